"""`liaison demo`: a lived-in workspace with the bot, and stories that are told in it."""

import asyncio
import contextlib
import logging
import os
import socket
import sys
import tempfile
import webbrowser
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated

import typer

from bot import log
from bot.app import Liaison, Pacing, install, slack_client
from bot.cli.common import at_work, console
from bot.cli.running import until_stopped
from bot.config import parse_config
from bot.domain.delivery import Patience
from bot.domain.errors import BotError, InvalidError
from bot.settings import Secret, Settings
from sandbox.clock import Clock
from sandbox.driver import Sandbox
from sandbox.ids import stable_id
from sandbox.told import stories
from sandbox.told.history import BEGINS, tell
from sandbox.told.opening import link_channels
from sandbox.told.teller import Teller
from storage.engine import Database
from storage.migrate import upgrade

FRIDAY_IN_BOSTON = datetime(2026, 10, 30, 20, 10, tzinfo=UTC)
"""Where the demo's clock starts: Friday 30 October 2026, 16:10 in Boston."""

QUICK = Patience(pace=timedelta())
"""Slack's one message a second and channel is kept where it is checked, not while we wait."""

FUNCTIONS = {
    "quality": "noor",
    "relationship": "kavya",
    "ehs": "vikram",
    "supply": "lakshmi",
    "site_head": "arjun",
    "on_call": "sunita",
}
CONFIG = "\n".join(
    (
        '[sites.HYD]\nemergency_phone = "+91 40 5550 0100"\n[people.default]',
        *(f'{function} = "{stable_id("U", key)}"' for function, key in FUNCTIONS.items()),
    )
)
"""Who does what at the site, as its liaison.toml would say it."""

PORTS, LAST_PORT = 20, 65535
"""How many ports are tried when one is busy, and which is the last there is."""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(demo)


def demo(
    port: Annotated[int, typer.Option(help="The page's port.", min=0, max=LAST_PORT)] = 3400,
    browser: Annotated[bool, typer.Option(help="Open the page where there is a browser.")] = True,
    db: Annotated[
        Path | None, typer.Option(help="Keep the bot's database in this new file.")
    ] = None,
    play: Annotated[bool, typer.Option("--play", help="Tell the stories and leave.")] = False,
) -> None:
    """Start a Slack workspace on this machine with the bot in it.

    Example: liaison demo --play
    """
    log.set_up("text", level=logging.WARNING)
    with tempfile.TemporaryDirectory(prefix="liaison-demo-") as folder:
        database = Database(f"sqlite:///{db or Path(folder) / 'liaison.db'}")
        work = _play(database, port) if play else _serve(database, port, browser=browser)
        asyncio.run(until_stopped(work))
        database.dispose()


async def _serve(database: Database, port: int, *, browser: bool) -> None:
    console.print("Four weeks go by in the workspace …")
    async with a_lived_in_workspace(database, port) as (slack, running):
        page = slack.url.replace("127.0.0.1", "localhost")
        console.print(f"\nThe workspace is at [bold]{page}[/bold]   (Ctrl-C stops it)")
        console.print("Act as Anna Keller of Nonesuch Biosciences and ask in #nonesuch-nv204:")
        console.print("  Is the 18 November ship date for lot 003 still safe?\n")
        if browser and (os.environ.get("DISPLAY") or os.name == "nt" or _is_mac()):
            webbrowser.open(page)
        await running


async def _play(database: Database, port: int) -> None:
    async with (
        _sandbox(database, port, FRIDAY_IN_BOSTON) as slack,
        _bot(slack, database, Pacing(delivery=QUICK)) as (bot, _),
    ):
        _follow(slack.clock, bot)
        console.print("Linking the clients' channels …")
        await link_channels(slack)
        _tell(slack)
        for story in stories(slack):
            console.print(f"\n[bold]{story.title}[/bold]")
            console.print(story.summary)
            await story.play(None)
        console.print("\nThe stories are told. `make demo` lets you act them yourself.")


