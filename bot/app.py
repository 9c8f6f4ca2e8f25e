"""Put the whole bot together: the one file that knows everyone."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass, field
from datetime import timedelta

from slack_sdk.web.async_client import AsyncWebClient

from bot.clock import Clock
from bot.config import Config
from bot.dates import warm_up
from bot.domain.delivery import PATIENCE, Patience
from bot.domain.installation import Installation
from bot.domain.letters import Address
from bot.furnishing import furnish
from bot.reports.pictures import paint
from bot.scheduler import Scheduler, Tick
from bot.services.delivery import Delivery
from bot.services.inbox import Inbox
from bot.services.pins import Pins
from bot.settings import Settings
from bot.threads import Threads
from bot.ticks import ticks
from handlers import listeners, transport
from handlers.directory import Directory
from handlers.envelopes import Envelopes
from handlers.gallery import Gallery
from handlers.inbox_worker import InboxWorker, Pace
from handlers.intake import Intake
from handlers.introductions import introduce
from handlers.pinner import Pinner
from handlers.probes import Prober
from handlers.relay import HEARTBEAT, Relay
from handlers.repair import Repairer
from handlers.sender import Sender
from handlers.socket import Patience as SocketPatience
from handlers.socket import SocketTransport
from handlers.views.notices import render
from storage.engine import Database

log = logging.getLogger(__name__)

STOP_WITHIN = 8.0
"""Seconds for what is under way when we are told to stop; the whole stop takes at most ten."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pacing:
    """How long the bot waits for what; tests and rehearsals shorten it."""

    delivery: Patience = PATIENCE
    socket: SocketPatience = field(default_factory=SocketPatience)
    inbox: Pace = field(default_factory=Pace)
    heartbeat: timedelta = HEARTBEAT
    """How long at most until the relay looks by itself: letters that another process wrote."""
    first_ticks: timedelta = timedelta()
    """How long after its start the bot looks for what is due; stories tick by hand."""


