"""Read the date somebody typed into a day, in their own zone, or say what to write instead."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.dates import Works, read_date
from bot.domain.errors import InvalidError
from bot.domain.time_words import day_words


@dataclass(frozen=True, slots=True, kw_only=True)
class DaySaid:
    """A day, or the days it may be, with a sentence about what to write."""

    day: date | None
    choices: tuple[date, ...] = ()
    problem: str = ""

    def sure(self, *, field: str = "") -> date:
        """Return the day; raise InvalidError, at a window's `field`, where it was not clear."""
        if self.day is None:
            raise InvalidError(self.problem, field=field)
        return self.day


def said_day(text: str, *, now: datetime, zone: str | None, works: Works) -> DaySaid:
    """Return the day that words mean to somebody in `zone` at `now`."""
    own = ZoneInfo(zone or "UTC")
    reading = read_date(text, now=now, zone=own.key, works=works)
    if reading.at is not None and not reading.ambiguous:
        return DaySaid(day=reading.at.astimezone(own).date())
    choices = tuple(sorted({at.astimezone(own).date() for at in reading.alternatives}))
    said = text.strip()[:60]
    if not choices:
        problem = f'I read no date in "{said}". Write 28 Oct, 2026-10-28 or next friday.'
        return DaySaid(day=None, problem=problem)
    read = " or ".join(day_words(day) for day in choices)
    example = f"{choices[0].day} {choices[0]:%b %Y}"
    problem = f'I read "{said}" as {read}. Write it in full, like {example}.'
    return DaySaid(day=None, choices=choices, problem=problem)
