"""What the client owes is needed until it came; what they decide is said in words."""

from datetime import UTC, date, datetime

import pytest

from bot.domain.errors import ConflictError, InvalidError
from bot.domain.obligations import ObligationKind, ObligationState
from tests.domain.plants import HYD
from tests.milestones import MON_19_OCT, an_obligation

NOW = datetime(2026, 10, 15, 6, 0, tzinfo=UTC)


def test_a_decision_that_nobody_took_is_still_needed_and_the_wait_is_counted() -> None:
    asked = an_obligation()

    assert asked.is_late(date(2026, 10, 26))
    assert asked.state_words == "Decision needed"
    taken = asked.give("Air freight", by="Anna Keller", on=date(2026, 10, 26), at=NOW)
    assert taken.state_words == "Decision taken"
    assert taken.waited(date(2026, 11, 30), HYD) == 1
    with pytest.raises(ConflictError, match="decision taken already"):
        taken.give("Accept", by="Anna Keller", on=date(2026, 10, 27), at=NOW)


def test_a_lapsed_decision_says_that_none_was_taken() -> None:
    lapsed = an_obligation().lapse("no word", by="Ravi", on=date(2026, 11, 2), at=NOW)

    assert lapsed.state is ObligationState.LAPSED
    assert "no decision taken" in lapsed.state_words


def test_a_decision_needs_words_and_a_document_does_not() -> None:
    with pytest.raises(InvalidError, match="what was decided"):
        an_obligation().give(" ", by="Anna", on=MON_19_OCT, at=NOW)
    document = an_obligation(kind=ObligationKind.DOCUMENT)
    assert document.give("", by="Anna", on=MON_19_OCT, at=NOW).state_words == "Received"
