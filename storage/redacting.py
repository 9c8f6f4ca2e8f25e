"""Take texts out of every row there is: no table has to be thought of, so none is forgotten."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, Final

import sqlalchemy as sa
from sqlmodel import AutoString, Session, SQLModel

from bot.domain.redaction import Wipe, as_stored, concerning, wiped

AT_ONCE: Final = 20
"""Texts looked for in one statement: in every column, and SQLite nests so many conditions."""

_LEFT: Final = frozenset({"events", "chain_heads", "clients", "projects", "known_words"})
"""The sealed record, and what companies are called: some bear a person's name."""

_SHOWN: Final = frozenset({"sent_text", "sent_blocks"})
"""What a letter looked like, its words cut and escaped: it goes where the letter is changed."""


class Redacting:
    """Change rows as they lie; the sealed record alone is left to `Records.erase`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def sweep(self, wipes: Sequence[Wipe], *, sparing: Collection[str] = ()) -> int:
        """Take texts out of all rows but those of the spared clients; return how many changed."""
        changed = 0
        for table in SQLModel.metadata.sorted_tables:
            if table.name in _LEFT:
                continue
            rows = {
                tuple(row[each.name] for each in table.primary_key): row
                for row in self._holding(table, wipes)
            }
            for row in rows.values():
                changed += not _is_of(sparing, row) and self._wipe(table, row, wipes)
        # What a session remembers of these rows is not so any more.
        self._session.expire_all()
        return changed

    def _holding(self, table: sa.Table, wipes: Sequence[Wipe]) -> Iterator[Mapping[str, Any]]:
        columns = [sa.cast(each, sa.Text) for each in _texts(table)]
        # Both find letters as they are written; LIKE is many times slower on a long history.
        is_sqlite = self._session.get_bind().dialect.name == "sqlite"
        place = sa.func.instr if is_sqlite else sa.func.strpos
        spellings = iter({spelt for wipe in wipes for spelt in as_stored(wipe.text)})
        while columns and (some := list(islice(spellings, AT_ONCE))):
            found = sa.or_(*(place(each, text) > 0 for each in columns for text in some))
            rows = self._session.connection().execute(sa.select(table).where(found))
            yield from map(dict, rows.mappings())

    def _wipe(self, table: sa.Table, row: Mapping[str, Any], wipes: Sequence[Wipe]) -> bool:
        concerned = concerning("\n".join(map(str, row.values())), wipes)
        left = {
            each.name: wiped(row[each.name], concerned, field=each.name) for each in _texts(table)
        }
        new = {name: value for name, value in left.items() if value != row[name]}
        if not new:
            return False
        new |= dict.fromkeys(_SHOWN & set(table.columns.keys()))
        key = [each == row[each.name] for each in table.primary_key]
        self._session.connection().execute(sa.update(table).where(*key).values(new))
        return True


def _texts(table: sa.Table) -> list[sa.Column[Any]]:
    return [
        each
        for each in table.columns
        if isinstance(each.type, sa.JSON | AutoString)
        and not each.primary_key
        and each.name not in _SHOWN
    ]


def _is_of(clients: Collection[str], row: Mapping[str, Any]) -> bool:
    """Return whether a row is of one of these clients; ids begin with their client's code."""
    return any(
        value in clients or value.rpartition("-")[0].rpartition("-")[0] in clients
        for value in row.values()
        if isinstance(value, str) and len(value) < 40
    )
