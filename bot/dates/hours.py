# shapes read better unbroken
"""Read a clock time, and the zone it is said in."""

import re
from dataclasses import dataclass
from datetime import time
from zoneinfo import ZoneInfo

from bot.dates.zones import names_of

CLOSE_OF_BUSINESS = time(17)
"""What a day without an hour means: one sample contract ends periods at 5 p.m. local time."""

_MIDNIGHT_HOUR = 24
_LAST_MINUTE = time(23, 59)
_NOON_HOUR = 12
_LATE = ("午後", "下午", "晚上", "오후", "shaam")
_WORDS = (
    (
        ("noon", "midday", "mittag", "midi", "mediod", "mezzog", "meio", "正午", "中午", "정오"),
        time(12),
    ),
    (("midnight",), _LAST_MINUTE),
    (
        (
            "afternoon",
            "nachmittag",
            "apres",
            "por la tarde",
            "pomer",
            "a tarde",
            "午後",
            "下午",
            "오후",
        ),
        time(17),
    ),
    (
        (
            "morning",
            "first",
            "vormittag",
            "fruh",
            "matin",
            "por la man",
            "mattina",
            "de man",
            "subah",
        ),
        time(12),
    ),
    (("朝", "午前中", "上午"), time(12)),
    (
        ("evening", "abend", "soir", "por la noche", "sera", "a noite", "shaam", "夜", "晚上"),
        time(20),
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hour:
    """A time of day; `ends_a_day` for "EOD" and its like, which name no hour themselves."""

    at: time
    ends_a_day: bool = False


def hour_of(match: re.Match[str]) -> Hour | None:
    """Return the time a match of `shapes.CLOCK` says, or None where there is no such time."""
    groups = match.groupdict()
    if word := groups["word"]:
        return _of_word(word)
    late = bool(groups["half"]) and groups["half"] in _LATE
    if groups["h12"]:
        return _twelve(int(groups["h12"]), int(groups["m12"] or 0), late=groups["ampm"] == "p")
    hour = int(groups["h24"] or groups["hour"])
    said = groups["m24"] or groups["minute"] or "0"
    minute = 30 if said == "半" else int(said)
    if hour == _MIDNIGHT_HOUR and not minute:
        return Hour(at=_LAST_MINUTE)
    if late and hour < _NOON_HOUR:
        hour += _NOON_HOUR
    return Hour(at=time(hour, minute)) if hour < _MIDNIGHT_HOUR else None


def _twelve(hour: int, minute: int, *, late: bool) -> Hour | None:
    if not 1 <= hour <= _NOON_HOUR:
        return None
    return Hour(at=time(hour % _NOON_HOUR + (_NOON_HOUR if late else 0), minute))


def _of_word(word: str) -> Hour:
    for beginnings, at in _WORDS:
        if any(beginning in word for beginning in beginnings):
            return Hour(at=at)
    return Hour(at=CLOSE_OF_BUSINESS, ends_a_day=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidZone:
    """The zone named beside a time; `asks` when several places use the same name."""

    zone: ZoneInfo
    asks: bool = False


def zone_of(match: re.Match[str], own: ZoneInfo, year: int) -> SaidZone | None:
    """Return the zone a match of `shapes.ZONE` names; letters only if they are the author's own.

    "IST" is India, Israel and Ireland: taken only from an author whose own clock shows it.
    """
    groups = match.groupdict()
    if groups["utc"]:
        if groups["offset"]:
            return SaidZone(zone=own, asks=True)
        return SaidZone(zone=ZoneInfo("UTC"))
    if groups["own"]:
        return SaidZone(zone=own)
    if name := groups["iana"]:
        return _named(name)
    letters = groups["letters"] or ""
    if letters in names_of(own, year):
        return SaidZone(zone=own)
    return SaidZone(zone=own, asks=True)


def _named(name: str) -> SaidZone | None:
    area, _, place = name.partition("/")
    spelled = f"{area.title()}/{'_'.join(part.title() for part in place.split('_'))}"
    try:
        return SaidZone(zone=ZoneInfo(spelled))
    except (KeyError, ValueError, OSError):
        return None
