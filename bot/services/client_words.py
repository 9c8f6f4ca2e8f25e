"""Take what a client writes: into the query that it belongs to, or as one of its own.

Everything here works in the caller's unit of work and commits nothing.
"""

from datetime import datetime

from bot.domain import short_words
from bot.domain.clients import ChannelLink
from bot.domain.conversations import Spoken, TextVersion
from bot.domain.detection import Reading, StatementKind, Verdict
from bot.domain.queries import Query
from bot.domain.query_growth import can_grow
from bot.domain.query_states import SETTLED, QueryState
from bot.domain.records import Actor
from bot.domain.repeats import (
    answers_us,
    as_chaser,
    as_meant,
    as_question,
    chases,
    may_chase,
)
from bot.domain.short_words import Say
from bot.domain.terms import Priority
from bot.services.query_answers import QueryAnswers
from bot.services.query_changes import QueryChanges
from bot.services.query_edits import GRAVE, QueryEdits, asks
from bot.services.query_growing import QueryGrowing
from bot.services.statements import Statements
from storage.unit import UnitOfWork

_DONE_WITH = SETTLED | {QueryState.ANSWERED}
_OWED = frozenset({StatementKind.COMPLAINT, *GRAVE})
"""Statements for which somebody has to act even if nothing was asked."""

CHASED_AMONG = 50
"""Open queries of a channel among which a chaser's is looked for, the newest."""


