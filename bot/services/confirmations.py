"""What the client says by a button: answered or not yet, no longer needed, this date is meant."""

from bot.clock import Clock
from bot.domain.queries import Query
from bot.domain.records import Actor
from bot.services.finding import find
from bot.services.opting_out import OptingOut
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
        self._opting = OptingOut(changes)

    def accept(self, id_: str, actor: Actor, *, within: str | None) -> Query:
        """Take the client's "yes, answered": the query is closed."""
        return self._said(id_, actor, within=within, satisfied=True)

    def refuse(self, id_: str, actor: Actor, *, within: str | None) -> Query:
        """Take the client's "not yet": the query is open again and its owner is told."""
        return self._said(id_, actor, within=within, satisfied=False)

    def withdraw(self, id_: str, actor: Actor, *, within: str | None) -> Query:
        """Take the client's "no longer needed"; raises as `OptingOut.taken_back` does."""
        with self._database.unit_of_work() as unit:
            before = find(unit, id_, within)
            return self._opting.taken_back(
                unit, before, actor, reason="no longer needed", now=self._clock()
            )

    def choose_date(
        self, id_: str, actor: Actor, *, within: str | None, choice: int | None
    ) -> Query:
        """Take which of the possible dates was meant; None: no date. Due times follow."""
        with self._database.unit_of_work() as unit:
            before = find(unit, id_, within)
            return self._answers.choose_date(unit, before, actor, choice=choice, now=self._clock())

    def close_due(self) -> int:
        """Close what was answered and not objected to in the time told; return how many."""
        return sum(iter(self._close_some, 0))

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
