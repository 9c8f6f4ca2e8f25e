"""The bots that `benchmarks.ingest` compares, each in a process of its own.

`bare` is a Bolt app that acknowledges and stores nothing. `durable` is our transport: an event is
in the database before it is acknowledged. `working` also applies every event meanwhile.
"""

import asyncio
import multiprocessing
from collections.abc import Callable, Iterator
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from aiohttp import web
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.web.async_client import AsyncWebClient
from sqlmodel import SQLModel

from bot.clock import system_clock
from bot.domain.letters import Address
from bot.services.inbox import Inbox
from bot.threads import Threads
from handlers.envelopes import Envelopes
from handlers.inbox_worker import InboxWorker, Pace
from handlers.intake import Intake
from handlers.socket import Patience, SocketTransport
from handlers.transport import Probes, http_app, serving
from storage.engine import Database

SECRET = "a-signing-secret"
_processes = multiprocessing.get_context("forkserver")
_processes.set_forkserver_preload([__name__])


@dataclass(frozen=True, slots=True, kw_only=True)
class Bot:
    """Which bot to run; with `slack` it connects there by Socket Mode, else it serves HTTP."""

    kind: str
    database: Path
    slack: str = ""


@contextmanager
def running(bot: Bot) -> Iterator[str]:
    """Run the bot until the block is left; yield its address (empty with Socket Mode)."""
    ours, theirs = _processes.Pipe()
    process = _processes.Process(target=_run, args=(bot, theirs), daemon=True)
    process.start()
    try:
        yield ours.recv()
    finally:
        process.kill()
        process.join()


def _run(bot: Bot, parent: Connection) -> None:
    asyncio.run(_bare(bot, parent) if bot.kind == "bare" else _durable(bot, parent))


async def _bare(bot: Bot, parent: Connection) -> None:
    app = AsyncApp(
        client=AsyncWebClient(token="xoxb-bench", retry_handlers=[]),
        signing_secret=SECRET,
        authorize=_authorize,
    )

    @app.event("message")
    async def on_message() -> None:
        pass

    async with AsyncExitStack() as stack:
        if bot.slack:
            web_client = AsyncWebClient(token="xapp-bench", base_url=f"{bot.slack}/api/")
            handler = AsyncSocketModeHandler(app, "xapp-bench", web_client=web_client)
            # Before it connects: the one who waits for this word is the one to connect to.
            parent.send("")
            await handler.connect_async()
        else:
            parent.send(await _served(app.web_app("/slack/events"), stack))
        await asyncio.Event().wait()


async def _durable(bot: Bot, parent: Connection) -> None:
    database = Database(f"sqlite:///{bot.database}")
    SQLModel.metadata.create_all(database.engine)
    ops = Address(team="T1", channel="COPS")
    inbox, threads = Inbox(database, system_clock, ops=ops), Threads(1)
    worker = InboxWorker(
        inbox,
        threads,
        apply=_apply,
        backlog=lambda: intake.backlog,
        clock=system_clock,
        pace=Pace(),
    )
    wake: Callable[[], None] = worker.wake if bot.kind == "working" else lambda: None
    intake = Intake(inbox, threads, clock=system_clock, on_stored=wake)
    async with AsyncExitStack() as stack:
        if bot.kind == "working":
            stack.push_async_callback(asyncio.wait, [asyncio.create_task(worker.run())])
        if bot.slack:
            transport = SocketTransport(
                app_token="xapp-bench",
                base_url=f"{bot.slack}/api/",
                envelopes=Envelopes(intake=intake, dispatch=_nothing),
                on_reconnect=_nothing,
                patience=Patience(),
                proxy=None,
            )
            parent.send("")
            await transport.run()
        probes = Probes(health=_nothing, ready=_nothing, metrics=_nothing)
        app = http_app(signing_secret=SECRET, intake=intake, dispatch=_nothing, probes=probes)
        parent.send(await _served(app, stack))
        await asyncio.Event().wait()


async def _served(app: web.Application, stack: AsyncExitStack) -> str:
    port = await stack.enter_async_context(serving(app, host="127.0.0.1", port=0))
    return f"127.0.0.1:{port}"


async def _authorize(*_asked: object, **_more: object) -> AuthorizeResult:
    return AuthorizeResult(
        enterprise_id=None, team_id="T1", bot_token="xoxb-bench", bot_id="B1", bot_user_id="U9"
    )


async def _apply(_body: object) -> int:
    return 200


async def _nothing(*_asked: object) -> None:
    raise AssertionError("not part of this benchmark")
