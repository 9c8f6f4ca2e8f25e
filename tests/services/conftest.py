"""What the tests of use cases may ask for."""

from collections.abc import Callable, Iterator

import pytest

from bot.services.delivery import Delivery
from storage.engine import Database
from tests.clocks import Moving
from tests.domain.plants import ist
from tests.letters import OPS
from tests.services.desk import Desk
from tests.services.office import Office


@pytest.fixture
def desk(database: Database, clock: Moving) -> Iterator[Desk]:
    desk = Desk(database, clock)
    yield desk
    desk.delivery.release_relay()


@pytest.fixture
def second(open_database: Callable[[], Database], clock: Moving) -> Iterator[Delivery]:
    delivery = Delivery(open_database(), clock, ops=OPS)
    yield delivery
    delivery.release_relay()


@pytest.fixture
def office(database: Database, clock: Moving) -> Office:
    """Return a furnished office on Monday 2 November 2026, 10:00 in Hyderabad."""
    clock.set(ist("2026-11-02 10:00"))
    office = Office(database, clock)
    office.furnish()
    return office
