"""A running sandbox for each test, and a real Bolt app connected to it."""

from collections.abc import AsyncIterator

import pytest
from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.clock import Clock
from sandbox.driver import Sandbox
from tests.clocks import START
from tests.sandbox.ears import Ears
from tests.sandbox.manifests import WIDE


@pytest.fixture
async def slack() -> AsyncIterator[Sandbox]:
    """Yield a sandbox whose app may do everything, on a Friday evening that stands still."""
    async with Sandbox(manifest=WIDE, clock=Clock(START, rate=0)) as slack:
        yield slack


@pytest.fixture
def client(slack: Sandbox) -> AsyncWebClient:
    """Return slack_sdk's own client with the bot's token, sending everything once."""
    return AsyncWebClient(token=slack.bot_token, base_url=slack.api_url, retry_handlers=[])


@pytest.fixture
def app(client: AsyncWebClient) -> AsyncApp:
    """Return a Bolt app without listeners; tests add their own before `connect`."""
    return AsyncApp(client=client, process_before_response=False)


@pytest.fixture
async def connected(slack: Sandbox, app: AsyncApp) -> AsyncIterator[AsyncApp]:
    """Yield the Bolt app, connected by Socket Mode."""
    handler = AsyncSocketModeHandler(
        app, slack.app_token, web_client=AsyncWebClient(base_url=slack.api_url)
    )
    await handler.connect_async()
    yield app
    await handler.close_async()


@pytest.fixture
async def ears(slack: Sandbox) -> AsyncIterator[Ears]:
    """Yield a bare app that hears everything over Socket Mode."""
    async with Ears(slack) as ears:
        yield ears
