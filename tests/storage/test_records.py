"""The record in the database: appended in order, by many at once, and not to be changed."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from bot.domain.record_checks import check_chain
from bot.domain.records import SYSTEM, Entry
from storage.engine import Database
from storage.records import Search
from tests.clocks import START


def entry(n: int = 1, *, action: str = "query.logged") -> Entry:
    at = START + timedelta(minutes=n)
    return Entry(
        at=at,
        received_at=at,
        actor=SYSTEM,
        action=action,
        object_id=f"NON-Q-{n}",
        after={"state": "open", "text": f"Question \ud800\x00 {n}?"},
    )


def test_entries_are_numbered_from_one_and_chained(database: Database) -> None:
    with database.unit_of_work() as unit:
        numbers = [unit.records.append("NON", entry(n)) for n in range(3)]
    with database.unit_of_work() as unit:
        verdict = check_chain(unit.records.all_entries("NON"), client="NON")

    assert numbers == [1, 2, 3]
    assert verdict.holds
    assert verdict.checked == 3


def test_what_was_written_is_read_back(database: Database) -> None:
    with database.unit_of_work() as unit:
        unit.records.append("NON", entry(7))
    with database.unit_of_work() as unit:
        (event,) = unit.records.entries("NON", Search(object_id="NON-Q-7"))

    assert event.entry() == entry(7)


def test_eight_writers_leave_a_gapless_chain(open_database: Callable[[], Database]) -> None:
    def write(writer: int) -> None:
        mine = open_database()
        for n in range(10):
            with mine.unit_of_work() as unit:
                unit.records.append("NON", entry(writer * 100 + n))

    with ThreadPoolExecutor(8) as writers:
        list(writers.map(write, range(8)))
    with open_database().unit_of_work() as unit:
        verdict = check_chain(unit.records.all_entries("NON"), client="NON")

    assert verdict.holds
    assert verdict.checked == 80
