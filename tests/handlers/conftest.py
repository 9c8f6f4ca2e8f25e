"""What the tests of the edges may ask for."""

from collections.abc import AsyncIterator

import pytest

from storage.engine import Database
from tests.handlers.line import Line
from tests.stand_in import StandIn


@pytest.fixture
async def line(database: Database) -> AsyncIterator[Line]:
    slack = StandIn()
    async with slack.serving() as url:
        line = Line(database, url, slack)
        yield line
        await line.threads.run(line.delivery.release_relay)
        await line.threads.close()
