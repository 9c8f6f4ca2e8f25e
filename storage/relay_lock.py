"""See to it that one relay sends at a time: two that do not know of each other would double."""

import fcntl
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from sqlalchemy import Connection, Engine, TextClause, text
from sqlalchemy.exc import DBAPIError

from bot.domain.errors import ConflictError
from storage.engine import Database

# Any number will do as long as nobody else uses it: the product's name in letters.
ADVISORY_KEY = int.from_bytes(b"liaison")


class RelayLock:
    """Held by the one process that sends; the system frees it when that process dies.

    SQLite: a lock on `<database>-lock`. PostgreSQL: a session advisory lock on a connection of its
    own, which must lead to the server itself, not to a pooler that shares sessions out.
    """

    def __init__(self, database: Database) -> None:
        self._engine: Engine = database.engine
        self._is_sqlite = database.is_sqlite
        self._held = False
        self._file: TextIO | None = None
        self._connection: Connection | None = None

    def try_hold(self) -> bool:
        """Take the lock if it is free; on PostgreSQL return False while another replica has it.

        Raises `ConflictError` on SQLite, where a second process is a mistake, not a stand-by.
        """
        if self.is_held():
            return True
        self._held = self._hold_file() if self._is_sqlite else self._hold_session()
        return self._held

    def is_held(self) -> bool:
        """Return whether the lock is still ours; PostgreSQL is asked."""
        if self._connection is None:
            return self._held
        try:
            return bool(self._connection.execute(text("SELECT true")).scalar_one())
        except DBAPIError:
            self.release()
            return False

    def release(self) -> None:
        """Give the lock back; does nothing when it is not held."""
        if self._file:
            self._file.close()
        if self._connection:
            # The lock ends with the session; to end it first spares a stand-by the wait for that.
            if not self._connection.invalidated:
                with suppress(DBAPIError):
                    self._connection.execute(_asking("pg_advisory_unlock"))
            self._connection.invalidate()
            self._connection.close()
        self._held, self._file, self._connection = False, None, None

    def _hold_file(self) -> bool:
        path = self._engine.url.database
        if not path or path == ":memory:":
            return True
        file = Path(f"{path}-lock").open("a", encoding="utf-8")  # noqa: SIM115  # kept open
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            file.close()
            raise ConflictError(
                f"Another Liaison is already running on {path}. Stop that one first, or give this "
                "one a database of its own with DATABASE_URL."
            ) from None
        self._file = file
        return True

    def _hold_session(self) -> bool:
        connection = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        if connection.execute(_asking("pg_try_advisory_lock")).scalar_one():
            self._connection = connection
            return True
        connection.close()
        return False


def _asking(function: str) -> TextClause:
    return text(f"SELECT {function}(:key)").bindparams(key=ADVISORY_KEY)
