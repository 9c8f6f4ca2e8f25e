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
    for calendar in calendars:
        local = at.astimezone(calendar.tz)
        until = f"-{ends.astimezone(calendar.tz):%H:%M}" if minutes else ""
        clock = f"{local:%a} {local.day} {local:%b} {local:%H:%M}{until} {zone_words(local)}"
        remark = _remark(at, ends, calendar)
        remarks.setdefault(clock, {}).update({remark: None} if remark else {})
    written = [f"{clock} ({', '.join(said)})" if said else clock for clock, said in remarks.items()]
    # The date stands once: "Wed 18 Nov" is the first three words.
    day = " ".join(written[0].split()[:3]) + " "
    return " · ".join([written[0], *(each.removeprefix(day) for each in written[1:])])


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
