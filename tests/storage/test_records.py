"""The record in the database: appended in order, by many at once, and not to be changed."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from bot.domain.record_checks import check_chain
from bot.domain.records import SYSTEM, Entry
from bot.domain.redaction import RESTATED
from storage.engine import Database
from storage.records import PAGE, Search
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


def test_what_was_done_lately_is_found_by_its_time_however_long_the_record(
    database: Database,
) -> None:
    with database.unit_of_work() as unit:
        unit.records.append_all("NON", [entry(n) for n in range(2000)])
        late = [entry(2003, action="query.closed"), entry(2001, action="query.closed")]
        unit.records.append_all("NON", [*late, entry(2002)])
        unit.records.append("ORC", entry(2001, action="query.closed"))
    if not database.is_sqlite:
        with database.engine.connect() as connection:
            connection.execution_options(isolation_level="AUTOCOMMIT").execute(text("ANALYZE"))
    asked: list[tuple[str, Any]] = []

    @sa.event.listens_for(database.engine, "before_cursor_execute")
    def _keep(_c: Any, _cursor: Any, sql: str, parameters: Any, *_more: Any) -> None:
        asked.append((sql, parameters))

    with database.snapshot() as unit:
        since = START + timedelta(minutes=2000)
        found = unit.records.lately("NON", "query.closed", since=since)
    sql, parameters = asked[-1]
    explain = "EXPLAIN QUERY PLAN " if database.is_sqlite else "EXPLAIN "
    with database.engine.connect() as connection:
        plan = str(connection.exec_driver_sql(explain + sql, parameters).all())

    assert [each.seq for each in found] == [2002, 2001]
    assert "ix_events_client_at" in plan


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


def test_what_is_said_again_of_an_entry_is_not_the_newest_of_its_object(database: Database) -> None:
    with database.unit_of_work() as unit:
        unit.records.append("NON", entry(1))
        unit.records.append("NON", entry(1, action=RESTATED))
        newest = unit.records.newest("NON", "NON-Q-1")

    assert newest is not None
    assert newest.seq == 1


def test_the_newest_of_one_action_is_found_behind_others(database: Database) -> None:
    with database.unit_of_work() as unit:
        for action in ("started", "started", "moved"):
            unit.records.append("NON", entry(1, action=action))
        newest = unit.records.newest("NON", "NON-Q-1", action="started")

    assert newest is not None
    assert newest.seq == 2


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


@pytest.mark.parametrize(
    "forgery",
    [
        "UPDATE events SET at = received_at, action = 'x'",
        "UPDATE events SET object_id = 'NON-Q-2'",
        "UPDATE events SET seq = 7",
        "UPDATE events SET hash = 'x'",
        "UPDATE events SET prev = 'x'",
        "UPDATE events SET commitment = 'x'",
        "UPDATE events SET body = 'x'",
        "UPDATE events SET salt = 'x'",
        "UPDATE events SET actor_user = 'U0EVE'",
        "DELETE FROM events",
    ],
)
def test_the_database_refuses_to_change_an_event(database: Database, forgery: str) -> None:
    with database.unit_of_work() as unit:
        unit.records.append("NON", entry())

    with (
        pytest.raises(DBAPIError, match="events are append-only"),
        database.engine.begin() as connection,
    ):
        connection.execute(text(forgery))


@pytest.mark.parametrize("kind", ["postgresql"])  # SQLite has no TRUNCATE
def test_postgresql_refuses_to_empty_the_table_at_once(database: Database) -> None:
    with (
        pytest.raises(DBAPIError, match="events are append-only"),
        database.engine.begin() as connection,
    ):
        connection.execute(text("TRUNCATE events"))


def test_an_entry_is_written_only_if_the_change_it_tells_of_is(database: Database) -> None:
    def fail_after_writing() -> None:
        with database.unit_of_work() as unit:
            unit.records.append("NON", entry())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_after_writing()
    with database.unit_of_work() as unit:
        number = unit.records.append("NON", entry())

    assert number == 1


@pytest.mark.parametrize(
    ("search", "numbers"),
    [
        (Search(), [1, 2, 3, 4]),
        (Search(object_id="NON-Q-2"), [2]),
        (Search(actor="liaison"), [1, 2, 3, 4]),
        (Search(actor="U0MIA"), []),
        (Search(action="query.closed"), [4]),
        (Search(since=START + timedelta(minutes=3)), [3, 4]),
        (Search(until=START + timedelta(minutes=3)), [1, 2]),
    ],
)
def test_entries_are_found_by_who_what_and_when(
    database: Database, search: Search, numbers: list[int]
) -> None:
    with database.unit_of_work() as unit:
        for n in range(1, 4):
            unit.records.append("NON", entry(n))
        unit.records.append("NON", entry(4, action="query.closed"))
        unit.records.append("ORC", entry(2))
    with database.snapshot() as unit:
        found = [event.seq for event in unit.records.all_entries("NON", search)]

    assert found == numbers


def test_a_long_chain_is_read_in_pages(database: Database) -> None:
    with database.unit_of_work() as unit:
        for n in range(PAGE + 1):
            unit.records.append("NON", entry(n))
    with database.snapshot() as unit:
        page = unit.records.entries("NON")
        everything = list(unit.records.all_entries("NON"))

    assert len(page) == PAGE
    assert len(everything) == PAGE + 1


def test_what_was_erased_is_nowhere_in_the_table(database: Database) -> None:
    with database.unit_of_work() as unit:
        unit.records.append("NON", entry())
    with database.unit_of_work() as unit:
        unit.records.erase("NON", 1)
    with database.engine.connect() as connection:
        left = str(connection.execute(text("SELECT * FROM events")).all())

    assert "Question" not in left
    assert "liaison" not in left
