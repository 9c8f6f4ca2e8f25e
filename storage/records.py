"""Keep the record: events in one hash chain per client, appended in the caller's transaction."""

import secrets
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Index, Row, Select, UniqueConstraint, inspect, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Field, Session, SQLModel, col, select

from bot.domain.records import GENESIS, SALT_BYTES, Entry, Event, Filing, Head, empty_chain, seal
from bot.domain.redaction import RESTATED, as_stored

PAGE = 500


class EventRow(SQLModel, table=True):
    """One entry; triggers refuse every change but the erasure of what it says."""

    __tablename__ = "events"
    __table_args__ = (
        UniqueConstraint("client", "prev", name="uq_events_client_prev"),
        Index("ix_events_client_object", "client", "object_id", "seq"),
        Index("ix_events_client_at", "client", "at"),
    )
    client: str = Field(primary_key=True)
    seq: int = Field(primary_key=True)
    at: datetime
    received_at: datetime
    action: str
    object_id: str
    actor_user: str | None
    actor_team: str | None
    actor_role: str | None
    body: str | None
    salt: str | None
    commitment: str
    prev: str
    hash: str


class ChainHeadRow(SQLModel, table=True):
    """The last entry of each chain; locking it is what makes appending one at a time."""

    __tablename__ = "chain_heads"
    client: str = Field(primary_key=True)
    seq: int
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """Which entries of one client's chain are asked for; times are half open, by `at`."""

    object_id: str | None = None
    actor: str | None = None
    action: str | None = None
    since: datetime | None = None
    until: datetime | None = None


EVERYTHING = Search()


@dataclass(frozen=True, slots=True, kw_only=True)
class Life:
    """When the first and the last entry of one object were made."""

    first: datetime
    last: datetime


