"""The tick `actions`: open what the record asks for, end waiting windows, remind people once."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from bot.clock import Clock
from bot.config import Config
from bot.domain.action_notices import ActionNudge
from bot.domain.action_nudges import Nudge, NudgeKind, nudges, reached
from bot.domain.action_states import ActionState
from bot.domain.actions import Action
from bot.domain.query_states import QueryState
from bot.domain.records import SYSTEM, Entry
from bot.domain.working_time import next_opening
from bot.services.action_changes import ActionChanges
from bot.services.action_triggers import ActionTriggers
from storage.engine import Database
from storage.unit import UnitOfWork

_LATE = frozenset({NudgeKind.ACKNOWLEDGE, NudgeKind.OVERDUE})
_NOT_EVENTS = frozenset({QueryState.DETECTED, QueryState.DISMISSED, QueryState.WITHDRAWN})


class ActionReminders:
    """Look at the actions that are due; several processes may do so at a time."""

    def __init__(
        self, database: Database, clock: Clock, config: Config, changes: ActionChanges
    ) -> None:
        self._database = database
        self._clock = clock
        self._config = config
        self._changes = changes
        self._triggers = ActionTriggers(database, clock, changes)

    def run(self) -> int:
        """Do all that is due and return how many actions were looked at."""
        return self._triggers.look() + sum(iter(self._look_at_one, False))

    def _look_at_one(self) -> bool:
        """Take one action a transaction: no two clients' records wait for each other."""
        with self._database.unit_of_work() as unit:
            now = self._clock()
            claimed = unit.actions.claim_due(now, limit=1)
            for action in claimed:
                if action.state is ActionState.IMPLEMENTED:
                    self._look_at_window(unit, action, now=now)
                else:
                    self._remind(unit, action, now=now)
            return bool(claimed)

    def _look_at_window(self, unit: UnitOfWork, action: Action, *, now: datetime) -> None:
        cycle = action.cycle
        assert cycle.plan is not None, "nothing is implemented without a plan"
        assert cycle.implemented_on is not None, "the state says so"
        over = cycle.plan.window.is_over(
            cycle.implemented_on,
            cycle.plan.criterion,
            today=self._changes.today(action, now),
            seen=self._queries_since(unit, action),
        )
        if not over:
            self._changes.keep(unit, action, now=now)
            return
        after = action.open_check(at=now)
        self._changes.save(
            unit, action, after, actor=SYSTEM, action="action waiting window over", now=now
        )

    def _remind(self, unit: UnitOfWork, action: Action, *, now: datetime) -> None:
        made = nudges(action, self._config.ladder, self._changes.calendar(action))
        due = reached(made, frozenset(action.done), now)
        after = replace(action, done=(*action.done, *(each.key for each in due)))
        self._changes.keep(unit, after, now=now)
        if not due:
            return
        # Of several that were missed only the newest is worth a word.
        nudge = due[-1]
        people = self._receivers(unit, action, nudge, now=now)
        unit.records.append(action.client, _entry(action, nudge, people, now=now))
        if nudge.kind in _LATE and nudge.due_at <= now:
            self._changes.put_card(unit, after, now=now, fact=f":{nudge.key}")
        self._put(unit, after, nudge, people, now=now)

    def _put(
        self,
        unit: UnitOfWork,
        action: Action,
        nudge: Nudge,
        to: Iterable[str],
        *,
        now: datetime,
    ) -> None:
        by_time: defaultdict[datetime, list[str]] = defaultdict(list)
        for user in to:
            hours = self._changes.working_hours(unit, action, user)
            by_time[next_opening(now, hours)].append(user)
        for at, people in sorted(by_time.items()):
            notice = ActionNudge(
                action=action,
                kind=nudge.kind,
                people=tuple(people),
                client_name=unit.clients.name_of(action.client),
                site_zone=self._changes.calendar(action).zone,
                at=at,
                due_at=nudge.due_at,
            )
            later = f":{at:%Y%m%dT%H%M}" if at > now else ""
            self._changes.put_under_card(
                unit,
                action,
                notice,
                key=f"nudge:{nudge.key}{later}",
                now=now,
                not_before=at if at > now else None,
            )

    def _receivers(
        self, unit: UnitOfWork, action: Action, nudge: Nudge, *, now: datetime
    ) -> tuple[str, ...]:
        people = self._changes.people(unit, action, nudge.to, now=now)
        if nudge.kind is not NudgeKind.CHECK:
            return people
        # The owner may not check; where they are all there is, they have to find somebody.
        return tuple(user for user in people if user != action.owner) or people

    def _queries_since(self, unit: UnitOfWork, action: Action) -> int:
        since = action.cycle.implemented_at
        return sum(
            since is not None and each.asked_at >= since and each.state not in _NOT_EVENTS
            for each in unit.queries.of_client(action.client)
        )


def _entry(action: Action, nudge: Nudge, people: Sequence[str], *, now: datetime) -> Entry:
    return Entry(
        at=now,
        received_at=now,
        actor=SYSTEM,
        action="action reminded",
        object_id=action.id,
        after={"reminder": nudge.key, "due": nudge.due_at, "to": people},
    )
