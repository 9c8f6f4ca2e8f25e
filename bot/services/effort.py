"""Ask in one tap how easy it was, after one in four of the queries a person said are answered."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.config import Config
from bot.domain.deadlines import due
from bot.domain.installation import Installation
from bot.domain.polls import Naming
from bot.domain.queries import Query
from bot.domain.query_states import QueryState
from bot.domain.records import SYSTEM
from bot.domain.survey_sets import EFFORT_SET
from bot.domain.surveys import Contact, Invitee, Survey, is_sampled
from bot.services.survey_changes import SurveyChanges
from bot.services.survey_people import SurveyPeople
from storage.engine import Database
from storage.unit import UnitOfWork

ACCEPTED = "answer accepted"
FRESH = timedelta(hours=1)
"""How long after a client's yes the question still belongs to it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Yes:
    """Who said of which query that it is answered."""

    client: str
    query: str
    user: str


class Effort:
    """The use case of the tick; a query that closed by itself is never asked about."""

    def __init__(
        self, database: Database, clock: Clock, installation: Installation, config: Config
    ) -> None:
        self._database = database
        self._clock = clock
        self._changes = SurveyChanges(installation, config)

    def ask(self) -> int:
        """Ask those who have lately said yes and are sampled; return how many."""
        now = self._clock()
        with self._database.snapshot() as unit:
            to_ask = [
                said
                for client in unit.clients.all()
                for said in _said_yes(unit, client.code, since=now - FRESH)
                if self._wanted(unit, said, now)
            ]
        return sum(self._ask(said, now) for said in to_ask)

    def _wanted(self, unit: UnitOfWork, said: _Yes, now: datetime) -> tuple[Query, Contact] | None:
        """Return about what to ask whom, or None where somebody is spared or was asked."""
        if not is_sampled(said.user, said.query, one_in=self._changes.policy.effort_one_in):
            return None
        query = unit.queries.get(said.client, said.query)
        if query is None or query.state is not QueryState.CLOSED:
            return None
        if unit.surveys.about(said.client, EFFORT_SET, said.query):
            return None
        contact = self._free(unit, query, said.user, now)
        return (query, contact) if contact else None

    def _ask(self, said: _Yes, now: datetime) -> bool:
        with self._database.unit_of_work() as unit:
            SurveyPeople(unit, self._changes.policy, now=now).hold(said.client)
            # Whoever was first has let the client go by now, and what they asked is seen.
            wanted = self._wanted(unit, said, now)
            if wanted:
                self._put(unit, *wanted, self._changes.next_id(unit, said.client), now)
            return wanted is not None

    def _free(self, unit: UnitOfWork, query: Query, user: str, now: datetime) -> Contact | None:
        people = SurveyPeople(unit, self._changes.policy, now=now)
        known = unit.clients.person(user)
        if known is None or people.hindrance(query.client):
            return None
        contact = Contact(client=query.client, project=query.project, user=user, name=known.name)
        return next(iter(people.free([contact])), None)

    def _put(
        self, unit: UnitOfWork, query: Query, contact: Contact, id_: str, now: datetime
    ) -> None:
        calendar = self._changes.calendar(unit, query.client, query.project)
        closes = due(now, self._changes.policy.closes_after, calendar).at
        draft = Survey(
            id=id_,
            client=query.client,
            project=query.project,
            set_code=EFFORT_SET,
            subject=query.id,
            about=query.id,
            created_at=now,
            next_at=now,
            channel=query.place.channel,
            thread_ts=query.place.thread,
        )
        # One person alone cannot be kept apart from their answer.
        survey = draft.open(
            at=now, remind_at=None, closes_at=closes, invited=1, naming=Naming.NAMED
        )
        self._changes.add(unit, survey, actor=SYSTEM, now=now)
        invitee = Invitee(user=contact.user, name=contact.name, role=contact.role, asked_at=now)
        unit.surveys.invite(survey.id, [invitee])
        self._changes.ask_effort(unit, survey, invitee, now=now)


def _said_yes(unit: UnitOfWork, client: str, *, since: datetime) -> Iterator[_Yes]:
    for event in unit.records.lately(client, ACCEPTED, since=since):
        if entry := event.entry():
            yield _Yes(client=client, query=entry.object_id, user=entry.actor.user)
