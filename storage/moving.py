"""Take a channel to its new id in all rows: no table has to be thought of, so none is forgotten."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa
from sqlmodel import AutoString, Session, SQLModel, col

from bot.domain.letters import Address
from storage.outbox import Outbox
from storage.outbox_rows import GateRow, LaneRow, OutboxRow

_LEFT: Final = frozenset({"events", "chain_heads", "lanes"})
"""The sealed record, which says what was so when it was written; lanes go with their letters."""


class Moving:
    """Change rows as they lie.

    An id stands by itself, as a value in JSON, within a key, or in the address of a message.
    Slack spells it otherwise where a person wrote it: what people said stays as it is.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def take(self, old: Address, new: Address, *, outbox: Outbox, now: datetime) -> None:
        """Let all rows know a channel by its new id.

        A row stays where its like is there under the new id already: what was said there, of the
        same message, after the channel had moved.
        """
        self._session.flush()
        self._join_lanes(old, new, outbox, now=now)
        for table in SQLModel.metadata.sorted_tables:
            texts = [] if table.name in _LEFT else _texts(table)
            if texts:
                self._move(table, texts, old.channel, new.channel)
        # What a session remembers of these rows is not so any more.
        self._session.expunge_all()

    def _join_lanes(self, old: Address, new: Address, outbox: Outbox, *, now: datetime) -> None:
        """Put the letters of the old lane behind those of the new one, in their order."""
        left = self._session.get(LaneRow, old.lane, with_for_update=True, populate_existing=True)
        if left is None:
            return
        first = outbox.take_places(new, left.last_seq, now=now)
        seq = col(OutboxRow.seq) + (first - 1)
        theirs = sa.update(OutboxRow).where(col(OutboxRow.lane) == old.lane)
        connection = self._session.connection()
        connection.execute(theirs.values(lane=new.lane, seq=seq))
        connection.execute(sa.delete(LaneRow).where(col(LaneRow.lane) == old.lane))
        connection.execute(sa.delete(GateRow).where(col(GateRow.key) == old.lane))

    def _move(self, table: sa.Table, texts: list[sa.Column[Any]], old: str, new: str) -> None:
        is_sqlite = self._session.get_bind().dialect.name == "sqlite"
        place = sa.func.instr if is_sqlite else sa.func.strpos
        holding = sa.or_(*(place(sa.cast(each, sa.Text), old) > 0 for each in texts))
        moved = {each.name: _moved(each, old, new) for each in texts}
        there = sa.or_(sa.false(), *(_twin(table, key, moved).exists() for key in _keys(table)))
        # A server does not take text for JSON by itself; SQLite would take its JSON for a number.
        values = {
            each.name: moved[each.name]
            if is_sqlite or not isinstance(each.type, sa.JSON)
            else sa.cast(moved[each.name], each.type)
            for each in texts
        }
        change = sa.update(table).where(holding, ~there).values(values)
        self._session.connection().execute(change)


def _texts(table: sa.Table) -> list[sa.Column[Any]]:
    return [each for each in table.columns if isinstance(each.type, sa.JSON | AutoString)]


def _moved(column: sa.Column[Any], old: str, new: str) -> sa.ColumnElement[str]:
    text = sa.cast(column, sa.Text)
    if column.name == "permalink":
        named = sa.func.replace(text, f"/archives/{old}/", f"/archives/{new}/")
        return sa.func.replace(named, f"cid={old}", f"cid={new}")
    is_json = sa.or_(text.startswith("{"), text.startswith("["))
    return sa.case(
        (text == old, new),
        (is_json, sa.func.replace(text, f'"{old}"', f'"{new}"')),
        else_=sa.func.replace(text, f":{old}:", f":{new}:"),
    )


def _keys(table: sa.Table) -> Iterator[sa.PrimaryKeyConstraint | sa.UniqueConstraint]:
    for each in table.constraints:
        if isinstance(each, sa.PrimaryKeyConstraint | sa.UniqueConstraint):
            yield each


def _twin(
    table: sa.Table,
    key: sa.PrimaryKeyConstraint | sa.UniqueConstraint,
    moved: dict[str, sa.ColumnElement[str]],
) -> sa.Select[Any]:
    """Return another row that has the key which a row would have."""
    other = table.alias()
    same = [other.c[each.name] == moved.get(each.name, each) for each in key.columns]
    itself = sa.and_(*(other.c[each.name] == each for each in table.primary_key.columns))
    return sa.select(other).where(*same, ~itself).correlate(table)
