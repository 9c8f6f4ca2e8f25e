"""How much a message sounds like a critical fact: weights that were learnt, beside the rules.

The table is made by `make learn`; a line is a piece of a word, two words, a concept or two that
meet, and what it says for or against any critical fact, and for or against each kind of them.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from itertools import combinations

from bot.domain.detection.learnt import STEPS, Evidence, said_in

TABLE = "alarms.tsv"
CRITICAL = "critical"
HEARD = -0.05 * STEPS
"""What sounds as much like a fact as not is taken for one, though no rule hears any …"""
NEARLY_HEARD = -0.2 * STEPS
"""… and what comes near to it may be one."""
DOUBTED = -0.5 * STEPS
"""What sounds so little like a fact may be one at most, though a rule hears one …"""
DENIED = -0.8 * STEPS
"""… and what sounds so little like one is none."""
_CONCEPT = 0.15
"""What a concept counts for beside the pieces of a text, whose amounts have a length of one."""
_MEETING = 0.1
_ASKED = "?"


def evidence_of(folded: str, concepts: Iterable[str]) -> list[Evidence]:
    """Return what a text says: pieces, words in a row, its `concepts` and which of them meet."""
    named = [f"={concept}" for concept in sorted(concepts)]
    asked = [_ASKED] if folded.rstrip().endswith(("?", "？")) else []
    return [
        *said_in(folded),
        (_CONCEPT, (*named, *asked)),
        (_MEETING, [one + other for one, other in combinations(named, 2)]),
    ]


def sound_of(evidence: Iterable[Evidence]) -> float:
    """Return how much evidence sounds like a critical fact, in the table's steps."""
    _, table = _table()
    return sum(
        amount * sum(table[piece][0] for piece in pieces if piece in table)
        for amount, pieces in evidence
    )


def kind_of(evidence: Iterable[Evidence]) -> str:
    """Return the name of the alarm that evidence sounds most like."""
    kinds, table = _table()
    sounds = [0.0] * len(kinds)
    for amount, pieces in evidence:
        for piece in pieces:
            if piece in table:
                for at, weight in enumerate(table[piece][1].split("\t")):
                    sounds[at] += amount * int(weight)
    return kinds[max(range(len(kinds)), key=sounds.__getitem__)]


@cache
def _table() -> tuple[tuple[str, ...], Mapping[str, tuple[int, str]]]:
    """Return the kinds, and what each piece says of any critical fact and, unread, of each kind."""
    heading, *lines = files(__package__).joinpath(TABLE).read_text("utf-8").splitlines()
    table = {}
    for line in lines:
        piece, critical, kinds = line.split("\t", 2)
        table[piece] = int(critical), kinds
    return tuple(heading.split("\t")[2:]), table
