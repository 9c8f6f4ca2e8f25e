"""Keep surveys, who is asked, what they answered, and what calls for an improvement."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlmodel import Session, col, func, select

from bot.domain.query_states import QueryState
from bot.domain.survey_sets import EFFORT_SET, TRUST_SET
from bot.domain.survey_triggers import Trigger
from bot.domain.surveys import Contact, Role, Survey, SurveyState
from bot.domain.terms import Priority
from storage.clients import ClientRow
from storage.outbox import insert
from storage.query_rows import QueryRow
from storage.survey_ballots import SurveyBallots
from storage.survey_rows import (
    SurveyContactRow,
    SurveyInviteeRow,
    SurveyOptOutRow,
    SurveyQuietRow,
    SurveyRow,
    SurveyTriggerRow,
    survey_of,
    survey_row,
    trigger_of,
)

ALIVE = tuple(each.value for each in SurveyState if each.is_alive)


class Surveys(SurveyBallots):
    """Read and write surveys; every lookup is within one client, or for the tick."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def add(self, survey: Survey) -> None:
        """Insert a new survey."""
        self._session.add(survey_row(survey))
        self._session.flush()

    def save(self, survey: Survey) -> None:
        """Write a survey's new state over its old one."""
        self._session.merge(survey_row(survey))
        self._session.flush()

    def get(self, client: str, id_: str) -> Survey | None:
        """Return a survey of one client."""
        found = select(SurveyRow).where(col(SurveyRow.client) == client, col(SurveyRow.id) == id_)
        row = self._session.exec(found).first()
        return survey_of(row) if row else None

    def get_for_update(self, client: str, id_: str) -> Survey | None:
        """Return a survey of one client and keep others from changing it meanwhile."""
        found = select(SurveyRow).where(col(SurveyRow.client) == client, col(SurveyRow.id) == id_)
        row = self._session.exec(found.with_for_update()).first()
        return survey_of(row) if row else None

    def about(self, client: str, set_code: str, subject: str) -> Survey | None:
        """Return the survey that follows a subject, if there is one."""
        found = select(SurveyRow).where(
            col(SurveyRow.client) == client,
            col(SurveyRow.set_code) == set_code,
            col(SurveyRow.subject) == subject,
        )
        row = self._session.exec(found).first()
        return survey_of(row) if row else None

    def of_client(self, client: str) -> list[Survey]:
        """Return a client's surveys, oldest first."""
        found = select(SurveyRow).where(col(SurveyRow.client) == client)
        ordered = found.order_by(col(SurveyRow.created_at), col(SurveyRow.id))
        return [survey_of(row) for row in self._session.exec(ordered)]

    def due_for_update(self, now: datetime, *, limit: int) -> list[Survey]:
        """Return what is to be opened, reminded of or closed; another replica's are passed by."""
        found = (
            select(SurveyRow)
            .where(col(SurveyRow.next_at) <= now)
            .order_by(col(SurveyRow.next_at), col(SurveyRow.id))
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        return [survey_of(row) for row in self._session.exec(found)]

    def alive(self) -> list[Survey]:
        """Return the surveys that wait or ask, of all clients."""
        found = select(SurveyRow).where(col(SurveyRow.state).in_(ALIVE))
        return [survey_of(row) for row in self._session.exec(found.order_by(col(SurveyRow.id)))]

    def lately_open(self, *, since: datetime) -> list[Survey]:
        """Return the surveys that ask, or closed since then, of all clients; no one-tap ones."""
        asking = col(SurveyRow.state) == SurveyState.OPEN.value
        closed = col(SurveyRow.state) == SurveyState.CLOSED.value
        found = select(SurveyRow).where(
            asking | (closed & (col(SurveyRow.closed_at) >= since)),
            col(SurveyRow.set_code) != EFFORT_SET,
        )
        ordered = found.order_by(col(SurveyRow.closes_at), col(SurveyRow.id))
        return [survey_of(row) for row in self._session.exec(ordered)]

    def criticals_without_survey(self, *, limit: int) -> list[tuple[str, str, str]]:
        """Return client, project and id of closed critical queries nobody was asked about yet."""
        asked = select(SurveyRow.subject).where(
            col(SurveyRow.client) == col(QueryRow.client), col(SurveyRow.set_code) == TRUST_SET
        )
        found = (
            select(QueryRow.client, QueryRow.project, QueryRow.id)
            .where(
                col(QueryRow.priority) == Priority.P1.value,
                col(QueryRow.state) == QueryState.CLOSED.value,
                col(QueryRow.id).not_in(asked),
            )
            .order_by(col(QueryRow.id))
            .limit(limit)
        )
        return [(client, project, id_) for client, project, id_ in self._session.exec(found)]

    def askers(self, client: str, project: str, *, since: datetime) -> list[str]:
        """Return who of a client asked something about a project since then, by id."""
        found = select(QueryRow.asked_by).where(
            col(QueryRow.client) == client,
            col(QueryRow.project) == project,
            col(QueryRow.asked_at) >= since,
        )
        return list(self._session.exec(found.distinct().order_by(col(QueryRow.asked_by))))

    def put_contact(self, contact: Contact) -> None:
        """Name somebody to be asked, or give them another role."""
        self._session.merge(
            SurveyContactRow(
                client=contact.client,
                project=contact.project,
                user=contact.user,
                name=contact.name,
                role=contact.role,
            )
        )
        self._session.flush()

    def drop_contact(self, client: str, project: str, user: str) -> bool:
        """Ask somebody no more about a project; return whether they were named."""
        row = self._session.get(SurveyContactRow, (client, project, user))
        if row is None:
            return False
        self._session.delete(row)
        self._session.flush()
        return True

    def contacts(self, client: str, project: str) -> list[Contact]:
        """Return who is named for a project, by name."""
        found = select(SurveyContactRow).where(
            col(SurveyContactRow.client) == client, col(SurveyContactRow.project) == project
        )
        ordered = found.order_by(col(SurveyContactRow.name), col(SurveyContactRow.user))
        return [
            Contact(**row.model_dump() | {"role": Role(row.role)})
            for row in self._session.exec(ordered)
        ]

    def opt_out(self, user: str, *, at: datetime) -> bool:
        """Note that somebody is not to be asked; return whether that is new."""
        if self._session.get(SurveyOptOutRow, user):
            return False
        self._session.add(SurveyOptOutRow(user=user, at=at))
        self._session.flush()
        return True

    def opted_out(self, users: Collection[str]) -> frozenset[str]:
        """Return who of these is not to be asked."""
        found = select(SurveyOptOutRow.user).where(col(SurveyOptOutRow.user).in_(users))
        return frozenset(self._session.exec(found))

    def asked_since(self, users: Collection[str], since: datetime) -> dict[str, datetime]:
        """Return when these were last asked anything, for those asked since then."""
        last = func.max(SurveyInviteeRow.asked_at)
        found = (
            select(SurveyInviteeRow.user, last)
            .where(col(SurveyInviteeRow.user).in_(users), col(SurveyInviteeRow.asked_at) > since)
            .group_by(col(SurveyInviteeRow.user))
        )
        return dict(self._session.exec(found).all())

    def hold(self, client: str) -> None:
        """Make whoever else wants to invite people of this client wait for this transaction."""
        # Not against the foreign keys of whatever else is written for the client meanwhile.
        mine = select(ClientRow.code).where(col(ClientRow.code) == client)
        self._session.exec(mine.with_for_update(key_share=True)).one()

    def put_quiet(self, client: str, project: str, *, subject: str, until: datetime) -> None:
        """Note that a client is asked nothing until then, and why."""
        self._session.merge(
            SurveyQuietRow(client=client, project=project, subject=subject, until=until)
        )
        self._session.flush()

    def quiet(self, client: str, now: datetime) -> tuple[str, datetime] | None:
        """Return why, and until when, a client is asked nothing now."""
        found = (
            select(SurveyQuietRow.subject, SurveyQuietRow.until)
            .where(col(SurveyQuietRow.client) == client, col(SurveyQuietRow.until) > now)
            .order_by(col(SurveyQuietRow.until).desc())
        )
        row = self._session.exec(found).first()
        return (row[0], row[1]) if row else None

    def quiet_over(self, now: datetime) -> list[tuple[str, str, str]]:
        """Return client, project and subject of the quiet times that are over."""
        found = select(SurveyQuietRow.client, SurveyQuietRow.project, SurveyQuietRow.subject).where(
            col(SurveyQuietRow.until) <= now
        )
        rows = self._session.exec(found.order_by(col(SurveyQuietRow.until)))
        return [(client, project, subject) for client, project, subject in rows]

    def put_triggers(self, triggers: Sequence[Trigger]) -> None:
        """Keep what calls for an improvement, each fact once."""
        for trigger in triggers:
            values = {name: getattr(trigger, name) for name in SurveyTriggerRow.model_fields}
            fresh = insert(self._session.get_bind().dialect)(SurveyTriggerRow).values(**values)
            self._session.execute(fresh.on_conflict_do_nothing(index_elements=["key"]))

    def triggers_since(self, since: datetime) -> list[Trigger]:
        """Return what calls for an improvement from that instant on, of all clients, oldest first.

        Each carries a `key` that is the same however often it is read.
        """
        found = select(SurveyTriggerRow).where(col(SurveyTriggerRow.at) >= since)
        ordered = found.order_by(col(SurveyTriggerRow.at), col(SurveyTriggerRow.key))
        return [trigger_of(row) for row in self._session.exec(ordered)]
