"""Write one change of a query: its state, its event, its card and what the client is told.

Everything here works in the caller's unit of work and commits nothing.
"""

from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import datetime

from bot.config import Config
from bot.domain.clients import ChannelLink, Project
from bot.domain.conversations import Reply, Spoken
from bot.domain.detection import Reading, Verdict
from bot.domain.ids import Kind, make_id
from bot.domain.installation import Installation
from bot.domain.letters import Letter
from bot.domain.notices import Notice, QueryCard, QueryLogged, StaffNote
from bot.domain.people import Person
from bot.domain.queries import Promise, Query, QueryPart
from bot.domain.query_states import QueryState
from bot.domain.records import Actor, Entry
from bot.domain.sla import DueTimes
from bot.domain.terms import Category, Priority
from bot.services.clockwork import Clockwork
from storage.unit import UnitOfWork


class QueryChanges:
    """What every use case of queries does alike."""

    def __init__(self, installation: Installation, config: Config) -> None:
        self._installation = installation
        self._config = config
        self._clockwork = Clockwork(config)

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
        query, due_times = self._new(unit, spoken, reading, link=link)
        unit.queries.add(query)
        self._clockwork.start(unit, query, due_times)
        self._record(
            unit,
            query,
            actor=actor,
            action="query logged",
            before={},
            at=spoken.at,
            now=now,
            reason=reason or reading.rule,
        )
        self._put_card(unit, query, now=now)
        if query.state is QueryState.OPEN:
            self.tell_logged(unit, query, now=now)
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
        self._record(
            unit,
            query,
            actor=actor,
            action=action,
            before=changed(before, query),
            at=at,
            now=now,
            reason=reason,
        )
        self._put_card(unit, query, now=now)
        return query

    def tell_logged(self, unit: UnitOfWork, query: Query, *, now: datetime) -> None:
        """Tell the asker that the query is on record."""
        notice = QueryLogged(query=query, site_zone=self.site_zone(query))
        self.tell_client(unit, query, notice, key=f"logged:{query.id}", now=now)

    def tell_client(
        self,
        unit: UnitOfWork,
        query: Query,
        notice: Notice,
        *,
        key: str,
        now: datetime,
        card: str | None = None,
    ) -> None:
        """Put a notice for the query's thread in the client's channel."""
        letter = Letter(
            notice=notice,
            client=query.client,
            team=self._installation.team,
            channel=query.place.channel,
            thread_ts=query.place.thread,
            dedupe_key=key,
            card=card,
        )
        unit.outbox.put(letter, now=now)

    def tell_owner(self, unit: UnitOfWork, query: Query, text: str, *, now: datetime) -> None:
        """Put a line for the owner under the query's card."""
        letter = Letter(
            notice=StaffNote(query_id=query.id, owner=query.owner, text=text),
            client=query.client,
            team=self._installation.team,
            channel=self._installation.ops_channel,
            thread_of=f"card:{query.id}:1",
            dedupe_key=f"note:{query.id}:{query.version}",
        )
        unit.outbox.put(letter, now=now)

    def site_zone(self, query: Query) -> str:
        """Return the zone of the site that answers the query."""
        return self._config.sites[query.site].calendar.zone

    def _put_card(self, unit: UnitOfWork, query: Query, *, now: datetime) -> None:
        client = unit.clients.get(query.client)
        last = _last(unit.queries.replies(query.id))
        notice = QueryCard(
            query=query,
            client_name=client.name if client else query.client,
            site_zone=self.site_zone(query),
            last_author=last.author_name if last else "",
            last_words=last.text if last else "",
        )
        letter = Letter(
            notice=notice,
            client=query.client,
            team=self._installation.team,
            channel=self._installation.ops_channel,
            dedupe_key=f"card:{query.id}:{query.version}",
            card=f"card:{query.id}",
        )
        unit.outbox.put(letter, now=now)

    def _record(
        self,
        unit: UnitOfWork,
        query: Query,
        *,
        actor: Actor,
        action: str,
        before: Mapping[str, object],
        at: datetime,
        now: datetime,
        reason: str,
    ) -> None:
        after = asdict(query) if not before else {name: _of(query, name) for name in before}
        entry = Entry(
            at=at,
            received_at=now,
            actor=actor,
            action=action,
            object_id=query.id,
            before=before,
            after=after,
            reason=reason,
        )
        unit.records.append(query.client, entry)

    def _new(
        self, unit: UnitOfWork, spoken: Spoken, reading: Reading, *, link: ChannelLink
    ) -> tuple[Query, DueTimes]:
        client, project = unit.clients.linked(link)
        owner = self._owner(unit, reading, project)
        priority = reading.priority or Priority.P3
        categories = reading.categories or (Category.OTHER,)
        wanted = [said.at for said in reading.dates if said.deadline and said.at and not said.past]
        wanted_by = min(wanted, default=None)
        due = self._clockwork.price(
            client=client.code,
            site=project.site,
            received=spoken.at,
            priority=priority,
            category=categories[0],
            wanted_by=wanted_by,
        )
        number = unit.clients.next_number_for_update(client.code, Kind.QUERY)
        unsure = reading.verdict is Verdict.UNCLEAR
        query = Query(
            id=make_id(client.code, Kind.QUERY, number),
            client=client.code,
            project=project.code,
            place=spoken.place,
            permalink=self._installation.permalink(spoken.place),
            asked_by=spoken.author.user,
            asked_by_name=spoken.author.name,
            asked_by_team=spoken.author.team,
            asker_zone=spoken.author.zone or client.zone,
            asked_at=spoken.at,
            text=spoken.raw,
            parts=_parts(spoken, reading, categories[0]),
            categories=categories,
            priority=priority,
            priority_reason=reading.priority_reason,
            rule=f"{reading.rule} ({reading.rules_version})",
            site=project.site,
            owner=owner.user,
            owner_name=owner.name,
            state=QueryState.DETECTED if unsure else QueryState.OPEN,
            first_response=Promise(due=due.first_response.at),
            answer=Promise(due=due.answer.at),
            sensitive=reading.sensitive,
            wanted_by=wanted_by,
        )
        return query, due

    def _owner(self, unit: UnitOfWork, reading: Reading, project: Project) -> Person:
        category = reading.categories[0] if reading.categories else Category.OTHER
        functions = self._config.policy.categories[category].owners
        named = (self._config.person_for(function, project.code) for function in functions[:1])
        user = next((user for user in named if user), project.owner)
        known = unit.clients.person(user)
        return known or Person(user=user, team=self._installation.team, name=user)


def changed(before: Query, after: Query) -> dict[str, object]:
    """Return the old values of what a step changed."""
    old, new = asdict(before), asdict(after)
    return {name: value for name, value in old.items() if new[name] != value}


def _of(query: Query, name: str) -> object:
    return asdict(query)[name]


def _last(replies: list[Reply]) -> Reply | None:
    return replies[-1] if replies else None


def _parts(spoken: Spoken, reading: Reading, category: Category) -> tuple[QueryPart, ...]:
    if not reading.parts:
        return (QueryPart(number=1, text=spoken.text[:500], category=category),)
    return tuple(
        QueryPart(number=number, text=part.text, category=part.category)
        for number, part in enumerate(reading.parts, start=1)
    )
