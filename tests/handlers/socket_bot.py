"""A bot on a socket of Slack's, hurried, for the tests of both ends of it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

from handlers.envelopes import Envelopes
from handlers.socket import Patience, SocketTransport
from storage.engine import Database
from tests.handlers.fake_slack_socket import FakeSlackSocket
from tests.handlers.wire import an_intake, refuse_all, until

HURRIED = Patience(
    ping=0.1,
    check=0.05,
    disconnected=0.5,
    connect=0.4,
    close=0.2,
    shortest_pause=0.01,
    longest_pause=0.05,
    between_words=60.0,
)


class Bot:
    """A running transport and what it did."""

    def __init__(self, transport: SocketTransport, running: asyncio.Task[None]) -> None:
        self.transport = transport
        self.running = running
        self.repairs = 0


@asynccontextmanager
async def a_bot(
    slack: FakeSlackSocket,
    database: Database,
    *,
    dispatch: Callable[[AsyncBoltRequest], Awaitable[BoltResponse]] = refuse_all,
    patience: Patience = HURRIED,
) -> AsyncIterator[Bot]:
    async def repair() -> None:
        bot.repairs += 1

    async with an_intake(database) as intake:
        transport = SocketTransport(
            app_token="xapp-1-test",
            base_url=f"{slack.base}/api/",
            envelopes=Envelopes(intake=intake, dispatch=dispatch),
            on_reconnect=repair,
            patience=patience,
            proxy=None,
        )
        bot = Bot(transport, asyncio.create_task(transport.run()))
        yield bot
        bot.running.cancel()
        await asyncio.gather(bot.running, return_exceptions=True)


async def connected(bot: Bot, slack: FakeSlackSocket) -> None:
    await until(lambda: bot.transport.connected and slack.open_sockets == 1)
