"""Tell the right people, once, when a query runs out of time, and see that the client hears."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.clock import Clock
from bot.config import Config
from bot.domain.escalation import ClockName, Rung, climb
from bot.domain.installation import Installation
from bot.domain.queries import Query
from bot.domain.query_clocks import OwedNote, QueryClocks
from bot.domain.records import SYSTEM, Entry
from bot.services.clockwork import Climbable, Clockwork, soonest
from bot.services.late_notes import LateNotes
from bot.services.query_changes import QueryChanges
from bot.services.roster import Roster
from bot.services.rung_letters import Call, RungLetters
from storage.engine import Database
from storage.unit import UnitOfWork

BATCH = 100
_TOLD = frozenset({ClockName.FIRST_RESPONSE, ClockName.ANSWER})
"""The clocks whose due times a client was told, and who therefore hears when they are missed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Climbed:
    """A query after a look at it: what was reached, and whether its client is to be told."""

    query: Query
    clocks: QueryClocks
    next_at: datetime | None
    reached: tuple[tuple[Rung, datetime], ...]
    passed: tuple[str, ...]
    newly_late: tuple[str, ...]
    overdue_note: OwedNote | None


class Escalations:
    """The use case of the tick."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        installation: Installation,
        config: Config,
        changes: QueryChanges,
    ) -> None:
        self._database = database
        self._clock = clock
        self._config = config
        self._changes = changes
        self._clockwork = Clockwork(config)
        self._letters = RungLetters(installation, config)
        self._notes = LateNotes(config, changes)

    def escalate(self) -> int:
        """Climb every rung that is due and return how many queries were looked at.

        A batch is one transaction: whatever stops the bot in between, no rung is told twice and
        none is forgotten.
        """
        looked_at = 0
        while batch := self._batch():
            looked_at += batch
        return looked_at

    def _batch(self) -> int:
        with self._database.unit_of_work() as unit:
            now = self._clock()
            claimed = unit.clocks.claim_due(now, limit=BATCH)
            if not claimed:
                return 0
            queries = unit.queries.among([clocks.query for clocks in claimed])
            climbed = [self._climb(queries[each.query], each, now) for each in claimed]
            unit.clocks.climb([(each.clocks, each.next_at) for each in climbed])
            self._tell(unit, climbed, now)
            return len(climbed)

    def _climb(self, query: Query, clocks: QueryClocks, now: datetime) -> _Climbed:
        ladders = self._clockwork.ladders(clocks, query, now)
        before, progress, reached = clocks.progress, clocks.progress, []
        for ladder in ladders:
            step = climb(ladder.rungs, progress, now)
            progress = step.progress
            if step.rung is not None:
                reached.append((step.rung, ladder.due))
        fresh = progress.done - before.done
        owed = _owed(clocks, reached)
        overdue = owed if owed and owed.by <= now else None
        after = replace(clocks, progress=progress, note=None if overdue else owed)
        return _Climbed(
            query=query,
            clocks=after,
            next_at=soonest(after, ladders),
            reached=tuple(reached),
            passed=tuple(sorted(fresh - {rung.key for rung, _ in reached})),
            newly_late=_breached(ladders, fresh),
            overdue_note=overdue,
        )

    def _tell(self, unit: UnitOfWork, climbed: list[_Climbed], now: datetime) -> None:
        roster = Roster(unit, self._config, now=now)
        calls = [call for each in climbed for call in self._calls(unit, each, roster)]
        entries: defaultdict[str, list[Entry]] = defaultdict(list)
        passed = {each.query.id: each.passed for each in climbed}
        for call in calls:
            entries[call.query.client].append(_entry(call, passed[call.query.id], now))
        for client in sorted(entries):
            unit.records.append_all(client, entries[client])
        # The lane of operations comes last, so that no two transactions wait for each other.
        for each in climbed:
            if each.overdue_note:
                self._notes.tell_without_date(unit, each.query, each.overdue_note, now=now)
        late = [(each.query, clock) for each in climbed for clock in each.newly_late]
        if late:
            self._changes.mark_late(unit, late, now=now)
        spoken = [call for call in calls if call.addressed.people and not call.rung.digest]
        self._letters.put(unit, spoken, roster, now)

    def _calls(self, unit: UnitOfWork, climbed: _Climbed, roster: Roster) -> Iterator[Call]:
        query, note = climbed.query, climbed.clocks.note
        for rung, due_at in climbed.reached:
            owed = note if note and note.clock is rung.clock else None
            yield Call(
                query=query,
                rung=rung,
                due=due_at,
                addressed=roster.addressed(query, rung.to),
                note_by=owed.by if owed else None,
                note_by_hand=owed is not None and not self._notes.may_tell(unit, query),
            )


def _owed(clocks: QueryClocks, reached: Sequence[tuple[Rung, datetime]]) -> OwedNote | None:
    """Return what the client must hear: one word, however many clocks ran out."""
    if clocks.note is not None or clocks.expected_at is not None:
        return clocks.note
    notes = [
        OwedNote(clock=rung.clock, was_due=due_at, by=rung.client_notice_by)
        for rung, due_at in reached
        if rung.client_notice_by and rung.clock in _TOLD
    ]
    return min(notes, key=lambda note: note.by, default=None)


def _breached(ladders: Iterable[Climbable], fresh: frozenset[str]) -> tuple[str, ...]:
    """Return the clocks, with their turns, that have just run out; updates are not on the card."""
    out = {
        rung.key.split(":")[1]
        for ladder in ladders
        for rung in ladder.rungs
        if rung.breach and rung.key in fresh and rung.clock in _TOLD
    }
    return tuple(sorted(out))


def _entry(call: Call, passed: tuple[str, ...], now: datetime) -> Entry:
    return Entry(
        at=now,
        received_at=now,
        actor=SYSTEM,
        action="escalated",
        object_id=call.query.id,
        after={
            "rung": call.rung.key,
            "due": call.due,
            "late": call.rung.breach,
            "to": call.addressed.people,
            "passed over": passed,
        },
    )
