"""What the client says to what they were asked: is it answered, and which date is meant."""

from dataclasses import replace

from bot.clock import Clock
from bot.domain.errors import ConflictError
from bot.domain.queries import Query
from bot.domain.records import Actor
from bot.domain.triage_notices import DateAsked
from bot.services.finding import find
from bot.services.query_answers import QueryAnswers
from bot.services.query_changes import QueryChanges
from storage.engine import Database

CLOSE_AT_ONCE = 200
"""Queries closed in one transaction."""


class Confirmations:
    """Use cases of the client's buttons, and of the time that runs when none is pressed."""

    def __init__(self, database: Database, clock: Clock, changes: QueryChanges) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes
        self._answers = QueryAnswers(changes)

    def accept(self, id_: str, actor: Actor, *, within: str | None) -> Query:
        """Take the client's "yes, answered": the query is closed."""
        return self._said(id_, actor, within=within, satisfied=True)

    def refuse(self, id_: str, actor: Actor, *, within: str | None) -> Query:
        """Take the client's "not yet": the query is open again and its owner is told."""
        return self._said(id_, actor, within=within, satisfied=False)

    def choose_date(
        self, id_: str, actor: Actor, *, within: str | None, choice: int | None
    ) -> Query:
        """Take which of the possible dates was meant; None: no date. Due times follow."""
        with self._database.unit_of_work() as unit:
            now = self._clock()
            before = find(unit, id_, within)
            named = before.named
            if named is None or not named.alternatives:
                raise ConflictError(f"The date of {before.id} is known already. Nothing changed.")
            if choice is not None and not 0 <= choice < len(named.alternatives):
                raise ConflictError("That date is not offered any more. Nothing changed.")
            at = None if choice is None else named.alternatives[choice]
            chosen = replace(before, named=replace(named, at=at, alternatives=()), wanted_by=at)
            priced = self._changes.repriced(unit, chosen, now=now) if at else chosen
            query = self._changes.save(
                unit,
                before,
                priced,
                actor=actor,
                action="date chosen",
                at=now,
                now=now,
                reason=named.text,
            )
            notice = DateAsked(
                query=query, site_zone=self._changes.site_zone(query), said_by=actor.name
            )
            card = f"date:{query.id}"
            key = f"{card}:{query.version}"
            self._changes.tell_client(unit, query, notice, key=key, card=card, now=now)
            self._changes.tell_due(unit, before, query, now=now)
            return query

    def close_due(self) -> int:
        """Close what was answered and not objected to in the time told; return how many."""
        closed = 0
        while done := self._close_some():
            closed += done
        return closed

    def _close_some(self) -> int:
        with self._database.unit_of_work() as unit:
            now = self._clock()
            due = unit.queries.to_close_for_update(now, limit=CLOSE_AT_ONCE)
            for query in due:
                self._answers.lapse(unit, query, now=now)
            return len(due)

    def _said(self, id_: str, actor: Actor, *, within: str | None, satisfied: bool) -> Query:
        with self._database.unit_of_work() as unit:
            now = self._clock()
            before = find(unit, id_, within)
            return self._answers.said(unit, before, actor, satisfied=satisfied, at=now, now=now)
