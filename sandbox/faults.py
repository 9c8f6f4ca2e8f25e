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
    """Slack is away: every call gets 503 with an HTML body, sockets are closed."""
    slow_ms: int = 0
    """Wait this long before answering a call."""
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
    methods: tuple[str, ...] = ()


POSTING = ("chat.postMessage", "chat.update", "files.completeUploadExternal")


class Faults:
    """Hold the switches; each fault that strikes counts its number down."""

    def __init__(self, *, bell: Bell) -> None:
        self._bell = bell
        self.on = Switches()

    def set(self, **switches: Any) -> None:
        """Change some switches; raise `TypeError` for one that does not exist."""
        if "methods" in switches:
            switches["methods"] = tuple(switches["methods"])
        self.on = replace(self.on, **switches)
        self._bell.ring(FaultsChanged())

    def clear(self) -> None:
        """Switch everything off."""
        self.on = Switches()
        self._bell.ring(FaultsChanged())

    def strikes(self, name: str, *, method: str | None = None) -> bool:
        """Say whether this counted fault hits now, and count it down."""
        left = getattr(self.on, name)
        if not left or (method is not None and method not in (self.on.methods or POSTING)):
            return False
        self.set(**{name: left - 1})
        return True

    def as_json(self) -> Json:
        """Return the switches for the page."""
        return {field.name: getattr(self.on, field.name) for field in fields(Switches)}
