"""Look in records and surveys for what asks for an improvement, and open an action for it once.

A cursor tells how far a record was read. It is kept in the transaction that opens the action, so
that a crash loses nothing and two processes open nothing twice.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from bot.clock import Clock
from bot.domain.action_causes import (
    WITHIN,
    Breach,
    Cause,
    breach_key,
    of_breaches,
    of_complaint,
    of_trigger,
)
from bot.domain.escalation import ClockName
from bot.domain.records import SYSTEM, Event
from bot.services.action_changes import ActionChanges
from storage.engine import Database
from storage.unit import UnitOfWork

BATCH = 500
_LOGGED = frozenset({"query logged", "query confirmed"})
_ESCALATED = "escalated"


@dataclass(slots=True)
class _Seen:
    """What a stretch of a record holds: new queries, and targets that were missed."""

    queries: list[str] = field(default_factory=list)
    clocks: set[ClockName] = field(default_factory=set)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Missed:
    """A target of a query that was missed."""

    query: str
    clock: ClockName
    at: datetime


class ActionTriggers:
    """The use case of the tick."""

    def __init__(self, database: Database, clock: Clock, changes: ActionChanges) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes

    def look(self) -> int:
        """Read every client's record to its end; return how many actions opened or grew."""
        with self._database.snapshot() as unit:
            behind = [
                client.code
                for client in unit.clients.all()
                if unit.action_measures.cursor(client.code) < unit.records.head(client.code).seq
            ]
            told = unit.surveys.triggers_since(self._clock() - WITHIN)
            fresh = [
                cause
                for cause in map(of_trigger, told)
                if unit.actions.of_origin(cause.client, cause.origin.key) is None
            ]
        return sum(self._of_client(client) for client in behind) + self._answered(fresh)

    def _answered(self, causes: list[Cause]) -> int:
        opened = 0
        for cause in causes:
            with self._database.unit_of_work() as unit:
                now = self._clock()
                opened += self._changes.open(unit, cause, actor=SYSTEM, now=now) is not None
        return opened

    def _of_client(self, client: str) -> int:
        found = 0
        while True:
            with self._database.unit_of_work() as unit:
                after = unit.action_measures.cursor_for_update(client)
                events = unit.records.entries(client, after=after, limit=BATCH)
                if not events:
                    return found
                # What is opened here is itself recorded, and read in the next round.
                unit.action_measures.move_cursor(client, events[-1].seq)
                found += self._open(unit, client, _seen(events), now=self._clock())

    def _open(self, unit: UnitOfWork, client: str, seen: _Seen, *, now: datetime) -> int:
        causes: list[Cause] = []
        for id_ in seen.queries:
            query = unit.queries.get(client, id_)
            complaint = of_complaint(query) if query else None
            if complaint is not None:
                causes.append(complaint)
        for clock in sorted(seen.clocks):
            causes += self._breached(unit, client, clock, now=now)
        opened = [self._changes.open(unit, cause, actor=SYSTEM, now=now) for cause in causes]
        return sum(action is not None for action in opened)

    def _breached(
        self, unit: UnitOfWork, client: str, clock: ClockName, *, now: datetime
    ) -> tuple[Cause, ...]:
        first: dict[str, datetime] = {}
        for event in unit.records.lately(client, _ESCALATED, since=now - WITHIN):
            # What is told of again later was missed when it fell due.
            if (missed := _missed(event)) and missed.clock is clock and missed.at >= now - WITHIN:
                first.setdefault(missed.query, missed.at)
        fresh = [
            Breach(query=each.id, project=each.project, clock=clock, at=first[each.id])
            for each in unit.queries.among(sorted(first)).values()
            if unit.actions.of_origin(client, breach_key(each.id, clock)) is None
        ]
        open_one = unit.actions.open_of_cause_for_update(client, f"late:{clock}")
        return of_breaches(client, fresh, is_open=open_one is not None)


def _seen(events: Iterable[Event]) -> _Seen:
    seen = _Seen()
    for event in events:
        if event.action in _LOGGED and event.filed:
            seen.queries.append(event.filed.object_id)
        if missed := _missed(event):
            seen.clocks.add(missed.clock)
    return seen


def _missed(event: Event) -> _Missed | None:
    """Return which target of which query an event says was missed, if it says so."""
    entry = event.entry() if event.action == _ESCALATED else None
    if entry is None or not entry.after.get("late"):
        return None
    # A clock that was started anew has its turn behind its name: "answer.2".
    name = str(entry.after.get("rung")).split(":")[1].partition(".")[0]
    due = datetime.fromisoformat(str(entry.after["due"]))
    return _Missed(query=entry.object_id, clock=ClockName(name), at=due)
