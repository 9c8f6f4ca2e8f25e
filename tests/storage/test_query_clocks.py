"""Clocks come back as they went in, and only those that are due are handed out, each to one."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text

from bot.domain.absences import Absence
from bot.domain.escalation import ClockName, Progress
from bot.domain.query_clocks import OwedNote, QueryClocks
from storage.engine import Database
from tests.clocks import START, Moving
from tests.services.office import Office

HOUR = timedelta(hours=1)


@pytest.fixture
def office(database: Database, clock: Moving) -> Office:
    office = Office(database, clock)
    office.furnish()
    return office


def test_clocks_come_back_whole(office: Office) -> None:
    query = office.asked()
    clocks = replace(
        office.clocks(query),
        turns=2,
        updates=3,
        progress=Progress(done=frozenset({"a", "b"}), acknowledged=frozenset({"b"})),
        note=OwedNote(clock=ClockName.ANSWER, was_due=START, by=START + HOUR),
        expected_at=START + 2 * HOUR,
    )
    waiting = replace(clocks, log=clocks.log.wait(START + HOUR, "Which lot?"))

    with office.database.unit_of_work() as unit:
        unit.clocks.save(waiting, next_at=None)

    assert office.clocks(query) == waiting


def claimed(office: Office, *, limit: int = 10) -> list[QueryClocks]:
    with office.database.unit_of_work() as unit:
        return unit.clocks.claim_due(office.clock(), limit=limit)


def test_what_is_longest_due_is_handed_out_first_and_no_more_than_asked_for(
    office: Office,
) -> None:
    queries = [office.asked() for _ in range(4)]
    with office.database.unit_of_work() as unit:
        for query, hours in zip(queries, (3, 1, 2, -1), strict=True):
            clocks = unit.clocks.get_for_update(query.id)
            assert clocks is not None
            unit.clocks.save(clocks, next_at=START - hours * HOUR)

    assert [each.query for each in claimed(office, limit=2)] == ["NON-Q-1", "NON-Q-3"]
    assert [each.query for each in claimed(office)] == ["NON-Q-1", "NON-Q-3", "NON-Q-2"]


def test_a_tick_reads_the_short_index_of_what_runs(office: Office) -> None:
    office.asked()
    explain = "EXPLAIN QUERY PLAN" if office.database.is_sqlite else "EXPLAIN"
    wanted = f"SELECT query FROM query_clocks WHERE next_at <= '{START}' ORDER BY next_at LIMIT 9"
    with office.database.engine.begin() as connection:
        if not office.database.is_sqlite:
            connection.execute(text("SET LOCAL enable_seqscan = off"))
        plan = " ".join(str(row) for row in connection.execute(text(f"{explain} {wanted}")))

    assert "query_clocks_due" in plan
    assert "Sort" not in plan
    assert "TEMP B-TREE" not in plan


def test_a_slot_is_taken_once(database: Database) -> None:
    with database.unit_of_work() as unit:
        assert unit.escalations.take_slot("digest", "2026-11-02", now=START)
        assert not unit.escalations.take_slot("digest", "2026-11-02", now=START)
        assert unit.escalations.take_slot("digest", "2026-11-03", now=START)


def test_an_absence_ends_by_itself(database: Database) -> None:
    absence = Absence(user="U1", until=START + HOUR, backup="U2")
    with database.unit_of_work() as unit:
        unit.escalations.put_absence(absence)

        assert unit.escalations.away(START) == {"U1": absence}
        assert unit.escalations.away(START + HOUR) == {}
