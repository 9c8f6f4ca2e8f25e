"""A backup taken while others write is whole, and a restore never hurts what is there."""

import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from bot.domain.errors import BotError, ConflictError, InvalidError
from bot.domain.records import HOUSE, SYSTEM, Entry
from bot.services.records import Records
from storage import migrate
from storage.engine import Database
from storage.unit import UnitOfWork
from tests.clocks import START, Moving
from tests.emptied import TEMPLATE
from tests.postgres import binaries

ENTRY = Entry(at=START, received_at=START, actor=SYSTEM, action="tested", object_id="NON-Q-1")


@pytest.fixture(autouse=True)
def _postgres_programs(
    kind: str, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    if kind == "postgresql":
        request.getfixturevalue("postgres_url")
        monkeypatch.setenv("PATH", str(binaries()), prepend=":")


@pytest.fixture
def database_url(
    kind: str,
    request: pytest.FixtureRequest,
    postgres_database: Callable[..., str],
    quick_path: Path,
    kept_open: dict[str, Database],
) -> Iterator[str]:
    """Yield a database of one's own: nothing is restored while somebody else is connected."""
    if kind == "postgresql":
        request.getfixturevalue("postgres_template")
        url = postgres_database(template=TEMPLATE)
    else:
        path = quick_path / "liaison.db"
        shutil.copyfile(request.getfixturevalue("sqlite_template"), path)
        url = f"sqlite:///{path}"
    yield url
    if url in kept_open:
        kept_open.pop(url).dispose()


@pytest.fixture
def records(database: Database, clock: Moving) -> Records:
    write(database, 3)
    return Records(database, clock)


def write(database: Database, entries: int) -> None:
    with database.unit_of_work() as unit:
        for _ in range(entries):
            unit.records.append("NON", ENTRY)


def length(database: Database, client: str = "NON") -> int:
    with database.snapshot() as unit:
        return unit.records.head(client).seq


def nothing_to_settle(unit: UnitOfWork) -> None:
    """Leave the letters as they are: these tests have none."""


def restore(records: Records, source: Path) -> None:
    verdicts = records.restore(source, by=SYSTEM, settle=nothing_to_settle)
    assert all(verdict.holds for verdict in verdicts)


def test_a_backup_brings_back_what_was_there(
    records: Records, database: Database, tmp_path: Path
) -> None:
    verdicts = records.backup(tmp_path / "backup")
    write(database, 2)
    restore(records, tmp_path / "backup")

    assert [(each.head.client, each.checked, each.holds) for each in verdicts] == [("NON", 3, True)]
    assert length(database) == 3


def test_a_backup_under_writes_holds_a_whole_chain(
    records: Records, open_database: Callable[[], Database], tmp_path: Path
) -> None:
    done = threading.Event()
    written = threading.Event()

    def keep_writing() -> None:
        mine = open_database()
        while not done.is_set():
            write(mine, 1)
            written.set()

    writer = threading.Thread(target=keep_writing)
    writer.start()
    try:
        for n in range(3):
            written.clear()
            written.wait(10)
            (verdict,) = records.backup(tmp_path / f"backup-{n}")
            assert verdict.holds
            assert verdict.checked > 3
    finally:
        done.set()
        writer.join()


def test_what_was_written_before_the_backup_began_is_in_it(
    records: Records, database: Database, tmp_path: Path
) -> None:
    write(database, 100)
    (verdict,) = records.backup(tmp_path / "backup")

    assert verdict.checked == 103


def test_a_backup_is_one_file_for_its_owner_only(records: Records, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    records.backup(folder / "backup")

    assert [path.name for path in folder.iterdir()] == ["backup"]
    assert (folder / "backup").stat().st_mode & 0o077 == 0


def test_a_backup_is_never_written_over(records: Records, tmp_path: Path) -> None:
    (tmp_path / "backup").write_text("precious")

    with pytest.raises(ConflictError, match="exists already"):
        records.backup(tmp_path / "backup")
    assert (tmp_path / "backup").read_text() == "precious"


def test_a_backup_of_a_tampered_record_is_made_and_said_to_be_so(
    records: Records, database: Database, tmp_path: Path
) -> None:
    with database.engine.begin() as connection:
        connection.execute(text("UPDATE chain_heads SET seq = 2"))
    (verdict,) = records.backup(tmp_path / "backup")

    assert not verdict.holds
    assert (tmp_path / "backup").exists()


def test_a_database_in_use_is_not_replaced(
    records: Records, open_database: Callable[[], Database], tmp_path: Path
) -> None:
    records.backup(tmp_path / "backup")
    bot = open_database()
    assert length(bot) == 3

    with pytest.raises(ConflictError, match="in use"):
        restore(records, tmp_path / "backup")
    assert length(bot) == 3


def test_a_restore_is_made_safe_before_anything_can_start_from_it(
    records: Records, database: Database, tmp_path: Path
) -> None:
    def fail(unit: UnitOfWork) -> None:
        raise ZeroDivisionError

    records.backup(tmp_path / "backup")
    write(database, 2)

    with pytest.raises(ZeroDivisionError):
        records.restore(tmp_path / "backup", by=SYSTEM, settle=fail)
    assert length(database) == 5


def test_a_restored_database_has_the_schema_and_its_guards(
    records: Records, database: Database, tmp_path: Path
) -> None:
    records.backup(tmp_path / "backup")
    restore(records, tmp_path / "backup")

    assert migrate.check(database) == []
    with (
        pytest.raises(DBAPIError, match="events are append-only"),
        database.engine.begin() as connection,
    ):
        connection.execute(text("DELETE FROM events"))


def test_a_restore_is_recorded(records: Records, database: Database, tmp_path: Path) -> None:
    records.backup(tmp_path / "backup")
    restore(records, tmp_path / "backup")
    with database.snapshot() as unit:
        entry = unit.records.entries(HOUSE)[-1].entry()

    assert entry is not None
    assert entry.action == "record.restored"
    assert entry.after == {"backup": "backup"}


def test_what_was_replaced_is_kept_and_not_replaced_itself(
    records: Records, tmp_path: Path
) -> None:
    records.backup(tmp_path / "backup")
    restore(records, tmp_path / "backup")

    with pytest.raises(ConflictError, match="earlier restore"):
        restore(records, tmp_path / "backup")


def test_a_file_that_is_no_backup_changes_nothing(
    records: Records, database: Database, tmp_path: Path
) -> None:
    (tmp_path / "backup").write_text("my shopping list, long enough to be taken for a header")

    with pytest.raises(BotError):
        restore(records, tmp_path / "backup")
    assert length(database) == 3


def test_a_missing_file_is_said_to_be_missing(records: Records, tmp_path: Path) -> None:
    with pytest.raises(InvalidError, match="There is no file"):
        restore(records, tmp_path / "backup")


@pytest.mark.parametrize("kind", ["sqlite"])
def test_a_damaged_database_is_replaced_and_its_journal_not_applied(
    records: Records, database: Database, tmp_path: Path
) -> None:
    place = Path(database.engine.url.database or "")
    records.backup(tmp_path / "backup")
    write(database, 2)
    journal = place.with_name(f"{place.name}-wal")
    left_behind = journal.read_bytes()
    database.dispose()
    place.write_bytes(b"\xff" * 8192)
    journal.write_bytes(left_behind)
    restore(records, tmp_path / "backup")

    assert length(database) == 3
    assert place.with_name(f"{place.name}.before-restore").read_bytes() == b"\xff" * 8192


@pytest.mark.parametrize("kind", ["postgresql"])
def test_without_pg_dump_the_person_is_told_what_to_run(
    records: Records, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(BotError, match=r"or run where they are: pg_dump --format=custom"):
        records.backup(tmp_path / "backup")
