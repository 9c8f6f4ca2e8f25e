"""Measure a criterion from the record, take the checker's judgement, and tell the client.

Whether an action worked is for a person to say: the figures are laid before them, counts first.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import assert_never

from bot.clock import Clock
from bot.config import Config
from bot.domain.action_cycles import Check, Plan
from bot.domain.action_words import SILENCE, Words
from bot.domain.actions import Action
from bot.domain.approvals import DraftKind
from bot.domain.criteria import FewQuestions, InTarget, Measure, SameCsat
from bot.domain.errors import ConflictError
from bot.domain.measurements import (
    Days,
    few_questions,
    in_target,
    same_csat,
    weeks_from,
)
from bot.domain.records import Actor
from bot.services.action_changes import ActionChanges
from bot.services.action_scores import same_persons
from storage.engine import Database
from storage.unit import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What the checker says; `words` go to the client where there are any."""

    effective: bool
    finding: str
    words: Words = SILENCE


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """An action that is to be checked, and what the record shows, a sentence each."""

    action: Action
    lines: tuple[str, ...]


class ActionChecks:
    """The use cases of checking and closing."""

    def __init__(
        self, database: Database, clock: Clock, config: Config, changes: ActionChanges
    ) -> None:
        self._database = database
        self._clock = clock
        self._config = config
        self._changes = changes

    def look(self, id_: str, actor: Actor, *, within: str | None) -> Measured:
        """Return what the record shows a checker.

        Raises:
            ForbiddenError: they own the work.
            ConflictError: the waiting window is not over, or there is nothing to check.
        """
        with self._database.unit_of_work() as unit:
            action = self._changes.find(unit, id_, within)
            action.require_checker(actor.user)
            return Measured(action=action, lines=self._measured(unit, action, now=self._clock()))

    def check(self, id_: str, actor: Actor, judgement: Judgement, *, within: str | None) -> Action:
        """Take a judgement, with what the record showed at that moment."""
        with self._database.unit_of_work() as unit:
            now = self._clock()
            before = self._changes.find(unit, id_, within)
            before.require_checker(actor.user)
            check = Check(
                by=actor.user,
                by_name=actor.name,
                at=now,
                effective=judgement.effective,
                finding=judgement.finding.strip(),
                measured=self._measured(unit, before, now=now),
            )
            return self._changes.take(
                unit,
                before,
                before.check(check),
                actor=actor,
                action="action checked",
                now=now,
                reason=check.finding,
                words=judgement.words,
            )

    def close(self, id_: str, actor: Actor, words: Words, *, within: str | None) -> Action:
        """Tell the client "you said, we did", and close."""
        with self._database.unit_of_work() as unit:
            now = self._clock()
            before = self._changes.find(unit, id_, within)
            after = before.close(words.text, by=actor.user, at=now)
            return self._changes.take(
                unit,
                before,
                after,
                actor=actor,
                action="action closed",
                now=now,
                words=replace(words, kind=DraftKind.DONE),
            )

    def _measured(self, unit: UnitOfWork, action: Action, *, now: datetime) -> tuple[str, ...]:
        plan = _plan(action)
        lines = [self._line(unit, action, each, now=now) for each in plan.criterion.measures]
        if plan.criterion.unread:
            lines.append(
                f'The record cannot measure "{plan.criterion.unread}": that is yours to judge.'
            )
        return tuple(lines)

    def _line(self, unit: UnitOfWork, action: Action, asked: Measure, *, now: datetime) -> str:
        calendar = self._changes.calendar(action)
        today = self._changes.today(action, now)
        done = action.cycle.implemented_on or today
        match asked:
            case InTarget():
                days = Days(first=asked.since or done, last=min(asked.until or today, today))
                queries = unit.queries.of_client(action.client)
                return in_target(asked, queries, days, calendar, now=now)
            case FewQuestions():
                counted = []
                for week in weeks_from(done, asked.weeks):
                    since, until = week.span(calendar)
                    count = unit.action_measures.count_questions(
                        action.client, since=since, until=until
                    )
                    counted.append((week, count))
                return few_questions(asked, counted)
            case SameCsat():
                return same_csat(asked, same_persons(unit, self._config, action))
            case _:
                assert_never(asked)


def _plan(action: Action) -> Plan:
    plan = action.cycle.plan
    if plan is None:
        raise ConflictError(
            f"{action.id} has no effectiveness criterion. Approve it with one first; only then "
            "there is something to check. Nothing changed."
        )
    return plan
