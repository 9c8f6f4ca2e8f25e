"""Put together what a person finds on the bot's Home, from the record, at the moment they look."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.clock import Clock
from bot.config import Config
from bot.domain.clients import ChannelLink, LinkState
from bot.domain.homes import HomeLine, HomeList, StaffHome, UpdateTarget
from bot.domain.installation import Installation
from bot.domain.milestone_notices import OwedList
from bot.domain.milestones import Milestone
from bot.domain.obligations import Obligation
from bot.domain.people import Person
from bot.domain.queries import Place, Query
from bot.domain.terms import Side
from bot.services.approvals import Approvals
from bot.services.owed_list import owed_list
from storage.engine import Database
from storage.unit import UnitOfWork

LINES = 10
AHEAD = timedelta(days=14)
"""How near a date is before it stands on somebody's Home."""

LOOK_BACK = timedelta(days=14)
"""How long a survey that has closed stands there to be read."""

TARGETS = 100
"""Choices of a select (Slack: select menu element)."""


class Homes:
    """Read what a Home shows; nothing here changes anything."""

    def __init__(
        self, database: Database, clock: Clock, installation: Installation, config: Config
    ) -> None:
        self._database = database
        self._clock = clock
        self._installation = installation
        self._config = config
        self._approvals = Approvals(installation, config)

    def of_staff(self, person: Person) -> StaffHome:
        """Return what a staff member has before them, of all clients."""
        with self._database.unit_of_work() as unit:
            now, zone = self._clock(), person.zone or "UTC"
            found = (
                ("Texts that wait for your yes", "in triage", self._texts(unit, person.user, now)),
                ("Updates due", "/update status", self._updates(unit, person.user, now)),
                ("Queries you own", "/query mine", self._queries(unit, person.user, now)),
                ("Milestones", "/milestone list", self._milestones(unit, person.user, now, zone)),
                (
                    "What is owed, yours to see to",
                    "/milestone list",
                    self._owed(unit, person.user, now, zone),
                ),
                ("Improvements", "/action list", self._actions(unit, person.user, now, zone)),
                ("Feedback", "/poll results", self._surveys(unit, person.user, now)),
            )
            lists = tuple(_cut(title, command, tuple(lines)) for title, command, lines in found)
            return StaffHome(
                as_of=now,
                zone=zone,
                lists=tuple(each for each in lists if each.lines),
                targets=self._targets(unit, person.user),
            )

    def targets(self, user: str) -> tuple[UpdateTarget, ...]:
        """Return the projects for which a staff member can write an update, their own first."""
        with self._database.unit_of_work() as unit:
            return self._targets(unit, user)

    def channels_of(self, team: str) -> tuple[str, ...]:
        """Return the linked channels in which people of a client's workspace are expected."""
        if team == self._installation.team:
            return ()
        with self._database.unit_of_work() as unit:
            return tuple(each.channel for each in _linked(unit) if team in each.teams)

    def of_client(self, channels: Collection[str]) -> tuple[OwedList, ...]:
        """Return the lists of the channels that somebody is in, to be read: answers go there."""
        with self._database.unit_of_work() as unit:
            return tuple(
                self._list(unit, each) for each in _linked(unit) if each.channel in channels
            )

    def _list(self, unit: UnitOfWork, link: ChannelLink) -> OwedList:
        client, project = unit.clients.linked(link)
        listed = owed_list(
            unit,
            self._config,
            client,
            project,
            now=self._clock(),
            page=1,
            bot_name=self._installation.bot_name,
        )
        return replace(listed, rows=tuple(replace(row, asks=None) for row in listed.rows))

    def _targets(self, unit: UnitOfWork, user: str) -> tuple[UpdateTarget, ...]:
        names = {each.code: each.name for each in unit.clients.all()}
        own = {(each.client, each.code) for each in unit.clients.owned_projects(user)}
        found = {(each.client, each.project) for each in _linked(unit)}
        ordered = sorted(found, key=lambda each: (each not in own, names[each[0]], each[1]))
        return tuple(
            UpdateTarget(client=client, project=project, client_name=names[client])
            for client, project in ordered[:TARGETS]
        )

    def _updates(self, unit: UnitOfWork, user: str, now: datetime) -> Iterable[HomeLine]:
        for project in unit.clients.owned_projects(user):
            slot = unit.cadences.newest_open_slot(project.client, project.code)
            if slot:
                yield HomeLine(
                    id=slot.update or project.code,
                    label=project.code,
                    client_name=unit.clients.name_of(project.client),
                    due=slot.due,
                    is_late=slot.due <= now,
                )

    def _texts(self, unit: UnitOfWork, user: str, now: datetime) -> Iterable[HomeLine]:
        """Yield what somebody may agree to; where nobody is named that is any colleague."""
        waiting = [each for each in self._approvals.all_waiting(unit) if each.author != user]
        messages = unit.outbox.messages_of({each.shown for each in waiting})
        for each in waiting:
            people = self._approvals.people(unit, each, now=now)
            if people and user not in people:
                continue
            channel, ts = messages.get(each.shown, ("", ""))
            place = Place(team=self._installation.team, channel=channel, ts=ts)
            yield HomeLine(
                id=each.about,
                label=each.text,
                client_name=unit.clients.name_of(each.project.client),
                due=each.due or each.since,
                state=f"{'to go out' if each.due else 'written'} then, by {each.author_name}",
                is_late=each.due is not None and each.due <= now,
                permalink=self._installation.permalink(place) if ts else "",
            )

    def _queries(self, unit: UnitOfWork, user: str, now: datetime) -> Iterable[HomeLine]:
        queries = unit.queries.owned([user])
        for query in sorted(queries, key=lambda each: each.answer.due):
            yield _query_line(query, unit.clients.name_of(query.client), now)

    def _milestones(
        self, unit: UnitOfWork, user: str, now: datetime, zone: str
    ) -> Iterable[HomeLine]:
        today = now.astimezone(ZoneInfo(zone)).date()
        for each in unit.milestones.owned(user):
            assert each.forecast is not None
            if each.forecast <= today + AHEAD or each.is_untold:
                yield _milestone_line(
                    each, unit.clients.name_of(each.client), is_late=each.is_late(today)
                )

    def _owed(self, unit: UnitOfWork, user: str, now: datetime, zone: str) -> Iterable[HomeLine]:
        today = now.astimezone(ZoneInfo(zone)).date()
        for each in unit.obligations.owned(user):
            if each.needed_by <= today + AHEAD or each.said_at:
                yield _owed_line(
                    each, unit.clients.name_of(each.client), is_late=each.is_late(today)
                )

    def _actions(self, unit: UnitOfWork, user: str, now: datetime, zone: str) -> Iterable[HomeLine]:
        today = now.astimezone(ZoneInfo(zone)).date()
        for each in unit.actions.owned(user):
            heard = each.acknowledged
            late = heard.met_at is None and heard.due <= now
            yield HomeLine(
                id=each.id,
                label=each.subject,
                client_name=unit.clients.name_of(each.client),
                due=each.due or (heard.due if heard.met_at is None else None),
                state=each.state.words,
                is_late=late or (each.due is not None and each.due < today),
            )

    def _surveys(self, unit: UnitOfWork, user: str, now: datetime) -> Iterable[HomeLine]:
        for each in unit.surveys.lately_open(since=now - LOOK_BACK):
            project = unit.clients.project(each.client, each.project)
            if project is None or project.owner != user:
                continue
            answered = unit.surveys.answered(each.id)
            yield HomeLine(
                id=each.id,
                label=each.about,
                client_name=unit.clients.name_of(each.client),
                due=each.closes_at,
                state=f"{each.state.value}, {answered} of {each.invited} answered",
            )


