"""Ask in one tap how easy it was, after one in four of the queries a person said are answered."""

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
from storage.records import Search
from storage.unit import UnitOfWork

ACCEPTED = "answer accepted"
FRESH = timedelta(hours=1)
"""How long after a client's yes the question still belongs to it."""


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
        with self._database.unit_of_work() as unit:
            now, asked = self._clock(), 0
            for client in unit.clients.all():
                said_yes = Search(action=ACCEPTED, since=now - FRESH)
                for event in list(unit.records.all_entries(client.code, said_yes)):
                    entry = event.entry()
                    if entry is not None:
                        asked += self._ask(
                            unit, client.code, entry.object_id, entry.actor.user, now
                        )
            return asked

    def _ask(self, unit: UnitOfWork, client: str, query_id: str, user: str, now: datetime) -> int:
        if not is_sampled(user, query_id, one_in=self._changes.policy.effort_one_in):
            return 0
        query = unit.queries.get(client, query_id)
        if query is None or query.state is not QueryState.CLOSED:
            return 0
        contact = self._free(unit, query, user, now)
        if contact is None or unit.surveys.about(client, EFFORT_SET, query_id):
            return 0
        id_ = self._changes.next_id(unit, client)
        # Whoever was first has let the counter go by now, and what they asked is seen.
        if unit.surveys.about(client, EFFORT_SET, query_id):
            return 0
        self._put(unit, query, contact, id_, now)
        return 1

    def _free(self, unit: UnitOfWork, query: Query, user: str, now: datetime) -> Contact | None:
        people = SurveyPeople(unit, self._changes.policy, now=now)
        people.hold(query.client)
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
