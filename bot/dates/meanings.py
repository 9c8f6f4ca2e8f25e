"""What a date phrase means, and where its speaker stands."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from bot.dates.calendars import Works, days_in, is_weekday, valid_days


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
    """Return days of a month; without a year the nearest, and of a deadline the next."""
    numbers = [int(day) for day in days if day]
    if year:
        return Meant(days=tuple(date(int(year), month, day) for day in numbers))
    today = seen.today
    found: list[date] = []
    for day in numbers:
        choices = valid_days([(today.year + step, month, day) for step in (-1, 0, 1, 2, 3, 4)])
        if seen.deadline:
            choices = tuple(choice for choice in choices if choice >= today)
        elif seen.behind:
            choices = tuple(choice for choice in choices if choice <= today)
        if not choices:
            raise ValueError
        found.append(min(choices, key=lambda choice: abs((choice - today).days)))
    return Meant(days=tuple(found))


def quarter_end(quarter: int, year: str | None, seen: Seen) -> date:
    """Return the last day of a quarter; without a year of the next that is not over."""
    month = quarter * 3
    wanted = int(year) if year else seen.today.year
    end = date(wanted, month, days_in(wanted, month))
    if not year and end < seen.today:
        end = date(wanted + 1, month, days_in(wanted + 1, month))
    return end
