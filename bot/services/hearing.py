"""Hear what is written in linked channels and decide to which query it belongs, if to any."""

from dataclasses import replace

from bot.clock import Clock
from bot.dates import said_dates
from bot.domain import short_words
from bot.domain.clients import ChannelLink
from bot.domain.conversations import Spoken, TextVersion
from bot.domain.detection import Heard, Reading, StatementKind, Verdict, read
from bot.domain.errors import ForbiddenError, NotLinkedError
from bot.domain.queries import Query
from bot.domain.query_growth import can_grow
from bot.domain.query_states import CONFIRMABLE, SETTLED, QueryState
from bot.domain.records import Actor
from bot.domain.short_words import Say
from bot.domain.terms import Priority, Side
from bot.services.action_questions import note_question
from bot.services.opting_out import OptingOut
from bot.services.query_answers import QueryAnswers
from bot.services.query_changes import QueryChanges
from bot.services.query_growing import QueryGrowing
from bot.services.staff_words import StaffWords
from bot.services.statements import Statements
from storage.engine import Database
from storage.unit import UnitOfWork

_DONE_WITH = SETTLED | {QueryState.ANSWERED}
_GRAVE = frozenset({StatementKind.ALARM, StatementKind.ADVERSE_EVENT})
_OWED = frozenset({StatementKind.COMPLAINT, *_GRAVE})
"""Statements for which somebody has to act even if nothing was asked."""


