"""What comments are about: themes by rules and keywords, to be corrected by a person."""

import re
from enum import StrEnum
from typing import Final

from bot.domain.terms import Function


class Theme(StrEnum):
    """What clients speak of when they are asked what to change."""

    QUESTIONS = "questions"
    CLARITY = "clarity"
    SPEED = "speed"
    EARLY_WARNING = "early_warning"
    PLANNING = "planning"
    DOCUMENTS = "documents"
    TECHNICAL = "technical"
    QUALITY = "quality"
    COST = "cost"
    CONTACTS = "contacts"
    LOGISTICS = "logistics"
    EHS = "ehs"
    PRAISE = "praise"
    OTHER = "other"

    @property
    def words(self) -> str:
        """Return the theme as people read it."""
        return _WORDS[self]

    @property
    def function(self) -> Function | None:
        """Return who on the team it concerns most."""
        return _FUNCTIONS.get(self)


_WORDS: Final = {
    Theme.QUESTIONS: "Uncollected questions",
    Theme.CLARITY: "Clarity of updates",
    Theme.SPEED: "Speed of answers",
    Theme.EARLY_WARNING: "Told too late",
    Theme.PLANNING: "Plan and dates",
    Theme.DOCUMENTS: "Documents and reports",
    Theme.TECHNICAL: "Technical depth",
    Theme.QUALITY: "Quality and deviations",
    Theme.COST: "Cost and change orders",
    Theme.CONTACTS: "Whom to ask",
    Theme.LOGISTICS: "Packaging and transport",
    Theme.EHS: "Environment and safety",
    Theme.PRAISE: "What went well",
    Theme.OTHER: "Other",
}

_FUNCTIONS: Final = {
    Theme.QUESTIONS: Function.TECHNICAL,
    Theme.CLARITY: Function.PM,
    Theme.SPEED: Function.PM,
    Theme.EARLY_WARNING: Function.PM,
    Theme.PLANNING: Function.PLANNING,
    Theme.DOCUMENTS: Function.DOCUMENTS,
    Theme.TECHNICAL: Function.TECHNICAL,
    Theme.QUALITY: Function.QUALITY,
    Theme.COST: Function.COMMERCIAL,
    Theme.CONTACTS: Function.RELATIONSHIP,
    Theme.LOGISTICS: Function.SUPPLY,
    Theme.EHS: Function.EHS,
}

# A theme is found by whole words; a star stands for their endings.
_SIGNS: Final = {
    Theme.QUESTIONS: (
        "one by one",
        "too many question*",
        "same question*",
        "collect* question*",
        "question* list",
        "asked twice",
        "single question*",
    ),
    Theme.CLARITY: (
        "unclear",
        "confus*",
        "hard to follow",
        "hard to read",
        "jargon",
        "vague",
        "update*",
        "summar*",
    ),
    Theme.SPEED: (
        "slow*",
        "faster",
        "quicker",
        "response time*",
        "wait* for",
        "waited",
        "chas*",
        "no answer",
        "took * days",
        "took * weeks",
    ),
    Theme.EARLY_WARNING: (
        "too late",
        "earlier",
        "sooner",
        "surpris*",
        "last minute",
        "heads up",
        "not told",
        "early enough",
    ),
    Theme.PLANNING: (
        "timeline*",
        "schedul*",
        "delay*",
        "slip*",
        "forecast*",
        "milestone*",
        "plan",
        "planning",
        "realistic",
    ),
    Theme.DOCUMENTS: (
        "document*",
        "report*",
        "record*",
        "coa",
        "protocol*",
        "certificate*",
        "typo*",
        "version*",
    ),
    Theme.TECHNICAL: (
        "technical*",
        "expert*",
        "scientist*",
        "chemist*",
        "analyst*",
        "method*",
        "impurit*",
        "yield*",
    ),
    Theme.QUALITY: ("quality", "deviation*", "oos", "capa", "investigation*", "gmp", "audit*"),
    Theme.COST: (
        "cost*",
        "price*",
        "pricing",
        "invoice*",
        "budget*",
        "quotation*",
        "change order*",
    ),
    Theme.CONTACTS: (
        "who to ask",
        "whom to ask",
        "who to contact",
        "contact person*",
        "responsible",
        "turnover",
        "handover*",
        "different people",
    ),
    Theme.LOGISTICS: (
        "packag*",
        "transport*",
        "shipp*",
        "shipment*",
        "deliver*",
        "customs",
        "courier*",
        "logger*",
    ),
    Theme.EHS: ("safety", "environment*", "solvent*", "spill*", "waste", "ehs", "exposure"),
}

_PRAISE: Final = (
    "great",
    "excellent",
    "thank*",
    "well done",
    "keep it up",
    "very good",
    "nothing to change",
    "happy with",
    "pleased",
)


def themes_in(comment: str) -> tuple[Theme, ...]:
    """Return what a comment is about; OTHER for words without a known sign, none for no words.

    Praise is only found where nothing is asked to be changed.
    """
    if not comment.strip():
        return ()
    found = tuple(theme for theme, pattern in _PATTERNS.items() if pattern.search(comment))
    if found:
        return found
    return (Theme.PRAISE,) if _PRAISES.search(comment) else (Theme.OTHER,)


def _pattern(signs: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(_sign(sign) for sign in signs)})\b", re.IGNORECASE)


def _sign(sign: str) -> str:
    return r"\s+".join(re.escape(word).replace(r"\*", r"\w*") for word in sign.split())


_PATTERNS: Final = {theme: _pattern(signs) for theme, signs in _SIGNS.items()}
_PRAISES: Final = _pattern(_PRAISE)
