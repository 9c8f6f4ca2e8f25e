"""Tables of queries, and the way between their rows and values."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Column, Index, Row, UniqueConstraint
from sqlmodel import Field, SQLModel

from bot.domain.codec import from_json, to_json
from bot.domain.conversations import Reply, TextVersion
from bot.domain.queries import NamedDate, PartState, Place, Promise, Query, QueryPart
from bot.domain.query_states import QueryState
from bot.domain.terms import Category, Priority, Side

Edits = Mapping[tuple[str, str], TextVersion]
"""The last edit of each message that was edited, by its channel and `ts`."""


class QueryRow(SQLModel, table=True):
    """A query as its events say it stands now."""

    __tablename__ = "queries"
    # What was split from another query may stand for the same message.
    __table_args__ = (UniqueConstraint("channel", "ts", "split_from"),)
    id: str = Field(primary_key=True)
    client: str = Field(foreign_key="clients.code", index=True)
    project: str
    team: str
    channel: str
    ts: str
    thread_ts: str | None
    thread: str = Field(index=True)
    permalink: str
    asked_by: str
    asked_by_name: str
    asked_by_team: str
    asker_zone: str
    asked_at: datetime
    text: str
    categories: list[str] = Field(sa_column=Column(JSON, nullable=False))
    priority: str
    priority_reason: str
    rule: str
    site: str
    owner: str = Field(index=True)
    owner_name: str
    state: str = Field(index=True)
    first_response_due: datetime
    first_response_met_at: datetime | None
    first_response_source: str
    answer_due: datetime
    answer_met_at: datetime | None
    answer_source: str
    sensitive: bool
    reopened: int
    edited_after_answer: bool
    deleted_at: datetime | None
    wanted_by: datetime | None
    question: str
    last_reply_at: datetime | None
    named: str | None
    latest_text: str
    files: list[str] = Field(sa_column=Column(JSON, nullable=False))
    chasers: int
    also_asked: list[str] = Field(sa_column=Column(JSON, nullable=False))
    duplicate_of: str
    split_from: str
    closes_at: datetime | None = Field(index=True)
    version: int


class QueryPartRow(SQLModel, table=True):
    """One separately answerable item."""

    __tablename__ = "query_parts"
    query: str = Field(primary_key=True, foreign_key="queries.id")
    number: int = Field(primary_key=True)
    text: str
    category: str
    state: str
    note: str
    ts: str


class QueryTextRow(SQLModel, table=True):
    """A later version of a message: an edit, or the deletion, which may come before the message."""

    __tablename__ = "query_texts"
    channel: str = Field(primary_key=True)
    ts: str = Field(primary_key=True)
    event_ts: str = Field(primary_key=True)
    at: datetime
    text: str | None


class ReplyRow(SQLModel, table=True):
    """What a person of either side wrote about a query after it was asked."""

    __tablename__ = "replies"
    __table_args__ = (Index("replies_of_query", "query", "at", "ts"),)
    channel: str = Field(primary_key=True)
    ts: str = Field(primary_key=True)
    query: str = Field(primary_key=True, foreign_key="queries.id")
    side: str
    author: str
    author_name: str
    at: datetime
    text: str
    is_mark: bool
    files: list[str] = Field(sa_column=Column(JSON, nullable=False))


def to_row(query: Query) -> QueryRow:
    """Flatten a query into its row; parts have rows of their own."""
    return QueryRow(
        **{name: getattr(query, name) for name in PLAIN},
        team=query.place.team,
        channel=query.place.channel,
        ts=query.place.ts,
        thread_ts=query.place.thread_ts,
        thread=query.place.thread,
        categories=list(query.categories),
        named=to_json(query.named) if query.named else None,
        also_asked=list(query.also_asked),
        files=list(query.files),
        first_response_due=query.first_response.due,
        first_response_met_at=query.first_response.met_at,
        first_response_source=query.first_response.source,
        answer_due=query.answer.due,
        answer_met_at=query.answer.met_at,
        answer_source=query.answer.source,
    )


def to_query(row: QueryRow, parts: tuple[QueryPart, ...]) -> Query:
    """Build the value of a query from its row and its parts."""
    return Query(
        **{name: getattr(row, name) for name in PLAIN - {"priority", "state"}},
        place=Place(team=row.team, channel=row.channel, ts=row.ts, thread_ts=row.thread_ts),
        parts=parts,
        categories=tuple(Category(name) for name in row.categories),
        named=from_json(NamedDate, row.named) if row.named else None,
        also_asked=tuple(row.also_asked),
        files=tuple(row.files),
        priority=Priority(row.priority),
        state=QueryState(row.state),
        first_response=Promise(
            due=row.first_response_due,
            met_at=row.first_response_met_at,
            source=row.first_response_source,
        ),
        answer=Promise(due=row.answer_due, met_at=row.answer_met_at, source=row.answer_source),
    )


def to_part(row: Row[Any]) -> QueryPart:
    """Build the value of a part from its row."""
    return QueryPart(
        number=row.number,
        text=row.text,
        category=Category(row.category),
        state=PartState(row.state),
        note=row.note,
        ts=row.ts,
    )


def from_part(query: str, part: QueryPart) -> dict[str, object]:
    """Return the columns of a part."""
    return {"query": query, **asdict(part)}


def from_reply(reply: Reply) -> ReplyRow:
    """Return a reply as a row; what became of its text is kept by its message."""
    values = {name: getattr(reply, name) for name in ReplyRow.model_fields}
    return ReplyRow(**values | {"files": list(reply.files)})


def to_reply(row: ReplyRow, edits: Edits) -> Reply:
    """Build the value of a reply from its row, with the text that stands now."""
    edit = edits.get((row.channel, row.ts))
    return Reply(
        **row.model_dump(exclude={"side", "files"}),
        side=Side(row.side),
        files=tuple(row.files),
        latest_text=edit.latest(row.text) if edit else "",
    )


PLAIN = (frozenset(QueryRow.model_fields) & frozenset(Query.__dataclass_fields__)) - {
    "categories",
    "named",
    "also_asked",
    "files",
}
"""The fields that a row and a query hold alike."""
