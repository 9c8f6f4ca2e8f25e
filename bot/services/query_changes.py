"""Write one change of a query: its state, its event, its card and what the client is told.

Everything here works in the caller's unit of work and commits nothing.
"""

from dataclasses import replace
from datetime import datetime

from bot.config import Config
from bot.domain.approvals import needs_second_person
from bot.domain.calendars import WorkCalendar
from bot.domain.clients import ChannelLink
from bot.domain.conversations import Spoken
from bot.domain.deadlines import due
from bot.domain.detection import Reading
from bot.domain.entries import entry_of
from bot.domain.foreign_words import KnownWord, WordKind, lots_in
from bot.domain.installation import Installation
from bot.domain.queries import Place, Query
from bot.domain.query_growth import prioritised
from bot.domain.query_states import QueryState
from bot.domain.records import Actor
from bot.domain.sla import Policy
from bot.domain.terms import Priority, Side
from bot.domain.triage_notices import QuerySetAside
from bot.services.approvals import Approvals
from bot.services.clockwork import Clockwork
from bot.services.guards import foreign_in
from bot.services.new_queries import NewQueries
from bot.services.query_voice import QueryVoice
from bot.services.working_days import working_days
from storage.unit import UnitOfWork


class QueryChanges(QueryVoice):
    """What every use case of queries does alike."""

    def __init__(self, installation: Installation, config: Config) -> None:
        super().__init__(installation, config)
        self.approvals = Approvals(installation, config)
        self._clockwork = Clockwork(config)
        self._new = NewQueries(installation, config, self._clockwork)

    def working_days(self, unit: UnitOfWork, link: ChannelLink, side: Side) -> WorkCalendar:
        """Return by which calendar somebody on a side counts working days in a channel."""
        return working_days(unit, self._config, link.client, link.project, side)

    def log(
        self,
        unit: UnitOfWork,
        spoken: Spoken,
        reading: Reading,
        *,
        link: ChannelLink,
        actor: Actor,
        now: datetime,
        reason: str = "",
    ) -> Query:
        """Put a message on record as a query: open, or unconfirmed where the rules are unsure."""
        query, due_times = self._new.made(unit, spoken, reading, link=link)
        unit.queries.add(query)
        unit.known_words.learn(
            KnownWord(client=query.client, text=lot, kind=WordKind.LOT)
            for lot in sorted(lots_in(spoken.text))
        )
        self._clockwork.start(unit, query, due_times)
        reason = reason or reading.rule
        entry = entry_of(
            None, query, actor=actor, action="query logged", at=spoken.at, now=now, reason=reason
        )
        unit.records.append(query.client, entry)
        self.put_card(unit, query, now=now)
        if query.state is QueryState.OPEN:
            self.tell_logged(unit, query, now=now)
        return query

    def add_split(
        self, unit: UnitOfWork, query: Query, *, of: Query, actor: Actor, now: datetime
    ) -> Query:
        """Put on record a query that was part of another one; its clocks stand where those do."""
        unit.queries.add(query)
        self._clockwork.copy(unit, query, of=of, now=now)
        entry = entry_of(
            None, query, actor=actor, action="query logged", now=now, reason=f"split from {of.id}"
        )
        unit.records.append(query.client, entry)
        self.put_card(unit, query, now=now)
        return query

    def dismiss(
        self, unit: UnitOfWork, before: Query, actor: Actor, *, reason: str, now: datetime
    ) -> Query:
        """Write that nothing is owed, in the place of the note that the query is on record."""
        query = self.save(
            unit,
            before,
            before.dismiss(),
            actor=actor,
            action="query dismissed",
            at=now,
            now=now,
            reason=reason,
        )
        if before.state is not QueryState.DETECTED:
            notice = QuerySetAside(query=query, by=actor.name)
            self.replace_logged(unit, query, notice, now=now)
        return query

    def save(
        self,
        unit: UnitOfWork,
        before: Query,
        after: Query,
        *,
        actor: Actor,
        action: str,
        at: datetime,
        now: datetime,
        reason: str = "",
    ) -> Query:
        """Write a query's step with its event and its card; return it with its new version."""
        owed = self._clockwork.follow(unit, before, after, at=at, now=now)
        query = replace(owed, version=before.version + 1)
        unit.queries.save(query)
        entry = entry_of(before, query, actor=actor, action=action, at=at, now=now, reason=reason)
        unit.records.append(query.client, entry)
        self.put_card(unit, query, now=now)
        return query

    def prioritised(
        self, unit: UnitOfWork, query: Query, priority: Priority, *, reason: str, now: datetime
    ) -> Query:
        """Return a query at another priority, with the due times of that.

        What becomes critical has to be taken anew, whoever had it before: people are paged.
        """
        weighed = prioritised(query, priority, reason=reason)
        is_owed = query.answer.met_at is None
        if priority is Priority.P1 and is_owed and query.first_response.met_at is not None:
            weighed = self._clockwork.ask_anew(unit, weighed, now=now)
        return self.repriced(unit, weighed, now=now)

    def falling_to(
        self, unit: UnitOfWork, before: Query, after: Query, *, anew: bool, now: datetime
    ) -> Query:
        """Return a query with the owner of what it is about now.

        A person's choice of the owner stays, unless it has to be taken `anew`.
        """
        by_rule = self._new.owner_of(unit, before, now=now).user
        if not anew and (before.owner != by_rule or not before.is_untaken):
            return after
        owner = self._new.owner_of(unit, after, now=now)
        return replace(after, owner=owner.user, owner_name=owner.name)

    def repriced(self, unit: UnitOfWork, query: Query, *, now: datetime) -> Query:
        """Return a query with its due times counted anew by its priority and the date it names."""
        return self._clockwork.reprice(unit, query, now=now).query

    def join(
        self, unit: UnitOfWork, into: Query, gone: Query, whole: Query, *, now: datetime
    ) -> None:
        """Let the clocks of a query take over another's, before either of them is written."""
        self._clockwork.join(unit, into, gone, whole, now=now)

    def next_id(self, unit: UnitOfWork, client: str) -> str:
        """Return the next free id of a client."""
        return self._new.next_id(unit, client)

    def permalink(self, place: Place) -> str:
        """Return the address of a message."""
        return self._installation.permalink(place)

    def expects(self, link: ChannelLink, actor: Actor) -> bool:
        """Return whether somebody comes from a workspace that was expected in a channel."""
        return link.admits(actor.team, host=self._installation.team)

    def needs_second_person(self, unit: UnitOfWork, query: Query, text: str) -> bool:
        """Return whether a text on this query is posted only once a second person agreed."""
        careful = needs_second_person(query, self._policy(query), text)
        return careful or bool(foreign_in(unit, query.client, text))

    def closes_at(self, query: Query, *, now: datetime) -> datetime | None:
        """Return when an answered query closes without a word from the client; None: never."""
        policy = self._policy(query)
        if not all(policy.categories[each].auto_close for each in query.categories):
            return None
        calendar = self._config.sites[query.site].calendar
        return due(now, policy.auto_close_after, calendar).at

    def _policy(self, query: Query) -> Policy:
        site = self._config.sites[query.site]
        return self._config.policy_for(query.client, query.asked_at, site)
