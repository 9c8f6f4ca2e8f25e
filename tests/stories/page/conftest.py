"""A house in the loop that lives as long as the browser does."""

from collections.abc import AsyncIterator

import pytest_asyncio

from bot.domain.clients import Template
from storage.engine import Database
from tests.stories.house import House, a_house


@pytest_asyncio.fixture(loop_scope="session")
async def house(database: Database, template: Template) -> AsyncIterator[House]:
    """The whole bot in a sandbox on Friday evening in Boston, two channels linked."""
    async with a_house(database, template=template) as opened:
        yield opened
