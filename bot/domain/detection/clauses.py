"""Cut a message into clauses that each do one thing, and judge what each does."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bot.domain.detection.acts import OWED, Act, Force, act_of, after_greetings, asks_on
from bot.domain.detection.further_steps import ASKS_TO_BE_TOLD, is_a_further_step
from bot.domain.detection.sentences import Sentence, sentences
from bot.domain.detection.topic_weights import is_business
from bot.domain.detection.words import Rules

_FEWEST_WORDS = 2
_NEAR = 200
"""Characters before an "and" in which its request must name what it is about."""
_UNSPACED = re.compile(r"[\u2e80-\ud7af]")
_CONDITION = re.compile(
    r"if (?:so|not|yes)|(?:falls|wenn) (?:ja|nein|nicht)|s[ei] (?:oui|non|no|si)"
)
"""Only begins the ask that follows it."""
_OBJECT = re.compile(
    r"\b(?:the|an?|your|our|all|any|both|\d+|die|das|den|eine?n?|les?|la|une?|el|los|las|una|il|lo"
    r"|gli|os?|as|uma?|het|een) (?!attached\b)[a-z]{3,} ?[a-z]*|\bl'[a-z]{3,}"
)
_TELLS = re.compile(
    r"(?:we|i|our|my|nothing|everything|it is|it's|that's|this is|there is|there's|wir|ich|unsere?"
    r"|nous|je|notre|nos|nosotros|nuestr[oa]s?|noi|il nostro|noss[oa]s?|hum|hamar[ei])\b[^,]*"
)
"""A clause that tells of its author, though what is joined to it asks."""
_IS = re.compile(r"[èé]", re.IGNORECASE)
"""Folded, "è" looks like the Italian "and"."""
_LISTED = """
    what when where why who how if which whether wie wann wo warum wer was ob comment quand
    ou qui pourquoi como cuando donde quien cual come quando dove chi quale onde quem qual
    hoe wanneer waar kab kahan kaise
"""
_QUESTION_WORDS = frozenset(_LISTED.split())
_ALSO_OTHER_WORDS = frozenset({"was", "ou", "qui", "come", "comment", "if", "chi", "wo", "wie"})
_ASKING_WORDS = _QUESTION_WORDS - _ALSO_OTHER_WORDS
"""Those that are question words in whatever language they stand."""


@dataclass(frozen=True, slots=True, order=True)
class _Cut:
    """Where a clause may end and the next begin."""

    end: int
    after: int
    is_comma: bool
    is_act: bool


def acts_in(text: str, folded: str, languages: Sequence[Rules]) -> list[Act]:
    """Return what each clause of `text` does, in order; `folded` is its folded twin."""
    return [act for sentence in sentences(text, folded) for act in _acts_of(sentence, languages)]


def _acts_of(sentence: Sentence, languages: Sequence[Rules]) -> Iterator[Act]:
    """Cut where an "and" or a comma begins another question or request of its own."""
    start, before, besides = 0, None, False
    cuts = _cuts(sentence, languages)
    greeted = after_greetings(sentence.folded, languages) if cuts else 0
    for cut in cuts:
        if cut.end <= max(start, greeted):
            continue
        tells = _TELLS.fullmatch(sentence.folded, start, cut.end)
        asked = sentence.asked and not (cut.is_comma or cut.is_act or tells)
        left = Sentence(sentence.text[start : cut.end], sentence.folded[start : cut.end], asked)
        judged = _continued(act_of(left, languages), before, besides=besides)
        if cut.is_comma and not _asks(judged):
            continue
        if judged.force in OWED and _has_content(judged.folded):
            yield judged
            start, before, besides = cut.after, judged, not cut.is_comma
    rest = replace(sentence, text=sentence.text[start:], folded=sentence.folded[start:])
    yield _continued(act_of(rest, languages), before, besides=besides)


def _asks(act: Act) -> bool:
    """Whether a clause asks something, be it as a request: "Could you tell me when it left"."""
    return act.force is Force.QUESTION or (
        act.force in OWED and not _ASKING_WORDS.isdisjoint(act.folded.split())
    )


def _continued(act: Act, before: Act | None, *, besides: bool) -> Act:
    """Return what is joined to an ask as an ask too, though its words alone do not show it."""
    if before is None:
        return act
    if act.rule == "statement" or act.force is Force.AWAITED:
        asks = act.folded.partition(" ")[0] in _ASKING_WORDS
        act = replace(act, force=Force.QUESTION if asks else before.force, rule="joined")
    generic = act.generic and not (besides and asks_on(act.folded))
    return replace(act, besides=besides or act.besides, generic=generic)


def _cuts(sentence: Sentence, languages: Sequence[Rules]) -> list[_Cut]:
    folded = sentence.folded
    return sorted(
        cut
        for cut in set(_joints(folded, languages))
        if not _IS.search(sentence.text, cut.end, cut.after)
        and not _joins_question_words(folded, cut)
        and _has_content(folded[cut.after :])
        and (
            not cut.is_act
            or ASKS_TO_BE_TOLD.match(folded, cut.after)
            or _names_an_object(folded[max(0, cut.end - _NEAR) : cut.end], languages)
        )
        and not (cut.is_act and is_a_further_step(folded, cut.end, cut.after))
    )


def _joints(folded: str, languages: Sequence[Rules]) -> Iterator[_Cut]:
    """Yield where words that join another ask say that one begins."""
    for rules in languages:
        for match in rules.joined.finditer(folded):
            yield _Cut(match.start(), match.end(), is_comma=False, is_act=False)
        for pattern in (rules.joined_acts, rules.comma_acts):
            for match in pattern.finditer(folded):
                yield _Cut(match.start(), match.end(), is_comma=False, is_act=True)
        for match in rules.chained.finditer(folded):
            yield _Cut(match.start(1), match.end(1), is_comma=False, is_act=True)
        for match in rules.comma_joined.finditer(folded):
            yield _Cut(match.start(), match.end(), is_comma=True, is_act=False)


def _names_an_object(folded: str, languages: Sequence[Rules]) -> bool:
    """Whether a request says what it is about, so that an "and" may begin another."""
    codes = [rules.language for rules in languages]
    return is_business(folded, codes) or bool(_OBJECT.search(folded))


def _joins_question_words(folded: str, cut: _Cut) -> bool:
    """Whether an "and" only joins two question words, as in "how and when"."""
    before = folded[: cut.end].rpartition(" ")[2]
    return before in _QUESTION_WORDS and folded[cut.after :].partition(" ")[0] in _QUESTION_WORDS


def _has_content(folded: str) -> bool:
    if _CONDITION.fullmatch(folded):
        return False
    return len(folded.split()) >= _FEWEST_WORDS or bool(_UNSPACED.search(folded))
