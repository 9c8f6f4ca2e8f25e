"""Write instants and lengths of time for people, always with the zone."""

from datetime import date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

_UNITS: Final = (("h", 3600), ("min", 60), ("s", 1))


def stamp(at: datetime, zone: str) -> str:
    """Write an instant as "Mon 2 Nov 2026 13:30 IST"."""
    local = at.astimezone(ZoneInfo(zone))
    return f"{day_words(local.date())} {_clock(local)} {zone_words(local)}"


def span(start: datetime, end: datetime, zone: str) -> str:
    """Write an interval as "Mon 2 Nov 2026 09:30-13:30 IST", the ends in full where they differ."""
    opens, closes = (at.astimezone(ZoneInfo(zone)) for at in (start, end))
    if opens.date() != closes.date() or zone_words(opens) != zone_words(closes):
        return f"{stamp(start, zone)} to {stamp(end, zone)}"
    return f"{day_words(opens.date())} {_clock(opens)}-{_clock(closes)} {zone_words(opens)}"


def day_words(day: date) -> str:
    """Write a date as "Mon 2 Nov 2026"."""
    return f"{day:%a} {day.day} {day:%b %Y}"


def length(amount: timedelta) -> str:
    """Write a length of time as "8 h 30 min"; "0 min" when there is none."""
    left = int(amount.total_seconds())
    words = []
    for unit, seconds in _UNITS:
        count, left = divmod(left, seconds)
        if count:
            words.append(f"{count} {unit}")
    return " ".join(words) or "0 min"


def zone_words(local: datetime) -> str:
    """Name the zone of a local time: "IST", or "UTC+04" where the zone has no letters."""
    name = local.tzname() or ""
    return f"UTC{name}" if name[:1] in "+-" else name


def _clock(local: datetime) -> str:
    return f"{local:%H:%M:%S}" if local.second else f"{local:%H:%M}"
