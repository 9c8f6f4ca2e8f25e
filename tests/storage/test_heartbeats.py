"""The last sign of life is one row, whoever writes it."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from storage.engine import Database
from tests.clocks import START


def test_two_processes_may_beat_at_once(database: Database) -> None:
    def beat(minute: int) -> None:
        with database.unit_of_work() as unit:
            unit.heartbeats.beat(START + timedelta(minutes=minute))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(beat, range(16)))
    beat(20)

    with database.unit_of_work() as unit:
        assert unit.heartbeats.last() == START + timedelta(minutes=20)


def test_before_the_first_beat_there_is_none(database: Database) -> None:
    with database.unit_of_work() as unit:
        assert unit.heartbeats.last() is None
