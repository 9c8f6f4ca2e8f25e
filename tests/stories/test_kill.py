"""The bot is killed while clients ask: no question is lost, none is logged or answered twice."""

import asyncio
import os
import random
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from sandbox.driver import Sandbox
from sandbox.seen import Message
from storage.engine import Database
from tests.stories.house import House, a_bot

KILLS = int(os.environ.get("LIAISON_SOAK_KILLS", "40")) // 13
CHANNEL = "nonesuch-nv204"
RETRY_AFTER = (0.5,) * 60
"""Slack's retries last five minutes, longer than any start of the bot; so do these."""


class Victim:
    """`liaison run` in a process of its own, to be killed and started again."""

    def __init__(self, slack: Sandbox, database: Database) -> None:
        self._environment = {
            "PATH": os.environ["PATH"],
            "SLACK_BOT_TOKEN": slack.bot_token,
            "SLACK_APP_TOKEN": slack.app_token,
            "SLACK_API_URL": slack.api_url,
            "DATABASE_URL": database.url,
            "LIAISON_STAFF": slack.group("liaison-staff"),
            "LIAISON_OPS_CHANNEL": slack.channel("ops-triage").id,
            "LIAISON_LOG": "text",
        }
        self._process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        self._process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "bot",
            "run",
            "--no-migrate",
            cwd=Path(__file__).parents[2],
            env=self._environment,
            stderr=asyncio.subprocess.DEVNULL,
        )

    async def kill(self) -> None:
        if self._process is not None and self._process.returncode is None:
            self._process.kill()
            await self._process.wait()


@pytest.mark.kill
@pytest.mark.long
async def test_no_question_is_lost_or_doubled_however_often_the_bot_is_killed(
    database: Database,
) -> None:
    seed = random.randrange(2**32)
    chance = random.Random(seed)
    async with Sandbox(ack_within=2.0, retry_after=RETRY_AFTER) as slack:
        async with a_bot(slack, database) as bot:
            house = House(slack, bot, database)
            await house.link(
                CHANNEL,
                code="NON",
                name="Nonesuch Biosciences",
                zone="America/New_York",
                project="NV-204",
                owner="ravi",
            )
        victim = Victim(slack, database)
        asked = []
        for _ in range(KILLS):
            seen = taken(slack)
            for _ in range(3):
                text = f"Can you send the certificate of lot {100 + len(asked)}?"
                asked.append(await slack.person("anna").say(CHANNEL, text))
            await victim.start()
            try:
                await slack.until(lambda seen=seen: taken(slack) > seen, timeout=20)
                # The moment of death is the point of the test: nothing is waited for here.
                await asyncio.sleep(chance.uniform(0, 0.4))
            finally:
                await victim.kill()
        async with a_bot(slack, database) as bot:
            # What was under way when the bot died rests until no late request can arrive.
            slack.clock.advance(timedelta(minutes=1))
            await slack.until(lambda: all(answers(slack, ts) for ts in asked), timeout=20)
            await slack.until(lambda: len(cards(slack)) >= len(asked), timeout=20)
            await bot.drain()

    counts = [len(answers(slack, ts)) for ts in asked]
    assert counts == [1] * len(asked), f"seed {seed}"
    assert len(cards(slack)) == len(asked), f"seed {seed}"
    assert len(asked) == 3 * KILLS > 0


def taken(slack: Sandbox) -> int:
    """Return how many events the bot has acknowledged."""
    return sum(entry["kind"] == "event" and entry["ok"] for entry in slack.journal.entries)


def answers(slack: Sandbox, ts: str) -> list[Message]:
    seen = slack.person("anna").sees(CHANNEL, thread=ts)
    return [message for message in seen if "logged for" in message.text]


def cards(slack: Sandbox) -> list[Message]:
    return [each for each in slack.person("ravi").sees("ops-triage") if "NON-Q-" in each.text]
