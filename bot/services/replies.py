"""Write to a client: a text is looked at, agreed to where that is needed, and then posted once."""

from dataclasses import dataclass
from datetime import datetime

from bot.clock import Clock
from bot.domain.approvals import Draft, DraftKind, DraftState
from bot.domain.conversations import Reply
from bot.domain.errors import ForbiddenError, InvalidError, NotFoundError
from bot.domain.queries import Query
from bot.domain.query_notices import StaffReply
from bot.domain.query_states import QueryState
from bot.domain.records import Actor, Entry
from bot.domain.short_words import says_something
from bot.domain.terms import Side
from bot.domain.triage_notices import DraftShown
from bot.services.finding import carrying, find
from bot.services.guards import foreign_in, require_reachable
from bot.services.query_changes import QueryChanges
from storage.engine import Database
from storage.unit import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """A text, the query it belongs to, who reads it, and whether a second person is needed.

    `foreign` is what in it another client is known by.
    """

    draft: Draft
    query: Query
    client_name: str
    second_person: bool
    foreign: tuple[str, ...] = ()


class Replies:
    """Use cases of the windows in which staff write to clients; `within` as in `Queries`.

    What was written for a query that was merged or linked meanwhile is posted where the client was
    told to look, and counts for the query that took it over.
    """

    def __init__(self, database: Database, clock: Clock, changes: QueryChanges) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes

    def begin(self, id_: str, *, within: str | None) -> tuple[Query, str]:
        """Return a query and the name of the client who reads what is written about it.

        Raises:
            ConflictError: nobody would read it; the sentence says why and what to do.
        """
        with self._database.unit_of_work() as unit:
            query = find(unit, id_, within)
            require_reachable(unit, query.place.channel, now=self._clock())
            return query, unit.clients.name_of(query.client)

    def write(
        self,
        id_: str,
        actor: Actor,
        *,
        within: str | None,
        text: str,
        key: str,
        kind: DraftKind = DraftKind.REPLY,
    ) -> Looked:
        """Keep a text for its author's last look; nothing is posted.

        `key` names the window it was written in: written in again, it is the same text.

        Raises:
            InvalidError: there is not a word in it.
        """
        if not says_something(text):
            raise InvalidError("Write it in words: an emoji answers nobody.", field="text")
        with self._database.unit_of_work() as unit:
            query = carrying(unit, find(unit, id_, within))
            _refuse_unless_possible(unit, query, kind, now=self._clock())
            draft = Draft(
                id=key,
                about=query.id,
                client=query.client,
                kind=kind,
                author=actor.user,
                author_name=actor.name,
                text=text.strip(),
                written_at=self._clock(),
            )
            before = unit.drafts.get_for_update(key)
            if before is not None and before.state is not DraftState.WRITTEN:
                draft = before
            unit.drafts.put(draft)
            return self._looked(unit, draft, query)

    def send(self, key: str, actor: Actor, *, within: str | None) -> Draft:
        """Post a text its author has looked at, or lay it before a second person."""
        with self._database.unit_of_work() as unit:
            draft, query = _draft(unit, key, within)
            if draft.state is not DraftState.WRITTEN:
                return draft
            if draft.author != actor.user:
                raise ForbiddenError("Only its author can send this text.")
            _refuse_unless_possible(unit, query, draft.kind, now=self._clock())
            if not self._changes.needs_second_person(unit, query, draft.text):
                return self._post(unit, query, draft.post(), actor, approved_by="")
            waiting = draft.hand_in()
            self._decided(unit, query, waiting, actor, "text handed in")
            return waiting

    def approve(self, key: str, actor: Actor, *, within: str | None) -> Draft:
        """Let a second person agree; the text is posted with both names on record.

        Raises:
            ForbiddenError: the author cannot agree to their own text.
            ConflictError: it was decided before.
        """
        with self._database.unit_of_work() as unit:
            draft, query = _draft(unit, key, within)
            agreed = draft.approve(by=actor.user, name=actor.name, at=self._clock())
            self._decided(unit, query, agreed, actor, "text agreed to")
            return self._post(unit, query, agreed, actor, approved_by=actor.name)

    def send_back(self, key: str, actor: Actor, *, within: str | None, reason: str) -> Draft:
        """Return a text to its author, who is told why; nothing is posted."""
        with self._database.unit_of_work() as unit:
            now = self._clock()
            draft, query = _draft(unit, key, within)
            back = draft.send_back(by=actor.user, name=actor.name, at=now, reason=reason)
            self._decided(unit, query, back, actor, "text sent back", reason=back.reason)
            told = f"{actor.name} sent your text back: {back.reason} Press Reply to client again."
            self._changes.tell_staff(unit, query, told, to=back.author, now=now, cause=key)
            return back

    def get(self, key: str, *, within: str | None) -> Draft:
        """Return a draft; raises NotFoundError."""
        with self._database.unit_of_work() as unit:
            return _draft(unit, key, within)[0]

    def _post(
        self, unit: UnitOfWork, before: Query, draft: Draft, actor: Actor, *, approved_by: str
    ) -> Draft:
        now = self._clock()
        _refuse_unless_possible(unit, before, draft.kind, now=now)
        unit.drafts.put(draft)
        unit.queries.add_reply(_reply(draft, before, now=now))
        after = before.replied(at=now, source=f"{draft.author_name} replied")
        if draft.kind is DraftKind.QUESTION:
            after = after.wait_on_client(draft.text, at=now)
        query = self._changes.save(
            unit,
            before,
            after,
            actor=actor,
            action="question posted" if draft.kind is DraftKind.QUESTION else "reply sent",
            at=now,
            now=now,
            reason=draft.text,
        )
        notice = StaffReply(
            query_id=query.id,
            author_name=draft.author_name,
            text=draft.text,
            approved_by=approved_by,
        )
        card = f"reply:{draft.id}"
        self._changes.tell_client(unit, query, notice, key=card, card=card, now=now)
        return draft

    def _decided(
        self,
        unit: UnitOfWork,
        query: Query,
        draft: Draft,
        actor: Actor,
        action: str,
        *,
        reason: str = "",
    ) -> None:
        now = self._clock()
        unit.drafts.put(draft)
        entry = Entry(
            at=now,
            received_at=now,
            actor=actor,
            action=action,
            object_id=query.id,
            after={
                "text": draft.text,
                "author": draft.author_name,
                "decided_by": draft.decided_by_name,
            },
            reason=reason,
        )
        unit.records.append(query.client, entry)
        notice = DraftShown(
            draft=draft,
            client_name=unit.clients.name_of(query.client),
            foreign=foreign_in(unit, draft.client, draft.text),
        )
        card = f"draft:{draft.id}"
        self._changes.put_under_card(
            unit, query, notice, key=f"{card}:{draft.state}", card=card, now=now
        )
        approvals = self._changes.approvals
        if draft.state is DraftState.WAITING:
            approvals.ask(unit, approvals.of_reply(unit, query, draft), now=now)
        else:
            approvals.decided(unit, card, now=now)

    def _looked(self, unit: UnitOfWork, draft: Draft, query: Query) -> Looked:
        return Looked(
            draft=draft,
            query=query,
            client_name=unit.clients.name_of(query.client),
            second_person=self._changes.needs_second_person(unit, query, draft.text),
            foreign=foreign_in(unit, draft.client, draft.text),
        )


def _draft(unit: UnitOfWork, key: str, within: str | None) -> tuple[Draft, Query]:
    draft = unit.drafts.get_for_update(key)
    if draft is None or within not in (None, draft.client):
        raise NotFoundError("text waiting")
    return draft, carrying(unit, find(unit, draft.about, within))


def _refuse_unless_possible(
    unit: UnitOfWork, query: Query, kind: DraftKind, *, now: datetime
) -> None:
    """Raise ConflictError before anything is written that the client would never read as meant.

    Neither the channel nor the query's state may forbid it.
    """
    require_reachable(unit, query.place.channel, now=now)
    if kind is DraftKind.QUESTION and query.state is not QueryState.WAITING_ON_CLIENT:
        query.replied(at=query.asked_at, source="").move(QueryState.WAITING_ON_CLIENT)


def _reply(draft: Draft, query: Query, *, now: datetime) -> Reply:
    return Reply(
        query=query.id,
        channel=query.place.channel,
        ts=draft.id,
        side=Side.CMO,
        author=draft.author,
        author_name=draft.author_name,
        at=now,
        text=draft.text,
    )
