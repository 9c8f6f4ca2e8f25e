"""Explain, in plain data, how a message or a date phrase is understood."""

from collections.abc import Mapping
from datetime import UTC, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.dates import DateReading, read_date, said_dates
from bot.dates.zones import spoken
from bot.domain.dates import SaidDate
from bot.domain.detection import Heard, Reading, read, words_behind
from bot.domain.errors import InvalidError
from bot.domain.terms import Side

Json = str | int | bool | None | list["Json"] | dict[str, "Json"]


def explain_message(asked: Mapping[str, object]) -> dict[str, Json]:
    """Say how `{"text", "posted", "zone"?, "side"?}` is read: query, parts, priority, dates, rule.

    The zone is the author's and UTC by default; the side is the client's by default. Raises
    `InvalidError` with what is wrong and an example.
    """
    text = _text(asked)
    posted = _instant(asked, "posted")
    zone = _zone(asked)
    side = _side(asked)
    dates = said_dates(text, now=posted, zone=zone)
    reading = read(Heard(text=text, posted=posted, zone=zone, side=side), dates)
    words = [word for one in reading.categories[:1] for word in words_behind(text, one)]
    return _of_reading(reading) | {"category_words": [*words]}


def explain_date(asked: Mapping[str, object]) -> dict[str, Json]:
    """Say how the phrase of `{"text", "now", "zone"}` is read by somebody in that zone.

    `at` is null where nothing could be read, or where the person must choose an alternative.
    Raises `InvalidError` with what is wrong and an example.
    """
    now = _instant(asked, "now")
    reading = read_date(_text(asked), now=now, zone=_zone(asked))
    return _of_date(reading)


def _of_reading(reading: Reading) -> dict[str, Json]:
    return {
        "is_query": reading.verdict.value,
        "parts": len(reading.parts),
        "categories": [category.value for category in reading.categories],
        "priority": reading.priority.value if reading.priority else None,
        "dates": [_of_said(date) for date in reading.dates],
        "rule": reading.rule,
        "rules_version": reading.rules_version,
        "part_texts": [part.text for part in reading.parts],
        "priority_reason": reading.priority_reason,
        "sensitive": reading.sensitive,
        "chaser": reading.chaser,
        "statement": reading.statement.value if reading.statement else None,
    }


def _of_said(date: SaidDate) -> dict[str, Json]:
    zone = ZoneInfo(date.zone)
    return {
        "text": date.text,
        "at": _iso(date.at),
        "zone": date.zone,
        "past": date.past,
        "deadline": date.deadline,
        "date_only": date.date_only,
        "ambiguous": date.ambiguous,
        "reading": spoken(date.at, zone) if date.at else "",
        "alternatives": [at.isoformat() for at in date.alternatives],
    }


def _of_date(reading: DateReading) -> dict[str, Json]:
    return {
        "at": _iso(reading.at),
        "date_only": reading.date_only,
        "ambiguous": reading.ambiguous,
        "past": reading.past,
        "reading": reading.reading,
        "alternatives": [at.isoformat() for at in reading.alternatives],
    }


def _iso(at: datetime | None) -> str | None:
    return at.isoformat() if at else None


def _text(asked: Mapping[str, object]) -> str:
    text = asked.get("text")
    if not isinstance(text, str):
        raise InvalidError('"text" is missing. Write {"text": "When will batch 3 ship?", …}.')
    return text


def _instant(asked: Mapping[str, object], name: str) -> datetime:
    """Return a given time as aware UTC; one without an offset is UTC."""
    said = asked.get(name)
    try:
        at = datetime.fromisoformat(str(said))
    except ValueError:
        message = f'I read "{name}" as {said!r}. Write it as "2026-10-15T09:00:00Z".'
        raise InvalidError(message) from None
    return (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(UTC)


def _zone(asked: Mapping[str, object]) -> str:
    name = str(asked.get("zone") or "UTC")
    try:
        return ZoneInfo(name).key
    except (ZoneInfoNotFoundError, ValueError, OSError):
        message = f'There is no time zone "{name}". Write an IANA name, as "Asia/Kolkata".'
        raise InvalidError(message) from None


def _side(asked: Mapping[str, object]) -> Side:
    said = asked.get("side") or Side.CLIENT
    try:
        return Side(str(said))
    except ValueError:
        raise InvalidError(f'"side" is {said!r}. Write "client" or "cmo".') from None
