"""Keep the clocks of queries: whose turn it was, what they count by, when to look again."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy import JSON, Column, Index, Row, Select, bindparam, text, update
from sqlmodel import Field, Session, SQLModel

from bot.domain.clocks import ClockLog, Stretch, Turn
from bot.domain.codec import from_json, to_json
from bot.domain.escalation import ClockName, Progress
from bot.domain.held_rungs import Held
from bot.domain.query_clocks import OwedNote, QueryClocks, Terms

_DUE = text("next_at IS NOT NULL")


class QueryClockRow(SQLModel, table=True):
    """What the clocks of a query count by and how far it has climbed.

    `next_at` is empty once nothing runs: the index holds open queries only, however long the
    history grows.
    """

    __tablename__ = "query_clocks"
    __table_args__ = (
        Index("query_clocks_due", "next_at", sqlite_where=_DUE, postgresql_where=_DUE),
    )
    query: str = Field(primary_key=True, foreign_key="queries.id")
    next_at: datetime | None
    looked_at: datetime | None = None
    terms: str
    turns: int
    updates: int
    done: list[str] = Field(sa_column=Column(JSON, nullable=False))
    acknowledged: list[str] = Field(sa_column=Column(JSON, nullable=False))
    held: str
    note: str | None
    expected_at: datetime | None
    date_by: datetime | None


class QueryStretchRow(SQLModel, table=True):
    """A time in which one side had to act."""

    __tablename__ = "query_stretches"
    query: str = Field(primary_key=True, foreign_key="queries.id")
    number: int = Field(primary_key=True)
    start: datetime
    end: datetime | None
    turn: str
    cause: str


class Clocks:
    """Read and write clocks, and claim those that are to be looked at."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, clocks: QueryClocks, *, next_at: datetime | None) -> None:
        """Insert the clocks of a new query."""
        row = {"query": clocks.query, **_columns(clocks, next_at)}
        self._session.connection().execute(_ROWS.insert(), row)
        self._put_stretches(clocks)

    def get(self, query: str) -> QueryClocks | None:
        """Return a query's clocks."""
        return self._one(sa.select(_ROWS).where(_ROWS.c.query == query))

    def get_for_update(self, query: str) -> QueryClocks | None:
        """Return a query's clocks and keep ticks and others from changing them meanwhile."""
        return self._one(sa.select(_ROWS).where(_ROWS.c.query == query).with_for_update())

    def save(self, clocks: QueryClocks, *, next_at: datetime | None) -> None:
        """Write clocks and when to look at them again."""
        self.climb([(clocks, next_at)])
        self._put_stretches(clocks)

    def climb(self, climbed: Sequence[tuple[QueryClocks, datetime | None]]) -> None:
        """Write how far queries have climbed, and when to look at each again, at one go."""
        rows = [{"of": clocks.query, **_columns(clocks, at)} for clocks, at in climbed]
        if rows:
            self._session.connection().execute(_SAVE, rows)

    def claim_due(self, now: datetime, *, limit: int) -> list[QueryClocks]:
        """Take the clocks that are to be looked at, the longest due first.

        One statement, so that of several processes each takes others. They stay locked until the
        transaction ends, which has to give each a later `next_at`.
        """
        claimed = self._session.connection().execute(_CLAIM, {"now": now, "most": limit})
        return self._values(sorted(claimed, key=lambda row: (row.next_at, row.query)))

    def half_used(self, queries: Sequence[str]) -> set[str]:
        """Return which of these queries have climbed a rung of the answer's clock."""
        found = sa.select(_ROWS.c.query, _ROWS.c.done).where(_ROWS.c.query.in_(queries))
        answer = f":{ClockName.ANSWER}"
        rows = self._session.connection().execute(found)
        return {row.query for row in rows if any(answer in key for key in row.done)}

    def _one(self, found: Select[Any]) -> QueryClocks | None:
        rows = self._session.connection().execute(found).all()
        return next(iter(self._values(rows)), None)

    def _values(self, rows: Sequence[Row[Any]]) -> list[QueryClocks]:
        logs = self._logs([row.query for row in rows]) if rows else {}
        return [_value(row, logs[row.query]) for row in rows]

    def _logs(self, queries: Sequence[str]) -> dict[str, ClockLog]:
        found = sa.select(_STRETCHES).where(_STRETCHES.c.query.in_(queries))
        ordered = found.order_by(_STRETCHES.c.query, _STRETCHES.c.number)
        stretches: defaultdict[str, list[Stretch]] = defaultdict(list)
        for row in self._session.connection().execute(ordered):
            stretches[row.query].append(
                Stretch(start=row.start, end=row.end, turn=Turn(row.turn), cause=row.cause)
            )
        return {query: ClockLog(stretches=tuple(own)) for query, own in stretches.items()}

    def _put_stretches(self, clocks: QueryClocks) -> None:
        for number, each in enumerate(clocks.log.stretches, start=1):
            self._session.merge(
                QueryStretchRow(
                    query=clocks.query,
                    number=number,
                    start=each.start,
                    end=each.end,
                    turn=each.turn,
                    cause=each.cause,
                )
            )
        self._session.flush()


def _columns(clocks: QueryClocks, next_at: datetime | None) -> dict[str, object]:
    return {
        "next_at": next_at,
        "terms": to_json(clocks.terms),
        "turns": clocks.turns,
        "updates": clocks.updates,
        "done": sorted(clocks.progress.done),
        "acknowledged": sorted(clocks.progress.acknowledged),
        "held": to_json(clocks.held),
        "note": to_json(clocks.note) if clocks.note else None,
        "expected_at": clocks.expected_at,
        "date_by": clocks.date_by,
    }


def _value(row: Row[Any], log: ClockLog) -> QueryClocks:
    terms: Terms = from_json(Terms, row.terms)
    note: OwedNote | None = from_json(OwedNote, row.note) if row.note else None
    return QueryClocks(
        query=row.query,
        log=log,
        terms=terms,
        turns=row.turns,
        updates=row.updates,
        progress=Progress(done=frozenset(row.done), acknowledged=frozenset(row.acknowledged)),
        held=from_json(tuple[Held, ...], row.held),
        note=note,
        expected_at=row.expected_at,
        date_by=row.date_by,
    )


_ROWS = SQLModel.metadata.tables["query_clocks"]
_STRETCHES = SQLModel.metadata.tables["query_stretches"]
_SAVED = (
    *("next_at", "terms", "turns", "updates", "done", "acknowledged"),
    *("held", "note", "expected_at", "date_by"),
)
_SAVE = (
    update(_ROWS)
    .where(_ROWS.c.query == bindparam("of"))
    .values({name: bindparam(name) for name in _SAVED})
)
_CLAIM = (
    update(_ROWS)
    .where(
        _ROWS.c.query.in_(
            sa.select(_ROWS.c.query)
            .where(_ROWS.c.next_at <= bindparam("now"))
            .order_by(_ROWS.c.next_at)
            .limit(bindparam("most"))
            .with_for_update(skip_locked=True)
            .scalar_subquery()
        )
    )
    .values(looked_at=bindparam("now"))
    .returning(*_ROWS.c)
)
