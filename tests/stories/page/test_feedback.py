"""A poll and a survey as people live them, in windows of a real browser."""

import re
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import expect

from bot.domain.clients import Template
from storage.engine import Database
from tests.chromium import Windows
from tests.domain.plants import ist
from tests.stories.house import House, a_house
from tests.stories.staffed import staffed_config, until
from tests.stories.windows import as_person, sees, write

CHANNEL = "nonesuch-nv204"
BOX = f"Message #{CHANNEL}"

pytestmark = [
    pytest.mark.browser,
    pytest.mark.asyncio(loop_scope="session"),
    pytest.mark.parametrize("kind", ["sqlite"]),
]


@pytest_asyncio.fixture(loop_scope="session")
async def house(database: Database) -> AsyncIterator[House]:
    """The house on Thursday 15 October 2026, 13:30 in Hyderabad."""
    async with a_house(
        database, start=ist("2026-10-15 13:30"), config=staffed_config(), template=Template.API
    ) as opened:
        yield opened


async def test_a_poll_is_asked_voted_on_and_closed(house: House, windows: Windows) -> None:
    ravi = await as_person(windows, house, "ravi", CHANNEL)
    anna = await as_person(windows, house, "anna", CHANNEL)

    await write(ravi, BOX, '/poll "Which week suits the audit?" "11 Jan" "18 Jan" until Friday')
    await sees(anna, "Which week suits the audit?")
    await anna.get_by_role("button", name="18 Jan").click()
    await sees(anna, "18 Jan — 1 vote: Anna Keller")
    await anna.get_by_role("button", name="18 Jan").click()
    await anna.get_by_role("button", name="11 Jan").click()
    await sees(anna, "11 Jan — 1 vote: Anna Keller")
    await sees(anna, "1 of 2 voted.")

    await ravi.get_by_role("button", name=re.compile("ops-triage")).click()
    await ravi.get_by_role("button", name="Close the poll").click()
    await ravi.get_by_role("button", name="Close", exact=True).click()
    await sees(anna, "This poll is closed.")
    await expect(anna.get_by_role("button", name="18 Jan")).to_have_count(0)


async def test_a_survey_is_answered_in_a_private_window(house: House, windows: Windows) -> None:
    anna = await as_person(windows, house, "anna", CHANNEL)
    ravi = await as_person(windows, house, "ravi", CHANNEL)
    await write(ravi, BOX, "/poll contacts add @Anna Keller daily user")
    await write(ravi, BOX, "/milestone plan A3 15 Oct")
    await write(ravi, BOX, "/milestone done A3 report LR-114")
    await sees(anna, "A3 Tech package and gap analysis")
    await until(house, "2026-10-19 18:05")

    await sees(anna, "Three questions about the tech transfer")
    await anna.get_by_role("button", name="Answer", exact=True).click()
    window = anna.get_by_role("dialog")
    await expect(window).to_contain_text("shown to Ravi Menon (project manager)")
    await window.get_by_role("radio", name="2", exact=True).first.check()
    change = window.get_by_role("textbox", name="What should we change?")
    await change.fill("Too many questions one by one")
    await window.get_by_role("checkbox", name="You may call me about this").check()
    await window.get_by_role("button", name="Send").click()
    await expect(window).to_contain_text("are kept")
    await window.get_by_role("button", name="Close").first.click()
    await expect(ravi.get_by_text("Too many questions")).to_have_count(0)

    await write(ravi, BOX, "/poll results NON-S-1")
    await sees(ravi, "1 of 1 answered (100%)")
    await sees(ravi, "Uncollected questions, 1:")
