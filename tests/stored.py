"""All that lies in a database, as whoever steals the disk would find it."""

from pathlib import Path

import sqlalchemy as sa

from storage.engine import Database
from storage.migrate import tables


def stored(database: Database) -> str:
    """Return the raw file once its log is written back; of a server, every row."""
    if not database.is_sqlite:
        with database.engine.connect() as connection:
            found = (connection.execute(sa.select(each)).all() for each in tables().sorted_tables)
            return "".join(map(str, found))
    with database.engine.connect() as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    path = Path(str(database.engine.url.database))
    files = (path, path.with_name(f"{path.name}-wal"))
    return "".join(each.read_bytes().decode("latin-1") for each in files if each.exists())
