"""Killed at any moment under load, the bot loses nothing it acknowledged and doubles nothing."""

import asyncio
import itertools
import os
import random
from collections import Counter

import pytest
from aiohttp import ClientError, ClientSession, ClientTimeout

from storage.engine import Database
from tests.handlers.killable_bot import killable_bot
from tests.handlers.wire import message, post, stored, until

KILLS = int(os.environ.get("LIAISON_SOAK_KILLS", "12"))
"""Per kind of database; `make soak` wants more."""

SENDERS = 12


class Slack:
    """Deliver events until each is acknowledged, those cut off again to the next bot."""

    def __init__(self, chance: random.Random) -> None:
        self.numbers = itertools.count()
        self.acknowledged: set[str] = set()
        self.owed: list[int] = []
        self.redelivered = 0
        self._chance = chance

    async def deliver(self, base: str, *, until: asyncio.Event) -> None:
        """Send one event after another."""
        async with ClientSession(timeout=ClientTimeout(total=5), trust_env=False) as session:
            while not until.is_set():
                self.redelivered += bool(self.owed)
                number = self.owed.pop() if self.owed else next(self.numbers)
                await self._send(session, base, number)

    async def deliver_owed(self, base: str) -> None:
        """Send again what no bot has acknowledged."""
        async with ClientSession(timeout=ClientTimeout(total=5), trust_env=False) as session:
            while self.owed:
                await self._send(session, base, self.owed.pop())

    async def _send(self, session: ClientSession, base: str, number: int) -> None:
        body = message(number, channel=f"C{self._chance.randrange(6)}")
        try:
            status = await post(session, f"{base}/slack/events", body)
        except (ClientError, TimeoutError):
            self.owed.append(number)
        else:
            assert status == 200
            self.acknowledged.add(body["event_id"])


@pytest.mark.kill
@pytest.mark.long
async def test_killed_at_any_moment_nothing_acknowledged_is_lost_and_nothing_applied_twice(
    database: Database, database_url: str
) -> None:
    seed = random.randrange(1 << 32)
    chance = random.Random(seed)
    slack = Slack(chance)
    write(database, "CREATE TABLE applied (event_id TEXT)")
    cut_off = 0
    for _ in range(KILLS):
        stop = asyncio.Event()
        with killable_bot(database_url) as base:
            senders = [asyncio.create_task(slack.deliver(base, until=stop)) for _ in range(SENDERS)]
            await asyncio.sleep(chance.uniform(0.02, 0.25))
            stop.set()
        await asyncio.gather(*senders)
        cut_off += len(slack.owed)
        assert slack.acknowledged <= stored(database), f"seed {seed}"

    with killable_bot(database_url) as base:
        await slack.deliver_owed(base)
        await until(lambda: not still_waiting(database), limit=60)
    times = Counter(applied(database))
    print(  # noqa: T201  # a soak run tells its counts
        f"\n{KILLS} kills, {len(slack.acknowledged)} acknowledged, {cut_off} cut off, "
        f"{slack.redelivered} redelivered, seed {seed}"
    )

    assert set(times) == stored(database) == slack.acknowledged, f"seed {seed}"
    assert set(times.values()) == {1}, f"seed {seed}"
    # A run that cut nothing off has proved nothing.
    assert cut_off >= KILLS


def write(database: Database, sql: str) -> None:
    with database.unit_of_work() as unit:
        unit.session.connection().exec_driver_sql(sql)


def applied(database: Database) -> list[str]:
    with database.unit_of_work() as unit:
        rows = unit.session.connection().exec_driver_sql("SELECT event_id FROM applied")
        return [row[0] for row in rows]


def still_waiting(database: Database) -> int:
    with database.unit_of_work() as unit:
        return unit.inbox.counts().waiting
