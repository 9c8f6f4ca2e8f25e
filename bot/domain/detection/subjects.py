"""Know whether two acts of a message speak of the same subject."""

import re
from collections.abc import Sequence

from bot.domain.detection.acts import Act
from bot.domain.detection.topic_weights import named_in

POINTS_BACK = re.compile(
    r"\b(?:it|this|that|them|those|these|they|her|him|so|one(?= for\b| please|[ .?!,]*$)|es|ihn"
    r"|dies\w*|dafur|dazu|damit|hierfur|isko|iska|usme|cela|esto|eso|isso|cio)\b|それ|这个|이것"
    r"|\b(?:lo|la|los|las|li|le|les|o|os|as) \w+(?:en|[ea]is|[ea]mos|[eai]te|iamo|[ea]m|ez)\b"
    r"|(?:-vous|-nous|nous|me) (?:l'|la |le |les )\w+(?:er|ir|re)\b|\w[aei]r-?l[oaei]s?\b"
)
_NUMBERED = re.compile(
    r"\b(?:lots?|batch(?:es)?|charge|los|lote|lotto|po|orders?|invoices?)[ -]?"
    r"(?:no\.? )?([\w-]*\d[\w-]*)"
)
_TELLING_WORD = re.compile(r"[^\W\d_]{4,}|\d[\d.,-]*\d")
_SAID_OF_ANYTHING = """
    please could would should which there about still need have with from will your they when what
    where been this that next last week today tomorrow know want send tell some more than them also
    bitte konnten konnt ihnen eure unser noch nicht haben werden wird sind auch fur pour pourriez
    vous nous avec dans sont notre votre podrian para nuestro sobre tiene potreste sono della nostro
    podem poderiam nossa batch charge lotto lote batches
"""
_STEM = 5
"""Letters by which two words are known as one: "unterschrieben", "Unterschrift"."""
_COMMON = frozenset(word[:_STEM] for word in _SAID_OF_ANYTHING.split())


def name_others(act: Act, other: Act) -> bool:
    """Whether two acts name lots, orders or the like by their numbers, and none is the same."""
    numbers, others = (set(_NUMBERED.findall(one.folded)) for one in (act, other))
    return bool(numbers and others) and numbers.isdisjoint(others)


def is_about(act: Act, other: Act, languages: Sequence[str]) -> bool:
    """Whether `act` points back to `other` or shares a subject with it."""
    return POINTS_BACK.search(act.folded) is not None or shares_a_subject(act, other, languages)


def shares_a_subject(act: Act, other: Act, languages: Sequence[str]) -> bool:
    """Whether `act` names what `other` names, by a word or a subject, or names nothing."""
    if not _stems(act.folded).isdisjoint(_stems(other.folded)):
        return True
    named = named_in(act.folded, languages)
    return not named or not named.isdisjoint(named_in(other.folded, languages))


def _stems(folded: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in _TELLING_WORD.findall(folded)) - _COMMON