class Records:
    """Append to the chains and read them; there is no way to change or delete."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def append(self, client: str, entry: Entry) -> int:
        """Write an entry at the end of a client's chain and return its number, from 1.

        The chain stays locked until the transaction ends. Whoever writes to several chains in one
        transaction writes to HOUSE last, so that no two wait for each other.
        """
        return self.append_all(client, [entry])

    def append_all(self, client: str, entries: Iterable[Entry]) -> int:
        """Write entries, in order, at the end of a client's chain; return the last one's number."""
        row = self._head_for_update(client)
        head, written = Head(client=client, seq=row.seq, hash=row.hash), []
        for entry in entries:
            event = seal(entry, after=head, salt=secrets.token_bytes(SALT_BYTES))
            written.append(_columns(event))
            head = Head(client=client, seq=event.seq, hash=event.hash)
        row.seq, row.hash = head.seq, head.hash
        self._session.flush()
        if written:
            self._session.connection().execute(_EVENTS.insert(), written)
        return head.seq

    def entries(
        self, client: str, search: Search = EVERYTHING, *, after: int = 0, limit: int = PAGE
    ) -> list[Event]:
        """Return up to `limit` events numbered above `after`, in the order they were written."""
        columns = sa.select(*inspect(EventRow).columns).where(col(EventRow.client) == client)
        found = _matching(columns, search).where(col(EventRow.seq) > after)
        page = found.order_by(col(EventRow.seq)).limit(limit)
        # Rows, not objects: a long chain is read through once and must not fill the session.
        return [_to_event(row) for row in self._session.connection().execute(page)]

    def all_entries(self, client: str, search: Search = EVERYTHING) -> Iterator[Event]:
        """Yield every matching event, reading a page at a time."""
        after = 0
        while page := self.entries(client, search, after=after):
            yield from page
            after = page[-1].seq

    def lately(self, client: str, action: str, *, since: datetime) -> list[Event]:
        """Return every event of one kind since, in the order it happened; read by its time.

        `entries` goes through a chain by number, which is long where only its end is asked for.
        """
        columns = sa.select(*inspect(EventRow).columns).where(col(EventRow.client) == client)
        found = _matching(columns, Search(action=action, since=since))
        ordered = found.order_by(col(EventRow.at), col(EventRow.seq))
        return [_to_event(row) for row in self._session.connection().execute(ordered)]

    def newest(self, client: str, object_id: str, *, action: str | None = None) -> Event | None:
        """Return what was written last of one object, or of one action on it."""
        columns = sa.select(*inspect(EventRow).columns).where(col(EventRow.client) == client)
        found = _matching(columns, Search(object_id=object_id, action=action))
        newest = found.where(col(EventRow.action) != RESTATED).order_by(col(EventRow.seq).desc())
        row = self._session.connection().execute(newest.limit(1)).first()
        return _to_event(row) if row else None

    def lives(self, client: str) -> dict[str, Life]:
        """Return from when to when each object of a client is on record."""
        at = col(EventRow.at)
        found = (
            sa.select(col(EventRow.object_id), sa.func.min(at), sa.func.max(at))
            .where(col(EventRow.client) == client)
            .group_by(col(EventRow.object_id))
        )
        rows = self._session.connection().execute(found)
        return {id_: Life(first=first, last=last) for id_, first, last in rows}

    def touching(
        self, client: str, *, actor: str, texts: Iterable[str], objects: Collection[str]
    ) -> list[Event]:
        """Return what somebody did, what one of the texts stands in, and what is of the objects."""
        columns = sa.select(*inspect(EventRow).columns).where(col(EventRow.client) == client)
        spelt = (spelling for text in texts for spelling in as_stored(text))
        theirs = sa.or_(
            col(EventRow.actor_user) == actor,
            col(EventRow.object_id).in_(objects),
            *(col(EventRow.body).contains(each, autoescape=True) for each in spelt),
        )
        found = columns.where(theirs).order_by(col(EventRow.seq))
        return [_to_event(row) for row in self._session.connection().execute(found)]

    def head(self, client: str) -> Head:
        """Return where a client's chain ends; an empty chain ends at 0."""
        row = self._session.get(ChainHeadRow, client)
        if row is None:
            return empty_chain(client)
        return Head(client=client, seq=row.seq, hash=row.hash)

    def heads(self) -> list[Head]:
        """Return where every chain ends, by client."""
        rows = self._session.exec(select(ChainHeadRow).order_by(col(ChainHeadRow.client)))
        return [Head(client=row.client, seq=row.seq, hash=row.hash) for row in rows]

    def chains(self) -> list[str]:
        """Return whose chains there are, by what is in them and by where they are said to end."""
        held = select(EventRow.client).union(select(ChainHeadRow.client))
        return sorted(self._session.connection().execute(held).scalars())

    def erase(self, client: str, seq: int) -> None:
        """Forget what an entry said and who said it; that it was written stays provable.

        The caller records the decision and its ground as an entry of its own.
        """
        forgotten = {"body": None, "salt": None}
        nobody = {"actor_user": None, "actor_team": None, "actor_role": None}
        self._session.exec(
            update(EventRow)
            .where(col(EventRow.client) == client, col(EventRow.seq) == seq)
            .values(forgotten | nobody)
        )

    def _head_for_update(self, client: str) -> ChainHeadRow:
        row = self._session.get(ChainHeadRow, client, with_for_update=True)
        if row is None:
            # Two first writers: the second waits here, inserts nothing and finds the first's row.
            is_postgres = self._session.get_bind().dialect.name == "postgresql"
            insert = postgresql.insert if is_postgres else sqlite.insert
            first = insert(ChainHeadRow).values(client=client, seq=0, hash=GENESIS)
            self._session.exec(first.on_conflict_do_nothing())
            row = self._session.get_one(ChainHeadRow, client, with_for_update=True)
        return row


def _matching(found: Select[*tuple[Any, ...]], search: Search) -> Select[*tuple[Any, ...]]:
    if search.object_id is not None:
        found = found.where(col(EventRow.object_id) == search.object_id)
    if search.actor is not None:
        found = found.where(col(EventRow.actor_user) == search.actor)
    if search.action is not None:
        found = found.where(col(EventRow.action) == search.action)
    if search.since is not None:
        found = found.where(col(EventRow.at) >= search.since)
    if search.until is not None:
        found = found.where(col(EventRow.at) < search.until)
    return found


def _columns(event: Event) -> dict[str, object]:
    filed = event.filed
    assert filed is not None
    return {
        "client": event.client,
        "seq": event.seq,
        "at": event.at,
        "received_at": filed.received_at,
        "action": event.action,
        "object_id": filed.object_id,
        "actor_user": filed.user,
        "actor_team": filed.team,
        "actor_role": filed.role,
        "body": event.body,
        "salt": event.salt,
        "commitment": event.commitment,
        "prev": event.prev,
        "hash": event.hash,
    }


_EVENTS = SQLModel.metadata.tables["events"]


def _to_event(row: Row[*tuple[Any, ...]]) -> Event:
    return Event(
        client=row.client,
        seq=row.seq,
        at=row.at,
        action=row.action,
        prev=row.prev,
        commitment=row.commitment,
        hash=row.hash,
        body=row.body,
        salt=row.salt,
        filed=Filing(
            received_at=row.received_at,
            object_id=row.object_id,
            user=row.actor_user,
            team=row.actor_team,
            role=row.actor_role,
        ),
    )
