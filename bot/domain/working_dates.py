"""Count working days between dates, and step over them; a date belongs to the site's calendar."""

from datetime import date, timedelta
from typing import Final

from bot.domain.calendars import WorkCalendar
from bot.domain.errors import InvalidError

_DAY: Final = timedelta(days=1)
_FURTHEST: Final = 20_000


def working_days_between(start: date, end: date, calendar: WorkCalendar) -> int:
    """Return how many working days `end` lies after `start`; negative when it lies before.

    The later date counts, the earlier one does not: from Mon 19 to Wed 28 Oct with a holiday on
    the 20th are six.
    """
    if end < start:
        return -working_days_between(end, start, calendar)
    days = (start + n * _DAY for n in range(1, (end - start).days + 1))
    return sum(calendar.works_on(day) for day in days)


def add_working_days(start: date, amount: int, calendar: WorkCalendar) -> date:
    """Return the working day that lies `amount` working days after `start`, before if negative.

    With nothing to add it is `start` itself, or the next working day where it is a day off.
    Raise InvalidError where the calendar does not work for so long.
    """
    step = _DAY if amount >= 0 else -_DAY
    day, left = start, abs(amount)
    for _ in range(_FURTHEST):
        if left == 0 and calendar.works_on(day):
            return day
        day += step
        if left and calendar.works_on(day):
            left -= 1
    raise InvalidError(f"{calendar.name} has no working day near {start}.")


def days_words(amount: int) -> str:
    """Write a variance as "+6 BD", "on the day" or "-2 BD"."""
    return f"{amount:+d} BD" if amount else "on the day"
