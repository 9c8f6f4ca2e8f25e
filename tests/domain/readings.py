"""What detection reads out of a message that a client in Berlin wrote on Thursday 15 October."""

from datetime import UTC, datetime, timedelta

from bot.domain.dates import SaidDate
from bot.domain.detection import Heard, Reading, read
from bot.domain.terms import Side

POSTED = datetime(2026, 10, 15, 9, tzinfo=UTC)


def heard(text: str, *, side: Side = Side.CLIENT, mentions_bot: bool = False) -> Heard:
    return Heard(
        text=text, posted=POSTED, zone="Europe/Berlin", side=side, mentions_bot=mentions_bot
    )


def reading_of(text: str, dates: tuple[SaidDate, ...] = ()) -> Reading:
    return read(heard(text), dates)


def due_in(days: int, *, past: bool = False) -> SaidDate:
    at = POSTED + timedelta(days=-days if past else days)
    return SaidDate(
        text="then", at=at, zone="Europe/Berlin", date_only=True, past=past, deadline=not past
    )
