"""Read one date phrase that a person typed into a form or a command."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.dates.calendars import Works, is_weekday
from bot.dates.fallback import parsed
from bot.dates.phrases import A_YEAR, Phrase, phrases_in
from bot.dates.prose import is_past
from bot.dates.shapes import DAY
from bot.dates.vocabulary import SHORT_WEEKDAYS, WEEKDAYS
from bot.dates.zones import spoken
from bot.domain.detection.folding import fold

LONGEST = 100
"""Longer than any date; a cap keeps the parser's work bounded."""

_FILLING = re.compile(
    r"[\s,.]*(?:(?:by|on|at|until|till|before|the|due|for|from|am|um|zum|bis|vor|dem|den|le|la|el|il"
    r"|avant|pour|para|antes|de|del|entro|ate|o|dia|op|voor|no later than|latest|spatestens|tak"
    r"|se pehle|please|bitte|までに?|に|之前|以前|前|까지"
    rf"|{'|'.join((*WEEKDAYS, *SHORT_WEEKDAYS))})"
    r"[\s,.]*)*"
)
_BARE_SPAN = re.compile(r"\d{1,3} ?(?:business |working )?(?:hours|days?|weeks?|months?|bd)")


@dataclass(frozen=True, slots=True, kw_only=True)
class DateReading:
    """How a typed phrase is understood.

    `at` is aware UTC, None when nothing was read or the person must choose: then `ambiguous` is
    true and `alternatives` hold the choices.
    """

    at: datetime | None = None
    date_only: bool = False
    ambiguous: bool = False
    past: bool = False
    zone: str = "UTC"
    alternatives: tuple[datetime, ...] = ()

    @property
    def reading(self) -> str:
        """Return how it was understood, in words in the person's zone; each choice if unclear."""
        meant = self.alternatives if self.ambiguous else (self.at,)
        return " or ".join(spoken(at, ZoneInfo(self.zone)) for at in meant if at)


NOTHING = DateReading()


def read_date(
    text: str,
    *,
    now: datetime,
    zone: str,
    languages: Sequence[str] = ("en",),
    works: Works = is_weekday,
) -> DateReading:
    """Return what one phrase means to a person in `zone` at `now` (aware).

    "next friday" is the one of next week; that of this week is offered as an alternative. "Friday"
    is the coming one. A week, a month or a quarter means its last day (a week: Friday). A day
    without an hour is 17:00 local; business days are counted by what `works`. A phrase in which we
    know no word goes to dateparser in `languages`; what that cannot read either has no instant and
    is not ambiguous.
    """
    local = ZoneInfo(zone)
    said = text.strip()[:LONGEST]
    folded = fold(said)
    if _BARE_SPAN.fullmatch(folded):
        folded = f"in {folded}"
    found = tuple(phrases_in(folded, now=now, zone=local, works=works, typed=True))
    for phrase in found:
        if _covers(phrase, folded):
            return _reading(phrase, local, now=now)
    if found or DAY.search(folded):
        return NOTHING
    return _fallback(said, folded, now=now, zone=local, languages=languages)


def _covers(phrase: Phrase, folded: str) -> bool:
    """Whether nothing that could matter stands beside the phrase."""
    if phrase.start == 0 and phrase.end == len(folded):
        return True
    return bool(
        _FILLING.fullmatch(folded, 0, phrase.start) and _FILLING.fullmatch(folded, phrase.end)
    )


def _reading(phrase: Phrase, zone: ZoneInfo, *, now: datetime) -> DateReading:
    at = phrase.instants[-1]
    asks = phrase.asks or len(phrase.instants) > 1 or abs(at - now) > A_YEAR
    if not asks:
        return DateReading(
            at=at,
            date_only=phrase.date_only,
            past=is_past(at, phrase, now=now),
            zone=phrase.zone,
            alternatives=phrase.others,
        )
    choices = tuple(sorted({*phrase.instants, *phrase.others}))
    return DateReading(
        date_only=phrase.date_only,
        ambiguous=True,
        zone=zone.key,
        alternatives=choices,
    )


def _fallback(
    said: str, folded: str, *, now: datetime, zone: ZoneInfo, languages: Sequence[str]
) -> DateReading:
    found = parsed(said, folded, now=now, zone=zone, languages=languages)
    if found is None:
        return NOTHING
    at, date_only = found
    far = abs(at - now) > A_YEAR
    return DateReading(
        at=None if far else at,
        date_only=date_only,
        ambiguous=far,
        past=at < now and not far,
        zone=zone.key,
        alternatives=(at,) if far else (),
    )
