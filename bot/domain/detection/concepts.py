"""Know which concepts a text names, and whether they meet in one stretch of it."""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module

from bot.domain.detection.general_questions import opens_a_question
from bot.domain.detection.languages import COMPOUNDING
from bot.domain.detection.lexicon import Lexicon, tokens_of

_LISTS = (
    "patients",
    "accidents",
    "premises",
    "spills",
    "goods",
    "trust",
    "papers",
    "telltales",
    "secrets",
    "transit",
)
_SENTENCE_ENDS = re.compile(r"(?<=[.!?;])\s+|(?<=[。！？\n])")

_REQUEST = re.compile(
    r"\W*(?:please|pls|kindly|bitte|merci de|veuillez|por favor|per favore|si prega|we need"
    r"|tell us)\b"
)

_TURNS_TO_ASK = re.compile(r"¿|[,;:] |[,，] ?|(?<=[がでりし])、")
"""Where a sentence may leave what it tells and ask."""

_Span = tuple[int, int]
"""Where a word or phrase begins and ends."""

_Places = dict[str, dict[int, set[_Span]]]
"""Of each concept, by the sentence, where it is named."""


class Concepts:
    """The concepts that a folded text names, by the sentence they stand in."""

    def __init__(self, folded: str, languages: Sequence[str]) -> None:
        ends = [match.start() for match in _SENTENCE_ENDS.finditer(folded)]
        told_until = [
            begin + _told_length(folded[begin:end])
            for begin, end in zip([0, *ends], [*ends, len(folded)], strict=True)
        ]
        self._named: _Places = {}
        self._told: _Places = {}
        tokens = tokens_of(folded)
        for language in languages:
            for mention in _lexicon(language).mentions(folded, tokens):
                sentence = bisect_right(ends, mention.start)
                span = (mention.start, mention.end)
                _note(self._named, mention.entry.meaning, sentence, span)
                if mention.end <= told_until[sentence]:
                    _note(self._told, mention.entry.meaning, sentence, span)

    @property
    def named(self) -> Collection[str]:
        """Every concept that the text names."""
        return self._named.keys()

    def name(self, concept: str) -> bool:
        """Whether the text names a concept at all."""
        return concept in self._named

    def meet(self, concepts: Sequence[str], *, across: bool = False, told: bool = False) -> bool:
        """Whether a sentence names all `concepts`, each by a word of its own.

        With `across` they may stand in two sentences in a row; with `told` not in a question or
        request, but before it: "The lid is open and it drips, what now?" tells two things.
        """
        said = self._told if told else self._named
        for concept in concepts:  # Most meetings fail here: a loop is quicker than sets.
            if concept not in said:
                return False
        named = [said[concept] for concept in concepts]
        reach = 1 if across else 0
        return any(
            _by_own_words([_from(places, sentence, reach) for places in named])
            for sentence in named[0].keys() | {one - reach for one in named[0]}
        )


def _told_length(sentence: str) -> int:
    """Return how much of a sentence is told before it asks or requests something."""
    if _REQUEST.match(sentence):
        return 0
    if not sentence.rstrip().endswith("?"):
        return len(sentence)
    if opens_a_question(sentence.strip()):
        return 0
    turns = [match.start() for match in _TURNS_TO_ASK.finditer(sentence)]
    return turns[-1] if turns else 0


def _note(places: _Places, concept: str, sentence: int, span: _Span) -> None:
    places.setdefault(concept, {}).setdefault(sentence, set()).add(span)


def _from(places: Mapping[int, set[_Span]], sentence: int, reach: int) -> set[_Span]:
    return places.get(sentence, set()) | places.get(sentence + reach, set())


def _by_own_words(places: Sequence[set[_Span]]) -> bool:
    """Whether each of the sets can give a place that shares no word with another's."""

    def gives(index: int, taken: tuple[_Span, ...]) -> bool:
        return index == len(places) or any(
            gives(index + 1, (*taken, span))
            for span in places[index]
            if all(span[1] <= start or end <= span[0] for start, end in taken)
        )

    return gives(0, ())


def concepts_listed() -> frozenset[str]:
    """Return every concept that has a list."""
    return frozenset(concept for concept, _, _ in _lines())


@cache
def _lexicon(language: str) -> Lexicon[str]:
    return Lexicon(_lists(language), compounds=language in COMPOUNDING)


def _lists(language: str) -> Iterator[tuple[str, str]]:
    return ((words, concept) for concept, of, words in _lines() if of == language)


def _lines() -> Iterator[tuple[str, str, str]]:
    """Yield each line of the lists: its concept, its language and its words."""
    for name in _LISTS:
        listed: str = import_module(f"bot.domain.detection.concept_lists.{name}").CONCEPTS
        concept = ""
        for line in listed.splitlines():
            if line.startswith("["):
                concept = line.strip("[]")
            elif line:
                language, _, words = line.partition(": ")
                yield concept, language, words
