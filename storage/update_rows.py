"""Tables of updates and their rhythm, and the way between their rows and values."""

from datetime import date, datetime, time

from sqlalchemy import JSON, Column, ForeignKeyConstraint, Index, text
from sqlmodel import Field, SQLModel

from bot.domain.cadence import Beat, Cadence, Slot, SlotState, Snooze, Usual
from bot.domain.calendars import Weekday
from bot.domain.codec import from_json, to_json
from bot.domain.terms import Dimension
from bot.domain.updates import Update

_DUE = text("next_at IS NOT NULL")
_TO_PIN = text("pin_at IS NOT NULL")
_PROJECT = (["client", "project"], ["projects.client", "projects.code"])


class UpdateRow(SQLModel, table=True):
    """One version of an update; `told` is all of it."""

    __tablename__ = "updates"
    __table_args__ = (
        ForeignKeyConstraint(*_PROJECT),
        Index("updates_of_project", "client", "project", "state"),
    )
    id: str = Field(primary_key=True)
    version: int = Field(primary_key=True)
    client: str
    project: str
    kind: str
    state: str
    slot: date | None
    published_at: datetime | None
    told: str


class CadenceRow(SQLModel, table=True):
    """How often a project's client hears of it; `next_at` is when to look at it again."""

    __tablename__ = "cadences"
    __table_args__ = (
        ForeignKeyConstraint(*_PROJECT),
        Index("cadences_due", "next_at", sqlite_where=_DUE, postgresql_where=_DUE),
    )
    client: str = Field(primary_key=True)
    project: str = Field(primary_key=True)
    beat: str
    weekday: str
    at: str
    zone: str
    slot: date
    automatic: bool
    promised: bool
    shown: list[str] = Field(sa_column=Column(JSON, nullable=False))
    hold_reason: str
    hold_until: date | None
    set_by: str
    campaign: str
    usual: str | None
    next_at: datetime | None
    looked_at: datetime | None = None


class UpdateSlotRow(SQLModel, table=True):
    """One regular update; there is one row a project and local day, so it is posted once."""

    __tablename__ = "update_slots"
    __table_args__ = (ForeignKeyConstraint(*_PROJECT),)
    client: str = Field(primary_key=True)
    project: str = Field(primary_key=True)
    day: date = Field(primary_key=True)
    due: datetime
    state: str
    update: str
    done: list[str] = Field(sa_column=Column(JSON, nullable=False))
    snoozes: list[str] = Field(sa_column=Column(JSON, nullable=False))
    promise: date | None
    promised_by: str
    reason: str
    met_at: datetime | None
    version: int


class BoardRow(SQLModel, table=True):
    """What a project's list of obligations last showed; `seq` is how far the record was read.

    `pinned` is the message that is pinned, `pin_at` when to look whether it still is the right one.
    """

    __tablename__ = "boards"
    __table_args__ = (
        ForeignKeyConstraint(*_PROJECT),
        Index("boards_to_pin", "pin_at", sqlite_where=_TO_PIN, postgresql_where=_TO_PIN),
    )
    client: str = Field(primary_key=True)
    project: str = Field(primary_key=True)
    seq: int
    digest: str
    number: int
    pinned: str
    pin_at: datetime | None


def update_row(update: Update) -> UpdateRow:
    """Flatten an update into its row."""
    return UpdateRow(
        id=update.id,
        version=update.version,
        client=update.client,
        project=update.project,
        kind=update.kind,
        state=update.state,
        slot=update.slot,
        published_at=update.published_at,
        told=to_json(update),
    )


def update_of(row: UpdateRow) -> Update:
    """Build the value of an update from its row."""
    update: Update = from_json(Update, row.told)
    return update


def cadence_row(cadence: Cadence, *, next_at: datetime | None) -> CadenceRow:
    """Flatten a rhythm into its row."""
    return CadenceRow(
        client=cadence.client,
        project=cadence.project,
        beat=cadence.beat,
        weekday=cadence.weekday,
        at=cadence.at.isoformat("minutes"),
        zone=cadence.zone,
        slot=cadence.slot,
        automatic=cadence.automatic,
        promised=cadence.promised,
        shown=[each.value for each in cadence.shown],
        hold_reason=cadence.hold_reason,
        hold_until=cadence.hold_until,
        set_by=cadence.set_by,
        campaign=cadence.campaign,
        usual=to_json(cadence.usual) if cadence.usual else None,
        next_at=next_at,
    )


def cadence_of(row: CadenceRow) -> Cadence:
    """Build the value of a rhythm from its row."""
    return Cadence(
        client=row.client,
        project=row.project,
        beat=Beat(row.beat),
        weekday=Weekday(row.weekday),
        at=time.fromisoformat(row.at),
        zone=row.zone,
        slot=row.slot,
        automatic=row.automatic,
        promised=row.promised,
        shown=tuple(Dimension(each) for each in row.shown),
        hold_reason=row.hold_reason,
        hold_until=row.hold_until,
        set_by=row.set_by,
        campaign=row.campaign,
        usual=from_json(Usual, row.usual) if row.usual else None,
    )


def slot_row(slot: Slot) -> UpdateSlotRow:
    """Flatten a slot into its row."""
    return UpdateSlotRow(
        client=slot.client,
        project=slot.project,
        day=slot.day,
        due=slot.due,
        state=slot.state,
        update=slot.update,
        done=list(slot.done),
        snoozes=[to_json(each) for each in slot.snoozes],
        promise=slot.promise,
        promised_by=slot.promised_by,
        reason=slot.reason,
        met_at=slot.met_at,
        version=slot.version,
    )


def slot_of(row: UpdateSlotRow) -> Slot:
    """Build the value of a slot from its row."""
    return Slot(
        client=row.client,
        project=row.project,
        day=row.day,
        due=row.due,
        state=SlotState(row.state),
        update=row.update,
        done=tuple(row.done),
        snoozes=tuple(from_json(Snooze, each) for each in row.snoozes),
        promise=row.promise,
        promised_by=row.promised_by,
        reason=row.reason,
        met_at=row.met_at,
        version=row.version,
    )
