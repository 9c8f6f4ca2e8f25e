"""What can be made to go wrong on purpose, from a test or from the page."""

from dataclasses import dataclass, fields, replace
from typing import Any

from sandbox.state.changes import Bell, FaultsChanged
from sandbox.state.records import Json


@dataclass(frozen=True, slots=True, kw_only=True)
class Switches:
    """The faults that are on; numbers count the calls or events still to be hit.

    Faults of calls hit the methods named in `methods` only (empty: every method that posts).
    """

    rate_limits: bool = False
    """Answer 429 as Slack's tiers do, and one message a second and channel."""
    is_down: bool = False
    """Slack is away: every call gets 503 with an HTML body, sockets are cut."""
    is_mute: bool = False
    """Sockets stay open but nothing comes through them, not even an answer to a ping."""
    refresh_sockets: bool = False
    """Ask the app to open new sockets, as Slack does every few hours; switches itself off."""
    cut_sockets: bool = False
    """Cut every socket without a word; switches itself off."""
    slow_ms: int = 0
    """Wait this long before answering a call."""
    refusals: tuple[str, ...] = ()
    """Answer the next calls with these errors; `ratelimited` comes as 429, to wait one second."""
    drop_before: int = 0
    """Drop the connection without doing anything."""
    lose_replies: int = 0
    """Do the work, then drop the connection without a word."""
    fail_before: int = 0
    """Answer 500 without doing anything."""
    fail_after: int = 0
    """Do the work, then answer 500."""
    duplicate_events: int = 0
    """Deliver an event twice although it was acknowledged."""
    swap_events: int = 0
    """Hold an event back until the next one has gone out."""
    drop_events: int = 0
    """Drop an event for good and, once a minute, tell the app that it is being limited."""
    methods: tuple[str, ...] = ()


POSTING = ("chat.postMessage", "chat.update", "files.completeUploadExternal")


class Faults:
    """Hold the switches; each fault that strikes counts its number down."""

    def __init__(self, *, bell: Bell) -> None:
        self._bell = bell
        self.on = Switches()

    def set(self, **switches: Any) -> None:
        """Change some switches; raise `TypeError` for one that does not exist."""
        for name in ("methods", "refusals"):
            if name in switches:
                switches[name] = tuple(switches[name])
        self.on = replace(self.on, **switches)
        self._bell.ring(FaultsChanged())

    def clear(self) -> None:
        """Switch everything off."""
        self.on = Switches()
        self._bell.ring(FaultsChanged())

    def strikes(self, name: str, *, method: str | None = None) -> bool:
        """Say whether this counted fault hits now, and count it down."""
        left = getattr(self.on, name)
        if not left or not self._concerns(method):
            return False
        self.set(**{name: left - 1})
        return True

    def refusal(self, method: str) -> str | None:
        """Return the error this call must be answered with, if any, and strike it off."""
        if not self.on.refusals or not self._concerns(method):
            return None
        first, *rest = self.on.refusals
        self.set(refusals=rest)
        return first

    def as_json(self) -> Json:
        """Return the switches for the page."""
        return {field.name: getattr(self.on, field.name) for field in fields(Switches)}

    def _concerns(self, method: str | None) -> bool:
        return method is None or method in (self.on.methods or POSTING)
