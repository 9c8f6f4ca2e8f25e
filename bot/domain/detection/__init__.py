"""Read clients' messages: what is owed, in which parts, about what, how fast, by which rule."""

from bot.domain.detection.reading import read, words_behind
from bot.domain.detection.values import (
    RULES_VERSION,
    Heard,
    Part,
    PartKind,
    Reading,
    StatementKind,
    Verdict,
)

__all__ = [
    "RULES_VERSION",
    "Heard",
    "Part",
    "PartKind",
    "Reading",
    "StatementKind",
    "Verdict",
    "read",
    "words_behind",
]
