"""Let a query grow by what its asker says afterwards: further messages, chasers.

Everything here works in the caller's unit of work and commits nothing.
"""

from dataclasses import replace
from datetime import datetime

from bot.domain.bursts import Burst, numbers_in
from bot.domain.conversations import Reply, Spoken
from bot.domain.detection import Reading, Verdict
from bot.domain.queries import Query, QueryPart
from bot.domain.query_growth import (
    asked_again,
    can_grow,
    with_parts,
)
from bot.domain.query_states import QueryState
from bot.domain.triage_notices import AskedAgain, PartsAdded
from bot.services.new_queries import named_date, parts_of
from bot.services.query_changes import QueryChanges
from storage.unit import UnitOfWork

TOLD = 3
"""Chasers that are answered; the card goes on counting, but nobody is drowned in lines."""


class QueryGrowing:
    """Write each further word to the query it belongs to."""

    def __init__(self, changes: QueryChanges) -> None:
        self._changes = changes

    def begin_burst(self, unit: UnitOfWork, query: Query, spoken: Spoken) -> None:
        """Remember that the author may say more; in a thread every word belongs there anyway."""
        if spoken.place.thread_ts is None:
            unit.bursts.put(
                Burst(
                    channel=spoken.place.channel,
                    author=spoken.author.user,
                    query=query.id,
                    first_at=spoken.at,
                    last_at=spoken.at,
                    numbers=numbers_in(spoken.text),
                )
            )

    def join_burst(
        self, unit: UnitOfWork, spoken: Spoken, reading: Reading, *, client: str, now: datetime
    ) -> Query | None:
        """Add a message to what its author is just asking; None where it stands by itself."""
        if spoken.place.thread_ts is not None:
            return None
        burst = unit.bursts.get_for_update(spoken.place.channel, spoken.author.user)
        if burst is None or not burst.takes(spoken.text, at=spoken.at):
            return None
        before = unit.queries.get_for_update(client, burst.query)
        if before is None or not can_grow(before, len(reading.parts)):
            return None
        unit.bursts.put(burst.with_message(spoken.text, at=spoken.at))
        if _asks_nothing_new(before, spoken, reading):
            return self.chase(unit, before, spoken, reading, now=now)
        query = self._add(unit, before, spoken, reading, action="message joined", now=now)
        if query.state is QueryState.DETECTED:
            return query
        known = before.state is not QueryState.DETECTED
        if not known or (query.parts, query.answer.due) != (before.parts, before.answer.due):
            self._changes.tell_logged_again(unit, query, now=now)
        return query

    def extend(
        self, unit: UnitOfWork, before: Query, spoken: Spoken, reading: Reading, *, now: datetime
    ) -> Query:
        """Add what is asked in the thread of a query that is still open, and say so.

        What is open there in the same words is asked again.
        """
        if _asks_nothing_new(before, spoken, reading):
            return self.chase(unit, before, spoken, reading, now=now)
        heard = before.client_replied()
        query = self._add(unit, before, spoken, reading, action="parts added", now=now, heard=heard)
        known = {part.number for part in before.parts}
        numbers = tuple(part.number for part in query.parts if part.number not in known)
        if numbers:
            notice = PartsAdded(query=query, numbers=numbers)
            key = f"parts:{query.id}:{query.version}"
            self._changes.tell_client(unit, query, notice, key=key, now=now)
            told = f"{spoken.author.name} asked more in the thread. It is on the card."
            self._changes.tell_owner(unit, query, told, now=now)
        return query

    def chase(
        self, unit: UnitOfWork, before: Query, spoken: Spoken, reading: Reading, *, now: datetime
    ) -> Query:
        """Count somebody who asks again, tell them where it stands, and tell its owner."""
        if not unit.queries.add_reply(reply_of(spoken, before)):
            return before
        in_thread = spoken.place.thread_ts is not None
        heard = before.client_replied() if in_thread else before
        after = asked_again(heard, by=spoken.author.user)
        if after.priority is not before.priority:
            after = self._changes.repriced(unit, after, now=now)
        after = self.weighed(unit, after, reading, now=now)
        query = self._save(unit, before, after, spoken, action="asked again", now=now)
        raised = query.priority is not before.priority
        self._changes.tell_due(unit, before, query, now=now)
        if query.chasers > TOLD:
            return query
        if not in_thread:
            notice = AskedAgain(query=query, site_zone=self._changes.site_zone(query))
            self._changes.tell_beside(
                unit, notice, client=query.client, place=spoken.place, now=now
            )
        told = f"{spoken.author.name} asks again ({query.chasers} ×)."
        self._changes.tell_owner(
            unit, query, f"{told} It is {query.priority} now." if raised else told, now=now
        )
        return query

    def weighed(self, unit: UnitOfWork, query: Query, reading: Reading, *, now: datetime) -> Query:
        """Let a graver word raise the priority, and a sooner date shorten what is owed."""
        after, urgent = query, reading.priority
        if urgent is not None and urgent < query.priority:
            reason = reading.priority_reason
            after = self._changes.prioritised(unit, query, urgent, reason=reason, now=now)
        named = named_date(reading)
        if named and named.at and (query.wanted_by is None or named.at < query.wanted_by):
            after = replace(after, named=named, wanted_by=named.at)
        return after if after == query else self._changes.repriced(unit, after, now=now)

    def _add(
        self,
        unit: UnitOfWork,
        before: Query,
        spoken: Spoken,
        reading: Reading,
        *,
        action: str,
        now: datetime,
        heard: Query | None = None,
    ) -> Query:
        if not unit.queries.add_reply(reply_of(spoken, before)):
            return before
        after = with_parts(heard or before, asked_in(spoken, reading), ts=spoken.place.ts)
        if after.state is QueryState.DETECTED and reading.verdict is Verdict.YES:
            after = after.confirm()
        after = self.weighed(unit, after, reading, now=now)
        return self._save(unit, before, after, spoken, action=action, now=now)

    def _save(
        self,
        unit: UnitOfWork,
        before: Query,
        after: Query,
        spoken: Spoken,
        *,
        action: str,
        now: datetime,
    ) -> Query:
        return self._changes.save(
            unit,
            before,
            after,
            actor=spoken.actor,
            action=action,
            at=spoken.at,
            now=now,
            reason=spoken.told,
        )


def reply_of(spoken: Spoken, query: Query) -> Reply:
    """Return a message as a word on a query."""
    return Reply(
        query=query.id,
        channel=spoken.place.channel,
        ts=spoken.place.ts,
        side=spoken.side,
        author=spoken.author.user,
        author_name=spoken.author.name,
        at=spoken.at,
        text=spoken.raw,
        is_mark=spoken.is_mark,
        files=spoken.files,
    )


def asked_in(spoken: Spoken, reading: Reading) -> tuple[QueryPart, ...]:
    """Return what a message surely asks; what is only doubted stands on the card to be judged."""
    sure = reading.verdict is Verdict.YES and reading.parts
    return parts_of(spoken, reading) if sure else ()


def _asks_nothing_new(query: Query, spoken: Spoken, reading: Reading) -> bool:
    """Return whether all that a message asks is open already, in the same words."""
    asked = asked_in(spoken, reading)
    return bool(asked) and with_parts(query, asked, ts=spoken.place.ts).parts == query.parts
