"""`liaison run`, `tick`, `migrate`: the service itself."""

import asyncio
import logging
import signal
from collections.abc import Coroutine
from contextlib import suppress
from typing import Annotated

import typer
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot import log
from bot.app import Liaison, Pacing, install, slack_client
from bot.cli.checks import Level
from bot.cli.common import at_work, clock_of, console, online
from bot.cli.offline import offline
from bot.cli.wall_checks import wall_lines
from bot.domain.errors import BotError
from bot.domain.installation import Installation
from bot.scheduler import chosen
from bot.settings import Settings, SettingsError
from bot.ticks import ticks
from handlers.probes import BEFORE_SLACK
from handlers.socket import RefusedBySlackError
from handlers.transport import probes_app, serving
from storage.engine import Database

logger = logging.getLogger(__name__)

LONGEST_PAUSE = 60.0
PATIENCE = 30.0
"""Seconds for which work that is done once, often by a timer, waits for Slack."""

NOWHERE = Installation(team="", url="", ops_channel="", bot_user="", bot_id="")
"""Enough to say which work there is, before Slack has said where the bot lives."""

LOOK_AROUND = 5.0
"""Seconds at most that a start is held up for warnings."""

WRONG_TOKEN = frozenset({"invalid_auth", "not_authed", "account_inactive", "token_revoked"})


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command()(run)
    app.command()(tick)
    app.command()(migrate)


def run(
    migrate_first: Annotated[
        bool, typer.Option("--migrate/--no-migrate", help="Bring the database up to date first.")
    ] = True,
) -> None:
    """Run the bot against Slack, until stopped.

    Example: liaison run
    """
    settings, config = online()
    log.set_up(settings.log)
    database = Database(settings.database_url)
    if migrate_first:
        _upgrade(database)
    clock = clock_of(settings)

    async def work() -> None:
        installation = await _watched(settings)
        await _look_around(settings, installation)
        bot = Liaison(settings, config, installation, database, clock, pacing=Pacing())
        await bot.run()

    try:
        asyncio.run(until_stopped(work()))
    except RefusedBySlackError as error:
        raise SettingsError(str(error)) from error
    finally:
        database.dispose()


def tick(
    name: Annotated[str, typer.Argument(help="Which work to do; all by default.")] = "all",
    wait: Annotated[float, typer.Option(help="Seconds to wait for Slack.", min=0)] = PATIENCE,
) -> None:
    """Do the scheduled work that is due, once.

    Example: liaison tick all
    """
    settings, config = online()
    database = Database(settings.database_url)
    clock = clock_of(settings)
    names = chosen(ticks(database, clock, NOWHERE, config), name)
    installation = asyncio.run(_reached_within(wait, settings))
    known = ticks(database, clock, installation, config)
    for each in names:
        console.print(f"{each}: {_told(known[each].run())}", markup=False)


def migrate() -> None:
    """Bring the database up to date.

    Example: DATABASE_URL=sqlite:///liaison.db liaison migrate
    """
    with offline() as (database, _, _):
        with at_work("Bringing the database up to date"):
            _upgrade(database)
        console.print("The database is up to date.")


async def _watched(settings: Settings) -> Installation:
    """Reach Slack, and answer monitoring meanwhile."""
    work = reach_slack(settings, slack_client(settings))
    port = settings.health_port if settings.app_token else settings.port
    if port is None:
        return await work
    host = "127.0.0.1" if settings.app_token else "0.0.0.0"  # noqa: S104
    async with serving(probes_app(BEFORE_SLACK), host=host, port=port):
        return await work


async def _look_around(settings: Settings, installation: Installation) -> None:
    """Warn of a triage channel or a staff list with which not much will work."""
    try:
        async with asyncio.timeout(LOOK_AROUND):
            found = await wall_lines(settings, slack_client(settings), team=installation.team)
    except (SlackClientError, OSError, TimeoutError) as error:
        logger.warning("triage and staff cannot be looked at: %s", type(error).__name__)
        return
    for line in found:
        if line.level is not Level.OK:
            logger.warning("%s → %s", line.what, line.todo)


async def _reached_within(seconds: float, settings: Settings) -> Installation:
    try:
        async with asyncio.timeout(seconds):
            return await reach_slack(settings, slack_client(settings))
    except TimeoutError as error:
        raise BotError(
            f"Slack did not answer within {seconds:g} s, so nothing was done. What is due stays "
            "due: run it again, or wait longer with --wait 120."
        ) from error


async def reach_slack(settings: Settings, client: AsyncWebClient) -> Installation:
    """Return the installation, however long Slack takes to answer; say so once a minute.

    Raises SettingsError when Slack refuses the token.
    """
    pause, quiet = 1.0, 0.0
    while True:
        try:
            return await install(settings, client)
        except SlackApiError as error:
            code = str(error.response.get("error"))
            if code in WRONG_TOKEN:
                raise SettingsError(
                    f"SLACK_BOT_TOKEN is refused by Slack ({code}). Copy the Bot User OAuth Token "
                    "(xoxb-…) from OAuth & Permissions in your app's settings."
                ) from error
            trouble = code
        except (SlackClientError, OSError, TimeoutError) as error:
            trouble = type(error).__name__
        if quiet <= 0:
            logger.warning("Slack cannot be reached (%s); trying on", trouble)
            quiet = LONGEST_PAUSE
        await asyncio.sleep(pause)
        quiet -= pause
        pause = min(LONGEST_PAUSE, pause * 2)


async def until_stopped(work: Coroutine[None, None, None]) -> None:
    """Run until it ends or SIGTERM or SIGINT comes; then let it stop in order."""
    task = asyncio.create_task(work)
    loop = asyncio.get_running_loop()
    for sign in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sign, task.cancel)
    with suppress(asyncio.CancelledError):
        await task


def _told(done: object) -> str:
    """Return what a tick did in words: how many, or whether."""
    if isinstance(done, int) and not isinstance(done, bool):
        return str(done)
    return "nothing was due" if done is False else "done"


def _upgrade(database: Database) -> None:
    from storage.migrate import upgrade

    upgrade(database)
