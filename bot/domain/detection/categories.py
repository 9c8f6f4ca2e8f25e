"""Tell what a text is about, in the categories that decide owner and answer time."""

import re
from collections.abc import Iterable, Mapping
from functools import cache

from bot.domain.detection import topics_en
from bot.domain.detection.alternation import alternation
from bot.domain.detection.languages import words
from bot.domain.detection.words import Topics
from bot.domain.terms import Category

_STRONG, _WEAK = 100, 1


def categories_of(folded: str, languages: Iterable[str]) -> tuple[Category, ...]:
    """Return the categories spoken of, the weightiest first; of equals the one named first."""
    scores, firsts = _scores(folded, languages)
    strong = {category: score // _STRONG for category, score in scores.items() if score >= _STRONG}
    weights = strong or scores
    return tuple(sorted(weights, key=lambda category: (-weights[category], firsts[category])))


def is_business(folded: str, languages: Iterable[str]) -> bool:
    """Whether the text speaks of anything that a contract manufacturer does."""
    scores, _ = _scores(folded, languages)
    return any(score >= _STRONG for score in scores.values())


def _scores(
    folded: str, languages: Iterable[str]
) -> tuple[dict[Category, int], dict[Category, int]]:
    scores: dict[Category, int] = {}
    firsts: dict[Category, int] = {}
    for language in languages:
        for match in _pattern(language).finditer(folded):
            group = match.lastgroup or ""
            category = Category(group.rstrip("_"))
            weight = _WEAK if group.endswith("_") else _STRONG
            scores[category] = scores.get(category, 0) + weight
            firsts[category] = min(firsts.get(category, match.start()), match.start())
    return scores, firsts


@cache
def _pattern(language: str) -> re.Pattern[str]:
    """Compile a language's topics into one pattern whose group names the category."""
    table: Mapping[Category, Topics] = (
        topics_en.TOPICS if language == "en" else words(language).topics
    )
    spaced = not words(language).script
    strong = [(category.value, topics.strong) for category, topics in table.items()]
    weak = [(f"{category.value}_", topics.weak) for category, topics in table.items()]
    groups = [
        f"(?P<{name}>{alternation(phrases)})" for name, phrases in (*strong, *weak) if phrases
    ]
    start = r"(?<![^\W_])" if spaced else ""
    return re.compile(f"{start}(?:{'|'.join(groups)})" if groups else "(?!)")
