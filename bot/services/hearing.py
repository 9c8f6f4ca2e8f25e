"""Hear what is written in linked channels and decide to which query it belongs, if to any."""

from dataclasses import replace

from bot.clock import Clock
from bot.dates import said_dates
from bot.domain.clients import ChannelLink
from bot.domain.conversations import Spoken, TextVersion
from bot.domain.detection import Heard, Reading, StatementKind, Verdict, read
from bot.domain.errors import ForbiddenError
from bot.domain.queries import Query
from bot.domain.query_states import CONFIRMABLE
from bot.domain.records import Actor
from bot.domain.terms import Side
from bot.services.action_questions import note_question
from bot.services.client_words import ClientWords
from bot.services.finding import require_link
from bot.services.opting_out import OptingOut
from bot.services.origins import origin
from bot.services.query_changes import QueryChanges
from bot.services.staff_words import StaffWords
from bot.services.statements import Statements
from storage.engine import Database
from storage.unit import UnitOfWork


class Hearing:
    """Use cases for messages, edits and deletions.

    `cause` is the delivery that brought them; it is marked applied in the same transaction, so a
    repeat changes nothing and a crash loses nothing.
    """

    def __init__(self, database: Database, clock: Clock, changes: QueryChanges) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes
        self._clients = ClientWords(changes)
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
            reading = self._read(unit, spoken, link)
            if not spoken.is_clients:
                self._statements.said_by_nobody(unit, spoken, reading, link, now=self._clock())
                return None
            if reading.statement is StatementKind.APPROVAL:
                self._statements.noted(unit, spoken, link, now=self._clock())
            return self._clients.heard(unit, spoken, reading, link, now=self._clock())

    def log(self, spoken: Spoken, actor: Actor, *, reason: str, cause: str | None = None) -> Query:
        """Log a client's message because a person asked for it, whatever the rules think.

        Raises:
            NotLinkedError: the channel belongs to no client.
            ForbiddenError: the message is not a client's.
        """
        with self._database.unit_of_work() as unit:
            # What is logged already stays as it is, so it does not matter who was first.
            unit.inbox.is_first(cause)
            link = require_link(unit, spoken.place.channel)
            if not spoken.is_clients:
                raise ForbiddenError("Only a client's message can be logged as a query.")
            unit.clients.remember(spoken.author)
            known = self._logged_from(unit, spoken)
            if known is not None:
                return self._confirmed(unit, known, actor, reason)
            reading = replace(self._read(unit, spoken, link), verdict=Verdict.YES)
            return self._clients.log(
                unit, spoken, reading, link, actor=actor, now=self._clock(), reason=reason
            )

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

        `spoken` is the message as it reads after an edit. A client's is cared for like a new
        message in those words, heard when it was edited. What was read back from history may be
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
            now = self._clock()
            if spoken is None or not spoken.is_clients:
                return query and self._clients.kept(unit, query, version, actor, now=now)
            heard = replace(spoken, at=version.at)
            reading = self._read(unit, heard, link)
            if query is None:
                return self._clients.heard(unit, heard, reading, link, now=now)
            return self._clients.edited(
                unit, heard, reading, link, query=query, version=version, now=now
            )

    def why(self, spoken: Spoken) -> tuple[Reading, Query | None, tuple[str, ...]]:
        """Return how a message reads, and the query it is in with how that came on record.

        Raises NotLinkedError.
        """
        with self._database.unit_of_work() as unit:
            link = require_link(unit, spoken.place.channel)
            query = unit.queries.of_message_for_update(spoken.place.channel, spoken.place.ts)
            return self._read(unit, spoken, link), query, origin(unit, query) if query else ()

    def _read(self, unit: UnitOfWork, spoken: Spoken, link: ChannelLink) -> Reading:
        zone = spoken.author.zone or unit.clients.zone_of(link.client)
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

    def _logged_from(self, unit: UnitOfWork, spoken: Spoken) -> Query | None:
        """Return the query a message is tracked in; a reply in a thread may become one itself."""
        channel, ts = spoken.place.channel, spoken.place.ts
        if spoken.place.thread_ts is None:
            return unit.queries.of_message_for_update(channel, ts)
        return unit.queries.at_message_for_update(channel, ts)

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
