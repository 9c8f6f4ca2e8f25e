"""Write a row whether it is there already or not, in one statement."""

from functools import cache

import sqlalchemy as sa
from sqlmodel import Session, SQLModel

from storage.outbox import KINDS


def put(session: Session, row: SQLModel) -> None:
    """Insert a row, or write all of it over the one with its key; it does not join the session."""
    statement = _upsert(str(row.__tablename__), session.get_bind().dialect.name)
    session.connection().execute(statement, row.model_dump())


# Building a statement costs more than the database takes: there is one for each table.
@cache
def _upsert(table: str, dialect: str) -> sa.Executable:
    columns = SQLModel.metadata.tables[table].columns
    fresh = KINDS[dialect](SQLModel.metadata.tables[table])
    rest = {each.name: fresh.excluded[each.name] for each in columns if not each.primary_key}
    key = [each.name for each in columns if each.primary_key]
    return fresh.on_conflict_do_update(index_elements=key, set_=rest)
