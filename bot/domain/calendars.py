"""Say when a site or a client works: zone, hours, week, days off and make-up days.

Days and hours are local; what leaves this module are the UTC intervals built from them, so that a
minute is an elapsed minute also where a clock change makes a day 23 or 25 hours long.
"""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from bot.domain.errors import InvalidError

END_OF_DAY: Final = time(0)
"""As the end of working hours: 24:00. No hours end where a day begins, so it cannot mean 00:00."""

Interval = tuple[datetime, datetime]
"""From one instant up to, not including, another; both UTC."""

Hours = tuple[tuple[time, time], ...]
"""Working hours of a day, in order: local opening and closing times."""

_DAY: Final = timedelta(days=1)


class Weekday(StrEnum):
    """A day of the week, as the configuration spells it."""

    MON = "mon"
    TUE = "tue"
    WED = "wed"
    THU = "thu"
    FRI = "fri"
    SAT = "sat"
    SUN = "sun"

    @classmethod
    def of(cls, day: date) -> "Weekday":
        """Return the weekday of a date."""
        return _WEEK[day.weekday()]


_WEEK: Final = tuple(Weekday)


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkCalendar:
    """Say when a site or a client works.

    `hours` are local and the same on every working day; `END_OF_DAY` closes at 24:00. `extra` are
    make-up days: worked although the week says otherwise. `unconfirmed_years` are years whose days
    off are a suggestion that nobody at the site has confirmed. `changes` are what this calendar
    becomes from a date on, in order of date.
    Raise InvalidError, with a sentence, for a calendar nobody could work by.
    """

    name: str
    zone: str
    hours: Hours
    week: frozenset[Weekday]
    off: frozenset[date] = frozenset()
    extra: frozenset[date] = frozenset()
    unconfirmed_years: frozenset[int] = frozenset()
    changes: tuple[tuple[date, "WorkCalendar"], ...] = ()

    def __post_init__(self) -> None:
        _check_zone(self)
        _check_hours(self)
        _check_days(self)
        _check_changes(self)

    @property
    def tz(self) -> ZoneInfo:
        """The zone in which the hours are told."""
        return ZoneInfo(self.zone)

    @property
    def day_length(self) -> timedelta:
        """The working time of a day without a clock change."""
        return sum((_length(opens, closes) for opens, closes in self.hours), timedelta())

    def in_zone(self, zone: str) -> "WorkCalendar":
        """Return the same days and hours for somebody who lives them in another zone."""
        if zone == self.zone:
            return self
        later = tuple((since, version.in_zone(zone)) for since, version in self.changes)
        return replace(self, zone=zone, changes=later)

    def version_on(self, day: date) -> "WorkCalendar":
        """Return this calendar as it stands on a day."""
        if not self.changes:
            return self
        return next((later for since, later in reversed(self.changes) if since <= day), self)

    def unconfirmed_between(self, first: datetime, last: datetime) -> tuple[int, ...]:
        """Return the years of a time whose days off nobody at the site has confirmed."""
        years = range(first.astimezone(self.tz).year, last.astimezone(self.tz).year + 1)
        return tuple(sorted(self.unconfirmed_years & set(years)))

    def works_on(self, day: date) -> bool:
        """Tell whether a local date is a working day."""
        version = self.version_on(day)
        if day in version.extra:
            return True
        return Weekday.of(day) in version.week and day not in version.off

    def intervals_on(self, day: date) -> tuple[Interval, ...]:
        """Return the working intervals of a local date, in order; none on a day off.

        A time that a clock change skips moves forward by the gap, one that happens twice means its
        first. Hours that lose all their length by that are left out; a zone can skip a whole day.
        """
        if not self.works_on(day):
            return ()
        found: list[Interval] = []
        midnight = self._instant(day + _DAY, time(0))
        for opens, closes in self.version_on(day).hours:
            start = self._instant(day, opens)
            end = midnight if closes == END_OF_DAY else min(midnight, self._instant(day, closes))
            if found:
                start = max(start, found[-1][1])
            if start < end:
                found.append((start, end))
        return tuple(found)

    def closing_on(self, day: date) -> datetime:
        """Return when working hours end, or would end, on a local date."""
        _, closes = self.version_on(day).hours[-1]
        return self._instant(day + _DAY if closes == END_OF_DAY else day, closes)

    def _instant(self, day: date, at: time) -> datetime:
        return datetime.combine(day, at, self.tz).astimezone(UTC)


def _length(opens: time, closes: time) -> timedelta:
    start = timedelta(hours=opens.hour, minutes=opens.minute, seconds=opens.second)
    end = timedelta(hours=closes.hour, minutes=closes.minute, seconds=closes.second)
    return (_DAY if closes == END_OF_DAY else end) - start


def _check_zone(calendar: WorkCalendar) -> None:
    try:
        ZoneInfo(calendar.zone)
    except (KeyError, ValueError, OSError):
        raise InvalidError(
            f'{calendar.name}: "{calendar.zone}" is not a time zone I know. '
            'Write a name such as "Asia/Kolkata".'
        ) from None


def _check_hours(calendar: WorkCalendar) -> None:
    if not calendar.hours:
        raise InvalidError(
            f'{calendar.name} has no working hours. Write them as [["09:30", "18:00"]].'
        )
    for opens, closes in calendar.hours:
        if _length(opens, closes) <= timedelta():
            raise InvalidError(
                f"{calendar.name}: the hours {_span(opens, closes)} are empty. Hours that pass "
                "midnight are written as two, 22:00-24:00 and 00:00-06:00."
            )
    for (opens, closes), (again, ends) in zip(calendar.hours, calendar.hours[1:], strict=False):
        if closes == END_OF_DAY or again < closes:
            raise InvalidError(
                f"{calendar.name}: the hours {_span(opens, closes)} and {_span(again, ends)} "
                "overlap or are out of order. Write them one after the other."
            )


def _check_days(calendar: WorkCalendar) -> None:
    if not calendar.week:
        raise InvalidError(
            f'{calendar.name} has no day in its working week. Write ["mon", "tue", "wed"].'
        )
    if both := calendar.off & calendar.extra:
        raise InvalidError(
            f"{calendar.name}: {min(both)} is both a day off and a make-up day. Keep one of them."
        )
    for year in {day.year for day in calendar.off}:
        first = date(year, 1, 1)
        days = (first + timedelta(days=n) for n in range((date(year, 12, 31) - first).days + 1))
        worked = (Weekday.of(day) in calendar.week and day not in calendar.off for day in days)
        if not any(worked) and all(day.year != year for day in calendar.extra):
            raise InvalidError(f"{calendar.name} has no working day in {year}.")


def _check_changes(calendar: WorkCalendar) -> None:
    dates = [since for since, _ in calendar.changes]
    if dates != sorted(set(dates)):
        raise InvalidError(f"{calendar.name}: its changes must be in order of their dates.")
    for since, later in calendar.changes:
        if later.zone != calendar.zone or later.changes:
            raise InvalidError(
                f"{calendar.name}: the change from {since} may alter hours and days, not the zone."
            )


def _span(opens: time, closes: time) -> str:
    return f"{opens:%H:%M}-{'24:00' if closes == END_OF_DAY else f'{closes:%H:%M}'}"
