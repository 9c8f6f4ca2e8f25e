"""Tell what a text is about, in the categories that decide owner and answer time."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from bot.domain.detection import topics_en
from bot.domain.detection.alternation import alternation, anchored
from bot.domain.detection.languages import words
from bot.domain.detection.words import Topics
from bot.domain.terms import Category

_DECISIVE = 3
"""A phrase that decides outweighs two plain ones."""


def categories_of(
    folded: str, languages: Sequence[str], *, within: str = ""
) -> tuple[Category, ...]:
    """Return the categories of a text, the weightiest first.

    Equals are put in the order they are named, those behind the last colon before all others: that
    is where the question stands. A text that names none plainly has those of the message `within`
    which it stands, and only then those it leans to.
    """
    subject = _subject(folded)
    own = _scores(subject, languages)
    if subject != folded and not _plain(own):
        own = _scores(folded, languages)
    if scores := _plain(own) or _leant_to_twice(own):
        return _ranked(scores, focus=folded.rfind(": "))
    around = own if within in {"", folded} else _scores(within, languages)
    if scores := _plain(around):
        return _ranked(scores)
    return _ranked(own, focus=folded.rfind(": ")) if own else _ranked(around)


def _ranked(scores: dict[Category, "_Score"], *, focus: int = -1) -> tuple[Category, ...]:
    """Return the weightiest first, those named before `focus` behind their equals."""
    return tuple(
        sorted(
            scores,
            key=lambda category: (
                -scores[category].weight,
                scores[category].first < focus,
                scores[category].first,
            ),
        )
    )


def is_business(folded: str, languages: Sequence[str]) -> bool:
    """Whether the text speaks plainly of anything that a contract manufacturer does."""
    return bool(_plain(_scores(folded, languages)))


def _subject(folded: str) -> str:
    """Return the text with what only leads up to its subject blanked out."""
    return _frames().sub(lambda match: " " * len(match[0]), folded)


@cache
def _frames() -> re.Pattern[str]:
    return re.compile(anchored(topics_en.FRAMES))


@dataclass(slots=True)
class _Score:
    """How often a category is named, how often only leant to, and where it is first."""

    plain: int = 0
    leaning: int = 0
    first: int = 0

    @property
    def weight(self) -> int:
        """What counts: plain words, and without them the others."""
        return self.plain or self.leaning


def _leant_to_twice(scores: dict[Category, _Score]) -> dict[Category, _Score]:
    return {category: score for category, score in scores.items() if score.leaning > 1}


def _plain(scores: dict[Category, _Score]) -> dict[Category, _Score]:
    return {category: score for category, score in scores.items() if score.plain}


def _scores(folded: str, languages: Sequence[str]) -> dict[Category, _Score]:
    scores: dict[Category, _Score] = {}
    for language in languages:
        for match in _pattern(language).finditer(folded):
            group = match.lastgroup or ""
            category = Category(group.strip("_"))
            score = scores.setdefault(category, _Score(first=match.start()))
            score.first = min(score.first, match.start())
            if group.endswith("_"):
                score.leaning += 1
            else:
                score.plain += _DECISIVE if group.startswith("_") else 1
    return scores


@cache
def _pattern(language: str) -> re.Pattern[str]:
    """Compile a language's topics into one pattern whose group names the category."""
    table: Mapping[Category, Topics] = (
        topics_en.TOPICS if language == "en" else words(language).topics
    )
    spaced = not words(language).script
    decisive = [(f"_{category.value}", topics.decisive) for category, topics in table.items()]
    strong = [(category.value, topics.strong) for category, topics in table.items()]
    weak = [(f"{category.value}_", topics.weak) for category, topics in table.items()]
    groups = [
        f"(?P<{name}>{alternation(phrases)})"
        for name, phrases in (*decisive, *strong, *weak)
        if phrases
    ]
    start = r"(?<![^\W_])" if spaced else ""
    return re.compile(f"{start}(?:{'|'.join(groups)})" if groups else "(?!)")
