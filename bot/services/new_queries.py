"""Make the value of a new query from a client's message: whose it is, and what is owed by when."""

from datetime import datetime

from bot.config import Config
from bot.domain.clients import ChannelLink, Project
from bot.domain.conversations import Spoken
from bot.domain.dates import SaidDate
from bot.domain.detection import Reading, Verdict
from bot.domain.ids import Kind, make_id
from bot.domain.installation import Installation
from bot.domain.people import Person
from bot.domain.queries import NamedDate, Promise, Query, QueryPart, with_files
from bot.domain.query_states import QueryState
from bot.domain.sla import DueTimes
from bot.domain.terms import Category, Priority
from bot.services.clockwork import Clockwork
from bot.services.roster import Roster
from storage.unit import UnitOfWork

LONGEST_PART = 500
"""Characters of a message that is taken as one part, whole."""


class NewQueries:
    """Number, price and address new queries; nothing is written but the counter."""

    def __init__(self, installation: Installation, config: Config, clockwork: Clockwork) -> None:
        self._installation = installation
        self._config = config
        self._clockwork = clockwork

    def made(
        self, unit: UnitOfWork, spoken: Spoken, reading: Reading, *, link: ChannelLink
    ) -> tuple[Query, DueTimes]:
        """Return the query that a message asks, and how its due times come about."""
        client, project = unit.clients.linked(link)
        priority = reading.priority or Priority.P3
        categories = reading.categories or (Category.OTHER,)
        owner = self._owner(unit, categories[0], project, now=spoken.at)
        named = named_date(reading)
        due = self._clockwork.price(
            client=client.code,
            site=project.site,
            received=spoken.at,
            priority=priority,
            category=categories[0],
            wanted_by=named.at if named else None,
        )
        query = Query(
            id=self.next_id(unit, client.code),
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
            files=spoken.files,
            parts=parts_of(spoken, reading),
            categories=categories,
            priority=priority,
            priority_reason=reading.priority_reason,
            rule=f"{reading.rule} ({reading.rules_version})",
            site=project.site,
            owner=owner.user,
            owner_name=owner.name,
            state=QueryState.DETECTED if reading.verdict is Verdict.UNCLEAR else QueryState.OPEN,
            first_response=Promise(due=due.first_response.at),
            answer=Promise(due=due.answer.at),
            sensitive=reading.sensitive,
            wanted_by=named.at if named else None,
            named=named,
        )
        return query, due

    def next_id(self, unit: UnitOfWork, client: str) -> str:
        """Return the next free id of a client."""
        return make_id(client, Kind.QUERY, unit.clients.next_number_for_update(client, Kind.QUERY))

    def owner_of(self, unit: UnitOfWork, query: Query, *, now: datetime) -> Person:
        """Return to whom a query falls by what it is about."""
        project = unit.clients.project(query.client, query.project)
        assert project is not None, "its query was logged"
        return self._owner(unit, query.categories[0], project, now=now)

    def _owner(
        self, unit: UnitOfWork, category: Category, project: Project, *, now: datetime
    ) -> Person:
        functions = self._config.policy.categories[category].owners
        named = (self._config.person_for(function, project.code) for function in functions[:1])
        user = next((user for user in named if user), project.owner)
        roster = Roster(unit, self._config, now=now)
        user = roster.in_place_of(user, project=project.code, otherwise=project.owner)
        return roster.owner(user, project=project.code)


def parts_of(spoken: Spoken, reading: Reading) -> tuple[QueryPart, ...]:
    """Return what a message asks, part by part; all of it where no part could be told apart."""
    if not reading.parts:
        category = reading.categories[0] if reading.categories else Category.OTHER
        words = spoken.text or with_files("", spoken.files)
        return (QueryPart(number=1, text=words[:LONGEST_PART], category=category),)
    return tuple(
        QueryPart(number=number, text=part.text, category=part.category)
        for number, part in enumerate(reading.parts, start=1)
    )


def named_date(reading: Reading) -> NamedDate | None:
    """Return the date by which a message wants something: the soonest sure one, else one to ask.

    A date that was over already is no deadline.
    """
    wanted = [each for each in reading.dates if each.deadline and not each.past]
    sure = [(each.at, each) for each in wanted if each.at and not each.ambiguous]
    if sure:
        at, soonest = min(sure, key=lambda pair: pair[0])
        return NamedDate(text=soonest.text, zone=soonest.zone, at=at)
    return next((_to_ask(each) for each in wanted if len(each.alternatives) > 1), None)


def _to_ask(date: SaidDate) -> NamedDate:
    return NamedDate(text=date.text, zone=date.zone, at=None, alternatives=date.alternatives)
