"""Take one step of an action: found, changed, recorded, told, in one transaction."""

from collections.abc import Callable
from datetime import date, datetime

from bot.clock import Clock
from bot.domain.action_notices import ActionNotice, ActionReferred, in_words
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
        words: str = "",
        tell_referral: bool = False,
    ) -> Action:
        """Take a step; a person's `words`, where there are any, go to the client with their name.

        `within` is the client whose channel they act in, None in triage.
        """
        with self._database.unit_of_work() as unit:
            now = self._clock()
            before = self._changes.find(unit, id_, within)
            after = step(before, now)
            told: ActionNotice | None = None
            if tell_referral:
                told = ActionReferred(action=after, author_name=actor.name)
            elif words.strip():
                told = in_words(before, actor, words)
            return self._changes.save(
                unit,
                before,
                after,
                actor=actor,
                action=action,
                now=now,
                reason=reason or words,
                told=told,
            )


def require_ahead(day: date, today: date) -> None:
    """Raise InvalidError for a day that is past."""
    if day < today:
        raise InvalidError("That day is past. Name a day to come, like: Fri 20 Nov.", field="due")