class ClientWords:
    """Messages of clients, their edits and deletions."""

    def __init__(self, changes: QueryChanges) -> None:
        self._changes = changes
        self._growing = QueryGrowing(changes)
        self._edits = QueryEdits(changes, self._growing)
        self._answers = QueryAnswers(changes)
        self._statements = Statements(changes)

    def heard(
        self,
        unit: UnitOfWork,
        spoken: Spoken,
        reading: Reading,
        link: ChannelLink,
        *,
        now: datetime,
    ) -> Query | None:
        """Take a client's words: into the query of their thread, or by themselves."""
        asked = self._asked_in(unit, spoken)
        if asked is not None:
            reading = as_meant(reading, spoken, asked)
        if asked is not None and not self._stands_alone(asked, reading):
            return self._said_in_thread(unit, spoken, reading, asked, now=now)
        return self._asked_beside(unit, asked, spoken, reading, link, now=now)

    def edited(
        self,
        unit: UnitOfWork,
        spoken: Spoken,
        reading: Reading,
        link: ChannelLink,
        *,
        query: Query,
        version: TextVersion,
        now: datetime,
    ) -> Query | None:
        """Take an edit of what began a query or belongs to one, like a new message in its words."""
        began = query.place.ts == version.ts
        if query.duplicate_of:
            self._edits.kept(unit, query, version, spoken.actor, now=now)
            query = self._survivor(unit, query)
        replies = not began and (reading.statement in GRAVE or not asks(query, version.ts))
        if replies:
            reading = as_meant(reading, spoken, query)
        if replies and self._stands_alone(query, reading):
            kept = self._edits.kept(unit, query, version, spoken.actor, now=now)
            return self._asked_beside(unit, kept, spoken, reading, link, now=now)
        return self._edits.retell(unit, query, version, spoken, reading, now=now)

    def kept(
        self, unit: UnitOfWork, query: Query, version: TextVersion, actor: Actor, *, now: datetime
    ) -> Query:
        """Keep a deletion, or an edit of ours."""
        return self._edits.kept(unit, query, version, actor, now=now)

    def log(
        self,
        unit: UnitOfWork,
        spoken: Spoken,
        reading: Reading,
        link: ChannelLink,
        *,
        actor: Actor,
        now: datetime,
        reason: str = "",
    ) -> Query:
        """Log a message as a query, with what became of it meanwhile."""
        query = self._changes.log(
            unit, spoken, reading, link=link, actor=actor, now=now, reason=reason
        )
        self._growing.begin_burst(unit, query, spoken)
        for version in unit.queries.texts(spoken.place):
            query = self._edits.kept(unit, query, version, actor, now=now)
        return query

    def _asked_in(self, unit: UnitOfWork, spoken: Spoken) -> Query | None:
        """Return the query of a message's thread, or the one that took it over."""
        if spoken.place.thread_ts is None:
            return None
        query = unit.queries.in_thread_for_update(spoken.place.channel, spoken.place.thread_ts)
        return self._survivor(unit, query) if query else None

    def _survivor(self, unit: UnitOfWork, query: Query) -> Query:
        """Return the query that has taken another one over, or that one."""
        while query.duplicate_of:
            other = unit.queries.get_for_update(query.client, query.duplicate_of)
            assert other is not None, "no query is ever removed"
            query = other
        return query

    def _stands_alone(self, asked: Query, reading: Reading) -> bool:
        """Return whether a word in a query's thread begins a query of its own."""
        if reading.statement in GRAVE:
            return asked.priority is not Priority.P1 or not asked.state.is_open
        owed = reading.verdict is Verdict.YES and not reading.chaser
        too_long = asked.state.is_open and not can_grow(asked, len(reading.parts))
        return owed and (asked.state in _DONE_WITH or too_long)

    def _asked_beside(
        self,
        unit: UnitOfWork,
        other: Query | None,
        spoken: Spoken,
        reading: Reading,
        link: ChannelLink,
        *,
        now: datetime,
    ) -> Query | None:
        """Take a client's message that belongs to no query, although perhaps in the thread of one.

        That one has not come to an end by its answer then.
        """
        if other is not None and other.closes_at is not None:
            self._statements.asked_on(unit, other, spoken, now=now)
        return self._asked(unit, spoken, reading, link, now=now)

    def _asked(
        self,
        unit: UnitOfWork,
        spoken: Spoken,
        reading: Reading,
        link: ChannelLink,
        *,
        now: datetime,
    ) -> Query | None:
        """Take a client's message that stands under no query."""
        grave = reading.statement in GRAVE
        if reading.opted_out and not grave:
            return None
        reading, chased = self._chased(unit, spoken, reading)
        if chased is not None:
            return self._growing.chase(unit, chased, spoken, reading, now=now)
        says = reading.rule == "statement" or reading.verdict is not Verdict.NO
        if says and not grave:
            joined = self._growing.join_burst(unit, spoken, reading, client=link.client, now=now)
            if joined is not None:
                return joined
        asked = reading.verdict is not Verdict.NO or spoken.mentions_bot or reading.sensitive
        if not asked and reading.statement not in _OWED:
            return None
        return self.log(unit, spoken, reading, link, actor=spoken.actor, now=now)

    def _chased(
        self, unit: UnitOfWork, spoken: Spoken, reading: Reading
    ) -> tuple[Reading, Query | None]:
        """Return words as they are meant beside what is open, and the query that they chase.

        That is somebody's own newest before those of others; what names another number than any
        of them is a question about the same as the first.
        """
        if not may_chase(reading, spoken):
            return reading, None
        there = unit.queries.open_in(spoken.place.channel, limit=CHASED_AMONG)
        there.sort(key=lambda each: each.asked_by != spoken.author.user)
        for query in there:
            if chases(reading, spoken, query):
                chased = unit.queries.get_for_update(query.client, query.id)
                if chased is not None and chased.state.is_open:
                    return as_chaser(reading), chased
        if reading.chaser and there:
            return as_question(reading, spoken.text, there[0]), None
        return reading, None

    def _said_in_thread(
        self, unit: UnitOfWork, spoken: Spoken, reading: Reading, query: Query, *, now: datetime
    ) -> Query:
        """Take a client's word in the thread of their query."""
        unit.bursts.end_of(query.id)
        if reading.chaser and query.state.is_open:
            return self._growing.chase(unit, query, spoken, reading, now=now)
        asks_more = reading.parts and not answers_us(reading, spoken, query)
        if asks_more and reading.verdict is Verdict.YES and query.state not in _DONE_WITH:
            return self._growing.extend(unit, query, spoken, reading, now=now)
        if query.state is QueryState.ANSWERED and (say := short_words.said(spoken.text)):
            return self._statements.confirmed(
                unit, query, spoken, self._answers, satisfied=say is Say.YES, now=now
            )
        replied = self._statements.replied(unit, query, spoken, now=now)
        choice = _date_chosen(replied, reading)
        if choice is None:
            return replied
        return self._answers.choose_date(unit, replied, spoken.actor, choice=choice, now=now)


def _date_chosen(query: Query, reading: Reading) -> int | None:
    """Return which of the dates we asked about a reply names, by its place among them."""
    offered = query.named.alternatives if query.named else ()
    meant = [offered.index(each.at) for each in reading.dates if each.at in offered]
    return meant[0] if len(meant) == 1 else None
