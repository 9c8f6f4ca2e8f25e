"""What people wrote around a query: replies in its thread, and what became of the question."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.terms import Side


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """A person's words in a query's thread."""

    query: str
    channel: str
    ts: str
    side: Side
    author: str
    author_name: str
    at: datetime
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TextVersion:
    """What a client's message became; `text` is None once it was deleted."""

    query: str
    event_ts: str
    at: datetime
    text: str | None
