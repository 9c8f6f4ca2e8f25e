"""Turn a local wall-clock time into an instant, and an instant into words."""

import re
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_AN_OFFSET = re.compile(r"[+-]\d{2,4}")


def instant(day: date, at: time, zone: ZoneInfo) -> datetime:
    """Return the UTC instant of a local time.

    A time that the clocks skip is moved forward by the gap (02:30 becomes 03:30); of a time that
    comes twice the first is meant.
    """
    local = datetime.combine(day, at, tzinfo=zone)
    return local.astimezone(UTC)


def spoken(at: datetime, zone: ZoneInfo) -> str:
    """Return the instant in words, as "Fri 23 Oct 2026 17:00 CEST".

    Where a zone has no letters of its own its offset is said: "UTC-03:00".
    """
    local = at.astimezone(zone)
    name = local.tzname() or ""
    if _AN_OFFSET.fullmatch(name):
        name = f"UTC{local.isoformat()[-6:]}"
    day = f"{_DAYS[local.weekday()]} {local.day} {_MONTHS[local.month - 1]} {local.year}"
    return f"{day} {local.hour:02}:{local.minute:02} {name}"


def names_of(zone: ZoneInfo, year: int) -> frozenset[str]:
    """Return the abbreviations that the zone itself uses in that year, folded."""
    halves = (datetime(year, month, 1, tzinfo=zone) for month in (1, 7))
    return frozenset((half.tzname() or "").lower() for half in halves)
