"""Write one change of an update: its version, its event, its slot, and what people are told.

Everything here works in the caller's unit of work and commits nothing.
"""

from dataclasses import replace
from datetime import datetime

from bot.config import Config
from bot.domain.approvals import is_sensitive
from bot.domain.cadence import Slot, SlotState
from bot.domain.entries import entry_of
from bot.domain.ids import Kind, make_id
from bot.domain.installation import Installation
from bot.domain.records import SYSTEM, Actor
from bot.domain.terms import Dimension
from bot.domain.update_words import new_words
from bot.domain.updates import DecisionNeeded, Update, UpdateKind, UpdateState
from bot.services.about import About, about
from bot.services.approvals import Approvals
from bot.services.guards import foreign_in
from bot.services.plan_records import PlanRecords
from bot.services.rhythms import coming_slot, following, rhythm_of
from bot.services.slots_met import slot_met
from bot.services.update_decisions import UpdateDecisions, decisions_waiting
from bot.services.update_letters import UpdateLetters
from bot.services.update_pictures import pictures_of
from storage.unit import UnitOfWork


class UpdateChanges:
    """What every use case of updates does alike."""

    def __init__(self, installation: Installation, config: Config) -> None:
        self.config = config
        self.letters = UpdateLetters(installation)
        self.approvals = Approvals(installation, config)
        self._decisions = UpdateDecisions(PlanRecords(config))

    def about(self, unit: UnitOfWork, client: str, project: str) -> About:
        """Return a project with its client and calendars."""
        return about(unit, self.config, client, project)

    def begin(
        self,
        unit: UnitOfWork,
        subject: About,
        *,
        kind: UpdateKind,
        actor: Actor,
        now: datetime,
    ) -> Update:
        """Return a new draft that starts from what was last published; it has no id yet."""
        last = unit.updates.last_published(subject.client.code, subject.project.code)
        cadence = unit.cadences.get_for_update(subject.client.code, subject.project.code)
        shown = cadence.shown if cadence else ()
        owed = unit.obligations.open_of_projects([(subject.client.code, subject.project.code)])
        decisions = decisions_waiting(owed, now.astimezone(subject.site.tz).date())
        return begun_after(last, subject, decisions, kind=kind, shown=shown, actor=actor, now=now)

    def judged(self, unit: UnitOfWork, draft: Update, subject: About, *, now: datetime) -> Update:
        """Return a draft that knows whether its new words have to be read by a second person."""
        client = draft.client
        before = (
            unit.updates.version(client, draft.id, draft.version - 1)
            if draft.version > 1
            else unit.updates.last_published(client, draft.project)
        )
        policy = self.config.policy_for(client, now, self.config.sites[subject.project.site])
        words = new_words(before, draft)
        sensitive = any(is_sensitive(text, policy) for text in words)
        return replace(draft, sensitive=sensitive or bool(foreign_in(unit, client, *words)))

    def add(
        self,
        unit: UnitOfWork,
        draft: Update,
        subject: About,
        *,
        actor: Actor,
        now: datetime,
        slot: Slot | None = None,
    ) -> Update:
        """Give a new draft its id and put it on record; `slot` is what it was made for."""
        number = unit.clients.next_number_for_update(draft.client, Kind.UPDATE)
        update = replace(draft, id=make_id(draft.client, Kind.UPDATE, number))
        unit.updates.put(update)
        entry = entry_of(None, update, actor=actor, action="update drafted", now=now)
        unit.records.append(update.client, entry)
        self.letters.card(unit, update, subject, now=now, slot=slot)
        return update

    def save(
        self,
        unit: UnitOfWork,
        before: Update,
        after: Update,
        *,
        actor: Actor,
        action: str,
        now: datetime,
        reason: str = "",
        subject: About | None = None,
        slot: Slot | None = None,
    ) -> Update:
        """Write an update's step with its event and its card; what is not given is looked up."""
        unit.updates.put(after)
        old = before if before.version == after.version else None
        entry = entry_of(old, after, actor=actor, action=action, now=now, reason=reason)
        unit.records.append(after.client, entry)
        known = subject or self.about(unit, after.client, after.project)
        self.letters.card(unit, after, known, now=now, slot=slot)
        waited, waits = (each.state is UpdateState.IN_REVIEW for each in (before, after))
        if waits and not waited:
            self.approvals.ask(unit, self.approvals.of_update(unit, after), now=now)
        elif waited and not waits:
            self.letters.approved(unit, after, now=now)
        return after

    def publish(
        self, unit: UnitOfWork, ready: Update, subject: About, *, actor: Actor, now: datetime
    ) -> Update:
        """Post an approved update, meet the slot it is for, and mark what it corrects.

        Raises:
            ConflictError: nothing may be posted in the project's channel now.
        """
        subject.require_link()
        cadence = rhythm_of(unit, self.config, subject, now=now)
        if not cadence.promised:
            unit.cadences.promise(ready.client, ready.project)
        slot = slot_met(unit, self.config, ready, cadence, subject, now=now)
        decisions = self._decisions.ask(unit, ready, actor=actor, now=now)
        next_due = None
        if slot is not None and now < slot.due:
            next_due = coming_slot(following(cadence, slot.day, subject), subject).due
            ready = replace(ready, slot=slot.day)
        update = replace(ready, decisions=decisions, next_due=next_due).publish(
            by=actor.user,
            name=actor.name,
            at=now,
            on=now.astimezone(subject.theirs.tz).date(),
            # Nobody is late for what was never promised.
            late=cadence.promised and slot is not None and slot.state is SlotState.LATE,
        )
        if ready.approver:
            self.letters.approved(unit, ready, now=now)
        if ready.version > 1:
            self._supersede(unit, update, subject, actor=actor, now=now)
        drawn = None
        if update.kind is not UpdateKind.SHORT:
            drawn = pictures_of(unit, self.config, update, subject, now=now)
        self.letters.posted(unit, update, subject, drawn, now=now)
        if slot is not None:
            self.settle(unit, slot, subject, now=now)
        self._close_overtaken(unit, update, slot, actor=actor, now=now)
        return self.save(
            unit,
            ready,
            update,
            actor=actor,
            action="update published",
            now=now,
            subject=subject,
            slot=slot,
        )

    def settle(self, unit: UnitOfWork, slot: Slot, subject: About, *, now: datetime) -> None:
        """Write a slot that was met, and tell a client who was told it was late that it came."""
        unit.cadences.put_slot(slot)
        if "owed" in slot.done:
            self.letters.owed(unit, slot, subject, now=now)

    def _close_overtaken(
        self, unit: UnitOfWork, update: Update, slot: Slot | None, *, actor: Actor, now: datetime
    ) -> None:
        """Withdraw the draft of a date for which another update is posted.

        What a person wrote in it stays theirs, unless they say themselves that nothing changed.
        """
        said = update.kind is UpdateKind.NO_CHANGE
        if not said and (slot is None or slot.update in ("", update.id)):
            return
        draft = unit.updates.open_for_update(update.client, update.project)
        if draft is None or draft.id == update.id or not draft.is_regular:
            return
        if said or (draft.author == SYSTEM.user and slot is not None and draft.slot == slot.day):
            action = "update withdrawn"
            withdrawn = draft.withdraw()
            self.save(unit, draft, withdrawn, actor=actor, action=action, now=now, reason=update.id)

    def _supersede(
        self, unit: UnitOfWork, update: Update, subject: About, *, actor: Actor, now: datetime
    ) -> None:
        before = unit.updates.version(update.client, update.id, update.version - 1)
        if before is None:
            return
        old = before.superseded()
        unit.updates.put(old)
        entry = entry_of(before, old, actor=SYSTEM, action="update superseded", now=now)
        unit.records.append(old.client, entry)
        self._decisions.take_back(unit, before, update, actor=actor, now=now)
        self.letters.superseded(unit, old, update, subject, now=now)


def begun_after(
    last: Update | None,
    subject: About,
    decisions: tuple[DecisionNeeded, ...],
    *,
    kind: UpdateKind,
    shown: tuple[Dimension, ...],
    actor: Actor,
    now: datetime,
) -> Update:
    """Return a draft that starts from what was last published, unchanged until somebody says so."""
    draft = Update(
        id="",
        version=1,
        client=subject.client.code,
        project=subject.project.code,
        kind=kind,
        author=actor.user,
        author_name=actor.name,
        written_at=now,
        allowed=shown,
        decisions=decisions,
    )
    if last is None:
        return draft
    return replace(
        draft,
        health=tuple(each.carried() for each in last.health),
        next_milestone=last.next_milestone,
    )
