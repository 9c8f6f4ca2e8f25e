"""Events are applied in order per channel, several channels at once, until told to stop."""

import asyncio
import random
import threading
from typing import Any

import pytest

from bot.clock import system_clock
from bot.domain.inbox import read
from bot.services.inbox import Inbox
from handlers.inbox_worker import Pace
from storage.engine import Database
from tests.handlers.wire import OPS, message, until
from tests.handlers.worker_at_work import Body, Bolt, at_work


@pytest.fixture
def bolt() -> Bolt:
    return Bolt()


async def test_an_event_is_applied_and_settled(database: Database, bolt: Bolt) -> None:
    async with at_work(database, bolt) as bot:
        bot.store(message(1))

        assert await bot.worker.drain(5)
        assert bolt.applied == ["Ev1"]
        assert bot.inbox.counts().waiting == 0


async def test_what_was_stored_before_the_start_is_applied(database: Database, bolt: Bolt) -> None:
    Inbox(database, system_clock, ops=OPS).store([read(message(1))])
    async with at_work(database, bolt):
        await until(lambda: bolt.applied == ["Ev1"])


@pytest.mark.parametrize("seed", range(5))
async def test_a_shuffled_burst_is_applied_in_order_per_channel(
    database: Database, bolt: Bolt, seed: int
) -> None:
    chance = random.Random(seed)
    bodies = [message(n, channel=f"C{n % 5}") for n in range(100)] * 2
    chance.shuffle(bodies)

    async def slowly(_body: Body) -> int:
        await asyncio.sleep(chance.random() / 500)
        return chance.choice((200, 404))

    bolt.answer = slowly
    async with at_work(database, bolt) as bot:
        bot.store(*bodies)
        assert await bot.worker.drain(30)

    numbers = [int(event_id.removeprefix("Ev")) for event_id in bolt.applied]
    for channel in range(5):
        lane = [n for n in numbers if n % 5 == channel]
        assert lane == list(range(channel, 100, 5))


async def test_channels_run_beside_each_other_up_to_a_bound(database: Database, bolt: Bolt) -> None:
    async def wait_for_the_others(_body: Body) -> int:
        await until(lambda: bolt.most_at_once == 4)
        return 200

    bolt.answer = wait_for_the_others
    patient = Pace(channels=4, heartbeat=60.0, hung=5.0, pause=0.01)
    async with at_work(database, bolt, pace=patient) as bot:
        bot.store(*(message(n, channel=f"C{n}") for n in range(12)))

        assert await bot.worker.drain(10)
        assert bolt.most_at_once == 4


class _Slow(Inbox):
    """An inbox that is read only when the test allows it."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, system_clock, ops=OPS)
        self.asked, self.may_answer = threading.Event(), threading.Event()

    def next_waiting(self, **asked: Any) -> Any:
        self.asked.set()
        self.may_answer.wait(5)
        return super().next_waiting(**asked)


async def test_stopping_while_the_inbox_is_read_begins_nothing(
    database: Database, bolt: Bolt
) -> None:
    inbox = _Slow(database)
    inbox.store([read(message(1))])
    async with at_work(database, bolt, inbox=inbox) as bot:
        await asyncio.to_thread(inbox.asked.wait, 5)
        await bot.worker.stop(1)
        inbox.may_answer.set()

    assert bolt.applied == []


async def test_stopping_lets_what_runs_end_and_takes_nothing_more(
    database: Database, bolt: Bolt
) -> None:
    may_end = asyncio.Event()

    async def waits(_body: Body) -> int:
        await may_end.wait()
        return 200

    bolt.answer = waits
    patient = Pace(channels=4, heartbeat=60.0, hung=5.0, pause=0.01)
    async with at_work(database, bolt, pace=patient) as bot:
        bot.store(message(1), message(2))
        await until(lambda: bolt.running == 1)
        stopping = asyncio.create_task(bot.worker.stop(5))
        await asyncio.sleep(0.05)
        may_end.set()
        await stopping

        assert bolt.applied == ["Ev1"]
        assert bot.inbox.counts().waiting == 1


async def test_stopping_does_not_wait_for_what_never_ends(database: Database, bolt: Bolt) -> None:
    async def hangs(_body: Body) -> int:
        await asyncio.Event().wait()
        return 200

    bolt.answer = hangs
    patient = Pace(channels=4, heartbeat=60.0, hung=60.0, pause=0.01)
    async with at_work(database, bolt, pace=patient) as bot:
        bot.store(message(1))
        await until(lambda: bolt.running == 1)
        await bot.worker.stop(0.05)

        assert bot.inbox.counts().waiting == 1


async def test_draining_an_empty_inbox_ends_at_once_and_again(
    database: Database, bolt: Bolt
) -> None:
    async with at_work(database, bolt) as bot:
        assert await bot.worker.drain(5)
        assert await bot.worker.drain(5)


async def test_acknowledgements_go_first_but_not_for_ever(database: Database, bolt: Bolt) -> None:
    pace = Pace(channels=4, heartbeat=60.0, hung=5.0, pause=0.01, crowd=3, give_way=0.5)
    async with at_work(database, bolt, pace=pace) as bot:
        assert await bot.worker.drain(5)
        bot.backlog = 4
        bot.store(message(1))
        await asyncio.sleep(0.2)
        assert bolt.applied == []

        await until(lambda: bolt.applied == ["Ev1"])
        bot.backlog = 3
        bot.store(message(2))
        await until(lambda: bolt.applied == ["Ev1", "Ev2"], limit=0.4)
