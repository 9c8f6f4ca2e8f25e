"""What a language's table of words looks like, and its compiled form."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from bot.domain.detection.alternation import alternation

Phrases = tuple[str, ...]
"""Fragments of regular expressions over folded text; each begins at the start of a word."""

_NEVER = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """How one language asks, wants, doubts and chats. Order inside a field does not matter.

    `markers` are the small words the language is known by. `questions` make a question even
    without its mark; `requests` and `instructions` make an act owed; `missing` says that something
    owed has not come; `awaited` tells what somebody waits for, and counts where nothing else is
    asked; `doubts` are half-asked and go to staff, and `hedges` make an ask half-asked that is not
    put to anybody. `courtesies` look like acts and are none; they are taken out first. `noise` must
    match a whole sentence that owes nothing; `rhetorical` must match a whole sentence and beats
    everything. `generic` acts ("please advise") ask nothing of their own beside another act.
    `joined` follows an "and" that begins a second part, `joined_acts` one that begins another
    request; where verbs stand at the end, the joint in `chained` is its first group.
    """

    language: str
    markers: str = ""
    script: str = ""
    greetings: Phrases = ()
    noise: Phrases = ()
    rhetorical: Phrases = ()
    courtesies: Phrases = ()
    small_talk: Phrases = ()
    questions: Phrases = ()
    requests: Phrases = ()
    instructions: Phrases = ()
    missing: Phrases = ()
    awaited: Phrases = ()
    doubts: Phrases = ()
    hedges: Phrases = ()
    generic: Phrases = ()
    anaphora: Phrases = ()
    conjunctions: Phrases = ()
    joined: Phrases = ()
    joined_acts: Phrases = ()
    comma_joined: Phrases = ()
    comma_acts: Phrases = ()
    chained: str = ""
    lists: Phrases = ()
    chasers: Phrases = ()
    complaints: Phrases = ()
    approvals: Phrases = ()
    missed: Phrases = ()
    urgent: Phrases = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """A language's words, compiled once."""

    language: str
    spaced: bool
    greetings: re.Pattern[str]
    noise: re.Pattern[str]
    rhetorical: re.Pattern[str]
    courtesies: re.Pattern[str]
    small_talk: re.Pattern[str]
    questions: re.Pattern[str]
    requests: re.Pattern[str]
    instructions: re.Pattern[str]
    missing: re.Pattern[str]
    awaited: re.Pattern[str]
    doubts: re.Pattern[str]
    hedges: re.Pattern[str]
    generic: re.Pattern[str]
    anaphora: re.Pattern[str]
    joined: re.Pattern[str]
    joined_acts: re.Pattern[str]
    comma_joined: re.Pattern[str]
    comma_acts: re.Pattern[str]
    chained: re.Pattern[str]
    lists: re.Pattern[str]
    chasers: re.Pattern[str]
    complaints: re.Pattern[str]
    approvals: re.Pattern[str]
    missed: re.Pattern[str]
    urgent: re.Pattern[str]


def compiled(words: Words) -> Rules:
    """Compile a language's table; a script without spaces needs no word starts."""
    spaced = not words.script
    special = {
        "language",
        "spaced",
        "joined",
        "joined_acts",
        "comma_joined",
        "comma_acts",
        "chained",
    }
    patterns = {
        name: _any_of(getattr(words, name), spaced=spaced)
        for name in Rules.__slots__
        if name not in special
    }
    return Rules(
        language=words.language,
        spaced=spaced,
        joined=_after_a_conjunction(words.conjunctions, words.joined, spaced=spaced),
        joined_acts=_after_a_conjunction(words.conjunctions, words.joined_acts, spaced=spaced),
        comma_joined=_after_a_comma(words.comma_joined),
        comma_acts=_after_a_comma(words.comma_acts),
        chained=re.compile(words.chained) if words.chained else _NEVER,
        **patterns,
    )


def _any_of(phrases: Iterable[str], *, spaced: bool) -> re.Pattern[str]:
    joined = alternation(phrases)
    if not joined:
        return _NEVER
    return re.compile(f"(?<![^\\W_])(?:{joined})" if spaced else f"(?:{joined})")


def _after_a_conjunction(
    conjunctions: Phrases, phrases: Phrases, *, spaced: bool
) -> re.Pattern[str]:
    if not (conjunctions and phrases):
        return _NEVER
    gap, word_start = (r"\s+", r"(?<![^\W_])") if spaced else (r"\s*", "")
    either = "|".join(conjunctions)
    return re.compile(rf"[,;]?\s*{word_start}(?:{either}){gap}(?=(?:{'|'.join(phrases)}))")


def _after_a_comma(phrases: Phrases) -> re.Pattern[str]:
    return re.compile(rf"[,;、]\s*(?:- )?(?=(?:{'|'.join(phrases)}))") if phrases else _NEVER
