"""Find critical facts in a message, whether or not anybody asks anything."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from bot.domain.dates import SaidDate
from bot.domain.detection.alarm_fields import TRANSIT
from bot.domain.detection.alarm_words import ALARMS, STOP_SHIPMENT, Alarm
from bot.domain.detection.alternation import anchored
from bot.domain.detection.concept_alarms import COMBINATIONS, PHRASES
from bot.domain.detection.harmless_words import HARMLESS, NEGATED
from bot.domain.detection.hypothetical import SENTENCES, told_only
from bot.domain.terms import Category

_REACH = 110
"""How many characters may lie between the two halves of a pair."""

STOPPED = Alarm(
    name="stop-shipment",
    words="a shipment must be stopped",
    category=Category.LOGISTICS,
    phrases=STOP_SHIPMENT,
)
EXCURSION = next(alarm for alarm in ALARMS if alarm.name == "excursion")
_MAYBE_LATER_HOURS = 48

_DEGREES = (
    r"(?:°\s?c\b|°|℃|º\s?c?|deg(?:rees?)?\b(?:\s?c\b)?"
    r"|grad\b|度|degres\b|grados\b|gradi\b|graus\b|c\b)"
)
_RANGE = re.compile(
    rf"(?P<low>[+-]?\d{{1,3}})\s*(?:{_DEGREES})?"
    r"\s*(?:-|~|to|bis|and|und|a|e|y|et|〜|～|到|至|から)\s*"
    rf"\+?(?P<high>-?\d{{1,3}})\s*{_DEGREES}?"
)
_LIMIT = re.compile(
    r"(?:limit|max(?:imum|imal)?|below|under|not (?:above|over|exceed)|up to|hochstens|unter|grenze"
    r"|moins de|maximum de|menos de|limite|meno di|abaixo de|上限|以下|不超过|低于)"
    rf"\D{{0,14}}?(?P<limit>-?\d{{1,3}})\s*{_DEGREES}"
)
_COLDEST = -300
_HOT = 25.0
_WISHED = re.compile(
    r"\b(?:must|should|shall|keep|kept|stored?|limit|max\w*|below|under|range|set|between|up to"
    r"|allowed|permitted|require\w*|need\w*|would|could|can|will|if|which|what|soll\w*|darf|muss"
    r"|lager\w*|doit|doivent|debe\w*|deve|devono|devem|chahiye)\b|べき|保管|应|需"
)
_READING = re.compile(rf"(?<![\d.,-])(?P<value>[+-]?\d{{1,3}}(?:[.,]\d)?)\s*{_DEGREES}")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Patterns:
    """An alarm's words, compiled."""

    phrases: re.Pattern[str]
    pairs: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]
    combinations: tuple[tuple[re.Pattern[str], ...], ...]


class _Text:
    """A text that knows in which of its sentences a field is named; each field is sought once."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.sentences = SENTENCES.split(text)
        self._ends = [match.start() for match in SENTENCES.finditer(text)]
        self._named: dict[re.Pattern[str], frozenset[int]] = {}

    def names_together(self, fields: Sequence[re.Pattern[str]]) -> bool:
        """Whether one sentence names all `fields`."""
        common = self._where(fields[0])
        for field in fields[1:]:
            if not common:
                return False
            common &= self._where(field)
        return bool(common)

    def _where(self, field: re.Pattern[str]) -> frozenset[int]:
        found = self._named.get(field)
        if found is None:
            places = (match.start() for match in field.finditer(self.text))
            found = frozenset(bisect_right(self._ends, place) for place in places)
            self._named[field] = found
        return found


def alarms_in(
    folded: str, dates: Sequence[SaidDate], *, now_hours: Sequence[float]
) -> tuple[Alarm, ...]:
    """Return the critical facts of a folded text, the gravest first.

    `now_hours` are the hours from the message to each date it names: a stop of a shipment that is
    certainly more than two days off is no emergency.
    """
    text = _without_harmless(folded)
    later = _certainly_later(dates, now_hours)
    found = _found_in(text, later=later)
    if found and (told := told_only(text)) != text:
        return _found_in(told, later=later)
    return found


def only_told(folded: str) -> str:
    """Return what of a text tells a present fact: nothing harmless, imagined, rehearsed or over."""
    return told_only(_without_harmless(folded))


def _found_in(text: str, *, later: bool) -> tuple[Alarm, ...]:
    told = _Text(text)
    found = [alarm for alarm in ALARMS if _speaks_of(alarm, told)]
    if EXCURSION not in found and (_reads_outside_its_range(text) or _is_hot_in_transit(told)):
        found.append(EXCURSION)
    if not later and _speaks_of(STOPPED, told):
        found.append(STOPPED)
    return tuple(found)


def _certainly_later(dates: Sequence[SaidDate], hours: Sequence[float]) -> bool:
    return bool(dates) and bool(hours) and min(hours) > _MAYBE_LATER_HOURS


def _speaks_of(alarm: Alarm, told: _Text) -> bool:
    patterns = _patterns(alarm)
    return bool(
        patterns.phrases.search(told.text)
        or any(_near(first, second, told.text) for first, second in patterns.pairs)
        or any(told.names_together(fields) for fields in patterns.combinations)
    )


def _near(first: re.Pattern[str], second: re.Pattern[str], text: str) -> bool:
    ones = [match.span() for match in first.finditer(text)]
    if not ones:
        return False
    return any(
        start - _REACH <= match.end() and match.start() <= end + _REACH
        for match in second.finditer(text)
        for start, end in ones
        if not (match.start() >= start and match.end() <= end)
    )


def _reads_outside_its_range(text: str) -> bool:
    """Whether a temperature is told that lies outside a range or limit told beside it."""
    limits = [(span, int(span["low"]), int(span["high"])) for span in _RANGE.finditer(text)]
    limits += [(span, _COLDEST, int(span["limit"])) for span in _LIMIT.finditer(text)]
    limits = [limit for limit in limits if limit[1] < limit[2]]
    if not limits:
        return False
    rest = text
    for span, _, _ in limits:
        rest = rest[: span.start()] + " " * len(span[0]) + rest[span.end() :]
    readings = [float(match["value"].replace(",", ".")) for match in _READING.finditer(rest)]
    return any(not low <= reading <= high for reading in readings for _, low, high in limits)


def _is_hot_in_transit(told: _Text) -> bool:
    """Whether goods on their way are told, not asked or meant, to be at 25 °C or more."""
    if not _on_its_way().search(told.text):
        return False
    return any(
        float(match["value"].replace(",", ".")) >= _HOT
        for sentence in told.sentences
        if not (sentence.endswith("?") or _WISHED.search(sentence))
        for match in _READING.finditer(sentence)
    )


def _without_harmless(folded: str) -> str:
    return _harmless().sub(" ~ ", folded)


@cache
def _harmless() -> re.Pattern[str]:
    return re.compile(anchored((*HARMLESS, *NEGATED)))


@cache
def _on_its_way() -> re.Pattern[str]:
    return re.compile(TRANSIT)


@cache
def _patterns(alarm: Alarm) -> _Patterns:
    return _Patterns(
        phrases=re.compile(anchored((*alarm.phrases, *PHRASES.get(alarm.name, ()))) or "(?!)"),
        pairs=tuple((re.compile(one), re.compile(other)) for one, other in alarm.pairs),
        combinations=tuple(
            tuple(re.compile(field) for field in fields)
            for fields in (*alarm.triples, *COMBINATIONS.get(alarm.name, ()))
        ),
    )
