"""Hear what a message wants though nothing in it asks: "Retest date of standard RS-09".

Weights that were learnt tell it, by the words and by the shape: whom it speaks of, how long it
is, how it ends. The table is made by `make learn`; a line is a piece and what it says for or
against an ask.
"""

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from itertools import combinations

from bot.domain.detection.learnt import STEPS, Evidence, said_in, words_in

TABLE = "unspoken.tsv"
ASKED = 0.15 * STEPS
"""What sounds so much like an ask is one, though no rule hears any …"""
MAYBE = -0.05 * STEPS
"""… and what comes near to it is shown to a person."""
DENIED = -0.7 * STEPS
"""What sounds so little like an ask is shown to a person too, though a rule hears one."""
_SHAPES = 0.3
"""What two traits that meet count for beside the pieces of a text."""
_LENGTHS = (3, 6, 10, 20)
"""Where a text counts as longer, in words."""
_LETTERS_A_WORD = 2
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_OURS = re.compile(
    r"\b(?:i|we|our|ours|my|us|me|i'm|i've|we're|we've|wir|ich|uns|unser\w*|mein\w*|nous|je|notre"
    r"|nos|mon|ma|mes|yo|nosotros|nuestr\w+|mi|mis|io|noi|nostr\w+|mio|mia|eu|noss\w+|meu|minha"
    r"|ik|wij|ons|onze|mijn|hum|hamar\w*|mera|meri)\b|弊社|私|我们|我方|我|当社|우리|저희"
)
_YOURS = re.compile(
    r"\b(?:you|your|yours|sie|ihr|ihre\w*|euer|eure\w*|euch|ihnen|vous|votre|vos|su|sus|vuestr\w+"
    r"|ustedes|usted|voi|vostr\w+|lei|loro|voces|seu|sua|seus|suas|jullie|uw|jou\w*|aap\w*|tum\w*"
    r")\b|貴社|御社|そちら|你们|贵司|贵方|您|귀사"
)
_NOT = re.compile(
    r"n't\b|\b(?:no|not|none|never|nothing|nicht|kein\w*|pas|aucun\w*|ningun\w*|non|nessun\w*|nao"
    r"|nenhum\w*|niet|geen|nahi)\b|ない|没|不|없|않"
)
_SETTLED = re.compile(
    r"\b(?:thanks|thank|merci|danke|gracias|grazie|obrigad\w|fine|good|great|ok|okay|perfect|sorry"
    r"|attached|enclosed|uploaded|anbei|adjunt\w+|allegat\w+|ci-joint\w*|anexo|bijgevoegd)\b"
)
_TRAITS: Mapping[str, re.Pattern[str]] = {
    "ours": _OURS,
    "ours-first": re.compile(rf"^(?:{_OURS.pattern})"),
    "yours": _YOURS,
    "not": _NOT,
    "settled": _SETTLED,
    "colon": re.compile(":"),
    "digit": re.compile(r"\d"),
    "comma": re.compile("[,、，]"),
}


def evidence_of(folded: str) -> list[Evidence]:
    """Return what a text says: pieces, words in a row, and the traits of its shape that meet."""
    shape = sorted(_shape(folded))
    return [
        *said_in(folded),
        (_SHAPES, [f"#{one}#{other}" for one, other in combinations(shape, 2)]),
    ]


def wants_something(folded: str) -> float:
    """Return how much a folded text sounds like an ask, in the table's steps."""
    table = _table()
    return sum(
        amount * sum(table.get(piece, 0) for piece in pieces)
        for amount, pieces in evidence_of(folded)
    )


def _shape(folded: str) -> set[str]:
    unspaced = _UNSPACED.search(folded)
    length = len(folded) // _LETTERS_A_WORD if unspaced else len(words_in(folded))
    last = folded.rstrip()[-1:]
    return {
        f"over-{max((one for one in _LENGTHS if length >= one), default=0)}",
        "ends-open" if last.isalnum() else f"ends{last}",
        *(name for name, trait in _TRAITS.items() if trait.search(folded)),
    }


@cache
def _table() -> Mapping[str, int]:
    _, *lines = files(__package__).joinpath(TABLE).read_text("utf-8").splitlines()
    weights = (line.rpartition("\t") for line in lines)
    return {piece: int(weight) for piece, _, weight in weights}
