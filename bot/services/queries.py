"""What people do with a query: own it, confirm it, dismiss it, answer it, look at it."""

from dataclasses import dataclass, replace

from bot.clock import Clock
from bot.domain.conversations import Reply
from bot.domain.errors import ConflictError, InvalidError, NotFoundError
from bot.domain.notices import Notice
from bot.domain.queries import Query
from bot.domain.query_filters import QueryFilter, pages_for
from bot.domain.query_notices import PartsAnswered, QueryOwned
from bot.domain.query_states import QueryState
from bot.domain.records import Actor
from bot.domain.terms import Side
from bot.services.finding import find
from bot.services.guards import refuse_foreign
from bot.services.query_answers import QueryAnswers
from bot.services.query_changes import QueryChanges
from storage.engine import Database
from storage.query_choices import QueryChoice
from storage.unit import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class QueryStory:
    """A query with what was written about it and how its client and site are called."""

    query: Query
    replies: tuple[Reply, ...]
    client_name: str
    site_zone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class QueryPage:
    """One page of a list, and how much there is in all."""

    queries: tuple[Query, ...]
    count: int
    pages: int


class Queries:
    """Use cases on logged queries.

    `within` is the client whose channel the person acts in, or None in an internal channel: an id
    of another client is answered exactly as one that does not exist.
    """

    def __init__(self, database: Database, clock: Clock, changes: QueryChanges) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes
        self._answers = QueryAnswers(changes)

    def own(self, id_: str, actor: Actor, *, within: str | None) -> Query:
        """Let a staff member take a query: the first response, told to the client."""
        with self._database.unit_of_work() as unit:
            now = self._clock()
            before = find(unit, id_, within)
            after = before.own(by=actor.user, name=actor.name, at=now)
            query = self._step(unit, before, after, actor, "query owned")
            if before.state is QueryState.DETECTED:
                self._changes.tell_logged(unit, query, now=now)
            self._tell(unit, query, QueryOwned(query=query, site_zone=self._zone(query)), "owned")
            return query

    def confirm(self, id_: str, actor: Actor, *, within: str | None) -> Query:
        """Let a staff member say that an unconfirmed or dismissed query is one."""
        with self._database.unit_of_work() as unit:
            before = find(unit, id_, within)
            query = self._step(unit, before, before.confirm(), actor, "query confirmed")
            self._changes.tell_logged(unit, query, now=self._clock())
            return query

    def dismiss(self, id_: str, actor: Actor, *, within: str | None, reason: str) -> Query:
        """Let a staff member say, with a reason, that nothing is owed."""
        if not reason.strip():
            raise InvalidError("Say why this is not a query; the reason goes on record.")
        with self._database.unit_of_work() as unit:
            before = find(unit, id_, within)
            return self._changes.dismiss(unit, before, actor, reason=reason, now=self._clock())

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
            before = find(unit, id_, within)
            answer = _last_by_staff(unit, before)
            numbers = frozenset(part.number for part in before.open_parts)
            covered = numbers if parts is None else parts
            after = before.settle_parts(covered)
            if declined.strip():
                refuse_foreign(unit, before.client, declined)
                after = after.settle_parts(numbers - covered, declined=declined.strip())
            source = f"{answer.author_name} in the thread"
            done = not after.open_parts
            given_at = self._answers.given_at(unit, before, answer, now=now)
            after = after.answered(at=given_at, source=source) if done else after.begun()
            if done:
                after = replace(after, closes_at=self._changes.closes_at(after, now=now))
            query = self._step(unit, before, after, actor, "query answered", declined)
            if done:
                self._answers.offer(unit, query, now=now)
            else:
                self._tell(unit, query, PartsAnswered(query=query), "parts")
            return query

    def get(self, id_: str, *, within: str | None) -> Query:
        """Return a query; raises NotFoundError where it is absent or another client's."""
        with self._database.unit_of_work() as unit:
            return find(unit, id_, within)

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
            query = find(unit, id_, within)
            return QueryStory(
                query=query,
                replies=tuple(unit.queries.replies(query.id)),
                client_name=unit.clients.name_of(query.client),
                site_zone=self._zone(query),
            )

    def page(self, wanted: QueryFilter, *, within: str | None, user: str, size: int) -> QueryPage:
        """Return one page of the open queries of one client, or of all for internal eyes.

        `user` is who asks: theirs are "mine".
        """
        with self._database.unit_of_work() as unit:
            asked = QueryChoice(wanted=wanted, within=within, user=user, now=self._clock())
            count = unit.queries.count(asked)
            found = unit.queries.chosen(asked, limit=size, offset=(wanted.page - 1) * size)
            return QueryPage(queries=tuple(found), count=count, pages=pages_for(count, size))

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


def _last_by_staff(unit: UnitOfWork, query: Query) -> Reply:
    replies = [
        reply
        for reply in unit.queries.replies(query.id)
        if reply.side is Side.CMO and not reply.is_mark
    ]
    if not replies:
        raise ConflictError(
            f"Nobody has answered in the thread of {query.id} yet. Reply to the client first, "
            "then press Answered."
        )
    return replies[-1]
