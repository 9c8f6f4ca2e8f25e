"""What people do with a query: own it, answer it, confirm, dismiss, reopen, look at it."""

from dataclasses import dataclass

from bot.clock import Clock
from bot.domain.conversations import Reply
from bot.domain.errors import ConflictError, InvalidError, NotFoundError
from bot.domain.ids import Kind, client_of
from bot.domain.notices import (
    AnswerOffered,
    Notice,
    PartsAnswered,
    QueryOwned,
    QueryReopened,
    StaffReply,
)
from bot.domain.queries import Query
from bot.domain.query_states import QueryState
from bot.domain.records import Actor
from bot.domain.terms import Side
from bot.services.query_changes import QueryChanges
from storage.engine import Database
from storage.unit import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class QueryStory:
    """A query with what was written about it and how its client and site are called."""

    query: Query
    replies: tuple[Reply, ...]
    client_name: str
    site_zone: str


class Queries:
    """Use cases on logged queries.

    `within` is the client whose channel the person acts in, or None in an internal channel: an id
    of another client is answered exactly as one that does not exist.
    """

    def __init__(self, database: Database, clock: Clock, changes: QueryChanges) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes

    def own(self, id_: str, actor: Actor, *, within: str | None) -> Query:
        """Let a staff member take a query: the first response, told to the client."""
        with self._database.unit_of_work() as unit:
            now = self._clock()
            before = _find(unit, id_, within)
            after = before.own(by=actor.user, name=actor.name, at=now)
            query = self._step(unit, before, after, actor, "query owned")
            if before.state is QueryState.DETECTED:
                self._changes.tell_logged(unit, query, now=now)
            self._tell(unit, query, QueryOwned(query=query, site_zone=self._zone(query)), "owned")
            return query

    def confirm(self, id_: str, actor: Actor, *, within: str | None) -> Query:
        """Let a staff member say that an unconfirmed query is one."""
        with self._database.unit_of_work() as unit:
            before = _find(unit, id_, within)
            query = self._step(unit, before, before.confirm(), actor, "query confirmed")
            self._changes.tell_logged(unit, query, now=self._clock())
            return query

    def dismiss(self, id_: str, actor: Actor, *, within: str | None, reason: str) -> Query:
        """Let a staff member say, with a reason, that nothing is owed."""
        if not reason.strip():
            raise InvalidError("Say why this is not a query; the reason goes on record.")
        with self._database.unit_of_work() as unit:
            before = _find(unit, id_, within)
            return self._step(unit, before, before.dismiss(), actor, "query dismissed", reason)

    def answer(
        self,
        id_: str,
        actor: Actor,
        *,
        within: str | None,
        parts: frozenset[int] | None = None,
        declined: str = "",
    ) -> Query:
        """Say that a person's answer in the thread covers these parts, or all of them.

        The answer counts from when it was posted, not from this press. Once no part is open the
        asker is asked whether it is enough.

        Raises:
            ConflictError: nobody has written an answer in the thread yet.
        """
        with self._database.unit_of_work() as unit:
            now = self._clock()
            before = _find(unit, id_, within)
            answer = _last_by_staff(unit, before)
            numbers = frozenset(part.number for part in before.open_parts)
            covered = numbers if parts is None else parts
            after = before.settle_parts(covered)
            if declined.strip():
                after = after.settle_parts(numbers - covered, declined=declined.strip())
            source = f"{answer.author_name} in the thread"
            done = not after.open_parts
            after = after.answered(at=answer.at, source=source) if done else after.begun()
            query = self._step(unit, before, after, actor, "query answered", declined)
            if done:
                offer = f"offer:{query.id}:{query.reopened}"
                notice = AnswerOffered(query=query)
                self._changes.tell_client(unit, query, notice, key=offer, card=offer, now=now)
            else:
                self._tell(unit, query, PartsAnswered(query=query), "parts")
            return query

    def reply(self, id_: str, actor: Actor, *, within: str | None, text: str, key: str) -> Query:
        """Post a staff member's own words in the client's thread, under their name.

        `key` names the window they were written in: submitted twice, they are posted once.
        """
        if not text.strip():
            raise InvalidError("Write the reply first.")
        with self._database.unit_of_work() as unit:
            now = self._clock()
            before = _find(unit, id_, within)
            reply = Reply(
                query=before.id,
                channel=before.place.channel,
                ts=key,
                side=Side.CMO,
                author=actor.user,
                author_name=actor.name,
                at=now,
                text=text,
            )
            if not unit.queries.add_reply(reply):
                return before
            after = before.replied(at=now, source=f"{actor.name} replied")
            query = self._step(unit, before, after, actor, "reply sent", reason=text)
            notice = StaffReply(query_id=query.id, author_name=actor.name, text=text)
            self._changes.tell_client(unit, query, notice, key=f"reply:{key}", now=now)
            return query

    def accept(self, id_: str, actor: Actor, *, within: str | None) -> Query:
        """Take the client's "yes, answered": the query is closed."""
        return self._said(id_, actor, within=within, satisfied=True)

    def refuse(self, id_: str, actor: Actor, *, within: str | None) -> Query:
        """Take the client's "not yet": the query is open again and its owner is told."""
        return self._said(id_, actor, within=within, satisfied=False)

    def get(self, id_: str, *, within: str | None) -> Query:
        """Return a query; raises NotFoundError where it is absent or another client's."""
        with self._database.unit_of_work() as unit:
            return _find(unit, id_, within)

    def of_thread(self, channel: str, thread: str) -> Query:
        """Return the query that is answered in a thread; raises NotFoundError."""
        with self._database.unit_of_work() as unit:
            query = unit.queries.in_thread_for_update(channel, thread)
            if query is None:
                raise NotFoundError("query in this thread")
            return query

    def story(self, id_: str, *, within: str | None) -> QueryStory:
        """Return a query with everything written in its thread."""
        with self._database.unit_of_work() as unit:
            query = _find(unit, id_, within)
            client = unit.clients.get(query.client)
            return QueryStory(
                query=query,
                replies=tuple(unit.queries.replies(query.id)),
                client_name=client.name if client else query.client,
                site_zone=self._zone(query),
            )

    def list(self, *, within: str | None) -> list[Query]:
        """Return the open queries of one client, or of all for the manufacturer's eyes."""
        with self._database.unit_of_work() as unit:
            if within is None:
                return unit.queries.of_everybody()
            return unit.queries.of_client(within, only_open=True)

    def _said(self, id_: str, actor: Actor, *, within: str | None, satisfied: bool) -> Query:
        with self._database.unit_of_work() as unit:
            now = self._clock()
            before = _find(unit, id_, within)
            after = before.close() if satisfied else before.reopen()
            action = "answer accepted" if satisfied else "answer refused"
            query = self._step(unit, before, after, actor, action)
            offer = f"offer:{query.id}:{before.reopened}"
            said = AnswerOffered(query=query, said_by=actor.name, said_at=now, satisfied=satisfied)
            self._changes.tell_client(unit, query, said, key=f"{offer}:said", card=offer, now=now)
            if not satisfied:
                reopened = QueryReopened(query=query, site_zone=self._zone(query))
                self._tell(unit, query, reopened, "reopened")
                told = f"{actor.name} says it is not answered yet. It is yours again."
                self._changes.tell_owner(unit, query, told, now=now)
            return query

    def _step(
        self,
        unit: UnitOfWork,
        before: Query,
        after: Query,
        actor: Actor,
        action: str,
        reason: str = "",
    ) -> Query:
        now = self._clock()
        return self._changes.save(
            unit, before, after, actor=actor, action=action, at=now, now=now, reason=reason
        )

    def _tell(self, unit: UnitOfWork, query: Query, notice: Notice, kind: str) -> None:
        key = f"{kind}:{query.id}:{query.version}"
        self._changes.tell_client(unit, query, notice, key=key, now=self._clock())

    def _zone(self, query: Query) -> str:
        return self._changes.site_zone(query)


def _find(unit: UnitOfWork, id_: str, within: str | None) -> Query:
    client, full = client_of(id_, Kind.QUERY)
    query = None
    if within in (None, client):
        query = unit.queries.get_for_update(client, full)
    if query is None:
        raise NotFoundError(full)
    return query


def _last_by_staff(unit: UnitOfWork, query: Query) -> Reply:
    replies = [reply for reply in unit.queries.replies(query.id) if reply.side is Side.CMO]
    if not replies:
        raise ConflictError(
            f"Nobody has answered in the thread of {query.id} yet. Reply to the client first, "
            "then press Answered."
        )
    return replies[-1]
