"""Do what a project's rhythm asks for: draft, remind, post on the hour, say that it is late."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.domain.cadence import (
    STALE,
    Cadence,
    Slot,
    SlotState,
    Step,
    next_step,
    post_at,
    steps,
)
from bot.domain.records import SYSTEM, Entry
from bot.domain.terms import Function
from bot.domain.update_notices import UpdateReminder, Urge
from bot.domain.updates import Update, UpdateState
from bot.services.about import About
from bot.services.gathering import Gathered, gather
from bot.services.rhythms import coming_slot, following, rhythm_of
from bot.services.roster import Roster
from bot.services.update_changes import UpdateChanges
from bot.services.update_letters import card_of
from bot.services.weekly import WeeklyDrafts, made
from storage.engine import Database
from storage.unit import UnitOfWork

BATCH = 50
UNLINKED = timedelta(hours=1)
"""How soon to look again at a project whose channel is suspended or archived."""


class RegularPosts:
    """The use case of the tick.

    A batch is one transaction in which each rhythm gets a later look: whatever stops the bot in
    between, nothing is told twice and nothing is forgotten.
    """

    def __init__(self, database: Database, clock: Clock, changes: UpdateChanges) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes
        self._drafts = WeeklyDrafts(changes)

    def keep(self) -> int:
        """Do everything that is due and return how many rhythms were looked at."""
        return sum(iter(self._begin, 0)) + sum(iter(self._batch, 0))

    def _begin(self) -> int:
        """Give every newly linked project its first rhythm."""
        with self._database.unit_of_work() as unit:
            now = self._clock()
            found = unit.cadences.without_one(limit=BATCH)
            for client, project in found:
                subject = self._changes.about(unit, client, project)
                rhythm_of(unit, self._changes.config, subject, now=now)
            return len(found)

    def _batch(self) -> int:
        with self._database.unit_of_work() as unit:
            now = self._clock()
            claimed = unit.cadences.claim_due(now, limit=BATCH)
            if not claimed:
                return 0
            projects = [(each.client, each.project) for each in claimed]
            held = gather(unit, self._changes.config, self._changes.letters, projects)
            unit.cadences.look_again(
                [
                    self._keep(unit, cadence, held[cadence.client, cadence.project], now)
                    for cadence in claimed
                ]
            )
            return len(claimed)

    def _keep(
        self, unit: UnitOfWork, cadence: Cadence, held: Gathered, now: datetime
    ) -> tuple[Cadence, datetime | None]:
        """Do what is due for one project; return the slot it stands on and when to look again."""
        subject = held.about
        if subject.link is None:
            # Nothing may be posted there; operations were told why when it was suspended.
            return cadence, now + UNLINKED
        cadence = self._on_the_slot(unit, cadence, subject, now)
        known = unit.cadences.slot(cadence.client, cadence.project, cadence.slot)
        slot = known or coming_slot(cadence, subject)
        due = [name for name, at in steps(slot, subject.site, cadence.beat) if at <= now]
        for name in due:
            if name not in slot.done:
                slot = self._do(unit, name, cadence, slot, held, now)
        return cadence, self._again(cadence, slot, subject, now)

    def _on_the_slot(
        self, unit: UnitOfWork, cadence: Cadence, subject: About, now: datetime
    ) -> Cadence:
        """Return the rhythm on the newest slot whose draft is due; what was slept through is over.

        Never two at once: where a later one has begun, the one before it is missed.
        """
        while True:
            later = following(cadence, cadence.slot, subject)
            coming = coming_slot(later, subject)
            if steps(coming, subject.site, cadence.beat)[0][1] > now:
                return cadence
            slot = unit.cadences.slot(cadence.client, cadence.project, cadence.slot)
            if slot is None or slot.is_open:
                self._miss(unit, slot or coming_slot(cadence, subject), now)
            cadence = later

    def _miss(self, unit: UnitOfWork, slot: Slot, now: datetime) -> None:
        missed = replace(slot, state=SlotState.MISSED)
        unit.cadences.put_slot(missed)
        entry = Entry(
            at=now,
            received_at=now,
            actor=SYSTEM,
            action="update missed",
            object_id=slot.update or slot.project,
            before={"state": slot.state},
            after={"state": missed.state, "day": slot.day, "due": slot.due},
        )
        unit.records.append(slot.client, entry)

    def _do(
        self,
        unit: UnitOfWork,
        name: str,
        cadence: Cadence,
        slot: Slot,
        held: Gathered,
        now: datetime,
    ) -> Slot:
        subject = held.about
        at = dict(steps(slot, subject.site, cadence.beat))[name]
        done = slot.mark(name)
        match name:
            case Step.DRAFT:
                update = self._drafts.draft(unit, cadence, done, held, now=now)
                done = replace(done, update=update.id)
                if update.edition > 1 and now < slot.due:
                    # Its card is an old message: only a new one is noticed.
                    self._urge(unit, done, subject, Urge.DRAFTED, now)
            case Step.DUE:
                done = self._fall_due(unit, cadence, slot, held, now)
            case Step.LEAD if done.is_open:
                self._urge(unit, done, subject, Urge.DAY_LATE, now)
            case _ if _is_timely(name, done, at, now):
                urge = Urge.SOON if name == Step.REMIND else Urge.SNOOZED
                self._urge(unit, done, subject, urge, now, key=name)
            case _:
                pass
        unit.cadences.put_slot(done)
        return done

    def _fall_due(
        self, unit: UnitOfWork, cadence: Cadence, slot: Slot, held: Gathered, now: datetime
    ) -> Slot:
        """Post what is approved or automatic; otherwise tell the client and the owner."""
        subject = held.about
        done = slot.mark(Step.DUE)
        if slot.state is SlotState.HELD:
            return self._tell_client(unit, cadence, done, subject, now)
        if not slot.is_open:
            return done
        update = unit.updates.get_for_update(cadence.client, slot.update)
        ready = _ready(cadence, slot, held, update, now)
        if ready is not None:
            if post_at(slot.due, now, subject.theirs) > now:
                return slot
            self._changes.publish(unit, ready, subject, actor=SYSTEM, now=now)
            posted = unit.cadences.slot(slot.client, slot.project, slot.day)
            return (posted or slot).mark(Step.DUE)
        if post_at(slot.due, now, subject.theirs) > now:
            return slot
        done = self._tell_client(unit, cadence, done, subject, now)
        self._urge(unit, done, subject, Urge.OVERDUE, now)
        return done

    def _tell_client(
        self, unit: UnitOfWork, cadence: Cadence, slot: Slot, subject: About, now: datetime
    ) -> Slot:
        """Tell the client that there is none, where one was promised."""
        if not cadence.promised:
            return slot
        self._changes.letters.owed(unit, slot, subject, now=now)
        return slot.mark("owed")

    def _urge(
        self,
        unit: UnitOfWork,
        slot: Slot,
        subject: About,
        urge: Urge,
        now: datetime,
        *,
        key: str = "",
    ) -> None:
        update = unit.updates.get_for_update(slot.client, slot.update)
        if update is None or update.state is UpdateState.APPROVED:
            return
        if update.automatic and urge in (Urge.DRAFTED, Urge.SOON, Urge.SNOOZED):
            return
        notice = UpdateReminder(
            update_id=slot.update,
            people=self._people(unit, subject, update, urge, now),
            project=slot.project,
            client_name=subject.client.name,
            due=slot.due,
            site_zone=subject.site.zone,
            urge=urge,
            waits_for_second=update.state is UpdateState.IN_REVIEW,
            client_told="owed" in slot.done,
        )
        named = f"update-urge:{slot.client}:{slot.project}:{slot.day}:{key or urge}"
        self._changes.letters.staff(
            unit, slot.client, notice, key=named, now=now, thread_of=card_of(update)
        )

    def _people(
        self, unit: UnitOfWork, subject: About, update: Update, urge: Urge, now: datetime
    ) -> tuple[str, ...]:
        """Return who hears: the owner; overdue their backup too; a day later the account lead.

        Where it waits for a second person those hear who may be that.
        """
        config, project = self._changes.config, subject.project
        roster = Roster(unit, config, now=now)
        lead = config.person_for(Function.RELATIONSHIP, project.code)
        pm = config.person_for(Function.PM, project.code) or project.owner
        owner = roster.in_place_of(project.owner, project=project.code, otherwise=pm)
        people = [project.owner, owner]
        if urge in (Urge.OVERDUE, Urge.DAY_LATE):
            people.append(pm)
        if urge is Urge.DAY_LATE and lead:
            people.append(lead)
        if update.state is UpdateState.IN_REVIEW:
            approvals = self._changes.approvals
            people += approvals.people(unit, approvals.of_update(unit, update), now=now)
        there = [each for each in people if not roster.is_gone(each)]
        return tuple(dict.fromkeys(there or people))

    def _again(
        self, cadence: Cadence, slot: Slot, subject: About, now: datetime
    ) -> datetime | None:
        later = following(cadence, cadence.slot, subject)
        coming = steps(coming_slot(later, subject), subject.site, cadence.beat)[0][1]
        mine = next_step(slot, subject.site, cadence.beat)
        if mine is not None and mine <= now:
            mine = max(now + timedelta(minutes=1), post_at(slot.due, now, subject.theirs))
        return min(at for at in (mine, coming) if at is not None)


def _ready(
    cadence: Cadence, slot: Slot, held: Gathered, update: Update | None, now: datetime
) -> Update | None:
    """Return what may be posted: what is approved, or the record where that was agreed."""
    if update is None or update.state is UpdateState.APPROVED:
        return update
    # What a person has begun to write is never posted over their head.
    untouched = update.state is UpdateState.DRAFT and update.author == SYSTEM.user
    if not (cadence.automatic and untouched):
        return None
    fresh = made(cadence, slot, held, now=now)
    return replace(fresh, id=update.id, edition=update.edition + 1).release()


def _is_timely(name: str, slot: Slot, at: datetime, now: datetime) -> bool:
    """Return whether a reminder is still worth sending: not put off, not of the past."""
    put_off = name == Step.REMIND and any(each.until > now for each in slot.snoozes)
    return slot.is_open and now < slot.due and now - at <= STALE and not put_off
