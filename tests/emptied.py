"""One PostgreSQL database for test after test: to empty it takes a tenth of making another."""

from typing import Final, LiteralString

import psycopg

NAME: Final = "liaison_kept"
TEMPLATE: Final = "liaison_template"
"""The migrated database that others are copied from."""

# Who still does or holds something is of the test that has ended.
_LEFT: Final[LiteralString] = """
    SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity AS other
    WHERE datname = current_database() AND pid <> pg_backend_pid()
      AND (state <> 'idle' OR EXISTS (
        SELECT FROM pg_locks WHERE pg_locks.pid = other.pid AND locktype = 'advisory'))
"""
_SHAPE: Final[LiteralString] = """
    SELECT (SELECT array_agg((oid, relname) ORDER BY oid) FROM pg_class
            WHERE relnamespace = 'public'::regnamespace)::text
        || (SELECT array_agg((oid, tgenabled) ORDER BY oid) FROM pg_trigger)::text
"""
_TABLES: Final[LiteralString] = """
    SELECT string_agg(format('DELETE FROM %s;', oid::regclass), ' ') FROM pg_class
    WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> 'alembic_version'
"""
# A function of the session: PostgreSQL plans its statements once. Rows of the record may not be
# deleted, and rows refer to each other: not so for a replica.
_MAKE_EMPTIER: Final = """
    CREATE FUNCTION pg_temp.empty_all() RETURNS void LANGUAGE plpgsql
    SET session_replication_role = replica AS $$ BEGIN {} END $$
"""


class Kept:
    """A database that is made once, and again whenever a test has changed more than its rows."""

    def __init__(self, server: str) -> None:
        self.url = server.replace("/postgres?", f"/{NAME}?")
        self._server = server
        self._shape = ""
        self._connection: psycopg.Connection | None = None

    def ready(self) -> None:
        """Have it there and empty."""
        if self._connection is None:
            with psycopg.connect(self._server, autocommit=True) as server:
                server.execute(f"DROP DATABASE IF EXISTS {NAME} WITH (FORCE)".encode())
                server.execute(f"CREATE DATABASE {NAME} TEMPLATE {TEMPLATE}".encode())
            self._connection = psycopg.connect(self.url, autocommit=True)
            self._shape = _read(self._connection, _SHAPE)
            tables = _read(self._connection, _TABLES)
            self._connection.execute(_MAKE_EMPTIER.format(tables).encode())

    def empty(self) -> bool:
        """Empty it after a test; return whether connections to it are still good."""
        assert self._connection is not None, "it is emptied after it was ready"
        left, shape = _read(self._connection, _LEFT), _read(self._connection, _SHAPE)
        if left == "0" and shape == self._shape:
            self._connection.execute("SELECT pg_temp.empty_all()")
            return True
        self.close()
        return False

    def close(self) -> None:
        """Leave it; the next test gets a new one."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def _read(connection: psycopg.Connection, question: LiteralString) -> str:
    row = connection.execute(question).fetchone()
    assert row is not None, "each question has one answer"
    return str(row[0])
