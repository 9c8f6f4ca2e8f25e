"""Take a request for two things apart where different people answer for each of them."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.domain.detection.acts import Act, Force
from bot.domain.detection.folding import fold
from bot.domain.detection.topic_weights import named_in

_ASKS_FOR = re.compile(
    r"\b(?:need\w*|send|share|provide|give|get|have|upload|forward|advise|confirm|tell|let|know|stand|status"
    r"|brauch\w*|benotig\w*|schick\w*|sende\w*|nenn\w*|besoin|envoy\w+|transm\w+|faut|faudrait"
    r"|indiqu\w+|communiqu\w+|necesit\w+|envi\w+|mand\w+|facilit\w+|serv\w+|bisogno|invia\w+|forni\w+"
    r"|precis\w+|inform\w+|graag|nodig|chahiye|bhej\w*|bata\w*)\b"
    r"|^what (?:is|are|would be|will be)\b"
    r"|ください|下さい|いただ|頂|お願い|发|提供|需要|告|给|주|필요|알려"
)
_AND = re.compile(
    r",? (?:and|plus|as well as|und|sowie|et|y|e|aur|en|\+|&) "
    r"|(?<=[一-龥ァ-ヶーりせ])と(?:、|(?=[一-龥ァ-ヶ]))"
    r"|および|及び|(?<=[一-龥])[和及](?=[一-龥])|以及| 및 |[와과] "
)
_CLAUSE = re.compile(
    r"^(?:asks?|wants?|needs?|requires?|says?|not)\b|\b(?:is|are|was|were|has|have|had|will|would|can"
    r"|could|should|we|i|you|ist|sind|war|hat|haben|wird|est|sont|avons|esta|estan|hay|sono|abbiamo"
    r"|foi|temos|hai|hain|zijn|heeft)\b"
)
"""What stands behind an "and" is no thing but says something of its own."""
_SAME_AGAIN = re.compile(
    r"\b(?:stand|status|update|news|progress|plan) (?P<to>with|on|of|for|about|bei|mit|zu|von) "
    r"[^,.?!]{3,40} (?:and|und) (?P=to)\b"
)
"""Asks how two things stand."""
_QUALIFIED = re.compile(r" (?:for|pour|fur|para|per|voor|from|to)\b")
_OF_ITS_OWN = re.compile(
    r"\b(?:the|an?|your|our|my) (?!cop)(?:[\w-]+ ){1,4}?(?:of|for|in|from|on) [^,.?!:;]{3,40}$"
)
_DETERMINED = re.compile(r"(?:the|an?|your|our|my) [\w-]+ \w")
"""Two things, each said which: "the dieline for the tube and the print specification"."""
_IS_DONE = re.compile(r"(?:[\w-]+,? )?(?:did|have|has|was|were|habt|haben|avez|han|avete)\b")
"""How one asks whether something was done, not for the thing."""
_MOST_WORDS = 12


def things_in(act: Act, languages: Sequence[str]) -> tuple[Act, ...]:
    """Return an act for each of two things that it wants, or `act` alone.

    Two papers of one desk are one answer; a certificate and a price are two.
    """
    folded = fold(act.text)
    asked = _ASKS_FOR.search(folded)
    if act.force not in {Force.REQUEST, Force.QUESTION} or not asked or _IS_DONE.match(folded):
        return (act,)
    for joint in _AND.finditer(folded, asked.start() if asked[0].isascii() else 0):
        first, second = folded[: joint.start()], folded[joint.end() :]
        if _CLAUSE.search(second) or len(second.split()) > _MOST_WORDS:
            continue
        if joint[0].endswith("、"):
            return _taken_apart(act, joint)
        if _SAME_AGAIN.search(folded):
            return _taken_apart(act, joint)
        if _OF_ITS_OWN.search(first) and _DETERMINED.match(second):
            return _taken_apart(act, joint)
        head = _QUALIFIED.split(second, maxsplit=1)[0]
        about, also_about = named_in(first, languages), named_in(head, languages)
        if about and also_about and not about & also_about:
            return _taken_apart(act, joint)
    return (act,)


def _taken_apart(act: Act, joint: re.Match[str]) -> tuple[Act, Act]:
    first, second = act.text[: joint.start()], act.text[joint.end() :]
    return (
        replace(act, text=first, folded=fold(first)),
        replace(act, text=second, folded=fold(second), anaphoric=False),
    )
