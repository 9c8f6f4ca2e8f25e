"""Cut a message into clauses that each do one thing, and judge what each does."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.domain.detection.acts import OWED, Act, Force, act_of
from bot.domain.detection.categories import is_business
from bot.domain.detection.sentences import Sentence, sentences
from bot.domain.detection.words import Rules

_FEWEST_WORDS = 2
_NEAR = 200
"""Characters before an "and" in which its request must name what it is about."""
_UNSPACED = re.compile(r"[\u2e80-\ud7af]")
_OBJECT = re.compile(r"\b(?:the|an?|your|our|all|any|both|\d+) (?!attached\b)[a-z]{3,} ?[a-z]*")
_ASKS_TO_BE_TOLD = re.compile(
    r"(?:tell|let) (?:me|us) (?:know )?(?:who|what|when|where|why|how|which|whether|if)\b"
)
"""Another part whatever stands before it: "Could you delete it and tell me who saw it?"."""
_QUESTION_WORDS = frozenset(
    [
        "what",
        "when",
        "where",
        "why",
        "who",
        "how",
        "if",
        "which",
        "whether",
        "wie",
        "wann",
        "wo",
        "warum",
        "wer",
        "was",
        "ob",
        "comment",
        "quand",
        "ou",
        "qui",
        "pourquoi",
        "como",
        "cuando",
        "donde",
        "quien",
        "cual",
        "come",
        "quando",
        "dove",
        "chi",
        "quale",
        "onde",
        "quem",
        "qual",
        "hoe",
        "wanneer",
        "waar",
        "wie",
        "kab",
        "kahan",
        "kaise",
    ]  # a word list reads as one
)


@dataclass(frozen=True, slots=True, order=True)
class _Cut:
    """Where a clause may end and the next begin."""

    end: int
    after: int
    is_comma: bool
    is_act: bool


def acts_in(text: str, folded: str, languages: Sequence[Rules]) -> list[Act]:
    """Return what each clause of `text` does, in order; `folded` is its folded twin."""
    return [
        act_of(clause, languages)
        for sentence in sentences(text, folded)
        for clause in _clauses(sentence, languages)
    ]


def _clauses(sentence: Sentence, languages: Sequence[Rules]) -> Iterator[Sentence]:
    """Cut where an "and" or a comma begins another question or request of its own."""
    start = 0
    for cut in _cuts(sentence.folded, languages):
        if cut.end <= start:
            continue
        asked = sentence.asked and not (cut.is_comma or cut.is_act)
        left = Sentence(sentence.text[start : cut.end], sentence.folded[start : cut.end], asked)
        judged = act_of(left, languages)
        if cut.is_comma and judged.force is not Force.QUESTION:
            continue
        if judged.force in OWED and not judged.generic and _has_content(judged.folded):
            yield left
            start = cut.after
    yield Sentence(sentence.text[start:], sentence.folded[start:], sentence.asked)


def _cuts(folded: str, languages: Sequence[Rules]) -> list[_Cut]:
    found: set[_Cut] = set()
    for rules in languages:
        for pattern in (rules.joined, rules.joined_acts, rules.comma_joined):
            for match in pattern.finditer(folded):
                before, after = folded[: match.start()], folded[match.end() :]
                if (
                    pattern is rules.joined_acts
                    and not _ASKS_TO_BE_TOLD.match(after)
                    and not _names_an_object(before[-_NEAR:], languages)
                ):
                    continue
                if not _ends_with_a_question_word(before) and _has_content(after):
                    found.add(
                        _Cut(
                            end=match.start(),
                            after=match.end(),
                            is_comma=pattern is rules.comma_joined,
                            is_act=pattern is rules.joined_acts,
                        )
                    )
    return sorted(found)


def _names_an_object(folded: str, languages: Sequence[Rules]) -> bool:
    """Whether a request says what it is about, so that an "and" may begin another."""
    codes = [rules.language for rules in languages]
    return is_business(folded, codes) or bool(_OBJECT.search(folded))


def _ends_with_a_question_word(folded: str) -> bool:
    """Whether an "and" only joins two question words, as in "how and when"."""
    return folded.rpartition(" ")[2] in _QUESTION_WORDS


def _has_content(folded: str) -> bool:
    return len(folded.split()) >= _FEWEST_WORDS or bool(_UNSPACED.search(folded))
