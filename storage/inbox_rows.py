"""The table of the inbox, and the way between its rows and values."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import (
    CheckConstraint,
    Index,
    text,
)
from sqlmodel import Field, SQLModel

from bot.domain.inbox import RawEvent


class InboxRow(SQLModel, table=True):
    """A delivery and what became of it."""

    __tablename__ = "inbox"
    __table_args__ = (
        CheckConstraint("state IN ('waiting', 'done', 'quarantined')", name="inbox_state"),
        # The queue is small however long the history grows.
        *(
            Index(name, *columns, sqlite_where=text(rows), postgresql_where=text(rows))
            for name, columns, rows in (
                ("inbox_waiting", ("channel", "event_ts", "event_id"), "state = 'waiting'"),
                ("inbox_quarantined", ("event_id",), "state = 'quarantined'"),
            )
        ),
        # By time first: new entries fall side by side, and a commit writes fewer pages.
        Index("inbox_messages", "ts", "channel"),
    )
    event_id: str = Field(primary_key=True)
    team: str
    channel: str
    ts: str
    event_ts: str
    type: str
    body: str
    received_at: datetime
    state: str
    attempts: int
    not_before: datetime | None
    error: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside:
    """An event that was put aside, and why."""

    event_id: str
    channel: str
    type: str
    received_at: datetime
    attempts: int
    error: str
    body: str


def columns_of(event: RawEvent, received_at: datetime) -> dict[str, object]:
    """Return the columns of a new delivery."""
    return {
        "event_id": event.event_id,
        "team": event.team,
        "channel": event.channel,
        "ts": event.ts,
        "event_ts": event.event_ts,
        "type": event.type,
        "body": event.body,
        "received_at": received_at,
        "state": event.state.value,
        "attempts": 0,
        "error": event.fault,
    }


def event_of(row: InboxRow) -> RawEvent:
    """Return the delivery."""
    return RawEvent(
        event_id=row.event_id,
        team=row.team,
        channel=row.channel,
        ts=row.ts,
        event_ts=row.event_ts,
        type=row.type,
        body=row.body,
    )


def aside_of(row: InboxRow) -> Aside:
    """Return what is told of one that was put aside."""
    return Aside(**{name: getattr(row, name) for name in Aside.__dataclass_fields__})
