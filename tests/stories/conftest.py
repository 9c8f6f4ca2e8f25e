"""A house for every story, on both databases."""

from collections.abc import AsyncIterator

import pytest

from bot.domain.clients import Template
from storage.engine import Database
from tests.stories.house import House, a_house
from tests.stories.weekly import MONDAY


@pytest.fixture
def template() -> Template:
    """Return what the channels' projects are planned by; stories about plans say another."""
    return Template.NONE


@pytest.fixture
async def house(database: Database, template: Template) -> AsyncIterator[House]:
    """The whole bot in a sandbox on Friday evening in Boston, two channels linked."""
    async with a_house(database, template=template) as opened:
        yield opened


@pytest.fixture
async def october(database: Database, template: Template) -> AsyncIterator[House]:
    """The house on Monday 12 October, 09:30 in Hyderabad."""
    async with a_house(database, start=MONDAY, template=template) as opened:
        yield opened
