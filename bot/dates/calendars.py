"""Walk the calendar: weekdays, stretches of a week, month, quarter or year."""

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

FRIDAY = 4
WEEK = 7
MONTHS_A_YEAR = 12


Works = Callable[[date], bool]
"""Whether a day is a working day of the calendar by which somebody counts."""

_SPARSEST = 60
"""A calendar works on at least one day in as many; one that does not is not counted to its end."""


def is_weekday(day: date) -> bool:
    """Return whether a day is Monday to Friday: what is counted where no calendar is known."""
    return day.weekday() <= FRIDAY


def add_business_days(start: date, count: int, works: Works) -> date:
    """Return the `count`-th working day after `start`; raise ValueError where there is none."""
    day, left = start, count
    for _ in range(count * _SPARSEST):
        day += timedelta(days=1)
        left -= works(day)
        if not left:
            return day
    if left > 0:
        raise ValueError
    return day


def coming(today: date, number: int) -> date:
    """Return the next such weekday after today."""
    return today + timedelta(days=(number - today.weekday() - 1) % WEEK + 1)


def latest_before(today: date, number: int) -> date:
    """Return the last such weekday before today."""
    return today - timedelta(days=(today.weekday() - number - 1) % WEEK + 1)


def stretch(unit: str, ahead: int, today: date) -> tuple[date, date]:
    """Return the first and last day of a week (Monday, Friday), month, quarter or year."""
    if unit.startswith(("month", "mona", "moi", "mes", "maand")):
        first = months_on(today.replace(day=1), ahead)
        return first, first.replace(day=days_in(first.year, first.month))
    if unit.startswith(("quart", "trimest")):
        quarter = (today.month - 1) // 3
        first = months_on(date(today.year, quarter * 3 + 1, 1), 3 * ahead)
        third = months_on(first, 2)
        return first, third.replace(day=days_in(third.year, third.month))
    if unit.startswith(("year", "jahr", "ann", "ano", "jaar")):
        return date(today.year + ahead, 1, 1), date(today.year + ahead, 12, 31)
    monday = today - timedelta(days=today.weekday()) + timedelta(days=WEEK * ahead)
    return monday, monday + timedelta(days=FRIDAY)


def part_of(first: date, last: date, part: str) -> date:
    """Return the end of a stretch, or a day in its first or middle part."""
    if part.startswith(("mi", "medi", "mea", "meta")):
        return first + (last - first) // 2
    if part.startswith(
        ("early", "begin", "start", "anfang", "debut", "princip", "inizio", "inicio")
    ):
        return first + (last - first) // 3
    return last


def months_on(first: date, count: int) -> date:
    """Return the first of the month `count` months on."""
    months = first.year * MONTHS_A_YEAR + first.month - 1 + count
    return date(months // MONTHS_A_YEAR, months % MONTHS_A_YEAR + 1, 1)


def days_in(year: int, month: int) -> int:
    """Return how many days a month has."""
    return monthrange(year, month)[1]


def valid_days(readings: list[tuple[int, int, int]]) -> tuple[date, ...]:
    """Return those of (year, month, day) that exist, each once."""
    days: dict[date, None] = {}
    for year, month, day in readings:
        if 1 <= month <= MONTHS_A_YEAR and 1 <= day <= days_in(year, month):
            days[date(year, month, day)] = None
    return tuple(days)
