"""Fold text for matching: lower case, no accents, plain quotes, same length as the original."""

import unicodedata

_PLAIN = {
    ord(mark): plain
    for plain, marks in {
        "'": "\u2018\u2019\u201a\u201b\u00b4`",
        '"': "\u201c\u201d\u201e\u00ab\u00bb",
        "-": "\u2010\u2011\u2012\u2013\u2014\u2015\u2212",
        " ": "\u00a0\u2007\u2009\u202f\u3000\u200b\ufeff\t",
    }.items()
    for mark in marks
}
_LATIN_END = 0x250
_FULL_WIDTH = range(0xFF01, 0xFF5F)
_FULL_WIDTH_OFFSET = 0xFEE0


class _Folds(dict[int, str]):
    """Work out each character's fold once; a table for `str.translate`."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_one(code)
        return folded


def _fold_one(code: int) -> str:
    if code in _FULL_WIDTH:
        code -= _FULL_WIDTH_OFFSET
    if code in _PLAIN:
        return _PLAIN[code]
    character = chr(code)
    if code < _LATIN_END:
        character = unicodedata.normalize("NFD", character)[0]
    lowered = character.lower()
    return lowered if len(lowered) == 1 else character


_FOLDS = _Folds()


def fold(text: str) -> str:
    """Return `text` folded, character for character, so that offsets stay valid."""
    return text.translate(_FOLDS)
