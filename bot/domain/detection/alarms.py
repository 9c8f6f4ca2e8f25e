"""Find critical facts in a message, whether or not anybody asks anything."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from bot.domain.dates import SaidDate
from bot.domain.detection.alarm_idioms import IDIOMS
from bot.domain.detection.alarm_weights import (
    DENIED,
    DOUBTED,
    HEARD,
    NEARLY_HEARD,
    evidence_of,
    kind_of,
    sound_of,
)
from bot.domain.detection.alarm_words import ALARMS, STOP_SHIPMENT, Alarm
from bot.domain.detection.alternation import anchored
from bot.domain.detection.concept_rules import ACROSS_SENTENCES, MEETINGS, TOLD, Meeting
from bot.domain.detection.concepts import Concepts
from bot.domain.detection.harmless_words import HARMLESS, NEGATED
from bot.domain.detection.hypothetical import SENTENCES, told_only
from bot.domain.detection.learnt import Evidence
from bot.domain.detection.temperatures import is_hot, reads_outside_its_range
from bot.domain.terms import Category

STOPPED = Alarm(
    name="stop-shipment",
    words="a shipment must be stopped",
    category=Category.LOGISTICS,
    phrases=STOP_SHIPMENT,
)
_ALARM_NAMED = {alarm.name: alarm for alarm in (*ALARMS, STOPPED)}
EXCURSION = next(alarm for alarm in ALARMS if alarm.name == "excursion")
_ON_ITS_WAY = ("carrier", "cargo", "carriage", "coolant", "recorder")
_MOVED = ("carrier", "coolant", "recorder")
_MAYBE_LATER_HOURS = 48


class Alarms(NamedTuple):
    """The critical facts of a text, the gravest first, and those that a person must look at."""

    told: tuple[Alarm, ...] = ()
    doubted: tuple[Alarm, ...] = ()


def alarms_in(
    folded: str,
    languages: Sequence[str],
    dates: Sequence[SaidDate],
    *,
    now_hours: Sequence[float],
) -> Alarms:
    """Return the critical facts of a folded text.

    `now_hours` are the hours from the message to each date it names: a stop of a shipment that is
    certainly more than two days off is no emergency.
    """
    later = _certainly_later(dates, now_hours)
    found, evidence = rules_and_evidence(folded, languages)
    sound = sound_of(evidence)
    doubted: tuple[Alarm, ...] = ()
    if not found and sound > HEARD:
        found = (_sounding_like(kind_of(evidence)),)
    elif not found and sound > NEARLY_HEARD:
        doubted = (_sounding_like(kind_of(evidence)),)
    elif sound <= DOUBTED:
        if sound > DENIED:
            doubted = tuple(alarm for alarm in found if alarm is not STOPPED)
        found = tuple(alarm for alarm in found if alarm is STOPPED)
    return Alarms(tuple(a for a in found if not (later and a.name == STOPPED.name)), doubted)


def _sounding_like(kind: str) -> Alarm:
    """Return an alarm that no rule heard: its reason says so, and it gives no order."""
    alarm = _ALARM_NAMED[kind]
    return replace(alarm, words=f"{alarm.words}, by the sound of it")


def rules_and_evidence(
    folded: str, languages: Sequence[str]
) -> tuple[tuple[Alarm, ...], list[Evidence]]:
    """Return the critical facts that rules hear in a folded text, and what speaks for any."""
    text = _without_harmless(folded)
    concepts = Concepts(text, languages)
    found = _found_in(text, concepts)
    if found and (told := told_only(text)) != text:
        found = _found_in(told, Concepts(told, languages))
    return found, evidence_of(text, concepts.named)


def only_told(folded: str) -> str:
    """Return what of a text tells a present fact: nothing harmless, imagined, rehearsed or over."""
    return told_only(_without_harmless(folded))


def _found_in(text: str, concepts: Concepts) -> tuple[Alarm, ...]:
    phrased = _any_phrase().search(text) is not None
    met = _met_in(concepts)
    found = [alarm for alarm in ALARMS if _tells(alarm, text, met, phrased=phrased)]
    if EXCURSION not in found and (
        reads_outside_its_range(text, on_its_way=any(concepts.name(one) for one in _MOVED))
        or (any(concepts.name(one) for one in _ON_ITS_WAY) and is_hot(SENTENCES.split(text)))
    ):
        found.append(EXCURSION)
    if _tells(STOPPED, text, met, phrased=phrased):
        found.append(STOPPED)
    return tuple(found)


def _certainly_later(dates: Sequence[SaidDate], hours: Sequence[float]) -> bool:
    return bool(dates) and bool(hours) and min(hours) > _MAYBE_LATER_HOURS


def _tells(alarm: Alarm, text: str, met: Collection[str], *, phrased: bool) -> bool:
    return alarm.name in met or (phrased and _phrases(alarm).search(text) is not None)


def _met_in(concepts: Concepts) -> frozenset[str]:
    """Return the names of the alarms that meetings of `concepts` tell."""
    return frozenset(
        name
        for concept in concepts.named
        for name, meeting, told in _meetings_of().get(concept, ())
        if concepts.meet(meeting, across=name in ACROSS_SENTENCES, told=told)
    )


@cache
def _meetings_of() -> Mapping[str, Sequence[tuple[str, Meeting, bool]]]:
    """Return the meetings by their first concept: a text names few of all there are."""
    meetings: dict[str, list[tuple[str, Meeting, bool]]] = {}
    for told, rules in ((False, MEETINGS), (True, TOLD)):
        for name, listed in rules.items():
            for meeting in listed:
                meetings.setdefault(meeting[0], []).append((name, meeting, told))
    return meetings


def _without_harmless(folded: str) -> str:
    return _harmless().sub(" ~ ", folded)


@cache
def _harmless() -> re.Pattern[str]:
    return re.compile(anchored((*HARMLESS, *NEGATED)))


@cache
def _any_phrase() -> re.Pattern[str]:
    """Return what matches wherever an alarm's phrases do: most texts have none, one look tells."""
    return re.compile(anchored(one for alarm in (*ALARMS, STOPPED) for one in _listed(alarm)))


@cache
def _phrases(alarm: Alarm) -> re.Pattern[str]:
    return re.compile(anchored(_listed(alarm)) or "(?!)")


def _listed(alarm: Alarm) -> tuple[str, ...]:
    return (*alarm.phrases, *IDIOMS.get(alarm.name, ()))
