"""Find the separately answerable parts of a message."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.detection.acts import OWED, Act, Force
from bot.domain.detection.categories import is_business
from bot.domain.detection.clauses import acts_in
from bot.domain.detection.enumerations import Enumeration, enumeration
from bot.domain.detection.words import Rules


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The acts that count as parts, and every other act of the message."""

    parts: tuple[Act, ...]
    others: tuple[Act, ...]


def find_parts(text: str, folded: str, languages: Sequence[Rules]) -> Found:
    """Return the parts of a cleaned message in the order they were written."""
    listed = enumeration(folded)
    if listed and (found := _of_list(listed, text, folded, languages)):
        return found
    return _merged(acts_in(text, folded, languages), languages)


def _of_list(
    listed: Enumeration, text: str, folded: str, languages: Sequence[Rules]
) -> Found | None:
    """Return the items as parts, with what is asked around them; None if they only tell."""

    def acts(span: tuple[int, int]) -> list[Act]:
        return acts_in(text[slice(*span)], folded[slice(*span)], languages)

    before, after = acts(listed.before), acts(listed.after)
    items = [acts(span) for span in listed.items]
    if not _are_wanted(before, items, after, languages):
        return None
    own = [[act for act in around if _stands_alone(act, languages)] for around in (before, after)]
    wanted = [act for item in items for act in _item(item)]
    others = [act for act in (*before, *after) if act not in own[0] and act not in own[1]]
    return Found(parts=(*own[0], *wanted, *own[1]), others=tuple(others))


def _are_wanted(
    before: Sequence[Act],
    items: Sequence[Sequence[Act]],
    after: Sequence[Act],
    languages: Sequence[Rules],
) -> bool:
    """Whether the items of a list are wanted rather than told: by its first words, or its own."""
    introduction = before[-1:] or after
    if any(act.force in OWED or _introduces(act, languages) for act in introduction):
        return True
    return any(act.force in OWED for item in items for act in item)


def _introduces(act: Act, languages: Sequence[Rules]) -> bool:
    return any(rules.lists.search(act.folded) for rules in languages)


def _stands_alone(act: Act, languages: Sequence[Rules]) -> bool:
    """Whether an act beside a list asks something that the list does not."""
    if act.force not in OWED or act.generic or act.anaphoric:
        return False
    return not (act.text.endswith(":") or _introduces(act, languages))


def _item(acts: Sequence[Act]) -> tuple[Act, ...]:
    """Return an item's acts; an item that only names a thing is itself what is wanted."""
    owed = tuple(act for act in acts if act.force in OWED and not act.generic)
    if owed or not acts:
        return owed
    first = acts[0]
    return (Act(text=first.text, folded=first.folded, force=Force.REQUEST, rule="listed-item"),)


def _merged(acts: Sequence[Act], languages: Sequence[Rules]) -> Found:
    """Keep the acts that stand alone; one that only repeats or hurries another is no part."""
    parts: list[Act] = []
    for act in acts:
        if act.force in OWED and not act.generic and not _leans_on(act, parts, languages):
            parts.append(act)
    if not parts:
        parts = [act for act in acts if act.generic][:1]
    return Found(parts=tuple(parts), others=tuple(act for act in acts if act not in parts))


def _leans_on(act: Act, parts: Sequence[Act], languages: Sequence[Rules]) -> bool:
    """Whether an act says again, or only points back to, what was asked just before."""
    if not parts:
        return False
    points_back = act.anaphoric and not is_business(act.folded, [one.language for one in languages])
    return points_back or act.folded == parts[-1].folded
