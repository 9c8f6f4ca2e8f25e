"""Find the separately answerable parts of a message."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.domain.detection.acts import OWED, Act, Force, act_of
from bot.domain.detection.categories import is_business
from bot.domain.detection.enumerations import Enumeration, enumeration
from bot.domain.detection.sentences import Sentence, sentences
from bot.domain.detection.words import Rules

_FEWEST_WORDS = 2
_OBJECT = re.compile(r"\b(?:the|an?|your|our|all|any|both|\d+) (?!attached\b)[a-z]{3,} ?[a-z]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The acts that count as parts, and every other act of the message."""

    parts: tuple[Act, ...]
    others: tuple[Act, ...]


def find_parts(text: str, folded: str, languages: Sequence[Rules]) -> Found:
    """Return the parts of a cleaned message in the order they were written."""
    listed = enumeration(folded)
    if listed is None or not _is_asked(listed, text, folded, languages):
        return _merged(_acts(text, folded, languages), languages)
    outside = [
        act
        for start, end in (listed.before, listed.after)
        for act in _acts(text[start:end], folded[start:end], languages)
        if not _introduces(act, languages)
    ]
    items = [
        act
        for start, end in listed.items
        for act in _item(text[start:end], folded[start:end], languages)
    ]
    owed = [act for act in outside if act.force in OWED and not act.generic]
    before = [act for act in owed if text.find(act.text) < listed.before[1]]
    after = [act for act in owed if act not in before]
    others = [act for act in outside if act not in owed]
    return Found(parts=(*before, *items, *after), others=tuple(others))


def _is_asked(listed: Enumeration, text: str, folded: str, languages: Sequence[Rules]) -> bool:
    """Whether the items of a list are wanted, rather than told."""
    for start, end in (listed.before, listed.after):
        if any(act.force in OWED for act in _acts(text[start:end], folded[start:end], languages)):
            return True
    start, end = listed.before
    if any(rules.lists.search(folded[start:end]) for rules in languages):
        return True
    return any(
        act.force in OWED
        for item_start, item_end in listed.items
        for act in _acts(text[item_start:item_end], folded[item_start:item_end], languages)
    )


def _introduces(act: Act, languages: Sequence[Rules]) -> bool:
    return act.text.rstrip().endswith(":") or any(
        rules.lists.search(act.folded) for rules in languages
    )


def _item(text: str, folded: str, languages: Sequence[Rules]) -> tuple[Act, ...]:
    """Return an item's acts; an item that only names a thing is itself what is wanted."""
    acts = _acts(text, folded, languages)
    owed = [act for act in acts if act.force in OWED and not act.generic]
    if owed:
        return tuple(owed)
    if not acts:
        return ()
    first = acts[0]
    return (Act(text=first.text, folded=first.folded, force=Force.REQUEST, rule="listed-item"),)


def _acts(text: str, folded: str, languages: Sequence[Rules]) -> list[Act]:
    return [
        act_of(clause, languages)
        for sentence in sentences(text, folded)
        for clause in _clauses(sentence, languages)
    ]


def _clauses(sentence: Sentence, languages: Sequence[Rules]) -> Iterator[Sentence]:
    """Cut a sentence where an "and" or a comma begins another question or request."""
    start = 0
    for end, after, is_comma in _cuts(sentence, languages):
        if end <= start:
            continue
        asked = sentence.asked and not is_comma
        left = Sentence(sentence.text[start:end], sentence.folded[start:end], asked)
        judged = act_of(left, languages)
        if is_comma and judged.force is not Force.QUESTION:
            continue
        if judged.force in OWED and not judged.generic and _has_content(judged.folded):
            yield left
            start = after
    yield Sentence(sentence.text[start:], sentence.folded[start:], sentence.asked)


def _cuts(sentence: Sentence, languages: Sequence[Rules]) -> list[tuple[int, int, bool]]:
    folded = sentence.folded
    cuts: set[tuple[int, int, bool]] = set()
    for rules in languages:
        for pattern in (rules.joined, rules.joined_acts, rules.comma_joined):
            for match in pattern.finditer(folded):
                if pattern is rules.joined_acts and not _names_an_object(
                    folded[: match.start()], languages
                ):
                    continue
                if not _question_word_before(folded, match.start(), rules) and _has_content(
                    folded[match.end() :]
                ):
                    cuts.add((*match.span(), pattern is rules.comma_joined))
    return sorted(cuts)


def _names_an_object(folded: str, languages: Sequence[Rules]) -> bool:
    """Whether a request says what it is about, so that an "and" may begin another."""
    codes = [rules.language for rules in languages]
    return is_business(folded, codes) or bool(_OBJECT.search(folded))


def _question_word_before(folded: str, position: int, rules: Rules) -> bool:
    """Whether an "and" only joins two question words, as in "how and when"."""
    words = folded[:position].split()
    return bool(words) and words[-1] in {
        "en": {"what", "when", "where", "why", "who", "how", "if", "which", "whether"},
    }.get(rules.language, set())


def _has_content(folded: str) -> bool:
    return len(folded.split()) >= _FEWEST_WORDS or any(ord(letter) > 0x2E80 for letter in folded)


def _merged(acts: Sequence[Act], languages: Sequence[Rules]) -> Found:
    """Keep the acts that stand alone; one that only repeats or hurries another is no part."""
    codes = [rules.language for rules in languages]
    parts: list[Act] = []
    others: list[Act] = []
    for act in acts:
        previous = parts[-1] if parts else None
        if (
            act.force not in OWED
            or act.generic
            or (
                previous
                and (
                    (act.anaphoric and not is_business(act.folded, codes))
                    or previous.folded == act.folded
                )
            )
        ):
            others.append(act)
        else:
            parts.append(act)
    generic = [act for act in others if act.generic]
    if not parts and generic:
        parts = [generic[0]]
        others = [act for act in others if act is not generic[0]]
    return Found(parts=tuple(parts), others=tuple(others))
