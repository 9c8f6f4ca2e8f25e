"""Count working time: what lies between two instants, and where so much of it ends."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import chain
from typing import Final

from bot.domain.calendars import Interval, WorkCalendar
from bot.domain.errors import InvalidError
from bot.domain.time_words import day_words

_DAY: Final = timedelta(days=1)
_LONGEST_BREAK: Final = 366


def is_open(at: datetime, calendar: WorkCalendar, other: WorkCalendar | None = None) -> bool:
    """Tell whether an instant is inside working hours; the instant of closing is outside."""
    return next_opening(at, calendar, other) == at


def next_opening(
    at: datetime, calendar: WorkCalendar, other: WorkCalendar | None = None
) -> datetime:
    """Return the instant itself when it is inside working hours, else when they next begin."""
    return next(working_intervals(at, calendar, other))[0]


def business_time(
    start: datetime, end: datetime, calendar: WorkCalendar, other: WorkCalendar | None = None
) -> timedelta:
    """Return the working time between two instants; none when the second is not the later."""
    total = timedelta()
    if end <= start:
        return total
    for opens, closes in working_intervals(start, calendar, other):
        if opens >= end:
            break
        total += min(closes, end) - opens
    return total


def add_business(
    start: datetime,
    amount: timedelta,
    calendar: WorkCalendar,
    other: WorkCalendar | None = None,
) -> datetime:
    """Return the instant at which so much working time has passed since `start`.

    What ends exactly at closing time ends there, not at the next opening.
    """
    return spend(working_intervals(start, calendar, other), amount)[-1][1] if amount else start


def spend(intervals: Iterator[Interval], amount: timedelta) -> tuple[Interval, ...]:
    """Take intervals until so much time is used up; the last one is cut short where it is."""
    used: list[Interval] = []
    while amount > timedelta():
        start, end = next(intervals)
        used.append((start, min(end, start + amount)))
        amount -= end - start
    return tuple(used)


def working_intervals(
    since: datetime, calendar: WorkCalendar, other: WorkCalendar | None = None
) -> Iterator[Interval]:
    """Yield the working intervals from an instant on, the first cut short when it has begun."""
    return chain.from_iterable(days_from(since, calendar, other))


def days_from(
    since: datetime, calendar: WorkCalendar, other: WorkCalendar | None = None
) -> Iterator[tuple[Interval, ...]]:
    """Yield the intervals of each working day that has any left after an instant."""
    since = since.astimezone(UTC)
    for _, intervals in working_days(local_day(since, calendar), calendar, other):
        if intervals[0][0] >= since:
            yield intervals
        elif left := tuple((max(start, since), end) for start, end in intervals if end > since):
            yield left


def working_days(
    since: date, calendar: WorkCalendar, other: WorkCalendar | None = None
) -> Iterator[tuple[date, tuple[Interval, ...]]]:
    """Yield the working days from a date on, each with its intervals.

    With an `other` calendar a date counts only when both work on it (the "union" of their days
    off); the hours and the zone stay those of the first, because two sites half a world apart
    share no hour.
    """
    day, idle = since, 0
    while idle <= _LONGEST_BREAK:
        if intervals := _worked_on(day, calendar, other):
            idle = 0
            yield day, intervals
        idle += 1
        day += _DAY
    raise _no_working_day(day, calendar, other)


def close_before(day: date, calendar: WorkCalendar, other: WorkCalendar | None = None) -> datetime:
    """Return the close of business of the last working day before a date."""
    for days in range(1, _LONGEST_BREAK + 1):
        if intervals := _worked_on(day - days * _DAY, calendar, other):
            return intervals[-1][1]
    raise _no_working_day(day, calendar, other)


def without(intervals: Iterable[Interval], pauses: Sequence[Interval]) -> Iterator[Interval]:
    """Cut pauses, which may overlap each other, out of intervals."""
    ordered = sorted(pauses)
    for start, end in intervals:
        begins = start
        for stops, resumes in ordered:
            if begins < min(stops, end):
                yield begins, min(stops, end)
            begins = max(begins, resumes)
        if begins < end:
            yield begins, end


def local_day(at: datetime, calendar: WorkCalendar) -> date:
    """Return the date that an instant has where the calendar holds."""
    return at.astimezone(calendar.tz).date()


def _worked_on(
    day: date, calendar: WorkCalendar, other: WorkCalendar | None
) -> tuple[Interval, ...]:
    return calendar.intervals_on(day) if other is None or other.works_on(day) else ()


def _no_working_day(day: date, calendar: WorkCalendar, other: WorkCalendar | None) -> InvalidError:
    names = f"{calendar.name} and {other.name} share" if other else f"{calendar.name} has"
    return InvalidError(f"{names} no working day in the year before {day_words(day)}.")
