"""A date somebody said, as it was understood: the instant, and how sure we are of it."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidDate:
    """One date phrase of a message.

    `at` is aware UTC; for a day without an hour it is close of business, 17:00 in `zone`
    (domain: one sample contract ends periods at 5 p.m. local time). `at` is None when the phrase
    must be asked about first; then `alternatives` hold what it may mean, soonest first.
    """

    text: str
    at: datetime | None
    zone: str
    date_only: bool
    past: bool = False
    ambiguous: bool = False
    deadline: bool = False
    alternatives: tuple[datetime, ...] = ()
