"""A letter goes out when it is written, whoever writes it; nobody has to say that there is one."""

import asyncio
from dataclasses import replace
from datetime import timedelta

from bot.domain.letters import Address
from sandbox.clock import Clock
from sandbox.driver import Sandbox
from storage.engine import Database
from tests.letters import letter
from tests.stories.house import FRIDAY_EVENING_IN_BOSTON, PACING, House, a_bot, link_both

CHANNEL = "nonesuch-nv204"


async def test_a_letter_goes_out_at_once_and_not_a_heartbeat_later(database: Database) -> None:
    start = FRIDAY_EVENING_IN_BOSTON
    pacing = replace(PACING, heartbeat=timedelta(hours=1))
    async with (
        Sandbox(clock=Clock(start)) as slack,
        a_bot(slack, database, pacing=pacing) as bot,
    ):
        house = House(slack, bot, database)
        await link_both(house)

        asked = await slack.person("anna").say(CHANNEL, "Can you send the CoA of lot 003?")
        await house.in_thread("anna", CHANNEL, asked, "NON-Q-1")
        await house.settled()

        triage = Address(team=bot.desk.installation.team, channel=slack.channel("ops-triage").id)

        def write() -> None:
            with database.unit_of_work() as unit:
                unit.outbox.put(letter("by somebody else", to=triage), now=start)

        await asyncio.to_thread(write)
        await house.card("by somebody else")
