"""Ask dateparser about a typed phrase that fits no shape of ours, within tight limits.

It is imported here on first use (about 0.4 s), never given prose, a zone or an aware base: it
gets offsets wrong over clock changes and takes "a", "may" and "5" for dates.
"""

import re
from collections.abc import Callable, Sequence
from datetime import datetime, time
from functools import cache
from zoneinfo import ZoneInfo

from bot.dates.hours import CLOSE_OF_BUSINESS
from bot.dates.shapes import CLOCK
from bot.dates.zones import instant

_HAS_A_NUMBER_AND_A_WORD = re.compile(r"(?=.*\d)(?=.*[^\W\d_]{3,})")
_HAS_A_ZONE = re.compile(r"\b[A-Z]{3,4}\b|[+-]\d{2}:?\d{2}")
_HAS_SIGNS = re.compile(r"[-+]\s?\d+\s?[^\W\d]|\d{5,}")


def parsed(
    said: str, folded: str, *, now: datetime, zone: ZoneInfo, languages: Sequence[str]
) -> tuple[datetime, bool] | None:
    """Return the UTC instant and whether it names only a day, or None."""
    shaped = _HAS_A_NUMBER_AND_A_WORD.match(folded)
    if not shaped or _HAS_A_ZONE.search(said) or _HAS_SIGNS.search(folded):
        return None
    settings = {
        "RELATIVE_BASE": now.astimezone(zone).replace(tzinfo=None),
        "PREFER_DATES_FROM": "future",
    }
    try:
        found = _reader()(said, languages=list(languages), settings=settings)
    except (ValueError, OverflowError, RecursionError):
        return None
    if found is None:
        return None
    date_only = CLOCK.search(folded) is None
    at = CLOSE_OF_BUSINESS if date_only else found.time()
    return instant(found.date(), _to_the_minute(at), zone), date_only


def warm_up(now: datetime) -> None:
    """Load what the first such phrase would have to wait for."""
    phrase = "1 decade"
    parsed(phrase, phrase, now=now, zone=ZoneInfo("UTC"), languages=("en",))


def _to_the_minute(at: time) -> time:
    return at.replace(second=0, microsecond=0)


@cache
def _reader() -> Callable[..., datetime | None]:
    from dateparser import parse

    return parse
