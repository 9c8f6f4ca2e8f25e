"""Keep what escalation needs beside the clocks: absences, slots of periodic work, the pricing."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import JSON, CheckConstraint, Column
from sqlmodel import Field, Session, SQLModel, col, select

from bot.domain.absences import Absence
from storage.outbox import insert


class AbsenceRow(SQLModel, table=True):
    """Somebody of the staff is away."""

    __tablename__ = "absences"
    user: str = Field(primary_key=True)
    until: datetime
    backup: str


class SlotRow(SQLModel, table=True):
    """A periodic job that was done for a slot; there can be one row each, so it is done once."""

    __tablename__ = "slots"
    job: str = Field(primary_key=True)
    slot: str = Field(primary_key=True)
    taken_at: datetime


class PricingRow(SQLModel, table=True):
    """By which configuration open queries are counted, and how far a recount has come."""

    __tablename__ = "pricing"
    __table_args__ = (CheckConstraint("id = 1", name="pricing_one_row"),)
    id: int = Field(primary_key=True)
    digest: str
    cursor: str
    counted: int
    moved: int
    untold: list[str] = Field(sa_column=Column(JSON, nullable=False))
    finished: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Pricing:
    """How far open queries are counted by the configuration with this digest.

    `cursor` is the last query that was looked at; `moved` how many due times changed; `untold`
    the queries whose askers are told once all are counted.
    """

    digest: str
    cursor: str = ""
    counted: int = 0
    moved: int = 0
    untold: tuple[str, ...] = ()
    finished: bool = False


class Escalations:
    """Read and write absences, slots and the pricing."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def put_absence(self, absence: Absence) -> None:
        """Note that somebody is away; the later note counts."""
        self._session.merge(AbsenceRow(**asdict(absence)))
        self._session.flush()

    def drop_absence(self, user: str) -> bool:
        """Note that somebody is back; return whether they were away."""
        row = self._session.get(AbsenceRow, user)
        if row is None:
            return False
        self._session.delete(row)
        self._session.flush()
        return True

    def away(self, now: datetime) -> Mapping[str, Absence]:
        """Return who is away, by user."""
        found = select(AbsenceRow).where(col(AbsenceRow.until) > now)
        return {row.user: Absence(**row.model_dump()) for row in self._session.exec(found)}

    def take_slot(self, job: str, slot: str, *, now: datetime) -> bool:
        """Take a job's slot; return False when it was taken before."""
        row = {"job": job, "slot": slot, "taken_at": now}
        free = insert(self._session.get_bind().dialect)(SlotRow).values(**row)
        taken = free.on_conflict_do_nothing(index_elements=["job", "slot"])
        return self._session.execute(taken.returning(col(SlotRow.job))).first() is not None

    def last_slot(self, job: str) -> str | None:
        """Return the slot of a job that was taken last."""
        taken = select(SlotRow.slot).where(col(SlotRow.job) == job)
        return self._session.exec(taken.order_by(col(SlotRow.taken_at).desc()).limit(1)).first()

    def pricing_for_update(self) -> Pricing | None:
        """Return how far open queries are counted, and keep other processes from going on."""
        row = self._session.get(PricingRow, 1, with_for_update=True, populate_existing=True)
        if row is None:
            return None
        return Pricing(**row.model_dump(exclude={"id", "untold"}), untold=tuple(row.untold))

    def put_pricing(self, pricing: Pricing) -> None:
        """Write how far open queries are counted."""
        self._session.merge(PricingRow(id=1, **asdict(pricing) | {"untold": [*pricing.untold]}))
        self._session.flush()
