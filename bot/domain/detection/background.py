"""Know the wish that only leads up to what is asked next, or says what the answer is for."""

import re

from bot.domain.detection.acts import Act, Force

_WISH = re.compile(
    r":(?:\w+ )*(?:'d like|like|want\w*|mochte\w*|wollen|voudri\w+|souhait\w+|quer\w+|vorre\w+)\b"
)
_POINTS_BACK = re.compile(
    r"\b(?:it|this|that|them|those|these|so|one|lo|la|los|las|l'|li|le|den|das|es|ihn|dies\w*"
    r"|dafur|dazu|hierfur|isko|iska|usme)\b|それ|这个"
)
_WANTS = re.compile(
    r":(?:\w+ )*(?:wants?|asks?|asked|needs?|requires?|insists?|demands?|requests?|rang"
    r"|mochte|wollen|bittet|fordert|quiere\w*|piden?|pregunt\w+|notific\w+|vuole|vogliono|vorrebbe"
    r"|chied\w+|quer\w*|pede\w*|veut|veulent|demande\w*|souhaite)\b|:de:(?:\w+ )*will\b|:ko:필요"
)
_OUR_OWN = re.compile(r"\b(?:i|we|i'm|we're|us|me|wir|ich|nous|je|j'|ci|mi|nos)\b|'d\b")
_WE_NEED = re.compile(r":(?:\w+ )*(?:(?:we|i) (?:\w+ )?need|necesitamos|wir brauchen)\b")
_MORE = re.compile(
    r"\b(?:also|too|as well|auch|ausserdem|zudem|aussi|egalement|tambien|ademas|anche|inoltre"
    r"|tambem|ook|plus|and|second|another|bhi)\b"
)
"""Says that something is wanted besides."""


def leads_to(act: Act, after: Act) -> bool:
    """Whether `act` tells only why `after` is asked: "The FDA wants X. Can you write it?"."""
    if _is_asked(act) or _MORE.search(after.folded):
        return False
    if act.force is Force.MISSING or _wants_for_another(act):
        return True
    return _WISH.search(act.rule) is not None and (
        _is_asked(after) or _POINTS_BACK.search(after.folded) is not None
    )


def says_what_for(act: Act, before: Act) -> bool:
    """Whether `act` tells only what the answer to `before` is for: "Our board wants it out."."""
    if _is_asked(act) or not _is_asked(before) or _MORE.search(act.folded):
        return False
    return act.force is Force.REQUEST and (
        _wants_for_another(act) or _WE_NEED.search(act.rule) is not None
    )


def _wants_for_another(act: Act) -> bool:
    return (
        act.force is Force.REQUEST
        and _WANTS.search(act.rule) is not None
        and _OUR_OWN.search(act.rule) is None
    )


def _is_asked(act: Act) -> bool:
    return act.text.endswith(("?", "？"))
