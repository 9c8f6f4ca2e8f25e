"""What a milestone waits for: while that is owed, it neither begins nor is achieved."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from bot.domain.errors import ConflictError
from bot.domain.milestones import Milestone
from bot.domain.obligations import Obligation
from bot.domain.time_words import day_words

Waits = Mapping[str, Sequence[Obligation]]
"""What is still owed, by the id of the milestone that waits for it."""


def waits_of(owed: Iterable[Obligation]) -> Waits:
    """Return what milestones wait for, of what is owed.

    What the client says they sent is waited for until our side has confirmed it.
    """
    found = defaultdict(list)
    for each in owed:
        if each.milestone and each.state.is_open:
            found[each.milestone].append(each)
    return dict(found)


def require_nothing_missing(milestone: Milestone, owed: Iterable[Obligation]) -> None:
    """Raise ConflictError that names what a milestone still waits for."""
    missing = waits_of(owed).get(milestone.id)
    if missing:
        named = "; ".join(map(missing_words, missing))
        raise ConflictError(
            f"{milestone.label} waits for: {named}. Nothing changed. Once it is here: "
            f"/milestone given {missing[0].id}"
        )


def missing_words(owed: Obligation) -> str:
    """Return e.g. `MBR v3 approval (NON-M-8), due Fri 23 Oct 2026, not confirmed`."""
    return f"{owed.text} ({owed.id}), due {day_words(owed.needed_by)}, not confirmed"


def waits_words(missing: Iterable[Obligation]) -> str:
    """Return e.g. `waits for NON-M-8, NON-M-9`; nothing for nothing."""
    ids = ", ".join(each.id for each in missing)
    return f"waits for {ids}" if ids else ""
