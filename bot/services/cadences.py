"""Keep every project's rhythm: set it, put it off, and do on the hour what is due."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from bot.clock import Clock
from bot.domain.cadence import (
    Beat,
    Cadence,
    CadenceStory,
    Slot,
    next_step,
)
from bot.domain.calendars import Weekday
from bot.domain.entries import entry_of
from bot.domain.errors import ConflictError, InvalidError
from bot.domain.health import INTERNAL
from bot.domain.records import Actor
from bot.domain.terms import Dimension
from bot.domain.updates import Update
from bot.domain.working_time import next_opening
from bot.services.about import About
from bot.services.guards import refuse_foreign
from bot.services.rhythms import change_of, coming_slot, moved, rhythm_of, story_of
from bot.services.update_changes import UpdateChanges
from storage.engine import Database
from storage.unit import UnitOfWork


class Cadences:
    """Use cases on rhythms and their slots; every one is a person's and goes on record."""

    def __init__(self, database: Database, clock: Clock, changes: UpdateChanges) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes

    def beat(
        self,
        client: str,
        project: str,
        actor: Actor,
        *,
        beat: Beat,
        weekday: Weekday | None,
        at: time | None,
    ) -> CadenceStory:
        """Say how often an update is due, and on which weekday and hour of the client."""

        def step(cadence: Cadence) -> Cadence:
            return replace(
                cadence,
                beat=beat,
                weekday=weekday or cadence.weekday,
                at=at or cadence.at,
                promised=True,
                hold_reason="",
                hold_until=None,
            )

        return self._set(client, project, actor, "cadence set", step, moves=True)

    def hold(
        self, client: str, project: str, actor: Actor, *, until: date, reason: str
    ) -> CadenceStory:
        """Put a project on hold until a day, with a reason: nothing is due meanwhile."""
        if not reason.strip():
            raise InvalidError("Say why: /update hold until 30 Nov because plant shutdown")

        def step(cadence: Cadence) -> Cadence:
            return replace(cadence, hold_until=until, hold_reason=reason.strip())

        return self._set(client, project, actor, "cadence held", step, reason=reason, moves=True)

    def resume(self, client: str, project: str, actor: Actor) -> CadenceStory:
        """End a hold."""

        def step(cadence: Cadence) -> Cadence:
            return replace(cadence, hold_until=None, hold_reason="")

        return self._set(client, project, actor, "cadence resumed", step, moves=True)

    def automatic(self, client: str, project: str, actor: Actor, *, on: bool) -> CadenceStory:
        """Let a project's record post by itself at the hour, or not any more."""
        return self._set(
            client,
            project,
            actor,
            "cadence automatic" if on else "cadence by hand",
            lambda cadence: replace(cadence, automatic=on),
        )

    def show(
        self, client: str, project: str, actor: Actor, dimension: Dimension, *, shown: bool
    ) -> CadenceStory:
        """Let a client see an internal dimension, or not any more."""
        if dimension not in INTERNAL:
            raise InvalidError("Only cost and capacity are internal; the others are always shown.")

        def step(cadence: Cadence) -> Cadence:
            others = tuple(each for each in cadence.shown if each is not dimension)
            return replace(cadence, shown=(*others, dimension) if shown else others)

        action = f"{dimension} {'shown to' if shown else 'kept from'} the client"
        return self._set(client, project, actor, action, step)

    def story(self, client: str, project: str) -> CadenceStory:
        """Return how a project's rhythm stands."""
        with self._database.unit_of_work() as unit:
            subject = self._changes.about(unit, client, project)
            return story_of(unit, self._cadence(unit, client, project), subject)

    def snooze(self, update: Update, actor: Actor, *, until: datetime | None) -> Slot:
        """Remind again later, at most twice; without a time on the next working morning."""

        def step(_unit: UnitOfWork, slot: Slot, subject: About, now: datetime) -> Slot:
            morning = datetime.combine(
                now.astimezone(subject.site.tz).date() + timedelta(days=1), time(0), subject.site.tz
            )
            later = until or next_opening(morning, subject.site)
            return slot.snooze(later, by=actor.user, at=now)

        return self._slot(update, actor, "update snoozed", step)

    def hold_slot(self, update: Update, actor: Actor, *, reason: str, promise: date | None) -> Slot:
        """Skip one update, with a reason; at its hour the client is told that there is none."""

        def step(unit: UnitOfWork, slot: Slot, subject: About, now: datetime) -> Slot:
            held = slot.hold(reason, promise=promise, by=actor.name)
            if "owed" in slot.done:
                self._changes.letters.owed(unit, held, subject, now=now)
            return held

        return self._slot(update, actor, "update held", step, reason=reason)

    def say_when(self, update: Update, actor: Actor, *, day: date) -> Slot:
        """Give the day on which a late update comes; the client reads it."""

        def step(unit: UnitOfWork, slot: Slot, subject: About, now: datetime) -> Slot:
            promised = slot.promise_on(day, by=actor.name)
            if "owed" in slot.done:
                self._changes.letters.owed(unit, promised, subject, now=now)
            return promised

        return self._slot(update, actor, "update promised", step)

    def _set(
        self,
        client: str,
        project: str,
        actor: Actor,
        action: str,
        step: Callable[[Cadence], Cadence],
        *,
        reason: str = "",
        moves: bool = False,
    ) -> CadenceStory:
        with self._database.unit_of_work() as unit:
            now = self._clock()
            refuse_foreign(unit, client, reason)
            before = self._cadence(unit, client, project)
            after = replace(step(before), set_by=actor.user)
            subject = self._changes.about(unit, client, project)
            if moves:
                after = moved(unit, after, subject, now=now)
            slot = unit.cadences.slot(client, project, after.slot) or coming_slot(after, subject)
            unit.cadences.save(after, next_at=next_step(slot, subject.site, after.beat))
            entry = change_of(before, after, actor=actor, action=action, reason=reason, now=now)
            unit.records.append(client, entry)
            return story_of(unit, after, subject)

    def _slot(
        self,
        update: Update,
        actor: Actor,
        action: str,
        step: Callable[[UnitOfWork, Slot, About, datetime], Slot],
        *,
        reason: str = "",
    ) -> Slot:
        with self._database.unit_of_work() as unit:
            now = self._clock()
            refuse_foreign(unit, update.client, reason)
            cadence = self._cadence(unit, update.client, update.project)
            before = unit.cadences.slot(update.client, update.project, update.slot or now.date())
            if before is None:
                raise ConflictError(f"{update.id} is made for no regular date. Nothing changed.")
            subject = self._changes.about(unit, update.client, update.project)
            after = step(unit, replace(before, version=before.version + 1), subject, now)
            unit.cadences.put_slot(after)
            if after.day == cadence.slot:
                unit.cadences.save(cadence, next_at=next_step(after, subject.site, cadence.beat))
            entry = entry_of(None, update, actor=actor, action=action, now=now, reason=reason)
            unit.records.append(update.client, entry)
            self._changes.letters.card(unit, update, subject, now=now, slot=after)
            return after

    def _cadence(self, unit: UnitOfWork, client: str, project: str) -> Cadence:
        subject = self._changes.about(unit, client, project)
        return rhythm_of(unit, self._changes.config, subject, now=self._clock())
