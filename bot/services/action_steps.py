"""Take one step of an action: found, changed, recorded, told, in one transaction."""

from collections.abc import Callable
from datetime import date, datetime

from bot.clock import Clock
from bot.domain.action_words import SILENCE, Words
from bot.domain.actions import Action
from bot.domain.errors import InvalidError
from bot.domain.records import Actor
from bot.services.action_changes import ActionChanges
from storage.engine import Database

Step = Callable[[Action, datetime], Action]


class ActionSteps:
    """What every use case that moves an action does alike."""

    def __init__(self, database: Database, clock: Clock, changes: ActionChanges) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes

    def step(
        self,
        id_: str,
        actor: Actor,
        action: str,
        step: Step,
        *,
        within: str | None,
        reason: str = "",
        words: Words = SILENCE,
    ) -> Action:
        """Take a step; a person's `words`, where there are any, go to the client with their name.

        `within` is the client whose channel they act in, None in triage.
        """
        with self._database.unit_of_work() as unit:
            now = self._clock()
            before = self._changes.find(unit, id_, within)
            return self._changes.take(
                unit,
                before,
                step(before, now),
                actor=actor,
                action=action,
                now=now,
                reason=reason,
                words=words,
            )


def require_ahead(day: date, today: date) -> None:
    """Raise InvalidError for a day that is past."""
    if day < today:
        raise InvalidError("That day is past. Name a day to come, like: Fri 20 Nov.", field="due")
