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
# Rows of the record may not be deleted, and rows refer to each other: not so for a replica.
_EMPTY: Final[LiteralString] = """
    DO $$ DECLARE each regclass; BEGIN
      SET LOCAL session_replication_role = replica;
      FOR each IN SELECT oid FROM pg_class WHERE relkind = 'r'
        AND relnamespace = 'public'::regnamespace AND relname <> 'alembic_version'
      LOOP EXECUTE format('DELETE FROM %s', each); END LOOP;
    END $$
"""


class Kept:
    """A database that is made once, and again whenever a test has changed more than its rows."""

    def __init__(self, server: str) -> None:
        self.url = server.replace("/postgres?", f"/{NAME}?")
        self._server = server
        self._shape = ""

    def ready(self) -> None:
        """Have it there and empty."""
        if not self._shape:
            with psycopg.connect(self._server, autocommit=True) as server:
                server.execute(f"DROP DATABASE IF EXISTS {NAME} WITH (FORCE)".encode())
                server.execute(f"CREATE DATABASE {NAME} TEMPLATE {TEMPLATE}".encode())
            with psycopg.connect(self.url, autocommit=True) as connection:
                self._shape = _read(connection, _SHAPE)

    def empty(self) -> bool:
        """Empty it after a test; return whether connections to it are still good."""
        with psycopg.connect(self.url, autocommit=True) as connection:
            if _read(connection, _LEFT) == "0" and _read(connection, _SHAPE) == self._shape:
                connection.execute(_EMPTY)
                return True
        self._shape = ""
        return False


def _read(connection: psycopg.Connection, question: LiteralString) -> str:
    row = connection.execute(question).fetchone()
    assert row is not None, "each question has one answer"
    return str(row[0])
