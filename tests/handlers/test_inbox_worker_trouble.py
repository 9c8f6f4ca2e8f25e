"""What fails is tried again, then put aside; a broken database is waited for."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

from bot.clock import system_clock
from bot.services.inbox import Inbox
from handlers.inbox_worker import Pace
from storage.engine import Database
from tests.clocks import Moving
from tests.handlers.wire import OPS, alarms, message
from tests.handlers.worker_at_work import Body, Bolt, at_work


@pytest.fixture
def bolt() -> Bolt:
    return Bolt()


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
        async with asyncio.timeout(10):
            while not alarms(database):
                await bot.worker.drain(0.1)
                clock.advance(timedelta(seconds=64))
                bot.worker.wake()

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
    loop = asyncio.get_running_loop()
    async with at_work(database, bolt, inbox=inbox, pace=pace):
        began = loop.time()
        # It asks in a thread, which rings no bell.
        while inbox.asked < 3:  # noqa: ASYNC110
            await asyncio.sleep(0.01)

        assert inbox.asked <= (loop.time() - began) / pace.pause + 2
