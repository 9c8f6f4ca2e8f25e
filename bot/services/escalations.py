"""Tell the right people, once, when a query runs out of time, and see that the client hears."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.clock import Clock
from bot.config import Config
from bot.domain.escalation import ClockName, Receiver, Rung, climb
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

_BY_HAND = (Receiver.OWNER, Receiver.PM)
"""Who asks a client to whom the bot may not write by itself."""


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
            climbed = [self._climb(unit, queries[each.query], each, now) for each in claimed]
            unit.clocks.climb([(each.clocks, each.next_at) for each in climbed])
            self._tell(unit, climbed, now)
            return len(climbed)

    def _climb(
        self, unit: UnitOfWork, query: Query, clocks: QueryClocks, now: datetime
    ) -> _Climbed:
        ladders = self._clockwork.ladders(clocks, query, now)
        before, progress, reached = clocks.progress, clocks.progress, []
        for ladder in ladders:
            step = climb(ladder.rungs, progress, now)
            progress = step.progress
            if step.rung is not None:
                reached.append((self._reachable(unit, query, step.rung), ladder.due))
        fresh = progress.done - before.done
        after = replace(clocks, progress=progress, note=_owed(clocks, reached, now))
        overdue = after.note if after.note and after.note.by <= now else None
        if overdue:
            after = self._told_without_date(unit, query, after, overdue, now)
            ladders = self._clockwork.ladders(after, query, now)
        return _Climbed(
            query=query,
            clocks=after,
            next_at=soonest(after, ladders),
            reached=tuple(reached),
            passed=tuple(sorted(fresh - {rung.key for rung, _ in reached})),
            newly_late=_breached(ladders, fresh),
            overdue_note=overdue,
        )

    def _reachable(self, unit: UnitOfWork, query: Query, rung: Rung) -> Rung:
        """Return a rung for people of ours where the bot may not write to the client itself."""
        if Receiver.CLIENT in rung.to and not self._notes.may_tell(unit, query):
            return replace(rung, to=_BY_HAND)
        return rung

    def _told_without_date(
        self, unit: UnitOfWork, query: Query, clocks: QueryClocks, owed: OwedNote, now: datetime
    ) -> QueryClocks:
        """Return the clocks once the client is told who will give a new date, and by when."""
        if not self._notes.may_tell(unit, query):
            return replace(clocks, note=None, date_by=None)
        date_by = self._notes.date_by(query, owed, now=now)
        return replace(clocks, note=None, expected_at=None, date_by=date_by)

    def _tell(self, unit: UnitOfWork, climbed: list[_Climbed], now: datetime) -> None:
        roster = Roster(unit, self._config, now=now)
        calls = [call for each in climbed for call in self._calls(unit, each, roster)]
        entries: defaultdict[str, list[Entry]] = defaultdict(list)
        passed = {each.query.id: each.passed for each in climbed}
        for call in calls:
            entries[call.query.client].append(_entry(call, passed[call.query.id], now))
        asked = [
            (each.query, rung, since)
            for each in climbed
            for rung, _ in each.reached
            if Receiver.CLIENT in rung.to and (since := each.clocks.waiting_since)
        ]
        for query, rung, _ in asked:
            entries[query.client].append(_asked_entry(query, rung, now))
        for client in sorted(entries):
            unit.records.append_all(client, entries[client])
        for each in climbed:
            if each.overdue_note and each.clocks.date_by:
                self._notes.tell_without_date(
                    unit, each.query, each.overdue_note, date_by=each.clocks.date_by, now=now
                )
        for query, rung, since in asked:
            self._notes.ask_again(unit, query, rung, since, now=now)
        late = [(each.query, clock) for each in climbed for clock in each.newly_late]
        if late:
            self._changes.mark_late(unit, late, now=now)
        spoken = [call for call in calls if call.addressed.people and not call.rung.digest]
        self._letters.put(unit, spoken, roster, now)

    def _calls(self, unit: UnitOfWork, climbed: _Climbed, roster: Roster) -> Iterator[Call]:
        query, note = climbed.query, climbed.clocks.note
        for rung, due_at in climbed.reached:
            if Receiver.CLIENT in rung.to:
                continue
            owed = note if note and note.clock is rung.clock else None
            waiting = rung.clock is ClockName.WAITING
            yield Call(
                query=query,
                rung=rung,
                due=due_at,
                addressed=roster.addressed(query, rung.to),
                note_by=owed.by if owed else None,
                note_by_hand=owed is not None and not self._notes.may_tell(unit, query),
                asked_at=climbed.clocks.waiting_since if waiting else None,
                dated=climbed.clocks.expected_at is not None,
            )


def _owed(
    clocks: QueryClocks, reached: Sequence[tuple[Rung, datetime]], now: datetime
) -> OwedNote | None:
    """Return what the client must hear: one word, however many clocks ran out.

    That nobody gave a date in the time they were told is no news to them, but to people of ours.
    """
    dated = clocks.expected_at
    if clocks.note is not None or (dated and dated > now):
        return clocks.note
    told = _TOLD | {ClockName.NEW_DATE} if dated else _TOLD
    notes = [
        OwedNote(clock=rung.clock, was_due=due_at, by=rung.client_notice_by)
        for rung, due_at in reached
        if rung.client_notice_by and rung.clock in told
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


def _asked_entry(query: Query, rung: Rung, now: datetime) -> Entry:
    return Entry(
        at=now,
        received_at=now,
        actor=SYSTEM,
        action="client asked again",
        object_id=query.id,
        after={"rung": rung.key, "question": query.question},
    )


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
