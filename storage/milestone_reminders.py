"""Keep which reminders are to come and hand out those that are due, each once."""

from collections.abc import Iterable
from dataclasses import asdict
from datetime import date, datetime

from sqlalchemy import Dialect, Index, text, update
from sqlmodel import Field, Session, SQLModel, col, select

from bot.domain.milestone_reminders import Kind, Reminder
from storage.outbox import insert

WAITING = "done_at IS NULL"
TAKEN = ("item", "client", "project", "kind", "day", "step", "next_at")


class MilestoneReminderRow(SQLModel, table=True):
    """A reminder; `key` can be there once, so that it is given once."""

    __tablename__ = "milestone_reminders"
    __table_args__ = (
        # The list of what waits stays short however long the history grows.
        Index(
            "milestone_reminders_due",
            "next_at",
            sqlite_where=text(WAITING),
            postgresql_where=text(WAITING),
        ),
    )
    key: str = Field(primary_key=True)
    item: str = Field(index=True)
    client: str = Field(foreign_key="clients.code")
    project: str
    kind: str
    day: date
    step: int
    next_at: datetime
    done_at: datetime | None = None
    outcome: str = ""


class MilestoneReminders:
    """Plan, replace and claim reminders."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def replace(self, item: str, reminders: Iterable[Reminder], *, now: datetime) -> None:
        """Put new reminders in the place of those of an item that still wait.

        One that was given before, for the same day, is not given again.
        """
        self._session.flush()
        waiting = update(MilestoneReminderRow).where(
            col(MilestoneReminderRow.item) == item, col(MilestoneReminderRow.done_at).is_(None)
        )
        self._session.execute(
            waiting.values(done_at=now, outcome="replaced"),
            execution_options={"synchronize_session": False},
        )
        for each in reminders:
            self._plan(each)

    def claim_due(self, now: datetime, *, limit: int) -> list[Reminder]:
        """Take the reminders that are due, oldest first; nobody else gets them."""
        row = MilestoneReminderRow
        due = (
            select(row.key)
            .where(col(row.done_at).is_(None), col(row.next_at) <= now)
            .order_by(col(row.next_at), col(row.key))
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        claimed = (
            update(row)
            .where(col(row.key).in_(due))
            .values(done_at=now, outcome="given")
            .returning(*(getattr(row, name) for name in TAKEN))
        )
        taken = self._session.execute(claimed, execution_options={"synchronize_session": False})
        told = (each._asdict() for each in taken)
        reminders = [
            Reminder(kind=Kind(each.pop("kind")), at=each.pop("next_at"), **each) for each in told
        ]
        return sorted(reminders, key=lambda each: (each.at, each.key))

    def mark(self, keys: Iterable[str], outcome: str) -> None:
        """Note what became of reminders that were taken."""
        taken = update(MilestoneReminderRow).where(col(MilestoneReminderRow.key).in_(list(keys)))
        self._session.execute(
            taken.values(outcome=outcome), execution_options={"synchronize_session": False}
        )

    def _plan(self, reminder: Reminder) -> None:
        values = asdict(reminder)
        values["next_at"] = values.pop("at")
        values["kind"] = reminder.kind.value
        fresh = insert(self._dialect)(MilestoneReminderRow).values(
            **values, key=reminder.key, done_at=None, outcome=""
        )
        # A day that moved away and back finds its reminder replaced: it waits again.
        again = fresh.on_conflict_do_update(
            index_elements=["key"],
            set_={"done_at": None, "outcome": "", "next_at": values["next_at"]},
            where=col(MilestoneReminderRow.outcome) == "replaced",
        )
        self._session.execute(again)

    @property
    def _dialect(self) -> Dialect:
        return self._session.get_bind().dialect
