"""Back up and restore PostgreSQL with its own programs, `pg_dump` and `pg_restore`."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import inspect, make_url

from bot.domain.errors import BotError, ConflictError
from storage.engine import Database

REPLACED = "before_restore"


def dump(database: Database, to: Path) -> None:
    """Write a custom-format archive of one consistent state, and read it back.

    Raise BotError when the program is missing or fails, with what to do.
    """
    _run(
        database,
        "pg_dump",
        *("--format=custom", f"--exclude-schema={REPLACED}", f"--file={to}"),
        _target(database),
    )
    _run(database, "pg_restore", "--list", str(to))


@contextmanager
def replaced(database: Database, source: Path) -> Iterator[None]:
    """Restore an archive into the database; if the block then fails, put everything back.

    What was there is kept as the schema `before_restore`. Raise ConflictError when others are
    connected or that schema is still there.
    """
    with database.engine.begin() as connection:
        others = connection.exec_driver_sql(
            "SELECT count(*) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        ).scalar_one()
        if others:
            raise ConflictError(
                f"The database is in use by {others} connections. Stop Liaison, then restore."
            )
        if REPLACED in inspect(connection).get_schema_names():
            raise ConflictError(
                f"The schema {REPLACED} is still there from an earlier restore. "
                f"Drop it first: DROP SCHEMA {REPLACED} CASCADE."
            )
        connection.exec_driver_sql(f"ALTER SCHEMA public RENAME TO {REPLACED}")
        connection.exec_driver_sql("CREATE SCHEMA public")
    try:
        _run(
            database,
            "pg_restore",
            *("--single-transaction", "--exit-on-error", "--no-owner"),
            _target(database),
            str(source),
        )
        yield
    except BaseException:
        with database.engine.begin() as connection:
            connection.exec_driver_sql("DROP SCHEMA public CASCADE")
            connection.exec_driver_sql(f"ALTER SCHEMA {REPLACED} RENAME TO public")
        raise


def _run(database: Database, program: str, *arguments: str) -> None:
    found = shutil.which(program)
    if found is None:
        raise BotError(
            f"{program} is not on PATH. Install PostgreSQL's client programs, of the server's "
            f"version or later, or run where they are: {program} {' '.join(arguments)}"
        )
    done = subprocess.run(  # noqa: S603  # found on PATH; the arguments are ours
        [found, *arguments],
        env=os.environ | _password(database),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        said = done.stderr.strip().splitlines() or ["it did not say why"]
        raise BotError(f"{program} failed: {said[-1]}")


def _target(database: Database) -> str:
    # Without the password, which everybody could read in the list of processes.
    url = make_url(database.url).set(drivername="postgresql", password=None)
    return f"--dbname={url.render_as_string()}"


def _password(database: Database) -> dict[str, str]:
    password = make_url(database.url).password
    return {"PGPASSWORD": password} if password else {}
