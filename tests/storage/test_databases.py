"""The databases the other tests stand on."""

import socket

import pytest
from sqlalchemy import text

from storage.engine import Database
from tests.network import OutsideError


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
