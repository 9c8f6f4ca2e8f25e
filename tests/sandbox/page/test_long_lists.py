"""Thousands of messages open at once and scroll smoothly, for only those in sight are drawn."""

import pytest
from playwright.async_api import Page, expect

from sandbox.driver import Sandbox
from sandbox.people import writing
from tests.sandbox.page.conftest import OpenAs

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

OPEN_WITHIN_MS = 300
MOST_DRAWN = 120

OPEN = """async ([name, last]) => {
  const start = performance.now();
  const items = [...document.querySelectorAll(".side-item")];
  items.find((item) => item.textContent.includes(name)).click();
  const shown = () => [...document.querySelectorAll(".message-body")].at(-1)?.textContent === last;
  while (!shown()) await new Promise(requestAnimationFrame);
  return performance.now() - start;
}"""


def write_many(slack: Sandbox, channel: str, count: int) -> None:
    """Let two people write many messages of differing length."""
    where = slack.channel(channel)
    authors = [slack.person("ravi").user, slack.person("priya").user]
    for number in range(count):
        text = f"Message {number}" + " and some more words" * (number % 9)
        writing.say(slack.world, authors[number // 5 % 2], where, text)


async def test_a_channel_of_5000_messages_opens_at_once(open_as: OpenAs, slack: Sandbox) -> None:
    write_many(slack, "general", 5000)
    page = await open_as("ravi")

    took = await page.evaluate(OPEN, ["general", "Message 4999" + " and some more words" * 4])

    assert took < OPEN_WITHIN_MS
    assert await page.locator(".message").count() <= MOST_DRAWN


async def test_older_messages_come_while_one_scrolls_and_the_place_is_kept(
    open_as: OpenAs, slack: Sandbox
) -> None:
    write_many(slack, "general", 400)
    page = await open_as("ravi", "general")
    await expect(page.locator(".message", has_text="Message 399")).to_be_visible()

    await scroll_up_until(page, "Message 250")
    before = await top_of(page, "Message 250")
    await slack.person("priya").say("general", "News below")
    await expect(page.locator(".to-end")).to_have_text("1 new message")
    after = await top_of(page, "Message 250")
    await page.locator(".to-end").click()

    assert abs(after - before) < 2
    await expect(page.locator(".message", has_text="News below")).to_be_visible()


async def test_2000_messages_that_arrive_together_leave_the_page_answering(
    open_as: OpenAs, slack: Sandbox
) -> None:
    page = await open_as("ravi", "general")

    write_many(slack, "general", 2000)
    await expect(page.locator(".message", has_text="Message 1999")).to_be_visible(timeout=20_000)

    assert await page.locator(".message").count() <= MOST_DRAWN
    await page.get_by_role("textbox", name="Message #general").fill("Still here")
    await page.keyboard.press("Enter")
    await expect(page.locator(".message", has_text="Still here")).to_be_visible()


async def scroll_up_until(page: Page, text: str) -> None:
    """Turn the wheel until a message stands in the middle of the list."""
    wanted = page.locator(".message", has_text=text).first
    await page.locator(".scroller").hover()
    for _ in range(200):
        if await wanted.count() and (await top_of(page, text)) > 100:
            return
        await page.mouse.wheel(0, -400)
        await page.evaluate("new Promise(requestAnimationFrame)")
    raise AssertionError(f"{text} never came into sight")


async def top_of(page: Page, text: str) -> float:
    """Return how far below the window's top a message stands."""
    box = await page.locator(".message", has_text=text).first.bounding_box()
    assert box is not None
    return box["y"]
