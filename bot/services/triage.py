"""What staff do with queries beyond answering: assign, weigh, split, merge and link them."""

from dataclasses import replace
from datetime import datetime

from bot.clock import Clock
from bot.domain.errors import InvalidError
from bot.domain.people import Person
from bot.domain.queries import Query
from bot.domain.query_growth import (
    assigned,
    given_to,
    linked,
    made_of,
    merged,
    split_off,
)
from bot.domain.query_states import QueryState
from bot.domain.records import Actor
from bot.domain.terms import Priority
from bot.domain.time_words import stamp
from bot.domain.triage_notices import QuerySetAside
from bot.services.finding import find
from bot.services.query_changes import QueryChanges
from storage.engine import Database
from storage.unit import UnitOfWork

CHOICES = 100
"""Options a select may have."""


class Triage:
    """Use cases of a card's menu; `within` as in `Queries`."""

    def __init__(self, database: Database, clock: Clock, changes: QueryChanges) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes

    def assign(self, id_: str, actor: Actor, *, within: str | None, to: Person) -> Query:
        """Give a query to a colleague; no clock stops, and the client's note names them."""
        with self._database.unit_of_work() as unit:
            before = find(unit, id_, within)
            unit.clients.remember(to)
            after = assigned(before, to=to.user, name=to.name)
            query = self._step(unit, before, after, actor, "query assigned", to.name)
            now = self._clock()
            if query.state is QueryState.OPEN:
                self._changes.tell_logged_again(unit, query, now=now)
            self._changes.tell_owner(unit, query, f"{actor.name} gave it to you.", now=now)
            return query

    def prioritise(
        self, id_: str, actor: Actor, *, within: str | None, priority: Priority, reason: str
    ) -> Query:
        """Set another priority with its reason; due times follow and the client is told them."""
        with self._database.unit_of_work() as unit:
            now = self._clock()
            before = find(unit, id_, within)
            if before.priority is priority:
                raise InvalidError(f"{before.id} is {priority} already. Nothing changed.")
            after = self._changes.prioritised(unit, before, priority, reason=reason, now=now)
            query = self._step(unit, before, after, actor, "priority changed", reason)
            self._changes.tell_due(unit, before, query, now=now)
            return query

    def split(
        self, id_: str, actor: Actor, *, within: str | None, numbers: frozenset[int]
    ) -> Query:
        """Make some parts a query of their own; return the new one.

        Parts that all came with one later message are answered under that message.
        """
        with self._database.unit_of_work() as unit:
            now = self._clock()
            before = find(unit, id_, within)
            id_of_new = self._changes.next_id(unit, before.client)
            rest = split_off(before, numbers, into=id_of_new)
            new = self._placed(unit, made_of(before, numbers, id_=id_of_new))
            unit.bursts.end_of(before.id)
            self._step(unit, before, rest, actor, "query split", id_of_new)
            added = self._changes.add_split(unit, new, of=before, actor=actor, now=now)
            if added.state is not QueryState.DETECTED:
                self._changes.tell_logged_again(unit, added, now=now)
            return added

    def merge(self, id_: str, actor: Actor, *, within: str | None, into: str) -> Query:
        """Move a query's open parts into another of the same channel; return that one.

        Nothing becomes due later by it: where that one waits for the client, its clock goes on.
        """
        with self._database.unit_of_work() as unit:
            now = self._clock()
            gone, before = self._pair(unit, id_, into, within)
            given = given_to(gone, before)
            after = merged(before, gone)
            unit.bursts.end_of(gone.id)
            self._changes.join(unit, before, gone, after, now=now)
            self._step(unit, gone, given, actor, "query merged", before.id)
            query = self._step(unit, before, after, actor, "query merged", gone.id)
            self._handed_over(unit, gone, query, actor)
            self._tell_merged(unit, before, query, gone, now=now)
            return query

    def link(self, id_: str, actor: Actor, *, within: str | None, to: str) -> Query:
        """Say that the same was asked before; the asker is added there. Return the older one."""
        with self._database.unit_of_work() as unit:
            now = self._clock()
            gone, before = self._pair(unit, id_, to, within)
            given = given_to(gone, before)
            after = linked(before, gone)
            if after.priority is not before.priority:
                after = self._changes.repriced(unit, after, now=now)
            unit.bursts.end_of(gone.id)
            self._step(unit, gone, given, actor, "query linked", before.id)
            query = self._step(unit, before, after, actor, "query linked", gone.id)
            self._handed_over(unit, gone, query, actor)
            return query

    def others(self, id_: str, *, within: str | None) -> tuple[Query, list[Query]]:
        """Return a query and the open ones of its channel that could take it over."""
        with self._database.unit_of_work() as unit:
            query = find(unit, id_, within)
            there = unit.queries.open_in(query.place.channel, limit=CHOICES + 1)
            return query, [each for each in there if each.id != query.id][:CHOICES]

    def _tell_merged(
        self, unit: UnitOfWork, before: Query, query: Query, gone: Query, *, now: datetime
    ) -> None:
        if query.priority is Priority.P1 is not before.priority:
            self._changes.tell_critical(unit, query, now=now)
        else:
            self._changes.tell_logged_again(unit, query, now=now)
        if before.state is QueryState.WAITING_ON_CLIENT is not query.state:
            due = stamp(query.answer.due, self._changes.site_zone(query))
            told = (
                f"{gone.id} was merged into it and waits for nobody, so the clock runs again: the "
                f"answer is due {due}. Should you still need the client's word, press Waiting on "
                "client and ask again."
            )
            self._changes.tell_owner(unit, query, told, now=now)

    def _pair(
        self, unit: UnitOfWork, id_: str, other: str, within: str | None
    ) -> tuple[Query, Query]:
        # Always locked in the same order, so that two people merging crosswise both come through.
        found = {each: find(unit, each, within) for each in sorted({id_, other})}
        return found[id_], found[other]

    def _placed(self, unit: UnitOfWork, new: Query) -> Query:
        came_with = {part.ts for part in new.parts}
        ts = came_with.pop() if len(came_with) == 1 else ""
        if not ts:
            return new
        said = next((each for each in unit.queries.replies(new.split_from) if each.ts == ts), None)
        if said is None or unit.queries.at_message_for_update(said.channel, ts):
            return new
        place = replace(new.place, ts=ts, thread_ts=None)
        return replace(
            new,
            place=place,
            permalink=self._changes.permalink(place),
            asked_by=said.author,
            asked_by_name=said.author_name,
            text=said.text,
            parts=tuple(replace(part, ts="") for part in new.parts),
        )

    def _handed_over(self, unit: UnitOfWork, gone: Query, other: Query, actor: Actor) -> None:
        if gone.state is not QueryState.DETECTED:
            kept = unit.queries.get_for_update(gone.client, gone.id)
            notice = QuerySetAside(query=kept or gone, by=actor.name, other=other)
            self._changes.replace_logged(unit, kept or gone, notice, now=self._clock())

    def _step(
        self, unit: UnitOfWork, before: Query, after: Query, actor: Actor, action: str, reason: str
    ) -> Query:
        now = self._clock()
        return self._changes.save(
            unit, before, after, actor=actor, action=action, at=now, now=now, reason=reason
        )
