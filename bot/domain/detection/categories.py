"""Say what a text is about: the categories that decide owner and answer time."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from math import sqrt

from bot.domain.detection.learnt import ALWAYS, LISTED, Evidence, pieces_of, scores_of, words_in
from bot.domain.detection.topic_weights import NAMES, said_of, weights_of
from bot.domain.terms import Category

AROUND = 0.5
"""What the rest of a message weighs beside the words of one of several parts."""
_FULL = 6
"""The weight of listed words beyond which more of them say no more."""
_LISTS = 0.5
"""What the lists count for beside the pieces of a text, whose amounts have a length of one."""
_TELLING = 3
"""Words that are named as the reason."""


def categories_of(
    folded: str, languages: Sequence[str], *, around: Mapping[Category, float] | None = None
) -> tuple[Category, ...]:
    """Return the main category of a text and those it names plainly too, the weightiest first.

    `around` is what `scores_in` says of the message that the text is one of several parts of.
    """
    said, listed = weigh(folded, languages)
    scores = scores_of([(1.0, (ALWAYS,)), *said])
    if around:
        scores = {category: scores[category] + AROUND * around[category] for category in scores}
    ranked = sorted(Category, key=lambda category: -scores[category])
    return tuple(one for one in ranked if one is ranked[0] or listed.get(one, 0) >= NAMES)


def scores_in(folded: str, languages: Sequence[str]) -> Mapping[Category, float]:
    """Return what a whole message says for each category, to be weighed beside its parts."""
    return scores_of(weigh(folded, languages)[0])


def weigh(folded: str, languages: Sequence[str]) -> tuple[list[Evidence], Mapping[Category, float]]:
    """Return the evidence of what a text is about, and what the lists alone make of it."""
    listed = weights_of(folded, languages)
    pieces = pieces_of(folded)
    said: list[Evidence] = [(1 / sqrt(len(pieces) or 1), pieces)]
    said += (_of_lists(category, weight) for category, weight in listed.items())
    return said, listed


def words_for(category: Category, folded: str, languages: Sequence[str]) -> tuple[str, ...]:
    """Return the few words of a text that speak most for a category, the weightiest first."""
    amount = 1 / sqrt(len(pieces_of(folded)) or 1)
    said: dict[str, list[Evidence]] = defaultdict(list)
    for word in words_in(folded):
        if not word.isdigit():
            said[word] = [(amount, pieces_of(word))]
    for words, weight in said_of(category, folded, languages):
        said[words].append(_of_lists(category, weight))
    speak = {words: scores_of(evidence)[category] for words, evidence in said.items()}
    telling: list[str] = []
    for words in sorted((one for one in speak if speak[one] > 0), key=lambda one: -speak[one]):
        if not any(set(words.split()) & set(other.split()) for other in telling):
            telling.append(words)
    return tuple(telling[:_TELLING])


def _of_lists(category: Category, weight: float) -> Evidence:
    return _LISTS * min(weight, _FULL) / _FULL, (LISTED[category],)