@contextlib.asynccontextmanager
async def a_lived_in_workspace(
    database: Database, port: int = 0, *, pacing: Pacing | None = None
) -> AsyncIterator[tuple[Sandbox, asyncio.Task[None]]]:
    """Open the workspace after four weeks of history, with every story ready to be played.

    The history is told to a bot that need not wait between messages; then the bot is started anew
    as it is everywhere (or with `pacing`), and the workspace begins to keep Slack's rate limits.
    """
    async with _sandbox(database, port, BEGINS) as slack:
        async with _bot(slack, database, Pacing(delivery=QUICK)) as (bot, _):
            with at_work("Setting the workspace up"):
                await tell(slack, lambda: _settle(bot))
        slack.clock.move_to(FRIDAY_IN_BOSTON)
        slack.faults.set(rate_limits=pacing is None)
        async with _bot(slack, database, pacing or Pacing()) as (bot, running):
            _follow(slack.clock, bot)
            for story in stories(slack):
                slack.world.stories[story.id] = story
            _tell(slack)
            yield slack, running


@contextlib.asynccontextmanager
async def _sandbox(database: Database, port: int, start: datetime) -> AsyncIterator[Sandbox]:
    upgrade(database)
    with database.snapshot() as unit:
        if unit.records.chains():
            raise InvalidError(
                "This database remembers another workspace, and the demo's begins anew each time. "
                "Name a new file. Example: liaison demo --db second.db"
            )
    free = _free_port(port) if port else 0
    if free != port:
        console.print(f"Port {port} is busy; using {free}.")
    async with Sandbox(clock=Clock(start), port=free) as slack:
        yield slack


@contextlib.asynccontextmanager
async def _bot(
    slack: Sandbox, database: Database, pacing: Pacing
) -> AsyncIterator[tuple[Liaison, asyncio.Task[None]]]:
    settings = settings_for(slack, database)
    installation = await install(settings, slack_client(settings))
    bot = Liaison(
        settings, parse_config(CONFIG), installation, database, slack.clock, pacing=pacing
    )
    running = asyncio.create_task(bot.run())
    try:
        await bot.reachable(running)
        yield bot, running
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


async def _settle(bot: Liaison) -> None:
    """Do all that is due and wait until it is told."""
    await bot.scheduler.run()
    await bot.drain()


def _tell(slack: Sandbox) -> None:
    Teller(slack, lambda line: console.print(line, markup=False, soft_wrap=True)).listen()


def settings_for(slack: Sandbox, database: Database) -> Settings:
    """Return the settings a newcomer would write for a sandbox."""
    return Settings(
        bot_token=Secret(value=slack.bot_token),
        app_token=Secret(value=slack.app_token),
        signing_secret=None,
        api_url=slack.api_url,
        database_url=database.url,
        staff=(slack.group("liaison-staff"),),
        ops_channel=slack.channel("ops-triage").id,
        config=None,
        clock_offset=timedelta(),
        log="text",
        port=0,
        health_port=None,
    )


def _follow(clock: Clock, bot: Liaison) -> None:
    """Let the bot look for what is due as soon as the workspace's clock was moved."""
    tasks: set[asyncio.Task[None]] = set()

    def moved(_now: datetime) -> None:
        task = asyncio.get_running_loop().create_task(bot.scheduler.run())
        tasks.add(task)
        task.add_done_callback(tasks.discard)

    clock.on_move(moved)


def _free_port(wanted: int) -> int:
    tried = range(wanted, min(wanted + PORTS, LAST_PORT + 1))
    for port in tried:
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            with contextlib.suppress(OSError):
                probe.bind(("127.0.0.1", port))
                return port
    raise BotError(f"Ports {tried[0]} to {tried[-1]} are all busy. Name one: --port 4000")


def _is_mac() -> bool:
    return sys.platform == "darwin"
