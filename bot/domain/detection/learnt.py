"""What pieces of words speak for: weights that were learnt from labelled messages.

The table is made by `make learn`; a line is a piece and what it says for or against each category.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from itertools import pairwise
from math import sqrt

from bot.domain.terms import Category

TABLE = "learnt.tsv"
STEPS = 100
"""The table's whole numbers for a weight of one."""
ALWAYS = "*"
"""The piece that every text has."""
LISTED = {category: f"={category.value}" for category in Category}
"""The pieces that stand for what the lists make of a text."""
_LETTERS = 4
_NEIGHBOURS = 0.6
"""The length of what two words in a row count for, all together, beside the pieces' of one."""
_WORD = re.compile(r"[^\W_]+")
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Scripts where a word has no end that could be seen, or is two signs long."""

Evidence = tuple[float, Iterable[str]]
"""Pieces, and how much each of them counts."""


def words_in(folded: str) -> list[str]:
    """Return the words of a folded text; where no spaces are written, what stands together."""
    return _WORD.findall(folded)


def pieces_of(folded: str) -> frozenset[str]:
    """Return the words of a folded text and every four letters in a row, ends of words marked.

    Of a script that writes no spaces, or syllables: every two and three signs.
    """
    pieces: set[str] = set()
    for word in words_in(folded):
        if _UNSPACED.search(word):
            pieces.update(_runs(word, 2), _runs(word, 3))
        else:
            whole = f" {word} "
            pieces.add(whole)
            pieces.update(_runs(whole, _LETTERS))
    return frozenset(pieces)


def said_in(folded: str) -> list[Evidence]:
    """Return what the words of a folded text say: its pieces, and every two words in a row."""
    pieces, words = pieces_of(folded), words_in(folded)
    return [
        (1.0, (ALWAYS,)),
        (1 / sqrt(len(pieces) or 1), pieces),
        (_NEIGHBOURS / sqrt(len(words) or 1), {f"{one} {two}" for one, two in pairwise(words)}),
    ]


def scores_of(evidence: Iterable[Evidence]) -> dict[Category, float]:
    """Return what all evidence together says for each category, in the table's steps."""
    table = _table()
    totals = [0.0] * len(Category)
    for amount, pieces in evidence:
        rows = [table[piece] for piece in pieces if piece in table]
        for index, column in enumerate(zip(*rows, strict=True)):
            totals[index] += amount * sum(column)
    return dict(zip(Category, totals, strict=True))


def _runs(word: str, length: int) -> Iterable[str]:
    return (word[start : start + length] for start in range(len(word) - length + 1))


@cache
def _table() -> Mapping[str, tuple[int, ...]]:
    heading, *lines = files(__package__).joinpath(TABLE).read_text("utf-8").splitlines()
    order = [Category(name) for name in heading.split("\t")[1:]]
    places = [order.index(category) for category in Category]
    table = {}
    for line in lines:
        piece, *weights = line.split("\t")
        table[piece] = tuple(int(weights[place]) for place in places)
    return table
