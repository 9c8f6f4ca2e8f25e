"""Write a row whether it is there already or not, in one statement."""

from collections.abc import Sequence
from functools import cache

import sqlalchemy as sa
from sqlmodel import Session, SQLModel

from storage.outbox import KINDS


def put(session: Session, row: SQLModel, *, keep: Sequence[str] = ()) -> None:
    """Insert a row, or write all of it over the one with its key; it does not join the session.

    The columns to `keep` stay as they are in a row that is there already.
    """
    statement = _upsert(str(row.__tablename__), session.get_bind().dialect.name, tuple(keep))
    session.connection().execute(statement, row.model_dump())


# Building a statement costs more than the database takes: there is one for each table.
@cache
def _upsert(table: str, dialect: str, keep: tuple[str, ...]) -> sa.Executable:
    columns = SQLModel.metadata.tables[table].columns
    fresh = KINDS[dialect](SQLModel.metadata.tables[table])
    key = [each.name for each in columns if each.primary_key]
    rest = {
        each.name: fresh.excluded[each.name] for each in columns if each.name not in (*key, *keep)
    }
    return fresh.on_conflict_do_update(index_elements=key, set_=rest)
