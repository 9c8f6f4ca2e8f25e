"""Turn a receipt and a target into the instant something is due, and show the working."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import chain, islice
from typing import Final, assert_never

from bot.domain.calendars import Interval, Weekday, WorkCalendar
from bot.domain.errors import InvalidError
from bot.domain.targets import Target, Unit
from bot.domain.time_words import day_words, length, span, stamp
from bot.domain.working_time import (
    days_from,
    local_day,
    spend,
    without,
    working_days,
    working_intervals,
)

_WORKING: Final = frozenset({Unit.BUSINESS_HOURS, Unit.BUSINESS_DAYS})
_NEVER: Final = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """When something is due, and the stretches of time that were counted to get there.

    `at` and `counted` are UTC, whole seconds; between counted stretches it was closed or paused.
    `wanted` tells that a date somebody named was the sooner one.
    """

    at: datetime
    counted: tuple[Interval, ...]
    received: datetime
    target: Target
    calendar: WorkCalendar
    other: WorkCalendar | None = None
    pauses: tuple[Interval, ...] = ()
    wanted: bool = False

    @property
    def total(self) -> timedelta:
        """The time that was given, closed hours and pauses left out."""
        return _sum(self.counted)

    def reaches(self, percent: int) -> datetime:
        """Return when so much of the time given is used up, to the second before."""
        seconds = int(self.total.total_seconds()) * percent // 100
        portion = spend(iter(self.counted), timedelta(seconds=seconds))
        return portion[-1][1] if portion else self.counted[0][0]

    def no_later_than(self, wanted: datetime) -> "Deadline":
        """Return the deadline with a date that was named where that is sooner.

        A date that was over when the message came is no deadline and changes nothing.
        """
        wanted = whole_second(wanted)
        if not self.received < wanted < self.at:
            return self
        cut = tuple((start, min(end, wanted)) for start, end in self.counted if start < wanted)
        # A date before the next opening leaves no working time: then every minute counts.
        return replace(self, at=wanted, counted=cut or ((self.received, wanted),), wanted=True)

    def moved(self, pauses: Sequence[Interval]) -> "Deadline":
        """Return the deadline with pauses that came later: the time that remained stays."""
        halts = tuple(_pause(pause) for pause in pauses)
        line = _line(self.received, self.target, self.calendar, self.other)
        counted = spend(without(line, halts), self.total)
        return replace(self, at=counted[-1][1], counted=counted, pauses=halts)

    @property
    def steps(self) -> tuple[str, ...]:
        """Tell every counted stretch and the sum, in words, in the calendar's zone."""
        return tuple(_steps(self))


def due(
    received: datetime,
    target: Target,
    calendar: WorkCalendar,
    *,
    other: WorkCalendar | None = None,
    pauses: Sequence[Interval] = (),
) -> Deadline:
    """Return when a target is due that began to count with a message received at an instant.

    Working hours and days count from the receipt when that is inside working hours, else from the
    next opening; the instant of closing is outside. A working day is over at close of business
    of the n-th working day after that day. Clock hours count at once. Calendar days end at the
    closing time of the n-th date after the date of receipt, working day or not.

    Pauses leave the time that remained untouched: working time for "bh" and "BD", clock time for
    "h" and "CD". Raise InvalidError for a time without zone and a pause that ends before it begins.
    """
    received = whole_second(received)
    halts = tuple(_pause(pause) for pause in pauses)
    counted = _unpaused(received, target, calendar, other)
    if halts:
        line = _line(received, target, calendar, other)
        counted = spend(without(line, halts), _sum(counted))
    if target.rolled:
        counted = _rolled(counted, calendar, other)
    return Deadline(
        at=counted[-1][1],
        counted=counted,
        received=received,
        target=target,
        calendar=calendar,
        other=other,
        pauses=halts,
    )


def whole_second(at: datetime) -> datetime:
    """Return an instant in UTC without its fraction of a second; refuse one without a zone."""
    if at.tzinfo is None:
        raise InvalidError(
            f'"{at.isoformat()}" has no zone. Write "{at.isoformat()}Z" or with an offset.'
        )
    return at.astimezone(UTC).replace(microsecond=0)