class Liaison:
    """The running bot."""

    def __init__(
        self,
        settings: Settings,
        config: Config,
        installation: Installation,
        database: Database,
        clock: Clock,
        *,
        pacing: Pacing,
    ) -> None:
        self._settings = settings
        self._installation = installation
        self._database = database
        self._clock = clock
        self._first_ticks = pacing.first_ticks
        self._threads = Threads(1 if database.is_sqlite else 8)
        self._client = slack_client(settings)
        self._tasks: list[asyncio.Task[None]] = []

        ops = Address(team=installation.team, channel=installation.ops_channel)
        self.delivery = Delivery(database, clock, ops=ops, patience=pacing.delivery)
        self._inbox = Inbox(database, clock, ops=ops)
        directory = Directory(self._client, team=installation.team, staff=settings.staff)
        self.desk = furnish(
            database,
            clock,
            installation,
            config,
            threads=self._threads,
            directory=directory,
            dropped=lambda since: self._repairer.look(dropped_at=since),
        )
        self._bolt = listeners.build(settings.api_url, installation, token=settings.bot_token.value)
        listeners.register(self._bolt, self.desk)
        self._worker = InboxWorker(
            self._inbox,
            self._threads,
            apply=listeners.applier(self._bolt),
            backlog=lambda: self._intake.backlog,
            clock=clock,
            pace=pacing.inbox,
        )
        self._intake = Intake(self._inbox, self._threads, clock=clock, on_stored=self._worker.wake)
        self._relay = self._relay_of(directory, pacing)
        self._repairer = Repairer(
            self._client,
            self.desk.repairs,
            self._threads,
            clock,
            team=installation.team,
            stored=self._worker.wake,
        )
        self._pinner = Pinner(self._client, Pins(database, clock, installation), self._threads)
        beat = Tick(every=30, run=self._beat)
        due = {**ticks(database, clock, installation, config), "beat": beat}
        self.scheduler = Scheduler(due, self._threads, clock)
        self._socket = self._socket_of(pacing.socket)
        self._prober = Prober(
            self._inbox,
            self.delivery,
            self._threads,
            self._intake,
            clock=clock,
            connected=lambda: self.connected,
            last_tick=lambda: self.scheduler.last_tick_at,
        )

    @property
    def connected(self) -> bool:
        """Whether Slack can reach us."""
        return self._socket is None or self._socket.connected

    async def run(self) -> None:
        """Work until cancelled or until a part of it fails for good; then stop in order."""
        loop = asyncio.get_running_loop()
        async with AsyncExitStack() as stack:
            stack.push_async_callback(self._threads.close)
            stack.enter_context(
                self._database.ringing(lambda: loop.call_soon_threadsafe(self._relay.poke))
            )
            await self._serve(stack)
            await introduce(self.desk)
            self.scheduler.start(after=self._first_ticks)
            stack.callback(self.scheduler.stop)
            self._repairer.look()
            parts = [
                self._worker.run(),
                self._relay.run(),
                self._repairer.run(),
                self._pinner.run(),
            ]
            if self._socket:
                parts.append(self._socket.run())
            running = [asyncio.create_task(part) for part in parts]
            self._tasks = [*running, asyncio.create_task(self._warm_up())]
            stack.push_async_callback(self._stop)
            done, _ = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()

    async def reachable(self, running: "asyncio.Task[None]") -> None:
        """Wait until Slack can reach us; raise what ended `running` before."""
        if self._socket is None:
            return
        greeted = asyncio.create_task(self._socket.greeted())
        await asyncio.wait({greeted, running}, return_when=asyncio.FIRST_COMPLETED)
        if not greeted.done():
            greeted.cancel()
            running.result()

    async def drain(self, limit: float = 10.0) -> None:
        """Wait until nothing is left to apply or to send at this moment."""
        await self._worker.drain(limit)
        await self._relay.drain()

    async def repair(self) -> int:
        """Read back now what Slack did not deliver; return how many messages that were."""
        return await self._repairer.repair()

    async def pin(self) -> None:
        """Pin now the lists that are due to be pinned."""
        await self._pinner.pin()

    async def _warm_up(self) -> None:
        """Load what is slow to load, beside the use cases and not before Slack can reach us."""
        if self._socket:
            await self._socket.greeted()
        await asyncio.to_thread(warm_up, self._clock())

    async def _serve(self, stack: AsyncExitStack) -> None:
        probes = self._prober.probes
        if self._socket is None and self._settings.signing_secret:
            app = transport.http_app(
                signing_secret=self._settings.signing_secret.value,
                intake=self._intake,
                dispatch=self._bolt.async_dispatch,
                probes=probes,
            )
            port = await stack.enter_async_context(
                transport.serving(app, host="0.0.0.0", port=self._settings.port)  # noqa: S104
            )
            log.info("listening for Slack on port %d, path %s", port, transport.PATH)
        elif self._settings.health_port is not None:
            app = transport.probes_app(probes)
            await stack.enter_async_context(
                transport.serving(app, host="127.0.0.1", port=self._settings.health_port)
            )

    def _relay_of(self, directory: Directory, pacing: Pacing) -> Relay:
        sender = Sender(
            self._client,
            render,
            bot_id=self._installation.bot_id,
            may_post=self._guard(directory),
            gallery=Gallery(self._client, paint),
        )
        return Relay(
            self.delivery,
            sender,
            self._threads,
            patience=pacing.delivery,
            heartbeat=pacing.heartbeat,
        )

    def _guard(self, directory: Directory) -> Callable[[str], Awaitable[str | None]]:
        async def may_post(channel: str) -> str | None:
            teams = await directory.teams_in(channel)
            return await self._threads.run(self.desk.clients.may_post, channel, teams)

        return may_post

    def _socket_of(self, patience: SocketPatience) -> SocketTransport | None:
        if self._settings.app_token is None:
            return None
        return SocketTransport(
            app_token=self._settings.app_token.value,
            base_url=self._settings.api_url,
            envelopes=Envelopes(intake=self._intake, dispatch=self._bolt.async_dispatch),
            on_reconnect=self._reconnected,
            patience=patience,
            proxy=None,
        )

    async def _reconnected(self) -> None:
        log.info("connected to Slack again")
        self._repairer.look()

    async def _stop(self) -> None:
        await self._worker.stop(STOP_WITHIN / 2)
        with suppress(TimeoutError):
            async with asyncio.timeout(STOP_WITHIN / 2):
                await self._relay.stop()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _beat(self) -> None:
        # A sign of life before the first look would hide since when there was none.
        if self.connected and self._repairer.has_looked:
            self.desk.repairs.beat()


def slack_client(settings: Settings) -> AsyncWebClient:
    """Return the client for posts and look-ups; one that retries by itself would double posts."""
    return AsyncWebClient(
        token=settings.bot_token.value, base_url=settings.api_url, retry_handlers=[], timeout=10
    )


async def install(settings: Settings, client: AsyncWebClient) -> Installation:
    """Ask Slack whose token this is; raises SlackApiError where Slack refuses it."""
    answer = await client.auth_test()
    return Installation(
        team=str(answer["team_id"]),
        url=str(answer["url"]),
        ops_channel=settings.ops_channel,
        bot_user=str(answer["user_id"]),
        bot_id=str(answer["bot_id"]),
        bot_name=str(answer.get("user") or "Liaison"),
    )