class Hearing:
    """Use cases for messages, edits and deletions.

    `cause` is the delivery that brought them; it is marked applied in the same transaction, so a
    repeat changes nothing and a crash loses nothing.
    """

    def __init__(self, database: Database, clock: Clock, changes: QueryChanges) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes
        self._growing = QueryGrowing(changes)
        self._answers = QueryAnswers(changes)
        self._statements = Statements(changes)
        self._staff = StaffWords(changes)
        self._opting = OptingOut(changes)

    def hear(self, spoken: Spoken, *, cause: str | None = None) -> Query | None:
        """Take a message: a client's question becomes a query, a word in a thread a reply."""
        with self._database.unit_of_work() as unit:
            link = unit.clients.link(spoken.place.channel)
            if not unit.inbox.is_first(cause) or link is None:
                return None
            unit.clients.remember(spoken.author)
            known = unit.queries.of_message_for_update(spoken.place.channel, spoken.place.ts)
            if known is not None:
                return known
            if spoken.side is Side.CMO:
                note_question(unit, spoken, client=link.client)
                return self._staff.heard(unit, spoken, now=self._clock())
            asked = self._asked_in(unit, spoken)
            reading = self._read(unit, spoken, link)
            if reading.statement is StatementKind.APPROVAL:
                self._statements.noted(unit, spoken, link, now=self._clock())
            if asked is not None and not self._stands_alone(asked, reading):
                return self._said_in_thread(unit, spoken, reading, asked)
            if asked is not None and asked.closes_at is not None:
                self._statements.asked_on(unit, asked, spoken, now=self._clock())
            return self._asked(unit, spoken, reading, link)

    def log(self, spoken: Spoken, actor: Actor, *, reason: str, cause: str | None = None) -> Query:
        """Log a client's message because a person asked for it, whatever the rules think.

        Raises:
            NotLinkedError: the channel belongs to no client.
            ForbiddenError: the message is not a client's.
        """
        with self._database.unit_of_work() as unit:
            # What is logged already stays as it is, so it does not matter who was first.
            unit.inbox.is_first(cause)
            link = unit.clients.link(spoken.place.channel)
            if link is None:
                raise NotLinkedError
            if spoken.side is not Side.CLIENT:
                raise ForbiddenError("Only a client's message can be logged as a query.")
            unit.clients.remember(spoken.author)
            known = self._logged_from(unit, spoken)
            if known is not None:
                return self._confirmed(unit, known, actor, reason)
            reading = replace(self._read(unit, spoken, link), verdict=Verdict.YES)
            return self._log(unit, spoken, reading, link, actor=actor, reason=reason)

    def opt_out(
        self, channel: str, ts: str, actor: Actor, *, reason: str, cause: str | None = None
    ) -> Query | None:
        """Take somebody's word, by a reaction to a message, that nothing is asked in it."""
        with self._database.unit_of_work() as unit:
            query = unit.queries.of_message_for_update(channel, ts)
            if not unit.inbox.is_first(cause) or query is None:
                return None
            now = self._clock()
            if query.place.ts != ts:
                return self._opting.doubted(unit, query, actor, ts=ts, reason=reason, now=now)
            return self._opting.reacted(unit, query, actor, reason=reason, now=now)

    def retell(
        self,
        version: TextVersion,
        actor: Actor,
        *,
        spoken: Spoken | None = None,
        cause: str | None = None,
    ) -> Query | None:
        """Keep an edit or a deletion of a message; the text first recorded never changes.

        `spoken` is the message as it reads after an edit: if it was no query and now asks
        something, it becomes one, with its original time. What was read back from history may be
        delivered after all: then it is the same again, or older than what stands.
        """
        with self._database.unit_of_work() as unit:
            link = unit.clients.link(version.channel)
            last = unit.queries.last_text(version.channel, version.ts)
            if not unit.inbox.is_first(cause) or link is None:
                return None
            if last and last.text == version.text:
                return None
            if not unit.queries.add_text(version) or (last and last.event_ts > version.event_ts):
                return None
            query = unit.queries.of_message_for_update(version.channel, version.ts)
            if query is not None:
                return self._retold(unit, query, version, actor, spoken, link)
            if spoken is None or spoken.side is Side.CMO or self._asked_in(unit, spoken):
                return None
            return self._asked(unit, spoken, self._read(unit, spoken, link), link)

    def why(self, spoken: Spoken) -> Reading:
        """Return how a message reads and which rule decided; raises NotLinkedError."""
        with self._database.unit_of_work() as unit:
            link = unit.clients.link(spoken.place.channel)
            if link is None:
                raise NotLinkedError
            return self._read(unit, spoken, link)

    def _read(self, unit: UnitOfWork, spoken: Spoken, link: ChannelLink) -> Reading:
        client = unit.clients.get(link.client)
        zone = spoken.author.zone or (client.zone if client else "UTC")
        heard = Heard(
            text=spoken.text,
            posted=spoken.at,
            zone=zone,
            side=spoken.side,
            in_thread=spoken.place.thread_ts is not None,
            mentions_bot=spoken.mentions_bot,
        )
        days = self._changes.working_days(unit, link, spoken.side)
        dates = said_dates(spoken.text, now=spoken.at, zone=zone, works=days.works_on)
        return read(heard, dates)

    def _asked_in(self, unit: UnitOfWork, spoken: Spoken) -> Query | None:
        """Return the query of a message's thread, or the one that took it over."""
        if spoken.place.thread_ts is None:
            return None
        query = unit.queries.in_thread_for_update(spoken.place.channel, spoken.place.thread_ts)
        while query is not None and query.duplicate_of:
            query = unit.queries.get_for_update(query.client, query.duplicate_of)
        return query

    def _logged_from(self, unit: UnitOfWork, spoken: Spoken) -> Query | None:
        """Return the query a message is tracked in; a reply in a thread may become one itself."""
        channel, ts = spoken.place.channel, spoken.place.ts
        if spoken.place.thread_ts is None:
            return unit.queries.of_message_for_update(channel, ts)
        return unit.queries.at_message_for_update(channel, ts)

    def _stands_alone(self, asked: Query, reading: Reading) -> bool:
        """Return whether a word in a query's thread begins a query of its own."""
        if reading.statement in _GRAVE:
            return asked.priority is not Priority.P1 or not asked.state.is_open
        owed = reading.verdict is Verdict.YES and not reading.chaser
        too_long = asked.state.is_open and not can_grow(asked, len(reading.parts))
        return owed and (asked.state in _DONE_WITH or too_long)

    def _asked(
        self, unit: UnitOfWork, spoken: Spoken, reading: Reading, link: ChannelLink
    ) -> Query | None:
        """Take a client's message that stands under no query."""
        grave = reading.statement in _GRAVE
        if reading.opted_out and not grave:
            return None
        if reading.chaser and (chased := self._chased(unit, spoken)):
            return self._growing.chase(unit, chased, spoken, now=self._clock())
        says = reading.rule == "statement" or reading.verdict is not Verdict.NO
        if says and not grave:
            joined = self._growing.join_burst(
                unit, spoken, reading, client=link.client, now=self._clock()
            )
            if joined is not None:
                return joined
        asked = reading.verdict is not Verdict.NO or spoken.mentions_bot or reading.sensitive
        if not asked and reading.statement not in _OWED:
            return None
        return self._log(unit, spoken, reading, link, actor=spoken.actor)

    def _chased(self, unit: UnitOfWork, spoken: Spoken) -> Query | None:
        """Return what somebody asks again: their own newest open query, or the one above."""
        channel = spoken.place.channel
        own = unit.queries.newest_open_for_update(channel, asked_by=spoken.author.user)
        return own or unit.queries.newest_open_for_update(channel)

    def _log(
        self,
        unit: UnitOfWork,
        spoken: Spoken,
        reading: Reading,
        link: ChannelLink,
        *,
        actor: Actor,
        reason: str = "",
    ) -> Query:
        now = self._clock()
        query = self._changes.log(
            unit, spoken, reading, link=link, actor=actor, now=now, reason=reason
        )
        self._growing.begin_burst(unit, query, spoken)
        for version in unit.queries.texts(spoken.place):
            query = self._growing.retell(unit, query, version, actor, reread=None, now=now)
        return query

    def _confirmed(self, unit: UnitOfWork, query: Query, actor: Actor, reason: str) -> Query:
        if query.state not in CONFIRMABLE:
            return query
        now = self._clock()
        after = self._changes.save(
            unit,
            query,
            query.confirm(),
            actor=actor,
            action="query confirmed",
            at=now,
            now=now,
            reason=reason,
        )
        self._changes.tell_logged(unit, after, now=now)
        return after

    def _said_in_thread(
        self, unit: UnitOfWork, spoken: Spoken, reading: Reading, query: Query
    ) -> Query:
        """Take a client's word in the thread of their query."""
        now = self._clock()
        unit.bursts.end_of(query.id)
        if reading.chaser and query.state.is_open:
            return self._growing.chase(unit, query, spoken, now=now)
        if reading.parts and reading.verdict is Verdict.YES and query.state not in _DONE_WITH:
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

    def _retold(
        self,
        unit: UnitOfWork,
        query: Query,
        version: TextVersion,
        actor: Actor,
        spoken: Spoken | None,
        link: ChannelLink,
    ) -> Query:
        reread = None
        if spoken is not None and spoken.side is Side.CLIENT:
            reread = (spoken, self._read(unit, spoken, link))
        return self._growing.retell(unit, query, version, actor, reread=reread, now=self._clock())


def _date_chosen(query: Query, reading: Reading) -> int | None:
    """Return which of the dates we asked about a reply names, by its place among them."""
    offered = query.named.alternatives if query.named else ()
    meant = [offered.index(each.at) for each in reading.dates if each.at in offered]
    return meant[0] if len(meant) == 1 else None
