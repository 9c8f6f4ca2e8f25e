"""What an export holds and says of itself, and how an event reads outside the database."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.records import Actor, ActorRole, Entry, Event, Head

SCHEMA = 1
LISTS = (
    "queries",
    "updates",
    "milestones",
    "obligations",
    "surveys",
    "actions",
    "issues",
    "reviews",
    "erasures",
)
"""The features' lists; always there, so that a reader need not ask which version wrote them."""

PERIOD = (
    "A thing is listed, as it stands now, when it was on record in that time: from its first entry "
    "to its last, or to this day while it is open. Events are those of that time alone."
)
LIMITS = (
    "Liaison sees only the channels it was linked to: calls, mail, direct messages and other "
    "channels are not in here. A button, a reaction or a word of approval is an acknowledgement, "
    "not a signature. Times are in UTC. What was erased is marked so."
)


class Format(StrEnum):
    """What an export may be read with."""

    JSON = "json"
    CSV = "csv"
    XLSX = "xlsx"
    HTML = "html"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Which part of one client's record is exported; times aware, half open: `until` is out."""

    client: str
    project: str | None = None
    since: datetime | None = None
    until: datetime | None = None

    @property
    def is_period(self) -> bool:
        """Return whether less than all time is asked for."""
        return bool(self.since or self.until)

    def holds(self, *, project: str | None, began: datetime | None, ended: datetime | None) -> bool:
        """Return whether something is listed: what was on record in the period, however briefly.

        `began` and `ended` are its first and its last entry; `ended` is None while it is open.
        What is of no project stands in every project's export.
        """
        if self.project and project not in (None, self.project):
            return False
        if self.until and began and began >= self.until:
            return False
        return not (self.since and ended and ended < self.since)

    def statement(self) -> str:
        """Return in words what was asked for and what is never in an export."""
        parts = [f"All that Liaison holds for client {self.client}"]
        if self.project:
            parts.append(f"of project {self.project}")
        if self.since:
            parts.append(f"from {self.since.isoformat()}")
        if self.until:
            parts.append(f"up to, not including, {self.until.isoformat()}")
        period = f" {PERIOD}" if self.is_period else ""
        return f"{', '.join(parts)}.{period} {LIMITS}"

    def told(self) -> dict[str, object]:
        """Return the scope as an export tells it."""
        return {
            "client": self.client,
            "project": self.project,
            "since": self.since,
            "until": self.until,
            "statement": self.statement(),
        }


def told_event(event: Event) -> dict[str, object]:
    """Return an event as an export tells it, with all that is needed to check its seal."""
    entry = event.entry()
    told: dict[str, object] = {
        "seq": event.seq,
        "at": event.at,
        "received_at": None,
        "actor": None,
        "action": event.action,
        "object": None,
        "before": None,
        "after": None,
        "reason": None,
    }
    if entry:
        told |= {
            "received_at": entry.received_at,
            "actor": entry.actor.told(),
            "object": entry.object_id,
            "before": entry.before,
            "after": entry.after,
            "reason": entry.reason,
        }
    return told | {
        "erased": event.is_erased,
        "salt": event.salt,
        "commitment": event.commitment,
        "prev_hash": event.prev,
        "hash": event.hash,
    }


def event_from(told: Mapping[str, object], *, client: str) -> Event:
    """Return the event an export tells of; raise KeyError, TypeError or ValueError for another."""
    return Event(
        client=client,
        seq=_whole(told["seq"]),
        at=datetime.fromisoformat(str(told["at"])),
        action=str(told["action"]),
        prev=str(told["prev_hash"]),
        commitment=str(told["commitment"]),
        hash=str(told["hash"]),
        body=None if told["erased"] else _entry_from(told).body(),
        salt=None if told["salt"] is None else str(told["salt"]),
    )


def told_head(head: Head) -> dict[str, object]:
    """Return where a chain ended when the export was made."""
    return {"seq": head.seq, "hash": head.hash}


def head_from(told: object, *, client: str) -> Head:
    """Return where the chain ended; raise KeyError or TypeError for what does not tell it."""
    end = _mapping(told)
    return Head(client=client, seq=_whole(end["seq"]), hash=str(end["hash"]))


def _entry_from(told: Mapping[str, object]) -> Entry:
    return Entry(
        at=datetime.fromisoformat(str(told["at"])),
        received_at=datetime.fromisoformat(str(told["received_at"])),
        actor=_actor_from(_mapping(told["actor"])),
        action=str(told["action"]),
        object_id=str(told["object"]),
        before=_mapping(told["before"]),
        after=_mapping(told["after"]),
        reason=str(told["reason"]),
    )


def _actor_from(told: Mapping[str, object]) -> Actor:
    return Actor(
        user=str(told["id"]),
        team=str(told["team"]),
        role=ActorRole(str(told["role"])),
        name=str(told["name"]),
    )


def _mapping(value: object) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise TypeError(f"an object was expected, not {type(value).__name__}")
    return value


def _whole(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError(f"a number was expected, not {type(value).__name__}")
    return value
