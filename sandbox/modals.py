"""Triggers, each person's stack of modals, and each person's Home."""

import hashlib
import itertools
from collections.abc import Mapping
from dataclasses import dataclass, replace

from sandbox.blocks import fill_block_ids
from sandbox.clock import Elapsed
from sandbox.errors import SlackError
from sandbox.ids import Counter
from sandbox.state.changes import Bell, HomeChanged, ViewsChanged
from sandbox.state.records import Json

TRIGGER_LIFE = 3.0
"""Seconds of real time, by Slack's docs."""
DEEPEST = 3


@dataclass(frozen=True, slots=True)
class Trigger:
    """A person's leave to the app to open one modal, soon."""

    user: str
    made: float
    is_used: bool = False


class Modals:
    """Keep every person's views; the top of a stack is its last."""

    def __init__(
        self, *, bell: Bell, ids: Counter, elapsed: Elapsed, app: Mapping[str, str]
    ) -> None:
        self._bell = bell
        self._ids = ids
        self._elapsed = elapsed
        self._app = app
        self._triggers: dict[str, Trigger] = {}
        self._numbers = itertools.count(1)
        self.stacks: dict[str, list[Json]] = {}
        self.homes: dict[str, Json] = {}

    def trigger(self, user: str) -> str:
        """Return a new trigger id for what this person just did."""
        number = next(self._numbers)
        digest = hashlib.sha256(f"trigger {number}".encode()).hexdigest()[:32]
        trigger_id = f"{1_000_000 + number}.4815162342.{digest}"
        self._triggers[trigger_id] = Trigger(user, self._elapsed())
        return trigger_id

    def exchange(self, trigger_id: str) -> str:
        """Use a trigger up and return its person; raise what Slack answers to a dead one."""
        trigger = self._triggers.get(trigger_id)
        if trigger is None:
            raise SlackError("invalid_trigger_id")
        if trigger.is_used:
            raise SlackError("exchanged_trigger_id")
        if self._elapsed() - trigger.made > TRIGGER_LIFE:
            raise SlackError("expired_trigger_id")
        self._triggers[trigger_id] = replace(trigger, is_used=True)
        return trigger.user

    def open(self, user: str, team: str, view: Json) -> Json:
        """Show a view as the person's only modal."""
        opened = self._complete(view, team=team, user=user)
        opened["root_view_id"] = opened["id"]
        return self._set(user, [opened])[-1]

    def push(self, user: str, team: str, view: Json) -> Json:
        """Lay a view on the person's stack; `push_limit_reached` above three."""
        stack = self.stacks.get(user, [])
        if not stack:
            raise SlackError("not_found")
        if len(stack) >= DEEPEST:
            raise SlackError("push_limit_reached")
        pushed = self._complete(view, team=team, user=user)
        pushed |= {"root_view_id": stack[0]["id"], "previous_view_id": stack[-1]["id"]}
        return self._set(user, [*stack, pushed])[-1]

    def update(self, found: Json, user: str, view: Json, *, hash_: str | None) -> Json:
        """Put a view in the place of another of the stack; a stale hash is a conflict."""
        if hash_ and hash_ != found["hash"]:
            raise SlackError("hash_conflict")
        updated = self._complete(view, team=found["team_id"], user=user, old=found)
        stack = [updated if v["id"] == found["id"] else v for v in self.stacks[user]]
        self._set(user, stack)
        return updated

    def publish(self, user: str, team: str, view: Json, *, hash_: str | None) -> Json:
        """Replace the person's Home."""
        old = self.homes.get(user)
        if hash_ and (old is None or hash_ != old["hash"]):
            raise SlackError("hash_conflict")
        published = self._complete(view, team=team, user=user, old=old)
        self.homes[user] = published
        self._bell.ring(HomeChanged(user=user, view=published))
        return published

    def find(self, *, view_id: str | None, external_id: str | None) -> tuple[str, Json]:
        """Return the person and the open modal with this id; `not_found` if it was closed."""
        for user, stack in self.stacks.items():
            for view in stack:
                if view["id"] == view_id or (external_id and view["external_id"] == external_id):
                    return user, view
        raise SlackError("not_found")

    def top(self, user: str) -> Json | None:
        """Return what the person has in front of them, or None."""
        stack = self.stacks.get(user)
        return stack[-1] if stack else None

    def pop(self, user: str) -> None:
        """Close the top view."""
        self._set(user, self.stacks.get(user, [])[:-1])

    def close_all(self, user: str) -> None:
        """Close the whole stack."""
        self._set(user, [])

    def refuse(self, user: str, errors: dict[str, str]) -> None:
        """Show errors beside the inputs of the top view."""
        self._bell.ring(
            ViewsChanged(user=user, stack=tuple(self.stacks.get(user, [])), errors=errors)
        )

    def clear(self) -> None:
        """Forget every view and trigger."""
        self.stacks.clear()
        self.homes.clear()
        self._triggers.clear()

    def _set(self, user: str, stack: list[Json]) -> list[Json]:
        self.stacks[user] = stack
        self._bell.ring(ViewsChanged(user=user, stack=tuple(stack), errors={}))
        return stack

    def _complete(self, view: Json, *, team: str, user: str, old: Json | None = None) -> Json:
        external_id = view.get("external_id") or ""
        if external_id and (old is None or old["external_id"] != external_id):
            taken = [v["external_id"] for stack in self.stacks.values() for v in stack]
            if external_id in taken:
                raise SlackError("duplicate_external_id")
        number = next(self._numbers)
        return {
            "id": old["id"] if old else self._ids.next("V"),
            "team_id": team,
            "type": view["type"],
            "title": view.get("title"),
            "submit": view.get("submit"),
            "close": view.get("close"),
            "blocks": fill_block_ids(view["blocks"], lambda: self._ids.next("b")[-5:]),
            "private_metadata": view.get("private_metadata", ""),
            "callback_id": view.get("callback_id", ""),
            "external_id": external_id,
            "state": {"values": {}},
            "hash": f"{number}.{hashlib.sha256(f'{user} {number}'.encode()).hexdigest()[:8]}",
            "clear_on_close": view.get("clear_on_close", False),
            "notify_on_close": view.get("notify_on_close", False),
            "root_view_id": old["root_view_id"] if old else None,
            "previous_view_id": old["previous_view_id"] if old else None,
            **self._app,
        }
