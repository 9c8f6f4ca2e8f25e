"""Let a second person agree to words for a client, or send them back to who wrote them."""

from bot.clock import Clock
from bot.domain.actions import Action
from bot.domain.approvals import Draft, DraftState
from bot.domain.errors import NotFoundError
from bot.domain.records import Actor
from bot.services.action_changes import ActionChanges
from storage.engine import Database
from storage.unit import UnitOfWork


class ActionWords:
    """The use cases of a second person; `within` as in `Actions`."""

    def __init__(self, database: Database, clock: Clock, changes: ActionChanges) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes

    def agree(self, key: str, actor: Actor, *, within: str | None) -> Action:
        """Post words with both names on record; a step that waited for them is taken.

        Raises:
            ForbiddenError: nobody agrees to their own words.
            ConflictError: they were decided on before, or the action has moved on.
        """
        with self._database.unit_of_work() as unit:
            now = self._clock()
            draft, action = self._draft(unit, key, within)
            agreed = draft.approve(by=actor.user, name=actor.name, at=now)
            return self._changes.post(unit, action, agreed, actor=actor, now=now)

    def send_back(self, key: str, actor: Actor, *, within: str | None, reason: str) -> None:
        """Return words to their author with a reason; nothing is posted."""
        with self._database.unit_of_work() as unit:
            now = self._clock()
            draft, action = self._draft(unit, key, within)
            back = draft.send_back(by=actor.user, name=actor.name, at=now, reason=reason)
            self._changes.decide(unit, action, back, actor=actor, action="text sent back", now=now)

    def get(self, key: str, *, within: str | None) -> Draft:
        """Return words that wait; raises NotFoundError."""
        with self._database.unit_of_work() as unit:
            return self._draft(unit, key, within)[0]

    def waits(self, key: str, *, within: str | None) -> bool:
        """Return whether what was written in a window waits for a second person."""
        with self._database.unit_of_work() as unit:
            draft = unit.drafts.get_for_update(key)
            if draft is None or within not in (None, draft.client):
                return False
            return draft.state is DraftState.WAITING

    def _draft(self, unit: UnitOfWork, key: str, within: str | None) -> tuple[Draft, Action]:
        draft = unit.drafts.get_for_update(key)
        if draft is None or within not in (None, draft.client):
            raise NotFoundError("text waiting")
        return draft, self._changes.find(unit, draft.about, within)
