"""Hear what is written in linked channels: log questions, record replies, keep every version."""

from dataclasses import replace

from bot.clock import Clock
from bot.domain.clients import ChannelLink
from bot.domain.conversations import Reply, Spoken, TextVersion
from bot.domain.detection import Heard, Reading, Verdict, read
from bot.domain.errors import ForbiddenError, NotLinkedError
from bot.domain.queries import Query
from bot.domain.query_states import QueryState
from bot.domain.records import Actor
from bot.domain.terms import Side
from bot.services.query_changes import QueryChanges
from storage.engine import Database
from storage.unit import UnitOfWork

_DONE_WITH = frozenset({QueryState.ANSWERED, QueryState.CLOSED, QueryState.DISMISSED})


class Hearing:
    """Use cases for messages, edits and deletions.

    `cause` is the delivery that brought them; it is marked applied in the same transaction, so a
    repeat changes nothing and a crash loses nothing.
    """

    def __init__(self, database: Database, clock: Clock, changes: QueryChanges) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes

    def hear(self, spoken: Spoken, *, cause: str | None = None) -> Query | None:
        """Take a message: a client's question becomes a query, a word in a thread a reply."""
        with self._database.unit_of_work() as unit:
            _applied(unit, cause)
            link = unit.clients.link(spoken.place.channel)
            if link is None:
                return None
            unit.clients.remember(spoken.author)
            known = unit.queries.at_message_for_update(spoken.place.channel, spoken.place.ts)
            if known is not None:
                return known
            asked = self._asked_in(unit, spoken)
            if spoken.side is Side.CMO:
                return self._staff_said(unit, spoken, asked) if asked else None
            reading = self._read(unit, spoken, link)
            if asked is None or (asked.state in _DONE_WITH and reading.verdict is Verdict.YES):
                return self._maybe_log(unit, spoken, reading, link)
            return self._client_said(unit, spoken, asked)

    def log(self, spoken: Spoken, actor: Actor, *, reason: str, cause: str | None = None) -> Query:
        """Log a client's message because a person asked for it, whatever the rules think.

        Raises:
            NotLinkedError: the channel belongs to no client.
            ForbiddenError: the message is not a client's.
        """
        with self._database.unit_of_work() as unit:
            _applied(unit, cause)
            link = unit.clients.link(spoken.place.channel)
            if link is None:
                raise NotLinkedError
            if spoken.side is not Side.CLIENT:
                raise ForbiddenError("Only a client's message can be logged as a query.")
            unit.clients.remember(spoken.author)
            known = unit.queries.at_message_for_update(spoken.place.channel, spoken.place.ts)
            if known is not None:
                return self._confirmed(unit, known, actor, reason)
            reading = replace(self._read(unit, spoken, link), verdict=Verdict.YES)
            return self._log(unit, spoken, reading, link, actor=actor, reason=reason)

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
        something, it becomes one, with its original time.
        """
        with self._database.unit_of_work() as unit:
            _applied(unit, cause)
            link = unit.clients.link(version.channel)
            if link is None or not unit.queries.add_text(version):
                return None
            query = unit.queries.at_message_for_update(version.channel, version.ts)
            if query is not None:
                return self._retold(unit, query, version, actor)
            if spoken is None or spoken.side is Side.CMO or self._asked_in(unit, spoken):
                return None
            return self._maybe_log(unit, spoken, self._read(unit, spoken, link), link)

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
        return read(heard)

    def _asked_in(self, unit: UnitOfWork, spoken: Spoken) -> Query | None:
        if spoken.place.thread_ts is None:
            return None
        return unit.queries.in_thread_for_update(spoken.place.channel, spoken.place.thread_ts)

    def _maybe_log(
        self, unit: UnitOfWork, spoken: Spoken, reading: Reading, link: ChannelLink
    ) -> Query | None:
        asked = reading.verdict is not Verdict.NO or spoken.mentions_bot
        if not asked and not reading.sensitive:
            return None
        return self._log(unit, spoken, reading, link, actor=spoken.actor)

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
        for version in unit.queries.texts(spoken.place):
            query = self._retold(unit, query, version, actor)
        return query

    def _confirmed(self, unit: UnitOfWork, query: Query, actor: Actor, reason: str) -> Query:
        if query.state not in (QueryState.DETECTED, QueryState.DISMISSED):
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

    def _staff_said(self, unit: UnitOfWork, spoken: Spoken, query: Query) -> Query:
        if not unit.queries.add_reply(_reply(spoken, query)):
            return query
        source = f"{spoken.author.name} in the thread"
        after = query.replied(at=spoken.at, source=source)
        saved = self._save(unit, query, after, spoken, "staff replied")
        if query.state is QueryState.DETECTED:
            self._changes.tell_logged(unit, saved, now=self._clock())
        return saved

    def _client_said(self, unit: UnitOfWork, spoken: Spoken, query: Query) -> Query:
        if not unit.queries.add_reply(_reply(spoken, query)):
            return query
        saved = self._save(unit, query, query.client_replied(), spoken, "client replied")
        if query.state in _DONE_WITH or query.state is QueryState.WAITING_ON_CLIENT:
            told = f"{spoken.author.name} wrote in the thread."
            self._changes.tell_owner(unit, saved, told, now=self._clock())
        return saved

    def _save(
        self, unit: UnitOfWork, before: Query, after: Query, spoken: Spoken, action: str
    ) -> Query:
        return self._changes.save(
            unit,
            before,
            after,
            actor=spoken.actor,
            action=action,
            at=spoken.at,
            now=self._clock(),
            reason=spoken.raw,
        )

    def _retold(self, unit: UnitOfWork, query: Query, version: TextVersion, actor: Actor) -> Query:
        gone = version.text is None
        after = replace(
            query,
            edited_after_answer=query.edited_after_answer
            or (not gone and query.answer.met_at is not None),
            deleted_at=version.at if gone else query.deleted_at,
        )
        return self._changes.save(
            unit,
            query,
            after,
            actor=actor,
            action="message deleted" if gone else "message edited",
            at=version.at,
            now=self._clock(),
            reason=version.text or "",
        )


def _applied(unit: UnitOfWork, cause: str | None) -> None:
    if cause is not None:
        unit.inbox.done(cause)


def _reply(spoken: Spoken, query: Query) -> Reply:
    return Reply(
        query=query.id,
        channel=spoken.place.channel,
        ts=spoken.place.ts,
        side=spoken.side,
        author=spoken.author.user,
        author_name=spoken.author.name,
        at=spoken.at,
        text=spoken.raw,
    )
