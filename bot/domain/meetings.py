"""A time proposed for a meeting, in words for everybody who is to be there."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from bot.domain.calendars import WorkCalendar
from bot.domain.time_words import zone_words


def meeting_words(at: datetime, minutes: int, calendars: Iterable[WorkCalendar]) -> str:
    """Return e.g. "Wed 18 Nov 14:00-15:00 IST · 03:30-04:30 EST (outside working hours)".

    Each calendar is that of some who are to be there, in the zone they live in; the first gives
    the date. Zones with the same clock are written once.
    """
    ends = at + timedelta(minutes=minutes)
    remarks: dict[str, dict[str, None]] = {}
    first = None
    for calendar in calendars:
        local = at.astimezone(calendar.tz)
        first = first or local.date()
        day = "" if remarks and local.date() == first else f"{local:%a} {local.day} {local:%b} "
        until = f"-{ends.astimezone(calendar.tz):%H:%M}" if minutes else ""
        words = f"{day}{local:%H:%M}{until} {zone_words(local)}"
        remark = _remark(at, ends, calendar)
        remarks.setdefault(words, {}).update({remark: None} if remark else {})
    return " · ".join(
        f"{words} ({', '.join(said)})" if said else words for words, said in remarks.items()
    )


def _remark(at: datetime, ends: datetime, calendar: WorkCalendar) -> str:
    """Say what speaks against a time where a calendar holds; empty where nothing does."""
    day = at.astimezone(calendar.tz).date()
    if not calendar.works_on(day):
        if day not in calendar.version_on(day).off:
            return "not a working day"
        return (
            "holiday, list not confirmed" if day.year in calendar.unconfirmed_years else "holiday"
        )
    hours = calendar.intervals_on(day)
    fits = any(opens <= at < closes and ends <= closes for opens, closes in hours)
    return "" if fits else "outside working hours"
