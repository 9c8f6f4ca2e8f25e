"""The whole house for stories: the real bot, a real socket, the sandbox, a moving clock."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

from bot.app import Liaison, Pacing, install, slack_client
from bot.cli.demo import settings_for
from bot.config import Config
from bot.domain.clients import Template
from bot.domain.delivery import Patience
from bot.domain.records import OPERATOR
from bot.services.clients import LinkRequest
from sandbox.clock import Clock
from sandbox.driver import Sandbox
from sandbox.seen import Message
from storage.engine import Database
from tests.configs import configured

FRIDAY_EVENING_IN_BOSTON = datetime(2026, 10, 30, 20, 10, tzinfo=UTC)
QUICK = Patience(
    timeout=timedelta(seconds=2),
    settle=timedelta(seconds=3),
    look_gap=timedelta(seconds=1),
    pace=timedelta(),
)
PACING = Pacing(delivery=QUICK, first_ticks=timedelta(hours=1))


class House:
    """A running bot in a sandbox, with the two client channels linked."""

    def __init__(self, slack: Sandbox, bot: Liaison, database: Database) -> None:
        self.slack = slack
        self.bot = bot
        self.database = database

    async def settled(self) -> None:
        """Wait until every event has arrived and is applied, and every letter is out."""
        await self.slack.idle()
        await self.bot.drain()

    async def in_thread(self, who: str, channel: str, ts: str, wanted: str) -> Message:
        """Wait until somebody sees a message with these words in a thread; return it."""
        person = self.slack.person(who)

        def found() -> Message | None:
            seen = person.sees(channel, thread=ts)
            return next((each for each in seen if wanted in each.text), None)

        return await self.slack.until(found)

    async def card(self, wanted: str) -> Message:
        """Wait until a card in triage says this; return it."""
        ravi = self.slack.person("ravi")

        def found() -> Message | None:
            return next((each for each in ravi.sees("ops-triage") if wanted in each.text), None)

        return await self.slack.until(found)

    async def link(
        self,
        channel: str,
        *,
        code: str,
        name: str,
        zone: str,
        project: str,
        owner: str,
        template: Template = Template.NONE,
    ) -> None:
        """Link a channel as `liaison link` does; test_linking.py does it through the window."""
        desk, where = self.bot.desk, self.slack.channel(channel).id
        manager = await desk.directory.person(self.slack.person(owner).id)
        assert manager is not None
        asked = LinkRequest(
            channel=where,
            client=code,
            client_name=name,
            zone=zone,
            project=project,
            site="HYD",
            owner=manager,
            teams=await desk.directory.teams_in(where),
            template=template,
        )
        await desk.threads.run(desk.clients.link, asked, OPERATOR)


@asynccontextmanager
async def a_bot(
    slack: Sandbox,
    database: Database,
    *,
    config: Config | None = None,
    pacing: Pacing = PACING,
) -> AsyncIterator[Liaison]:
    """Run the real bot against the sandbox until the block is left."""
    settings = settings_for(slack, database)
    installation = await install(settings, slack_client(settings))
    bot = Liaison(
        settings,
        config or configured(),
        installation,
        database,
        slack.clock,
        pacing=pacing,
    )
    running = asyncio.create_task(bot.run())
    try:
        await bot.reachable(running)
        yield bot
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


@asynccontextmanager
async def a_house(
    database: Database,
    *,
    start: datetime = FRIDAY_EVENING_IN_BOSTON,
    config: Config | None = None,
    template: Template = Template.NONE,
) -> AsyncIterator[House]:
    """Open the house: the sandbox, the bot, two clients' channels linked.

    A plan takes longer to write than most stories last: only those about plans have a template.
    """
    async with (
        Sandbox(clock=Clock(start)) as slack,
        a_bot(slack, database, config=config) as bot,
    ):
        house = House(slack, bot, database)
        await link_both(house, template)
        yield house


async def link_both(house: House, template: Template = Template.NONE) -> None:
    """Link the two client channels as a relationship manager does."""
    await house.link(
        "nonesuch-nv204",
        code="NON",
        name="Nonesuch Biosciences",
        zone="America/New_York",
        project="NV-204",
        owner="ravi",
        template=template,
    )
    await house.link(
        "imaginara-int7",
        code="IMA",
        name="Imaginara Therapeutics",
        zone="Europe/Berlin",
        project="INT-7",
        owner="priya",
        template=template,
    )
