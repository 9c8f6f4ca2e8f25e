"""A milestone that waits neither begins nor is achieved until what it waits for is confirmed."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.domain.errors import ConflictError
from bot.domain.obligations import Obligation, ObligationKind
from bot.domain.waits import require_nothing_missing, waits_of, waits_words
from tests.milestones import MON_19_OCT, a_milestone, an_obligation

NOW = datetime(2026, 10, 15, 6, 0, tzinfo=UTC)
A9 = a_milestone()
APPROVAL = an_obligation(kind=ObligationKind.APPROVAL, text="MBR v3 approval", milestone=A9.id)
SAID = APPROVAL.say_sent(by="Anna Keller", at=NOW)


@pytest.mark.parametrize("owed", [APPROVAL, SAID, SAID.miss("page 3 is missing")])
def test_what_nobody_of_ours_confirmed_is_named_with_its_day(owed: Obligation) -> None:
    with pytest.raises(ConflictError) as refused:
        require_nothing_missing(A9, [owed])

    assert str(refused.value) == (
        "A9 Engineering batch waits for: MBR v3 approval (NON-M-17), due Fri 23 Oct 2026, not "
        "confirmed. Nothing changed. Once it is here: /milestone given NON-M-17"
    )


@pytest.mark.parametrize(
    "owed",
    [
        SAID.give("signed form", by="Ravi Menon", on=MON_19_OCT, at=NOW),
        APPROVAL.withdraw("scope reduced", by="Ravi Menon", on=MON_19_OCT, at=NOW),
        replace(APPROVAL, milestone="NON-M-11"),
        replace(APPROVAL, milestone=""),
    ],
)
def test_what_was_confirmed_or_withdrawn_or_is_for_another_milestone_holds_nothing_back(
    owed: Obligation,
) -> None:
    require_nothing_missing(A9, [owed])


def test_no_word_does_not_let_a_milestone_go_on() -> None:
    with pytest.raises(ConflictError, match=r"silence is no answer.*withdraw NON-M-17"):
        APPROVAL.lapse("no word", by="Ravi Menon", on=MON_19_OCT, at=NOW)


def test_everything_missing_stands_at_the_milestone() -> None:
    waits = waits_of([APPROVAL, replace(APPROVAL, id="NON-M-18")])

    assert waits_words(waits[A9.id]) == "waits for NON-M-17, NON-M-18"
    assert waits_words(()) == ""
