"""Offer an answer to the asker, take their yes or not yet, and close what nobody objects to.

Everything here works in the caller's unit of work and commits nothing.
"""

from dataclasses import replace
from datetime import datetime

from bot.domain.conversations import Reply
from bot.domain.errors import ConflictError
from bot.domain.queries import Query
from bot.domain.query_notices import AnswerOffered, QueryReopened
from bot.domain.records import SYSTEM, Actor
from bot.domain.triage_notices import DateAsked, QueryLapsed
from bot.services.guards import require_reachable
from bot.services.query_changes import QueryChanges
from storage.unit import UnitOfWork


class QueryAnswers:
    """The last steps of a query, whoever takes them."""

    def __init__(self, changes: QueryChanges) -> None:
        self._changes = changes

    def given_at(self, unit: UnitOfWork, query: Query, answer: Reply, *, now: datetime) -> datetime:
        """Return when the client could read an answer, which may wait long to be posted.

        Raises:
            ConflictError: it was not posted, and nothing can be now; the sentence says what to do.
        """
        written_here = unit.drafts.get_for_update(answer.ts)
        if written_here is None:
            return answer.at
        sent_at = unit.outbox.first_sent_at(f"reply:{written_here.id}")
        if sent_at is None:
            require_reachable(unit, query.place.channel, now=now)
        return sent_at or answer.at

    def offer(self, unit: UnitOfWork, query: Query, *, now: datetime) -> None:
        """Ask the asker whether it is enough, and say when it closes without a word.

        The note that it was logged stays, without its button: what is answered is not taken back.
        """
        self._changes.tell_logged_again(unit, query, now=now)
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
            reopened = QueryReopened(
                query=query, site_zone=self._changes.site_zone(query), late=query.is_late(now)
            )
            key = f"reopened:{query.id}:{query.version}"
            self._changes.tell_client(unit, query, reopened, key=key, now=now)
            told = f"{actor.name} says it is not answered yet. It is yours again."
            self._changes.tell_owner(unit, query, told, now=now)
        return query

    def ask_no_more(
        self, unit: UnitOfWork, before: Query, query: Query, actor: Actor, *, now: datetime
    ) -> None:
        """Say in the place of the offer that the query is open again because it was edited."""
        card = _card(before)
        notice = AnswerOffered(query=query, said_by=actor.name, said_at=now)
        key = f"{card}:{query.version}"
        self._changes.tell_client(unit, query, notice, key=key, card=card, now=now)

    def choose_date(
        self, unit: UnitOfWork, before: Query, actor: Actor, *, choice: int | None, now: datetime
    ) -> Query:
        """Take which of the possible dates was meant; None: no date. Due times follow."""
        named = before.named
        if named is None or not named.alternatives:
            raise ConflictError(f"The date of {before.id} is known already. Nothing changed.")
        if choice is not None and not 0 <= choice < len(named.alternatives):
            raise ConflictError("That date is not offered any more. Nothing changed.")
        at = None if choice is None else named.alternatives[choice]
        # What was over when it was asked is told as it is read, and is no deadline.
        wanted = at if at and at > before.asked_at else None
        chosen = replace(before, named=replace(named, at=at, alternatives=()), wanted_by=wanted)
        query = self._changes.save(
            unit,
            before,
            self._changes.repriced(unit, chosen, now=now) if wanted else chosen,
            actor=actor,
            action="date chosen",
            at=now,
            now=now,
            reason=named.text,
        )
        site_zone, card = self._changes.site_zone(query), f"date:{query.id}"
        notice = DateAsked(query=query, site_zone=site_zone, said_by=actor.name)
        key = f"{card}:{query.version}"
        self._changes.tell_client(unit, query, notice, key=key, card=card, now=now)
        self._changes.tell_due(unit, before, query, now=now)
        return query

    def lapse(self, unit: UnitOfWork, before: Query, *, now: datetime) -> Query:
        """Close a query to whose answer nobody objected in time; the asker was told so before.

        The time runs from when they could read the offer: one that was posted late, or not yet,
        is put off and says so.
        """
        offered_at = unit.outbox.first_sent_at(_card(before))
        until = self._changes.closes_at(before, now=offered_at or now)
        if offered_at is None or (until is not None and until > now):
            return self._put_off(unit, before, until, now=now)
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

    def _put_off(
        self, unit: UnitOfWork, before: Query, until: datetime | None, *, now: datetime
    ) -> Query:
        query = self._changes.save(
            unit,
            before,
            replace(before, closes_at=until),
            actor=SYSTEM,
            action="closing put off",
            at=now,
            now=now,
            reason="the time to object runs from when the offer was posted",
        )
        notice = AnswerOffered(query=query, site_zone=self._changes.site_zone(query))
        card = _card(query)
        key = f"{card}:{query.version}"
        self._changes.tell_client(unit, query, notice, key=key, card=card, now=now)
        return query


def _card(query: Query) -> str:
    return f"offer:{query.id}:{query.reopened}"
