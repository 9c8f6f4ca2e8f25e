"""Keep legal holds and requests for erasure, and find what a person left behind."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy import UniqueConstraint
from sqlmodel import Field, Session, SQLModel, col, func, select

from bot.domain.codec import from_json, to_json
from bot.domain.erasures import Erasure, Hold, Traces
from bot.domain.records import ActorRole
from storage.actions import ActionOriginRow
from storage.clients import ChannelLinkRow, PersonRow
from storage.query_rows import QueryPartRow, QueryRow, QueryTextRow, ReplyRow
from storage.records import EventRow
from storage.survey_rows import (
    SurveyContactRow,
    SurveyInviteeRow,
    SurveyResponseRow,
    SurveyRow,
    SurveyThemeRow,
    SurveyVersionRow,
)

FEEDBACK = ("surveys", "actions")
"""What people were asked about us, and what came of it: no part of a project's record."""


class HoldRow(SQLModel, table=True):
    """A legal hold that stands; an ended one is history, which the record keeps."""

    __tablename__ = "legal_holds"
    client: str = Field(primary_key=True, foreign_key="clients.code")
    project: str = Field(primary_key=True)
    reason: str
    by_name: str
    since: datetime


class ErasureRow(SQLModel, table=True):
    """A person's request as it stands; one for each person of a client."""

    __tablename__ = "erasures"
    __table_args__ = (UniqueConstraint("client", "user", name="uq_erasures_person"),)
    id: str = Field(primary_key=True)
    client: str = Field(foreign_key="clients.code")
    user: str
    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A text that somebody wrote in a project; `beside` are ids that stand where it does."""

    project: str
    text: str
    beside: tuple[str, ...]


class Erasures:
    """Read and write holds and requests; find a person's traces."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def hold(self, hold: Hold) -> None:
        """Put a client or a project under legal hold."""
        self._session.merge(HoldRow(**asdict(hold)))
        self._session.flush()

    def release(self, hold: Hold) -> None:
        """End a hold."""
        row = self._session.get_one(HoldRow, (hold.client, hold.project))
        self._session.delete(row)
        self._session.flush()

    def holds(self, client: str | None = None) -> list[Hold]:
        """Return the holds that stand, of one client or of all."""
        found = select(HoldRow).order_by(col(HoldRow.client), col(HoldRow.project))
        if client is not None:
            found = found.where(col(HoldRow.client) == client)
        return [Hold(**row.model_dump()) for row in self._session.exec(found)]

    def put(self, erasure: Erasure) -> None:
        """Write a request as it stands."""
        keys = {"id": erasure.id, "client": erasure.client, "user": erasure.user}
        self._session.merge(ErasureRow(**keys, body=to_json(erasure)))
        self._session.flush()

    def get_for_update(self, client: str, id_: str) -> Erasure | None:
        """Return a request of one client and keep others from deciding on it meanwhile."""
        found = select(ErasureRow).where(
            col(ErasureRow.client) == client, col(ErasureRow.id) == id_
        )
        return _erasure(self._session.exec(found.with_for_update()).first())

    def of_person_for_update(self, client: str, user: str) -> Erasure | None:
        """Return what a person of a client asked before."""
        found = select(ErasureRow).where(
            col(ErasureRow.client) == client, col(ErasureRow.user) == user
        )
        return _erasure(self._session.exec(found.with_for_update()).first())

    def of_client(self, client: str) -> list[Erasure]:
        """Return a client's requests, by id."""
        found = select(ErasureRow).where(col(ErasureRow.client) == client)
        rows = self._session.exec(found.order_by(col(ErasureRow.id)))
        return [erasure for row in rows if (erasure := _erasure(row))]

    def clients_of(self, user: str) -> list[str]:
        """Return for which clients somebody acted, is asked in surveys, or was forgotten before."""
        acted = select(EventRow.client).where(
            col(EventRow.actor_user) == user, col(EventRow.actor_role) == ActorRole.CLIENT
        )
        named = select(SurveyContactRow.client).where(col(SurveyContactRow.user) == user)
        asked = (
            select(SurveyRow.client)
            .join(SurveyInviteeRow, col(SurveyInviteeRow.survey) == col(SurveyRow.id))
            .where(col(SurveyInviteeRow.user) == user)
        )
        before = select(ErasureRow.client).where(col(ErasureRow.user) == user)
        found = self._session.connection().execute(sa.union(acted, named, asked, before))
        return sorted(found.scalars())

    def namesakes(self, user: str, names: Iterable[str]) -> bool:
        """Return whether another account is known by one of the names."""
        same = select(PersonRow.user).where(
            col(PersonRow.name).in_(list(names)), col(PersonRow.user) != user
        )
        return self._session.exec(same.limit(1)).first() is not None

    def traces(self, client: str, user: str) -> Traces:
        """Return how much of a person is kept."""
        asked = select(func.count()).select_from(QueryRow)
        written = select(func.count(func.distinct(ReplyRow.ts))).join(
            QueryRow, col(QueryRow.id) == col(ReplyRow.query)
        )
        theirs = col(QueryRow.client) == client
        return Traces(
            queries=self._session.exec(asked.where(theirs, col(QueryRow.asked_by) == user)).one(),
            replies=self._session.exec(written.where(theirs, col(ReplyRow.author) == user)).one(),
            comments=len({ballot for ballot, _ in self.comments(client, user)}),
        )

    def comments(self, client: str, user: str) -> Iterator[tuple[str, str]]:
        """Yield ballot and text of what somebody wrote in surveys.

        Where names are kept apart from answers nobody can tell any more whose a comment is.
        """
        person = SurveyInviteeRow
        for row in (SurveyResponseRow, SurveyVersionRow):
            found = (
                select(row.ballot, row.comment)
                .join(person, col(row.ballot) == col(person.ballot))
                .join(SurveyRow, col(SurveyRow.id) == col(person.survey))
                .where(
                    col(person.user) == user,
                    col(SurveyRow.client) == client,
                    col(row.comment) != "",
                )
            )
            yield from self._session.exec(found)

    def themes_of(self, ballot: str) -> list[str]:
        """Return the keys under which a comment may stand together with those of others."""
        row = SurveyThemeRow
        found = select(row.client, row.quarter, row.theme).where(col(row.ballot) == ballot)
        return [":".join(each) for each in self._session.exec(found)]

    def words(self, client: str, user: str) -> Iterator[Said]:
        """Yield each text that somebody wrote about queries, edits included."""
        query, part, version, reply = QueryRow, QueryPartRow, QueryTextRow, ReplyRow
        where = (query.project, query.id, query.ts)
        asked = (col(query.client) == client, col(query.asked_by) == user)
        for each in (
            select(*where, query.text).where(*asked),
            select(*where, query.latest_text).where(*asked),
            select(*where, part.text).join(part, col(part.query) == col(query.id)).where(*asked),
            select(*where, version.text)
            .join(version, col(version.channel) == col(query.channel))
            .where(*asked, col(version.ts) == col(query.ts)),
        ):
            for project, id_, ts, text in self._session.exec(each):
                yield Said(project=project, text=text or "", beside=(id_, ts))
        replied = (
            select(query.project, reply.text)
            .join(reply, col(reply.query) == col(query.id))
            .where(col(query.client) == client, col(reply.author) == user)
        )
        for project, text in self._session.exec(replied):
            # Somebody else may have said the same few words about the same query.
            yield Said(project=project, text=text, beside=(user,))

    def came_of(self, client: str, origins: Collection[str]) -> list[str]:
        """Return the improvement actions that came of these queries and answers."""
        key = col(ActionOriginRow.key)
        found = select(ActionOriginRow.action).where(
            col(ActionOriginRow.client) == client,
            sa.or_(sa.false(), *(key.contains(each, autoescape=True) for each in origins)),
        )
        return list(self._session.exec(found.distinct()))

    def held_channels(self) -> frozenset[str]:
        """Return the channels of the projects that are held, of all clients."""
        found = select(ChannelLinkRow.channel).join(
            HoldRow,
            sa.and_(
                col(HoldRow.client) == col(ChannelLinkRow.client),
                col(HoldRow.project).in_(["", col(ChannelLinkRow.project)]),
            ),
        )
        return frozenset(self._session.exec(found))

    def objects_of(
        self, client: str, projects: Iterable[str], *, without: Collection[str] = ()
    ) -> frozenset[str]:
        """Return the ids of projects' records: of everything in them, channels, themselves.

        `without` names tables that are left out.
        """
        held = list(projects)
        of_project = [
            sa.select(table.c.id).where(table.c.client == client, table.c.project.in_(held))
            for table in SQLModel.metadata.sorted_tables
            if {"id", "client", "project"} <= set(table.c.keys()) and table.name not in without
        ]
        channels = select(ChannelLinkRow.channel).where(
            col(ChannelLinkRow.client) == client, col(ChannelLinkRow.project).in_(held)
        )
        found = self._session.connection().execute(sa.union(*of_project, channels))
        return frozenset(found.scalars()) | frozenset(held)


def _erasure(row: ErasureRow | None) -> Erasure | None:
    if row is None:
        return None
    erasure: Erasure = from_json(Erasure, row.body)
    return erasure
