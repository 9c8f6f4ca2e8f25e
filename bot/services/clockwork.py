"""Keep the clocks of a query in step with it, and say when to look at it again.

Everything here works in the caller's unit of work and commits nothing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.config import Config
from bot.domain.calendars import WorkCalendar
from bot.domain.deadlines import Deadline
from bot.domain.errors import InvalidError
from bot.domain.escalation import (
    ClockName,
    Receiver,
    Rung,
    deliver_at,
    full_minute,
    next_at,
    rungs,
)
from bot.domain.escalation_notices import RungsReached
from bot.domain.held_rungs import Held
from bot.domain.queries import Promise, Query
from bot.domain.query_clocks import QueryClocks, Term, Terms, without_days_off
from bot.domain.query_joining import joined
from bot.domain.repricing import Recount, recount
from bot.domain.sla import DueTimes, Facts, price
from bot.domain.targets import Target
from bot.domain.terms import Category, Priority
from bot.domain.working_time import next_opening
from storage.unit import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class Climbable:
    """The ladder of one running clock."""

    clock: ClockName
    due: datetime
    rungs: tuple[Rung, ...]


class Clockwork:
    """Price, start, pause, resume and stop clocks by the configuration."""

    def __init__(self, config: Config) -> None:
        self._config = config

    def price(
        self,
        *,
        client: str,
        site: str,
        received: datetime,
        priority: Priority,
        category: Category,
        wanted_by: datetime | None,
    ) -> DueTimes:
        """Return when the clocks of a new query run out."""
        at_site = self._config.sites[site]
        facts = Facts(
            received=received,
            priority=priority,
            category=category,
            policy=self._config.policy_for(client, received, at_site),
            site=at_site.calendar,
            client=self._config.client_calendar(client),
            wanted_by=wanted_by,
        )
        return price(_countable(facts))

    def start(self, unit: UnitOfWork, query: Query, due_times: DueTimes) -> None:
        """Start the clocks of a query that was just logged."""
        clocks = QueryClocks.started(query, Terms.of(due_times, query.wanted_by))
        unit.clocks.add(clocks, next_at=self.next_at(clocks, query, query.asked_at))

    def copy(self, unit: UnitOfWork, query: Query, *, of: Query, now: datetime) -> None:
        """Give a query that was part of another one the same clocks, as they stand."""
        clocks = self.clocks_for_update(unit, of).handed_to(query)
        unit.clocks.add(clocks, next_at=self.next_at(clocks, query, now))

    def join(
        self, unit: UnitOfWork, into: Query, gone: Query, whole: Query, *, now: datetime
    ) -> None:
        """Let the clocks of a query take over another's, whichever of the two owe it sooner."""
        own, other = (self.clocks_for_update(unit, each) for each in (into, gone))
        clocks = joined(
            own,
            other,
            into=into,
            gone=gone,
            whole=whole,
            calendars=self._config.calendars,
            at=now,
        )
        self.save(unit, clocks, whole, now=now)
        if clocks.log.turn is not own.log.turn:
            _withdraw(unit, own, now=now)

    def follow(
        self, unit: UnitOfWork, before: Query, after: Query, *, at: datetime, now: datetime
    ) -> Query:
        """Let the clocks follow a step that happened `at`; return the query as it is owed now."""
        kept = self.clocks_for_update(unit, before)
        ran = frozenset(kept.running(before))
        clocks = kept.followed(before, after, at=at)
        query = clocks.owed(after, self._config.calendars, now)
        self.save(unit, clocks, query, now=now)
        if ran.isdisjoint(clocks.running(query)):
            _withdraw(unit, kept, now=now)
        return query

    def clocks_for_update(self, unit: UnitOfWork, query: Query) -> QueryClocks:
        """Return a query's clocks, started by its facts should there be none."""
        kept = unit.clocks.get_for_update(query.id)
        if kept is None:
            self.start(unit, query, price(_countable(self._facts(query))))
            kept = unit.clocks.get(query.id)
        assert kept is not None, "added a line above"
        return kept

    def save(self, unit: UnitOfWork, clocks: QueryClocks, query: Query, *, now: datetime) -> None:
        """Keep clocks, and when to look at them again."""
        unit.clocks.save(clocks, next_at=self.next_at(clocks, query, now))

    def recount(self, clocks: QueryClocks, query: Query, *, now: datetime) -> Recount:
        """Return clocks and query as they count by today's configuration and priority."""
        facts = _countable(self._facts(query))
        return recount(clocks, query, facts, self._config.calendars, now=now)

    def reprice(self, unit: UnitOfWork, query: Query, *, now: datetime) -> Recount:
        """Count an open query anew after its priority or category changed, and keep that."""
        counted = self.recount(self.clocks_for_update(unit, query), query, now=now)
        self.save(unit, counted.clocks, counted.query, now=now)
        return counted

    def ask_anew(self, unit: UnitOfWork, query: Query, *, now: datetime) -> Query:
        """Start the clock of the first response and its ladder again; return what is owed then."""
        clocks = self.clocks_for_update(unit, query).asked_anew(now)
        unasked = replace(query, first_response=Promise(due=query.first_response.due))
        asked = clocks.owed(unasked, self._config.calendars, now)
        self.save(unit, clocks, asked, now=now)
        return asked

    def next_at(self, clocks: QueryClocks, query: Query, now: datetime) -> datetime | None:
        """Return when a rung is to be climbed or a note is owed; None when nothing runs."""
        return soonest(clocks, self.ladders(clocks, query, now))

    def ladders(self, clocks: QueryClocks, query: Query, now: datetime) -> tuple[Climbable, ...]:
        """Return each running clock's ladder, at the times its rungs may reach people there.

        The updates fill the time until the answer: one that is due no sooner says nothing more.
        What a client is asked in hours that are not theirs is asked at their next opening. What was
        missed until closing time waits on the ladder as well: by then a higher rung may say more.
        Nothing but a P1 comes between two full minutes.
        """
        site = self._config.sites[query.site].calendar
        found = []
        for clock in clocks.running(query):
            deadline = self._deadline(clocks, query, clock, now)
            if clock is ClockName.UPDATE and deadline.at >= query.answer.due:
                continue
            ladder = rungs(
                query.id,
                clock,
                deadline=deadline,
                ladder=self._config.ladder,
                urgent=query.priority is Priority.P1 and clock is not ClockName.WAITING,
                turn=clocks.turn_of(clock),
            )
            timely = (
                replace(rung, at=next_opening(max(rung.at, now), deadline.calendar))
                if Receiver.CLIENT in rung.to
                else replace(rung, at=_reached_at(rung, now, site))
                for rung in ladder
            )
            found.append(Climbable(clock=clock, due=deadline.at, rungs=tuple(timely)))
        return tuple(found)

    def days_of_client(self, query: Query) -> WorkCalendar:
        """Return the hours in which a query's client may be asked again."""
        return self._config.client_days(query.client, query.asker_zone)

    def _deadline(
        self, clocks: QueryClocks, query: Query, clock: ClockName, now: datetime
    ) -> Deadline:
        if clock is ClockName.WAITING:
            assert clocks.waiting_since is not None, "it runs"
            theirs = self.days_of_client(query)
            wait = Term(received=clocks.waiting_since, target=_A_DAY, calendar=theirs.name)
            return wait.deadline({theirs.name: theirs})
        deadline = clocks.deadline(clock, self._config.calendars, now)
        assert deadline is not None, "it runs"
        return deadline

    def _facts(self, query: Query) -> Facts:
        site = self._config.sites[query.site]
        return Facts(
            received=query.asked_at,
            priority=query.priority,
            category=query.categories[0],
            policy=self._config.policy_for(query.client, query.asked_at, site),
            site=site.calendar,
            client=self._config.client_calendar(query.client),
            wanted_by=query.wanted_by,
        )


