"""Migrations: up from empty on both databases, all or nothing, and never behind the tables."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from alembic import command
from sqlalchemy import inspect, text

from bot.domain.errors import BotError
from storage import migrate
from storage.engine import Database

Open = Callable[[], Database]


@pytest.fixture
def open_empty(empty_url: str) -> Iterator[Open]:
    opened: list[Database] = []

    def open_it() -> Database:
        opened.append(Database(empty_url))
        return opened[-1]

    yield open_it
    for database in opened:
        database.dispose()


@pytest.fixture
def empty(open_empty: Open) -> Database:
    return open_empty()


def test_an_empty_database_comes_up_to_the_newest_revision(empty: Database) -> None:
    before = migrate.current(empty)
    migrate.upgrade(empty)

    assert before is None
    assert migrate.current(empty) == migrate.newest()


def test_an_upgraded_database_is_what_the_tables_in_the_code_say(empty: Database) -> None:
    migrate.upgrade(empty)

    assert migrate.check(empty) == []


def test_a_difference_between_database_and_code_is_named(empty: Database) -> None:
    migrate.upgrade(empty)
    with empty.engine.begin() as connection:
        connection.execute(text("ALTER TABLE chain_heads ADD COLUMN surprise INTEGER"))

    assert "surprise" in "".join(migrate.check(empty))


def test_an_upgrade_done_twice_changes_nothing(empty: Database) -> None:
    migrate.upgrade(empty)
    migrate.upgrade(empty)

    assert migrate.check(empty) == []


def test_replicas_that_start_together_upgrade_once(open_empty: Open) -> None:
    with ThreadPoolExecutor(4) as replicas:
        list(replicas.map(migrate.upgrade, [open_empty() for _ in range(4)]))

    assert migrate.current(open_empty()) == migrate.newest()


def test_a_failed_upgrade_leaves_nothing_behind(empty: Database) -> None:
    with empty.engine.begin() as connection:
        connection.execute(text("CREATE TABLE events (in_the_way INTEGER)"))

    with pytest.raises(Exception, match="already exists"):
        migrate.upgrade(empty)
    assert inspect(empty.engine).get_table_names() == ["events"]


def test_a_database_from_a_later_version_is_refused_in_words(empty: Database) -> None:
    migrate.upgrade(empty)
    with empty.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    with pytest.raises(BotError, match="Install the newer version"):
        migrate.upgrade(empty)


def test_there_is_no_way_down(empty: Database) -> None:
    migrate.upgrade(empty)

    with (
        empty.engine.begin() as connection,
        pytest.raises(NotImplementedError, match="restore the backup"),
    ):
        command.downgrade(migrate._config(connection), "base")


def test_foreign_keys_are_enforced_again_after_an_upgrade(empty: Database) -> None:
    migrate.upgrade(empty)

    with (
        pytest.raises(Exception, match=r"(?i)foreign key"),
        empty.engine.begin() as connection,
    ):
        connection.execute(text("INSERT INTO counters VALUES ('NOBODY', 'Q', 1)"))


def test_the_command_says_when_nothing_is_to_be_migrated(
    capsys: pytest.CaptureFixture[str],
) -> None:
    exit_code = migrate.main(["check"])

    assert exit_code == 0
    assert capsys.readouterr().out == ""
