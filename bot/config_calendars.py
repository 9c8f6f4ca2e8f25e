"""Build the calendars of the configuration: hours, weeks, days off, make-up days, shutdowns."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from bot.config_table import ConfigTable
from bot.domain.calendars import Hours, Weekday, WorkCalendar
from bot.domain.errors import InvalidError
from bot.holiday_lists import suggest

YEARS: Final = frozenset(range(2024, 2036))
"""The years for which days off are suggested, and marked unless a site confirmed its own list."""

_NO_HOLIDAYS: Final = "none"

_Change = tuple[date, Hours | None, frozenset[Weekday] | None]


def read_calendars(table: ConfigTable) -> Mapping[str, WorkCalendar]:
    """Return every calendar by its name; raise InvalidError that names the key."""
    return {name: _calendar(name, table.table(name)) for name in table.names()}


def _calendar(name: str, table: ConfigTable) -> WorkCalendar:
    zone, hours = table.text("zone", "Asia/Kolkata"), table.hours("hours")
    week = frozenset(table.words("week", Weekday))
    confirmed = _confirmed(table.table("confirmed"))
    off, extra = _suggested(table, YEARS - confirmed.keys())
    shut = frozenset(_shut(table))
    off = off.union(table.days("off"), shut, *confirmed.values())
    # A shutdown closes the make-up days inside it as well.
    extra = (extra | table.days("extra")) - shut
    changes = [_change(each) for each in table.tables("changes")]
    table.finish()
    try:
        calendar = WorkCalendar(
            name=name,
            zone=zone,
            hours=hours,
            week=week,
            off=off,
            extra=extra,
            unconfirmed_years=YEARS - confirmed.keys(),
        )
        later = ((since, _changed(calendar, hours, week)) for since, hours, week in changes)
        return replace(calendar, changes=tuple(later))
    except InvalidError as error:
        # The sentence begins with the calendar's name, which completes the key.
        raise InvalidError(f"calendars.{error}") from None


def _change(table: ConfigTable) -> _Change:
    since = table.day("from")
    hours = table.hours("hours") if table.has("hours") else None
    week = frozenset(table.words("week", Weekday)) if table.has("week") else None
    table.finish()
    return since, hours, week


def _changed(
    calendar: WorkCalendar, hours: Hours | None, week: frozenset[Weekday] | None
) -> WorkCalendar:
    return replace(
        calendar,
        hours=calendar.hours if hours is None else hours,
        week=calendar.week if week is None else week,
    )


def _confirmed(table: ConfigTable) -> Mapping[int, frozenset[date]]:
    found = {}
    for key in table.names():
        days = table.days(key)
        if not key.isdecimal() or int(key) not in YEARS:
            raise table.fail(key, "it is not a year. Write 2026 = [2026-01-26, 2026-10-02].")
        if any(day.year != int(key) for day in days):
            raise table.fail(key, f"every date must lie in {key}. Move the others to their year.")
        found[int(key)] = days
    return found


def _suggested(
    table: ConfigTable, years: frozenset[int]
) -> tuple[frozenset[date], frozenset[date]]:
    region = table.text("holidays", "IN") if table.has("holidays") else _NO_HOLIDAYS
    if region == _NO_HOLIDAYS:
        return frozenset(), frozenset()
    try:
        found = suggest(region, years)
    except InvalidError as error:
        raise table.fail("holidays", str(error)) from None
    return frozenset(each.day for each in found.off) - found.extra, found.extra


def _shut(table: ConfigTable) -> Iterator[date]:
    for first, last in table.ranges("shutdowns"):
        yield from (first + timedelta(days=n) for n in range((last - first).days + 1))
