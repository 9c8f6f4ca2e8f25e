"""Whoever sends letters is told when some were written, and not before they can be read."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import get_ident

import pytest

from bot.domain.delivery import State
from storage.engine import Database
from storage.unit import UnitOfWork
from tests.clocks import START
from tests.letters import letter
from tests.storage.letterbox import force, put


class Bell:
    """Notes what could be read when it rang, and in which thread."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.heard: list[list[str]] = []
        self.threads: set[int] = set()

    def __call__(self) -> None:
        self.threads.add(get_ident())
        with self.database.snapshot() as unit:
            waiting = unit.outbox.entries([State.PENDING], limit=10)
        self.heard.append([entry.dedupe_key for entry in waiting])


@pytest.fixture
def bell(database: Database) -> Bell:
    return Bell(database)


def test_a_commit_that_wrote_letters_rings_once_when_they_can_be_read(
    database: Database, bell: Bell
) -> None:
    with database.ringing(bell), database.unit_of_work() as unit:
        unit.outbox.put(letter("a"), now=START)
        unit.outbox.put(letter("b"), now=START)

    assert bell.heard == [["a", "b"]]


def test_what_was_written_in_the_middle_rings_even_if_nothing_new_follows(
    database: Database, bell: Bell
) -> None:
    with database.ringing(bell), database.unit_of_work() as unit:
        unit.outbox.put(letter("a"), now=START)
        assert unit.outbox.write() == 1
        unit.outbox.put(letter("a"), now=START)

    assert bell.heard == [["a"]]


def test_it_rings_in_the_thread_that_committed(database: Database, bell: Bell) -> None:
    with database.ringing(bell), ThreadPoolExecutor(1) as pool:
        pool.submit(put, database, "a").result()
        other = pool.submit(get_ident).result()

    assert bell.threads == {other}


def test_a_copy_without_blocks_is_a_letter_too(database: Database, bell: Bell) -> None:
    put(database, "a")
    force(database, "a", State.DEAD)
    with database.ringing(bell), database.unit_of_work() as unit:
        (entry,) = unit.outbox.entries([State.DEAD], limit=10)
        assert unit.outbox.put_plain(entry, now=START)

    assert bell.heard == [["a:plain"]]


def _says_nothing(unit: UnitOfWork) -> None:
    unit.heartbeats.beat(START)


def _says_it_again(unit: UnitOfWork) -> None:
    unit.outbox.put(letter("a"), now=START)


def _takes_it_back(unit: UnitOfWork) -> None:
    assert unit.outbox.withdraw("a", reason="closed", now=START)


@pytest.mark.parametrize("work", [_says_nothing, _says_it_again, _takes_it_back])
def test_work_without_a_new_letter_rings_nobody(
    database: Database, bell: Bell, work: Callable[[UnitOfWork], None]
) -> None:
    put(database, "a")
    with database.ringing(bell), database.unit_of_work() as unit:
        work(unit)

    assert bell.heard == []


def _writes_and_fails(unit: UnitOfWork) -> None:
    unit.outbox.put(letter("a"), now=START)
    _ = unit.outbox.write() / 0


def test_work_that_fails_rings_nobody(database: Database, bell: Bell) -> None:
    with (
        database.ringing(bell),
        pytest.raises(ZeroDivisionError),
        database.unit_of_work() as unit,
    ):
        _writes_and_fails(unit)

    assert bell.heard == []


def test_nobody_is_rung_who_has_left(database: Database, bell: Bell) -> None:
    other = Bell(database)
    with database.ringing(other):
        with database.ringing(bell):
            put(database, "a")
        put(database, "b")

    assert bell.heard == [["a"]]
    assert other.heard == [["a"], ["a", "b"]]


def test_a_bell_that_breaks_is_neither_the_works_trouble_nor_the_next_ones(
    database: Database, bell: Bell, caplog: pytest.LogCaptureFixture
) -> None:
    def breaks() -> None:
        raise RuntimeError("Event loop is closed")

    with database.ringing(breaks), database.ringing(bell):
        assert put(database, "a")

    assert bell.heard == [["a"]]
    assert "Event loop is closed" in caplog.text
