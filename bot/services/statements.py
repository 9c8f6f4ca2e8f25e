"""Take a client's words that ask nothing new: replies, yes and not yet, what sounds like approval.

Everything here works in the caller's unit of work and commits nothing.
"""

from dataclasses import replace
from datetime import datetime

from bot.domain.clients import ChannelLink
from bot.domain.conversations import Spoken
from bot.domain.detection import Reading, Verdict
from bot.domain.queries import Query
from bot.domain.query_states import QueryState
from bot.domain.records import Entry
from bot.domain.triage_notices import StatementNoted
from bot.services.query_answers import QueryAnswers
from bot.services.query_changes import QueryChanges
from bot.services.query_growing import reply_of
from storage.unit import UnitOfWork

UNWATCHED = frozenset(
    {
        QueryState.ANSWERED,
        QueryState.CLOSED,
        QueryState.DISMISSED,
        QueryState.WITHDRAWN,
        QueryState.WAITING_ON_CLIENT,
    }
)
"""States in which nobody looks at the thread unless told that the client wrote."""


class Statements:
    """Keep each as what it is: nothing said in a chat approves anything."""

    def __init__(self, changes: QueryChanges) -> None:
        self._changes = changes

    def noted(self, unit: UnitOfWork, spoken: Spoken, link: ChannelLink, *, now: datetime) -> None:
        """Keep words that sound like an approval as a statement, and say what approval takes."""
        entry = Entry(
            at=spoken.at,
            received_at=now,
            actor=spoken.actor,
            action="statement noted",
            object_id=f"{spoken.place.channel}:{spoken.place.ts}",
            after={"text": spoken.raw},
        )
        unit.records.append(link.client, entry)
        notice = StatementNoted(author_name=spoken.author.name)
        self._changes.tell_beside(unit, notice, client=link.client, place=spoken.place, now=now)

    def said_by_nobody(
        self,
        unit: UnitOfWork,
        spoken: Spoken,
        reading: Reading,
        link: ChannelLink,
        *,
        now: datetime,
    ) -> None:
        """Tell operations of what may need somebody, from one of ours who is not on the list.

        It is no word of the client's and no answer to them; but nothing is lost in silence.
        """
        if reading.verdict is Verdict.NO and reading.statement is None:
            return
        text = (
            f"{spoken.author.name} is not on the staff list and wrote in the channel of "
            f"{link.client} what may need somebody: {self._changes.permalink(spoken.place)} It is "
            "no query, for they do not speak for the client, and no answer. Look at it, and put "
            "them on the list (LIAISON_STAFF) if they work for this client."
        )
        key = f"unlisted:{spoken.place.channel}:{spoken.place.ts}"
        self._changes.tell_operations(unit, text, client=link.client, key=key, now=now)

    def replied(self, unit: UnitOfWork, query: Query, spoken: Spoken, *, now: datetime) -> Query:
        """Keep a client's reply; it resumes a waiting clock and stops an answer from lapsing."""
        if not unit.queries.add_reply(reply_of(spoken, query)):
            return query
        after = replace(query.client_replied(), closes_at=None)
        saved = self._save(unit, query, after, spoken, now=now)
        if query.state in UNWATCHED:
            told = f"{spoken.author.name} wrote in the thread."
            if query.state is QueryState.ANSWERED:
                told += " Read whether that is a yes: it will not close by itself any more."
            self._changes.tell_owner(unit, saved, told, now=now)
        return saved

    def asked_on(self, unit: UnitOfWork, query: Query, spoken: Spoken, *, now: datetime) -> None:
        """Keep an answered query from lapsing whose thread goes on with another question."""
        saved = self._save(unit, query, replace(query, closes_at=None), spoken, now=now)
        told = f"{spoken.author.name} asks on in the thread; it will not close by itself any more."
        self._changes.tell_owner(unit, saved, told, now=now)

    def confirmed(
        self,
        unit: UnitOfWork,
        query: Query,
        spoken: Spoken,
        answers: QueryAnswers,
        *,
        satisfied: bool,
        now: datetime,
    ) -> Query:
        """Take a client's own "yes" or "not yet" in the thread as if they had pressed it."""
        if not unit.queries.add_reply(reply_of(spoken, query)):
            return query
        return answers.said(unit, query, spoken.actor, satisfied=satisfied, at=spoken.at, now=now)

    def _save(
        self, unit: UnitOfWork, before: Query, after: Query, spoken: Spoken, *, now: datetime
    ) -> Query:
        return self._changes.save(
            unit,
            before,
            after,
            actor=spoken.actor,
            action="client replied",
            at=spoken.at,
            now=now,
            reason=spoken.told,
        )
