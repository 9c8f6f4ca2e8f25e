"""Keep queries, their parts, the versions of what was said, and the replies."""

from collections.abc import Collection, Sequence
from dataclasses import asdict
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy import func
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from bot.domain.clients import ProjectKey
from bot.domain.conversations import Reply, TextVersion
from bot.domain.queries import Place, Query, QueryPart
from bot.domain.query_states import SETTLED, QueryState
from storage.places import of_projects
from storage.query_choices import QueryChoice
from storage.query_edits import edits_of
from storage.query_rows import (
    QueryPartRow,
    QueryRow,
    QueryTextRow,
    ReplyRow,
    from_part,
    from_reply,
    to_part,
    to_query,
    to_reply,
    to_row,
)


class Queries:
    """Read and write queries; every lookup is within one client or one channel."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, query: Query) -> None:
        """Insert a new query with its parts."""
        self._session.add(to_row(query))
        self._session.flush()
        self._put_parts(query)

    def save(self, query: Query) -> None:
        """Write a query's new state over its old one."""
        self._session.merge(to_row(query))
        self._put_parts(query)

    def get(self, client: str, id_: str) -> Query | None:
        """Return a query of one client."""
        return self._one(client, id_, lock=False)

    def get_for_update(self, client: str, id_: str) -> Query | None:
        """Return a query of one client and keep others from changing it meanwhile."""
        return self._one(client, id_, lock=True)

    def among(self, ids: Sequence[str]) -> dict[str, Query]:
        """Return queries by id, whosever they are: for the manufacturer's own work only."""
        found = select(QueryRow).where(col(QueryRow.id).in_(ids))
        return {query.id: query for query in self._many(found, only_open=False)}

    def owned_for_update(self, owner: str) -> list[Query]:
        """Return somebody's open queries, oldest first, and keep others from changing them."""
        found = select(QueryRow).where(col(QueryRow.owner) == owner)
        return self._many(found.with_for_update(), only_open=True)

    def open_after(self, id_: str, *, limit: int) -> list[str]:
        """Return the ids of open queries that follow one in order of ids, whosever they are."""
        found = select(QueryRow.id).where(
            col(QueryRow.id) > id_, col(QueryRow.state).not_in(sorted(SETTLED))
        )
        return list(self._session.exec(found.order_by(col(QueryRow.id)).limit(limit)))

    def owners(self) -> list[str]:
        """Return everybody who owns an open query."""
        found = select(QueryRow.owner).where(col(QueryRow.state).not_in(sorted(SETTLED)))
        return list(self._session.exec(found.distinct().order_by(col(QueryRow.owner))))

    def owned(self, owners: Sequence[str]) -> list[Query]:
        """Return the open queries of some people, oldest first."""
        return self._many(select(QueryRow).where(col(QueryRow.owner).in_(owners)), only_open=True)

    def at_message_for_update(self, channel: str, ts: str) -> Query | None:
        """Return the query that was logged from this message; what was split from it is not."""
        found = select(QueryRow).where(
            col(QueryRow.channel) == channel, col(QueryRow.ts) == ts, col(QueryRow.split_from) == ""
        )
        return self._value(self._session.exec(found.with_for_update()).first())

    def of_message_for_update(self, channel: str, ts: str) -> Query | None:
        """Return the query that a message began or belongs to."""
        begun = self.at_message_for_update(channel, ts)
        if begun is not None:
            return begun
        replies = select(ReplyRow.query).where(
            col(ReplyRow.channel) == channel, col(ReplyRow.ts) == ts
        )
        found = select(QueryRow).where(col(QueryRow.id).in_(replies)).order_by(col(QueryRow.id))
        return self._value(self._session.exec(found.with_for_update()).first())

    def in_thread_for_update(self, channel: str, thread: str) -> Query | None:
        """Return the newest query that is answered in this thread."""
        found = (
            select(QueryRow)
            .where(col(QueryRow.channel) == channel, col(QueryRow.thread) == thread)
            .order_by(col(QueryRow.asked_at).desc(), col(QueryRow.ts).desc())
        )
        return self._value(self._session.exec(found.with_for_update()).first())

    def all_in_thread_for_update(self, channel: str, thread: str) -> list[Query]:
        """Return the queries that are answered in this thread, oldest first."""
        found = (
            select(QueryRow)
            .where(col(QueryRow.channel) == channel, col(QueryRow.thread) == thread)
            .order_by(col(QueryRow.asked_at), col(QueryRow.id))
        )
        return self._values(self._session.exec(found.with_for_update()).all())

    def open_in(self, channel: str, *, limit: int) -> list[Query]:
        """Return the newest open queries of a channel, newest first."""
        found = (
            select(QueryRow)
            .where(col(QueryRow.channel) == channel, col(QueryRow.state).not_in(sorted(SETTLED)))
            .order_by(col(QueryRow.asked_at).desc(), col(QueryRow.ts).desc())
            .limit(limit)
        )
        return self._values(self._session.exec(found).all())

    def to_close_for_update(self, now: datetime, *, limit: int) -> list[Query]:
        """Return answered queries whose time for a word from the client is over.

        On PostgreSQL those that another replica is just closing are passed over.
        """
        found = (
            select(QueryRow)
            .where(col(QueryRow.closes_at) <= now, col(QueryRow.state) == QueryState.ANSWERED.value)
            .order_by(col(QueryRow.closes_at), col(QueryRow.id))
            .limit(limit)
        )
        return self._values(self._session.exec(found.with_for_update(skip_locked=True)).all())

    def count(self, choice: QueryChoice) -> int:
        """Return how many queries somebody's choice holds."""
        counted = select(func.count()).select_from(QueryRow).where(*choice.conditions())
        return self._session.exec(counted).one()

    def chosen(self, choice: QueryChoice, *, limit: int, offset: int) -> list[Query]:
        """Return a stretch of somebody's choice, oldest first."""
        found = (
            select(QueryRow)
            .where(*choice.conditions())
            .order_by(col(QueryRow.asked_at), col(QueryRow.id))
            .limit(limit)
            .offset(offset)
        )
        return self._values(self._session.exec(found).all())

    def of_client(self, client: str, *, only_open: bool = False) -> list[Query]:
        """Return a client's queries, oldest first."""
        found = select(QueryRow).where(col(QueryRow.client) == client)
        return self._many(found, only_open=only_open)

    def of_projects(self, projects: Collection[ProjectKey]) -> list[Query]:
        """Return the queries of many projects, oldest first."""
        theirs = of_projects(col(QueryRow.client), col(QueryRow.project), projects)
        return self._many(select(QueryRow).where(theirs), only_open=False)

    def add_reply(self, reply: Reply) -> bool:
        """Keep a reply once; return whether it was new."""
        if self._session.get(ReplyRow, (reply.channel, reply.ts, reply.query)):
            return False
        self._session.add(from_reply(reply))
        self._session.flush()
        return True

    def replies(self, query: str) -> list[Reply]:
        """Return what was written in a query's thread, oldest first."""
        found = (
            select(ReplyRow)
            .where(col(ReplyRow.query) == query)
            .order_by(col(ReplyRow.at), col(ReplyRow.ts))
        )
        edits = edits_of(self._session, [query])
        return [to_reply(row, edits) for row in self._session.exec(found)]

    def last_replies(self, queries: Sequence[str]) -> dict[str, Reply]:
        """Return the newest word on each of some queries since it was asked, by query."""
        newest = (col(ReplyRow.at).desc(), col(ReplyRow.ts).desc())
        place = func.row_number().over(partition_by=col(ReplyRow.query), order_by=newest)
        ranked = (
            select(ReplyRow, place.label("place"))
            .where(col(ReplyRow.query).in_(queries))
            .subquery()
        )
        last = select(aliased(ReplyRow, ranked)).where(ranked.c.place == 1)
        edits = edits_of(self._session, queries)
        return {row.query: to_reply(row, edits) for row in self._session.exec(last)}

    def words_of(self, queries: Collection[str]) -> set[str]:
        """Return the messages, by `ts`, that some queries consist of."""
        asked = select(QueryRow.ts).where(col(QueryRow.id).in_(queries))
        said = select(ReplyRow.ts).where(col(ReplyRow.query).in_(queries))
        return {*self._session.exec(asked), *self._session.exec(said)}

    def last_text(self, channel: str, ts: str) -> TextVersion | None:
        """Return the newest later version of a message."""
        found = (
            select(QueryTextRow)
            .where(col(QueryTextRow.channel) == channel, col(QueryTextRow.ts) == ts)
            .order_by(col(QueryTextRow.event_ts).desc())
            .limit(1)
        )
        row = self._session.exec(found).first()
        return TextVersion(**row.model_dump()) if row else None

    def add_text(self, version: TextVersion) -> bool:
        """Keep an edit or the deletion once; return whether it was new."""
        key = (version.channel, version.ts, version.event_ts)
        if self._session.get(QueryTextRow, key):
            return False
        self._session.add(QueryTextRow(**asdict(version)))
        self._session.flush()
        return True

    def texts(self, place: Place) -> list[TextVersion]:
        """Return the later versions of a message, oldest first."""
        found = (
            select(QueryTextRow)
            .where(col(QueryTextRow.channel) == place.channel, col(QueryTextRow.ts) == place.ts)
            .order_by(col(QueryTextRow.event_ts))
        )
        return [TextVersion(**row.model_dump()) for row in self._session.exec(found)]

    def _one(self, client: str, id_: str, *, lock: bool) -> Query | None:
        found = select(QueryRow).where(col(QueryRow.client) == client, col(QueryRow.id) == id_)
        if lock:
            found = found.with_for_update()
        return self._value(self._session.exec(found).first())

    def _many(self, found: SelectOfScalar[QueryRow], *, only_open: bool) -> list[Query]:
        if only_open:
            found = found.where(col(QueryRow.state).not_in(sorted(SETTLED)))
        ordered = found.order_by(col(QueryRow.asked_at), col(QueryRow.id))
        return self._values(self._session.exec(ordered).all())

    def _values(self, rows: Sequence[QueryRow]) -> list[Query]:
        parts = self._parts([row.id for row in rows])
        return [to_query(row, parts.get(row.id, ())) for row in rows]

    def _value(self, row: QueryRow | None) -> Query | None:
        return to_query(row, self._parts([row.id])[row.id]) if row else None

    def _parts(self, ids: Sequence[str]) -> dict[str, tuple[QueryPart, ...]]:
        # Parts are written past the session, so they are read past its memory as well.
        found = (
            sa.select(_PARTS)
            .where(_PARTS.c.query.in_(ids))
            .order_by(_PARTS.c.query, _PARTS.c.number)
        )
        parts: dict[str, tuple[QueryPart, ...]] = {}
        for row in self._session.connection().execute(found):
            parts[row.query] = (*parts.get(row.query, ()), to_part(row))
        return parts

    def _put_parts(self, query: Query) -> None:
        self._session.flush()
        connection = self._session.connection()
        connection.execute(_PARTS.delete().where(_PARTS.c.query == query.id))
        connection.execute(_PARTS.insert(), [from_part(query.id, part) for part in query.parts])


_PARTS = QueryPartRow.metadata.tables["query_parts"]
