"""Find what makes a query urgent short of critical."""

import re
from functools import cache

from bot.domain.detection.alternation import anchored
from bot.domain.detection.pressure_words import HIGH


def high_facts(folded: str) -> tuple[str, ...]:
    """Return the reasons, in words, why this text deserves P2."""
    return tuple(reason for reason, pattern in _patterns() if pattern.search(folded))


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((reason, re.compile(anchored(phrases))) for reason, phrases in HIGH.items())
