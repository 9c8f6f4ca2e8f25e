"""Find the draft that a person has before them, or say who was faster.

Everything here works in the caller's unit of work and commits nothing.
"""

from dataclasses import replace
from datetime import datetime

from bot.domain.ids import Kind
from bot.domain.records import Actor
from bot.domain.update_forms import Clash
from bot.domain.updates import Update, UpdateKind, UpdateState
from bot.services.finding import find_on
from bot.services.update_changes import UpdateChanges
from storage.unit import UnitOfWork


class UpdateDrafts:
    """Drafts as people open them; each change of one gives it a later edition."""

    def __init__(self, changes: UpdateChanges) -> None:
        self._changes = changes

    def new(
        self, unit: UnitOfWork, client: str, project: str, *, actor: Actor, now: datetime
    ) -> Update:
        """Return a new draft that starts from what was last published; it has no id yet."""
        subject = self._changes.about(unit, client, project)
        return self._changes.begin(unit, subject, kind=UpdateKind.FULL, actor=actor, now=now)

    def correction(
        self, unit: UnitOfWork, newest: Update, *, actor: Actor, now: datetime
    ) -> Update:
        """Return the correction under way, or a new one; one that was withdrawn left its number.

        Raises:
            ConflictError: it is not published, so that there is nothing to correct.
        """
        if newest.version > 1 and newest.state.is_open:
            return newest
        standing, edition = newest, 0
        if newest.version > 1 and newest.state is UpdateState.WITHDRAWN:
            before = unit.updates.version(newest.client, newest.id, newest.version - 1)
            assert before is not None, "a correction has a version that it corrects"
            standing, edition = before, newest.edition
        begun = standing.correct(by=actor.user, name=actor.name, at=now)
        return replace(begun, edition=edition)

    def opened(
        self, unit: UnitOfWork, opened: Update, actor: Actor, within: str | None, now: datetime
    ) -> tuple[Update, Clash | None]:
        """Return a draft as it stands; with a Clash where it is not as it was opened any more."""
        if not opened.id:
            waiting = unit.updates.open_for_update(opened.client, opened.project)
            if waiting is not None and waiting.author != actor.user:
                return waiting, self._clash(unit, waiting)
            begun = self.new(unit, opened.client, opened.project, actor=actor, now=now)
            return waiting or begun, None
        newest = find(unit, opened.id, within)
        current = newest
        if opened.version > 1 and not newest.state.is_open:
            current = self.correction(unit, newest, actor=actor, now=now)
        same = (current.version, current.edition) == (opened.version, opened.edition)
        return current, None if same and current.state.is_open else self._clash(unit, newest)

    def _clash(self, unit: UnitOfWork, current: Update) -> Clash:
        done = unit.records.newest(current.client, current.id)
        said = done.entry() if done else None
        return Clash(
            by_name=said.actor.name if said else current.author_name,
            at=said.at if said else current.written_at,
            state=current.state,
        )


def find(unit: UnitOfWork, id_: str, within: str | None) -> Update:
    """Return an update in its newest version; raise NotFoundError."""
    return find_on(unit.updates, Kind.UPDATE, id_, within)
