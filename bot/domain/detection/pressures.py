"""Find what makes a query urgent short of critical."""

import re
from functools import cache

from bot.domain.detection.alternation import anchored
from bot.domain.detection.pressure_words import HIGH, OVER, STATED, WORRYING


def high_facts(folded: str) -> tuple[str, ...]:
    """Return the reasons, in words, why this text deserves P2."""
    return tuple(reason for reason, pattern in _patterns() if pattern.search(folded))


def stated_fact(folded: str, reasons: tuple[str, ...]) -> str:
    """Return the first of `reasons` that is worth showing though nothing is asked, or nothing."""
    if _over().search(folded):
        return ""
    return next((reason for reason in reasons if reason in STATED), "")


def worrying_word(folded: str) -> str:
    """Return a word that tells of possible harm, or nothing."""
    match = _worrying().search(folded)
    return match[0] if match else ""


@cache
def _worrying() -> re.Pattern[str]:
    return re.compile(anchored(WORRYING))


@cache
def _over() -> re.Pattern[str]:
    return re.compile(anchored(OVER))


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((reason, re.compile(anchored(phrases))) for reason, phrases in HIGH.items())