def _unpaused(
    received: datetime, target: Target, calendar: WorkCalendar, other: WorkCalendar | None
) -> tuple[Interval, ...]:
    """Return what is counted when nothing pauses it."""
    match target.unit:
        case Unit.BUSINESS_HOURS | Unit.HOURS:
            line = _line(received, target, calendar, other)
            return spend(line, timedelta(hours=target.amount))
        case Unit.BUSINESS_DAYS:
            days = days_from(received, calendar, other)
            return tuple(chain.from_iterable(islice(days, target.amount + 1)))
        case Unit.CALENDAR_DAYS:
            day = local_day(received, calendar) + timedelta(days=target.amount)
            return ((received, calendar.closing_on(day)),)
        case _:
            assert_never(target.unit)


def _line(
    received: datetime, target: Target, calendar: WorkCalendar, other: WorkCalendar | None
) -> Iterator[Interval]:
    """Yield the time that a target can use, without an end."""
    if target.unit in _WORKING:
        return working_intervals(received, calendar, other)
    return iter([(received, _NEVER)])


def _rolled(
    counted: tuple[Interval, ...], calendar: WorkCalendar, other: WorkCalendar | None
) -> tuple[Interval, ...]:
    start, end = counted[-1]
    # A day that closes at 24:00 ends on the next date: look at its last second.
    day = local_day(end - timedelta(seconds=1), calendar)
    working_day, intervals = next(working_days(day, calendar, other))
    return counted if working_day == day else (*counted[:-1], (start, intervals[-1][1]))


def _pause(pause: Interval) -> Interval:
    stops, resumes = (whole_second(at) for at in pause)
    if resumes < stops:
        raise InvalidError(
            f"The pause from {stops.isoformat()} to {resumes.isoformat()} ends before it begins."
        )
    return stops, resumes


def _sum(intervals: Iterable[Interval]) -> timedelta:
    return sum((end - start for start, end in intervals), timedelta())


def _steps(deadline: Deadline) -> Iterator[str]:
    zone = deadline.calendar.zone
    begins = deadline.counted[0][0]
    yield f"Received {stamp(deadline.received, zone)}."
    yield _rule(deadline)
    if begins > deadline.received:
        yield f"Counting begins {stamp(begins, zone)}."
    yield from _left_out(deadline)
    so_far = timedelta()
    for start, end in deadline.counted:
        so_far += end - start
        yield f"{span(start, end, zone)}: {length(end - start)}, sum {length(so_far)}."
    if deadline.wanted:
        yield "A sooner date was named, and that is when it is due."
    yield f"Due {stamp(deadline.at, zone)}."


def _rule(deadline: Deadline) -> str:
    names = " and ".join(each.name for each in (deadline.calendar, deadline.other) if each)
    target = deadline.target
    match target.unit:
        case Unit.BUSINESS_HOURS:
            return f"{target.words} of {names}."
        case Unit.BUSINESS_DAYS:
            return (
                f"{target.words} of {names}: due at close of business of working day "
                f"{target.amount} after the day on which counting begins."
            )
        case Unit.HOURS:
            return f"{target.words} by the clock, nights and days off included."
        case Unit.CALENDAR_DAYS:
            rolled = ", moved to the next working day from a day off" if target.rolled else ""
            return f"{target.words}, to the closing time of the last one{rolled}."
        case _:
            assert_never(target.unit)


def _left_out(deadline: Deadline) -> Iterator[str]:
    calendar = deadline.calendar
    for stops, resumes in deadline.pauses:
        if stops < deadline.at and resumes > deadline.received:
            yield f"Paused, not counted: {span(stops, resumes, calendar.zone)}."
    if deadline.target.unit not in _WORKING:
        return
    day, last = local_day(deadline.received, calendar), local_day(deadline.at, calendar)
    for year in calendar.unconfirmed_between(deadline.received, deadline.at):
        yield f"The days off of {calendar.name} in {year} are a suggestion, not yet confirmed."
    while day <= last:
        for each in (calendar, deadline.other):
            if each and not each.works_on(day) and Weekday.of(day) in each.version_on(day).week:
                yield f"{day_words(day)} is a day off of {each.name}."
        day += timedelta(days=1)
