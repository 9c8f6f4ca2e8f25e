"""A house for every story, on both databases."""

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, async_playwright, expect

from bot.domain.clients import Template
from storage.engine import Database
from tests.chromium import ARGUMENTS, PATIENCE, find
from tests.stories.house import House, a_house


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
async def windows() -> AsyncIterator[Browser]:
    """A browser of one's own."""
    expect.set_options(timeout=PATIENCE)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=find(), args=list(ARGUMENTS))
        yield browser
        await browser.close()
