"""Bring a database to the schema of this code; write and check revisions (for developers).

`python -m storage.migrate revision "add milestones"` writes the difference between the tables and
the newest revision into a new file, to be read before it is committed. `… check` says whether
that difference is empty. `… fresh` rewrites the first revision from the tables: only as long as
nothing has been released.
"""

import argparse
import importlib
import pkgutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, MetaData
from sqlmodel import SQLModel

import storage
from bot.domain.errors import BotError
from storage.engine import Database

FOLDER = Path(__file__).parent / "migrations"
VERSIONS = FOLDER / "versions"
# Any number does, as long as nothing else locks it: "LIAI" in ASCII.
ADVISORY_LOCK = 0x4C494149


class TooNewError(BotError):
    """The database was written by a later version than this one."""

    def __init__(self) -> None:
        super().__init__(
            "The database has a newer schema than this version of Liaison knows. "
            "Install the newer version, or restore the backup taken before the upgrade."
        )


def upgrade(database: Database) -> None:
    """Apply what is missing, all or nothing; replicas that start together wait for each other.

    Raise TooNewError when the database is ahead of the code. There is no way down: restore the
    backup taken before.
    """
    with _exclusively(database) as connection:
        try:
            command.upgrade(_config(connection), "head")
        except CommandError as error:
            if _revision(connection) not in _known():
                raise TooNewError from error
            raise


def current(database: Database) -> str | None:
    """Return the revision the database is at; None for an empty one."""
    with database.engine.begin() as connection:
        return _revision(connection)


def newest() -> str | None:
    """Return the revision this code wants."""
    return ScriptDirectory.from_config(_config()).get_current_head()


def check(database: Database) -> list[str]:
    """Return in what an upgraded database differs from the tables in the code; nothing is good."""
    with database.engine.begin() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "compare_server_default": True}
        )
        return [str(difference) for difference in compare_metadata(context, tables())]


def tables() -> MetaData:
    """Return the tables of every module in `storage`, so that a new feature's are found."""
    for module in pkgutil.iter_modules(storage.__path__, "storage."):
        if module.name != __name__:
            importlib.import_module(module.name)
    return SQLModel.metadata


def revision(message: str) -> Path:
    """Write the next revision and return its file."""
    number = f"{len(_known()) + 1:04}"
    with _scratch() as database:
        upgrade(database)
        return _write(database, number, message, versions=VERSIONS)


def rewrite_first() -> Path:
    """Write revision 0001 anew from the tables as they are, and return its file.

    A database that was made with the old one is then wrong and has to be made anew: so never
    after a release, when it is `revision` that brings a change.
    """
    with _scratch() as database, tempfile.TemporaryDirectory() as folder:
        written = _write(database, "0001", "initial", versions=Path(folder))
        return written.replace(VERSIONS / written.name)


@contextmanager
def _exclusively(database: Database) -> Iterator[Connection]:
    with database.engine.connect() as connection:
        if database.is_sqlite:
            # SQLite changes a table by copying it; that must not cascade into what refers to it.
            # The pragma does nothing inside a transaction, hence past SQLAlchemy.
            driver = connection.connection.cursor()
            driver.execute("PRAGMA foreign_keys=OFF")
            try:
                with connection.begin():
                    yield connection
                    _refuse_orphans(connection)
            finally:
                driver.execute("PRAGMA foreign_keys=ON")
        else:
            with connection.begin():
                connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({ADVISORY_LOCK})")
                yield connection


def _refuse_orphans(connection: Connection) -> None:
    orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    if orphans:
        raise RuntimeError(f"the migration would leave rows that refer to nothing: {orphans[:5]}")


def _revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _known() -> set[str]:
    return {script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()}


def _config(connection: Connection | None = None, *, versions: Path = VERSIONS) -> Config:
    config = Config(attributes={"connection": connection, "tables": tables})
    config.set_main_option("script_location", _escaped(FOLDER))
    config.set_main_option("version_locations", _escaped(versions))
    config.set_main_option("path_separator", "newline")
    return config


def _escaped(path: Path) -> str:
    return str(path).replace("%", "%%")


@contextmanager
def _scratch() -> Iterator[Database]:
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{folder}/scratch.db")
        yield database
        database.dispose()


def _write(database: Database, number: str, message: str, *, versions: Path) -> Path:
    with database.engine.begin() as connection:
        script = command.revision(
            _config(connection, versions=versions), message, autogenerate=True, rev_id=number
        )
    assert script is not None
    assert not isinstance(script, list)
    return Path(script.path)


def main(arguments: list[str] | None = None) -> int:
    """Run one of the developers' commands; return 1 when `check` finds a difference."""
    parser = argparse.ArgumentParser(prog="python -m storage.migrate", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("revision").add_argument("message")
    commands.add_parser("fresh")
    commands.add_parser("check")
    asked = parser.parse_args(arguments)
    match asked.command:
        case "revision":
            said = [str(revision(asked.message))]
        case "fresh":
            said = [str(rewrite_first())]
        case _:
            with _scratch() as database:
                upgrade(database)
                said = check(database)
    sys.stdout.writelines(f"{line}\n" for line in said)
    return int(asked.command == "check" and bool(said))


if __name__ == "__main__":
    sys.exit(main())
