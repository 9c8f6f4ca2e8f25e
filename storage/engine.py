"""Open the database, SQLite or PostgreSQL, with the settings that make it keep its word.

SQLite: one writer at a time by `BEGIN IMMEDIATE` (Python's default loses updates without an
error), WAL with `synchronous=FULL` so that a commit survives a power cut.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlmodel import Session

from storage.unit import UnitOfWork

PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA busy_timeout=5000",
    "PRAGMA foreign_keys=ON",
    # What is forgotten is overwritten, not only given free.
    "PRAGMA secure_delete=ON",
    "PRAGMA trusted_schema=OFF",
)
SNAPSHOT = "liaison_snapshot"


class Database:
    """Hand out units of work on one database."""

    def __init__(self, url: str) -> None:
        self.url = _with_driver(url)
        self.engine = _sqlite(self.url) if self.is_sqlite else _engine(self.url)

    @property
    def is_sqlite(self) -> bool:
        """Whether there can be only one writer."""
        return self.url.startswith("sqlite")

    @contextmanager
    def unit_of_work(self) -> Iterator[UnitOfWork]:
        """Yield repositories over one transaction: commit on a clean exit, else roll back."""
        with Session(self.engine, expire_on_commit=False) as session, session.begin():
            unit = UnitOfWork(session)
            yield unit
            unit.outbox.write()

    @contextmanager
    def snapshot(self) -> Iterator[UnitOfWork]:
        """Yield repositories that read one unchanging state; no writer waits, nothing is kept.

        For what reads much: an export, a check of the record.
        """
        reading = {SNAPSHOT: True} if self.is_sqlite else {"isolation_level": "REPEATABLE READ"}
        with Session(self.engine.execution_options(**reading)) as session:
            yield UnitOfWork(session)

    def dispose(self) -> None:
        """Close every connection."""
        self.engine.dispose()


def _with_driver(url: str) -> str:
    for plain in ("postgresql://", "postgres://"):
        if url.startswith(plain):
            return "postgresql+psycopg://" + url.removeprefix(plain)
    return url


def _engine(url: str) -> Engine:
    # An error that reaches the log must not carry what a client wrote.
    return create_engine(url, hide_parameters=True)


def _sqlite(url: str) -> Engine:
    engine = _engine(url)

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: Any) -> None:
        # The driver must not begin transactions by itself: it begins them too late.
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in PRAGMAS:
            cursor.execute(pragma)
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        is_reading = connection.get_execution_options().get(SNAPSHOT)
        connection.exec_driver_sql("BEGIN" if is_reading else "BEGIN IMMEDIATE")

    return engine
