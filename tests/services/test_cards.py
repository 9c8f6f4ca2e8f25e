"""A card tells staff what its due times rest on and which files belong to its query."""

import pytest

from storage.engine import Database
from tests.clocks import Moving
from tests.services.ears import Ears

DOUBT = "Counted with days off of 2026 that the site has not confirmed yet."


@pytest.fixture
def ears(database: Database, clock: Moving) -> Ears:
    office = Ears(database, clock)
    office.furnish()
    return office


def test_a_card_says_while_it_is_owed_that_its_days_off_are_not_confirmed(ears: Ears) -> None:
    query = ears.ask()
    open_card = ears.card(query)
    ears.answered(query)

    assert DOUBT in open_card
    assert DOUBT not in ears.card(query)
