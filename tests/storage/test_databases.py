"""The databases the other tests stand on."""

import socket
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.domain.records import SYSTEM, Entry
from storage.engine import Database
from tests.clocks import START
from tests.network import OutsideError

ENTRY = Entry(at=START, received_at=START, actor=SYSTEM, action="tested", object_id="NON-Q-1")


def test_a_database_answers(database: Database) -> None:
    with database.engine.connect() as connection:
        answer = connection.execute(text("SELECT 1")).scalar_one()

    assert answer == 1


def test_each_test_gets_a_database_of_its_own(database: Database) -> None:
    with database.engine.begin() as connection:
        connection.execute(text("CREATE TABLE mine (id INTEGER)"))


def test_nothing_of_another_test_is_left(database: Database) -> None:
    with database.engine.begin() as connection:
        connection.execute(text("CREATE TABLE mine (id INTEGER)"))


@pytest.mark.parametrize("address", ["192.0.2.1", "slack.com", "2001:db8::1"])
def test_no_test_reaches_another_machine(address: str) -> None:
    with pytest.raises(OutsideError):
        socket.create_connection((address, 443), timeout=0.01)


def test_a_snapshot_neither_blocks_a_writer_nor_sees_what_it_writes(
    database: Database,
) -> None:
    with database.snapshot() as before:
        seen = before.records.heads()
        with database.unit_of_work() as unit:
            unit.records.append("NON", ENTRY)
        seen_later = before.records.heads()
    with database.snapshot() as after:
        seen_afterwards = after.records.heads()

    assert seen == seen_later == []
    assert [head.seq for head in seen_afterwards] == [1]


def test_nothing_written_in_a_snapshot_is_kept(database: Database) -> None:
    with database.snapshot() as reading:
        reading.records.append("NON", ENTRY)
    with database.snapshot() as after:
        heads = after.records.heads()

    assert heads == []


@pytest.mark.parametrize("kind", ["sqlite"])
def test_what_was_forgotten_is_not_in_the_file_any_more(database: Database) -> None:
    told = "a word told in private"
    with database.unit_of_work() as unit:
        # So much that it fills pages of its own, which are given free.
        unit.records.append("NON", replace(ENTRY, reason=told * 1000))
    with database.unit_of_work() as unit:
        unit.records.erase("NON", 1)
    database.dispose()

    file = Path(database.engine.url.database or "")
    assert told.encode() not in file.read_bytes()
    assert not file.with_name(f"{file.name}-wal").exists()
