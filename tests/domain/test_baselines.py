"""A new baseline is decided once, by somebody who says why not."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.domain.baselines import BaselineProposal, NewDay, ProposalState
from bot.domain.errors import ConflictError, InvalidError
from tests.milestones import MON_19_OCT, WED_28_OCT

NOW = datetime(2026, 10, 15, 6, 0, tzinfo=UTC)


def test_a_new_baseline_is_decided_once_and_refused_with_words() -> None:
    proposal = BaselineProposal(
        client="NON",
        project="NV-204",
        version=2,
        lines=(NewDay(milestone="NON-M-10", label="A9", before=MON_19_OCT, after=WED_28_OCT),),
        reason="scope change",
        by="U9",
        by_name="Ravi Menon",
        at=NOW,
    )

    said = proposal.decide(ProposalState.ACKNOWLEDGED, by="U1", name="Anna Keller", at=NOW)

    assert said.state is ProposalState.ACKNOWLEDGED
    with pytest.raises(ConflictError, match="Anna Keller has said acknowledged"):
        said.decide(ProposalState.REFUSED, by="U1", name="Anna", at=NOW, remark="no")
    with pytest.raises(InvalidError, match="do not agree"):
        proposal.decide(ProposalState.REFUSED, by="U1", name="Anna", at=NOW)
    with pytest.raises(InvalidError, match="nothing to plan anew"):
        replace(proposal, lines=())
