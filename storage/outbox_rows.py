"""Tables of the outbox, and the way between their rows and values."""

from dataclasses import fields
from datetime import datetime

from sqlalchemy import CheckConstraint, Index, text
from sqlmodel import Field, SQLModel

from bot.domain.delivery import OPEN_STATES, Progress, State
from bot.domain.letters import Address, Entry

OPEN = f"state IN ({', '.join(repr(state.value) for state in OPEN_STATES)})"
PENDING = "state = 'pending'"


class LaneRow(SQLModel, table=True):
    """A channel's line of letters; locking its row is what gives places in it one by one."""

    __tablename__ = "lanes"
    lane: str = Field(primary_key=True)
    team: str
    channel: str
    last_seq: int
    next_at: datetime


class OutboxRow(SQLModel, table=True):
    """A letter, how far it has come, and what was shown when it was sent.

    `id` is the delivery id: random, because other people's apps can read a message's metadata.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        CheckConstraint(
            f"state IN ({', '.join(repr(s.value) for s in State)})", name="outbox_state"
        ),
        CheckConstraint("(state = 'sent') = (sent_ts IS NOT NULL)", name="outbox_sent_has_ts"),
        CheckConstraint(
            "state NOT IN ('sending', 'unknown') OR last_at IS NOT NULL", name="outbox_tried"
        ),
        # The queue is small however long the history grows. A place in a lane may be inherited,
        # by the plain copy of a letter that died of its blocks, so only open letters hold one.
        *(
            Index(name, *columns, unique=unique, sqlite_where=rows, postgresql_where=rows)
            for name, columns, unique, rows in (
                ("outbox_place", ("lane", "seq"), True, text(OPEN)),
                ("outbox_due", ("not_before",), False, text(PENDING)),
                ("outbox_expiry", ("valid_until",), False, text(PENDING)),
                ("outbox_in_doubt", ("look_at",), False, text("state = 'unknown'")),
                ("outbox_card", ("card", "seq"), False, text("card IS NOT NULL")),
            )
        ),
    )
    id: str = Field(primary_key=True)
    client: str | None = Field(index=True)
    lane: str = Field(foreign_key="lanes.lane")
    team: str
    channel: str
    to_person: bool
    seq: int
    dedupe_key: str = Field(unique=True)
    kind: str
    payload: str
    plain: bool
    thread_ts: str | None
    thread_of: str | None
    card: str | None
    valid_until: datetime | None
    not_before: datetime
    queued_at: datetime
    fence: int
    state: str
    attempt: int
    first_at: datetime | None = None
    last_at: datetime | None = None
    look_at: datetime | None = None
    clean_looks: int
    blind_since: datetime | None = None
    edits: str | None = None
    afresh: bool
    sent_ts: str | None = None
    error: str | None = None
    closed_at: datetime | None = None
    sent_text: str | None = None
    sent_blocks: str | None = None


class GateRow(SQLModel, table=True):
    """A lane, a workspace or one of its methods that is left alone until a given time."""

    __tablename__ = "gates"
    key: str = Field(primary_key=True)
    shut_until: datetime
    reason: str
    refusals: int


class RelayRow(SQLModel, table=True):
    """The number of the relay that may send; there is one row."""

    __tablename__ = "relay"
    __table_args__ = (CheckConstraint("id = 1", name="relay_one_row"),)
    id: int = Field(primary_key=True)
    fence: int


def entry_of(row: OutboxRow) -> Entry:
    """Return a row as a value."""
    return Entry(
        id=row.id,
        fence=row.fence,
        address=Address(team=row.team, channel=row.channel, to_person=row.to_person),
        seq=row.seq,
        client=row.client,
        dedupe_key=row.dedupe_key,
        kind=row.kind,
        payload=row.payload,
        plain=row.plain,
        thread_ts=row.thread_ts,
        thread_of=row.thread_of,
        card=row.card,
        valid_until=row.valid_until,
        not_before=row.not_before,
        queued_at=row.queued_at,
        progress=Progress(
            state=State(row.state),
            **{name: getattr(row, name) for name in _PROGRESS if name != "state"},
        ),
    )


def progress_columns(progress: Progress) -> dict[str, object]:
    """Return how far a letter has come, by column."""
    return {name: getattr(progress, name) for name in _PROGRESS} | {"state": progress.state.value}


_PROGRESS = tuple(field.name for field in fields(Progress))
