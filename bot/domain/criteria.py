"""Read an effectiveness criterion: what of it the record can measure, and what a person judges.

The grammar is small on purpose. Three kinds of measure, joined by "and":
    first response in target for 95 % of P3 queries, at least 20, 1 Nov-31 Jan
    at most 2 ad-hoc question messages a week for four weeks
    CSAT at least 4 from the same persons
Words outside it are kept as text, and the checker is told that the record cannot measure them.
"""

import re
from calendar import month_abbr
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from bot.domain.errors import InvalidError
from bot.domain.escalation import ClockName
from bot.domain.terms import Priority

LONGEST: Final = 600

_WORDS: Final = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_NUMBER: Final = {word: number for number, word in enumerate(_WORDS, start=1)}
_MONTHS: Final = tuple(month.lower() for month in month_abbr[1:])
_COUNT: Final = rf"\d{{1,4}}|{'|'.join(_NUMBER)}"
_MOST: Final = r"(?:at most|no more than|not more than|up to|<=|≤)"
_LEAST: Final = r"(?:at least|no fewer than|not less than|>=|≥)"
_DAY: Final = r"\d{1,2}\s+[a-z]{3,9}(?:\s+\d{4})?"
_PERIOD: Final = rf"(?:from\s+)?(?P<since>{_DAY})\s*(?:-|–|—|to|until)\s*(?P<until>{_DAY})"
_IN_TARGET: Final = re.compile(
    r"(?P<clock>first responses?|answers?)\s+(?:with)?in target\s+(?:for\s+)?"
    rf"(?:{_LEAST}\s+)?(?P<percent>\d{{1,3}})\s*(?:%|percent)\s+of\s+"
    r"(?:(?:this|the) client's\s+|the\s+|all\s+)?(?P<priority>P[1-4]\s+)?queries"
    rf"(?:,?\s*(?:of\s+)?{_LEAST}\s+(?P<fewest>{_COUNT})(?:\s+queries)?)?"
    rf"(?:,?\s*(?:in\s+|between\s+)?{_PERIOD})?",
    re.IGNORECASE,
)
_QUESTIONS: Final = re.compile(
    rf"{_MOST}\s+(?P<most>{_COUNT})\s+(?:ad[- ]hoc\s+)?question messages?\s+"
    rf"(?:a|per|each|every)\s+week\s+(?:for|over)\s+(?P<weeks>{_COUNT})\s+weeks?",
    re.IGNORECASE,
)
_CSAT: Final = re.compile(
    rf"CSAT\s+(?:of\s+)?{_LEAST}\s+(?P<least>[1-5])\s+from\s+the\s+same\s+(?:persons?|people)",
    re.IGNORECASE,
)
_JOINT: Final = re.compile(r"^(?:\s|[,.;]|\band\b)+|(?:\s|[,.;]|\band\b)+$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class InTarget:
    """So many of the client's queries are to meet a target; both days are inside the period.

    Without a period the time since the action was implemented counts.
    """

    clock: ClockName
    percent: int
    priority: Priority | None = None
    fewest: int = 1
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FewQuestions:
    """So few messages a week in which we ask the client something outside a list."""

    most: int
    weeks: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SameCsat:
    """The people whose answers opened the action are to be this satisfied the next time."""

    least: int


Measure = InTarget | FewQuestions | SameCsat


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """A criterion as it was written, what of it can be measured, and what cannot."""

    text: str
    measures: tuple[Measure, ...] = ()
    unread: str = ""

    def __post_init__(self) -> None:
        if not self.text.strip():
            raise InvalidError(
                "Write the effectiveness criterion before the work starts: what will be counted, "
                'how many of what, until when. For example "first response in target for 95 % of '
                'P3 queries, at least 20, 1 Nov-31 Jan". "Team reminded" proves nothing.',
                field="criterion",
            )

    def ends(self, started: date) -> date | None:
        """Return the last day that is measured, for work that was done on `started`."""
        return max(_ends(self.measures, started), default=None)


def read_criterion(text: str, *, today: date) -> Criterion:
    """Read a criterion; days without a year are the next ones whose end is not past."""
    written = " ".join(text.split())[:LONGEST]
    found: list[tuple[int, Measure]] = []
    rest = written
    for pattern in (_IN_TARGET, _QUESTIONS, _CSAT):
        for match in pattern.finditer(written):
            measure = _measure(match, today)
            if measure is not None:
                found.append((match.start(), measure))
                rest = rest.replace(match[0], " ", 1)
    ordered = sorted(found, key=lambda pair: pair[0])
    return Criterion(
        text=written, measures=tuple(measure for _, measure in ordered), unread=_tidy(rest)
    )


def _measure(match: re.Match[str], today: date) -> Measure | None:
    said = match.groupdict()
    if match.re is _QUESTIONS:
        return FewQuestions(most=_number(said["most"]), weeks=_number(said["weeks"]))
    if match.re is _CSAT:
        return SameCsat(least=int(said["least"]))
    percent = int(said["percent"])
    period = _period(said["since"], said["until"], today) if said["since"] else (None, None)
    if period is None or not 1 <= percent <= 100:
        return None
    first = said["clock"].lower().startswith("first")
    return InTarget(
        clock=ClockName.FIRST_RESPONSE if first else ClockName.ANSWER,
        percent=percent,
        priority=Priority(said["priority"].strip().upper()) if said["priority"] else None,
        fewest=_number(said["fewest"]) if said["fewest"] else 1,
        since=period[0],
        until=period[1],
    )


def _ends(measures: tuple[Measure, ...], started: date) -> Iterator[date]:
    for each in measures:
        if isinstance(each, InTarget) and each.until is not None:
            yield each.until
        if isinstance(each, FewQuestions):
            yield started + timedelta(weeks=each.weeks, days=-1)


def _period(since: str, until: str, today: date) -> tuple[date, date] | None:
    """Return the days meant; None where they are none, or end before they begin."""
    for year in (today.year - 1, today.year, today.year + 1):
        first = _day(since, year)
        last = _day(until, first.year) if first else None
        if first and last and last < first and not _names_year(until):
            last = _day(until, first.year + 1)
        if first and last and first <= last and (last >= today or _names_year(until)):
            return first, last
    return None


def _day(text: str, year: int) -> date | None:
    number, month, *named = text.lower().split()
    if month[:3] not in _MONTHS:
        return None
    try:
        return date(int(named[0]) if named else year, _MONTHS.index(month[:3]) + 1, int(number))
    except ValueError:
        return None


def _names_year(text: str) -> bool:
    return len(text.split()) == 3


def _number(word: str) -> int:
    return _NUMBER.get(word.lower()) or int(word)


def _tidy(rest: str) -> str:
    return _JOINT.sub("", " ".join(rest.split()))