def soonest(clocks: QueryClocks, ladders: Sequence[Climbable]) -> datetime | None:
    """Return when something is to be done about a query, having climbed as far as it has."""
    moments = [next_at(ladder.rungs, clocks.progress) for ladder in ladders]
    moments += [each.at for each in still_true(clocks.held, ladders)]
    moments.append(clocks.note.by if clocks.note else None)
    return min((moment for moment in moments if moment), default=None)


def still_true(held: Iterable[Held], ladders: Iterable[Climbable]) -> list[Held]:
    """Return what is held of clocks that run: whoever works again hears nothing that has ended."""
    running = {rung.clock_key for ladder in ladders for rung in ladder.rungs}
    return [each for each in held if each.rung.clock_key in running]


_A_DAY = Target.parse("1BD")
"""A wait has no end of its own; its steps count from its beginning."""


def _reached_at(rung: Rung, now: datetime, site: WorkCalendar) -> datetime:
    at = max(rung.at, now)
    return deliver_at(rung, at if rung.urgent else full_minute(at), site)


def _withdraw(unit: UnitOfWork, clocks: QueryClocks, *, now: datetime) -> None:
    """Take back what waits for Slack and is not true any more."""
    reason = "what it is about has ended"
    unit.outbox.withdraw_under(
        f"card:{clocks.query}:1", RungsReached.__name__, reason=reason, now=now
    )
    for key in sorted(clocks.progress.done):
        if f":{ClockName.WAITING}" in key:
            unit.outbox.withdraw(asked_again_key(key), reason=reason, now=now)


def asked_again_key(rung: str) -> str:
    """Return the key of the letter that asks a client again, by that of its rung."""
    return f"asked-again:{rung}"


def _countable(facts: Facts) -> Facts:
    """Return facts that can be priced: calendars that share no working day would lose a query."""
    try:
        price(facts)
    except InvalidError:
        return replace(facts, site=without_days_off(facts.site), client=None)
    return facts
