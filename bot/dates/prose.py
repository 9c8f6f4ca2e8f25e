"""Find the dates said in a message."""

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.dates.calendars import Works, is_weekday
from bot.dates.phrases import A_YEAR, Phrase, phrases_in
from bot.domain.dates import SaidDate
from bot.domain.detection.cleaning import clean

LONGEST = 4000
"""Slack's own limit of a message; what lies beyond is not searched."""


def said_dates(
    text: str, *, now: datetime, zone: str, works: Works = is_weekday
) -> tuple[SaidDate, ...]:
    """Return the dates of a message, read in the author's zone, in the order they were said.

    Quoted lines, code and signatures are not the author's words and are left out.

    `now` is aware; `zone` an IANA name (`zoneinfo.ZoneInfoNotFoundError` if there is none such).
    A day without an hour, or with "EOD", is 17:00 local. What may mean several days, a zone that
    is not the author's own, or more than a year ahead is `ambiguous` and has no instant: ask.
    A date that lies in the past is never a deadline. The shapes of all languages are tried at once.
    Business days are counted by what `works`.
    """
    local = ZoneInfo(zone)
    own = clean(text[:LONGEST])
    return tuple(
        said
        for phrase in phrases_in(own.folded, now=now, zone=local, works=works)
        for said in _said(phrase, own.text[phrase.start : phrase.end].strip(" .,"), now=now)
    )


def _said(phrase: Phrase, text: str, *, now: datetime) -> Iterator[SaidDate]:
    for at in phrase.instants:
        asks = phrase.asks or abs(at - now) > A_YEAR
        past = is_past(at, phrase, now=now)
        yield SaidDate(
            text=text,
            at=None if asks else at,
            zone=phrase.zone,
            date_only=phrase.date_only,
            past=past and not asks,
            ambiguous=asks,
            deadline=phrase.deadline and not past,
            alternatives=tuple(sorted({at, *phrase.others})) if asks else phrase.others,
        )


def is_past(at: datetime, phrase: Phrase, *, now: datetime) -> bool:
    """Whether the phrase looks back; a day without an hour is past only when the day is over."""
    if not phrase.day_matters:
        return at < now
    zone = ZoneInfo(phrase.zone)
    return at.astimezone(zone).date() < now.astimezone(zone).date()
