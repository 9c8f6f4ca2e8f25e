"""What a date phrase means, and where its speaker stands."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.dates.calendars import Works, days_in, is_weekday, valid_days

LATELY = timedelta(days=90)
"""Who names a day without a year that passed within this time means that one, not the next."""

_A_LEAP_YEAR = 2028
_LONGEST_MONTH = 31


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """Where the phrase stands: the author's local now and working days, which way it looks."""

    now: datetime
    works: Works = is_weekday
    deadline: bool = False
    behind: bool = False

    @property
    def today(self) -> date:
        """The author's date."""
        return self.now.date()


@dataclass(frozen=True, slots=True, kw_only=True)
class Meant:
    """The days meant, in order; `asks` when the first of them must be confirmed.

    `others` are further readings worth naming. `at` is set where the phrase names an instant.
    """

    days: tuple[date, ...] = ()
    others: tuple[date, ...] = ()
    asks: bool = False
    at: datetime | None = None
    clock: time | None = None
    ends_a_day: bool = False


Groups = re.Match[str]
"""A match of `shapes.DAY`; its outermost group names the shape."""


def in_month(year: str | None, month: int, days: Sequence[str | int | None], seen: Seen) -> Meant:
    """Return days of a month; without a year the nearest, and of a deadline the next.

    A deadline that has lately passed is the one that passed: "it was due by 5 October". One on a
    day that the month does not have asks.
    """
    numbers = [int(day) for day in days if day]
    if seen.deadline and any(days_in(int(year or _A_LEAP_YEAR), month) < day for day in numbers):
        return _about_the_end(year, month, numbers, seen)
    if year:
        return Meant(days=tuple(date(int(year), month, day) for day in numbers))
    today = seen.today
    found: list[date] = []
    for day in numbers:
        choices = valid_days([(today.year + step, month, day) for step in (-1, 0, 1, 2, 3, 4)])
        if seen.deadline:
            choices = tuple(choice for choice in choices if choice >= today - LATELY)
        elif seen.behind:
            choices = tuple(choice for choice in choices if choice <= today)
        if not choices:
            raise ValueError
        found.append(min(choices, key=lambda choice: abs((choice - today).days)))
    return Meant(days=tuple(found))


def _about_the_end(year: str | None, month: int, numbers: Sequence[int], seen: Seen) -> Meant:
    """Return the last day of a month that has not as many, to be asked about, or the day after."""
    if max(numbers) > _LONGEST_MONTH:
        raise ValueError
    wanted = int(year or seen.today.year)
    last = date(wanted, month, days_in(wanted, month))
    if not year and last < seen.today:
        last = date(wanted + 1, month, days_in(wanted + 1, month))
    return Meant(days=(last,), others=(last + timedelta(days=1),), asks=True)


def quarter_end(quarter: int, year: str | None, seen: Seen) -> date:
    """Return the last day of a quarter; without a year of the next that is not over."""
    month = quarter * 3
    wanted = int(year) if year else seen.today.year
    end = date(wanted, month, days_in(wanted, month))
    if not year and end < seen.today:
        end = date(wanted + 1, month, days_in(wanted + 1, month))
    return end
