"""Events are applied in order per channel, each until it is done or put aside."""

import asyncio
import random
import threading
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

from bot.clock import Clock, system_clock
from bot.domain.inbox import read
from bot.services.inbox import Inbox
from bot.threads import Threads
from handlers.inbox_worker import InboxWorker, Pace
from storage.engine import Database
from tests.clocks import Moving
from tests.handlers.wire import OPS, alarms, message, until

HURRIED = Pace(channels=4, heartbeat=60.0, hung=0.2, pause=0.01)

Body = dict[str, Any]


class Bolt:
    """Applies events by noting them; a test may say how."""

    def __init__(self) -> None:
        self.applied: list[str] = []
        self.running = 0
        self.most_at_once = 0
        self.answer: Callable[[Body], Awaitable[int]] = self._fine

    async def __call__(self, body: Body) -> int:
        self.running += 1
        self.most_at_once = max(self.most_at_once, self.running)
        try:
            status = await self.answer(body)
        finally:
            self.running -= 1
        self.applied.append(body["event_id"])
        return status

    async def _fine(self, _body: Body) -> int:
        await asyncio.sleep(0)
        return 200


class Running:
    """A worker at work."""

    def __init__(self, worker: InboxWorker, inbox: Inbox) -> None:
        self.worker = worker
        self.inbox = inbox
        self.posted = 0
        self.backlog = 0

    def store(self, *bodies: Body) -> None:
        self.inbox.store([read(body) for body in bodies])
        self.worker.wake()


@pytest.fixture
def bolt() -> Bolt:
    return Bolt()


@asynccontextmanager
async def at_work(
    database: Database,
    bolt: Bolt,
    *,
    clock: Clock = system_clock,
    pace: Pace = HURRIED,
    inbox: Inbox | None = None,
) -> AsyncIterator[Running]:
    def posted() -> None:
        running.posted += 1

    inbox = inbox or Inbox(database, clock, ops=OPS)
    threads = Threads(1)
    worker = InboxWorker(
        inbox,
        threads,
        apply=bolt,
        posted=posted,
        backlog=lambda: running.backlog,
        clock=clock,
        pace=pace,
    )
    running = Running(worker, inbox)
    loop = asyncio.create_task(worker.run())
    yield running
    await worker.stop(1.0)
    await loop
    await threads.close()


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


async def test_a_failed_event_is_tried_again_before_its_channel_goes_on(
    database: Database, bolt: Bolt
) -> None:
    outcomes = iter((500, 200, 200))

    async def fails_once(_body: Body) -> int:
        return next(outcomes)

    bolt.answer = fails_once
    async with at_work(database, bolt) as bot:
        bot.store(message(1), message(2))

        assert await bot.worker.drain(5)
        assert bolt.applied == ["Ev1", "Ev1", "Ev2"]


async def test_an_event_that_always_breaks_is_put_aside_and_operations_are_told(
    database: Database, bolt: Bolt, clock: Moving
) -> None:
    async def breaks(body: Body) -> int:
        if body["event_id"] == "Ev1":
            raise ZeroDivisionError
        return 200

    bolt.answer = breaks
    async with at_work(database, bolt, clock=clock) as bot:
        bot.store(message(1), message(2))
        for _ in range(5):
            await bot.worker.drain(0.1)
            clock.advance(timedelta(seconds=64))
            bot.worker.wake()
        await until(lambda: bot.posted == 1)

        assert await bot.worker.drain(5)
        assert "ZeroDivisionError" in alarms(database)[0]
        assert bolt.applied == ["Ev2"]


async def test_an_event_that_hangs_has_failed(
    database: Database, bolt: Bolt, clock: Moving
) -> None:
    async def hangs(_body: Body) -> int:
        await asyncio.Event().wait()
        return 200

    bolt.answer = hangs
    async with at_work(database, bolt, clock=clock) as bot:
        bot.store(message(1))

        assert not await bot.worker.drain(0.5)
        with database.unit_of_work() as unit:
            assert unit.inbox.attempts_for_update("Ev1") == 1


async def test_an_event_its_use_case_marked_done_is_not_applied_again(
    database: Database, bolt: Bolt
) -> None:
    async def marks_it_done_then_breaks(body: Body) -> int:
        with database.unit_of_work() as unit:
            unit.inbox.done(body["event_id"])
        raise ZeroDivisionError

    bolt.answer = marks_it_done_then_breaks
    async with at_work(database, bolt) as bot:
        bot.store(message(1))

        assert await bot.worker.drain(5)
        assert alarms(database) == []


class _Failing(Inbox):
    """An inbox whose n-th call fails, for one n."""

    def __init__(self, database: Database, n: int) -> None:
        super().__init__(database, system_clock, ops=OPS)
        self.left = n

    def _step(self) -> None:
        self.left -= 1
        if self.left == 0:
            raise OperationalError("anything", None, Exception("disk I/O error"))

    def next_waiting(self, **asked: Any) -> Any:
        self._step()
        return super().next_waiting(**asked)

    def settle(self, event_id: str) -> None:
        self._step()
        super().settle(event_id)


@pytest.mark.parametrize("n", range(1, 8))
async def test_a_database_that_fails_is_asked_again(database: Database, bolt: Bolt, n: int) -> None:
    async with at_work(database, bolt, inbox=_Failing(database, n)) as bot:
        bot.store(message(1), message(2), message(3))

        assert await bot.worker.drain(5)
        assert list(dict.fromkeys(bolt.applied)) == ["Ev1", "Ev2", "Ev3"]


class _Broken(Inbox):
    """An inbox that cannot be read."""

    asked = 0

    def next_waiting(self, **_asked: Any) -> Any:
        self.asked += 1
        raise OperationalError("anything", None, Exception("disk I/O error"))


async def test_a_database_that_stays_broken_is_left_alone_between_two_tries(
    database: Database, bolt: Bolt
) -> None:
    inbox = _Broken(database, system_clock, ops=OPS)
    pace = Pace(channels=4, heartbeat=60.0, hung=5.0, pause=0.1)
    async with at_work(database, bolt, inbox=inbox, pace=pace):
        await asyncio.sleep(0.35)

        assert 2 <= inbox.asked <= 4


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
