"""Open the database, SQLite or PostgreSQL, with the settings that make it keep its word.

SQLite: one writer at a time by `BEGIN IMMEDIATE` (Python's default loses updates without an
error), WAL with `synchronous=FULL` so that a commit survives a power cut.
"""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError
from sqlmodel import Session

from bot.domain.errors import InvalidError
from storage.unit import UnitOfWork

log = logging.getLogger(__name__)

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
    """Hand out units of work on one database, and say when one has written letters."""

    def __init__(self, url: str) -> None:
        self.url = _readable(_with_driver(url))
        self.engine = _sqlite(self.url) if self.is_sqlite else _engine(self.url)
        self._bells: list[Callable[[], object]] = []

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
        if unit.outbox.has_written:
            self._ring()

    @contextmanager
    def ringing(self, bell: Callable[[], object]) -> Iterator[None]:
        """Call `bell` after each commit that wrote letters, until the block is left.

        It is called in the thread that committed, and must return at once. What other processes
        write on the same database rings nothing here.
        """
        self._bells.append(bell)
        try:
            yield
        finally:
            self._bells.remove(bell)

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

    def _ring(self) -> None:
        for bell in tuple(self._bells):
            try:
                bell()
            except Exception:
                # What is committed is done: whoever did it must not hear that it failed.
                log.exception("letters were written, but one who waits for them was not told")


def _readable(url: str) -> str:
    try:
        make_url(url)
    except (ArgumentError, ValueError) as error:
        raise InvalidError(
            "DATABASE_URL cannot be read; its port, if any, is a number. "
            "Example: postgresql://user:password@host:5432/liaison"
        ) from error
    return url


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
