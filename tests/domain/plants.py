"""The calendars that tests of time share, a way to write instants, and strategies for both."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

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


ZONES = ("Asia/Kolkata", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Tokyo")

instants = st.integers(0, 5 * 366 * 86400).map(
    lambda seconds: datetime(2024, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
)


@st.composite
def calendars(draw: st.DrawFn) -> WorkCalendar:
    edges = draw(st.lists(st.integers(0, 96), min_size=2, max_size=6, unique=True))
    edges = sorted(edges)[: len(edges) // 2 * 2]
    times = [END_OF_DAY if edge == 96 else time(edge // 4, edge % 4 * 15) for edge in edges]
    days = st.dates(min_value=date(2024, 1, 1), max_value=date(2028, 12, 31))
    off = draw(st.frozensets(days, max_size=30))
    return WorkCalendar(
        name="any",
        zone=draw(st.sampled_from(ZONES)),
        hours=tuple(zip(times[::2], times[1::2], strict=True)),
        week=draw(st.frozensets(st.sampled_from(Weekday), min_size=1)),
        off=off,
        extra=draw(st.frozensets(days, max_size=10)) - off,
    )
