"""A real Chromium looking at a running sandbox, one window a person."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
import pytest_asyncio
from playwright.async_api import Page, ViewportSize
from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.clock import Clock
from sandbox.driver import Sandbox
from tests.chromium import Windows
from tests.clocks import START
from tests.sandbox.manifests import WIDE

OpenAs = Callable[..., Awaitable[Page]]
SIZE = ViewportSize(width=1360, height=860)


@pytest_asyncio.fixture(loop_scope="session")
async def slack() -> AsyncIterator[Sandbox]:
    """Yield a sandbox on a Friday evening that stands still."""
    async with Sandbox(manifest=WIDE, clock=Clock(START, rate=0)) as slack:
        yield slack


@pytest_asyncio.fixture(loop_scope="session")
async def connected(slack: Sandbox, app: AsyncApp) -> AsyncIterator[AsyncApp]:
    """Yield the Bolt app, connected by Socket Mode."""
    handler = AsyncSocketModeHandler(
        app, slack.app_token, web_client=AsyncWebClient(base_url=slack.api_url)
    )
    await handler.connect_async()
    yield app
    await handler.close_async()


@pytest.fixture
def bypass_csp() -> bool:
    """Return whether the page's content security policy is left out: it never is, but for axe."""
    return False


@pytest.fixture
def open_as(slack: Sandbox, windows: Windows, bypass_csp: bool) -> OpenAs:
    """Return a function that opens a window as a person."""

    async def open_window(person: str, channel: str | None = "nonesuch-nv204") -> Page:
        place = f"&c={slack.channel(channel).id}" if channel else ""
        url = f"{slack.url}/?as={slack.person(person).id}{place}"
        return await windows.open(url, size=SIZE, bypass_csp=bypass_csp)

    return open_window


class Heard:
    """What the app was told; `next()` waits for it."""

    def __init__(self) -> None:
        self._bodies: asyncio.Queue[dict] = asyncio.Queue()

    def put(self, body: dict) -> None:
        """Remember a payload."""
        self._bodies.put_nowait(body)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is left."""
        return self._bodies.empty()

    async def next(self) -> dict:
        """Return the next payload that came."""
        async with asyncio.timeout(5):
            return await self._bodies.get()


@pytest.fixture
def heard() -> Heard:
    """Return an empty record of payloads."""
    return Heard()
