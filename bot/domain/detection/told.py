"""Tell a list of things, which may be wanted, from a list of news."""

import re
from collections.abc import Sequence

from bot.domain.detection.acts import Act
from bot.domain.detection.folding import fold

_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|did|we|they|ist|sind|war|waren|hat|haben|wird"
    r"|werden|wir|ich|est|sont|ont|avons|nous|(?:l[ae] \w+|il|elle) a|son|estan|hay|sono"
    r"|abbiamo|sao|foi|temos|hai|zijn|heeft)\b|です|ます|ました|了|습니다"
)
_DONE = re.compile(
    r"(?<=\w )(?:(?!need|requir|request|want)\w{2,}ed(?<!eed)|sent|done|made|paid|begun|began|ready"
    r"|ongoing|on track|in progress|lauft|erhalten|erteilt|erledigt|fertig|gestartet|begonnen"
    r"|angekommen|eingetroffen|geliefert|verschickt|freigegeben|abgeschlossen|arrivee?s?|en cours)"
    r"(?= *$|[.,;!(]| (?:on|by|in|at|to|from|last|this|next|yesterday|today|already|am|im|gestern"
    r"|heute|hier)\b)"
)
"""What has come about, behind its noun: "PO issued"; not "issued PO"."""
_TITLE = re.compile(
    r"\b(?:agenda|minutes|attendees|participants|attached|enclosed|tagesordnung|teilnehmer|anbei"
    r"|ordre du jour|ci-joints?)\b"
)
_LONGEST = 12
"""Words of an item that may name a thing without telling anything of it."""


def is_told(items: Sequence[Sequence[Act]]) -> bool:
    """Whether most items say what is or has come about."""
    return _are_most([item for item in items if item and _tells(item[0])], items)


def is_named(introduction: Sequence[Act], items: Sequence[Sequence[Act]]) -> bool:
    """Whether most items only name a thing, and what introduces them does not tell them."""
    if any(
        _TITLE.search(fold(act.text)) or (act.text.endswith(":") and _tells(act))
        for act in introduction
    ):
        return False
    return _are_most([item for item in items if item and _names(item[0])], items)


def _are_most(chosen: Sequence[object], items: Sequence[object]) -> bool:
    return len(chosen) * 2 > len(items)


def _names(act: Act) -> bool:
    is_short = len(act.folded.split()) <= _LONGEST
    return act.rule == "statement" and is_short and not _tells(act)


def _tells(act: Act) -> bool:
    return bool(_VERB.search(act.folded) or _DONE.search(act.folded))
