"""Tell the right people, once, when a query runs out of time, and see that the client hears."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.clock import Clock
from bot.config import Config
from bot.domain.escalation import ClockName, Receiver, Rung, climb, deliver_at, minute_of
from bot.domain.held_rungs import Held, Telling, told_now
from bot.domain.installation import Installation
from bot.domain.queries import Query
from bot.domain.query_clocks import OwedNote, QueryClocks
from bot.domain.records import SYSTEM, Entry
from bot.services.clockwork import Climbable, Clockwork, soonest, still_true
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
class _Reached:
    """A rung that was reached, when its clock runs out, and which people of ours it is for."""

    rung: Rung
    due: datetime
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Climbed:
    """A query after a look at it: what was reached, what people hear now, and what its client."""

    query: Query
    clocks: QueryClocks
    next_at: datetime | None
    reached: tuple[_Reached, ...]
    calls: tuple[Call, ...]
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
        return sum(iter(self._batch, 0))

    def _batch(self) -> int:
        with self._database.unit_of_work() as unit:
            now = self._clock()
            claimed = unit.clocks.claim_due(now, limit=BATCH)
            if not claimed:
                return 0
            queries = unit.queries.among([clocks.query for clocks in claimed])
            roster = Roster(unit, self._config, now=now)
            climbed = [
                self._climb(unit, queries[each.query], each, roster, now) for each in claimed
            ]
            unit.clocks.climb([(each.clocks, each.next_at) for each in climbed])
            self._tell(unit, climbed, now)
            return len(climbed)

    def _climb(
        self, unit: UnitOfWork, query: Query, clocks: QueryClocks, roster: Roster, now: datetime
    ) -> _Climbed:
        minute = minute_of(now)
        ladders = self._clockwork.ladders(clocks, query, minute)
        before, progress, reached = clocks.progress, clocks.progress, []
        for ladder in ladders:
            step = climb(ladder.rungs, progress, now)
            progress = step.progress
            if step.rung is not None:
                rung = self._reachable(unit, query, step.rung)
                to_client = Receiver.CLIENT in rung.to
                people = () if to_client else roster.addressed(query, rung.to).people
                reached.append(_Reached(rung=rung, due=ladder.due, people=people))
        fresh = progress.done - before.done
        kept = (_heard_by(each, query, roster, now) for each in still_true(clocks.held, ladders))
        tellings, still = told_now([*kept, *_held(query, reached, roster, now)], now)
        note = _owed(clocks, reached, now)
        after = replace(clocks, progress=progress, note=note, held=still)
        overdue = note if note and note.by <= now else None
        if overdue:
            after = self._told_without_date(unit, query, after, overdue, now)
        calls = self._calls(unit, query, after, tellings, ladders, roster)
        if overdue:
            ladders = self._clockwork.ladders(after, query, minute)
        return _Climbed(
            query=query,
            clocks=after,
            next_at=soonest(after, ladders),
            reached=tuple(reached),
            calls=tuple(calls),
            passed=tuple(sorted(fresh - {each.rung.key for each in reached})),
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
        entries: defaultdict[str, list[Entry]] = defaultdict(list)
        for each in climbed:
            for reached in each.reached:
                entry = _entry(each, reached, now)
                entries[each.query.client].append(entry)
        for client in sorted(entries):
            unit.records.append_all(client, entries[client])
        for each in climbed:
            if each.overdue_note and each.clocks.date_by:
                self._notes.tell_without_date(
                    unit, each.query, each.overdue_note, date_by=each.clocks.date_by, now=now
                )
            since = each.clocks.waiting_since
            for reached in each.reached:
                if Receiver.CLIENT in reached.rung.to and since:
                    self._notes.ask_again(unit, each.query, reached.rung, since, now=now)
        late = [(each.query, clock) for each in climbed for clock in each.newly_late]
        if late:
            self._changes.mark_late(unit, late, now=now)
        self._letters.put(unit, [call for each in climbed for call in each.calls], now)

    def _calls(
        self,
        unit: UnitOfWork,
        query: Query,
        clocks: QueryClocks,
        tellings: Iterable[Telling],
        ladders: Iterable[Climbable],
        roster: Roster,
    ) -> Iterator[Call]:
        due = {ladder.clock: ladder.due for ladder in ladders}
        for telling in tellings:
            clock, note = telling.rung.clock, clocks.note
            owed = note if note and note.clock is clock else None
            yield Call(
                query=query,
                telling=telling,
                due=due[clock],
                unnamed=roster.addressed(query, telling.rung.to).unnamed,
                absent=all(map(roster.is_away, telling.people)),
                note_by=owed.by if owed else None,
                note_by_hand=owed is not None and not self._notes.may_tell(unit, query),
                asked_at=clocks.waiting_since if clock is ClockName.WAITING else None,
                dated=clocks.expected_at is not None,
            )


def _held(
    query: Query, reached: Iterable[_Reached], roster: Roster, now: datetime
) -> Iterator[Held]:
    """Yield for each receiver when they hear; what waits for a digest is told there alone."""
    for each in reached:
        for user in () if each.rung.digest else each.people:
            at = deliver_at(each.rung, now, roster.hours(user, query))
            yield Held(rung=each.rung, user=user, at=at)


def _heard_by(held: Held, query: Query, roster: Roster, now: datetime) -> Held:
    """Return what is held by whoever stands in by now, in whose own hours they hear of it."""
    user = roster.present(held.user, query)
    if held.at > now or user == held.user:
        return held
    at = deliver_at(held.rung, now, roster.hours(user, query))
    return replace(held, user=user, at=at)


def _owed(clocks: QueryClocks, reached: Sequence[_Reached], now: datetime) -> OwedNote | None:
    """Return what the client must hear: one word, however many clocks ran out.

    That nobody gave a date in the time they were told is no news to them, but to people of ours.
    """
    dated = clocks.expected_at
    if clocks.note is not None or (dated and dated > now):
        return clocks.note
    told = _TOLD | {ClockName.NEW_DATE} if dated else _TOLD
    notes = [
        OwedNote(clock=each.rung.clock, was_due=each.due, by=each.rung.client_notice_by)
        for each in reached
        if each.rung.client_notice_by and each.rung.clock in told
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


def _entry(climbed: _Climbed, reached: _Reached, now: datetime) -> Entry:
    rung, query = reached.rung, climbed.query
    if Receiver.CLIENT in rung.to:
        action = "client asked again"
        after: dict[str, object] = {"rung": rung.key, "question": query.question}
    else:
        action = "escalated"
        after = {
            "rung": rung.key,
            "due": reached.due,
            "late": rung.breach,
            "to": reached.people,
            "passed over": climbed.passed,
        }
    return Entry(
        at=now,
        received_at=now,
        actor=SYSTEM,
        action=action,
        object_id=query.id,
        after=after,
    )
