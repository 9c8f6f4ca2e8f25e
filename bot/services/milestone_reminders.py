"""The tick `milestones`: remind people of dates that come near, have passed or are not told."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.clock import Clock
from bot.domain.milestone_notices import DueReminder, MilestoneNote, OwedReminder
from bot.domain.milestone_reminders import Kind, Reminder, newest
from bot.domain.milestones import Milestone
from bot.domain.obligations import Obligation
from bot.domain.working_dates import working_days_between
from bot.domain.working_time import add_business
from bot.services.milestone_changes import MilestoneChanges
from bot.services.plan_records import today
from storage.engine import Database
from storage.unit import UnitOfWork

BATCH = 200
"""Reminders taken in one transaction, so that others get their turn in between."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Due:
    """A reminder with what it is about."""

    reminder: Reminder
    item: Milestone | Obligation


class MilestoneReminders:
    """Give the reminders that are due, each once; several processes may do so at a time."""

    def __init__(self, database: Database, clock: Clock, changes: MilestoneChanges) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes

    def run(self) -> int:
        """Give all that are due and return how many letters that made."""
        given = 0
        while True:
            with self._database.unit_of_work() as unit:
                claimed = unit.milestone_reminders.claim_due(self._clock(), limit=BATCH)
                given += self._give(unit, claimed, now=self._clock())
            if len(claimed) < BATCH:
                return given

    def _give(self, unit: UnitOfWork, claimed: list[Reminder], *, now: datetime) -> int:
        current = newest(claimed)
        overtaken = [each for each in claimed if each not in current]
        missed = [each for each in current if self._is_stale(unit, each, now=now)]
        unit.milestone_reminders.mark((each.key for each in overtaken), "overtaken")
        unit.milestone_reminders.mark((each.key for each in missed), "missed")
        due = [
            _Due(reminder=each, item=item)
            for each in current
            if each not in missed and (item := _item(unit, each)) is not None
        ]
        for each in due:
            put: Callable[..., None] = (
                self._ask_client if each.reminder.kind is Kind.CLIENT else self._remind_ours
            )
            put(unit, each.reminder, each.item, now=now)
        self._list_missed(unit, missed, now=now)
        return len(due)

    def _ask_client(
        self, unit: UnitOfWork, reminder: Reminder, item: Obligation, *, now: datetime
    ) -> None:
        site = self._changes.site(unit, item.client, item.project)
        current = today(now, site)
        left = working_days_between(current, reminder.day, site)
        notice = OwedReminder(obligation=item, days_left=left)
        theirs = self._changes.client_days(unit, item.client)
        self._changes.tell_client(
            unit,
            item.client,
            item.project,
            notice,
            key=f"reminder:{reminder.key}",
            now=now,
            valid_until=add_business(now, theirs.day_length, theirs),
        )

    def _remind_ours(
        self, unit: UnitOfWork, reminder: Reminder, item: Milestone | Obligation, *, now: datetime
    ) -> None:
        is_milestone = isinstance(item, Milestone)
        site = self._changes.site(unit, item.client, item.project)
        notice = DueReminder(
            item=item.id,
            label=item.label if isinstance(item, Milestone) else item.text,
            is_milestone=is_milestone,
            owner=item.owner,
            client_name=unit.clients.name_of(item.client),
            kind=reminder.kind,
            day=reminder.day,
            days_left=working_days_between(today(now, site), reminder.day, site),
        )
        key = f"reminder:{reminder.key}"
        self._changes.tell_staff(unit, item.client, notice, key=key, now=now)

    def _list_missed(self, unit: UnitOfWork, missed: list[Reminder], *, now: datetime) -> None:
        if not missed:
            return
        items = sorted({each.item for each in missed})
        text = (
            f"{len(missed)} reminders were not given: they came due more than two working hours "
            f"ago and are too late to be of use. They were about {', '.join(items[:20])}"
            f"{' and others' if len(items) > 20 else ''}."
        )
        note = MilestoneNote(item="Reminders", owner="", text=text)
        self._changes.tell_staff(unit, None, note, key=f"missed:{now.isoformat()}", now=now)

    def _is_stale(self, unit: UnitOfWork, reminder: Reminder, *, now: datetime) -> bool:
        if reminder.kind is Kind.CLIENT:
            return reminder.is_stale(now, self._changes.client_days(unit, reminder.client))
        return reminder.is_stale(now, self._changes.site(unit, reminder.client, reminder.project))


def _item(unit: UnitOfWork, reminder: Reminder) -> Milestone | Obligation | None:
    """Return what a reminder is about, unless there is nothing left to remind of."""
    milestone = unit.milestones.get(reminder.client, reminder.item)
    if milestone:
        untold = reminder.kind is not Kind.UNTOLD or milestone.is_untold
        return milestone if milestone.state.is_open and untold else None
    obligation = unit.obligations.get(reminder.client, reminder.item)
    return obligation if obligation and obligation.state.is_open else None
