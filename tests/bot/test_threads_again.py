"""A use case that the database gave up for another's sake is run again."""

import asyncio
import threading
from collections.abc import AsyncIterator

import pytest

from bot.domain.clients import Client
from bot.threads import Threads
from storage.engine import Database


@pytest.fixture
async def threads() -> AsyncIterator[Threads]:
    made = Threads(2)
    yield made
    await made.close()


async def test_a_failure_of_its_own_is_not_run_again(threads: Threads) -> None:
    calls = []

    def fail() -> None:
        calls.append(1)
        raise ValueError("its own")

    with pytest.raises(ValueError, match="its own"):
        await threads.run(fail)
    assert len(calls) == 1


@pytest.mark.parametrize("kind", ["postgresql"])
async def test_two_use_cases_in_each_others_way_both_succeed(
    threads: Threads, database: Database
) -> None:
    for code in ("AAA", "BBB"):
        with database.unit_of_work() as unit:
            unit.clients.put(Client(code=code, name=code, zone="UTC"))
            unit.clients.next_number_for_update(code, "Q")
    both_hold_one = threading.Barrier(2)
    runs: list[str] = []

    def count(first: str, second: str) -> int:
        runs.append(first)
        with database.unit_of_work() as unit:
            unit.clients.next_number_for_update(first, "Q")
            if len(runs) <= 2:
                both_hold_one.wait(timeout=10)
            return unit.clients.next_number_for_update(second, "Q")

    numbers = await asyncio.gather(
        threads.run(count, "AAA", "BBB"), threads.run(count, "BBB", "AAA")
    )

    assert sorted(numbers) == [2, 3]
    assert len(runs) == 3
