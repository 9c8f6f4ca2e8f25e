"""Tell in lines what happens in the workspace, as it happens."""

import re
from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from sandbox.driver import Sandbox
from sandbox.seen import Message as Seen
from sandbox.seen import see
from sandbox.state.changes import (
    Change,
    ClockMoved,
    EphemeralShown,
    MessageChanged,
    MessageDeleted,
    MessagePosted,
    Reacted,
)
from sandbox.state.records import Message
from sandbox.text import unescaped

Say = Callable[[str], None]

INDENT = 22
_TOKEN = re.compile(r"<([^<>|]*)(?:\|([^<>]*))?>")


class Teller:
    """Turn changes into lines: the time at the site, who, where, what."""

    def __init__(self, slack: Sandbox, say: Say, *, zone: str = "Asia/Kolkata") -> None:
        self._slack = slack
        self._say = say
        self._zone = ZoneInfo(zone)

    def listen(self) -> None:
        """Begin to tell."""
        self._slack.world.bell.listen(self._hear)

    def _hear(self, change: Change) -> None:
        match change:
            case MessagePosted(message=message):
                self._tell(message, "replies in" if _is_reply(message) else "in")
            case MessageChanged(message=message, is_silent=False):
                self._tell(message, "edits in")
            case MessageDeleted(previous=message):
                self._line(f"{self._name(message.user)} deletes a message")
            case EphemeralShown(message=message):
                self._tell(message, "privately in")
            case Reacted(user=user, name=name, is_added=True):
                self._line(f"{self._name(user)} reacts with :{name}:")
            case ClockMoved():
                self._line("— the clock was moved —")
            case _:
                pass

    def _tell(self, message: Message, how: str) -> None:
        words = self._words(see(self._slack.world, message))
        where = self._slack.world.workspace.channels[message.channel]
        place = "a direct message" if where.is_im else f"#{where.name}"
        self._line(f"{self._name(message.user)} {how} {place}: {words}")

    def _words(self, message: Seen) -> str:
        """Return the message's text as it reads, then its buttons in brackets."""
        lines = unescaped(_TOKEN.sub(self._read, message.text.replace("*", ""))).split("\n")
        buttons = " ".join(f"[{label or '…'}]" for label in message.buttons)
        return "\n".join(line for line in (*lines, buttons) if line)

    def _read(self, token: re.Match[str]) -> str:
        target, label = token.groups()
        if target.startswith("@"):
            return f"@{self._name(target.removeprefix('@'))}"
        return label or target

    def _name(self, user: str) -> str:
        known = self._slack.world.workspace.users.get(user)
        # What was deleted but has replies stands on as a message of Slack's own.
        return known.real_name if known else "Slack"

    def _line(self, text: str) -> None:
        first, *more = text.split("\n")
        self._say(f"{_stamp(self._slack.clock(), self._zone)}  {first}")
        for line in more:
            self._say(f"{' ' * INDENT}{line}")


def _is_reply(message: Message) -> bool:
    return message.thread_ts is not None and message.thread_ts != message.ts


def _stamp(now: datetime, zone: ZoneInfo) -> str:
    here = now.astimezone(zone)
    return f"{here:%a} {here.day:2} {here:%b %H:%M} {here:%Z}"
