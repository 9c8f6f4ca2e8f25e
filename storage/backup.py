"""Copy a database in use into one file, and put such a file in a database's place."""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TypeVar

from sqlalchemy import make_url

from bot.domain.errors import ConflictError, InvalidError
from storage import postgres_backup
from storage.engine import Database

Found = TypeVar("Found")
Check = Callable[[Database], Found]

REPLACED = ".before-restore"


def backup(database: Database, to: Path, *, check: Check[Found]) -> Found:
    """Write everything into the new file `to`, while others write, and return what `check` found.

    On SQLite `check` sees the copy itself; on PostgreSQL the database it was taken from, and
    `pg_dump` must be on PATH. Raise ConflictError when the file exists, BotError when the copy is
    not sound.
    """
    if to.exists():
        raise ConflictError(f"{to} exists already. Name a new file.")
    with _beside(to) as copy:
        if database.is_sqlite:
            with closing(sqlite3.connect(copy)) as target:
                # All pages at once: a copy in steps starts anew whenever somebody writes.
                _driver(database, lambda source: source.backup(target, pages=-1))
            found = _checked(copy, check)
        else:
            postgres_backup.dump(database, copy)
            found = check(database)
        _put(copy, to)
    return found


def restore(
    database: Database, source: Path, *, settle: Callable[[Database], None], check: Check[Found]
) -> Found:
    """Put a backup in the place of a database nobody uses, and return what `check` found.

    The backup is first brought to the newest schema; then `settle` has to make it safe to start
    from: posting paused and every letter that may have been sent since marked unknown. Only a
    file (PostgreSQL: a schema) that went through all of it takes the database's place; the old one
    is kept as `…before-restore`. Raise ConflictError while the database is in use or an earlier
    one is still kept, InvalidError when the file is no backup.
    """
    if not source.is_file():
        raise InvalidError(f"There is no file {source}.")
    database.dispose()
    if not database.is_sqlite:
        with postgres_backup.replaced(database, source):
            return _settled(database, settle, check)
    place = Path(make_url(database.url).database or "")
    kept = place.with_name(place.name + REPLACED)
    _refuse_if_used(place, kept)
    with _beside(place) as copy:
        shutil.copyfile(source, copy)
        found = _checked(copy, lambda restored: _settled(restored, settle, check))
        _keep_aside(place, kept)
        _put(copy, place)
    return found


def _settled(database: Database, settle: Callable[[Database], None], check: Check[Found]) -> Found:
    from storage.migrate import upgrade

    upgrade(database)
    settle(database)
    return check(database)


@contextmanager
def _beside(place: Path) -> Iterator[Path]:
    place.parent.mkdir(parents=True, exist_ok=True)
    # A folder of its own, readable by nobody else: SQLite puts its journals beside the file.
    with tempfile.TemporaryDirectory(prefix=f".{place.name}-", dir=place.parent) as folder:
        yield Path(folder) / place.name


def _driver(database: Database, use: Callable[[sqlite3.Connection], None]) -> None:
    with closing(database.engine.raw_connection()) as connection:
        driver = connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        use(driver)


def _checked(copy: Path, check: Check[Found]) -> Found:
    _refuse_unsound(copy)
    opened = Database(f"sqlite:///{copy}")
    try:
        found = check(opened)
    finally:
        opened.dispose()
    _refuse_unsound(copy)
    return found


def _refuse_unsound(copy: Path) -> None:
    try:
        with closing(sqlite3.connect(copy)) as connection:
            # One file without journals, so that it can be copied as it is.
            connection.execute("PRAGMA journal_mode=DELETE")
            answers = [row[0] for row in connection.execute("PRAGMA integrity_check")]
            orphans = connection.execute("PRAGMA foreign_key_check").fetchall()
    except sqlite3.DatabaseError as error:
        raise InvalidError(f"This is no SQLite database: {error}.") from error
    if answers != ["ok"] or orphans:
        raise InvalidError(
            f"The copy is damaged ({len(answers)} findings, {len(orphans)} orphaned rows). "
            "Keep it aside and take an earlier backup."
        )


def _refuse_if_used(place: Path, kept: Path) -> None:
    if not place.exists():
        return
    if kept.exists():
        raise ConflictError(f"{kept} is still there from an earlier restore. Move it away first.")
    try:
        with closing(sqlite3.connect(place, timeout=0)) as connection:
            # Leaving WAL needs the file for oneself; an idle connection elsewhere prevents it.
            connection.execute("PRAGMA journal_mode=DELETE")
            connection.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError as error:
        raise ConflictError(
            f"The database {place} is in use. Stop Liaison, then restore."
        ) from error
    except sqlite3.DatabaseError:
        # Too damaged to be asked, and so to be used: what a restore is for.
        return


def _keep_aside(place: Path, kept: Path) -> None:
    # With its journals: SQLite would apply one that is left behind to the restored file.
    for suffix in ("", "-wal", "-shm"):
        part = place.with_name(place.name + suffix)
        if part.exists():
            part.rename(kept.with_name(kept.name + suffix))


def _put(copy: Path, place: Path) -> None:
    copy.chmod(0o600)
    with copy.open("rb") as written:
        os.fsync(written.fileno())
    copy.replace(place)
