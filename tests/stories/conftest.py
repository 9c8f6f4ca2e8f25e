"""A house for every story, on both databases."""

from collections.abc import AsyncIterator

import pytest

from storage.engine import Database
from tests.stories.house import House, a_house


@pytest.fixture
async def house(database: Database) -> AsyncIterator[House]:
    """The whole bot in a sandbox on Friday evening in Boston, two channels linked."""
    async with a_house(database) as opened:
        yield opened
