"""The calendars that tests of time share, and a way to write instants."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from bot.domain.calendars import END_OF_DAY, Weekday, WorkCalendar

WEEKDAYS = frozenset(list(Weekday)[:5])
EVERY_DAY = frozenset(Weekday)

HYD = WorkCalendar(
    name="HYD",
    zone="Asia/Kolkata",
    hours=((time(9, 30), time(18)),),
    week=WEEKDAYS,
    off=frozenset({date(2026, 10, 2), date(2026, 10, 20), date(2026, 11, 24), date(2026, 12, 25)}),
)
SHA = WorkCalendar(
    name="SHA", zone="Asia/Shanghai", hours=((time(9), time(17, 30)),), week=WEEKDAYS
)
BOS = WorkCalendar(name="BOS", zone="America/New_York", hours=((time(9), time(17)),), week=WEEKDAYS)
MUC = WorkCalendar(name="MUC", zone="Europe/Berlin", hours=((time(9), time(17)),), week=WEEKDAYS)
LON = WorkCalendar(
    name="LON",
    zone="Europe/London",
    hours=((time(9), time(17)),),
    week=WEEKDAYS,
    off=frozenset({date(2026, 12, 25), date(2026, 12, 28)}),
)
ROUND_THE_CLOCK = WorkCalendar(
    name="24/7", zone="Europe/Berlin", hours=((time(0), END_OF_DAY),), week=EVERY_DAY
)


def at(text: str, zone: str = "UTC") -> datetime:
    """Read "2026-10-30 16:10" in a zone and return it in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def ist(text: str) -> datetime:
    """Read a time in Hyderabad."""
    return at(text, "Asia/Kolkata")
