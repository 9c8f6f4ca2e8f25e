"""Offer an answer to the asker, take their yes or not yet, and close what nobody objects to.

Everything here works in the caller's unit of work and commits nothing.
"""

from dataclasses import replace
from datetime import datetime

from bot.domain.notices import AnswerOffered, QueryReopened
from bot.domain.queries import Query
from bot.domain.records import SYSTEM, Actor
from bot.domain.triage_notices import QueryLapsed
from bot.services.query_changes import QueryChanges
from storage.unit import UnitOfWork


class QueryAnswers:
    """The last steps of a query, whoever takes them."""

    def __init__(self, changes: QueryChanges) -> None:
        self._changes = changes

    def offer(self, unit: UnitOfWork, query: Query, *, now: datetime) -> None:
        """Ask the asker whether it is enough, and say when it closes without a word."""
        notice = AnswerOffered(query=query, site_zone=self._changes.site_zone(query))
        card = _card(query)
        self._changes.tell_client(unit, query, notice, key=card, card=card, now=now)

    def said(
        self,
        unit: UnitOfWork,
        before: Query,
        actor: Actor,
        *,
        satisfied: bool,
        at: datetime,
        now: datetime,
    ) -> Query:
        """Close the query, or open it again and tell its owner."""
        after = before.close() if satisfied else before.reopen()
        query = self._changes.save(
            unit,
            before,
            replace(after, closes_at=None),
            actor=actor,
            action="answer accepted" if satisfied else "answer refused",
            at=at,
            now=now,
        )
        card = _card(before)
        offered = AnswerOffered(query=query, said_by=actor.name, said_at=at, satisfied=satisfied)
        key = f"{card}:{query.version}"
        self._changes.tell_client(unit, query, offered, key=key, card=card, now=now)
        if not satisfied:
            reopened = QueryReopened(query=query, site_zone=self._changes.site_zone(query))
            key = f"reopened:{query.id}:{query.version}"
            self._changes.tell_client(unit, query, reopened, key=key, now=now)
            told = f"{actor.name} says it is not answered yet. It is yours again."
            self._changes.tell_owner(unit, query, told, now=now)
        return query

    def lapse(self, unit: UnitOfWork, before: Query, *, now: datetime) -> Query:
        """Close a query to whose answer nobody objected in time; the asker was told so before."""
        query = self._changes.save(
            unit,
            before,
            replace(before.close(), closes_at=None),
            actor=SYSTEM,
            action="query closed",
            at=now,
            now=now,
            reason="no objection to the answer in the time told",
        )
        notice = QueryLapsed(query=query, closed_at=now, site_zone=self._changes.site_zone(query))
        card = _card(before)
        key = f"{card}:{query.version}"
        self._changes.tell_client(unit, query, notice, key=key, card=card, now=now)
        return query


def _card(query: Query) -> str:
    return f"offer:{query.id}:{query.reopened}"
