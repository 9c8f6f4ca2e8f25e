"""Find the separately answerable parts of a message."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain, zip_longest

from bot.domain.detection.acts import OWED, Act, Force
from bot.domain.detection.background import is_open, leads_to
from bot.domain.detection.clauses import acts_in
from bot.domain.detection.enumerations import HANDS_OVER, Enumeration, enumeration
from bot.domain.detection.folding import fold
from bot.domain.detection.leaning import leans_on, orders_to_stop
from bot.domain.detection.pairs import things_in
from bot.domain.detection.subjects import is_about, shares_a_subject
from bot.domain.detection.told import is_named, is_told
from bot.domain.detection.words import Rules

_GAP = " \n("
_ENDS = ".!?。！？"
"""Where none stands before a list, the words lead on to it: "Could you send a) … b) …"."""
_INTRODUCES = re.compile(
    r"(?:for|about|regarding|concerning|pour|concernant|fur|zum|zur|bezuglich|para|sobre|acerca de"
    r"|per|riguardo|quanto a|voor|over|betreffende)\b[^.?!]*:$"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The acts that count as parts, and every other act of the message.

    `named` are the items of a list that may be wanted or told: a person must say which. It is
    `listed` when numbers, letters or bullets stand before items.
    """

    parts: tuple[Act, ...]
    others: tuple[Act, ...]
    named: tuple[Act, ...] = ()
    listed: bool = False


def find_parts(text: str, folded: str, languages: Sequence[Rules]) -> Found:
    """Return the parts of a cleaned message in the order they were written."""
    listed = enumeration(folded)
    if listed:
        return _of_list(listed, text, folded, languages)
    return _merged(acts_in(text, folded, languages), languages)


def _of_list(listed: Enumeration, text: str, folded: str, languages: Sequence[Rules]) -> Found:
    """Return the items as parts if they are wanted, with what is asked around them."""

    def acts(span: tuple[int, int]) -> list[Act]:
        return acts_in(text[slice(*span)], folded[slice(*span)], languages)

    before, after = acts(listed.before), acts(listed.after)
    items = [acts(span) for span in listed.items]
    introduction = before[-1:] or after
    is_introduced = any(_introduces(act, languages) for act in introduction)
    handed_over = [act for act in after[:1] if HANDS_OVER.fullmatch(act.folded)]
    are_owed = any(act.force in OWED for act in chain(introduction, *items, handed_over))
    if not are_owed and (not is_introduced or is_told(items)):
        found = _merged([*before, *chain(*items), *after], languages)
        found = replace(found, listed=listed.marked)
        if is_introduced or (listed.marked and is_named(before[-1:], items)):
            return replace(found, named=tuple(_wanted(item[0]) for item in items if item))
        return found
    leads_on = before[-1:] if text[: listed.before[1]].rstrip(_GAP)[-1:] not in _ENDS else []
    own = [
        [
            act
            for act in around
            if act not in (*leads_on, *handed_over) and _stands_alone(act, languages)
        ]
        for around in (before, after)
    ]
    wanted = [act for item in items for act in _item(item)]
    others = [act for act in (*before, *after) if act not in own[0] and act not in own[1]]
    return Found(parts=(*own[0], *wanted, *own[1]), others=tuple(others))


def _introduces(act: Act, languages: Sequence[Rules]) -> bool:
    return any(rules.lists.search(act.folded) for rules in languages) or bool(
        _INTRODUCES.match(" ".join(fold(act.text).split()))
    )


def _stands_alone(act: Act, languages: Sequence[Rules]) -> bool:
    """Whether an act beside a list asks something that the list does not."""
    if act.force not in OWED or act.generic or act.anaphoric:
        return False
    return not _introduces(act, languages)


def _item(acts: Sequence[Act]) -> tuple[Act, ...]:
    """Return an item's acts; an item that only names a thing is itself what is wanted."""
    owed = tuple(act for act in acts if act.force in OWED and not act.generic)
    if owed or not acts:
        return owed
    return (_wanted(acts[0]),)


def _wanted(act: Act) -> Act:
    return Act(text=act.text, folded=act.folded, force=Force.REQUEST, rule="listed-item")


def _merged(acts: Sequence[Act], languages: Sequence[Rules]) -> Found:
    """Keep the acts that stand alone; one that only repeats or hurries another is no part."""
    codes = [one.language for one in languages]
    parts: list[Act] = []
    told: Act | None = None
    first: Act | None = None
    for act in acts:
        if act.rule == "statement" and not act.added:
            told = act
            continue
        points_back = act.force in OWED and (
            act.generic or (parts and leans_on(act, parts[-1], codes))
        )
        if points_back and told and not parts:
            first = first or _standing_for(told, act)
        elif points_back and told and not shares_a_subject(told, parts[-1], codes):
            if not orders_to_stop(parts[-1]):
                parts.append(_standing_for(told, act))
        elif act.force in OWED and not points_back:
            parts.append(act)
        elif parts and act.added and act.force is Force.NOTHING:
            parts.append(replace(act, force=parts[-1].force, rule="added"))
        elif parts and act.force in OWED and is_open(parts[-1]):
            parts[-1] = replace(parts[-1], rule="passed-on")
        told = None
    if first and parts and not is_about(parts[0], first, codes):
        parts.insert(0, first)
    parts = [
        act
        for act, after in zip_longest(parts, parts[1:])
        if after is None or not leads_to(act, after, codes)
    ]
    if not parts:
        parts = [act for act in acts if act.generic][:1]
    return Found(
        parts=tuple(thing for act in parts for thing in things_in(act, codes)),
        others=tuple(act for act in acts if act not in parts),
    )


def _standing_for(told: Act, act: Act) -> Act:
    """Return an act that asks nothing of its own ("Please advise.") with what it is asked about."""
    return replace(act, text=f"{told.text} {act.text}", folded=told.folded, generic=False)
