"""The office with those who listen in it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from bot.domain.conversations import Spoken, TextVersion
from bot.domain.people import Person
from bot.domain.queries import Place, Query
from bot.domain.query_notices import QueryCard
from bot.domain.terms import Side
from bot.services.confirmations import Confirmations
from bot.services.hearing import Hearing
from bot.services.queries import Queries
from bot.services.triage import Triage
from handlers.views.notices import render
from storage.engine import Database
from tests.clocks import Moving
from tests.services.office import ANNA, RAVI, Office

DANIEL = Person(user="U0DANIEL", team="T2", name="Daniel Osei", zone="America/New_York")
QUESTION = "Is the 18 November ship date for lot 003 still safe?"
Say = Callable[..., Query | None]


class Ears(Office):
    """The office with those who listen in it."""

    def __init__(self, database: Database, clock: Moving) -> None:
        super().__init__(database, clock)
        self.hearing = Hearing(database, clock, self.changes)
        self.queries = Queries(database, clock, self.changes)
        self.triage = Triage(database, clock, self.changes)
        self.confirmations = Confirmations(database, clock, self.changes)

    def spoken(
        self, text: str, *, by: Person = ANNA, thread: str | None = None, ts: str | None = None
    ) -> Spoken:
        """Return a message of now, a second after the last."""
        self.clock.advance(timedelta(seconds=1))
        at = self.clock()
        return Spoken(
            place=Place(
                team="T1", channel="C1", ts=ts or f"{at.timestamp():.6f}", thread_ts=thread
            ),
            author=by,
            side=Side.CMO if by.team == "T1" else Side.CLIENT,
            at=at,
            raw=text,
            text=text,
        )

    def say(self, text: str, *, by: Person = ANNA, thread: str | None = None) -> Query | None:
        """Let somebody say something now."""
        return self.hearing.hear(self.spoken(text, by=by, thread=thread))

    def ask(self, text: str = QUESTION, *, by: Person = ANNA) -> Query:
        """Let somebody ask what is logged for sure."""
        query = self.say(text, by=by)
        assert query is not None
        return query

    def edit(
        self,
        query: Query,
        text: str | None,
        *,
        ts: str = "",
        thread: str | None = None,
        by: Person = ANNA,
    ) -> None:
        """Let somebody edit, or with None delete, a message."""
        self.clock.advance(timedelta(seconds=1))
        ts = ts or query.place.ts
        version = replace(self.version(query), ts=ts, text=text)
        spoken = None if text is None else self.spoken(text, by=by, ts=ts, thread=thread)
        side = Side.CMO if by.team == "T1" else Side.CLIENT
        self.hearing.retell(version, by.acting_for(side), spoken=spoken)

    def card(self, query: Query) -> str:
        """Return the newest text of a query's card."""
        cards = [each.notice for each in self.said(QueryCard)]
        *_, newest = [
            each for each in cards if isinstance(each, QueryCard) and each.query.id == query.id
        ]
        return render(newest).text

    def version(self, query: Query) -> TextVersion:
        """Return the deletion of a query's message, now."""
        now = self.clock()
        return TextVersion(
            channel="C1", ts=query.place.ts, event_ts=f"{now.timestamp():.6f}", at=now, text=None
        )

    def now_of(self, query: Query) -> Query:
        """Return a query as it stands."""
        return self.queries.get(query.id, within="NON")

    def answered(self, query: Query) -> Query:
        """Let Ravi answer a query whole."""
        self.say("It is safe.", by=RAVI, thread=query.place.thread)
        return self.queries.answer(query.id, RAVI.acting_for(Side.CMO), within="NON")
