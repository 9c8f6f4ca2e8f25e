"""Windows of a real browser, one a person, and what people do and see in them."""

import os
from pathlib import Path

from playwright.async_api import Page, ViewportSize, expect

from tests.chromium import Windows
from tests.stories.house import House

PICTURES = os.environ.get("LIAISON_PICTURES")
SIZE = ViewportSize(width=1280, height=820)


async def as_person(
    windows: Windows, house: House, key: str, channel: str, *, size: ViewportSize = SIZE
) -> Page:
    """Open the sandbox's page as a person, in a channel."""
    who, where = house.slack.person(key).id, house.slack.channel(channel).id
    return await windows.open(f"{house.slack.url}/?as={who}&c={where}", size=size)


async def sees(page: Page, text: str) -> None:
    """Wait until a message shows this text; the line for screen readers repeats it elsewhere."""
    await expect(page.locator(".message").get_by_text(text).first).to_be_visible()


async def write(page: Page, label: str, text: str) -> None:
    """Write and send; return once it is on its way."""
    box = page.get_by_role("textbox", name=label)
    await box.fill(text)
    await box.press("Enter")
    await expect(box).to_be_empty()


async def picture(page: Page, name: str) -> None:
    """Keep a picture for the README when asked to: LIAISON_PICTURES=docs/images."""
    if PICTURES:
        await page.screenshot(path=Path(PICTURES) / f"{name}.png")
