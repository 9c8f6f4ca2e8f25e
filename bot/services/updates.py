"""What people do with a status update: write it, have it read, post it, correct it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from bot.clock import Clock
from bot.domain.errors import ConflictError, InvalidError
from bot.domain.records import Actor
from bot.domain.update_forms import Clash, DetailsInput, ReportInput, with_details, with_report
from bot.domain.updates import Update, UpdateKind
from bot.services.update_changes import UpdateChanges
from bot.services.update_drafts import UpdateDrafts, find
from storage.engine import Database
from storage.unit import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdateForm:
    """A draft to be filled in, saved or not, with how its client is called."""

    update: Update
    client_name: str
    reader_zone: str


class Updates:
    """Use cases on status updates.

    `within` is the client whose channel the person acts in, or None in an internal channel: an id
    of another client is answered exactly as one that does not exist.
    """

    def __init__(self, database: Database, clock: Clock, changes: UpdateChanges) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes
        self._drafts = UpdateDrafts(changes)

    def form(self, client: str, project: str, actor: Actor) -> UpdateForm:
        """Return what a project has in the making, or a new draft with the last values."""
        with self._database.unit_of_work() as unit:
            draft = unit.updates.open_for_update(client, project) or self._drafts.new(
                unit, client, project, actor=actor, now=self._clock()
            )
            return self._form(unit, draft)

    def get(self, id_: str, *, within: str | None) -> UpdateForm:
        """Return an update in its newest version; raises NotFoundError."""
        with self._database.unit_of_work() as unit:
            return self._form(unit, find(unit, id_, within))

    def correction(self, id_: str, actor: Actor, *, within: str | None) -> UpdateForm:
        """Return a correction to be filled in; the one under way where there is one."""
        with self._database.unit_of_work() as unit:
            newest = find(unit, id_, within)
            draft = self._drafts.correction(unit, newest, actor=actor, now=self._clock())
            return self._form(unit, draft)

    def save_report(
        self, opened: Update, given: ReportInput, actor: Actor, *, within: str | None
    ) -> UpdateForm | Clash:
        """Keep the first window; `opened` names draft, version and edition as it was opened.

        A draft of which somebody else saved a later edition stays as it is: a Clash.
        """
        with self._database.unit_of_work() as unit:
            now = self._clock()
            before, clash = self._drafts.opened(unit, opened, actor, within, now)
            if clash:
                return clash
            after = with_report(before, given)
            if (
                before.id
                and before.edition
                and _same(before, after)
                and before.author == actor.user
            ):
                return self._form(unit, before)
            return self._form(unit, self._kept(unit, before, after, actor, now))

    def save_details(
        self, opened: Update, given: DetailsInput, actor: Actor, *, within: str | None
    ) -> UpdateForm | Clash:
        """Keep the second window; raises InvalidError while a reader would miss something."""
        with self._database.unit_of_work() as unit:
            now = self._clock()
            before, clash = self._drafts.opened(unit, opened, actor, within, now)
            if clash:
                return clash
            after = with_details(before, given)
            if after.version > 1 and not after.changed:
                raise InvalidError("Say what was wrong and why; the client reads it.")
            after.require_complete()
            if _same(before, after):
                return self._form(unit, before)
            return self._form(unit, self._kept(unit, before, after, actor, now))

    def finish(
        self, opened: Update, actor: Actor, *, within: str | None, at_once: bool
    ) -> Update | Clash:
        """Post a draft, or hand it in where a second person has to read it.

        Not `at_once`, one that was made for a regular post waits for its hour.
        """
        with self._database.unit_of_work() as unit:
            now = self._clock()
            before, clash = self._drafts.opened(unit, opened, actor, within, now)
            if clash:
                return clash
            ready = replace(before, due=None) if at_once else before
            if before.needs_second_person:
                waiting = ready.hand_in()
                return self._step(unit, before, waiting, actor, "update handed in")
            return self._release(unit, before, ready.release(), actor, "update approved", now)

    def release(self, id_: str, actor: Actor, *, within: str | None) -> Update:
        """Let the owner agree to a draft made from the record: it is posted at its hour."""

        def step(unit: UnitOfWork, before: Update, now: datetime) -> Update:
            if before.needs_second_person:
                return self._step(unit, before, before.hand_in(), actor, "update handed in")
            return self._release(unit, before, before.release(), actor, "update approved", now)

        return self._change(id_, within, step)

    def approve(self, id_: str, actor: Actor, *, within: str | None) -> Update:
        """Let a second person agree; raises ForbiddenError for the author."""

        def step(unit: UnitOfWork, before: Update, now: datetime) -> Update:
            after = before.approve(by=actor.user, name=actor.name, at=now)
            return self._release(unit, before, after, actor, "update approved", now)

        return self._change(id_, within, step)

    def send_back(self, id_: str, actor: Actor, *, within: str | None, reason: str) -> Update:
        """Return it to its author with a reason."""

        def step(unit: UnitOfWork, before: Update, _now: datetime) -> Update:
            after = before.send_back(reason)
            return self._step(unit, before, after, actor, "update sent back", reason)

        return self._change(id_, within, step)

    def withdraw(self, id_: str, actor: Actor, *, within: str | None) -> Update:
        """Drop a draft for good; what a correction was to correct stands as it is.

        Raises:
            ConflictError: a regular date waits for it, so that it is held with a reason instead.
        """

        def step(unit: UnitOfWork, before: Update, _now: datetime) -> Update:
            if before.is_regular:
                raise ConflictError(
                    f"{before.id} is the update of a regular date. Hold it, with a reason."
                )
            return self._step(unit, before, before.withdraw(), actor, "update withdrawn")

        return self._change(id_, within, step)

    def post_short(self, client: str, project: str, actor: Actor, *, text: str, key: str) -> Update:
        """Post one line at once, or lay it before a second person where it speaks of quality.

        `key` names the command, so that a repeated one posts nothing.
        """
        with self._database.unit_of_work() as unit:
            return self._at_once(unit, client, project, actor, UpdateKind.SHORT, text=text, key=key)

    def no_change(self, client: str, project: str, actor: Actor, *, key: str) -> Update:
        """Tell the client, in one click, that everything stands as last reported.

        Raises:
            ConflictError: nothing was reported yet that could be unchanged.
        """
        with self._database.unit_of_work() as unit:
            last = unit.updates.last_published(client, project)
            if last is None:
                raise ConflictError("Nothing was reported yet. Post a first update: /update")
            return self._at_once(
                unit,
                client,
                project,
                actor,
                UpdateKind.NO_CHANGE,
                text="No change since the last update.",
                key=key,
            )

    def _at_once(
        self,
        unit: UnitOfWork,
        client: str,
        project: str,
        actor: Actor,
        kind: UpdateKind,
        *,
        text: str,
        key: str,
    ) -> Update:
        now = self._clock()
        subject = self._changes.about(unit, client, project)
        subject.require_link()
        if not unit.escalations.take_slot("update-at-once", key, now=now):
            raise ConflictError("This was posted already. Nothing changed.")
        draft = self._changes.begin(unit, subject, kind=kind, actor=actor, now=now)
        told = replace(draft, headline=text.strip(), decisions=(), next_by=None)
        if kind is UpdateKind.SHORT:
            told = self._changes.judged(unit, told, subject, now=now)
        update = self._changes.add(unit, told, subject, actor=actor, now=now)
        if update.needs_second_person:
            return self._step(unit, update, update.hand_in(), actor, "update handed in")
        return self._changes.publish(unit, update.release(), subject, actor=actor, now=now)

    def _kept(
        self, unit: UnitOfWork, before: Update, after: Update, actor: Actor, now: datetime
    ) -> Update:
        subject = self._changes.about(unit, after.client, after.project)
        after = self._changes.judged(unit, after, subject, now=now)
        if not before.id:
            return self._changes.add(unit, after, subject, actor=actor, now=now)
        edited = after.edit(by=actor.user, name=actor.name, at=now)
        return self._changes.save(
            unit, before, edited, actor=actor, action=_EDITED[edited.version > 1], now=now
        )

    def _release(
        self,
        unit: UnitOfWork,
        before: Update,
        ready: Update,
        actor: Actor,
        action: str,
        now: datetime,
    ) -> Update:
        """Post what a person approved, or let it wait for its hour."""
        ready = replace(ready, automatic=False, released_by=actor.user, released_by_name=actor.name)
        if ready.due is not None and now < ready.due:
            return self._step(
                unit, before, replace(ready, edition=before.edition + 1), actor, action
            )
        subject = self._changes.about(unit, ready.client, ready.project)
        return self._changes.publish(unit, ready, subject, actor=actor, now=now)

    def _step(
        self,
        unit: UnitOfWork,
        before: Update,
        after: Update,
        actor: Actor,
        action: str,
        reason: str = "",
    ) -> Update:
        return self._changes.save(
            unit, before, after, actor=actor, action=action, now=self._clock(), reason=reason
        )

    def _change(
        self,
        id_: str,
        within: str | None,
        step: Callable[[UnitOfWork, Update, datetime], Update],
    ) -> Update:
        with self._database.unit_of_work() as unit:
            return step(unit, find(unit, id_, within), self._clock())

    def _form(self, unit: UnitOfWork, update: Update) -> UpdateForm:
        subject = self._changes.about(unit, update.client, update.project)
        return UpdateForm(
            update=update, client_name=subject.client.name, reader_zone=subject.client.zone
        )


def _same(before: Update, after: Update) -> bool:
    return replace(before, edition=0) == replace(after, edition=0)


_EDITED = {False: "update edited", True: "correction edited"}
