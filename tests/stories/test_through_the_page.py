"""The first story as two people live it, in two windows of a real browser."""

import os
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import BrowserContext, Page, async_playwright, expect

from tests.chromium import ARGUMENTS, find
from tests.stories.house import House

QUESTION = "Is the 18 November ship date for lot 003 still safe?"
PICTURES = os.environ.get("LIAISON_PICTURES")

pytestmark = [pytest.mark.browser, pytest.mark.parametrize("kind", ["sqlite"])]


@pytest.fixture
async def windows() -> AsyncIterator[BrowserContext]:
    """A browser of one's own."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=find(), args=list(ARGUMENTS))
        yield await browser.new_context(viewport={"width": 1280, "height": 760})
        await browser.close()


async def test_two_people_play_the_first_story_in_their_browsers(
    house: House, windows: BrowserContext
) -> None:
    anna = await as_person(windows, house, "anna", "nonesuch-nv204")
    ravi = await as_person(windows, house, "ravi", "ops-triage")

    await write(anna, "Message #nonesuch-nv204", QUESTION)
    await anna.get_by_role("button", name=re.compile("1 reply")).click()
    await sees(anna, "Ravi Menon will reply by Tue 3 Nov 18:00 IST")
    await sees(ravi, "NON-Q-1")
    await picture(anna, "page")

    await ravi.get_by_role("button", name="I own this").click()
    await sees(anna, "Ravi Menon has read NON-Q-1 and owns it")
    await picture(ravi, "card")
    await picture(anna, "owned")

    await ravi.get_by_role("button", name=re.compile("nonesuch-nv204")).click()
    await ravi.get_by_role("button", name=re.compile("repl(y|ies)")).first.click()
    await write(ravi, "Reply in thread", "Yes: our forecast for release is 16 November.")
    await sees(anna, "our forecast for release is 16 November")
    await picture(ravi, "reply")
    await ravi.get_by_role("button", name=re.compile("ops-triage")).click()
    await sees(ravi, "In progress")
    await ravi.get_by_role("button", name="Answered").click()

    await sees(anna, "Does this answer NON-Q-1?")
    await picture(anna, "offer")
    await anna.get_by_role("button", name="Yes, answered").click()
    await sees(anna, "is closed: Anna Keller said it is answered")
    await sees(ravi, "Closed")
    await picture(anna, "closed")

    assert house.bot.desk.queries.get("NON-Q-1", within="NON").state == "closed"


async def as_person(windows: BrowserContext, house: House, key: str, channel: str) -> Page:
    page = await windows.new_page()
    page.set_default_timeout(10_000)
    who, where = house.slack.person(key).id, house.slack.channel(channel).id
    await page.goto(f"{house.slack.url}/?as={who}&c={where}")
    await page.locator("main").wait_for()
    return page


async def sees(page: Page, text: str) -> None:
    """Wait until a message shows this text; the line for screen readers repeats it elsewhere."""
    await expect(page.locator(".message").get_by_text(text).first).to_be_visible()


async def write(page: Page, label: str, text: str) -> None:
    box = page.get_by_role("textbox", name=label)
    await box.fill(text)
    await box.press("Enter")


async def picture(page: Page, name: str) -> None:
    """Keep a picture for the README when asked to: LIAISON_PICTURES=docs/images."""
    if PICTURES:
        await page.screenshot(path=Path(PICTURES) / f"{name}.png")
