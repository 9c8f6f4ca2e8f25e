"""Take the word that nothing is asked after all: staff dismiss, the client takes a question back.

Everything here works in the caller's unit of work and commits nothing.
"""

from datetime import datetime

from bot.domain.errors import ConflictError, NotFoundError
from bot.domain.queries import Query
from bot.domain.query_states import WAYS, QueryState
from bot.domain.records import Actor, ActorRole
from bot.domain.terms import Priority
from bot.domain.triage_notices import QueryWithdrawn, WithdrawalOffered
from bot.services.query_changes import QueryChanges
from storage.unit import UnitOfWork


class OptingOut:
    """Anybody of either side may say so; a person can always bring the question back."""

    def __init__(self, changes: QueryChanges) -> None:
        self._changes = changes

    def reacted(
        self, unit: UnitOfWork, before: Query, actor: Actor, *, reason: str, now: datetime
    ) -> Query:
        """Take a reaction to a question, which is quickly put by mistake.

        What is critical, and what somebody of ours has answered or given a date for, does not end
        by it: the owner is told, and the client is asked whether it is no longer needed.
        """
        by_staff = actor.role is ActorRole.STAFF
        if not before.state.is_open or not (by_staff or self._speaks(unit, before, actor)):
            return before
        end = QueryState.DISMISSED if by_staff else QueryState.WITHDRAWN
        may_end = end in WAYS[before.state] and not _is_for_people(before, actor)
        if may_end and not self._under_way(unit, before):
            step = self._changes.dismiss if by_staff else self.taken_back
            return step(unit, before, actor, reason=reason, now=now)
        if may_end and not by_staff:
            offered = WithdrawalOffered(query=before, by=actor.name)
            card = self._card(unit, before)
            self._changes.tell_client(unit, before, offered, key=card, card=card, now=now)
            told = f"{reason}. They are asked whether it is no longer needed; until then it runs."
        else:
            told = f"{reason}. Nothing changed; if nothing is owed, end it by hand."
        self._changes.tell_owner(unit, before, told, now=now)
        return before

    def doubted(
        self, unit: UnitOfWork, query: Query, actor: Actor, *, ts: str, reason: str, now: datetime
    ) -> Query:
        """Tell the owner that a further message of a query is said to ask nothing."""
        heard = actor.role is ActorRole.STAFF or self._speaks(unit, query, actor)
        if heard and any(part.ts == ts for part in query.open_parts):
            told = f"{reason} on a further message of it. Decline that part if nothing is owed."
            self._changes.tell_owner(unit, query, told, now=now, cause=ts)
        return query

    def taken_back(
        self, unit: UnitOfWork, before: Query, actor: Actor, *, reason: str, now: datetime
    ) -> Query:
        """Let the client take a question back: nothing is owed, and its owner is told.

        Raises:
            NotFoundError: whoever says so does not belong to the client of this channel.
            ConflictError: it is critical or for people alone, or is not open any more.
        """
        if not self._speaks(unit, before, actor):
            raise NotFoundError(before.id)
        if _is_for_people(before, actor):
            raise ConflictError(
                f"{before.id} is ended by a person of the site only. Write in the thread that it "
                "is no longer needed. Nothing changed."
            )
        card, under_way = self._card(unit, before), self._under_way(unit, before)
        query = self._changes.save(
            unit,
            before,
            before.withdraw(),
            actor=actor,
            action="query withdrawn",
            at=now,
            now=now,
            reason=reason,
        )
        if before.state is QueryState.DETECTED:
            return query
        notice = QueryWithdrawn(
            query=query, by=actor.name, at=now, site_zone=self._changes.site_zone(query)
        )
        if under_way:
            # Others may count on what was answered or promised: they read of it where the thread
            # ends, and the note that it was logged only loses its button.
            key = f"{card}:{query.version}"
            self._changes.tell_client(unit, query, notice, key=key, card=card, now=now)
            self._changes.tell_logged_again(unit, query, now=now)
        else:
            self._changes.replace_logged(unit, query, notice, now=now)
        told = f"{actor.name} took it back: nothing is owed. Log it on the card if that is wrong."
        self._changes.tell_owner(unit, query, told, now=now)
        return query

    def _speaks(self, unit: UnitOfWork, query: Query, actor: Actor) -> bool:
        """Return whether somebody speaks for the client whose channel it is."""
        link = unit.clients.link(query.place.channel)
        of_client = actor.role is ActorRole.CLIENT
        return link is not None and of_client and self._changes.expects(link, actor)

    def _under_way(self, unit: UnitOfWork, query: Query) -> bool:
        clocks = unit.clocks.get(query.id)
        return query.has_our_word or (clocks is not None and clocks.promised_at is not None)

    def _card(self, unit: UnitOfWork, query: Query) -> str:
        """Return the card that asks and then tells, another one each time it was brought back."""
        clocks = unit.clocks.get(query.id)
        return f"withdraw:{query.id}:{clocks.turns if clocks else 1}"


def _is_for_people(query: Query, actor: Actor) -> bool:
    by_staff = actor.role is ActorRole.STAFF
    return query.priority is Priority.P1 or (query.sensitive and not by_staff)
