"""Acknowledged means stored, whatever fails and whoever else is storing."""

import asyncio
import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.exc import OperationalError

from bot.clock import system_clock
from bot.services.inbox import Inbox
from bot.threads import Threads
from handlers.intake import Intake, NotStoredError
from storage.engine import Database
from tests.handlers.wire import OPS, an_intake, message, stored


class _Gated(Inbox):
    """An inbox whose commits wait for the test, and tell it what each held."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, system_clock, ops=OPS)
        self.open = threading.Event()
        self.batches: list[int] = []

    def store(self, events: Any) -> None:
        self.open.wait(5)
        super().store(events)
        self.batches.append(len(events))


@pytest.fixture
def impatient(file_database: Database) -> Database:
    @event.listens_for(file_database.engine, "connect")
    def _hurry(connection: Any, _record: Any) -> None:
        connection.execute("PRAGMA busy_timeout=20")

    return file_database


async def outcomes(intake: Intake, numbers: range) -> dict[str, bool]:
    """Offer events at once; return which were accepted."""
    answers = await asyncio.gather(
        *(intake.accept(message(n)) for n in numbers), return_exceptions=True
    )
    assert all(answer is None or isinstance(answer, NotStoredError) for answer in answers)
    return {f"Ev{n}": answer is None for n, answer in zip(numbers, answers, strict=True)}


async def test_what_arrives_during_a_commit_goes_into_the_next(database: Database) -> None:
    inbox, threads = _Gated(database), Threads(1)
    intake = Intake(inbox, threads, clock=system_clock, on_stored=lambda: None)
    first = asyncio.create_task(intake.accept(message(0)))
    await asyncio.sleep(0.02)
    others = [asyncio.create_task(intake.accept(message(n))) for n in range(1, 701)]
    await asyncio.sleep(0.02)
    inbox.open.set()
    await asyncio.gather(first, *others)
    await threads.close()

    assert inbox.batches == [1, 500, 200]
    assert len(stored(database)) == 701


async def test_the_worker_is_woken_after_the_commit(database: Database) -> None:
    seen: list[set[str]] = []
    async with an_intake(database, on_stored=lambda: seen.append(stored(database))) as intake:
        await intake.accept(message(1))

    assert seen == [{"Ev1"}]


async def test_one_who_hangs_up_does_not_disturb_the_others(database: Database) -> None:
    inbox, threads = _Gated(database), Threads(1)
    intake = Intake(inbox, threads, clock=system_clock, on_stored=lambda: None)
    gone = asyncio.create_task(intake.accept(message(1)))
    stays = asyncio.create_task(intake.accept(message(2)))
    await asyncio.sleep(0.02)
    gone.cancel()
    inbox.open.set()
    await stays
    await threads.close()

    assert stored(database) == {"Ev1", "Ev2"}


async def test_a_payload_that_cannot_be_applied_does_not_fail_its_neighbours(
    database: Database,
) -> None:
    async with an_intake(database) as intake:
        await asyncio.gather(intake.accept(message(1)), intake.accept(None), intake.accept("\0"))

    assert len(stored(database)) == 3


@contextmanager
def locked(database: Database) -> Iterator[None]:
    with database.engine.connect() as connection:
        connection.exec_driver_sql("SELECT 1")
        yield


@contextmanager
def full(database: Database) -> Iterator[None]:
    pragma(database, "max_page_count=1")
    yield
    pragma(database, "max_page_count=1000000")


@contextmanager
def read_only(database: Database) -> Iterator[None]:
    pragma(database, "query_only=ON")
    yield
    pragma(database, "query_only=OFF")


def pragma(database: Database, setting: str) -> None:
    connection = database.engine.raw_connection()
    connection.cursor().execute(f"PRAGMA {setting}")
    connection.close()


@pytest.mark.parametrize(
    ("fault", "reason"),
    [(locked, "locked"), (full, "full"), (read_only, "readonly")],
    ids=["locked", "full", "read-only"],
)
async def test_a_store_that_fails_is_not_acknowledged_and_says_why(
    impatient: Database,
    caplog: pytest.LogCaptureFixture,
    fault: Callable[[Database], Any],
    reason: str,
) -> None:
    secret = "the yield of lot 003 " * 2000
    async with an_intake(impatient) as intake:
        with fault(impatient):
            for n in range(3):
                with pytest.raises(NotStoredError, match=reason):
                    await intake.accept(message(n, text=secret))
            assert reason in intake.trouble
        assert stored(impatient) == set()

        await intake.accept(message(7))
        assert stored(impatient) == {"Ev7"}
        assert intake.trouble == ""
    assert reason in caplog.text
    assert "yield of lot 003" not in caplog.text
    assert {record.levelno for record in caplog.records} == {logging.ERROR}


async def test_wherever_the_database_fails_accepted_means_stored(database: Database) -> None:
    """Fail the n-th operation, for every n until a run ends unhurt."""
    n, failures = 0, 0
    while True:
        n += 1
        async with an_intake(database) as intake:
            with failing_at(database, n) as hit:
                accepted = await outcomes(intake, range(n * 1000, n * 1000 + 3))
                accepted |= await outcomes(intake, range(n * 1000 + 3, n * 1000 + 6))
            kept = stored(database)

            assert {event for event, ok in accepted.items() if ok} <= kept
            assert await outcomes(intake, range(n * 1000, n * 1000 + 6)) == dict.fromkeys(
                accepted, True
            )
        if not hit:
            break
        failures += not all(accepted.values())

    # Begin, insert and commit of two batches; PostgreSQL begins without being told.
    assert failures >= (6 if database.is_sqlite else 4)


@contextmanager
def failing_at(database: Database, n: int) -> Iterator[list[str]]:
    """Fail the n-th thing asked of the database from now on; yield what that was, once it was."""
    count, hit = 0, []

    def step(what: str) -> None:
        nonlocal count
        count += 1
        if count == n:
            hit.append(what)
            raise OperationalError(what, None, Exception("disk I/O error"))

    def on_statement(_c: Any, _cursor: Any, sql: str, *_more: Any) -> None:
        step(sql)

    def on_commit(_connection: Any) -> None:
        step("COMMIT")

    event.listen(database.engine, "before_cursor_execute", on_statement)
    event.listen(database.engine, "commit", on_commit)
    try:
        yield hit
    finally:
        event.remove(database.engine, "before_cursor_execute", on_statement)
        event.remove(database.engine, "commit", on_commit)
