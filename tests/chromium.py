"""Where Chromium is, how the tests start it, and the windows they open in it."""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from playwright.async_api import (
    Browser,
    ConsoleMessage,
    Page,
    ViewportSize,
    async_playwright,
    expect,
)

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


class Windows:
    """The windows of one browser, handed from test to test: to open another takes twice as long.

    Every test has a sandbox with a port of its own, so all that a window keeps from the last one
    is the process that shows it. Each is a browser context of its own: Chromium draws a page that
    lies behind another once a second.
    """

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._free: dict[bool, list[Page]] = {False: [], True: []}
        self._open: list[tuple[bool, Page]] = []
        self._complaints: list[str] = []

    async def open(self, url: str, *, size: ViewportSize, bypass_csp: bool = False) -> Page:
        """Return a window that shows the page at a URL; `bypass_csp` is for what injects styles."""
        free = self._free[bypass_csp]
        page = free.pop() if free else await self._new(bypass_csp=bypass_csp)
        self._open.append((bypass_csp, page))
        await page.set_viewport_size(size)
        await page.goto(url)
        await page.locator("main").wait_for()
        return page

    async def take_back(self) -> list[str]:
        """Empty the open windows for the next test; return what their consoles complained of."""
        for bypass_csp, page in self._open:
            await page.evaluate("localStorage.clear(); sessionStorage.clear()")
            await page.goto("about:blank")
            await page.emulate_media(color_scheme="null", reduced_motion="null")
            self._free[bypass_csp].append(page)
        complaints = list(self._complaints)
        self._open.clear()
        self._complaints.clear()
        return complaints

    async def _new(self, *, bypass_csp: bool) -> Page:
        page = await self._browser.new_page(bypass_csp=bypass_csp)
        page.set_default_timeout(PATIENCE)
        page.on("console", self._hear)
        page.on("pageerror", lambda error: self._complaints.append(str(error)))
        return page

    def _hear(self, message: ConsoleMessage) -> None:
        # A server that a test stops, or a picture elsewhere, is not the page's fault.
        if message.type == "error" and "net::ERR_" not in message.text:
            self._complaints.append(message.text)
