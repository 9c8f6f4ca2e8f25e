"""Response URLs: who they answer, and when they wear out."""

import secrets
from dataclasses import dataclass, replace

from sandbox.clock import Elapsed
from sandbox.errors import SlackError
from sandbox.state.records import Message

USES = 5
LIFE = 30 * 60.0
"""Seconds of real time, by Slack's docs: thirty minutes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answering:
    """What a response URL may still do: tell `user` in `channel`, or replace `source`."""

    user: str
    channel: str
    source: Message | None
    made: float
    uses: int = 0


class ResponseUrls:
    """Keep the addresses handed out, by their secret."""

    def __init__(self, *, elapsed: Elapsed) -> None:
        self._elapsed = elapsed
        self._known: dict[str, Answering] = {}
        self.base_url = ""

    def make(self, *, user: str, channel: str, source: Message | None = None) -> str:
        """Return a new address for one thing a person did."""
        secret = secrets.token_urlsafe(24)
        self._known[secret] = Answering(
            user=user, channel=channel, source=source, made=self._elapsed()
        )
        return f"{self.base_url}/actions/{secret}"

    def use(self, secret: str) -> Answering:
        """Count one use; `expired_url` after thirty minutes, `used_url` after five uses."""
        answering = self._known.get(secret)
        if answering is None:
            raise SlackError("invalid_url")
        if self._elapsed() - answering.made > LIFE:
            raise SlackError("expired_url")
        if answering.uses >= USES:
            raise SlackError("used_url")
        self._known[secret] = replace(answering, uses=answering.uses + 1)
        return answering

    def clear(self) -> None:
        """Forget every address."""
        self._known.clear()
