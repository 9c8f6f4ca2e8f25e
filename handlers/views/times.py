"""Write times for people: always with a zone, the reader's own and the site's."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.time_words import zone_words


def local(at: datetime, zone: str, *, seen: datetime | None = None) -> str:
    """Return e.g. `Tue 3 Nov 18:00 IST`; with the year where that is not the one of `seen`.

    `seen` is given for what people name themselves: that may be years away.
    """
    there = at.astimezone(ZoneInfo(zone))
    is_far = seen is not None and seen.astimezone(there.tzinfo).year != there.year
    day = f"{there:%a} {there.day} {there:%b}" + (f" {there.year}" if is_far else "")
    return f"{day} {there:%H:%M} {zone_words(there)}"


def both(at: datetime, *, site: str, reader: str, seen: datetime | None = None) -> str:
    """Return the site's time and, in brackets, the reader's: `Tue 3 Nov 18:00 IST (07:30 EST)`."""
    here, there = at.astimezone(ZoneInfo(site)), at.astimezone(ZoneInfo(reader))
    if here.utcoffset() == there.utcoffset():
        return local(at, site, seen=seen)
    if here.date() == there.date():
        return f"{local(at, site, seen=seen)} ({there:%H:%M} {zone_words(there)})"
    return f"{local(at, site, seen=seen)} ({local(at, reader, seen=seen)})"


def span(duration: timedelta) -> str:
    """Return e.g. `2 d 3 h` or `45 min`, never less than a minute."""
    minutes = max(1, round(abs(duration).total_seconds() / 60))
    days, rest = divmod(minutes, 24 * 60)
    hours, minutes = divmod(rest, 60)
    if days:
        return f"{days} d {hours} h" if hours else f"{days} d"
    if hours:
        return f"{hours} h {minutes} min" if minutes else f"{hours} h"
    return f"{minutes} min"
