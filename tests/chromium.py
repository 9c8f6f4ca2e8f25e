"""Where Chromium is and how the tests start it."""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from playwright.async_api import Browser, async_playwright, expect

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--lang=en-GB",
    # The browser must find nobody but this machine.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)
PATIENCE = 15_000
"""Milliseconds for what a person would see at once: other tests may have the processor."""


def find() -> str:
    """Return the path of a Chromium, or skip and say how to get one."""
    for name in BROWSERS:
        if path := shutil.which(name):
            return path
    pytest.skip(
        "NO CHROMIUM, THE PAGE WAS NOT TESTED: none of "
        f"{', '.join(BROWSERS)} is on this machine. Debian and Ubuntu: apt install chromium"
    )


@asynccontextmanager
async def running_chromium() -> AsyncIterator[Browser]:
    """Start a Chromium that is patient, or skip; close it at the end."""
    expect.set_options(timeout=PATIENCE)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=find(), args=list(ARGUMENTS))
        yield browser
        await browser.close()