def _linked(unit: UnitOfWork) -> list[ChannelLink]:
    return [each for each in unit.clients.links() if each.state is LinkState.LINKED]


def _cut(title: str, command: str, lines: Sequence[HomeLine]) -> HomeList:
    return HomeList(
        title=title,
        lines=tuple(lines[:LINES]),
        command=command,
        more=max(0, len(lines) - LINES),
    )


def _query_line(query: Query, client_name: str, now: datetime) -> HomeLine:
    return HomeLine(
        id=query.id,
        label=query.told,
        client_name=client_name,
        due=query.answer.due,
        state=query.state.words,
        is_late=query.is_late(now),
        permalink=query.permalink,
    )


def _milestone_line(milestone: Milestone, client_name: str, *, is_late: bool) -> HomeLine:
    assert milestone.forecast is not None
    return HomeLine(
        id=milestone.id,
        label=milestone.label,
        client_name=client_name,
        due=milestone.forecast,
        state="the client is not told yet" if milestone.is_untold else milestone.state.words,
        is_late=is_late,
    )


def _owed_line(owed: Obligation, client_name: str, *, is_late: bool) -> HomeLine:
    whose = "from the client" if owed.side is Side.CLIENT else "from us"
    said = f"; the client says {owed.kind.statement}: confirm it" if owed.said_at else ""
    return HomeLine(
        id=owed.id,
        label=owed.text,
        client_name=client_name,
        due=owed.needed_by,
        state=f"{whose}{said}",
        is_late=is_late,
    )
