"""Know the further ask that says again, checks or guesses at what was asked just before it."""

import re
from collections.abc import Sequence

from bot.domain.detection.acts import VERB, Act, Force
from bot.domain.detection.background import is_asked, says_what_for
from bot.domain.detection.topic_weights import is_business

_ONLY_IT = re.compile(
    r"^(?!.*\b(?:who|what|when|where|why|how|which|whether)\b)"
    r"(?:(?:please|can|could|would|will|may|might|kindly) )?(?:[\w'-]+ ){1,4}"
    r"(?<!to )(?<!of )(?<!for )(?<!with )(?<!in )(?<!on )(?<!about )(?<!is )(?<!was )(?<!does )"
    r"(?:it|this|that|them|those|these)\b(?: (?:up|out|down|back|off|over|to (?:him|her|me|us|them)"
    r"|for (?:me|us)|please|asap|today|tomorrow|quickly|soon|now|again|here))*[ .?!]*$"
)
"""A short request whose only object is a pronoun: "Could your people draft it?"."""
_ASKS_ANEW = re.compile(
    r"(?:(?:by|at|for|to|in|on|after|from|with) )?"
    r"(?:what|which|when|who|whose|why|where|how)(?: [\w'-]+){3,}"
)
"""A question with its own question word asks more than what it points back to."""
_GUESS = re.compile(
    r"(?:or|maybe|perhaps|like|by|via|e\.?g|oder|vielleicht|ou|peut-etre|quiza\w*|forse|talvez"
    r"|misschien|ya|shayad)\b(?!\W+(?:is|are|do|does|can|will))"
    r"|(?:an?|eine?n?|une?|o|una?|uno|een)(?: [\w'-]+){1,3}(?:,[^?]*)?\W*$"
)
"""How an answer begins that somebody offers to the own question: "a PO, a mail?"."""
_EITHER = re.compile(
    r"それとも|아니면|还是|oder |ou bien |o bien |or (?:is|are|do|does|will|should) "
)
_OPENS = re.compile(
    r"(?:is|are|was|were|did|does|do|has|have|will|can|when will) (?:it|they|this|that)\b"
    r"|do you have\b|have you\b|did any"
)
"""Behind a comma it only asks the same in other words: "..., are they in the portal?"."""
_STOPS = re.compile(
    r"\b(?:stop|hold|halt|pull|do(?: not|n't) (?:let|load|ship|dispatch|send|release)|stopp\w*"
    r"|anhalten|nicht (?:raus\w*|los\w*|verladen|versenden)|arret\w+|bloqu\w+|ferm\w+|blocc\w+"
    r"|par(?:em|ad|en)|det(?:engan|ener)|rok do)\b|止め|停止|拦|중단"
)
_LONGEST_CHECK = 9
"""Words of a question that only asks whether an order is carried out: "Who's at the gate?"."""
_NEVER_ELLIPTIC = re.compile(
    r"(?:any|and|also)\b|.*\b(?:what|which|when|who|whom|whose|why|where|how|if (?:so|not|yes))\b"
)
_LONGEST_ELLIPSIS = 10


def leans_on(act: Act, before: Act, languages: Sequence[str]) -> bool:
    """Whether an act says again, or only points back to, what was asked just before."""
    return (
        act.folded == before.folded
        or _points_back(act, languages)
        or _EITHER.match(act.folded) is not None
        or (not act.besides and (_guesses(act, languages) or _checks(act, before)))
        or says_what_for(act, before, languages)
    )


def _points_back(act: Act, languages: Sequence[str]) -> bool:
    if _ASKS_ANEW.match(act.folded):
        return False
    if act.force is not Force.QUESTION and _ONLY_IT.search(act.folded):
        return True
    return act.anaphoric and not act.besides and not is_business(act.folded, languages)


def _guesses(act: Act, languages: Sequence[str]) -> bool:
    """Whether somebody offers an answer to the own question, or asks for it in a few words."""
    return act.rule == "question-mark" and (
        _GUESS.match(act.folded) is not None or _is_elliptic(act, languages)
    )


def _is_elliptic(act: Act, languages: Sequence[str]) -> bool:
    """Whether a short question has no verb of its own: "50 % wet or dry basis?".

    Only English shows a verb by its small words.
    """
    return (
        languages == ["en"]
        and is_asked(act)
        and len(act.folded.split()) <= _LONGEST_ELLIPSIS
        and not VERB.search(act.folded)
        and not _NEVER_ELLIPTIC.match(act.folded)
    )


def _checks(act: Act, before: Act) -> bool:
    """Whether a question only makes sure of what is asked before it, or ordered."""
    if before.text[-1:].isalnum() and _OPENS.match(act.folded):
        return True
    is_short = len(act.folded.split()) <= _LONGEST_CHECK
    return is_asked(act) and is_short and orders_to_stop(before)


def orders_to_stop(act: Act) -> bool:
    """Whether an act orders something to be stopped: what follows is about that order."""
    return act.force is not Force.QUESTION and _STOPS.search(act.folded) is not None
