"""What is delivered, what came back, and who can carry it."""

from dataclasses import dataclass
from typing import Protocol

from sandbox.state.records import Json


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One attempt to tell the app something.

    `kind` is the envelope's type in Socket Mode: `events_api`, `slash_commands`, `interactive`.
    """

    kind: str
    payload: Json
    takes_answer: bool = False
    retry_num: int = 0
    retry_reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the app made of it; `error` is None once it acknowledged."""

    body: Json | None = None
    error: str | None = None
    no_retry: bool = False


class Transport(Protocol):
    """A way to the app."""

    async def send(self, delivery: Delivery, *, within: float) -> Answer:
        """Deliver and wait up to `within` seconds for the acknowledgement."""
