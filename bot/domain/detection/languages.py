"""Tell which languages a message is in, and load their rules the first time they are met."""

import re
from functools import cache
from importlib import import_module

from bot.domain.detection.words import Rules, Words, compiled

SPACED = ("en", "de", "fr", "es", "it", "pt", "nl", "hi")
"""Languages known by their small words; `hi` is Hindi in Latin script."""

COMPOUNDING = frozenset({"de", "nl"})
"""Languages that write two words as one."""

_HAN = re.compile(r"[\u4e00-\u9fff]")
_KANA = re.compile(r"[\u3040-\u30ff]")
_HANGUL = re.compile(r"[\uac00-\ud7af]")
_WORD = re.compile(r"[a-z]+")
_NEARLY_AS_GOOD = 0.5
_FEWEST_MARKERS = 2


def languages_of(folded: str) -> tuple[str, ...]:
    """Return the codes of the languages in `folded`; English, the trade's own, is always one."""
    found = ["en"]
    if _KANA.search(folded):
        found.append("ja")
    elif _HAN.search(folded):
        found.append("zh")
    if _HANGUL.search(folded):
        found.append("ko")
    spoken = set(_WORD.findall(folded))
    counts = {code: len(spoken & _markers(code)) for code in SPACED}
    best = max(counts.values())
    enough = max(_FEWEST_MARKERS, best * _NEARLY_AS_GOOD)
    if best == 1:
        enough = 1
    found += [code for code, count in counts.items() if code != "en" and count >= enough]
    return tuple(found)


@cache
def words(language: str) -> Words:
    """Return a language's table of words."""
    table = import_module(f"bot.domain.detection.words_{language}").WORDS
    assert isinstance(table, Words)
    return table


@cache
def _markers(language: str) -> frozenset[str]:
    return frozenset(words(language).markers.split())


@cache
def rules(language: str) -> Rules:
    """Return a language's compiled rules."""
    return compiled(words(language))
