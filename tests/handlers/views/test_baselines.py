"""The window in which a project is planned anew fits Slack, however much has moved."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.domain.baselines import MOST, BaselineProposal, NewDay
from bot.domain.errors import InvalidError
from bot.domain.milestone_notices import BaselineCard
from handlers.views.baselines import choose
from handlers.views.milestones import say
from sandbox.blocks import check_view

NOW = datetime(2026, 10, 16, 6, 30, tzinfo=UTC)


def moved(count: int) -> list[NewDay]:
    return [
        NewDay(
            milestone=f"NON-M-{n}",
            label=f"A{n} {'Engineering batch ' * 4}",
            before=date(2026, 10, 19),
            after=date(2026, 10, 28),
        )
        for n in range(count)
    ]


def test_what_does_not_fit_one_window_is_said_and_dates_are_never_cut() -> None:
    view = choose(moved(150), reason="scope change", metadata=" C1")

    assert check_view(view, "modal") == []
    field = view["blocks"][1]
    assert len(field["element"]["initial_options"]) == MOST
    assert field["hint"]["text"] == "125 more have moved; propose them after these."
    shown = field["element"]["options"][0]["text"]["text"]
    assert shown.startswith("Mon 19 Oct 2026 → Wed 28 Oct 2026 · A0 Engineering batch")


def test_the_client_reads_every_date_of_the_longest_proposal_before_a_yes() -> None:
    proposal = BaselineProposal(
        client="NON",
        project="NV-204",
        version=2,
        lines=tuple(moved(MOST)),
        reason="r" * 300,
        by="U1",
        by_name="Ravi Menon",
        at=NOW,
    )

    card = say(BaselineCard(proposal=proposal, reader_zone="America/New_York"))

    assert card.text.count("Mon 19 Oct 2026 → Wed 28 Oct 2026") == MOST
    assert card.text.endswith("Until you answer, the baseline stays as it is.")
    with pytest.raises(InvalidError, match="at most 25"):
        replace(proposal, lines=tuple(moved(MOST + 1)))
