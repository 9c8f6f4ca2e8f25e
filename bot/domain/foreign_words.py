"""Tell whether a text names what another client is known by: code, name, project, lot, product."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.domain.bursts import numbers_in
from bot.domain.clients import Client, Project

MOST_WORDS: Final = 4
"""Words of a text that may stand for one known name; longer names are known by their beginning."""

SHORTEST: Final = 3
"""Letters and digits of a name that can be told from chance."""

_WORD: Final = re.compile(r"[^\W_]+")
_JOINT: Final = re.compile(r"[\s\-_./#°]{0,2}")
_LOT: Final = re.compile(r"(?=.*\d)(?=.*[a-z]).{5,}|\d{6,}")
_COMMON: Final = frozenset(
    {
        "ag",
        "and",
        "bio",
        "biologics",
        "biopharma",
        "biosciences",
        "biotech",
        "co",
        "company",
        "corp",
        "corporation",
        "gmbh",
        "group",
        "inc",
        "industries",
        "international",
        "kg",
        "kk",
        "labs",
        "laboratories",
        "life",
        "limited",
        "llc",
        "ltd",
        "medical",
        "medicines",
        "nv",
        "pharma",
        "pharmaceutical",
        "pharmaceuticals",
        "plc",
        "pvt",
        "research",
        "sa",
        "sas",
        "sciences",
        "se",
        "spa",
        "srl",
        "technologies",
        "the",
        "therapeutics",
    }
)
"""What many companies are called; by itself it names none."""


class WordKind(StrEnum):
    """What a known word stands for."""

    CODE = "code"
    NAME = "name"
    PROJECT = "project"
    LOT = "lot"
    PRODUCT = "product"


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownWord:
    """Something that a client is known by, as people write it."""

    client: str
    text: str
    kind: WordKind

    @property
    def key(self) -> str:
        """Return what is alike however it is written: NV-204, nv204, NV_204."""
        return "".join(_words(self.text))

    def is_meant(self, written: str, *, in_file: bool) -> bool:
        """Return whether it is this that was written, and not a word of everyday speech."""
        match self.kind:
            case WordKind.CODE:
                return written == self.text
            case WordKind.NAME:
                return in_file or not written.islower()
            case _:
                return True


def known_of(client: Client, projects: Iterable[Project]) -> Iterator[KnownWord]:
    """Yield what a client is known by from the day a channel of it is linked."""
    yield KnownWord(client=client.code, text=client.code, kind=WordKind.CODE)
    yield from (
        KnownWord(client=client.code, text=each.code, kind=WordKind.PROJECT) for each in projects
    )
    own = [word for word in client.name.split() if "".join(_words(word)) not in _COMMON]
    names = {" ".join(client.name.split()[:MOST_WORDS]), " ".join(own[:MOST_WORDS])}
    yield from (
        KnownWord(client=client.code, text=name, kind=WordKind.NAME) for name in sorted(names)
    )


def lots_in(text: str) -> frozenset[str]:
    """Return the lots that a text names in a way that tells them from those of others.

    "Lot 003" everybody has; NV204-003 is one client's.
    """
    return frozenset(each for each in numbers_in(text) if _LOT.fullmatch(each.casefold()))


def foreign(
    text: str, client: str, known: Iterable[KnownWord], *, in_file: bool = False
) -> tuple[str, ...]:
    """Return what in a text another client is known by, as it is written there, in order.

    What the client itself is known by is never foreign to it.
    """
    written = spellings(text)
    here = [each for each in known if each.key in written]
    own = {each.key for each in here if each.client == client}
    found = {
        word
        for each in here
        if each.client != client and each.key not in own and len(each.key) >= SHORTEST
        for word in written[each.key]
        if each.is_meant(word, in_file=in_file) or _begins_an_id(each, text)
    }
    return tuple(sorted(found, key=lambda word: (text.index(word), word)))


def warning(words: Iterable[str]) -> str:
    """Return what staff read of such words; whose they are stays unsaid: not everybody may know."""
    quoted = [f'"{word}"' for word in words]
    return f"{', '.join(quoted)} {'is' if len(quoted) == 1 else 'are'} known as another client's."


def spellings(text: str) -> Mapping[str, set[str]]:
    """Return every sequence of a few words of a text by what is alike however it is written."""
    words = list(_WORD.finditer(text))
    found: defaultdict[str, set[str]] = defaultdict(set)
    for first, begin in enumerate(words):
        key = ""
        for place in range(first, min(first + MOST_WORDS, len(words))):
            if place > first and not _JOINT.fullmatch(
                text, words[place - 1].end(), words[place].start()
            ):
                break
            key += _folded(words[place].group())
            found[key].add(text[begin.start() : words[place].end()])
    return found


def _begins_an_id(known: KnownWord, text: str) -> bool:
    if known.kind is not WordKind.CODE:
        return False
    id_ = rf"(?<![^\W_]){re.escape(known.text)}-[A-Z]{{1,2}}-\d"
    return re.search(id_, text, re.IGNORECASE) is not None


def _words(text: str) -> list[str]:
    return [_folded(word) for word in _WORD.findall(text)]


def _folded(word: str) -> str:
    return unicodedata.normalize("NFKC", word).casefold()
