"""How much a message sounds like a critical fact: weights that were learnt, beside the rules.

The table is made by `make learn`; a line is a piece of a word, two words, a concept or two that
meet, and what it says for or against any critical fact, and for or against each kind of them.
"""

from collections.abc import Collection, Iterable, Mapping
from functools import cache
from importlib.resources import files
from itertools import combinations, pairwise
from math import sqrt

from bot.domain.detection.learnt import ALWAYS, STEPS, Evidence, pieces_of, words_in

TABLE = "alarms.tsv"
CRITICAL = "critical"
HEARD = 0.05 * STEPS
"""What sounds more like a fact than not is taken for one, though no rule hears any."""
DENIED = -0.8 * STEPS
"""What sounds so little like a fact is none, though a rule hears one."""
_CONCEPT = 0.15
"""What a concept counts for beside the pieces of a text, whose amounts have a length of one."""
_MEETING = 0.1
_NEIGHBOURS = 0.6
"""The length of what two words in a row count for, all together."""
_ASKED = "?"


def evidence_of(folded: str, concepts: Iterable[str]) -> list[Evidence]:
    """Return what a text says: pieces, words in a row, its `concepts` and which of them meet."""
    pieces, words = pieces_of(folded), words_in(folded)
    named = [f"={concept}" for concept in sorted(concepts)]
    asked = [_ASKED] if folded.rstrip().endswith(("?", "？")) else []
    return [
        (1.0, (ALWAYS,)),
        (1 / sqrt(len(pieces) or 1), pieces),
        (_NEIGHBOURS / sqrt(len(words) or 1), {f"{one} {two}" for one, two in pairwise(words)}),
        (_CONCEPT, (*named, *asked)),
        (_MEETING, [one + other for one, other in combinations(named, 2)]),
    ]


def sound_of(evidence: Iterable[Evidence]) -> float:
    """Return how much evidence sounds like a critical fact, in the table's steps."""
    weight = _table()[CRITICAL].get
    return sum(amount * sum(weight(piece, 0) for piece in pieces) for amount, pieces in evidence)


def kind_of(evidence: Collection[Evidence]) -> str:
    """Return the name of the alarm that evidence sounds most like."""
    sounds = {
        kind: sum(
            amount * sum(weights.get(piece, 0) for piece in pieces) for amount, pieces in evidence
        )
        for kind, weights in _table().items()
        if kind != CRITICAL
    }
    return max(sounds, key=lambda kind: sounds[kind])


@cache
def _table() -> Mapping[str, Mapping[str, int]]:
    """Return what each piece says for and against any critical fact, and for each kind."""
    heading, *lines = files(__package__).joinpath(TABLE).read_text("utf-8").splitlines()
    pieces, *columns = zip(*(line.split("\t") for line in lines), strict=True)
    return {
        kind: dict(zip(pieces, map(int, weights), strict=True))
        for kind, weights in zip(heading.split("\t")[1:], columns, strict=True)
    }
