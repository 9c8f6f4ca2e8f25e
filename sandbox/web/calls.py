"""One call of the Web API: its arguments from wherever they came, and its caller."""

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from sandbox.errors import SlackError
from sandbox.state.records import Channel, Json, Message, User
from sandbox.state.workspace import Workspace
from sandbox.world import World


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """The arguments of query, form and JSON merged, and the world they are about."""

    world: World
    method: str
    args: dict[str, Any]

    @property
    def workspace(self) -> Workspace:
        """Shorten `world.workspace`."""
        return self.world.workspace

    def has(self, name: str) -> bool:
        """Say whether an argument was given and is not empty."""
        return self.args.get(name) not in (None, "")

    def get(self, name: str) -> str | None:
        """Return an argument as text, or None."""
        value = self.args.get(name)
        return None if value is None else str(value)

    def require(self, name: str) -> str:
        """Return an argument, or answer `invalid_arguments` as Slack does."""
        value = self.get(name)
        if not value:
            line = f"[ERROR] missing required field: {name}"
            raise SlackError("invalid_arguments", response_metadata={"messages": [line]})
        return value

    def flag(self, name: str, *, default: bool = False) -> bool:
        """Return a yes-or-no argument: `true`, `1` and JSON's true are yes."""
        value = self.args.get(name)
        return default if value is None else str(value).lower() in ("true", "1")

    def limit(self, *, default: int = 100, most: int = 999) -> int:
        """Return the page size; `invalid_limit` outside of 1 to 1000."""
        raw = self.get("limit")
        if raw is None:
            return default
        try:
            number = int(raw)
        except ValueError as error:
            raise SlackError("invalid_limit") from error
        if number < 0 or number > 1000:
            raise SlackError("invalid_limit")
        return min(number or default, most)

    def structure(self, name: str, *, error: str) -> Any:
        """Return an argument given as JSON or as a JSON string; None if absent."""
        value = self.args.get(name)
        if value is None or value == "":
            return None
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value)
        except ValueError as problem:
            raise SlackError(error) from problem

    def needs(self, scope: str) -> None:
        """Answer `missing_scope` unless the manifest has it."""
        scopes = self.world.manifest.scopes
        if scope not in scopes:
            raise SlackError("missing_scope", needed=scope, provided=",".join(sorted(scopes)))

    def channel(self, *, name: str = "channel", is_member: bool = False) -> Channel:
        """Return the channel named by id; a private one the bot is not in does not exist."""
        channel = self.workspace.channels.get(self.require(name))
        bot = self.workspace.bot.id
        if channel is None or (channel.is_private and bot not in channel.members):
            raise SlackError("channel_not_found")
        if is_member and bot not in channel.members:
            raise SlackError("not_in_channel")
        return channel

    def user(self, *, name: str = "user") -> User:
        """Return the user named by id."""
        user = self.workspace.users.get(self.require(name))
        if user is None:
            raise SlackError("user_not_found")
        return user

    def message(self, channel: Channel, *, name: str = "ts") -> Message:
        """Return a message of the channel by its timestamp."""
        message = self.workspace.messages.get(channel.id, self.require(name))
        if message is None:
            raise SlackError("message_not_found")
        return message


Handler = Callable[[Call], Awaitable[Json]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    """A method of the Web API: who may call it, and how often.

    `scopes`: one of them suffices. `tier` 0 is Slack's "special". `caller` is whose token it takes:
    `bot`, `app`, or `anyone` without one.
    """

    handler: Handler
    tier: int
    scopes: tuple[str, ...] = ()
    caller: str = "bot"


def page_of(items: list[Any], call: Call, *, default: int = 100) -> tuple[list[Any], Json]:
    """Return one page of a list and the `response_metadata` that leads to the next."""
    begin = _position(call.get("cursor"))
    end = begin + call.limit(default=default)
    cursor = f"pos:{end}" if end < len(items) else ""
    return items[begin:end], {"next_cursor": cursor}


def _position(cursor: str | None) -> int:
    if not cursor:
        return 0
    number = cursor.removeprefix("pos:")
    if not number.isdigit():
        raise SlackError("invalid_cursor")
    return int(number)
