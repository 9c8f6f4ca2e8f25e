"""A milestone and an obligation for tests that only care for some of their fields."""

from dataclasses import replace
from datetime import date

from bot.domain.milestones import Milestone
from bot.domain.obligations import Obligation, ObligationKind
from bot.domain.terms import Side

MON_19_OCT = date(2026, 10, 19)
WED_28_OCT = date(2026, 10, 28)


def a_milestone(**changes: object) -> Milestone:
    """Return A9 as its template plans it, with no date yet."""
    milestone = Milestone(
        id="NON-M-10",
        client="NON",
        project="NV-204",
        code="A9",
        name="Engineering batch",
        owner="U9",
        owner_name="Ravi Menon",
        position=9,
        deliverables="batch report",
        client_must="decide on GMP start",
    )
    return replace(milestone, **changes)  # type: ignore[arg-type]


def an_obligation(**changes: object) -> Obligation:
    """Return a decision that the client owes by Friday 23 October 2026."""
    obligation = Obligation(
        id="NON-M-17",
        client="NON",
        project="NV-204",
        side=Side.CLIENT,
        kind=ObligationKind.DECISION,
        text="Accept 28 Oct or pay air freight",
        needed_by=date(2026, 10, 23),
        asked_on=date(2026, 10, 15),
        owner="U9",
        owner_name="Ravi Menon",
    )
    return replace(obligation, **changes)  # type: ignore[arg-type]
