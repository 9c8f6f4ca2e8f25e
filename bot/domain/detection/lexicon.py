"""Look up the words of a text in lists that a reader can extend: stems, phrases, compounds."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Generic, TypeVar

Meaning = TypeVar("Meaning")

_WORD = re.compile(r"[a-zß]+|\d+")
_LISTED_WORD = re.compile(r"(?:[a-z]+|\d+)\*?")
_GAP = ".."
_LONGEST_GAP = 6
"""Words that may stand where a listed phrase has a gap."""
_UNSPACED_FROM = "\u2e80"
_SHORTEST_INNER = 6
"""Letters a listed word must have to be known inside a compound ("Analysenzertifikat")."""
_SHORTEST_COMPOUND = 9
_SHORTEST_FIRST_HALF = 3


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a text and where it stands."""

    word: str
    start: int
    end: int


def tokens_of(folded: str) -> tuple[Token, ...]:
    """Return the words of a folded text; apostrophes and hyphens part words."""
    return tuple(
        Token(match[0].replace("ß", "ss"), match.start(), match.end())
        for match in _WORD.finditer(folded)
    )


@dataclass(frozen=True, slots=True)
class Entry(Generic[Meaning]):
    """One listed word or phrase: the words that must follow its first, at once or `later`."""

    said: str
    meaning: Meaning
    rest: tuple[str, ...] = ()
    later: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention(Generic[Meaning]):
    """A place where a text says what an entry lists."""

    entry: Entry[Meaning]
    start: int
    end: int


class Lexicon(Generic[Meaning]):
    """The listed words of one language, and what each means.

    A word stands for itself; `rash*` for every word that begins so; `taken_ill` for two words,
    each of which may end in a star; `take_.._off` for two with up to six others between, and is
    said where its first words stand. What is written in a script without spaces is found anywhere.
    In a language of `compounds` a longer listed word is also found inside another.
    """

    def __init__(self, lists: Iterable[tuple[str, Meaning]], *, compounds: bool = False) -> None:
        self._whole: dict[str, list[Entry[Meaning]]] = {}
        self._pairs: dict[tuple[str, str], list[Entry[Meaning]]] = {}
        self._stems: dict[str, list[Entry[Meaning]]] = {}
        self._inner: dict[str, list[Entry[Meaning]]] = {}
        self._unspaced: dict[str, list[Entry[Meaning]]] = {}
        self._compounds = compounds
        for words, meaning in lists:
            for said in words.split():
                self._add(said, meaning)
        self._stem_lengths = sorted({len(stem) for stem in self._stems})
        self._inner_lengths = sorted({len(stem) for stem in self._inner})

    def _add(self, said: str, meaning: Meaning) -> None:
        if max(said) >= _UNSPACED_FROM:
            plain = said.replace("_", " ")
            self._unspaced.setdefault(plain[0], []).append(Entry(plain, meaning))
            return
        at_once, _, later = said.partition(_GAP)
        first, *rest = _LISTED_WORD.findall(at_once)
        entry = Entry(said, meaning, tuple(rest), tuple(_LISTED_WORD.findall(later)))
        stem = first.rstrip("*")
        if first.endswith("*"):
            self._stems.setdefault(stem, []).append(entry)
        elif rest and not rest[0].endswith("*"):
            # Hundreds of phrases begin with "the": they are found by their first two words.
            self._pairs.setdefault((stem, rest[0]), []).append(entry)
        else:
            self._whole.setdefault(stem, []).append(entry)
        if self._compounds and not rest and len(stem) >= _SHORTEST_INNER:
            self._inner.setdefault(stem, []).append(entry)

    def mentions(self, folded: str, tokens: tuple[Token, ...]) -> Iterator[Mention[Meaning]]:
        """Yield every place where `folded`, whose words are `tokens`, says a listed word."""
        for index, (token, after) in enumerate(zip_longest(tokens, tokens[1:])):
            for entry in self._beginning_at(token.word, after.word if after else ""):
                last = _last_word(entry, tokens, index)
                if last is not None:
                    yield Mention(entry, token.start, last.end)
        if self._unspaced:
            for start, character in enumerate(folded):
                for entry in self._unspaced.get(character, ()):
                    if folded.startswith(entry.said, start):
                        yield Mention(entry, start, start + len(entry.said))

    def _beginning_at(self, word: str, after: str) -> Iterator[Entry[Meaning]]:
        yield from self._whole.get(word, ())
        yield from self._pairs.get((word, after), ())
        yield from _beginnings(word, self._stems, self._stem_lengths)
        if self._compounds and len(word) >= _SHORTEST_COMPOUND:
            for start in range(_SHORTEST_FIRST_HALF, len(word) - _SHORTEST_INNER + 1):
                yield from _beginnings(word[start:], self._inner, self._inner_lengths)


def _beginnings(
    word: str, listed: dict[str, list[Entry[Meaning]]], lengths: list[int]
) -> Iterator[Entry[Meaning]]:
    for length in lengths:
        if length > len(word):
            return
        yield from listed.get(word[:length], ())


def _last_word(entry: Entry[Meaning], tokens: tuple[Token, ...], index: int) -> Token | None:
    """Return the last word before the gap of the phrase at `index`, or None if it is not said."""
    if not _follow(entry.rest, tokens, index + 1):
        return None
    last = index + len(entry.rest)
    gaps = range(last + 1, last + 2 + _LONGEST_GAP)
    if entry.later and not any(_follow(entry.later, tokens, place) for place in gaps):
        return None
    return tokens[last]


def _follow(wanted: Sequence[str], tokens: tuple[Token, ...], place: int) -> bool:
    """Whether the words at `place` are those wanted."""
    ahead = tokens[place : place + len(wanted)]
    return len(ahead) == len(wanted) and all(
        _is_said(one, token.word) for one, token in zip(wanted, ahead, strict=True)
    )


def _is_said(wanted: str, word: str) -> bool:
    return word.startswith(wanted[:-1]) if wanted.endswith("*") else word == wanted
