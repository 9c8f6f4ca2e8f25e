"""Keep clients, projects, channel links, the people seen, and the numbers of ids."""

from collections.abc import Collection
from dataclasses import asdict
from datetime import datetime

from sqlalchemy import JSON, Column, ForeignKeyConstraint
from sqlmodel import Field, Session, SQLModel, col, select

from bot.domain.clients import ChannelLink, Client, LinkState, Project, ProjectKey, Template
from bot.domain.people import Person
from storage.outbox import insert
from storage.places import of_projects
from storage.upserts import put


class ClientRow(SQLModel, table=True):
    """A client company."""

    __tablename__ = "clients"
    code: str = Field(primary_key=True)
    name: str
    zone: str


class ProjectRow(SQLModel, table=True):
    """A project of one client."""

    __tablename__ = "projects"
    client: str = Field(primary_key=True, foreign_key="clients.code")
    code: str = Field(primary_key=True)
    site: str
    owner: str
    template: str


class ChannelLinkRow(SQLModel, table=True):
    """The one client a channel belongs to."""

    __tablename__ = "channel_links"
    __table_args__ = (
        ForeignKeyConstraint(["client", "project"], ["projects.client", "projects.code"]),
    )
    channel: str = Field(primary_key=True)
    team: str
    client: str = Field(index=True)
    project: str
    teams: list[str] = Field(sa_column=Column(JSON, nullable=False))
    linked_at: datetime
    state: str
    reason: str


class PersonRow(SQLModel, table=True):
    """What Slack last said of an account; kept so that names can be shown and erased."""

    __tablename__ = "people"
    user: str = Field(primary_key=True)
    team: str
    name: str
    zone: str | None
    is_guest: bool
    is_stranger: bool
    is_bot: bool
    is_deleted: bool


class CounterRow(SQLModel, table=True):
    """The last number given, per client and kind of id."""

    __tablename__ = "counters"
    client: str = Field(primary_key=True, foreign_key="clients.code")
    kind: str = Field(primary_key=True)
    last: int


class Clients:
    """Read and write clients and what hangs on them."""

    def __init__(self, session: Session) -> None:
        self._session = session
        # The session forgets rows that nobody holds, and these few are asked for again and again.
        self._held: dict[str, SQLModel] = {}

    def get(self, code: str) -> Client | None:
        """Return a client by its code."""
        row = self._session.get(ClientRow, code)
        if row is not None:
            self._held[code] = row
        return Client(code=row.code, name=row.name, zone=row.zone) if row else None

    def name_of(self, code: str) -> str:
        """Return how people call a client: its name, or the code of one that is not there."""
        known = self.get(code)
        return known.name if known else code

    def zone_of(self, code: str) -> str:
        """Return the zone in which a client reads times; of one that is not there UTC."""
        known = self.get(code)
        return known.zone if known else "UTC"

    def all(self) -> list[Client]:
        """Return every client, by code."""
        rows = self._session.exec(select(ClientRow).order_by(col(ClientRow.code)))
        return [Client(code=row.code, name=row.name, zone=row.zone) for row in rows]

    def among(self, codes: Collection[str]) -> dict[str, Client]:
        """Return some clients, by code."""
        rows = self._session.exec(select(ClientRow).where(col(ClientRow.code).in_(codes)))
        return {row.code: Client(code=row.code, name=row.name, zone=row.zone) for row in rows}

    def put(self, client: Client) -> None:
        """Create or change a client."""
        self._session.merge(ClientRow(**asdict(client)))
        self._session.flush()

    def project(self, client: str, code: str) -> Project | None:
        """Return a project of one client."""
        row = self._session.get(ProjectRow, (client, code))
        return _project(row) if row else None

    def projects(self, client: str) -> list[Project]:
        """Return a client's projects, by code."""
        found = select(ProjectRow).where(col(ProjectRow.client) == client)
        return [_project(row) for row in self._session.exec(found.order_by(col(ProjectRow.code)))]

    def projects_among(self, projects: Collection[ProjectKey]) -> dict[ProjectKey, Project]:
        """Return some projects, by client and code."""
        theirs = of_projects(col(ProjectRow.client), col(ProjectRow.code), projects)
        rows = self._session.exec(select(ProjectRow).where(theirs))
        return {(row.client, row.code): _project(row) for row in rows}

    def owned_projects(self, owner: str) -> list[Project]:
        """Return the projects that somebody answers for, of all clients."""
        found = select(ProjectRow).where(col(ProjectRow.owner) == owner)
        ordered = found.order_by(col(ProjectRow.client), col(ProjectRow.code))
        return [_project(row) for row in self._session.exec(ordered)]

    def owners(self) -> list[str]:
        """Return everybody who answers for a project of any client."""
        found = select(ProjectRow.owner).distinct().order_by(col(ProjectRow.owner))
        return list(self._session.exec(found))

    def put_project(self, project: Project) -> None:
        """Create or change a project."""
        self._session.merge(ProjectRow(**asdict(project)))
        self._session.flush()

    def link(self, channel: str) -> ChannelLink | None:
        """Return what a channel is linked to, suspended or not."""
        row = self._session.get(ChannelLinkRow, channel)
        if row is not None:
            self._held[channel] = row
        return _link(row) if row else None

    def link_for_update(self, channel: str) -> ChannelLink | None:
        """Return what a channel is linked to, locking the link."""
        row = self._session.get(
            ChannelLinkRow, channel, with_for_update=True, populate_existing=True
        )
        return _link(row) if row else None

    def linked(self, link: ChannelLink) -> tuple[Client, Project]:
        """Return the client and project of a link; foreign keys see to it that they are there."""
        row = self._session.get_one(ProjectRow, (link.client, link.project))
        client = self._session.get_one(ClientRow, link.client)
        return Client(code=client.code, name=client.name, zone=client.zone), _project(row)

    def links(self, client: str | None = None) -> list[ChannelLink]:
        """Return the links of one client, or all of them, by channel."""
        found = select(ChannelLinkRow).order_by(col(ChannelLinkRow.channel))
        if client is not None:
            found = found.where(col(ChannelLinkRow.client) == client)
        return [_link(row) for row in self._session.exec(found)]

    def links_among(self, projects: Collection[ProjectKey]) -> list[ChannelLink]:
        """Return the links of some projects; of one linked twice the first channel comes last."""
        theirs = of_projects(col(ChannelLinkRow.client), col(ChannelLinkRow.project), projects)
        found = select(ChannelLinkRow).where(theirs)
        ordered = found.order_by(col(ChannelLinkRow.channel).desc())
        return [_link(row) for row in self._session.exec(ordered)]

    def put_link(self, link: ChannelLink) -> None:
        """Create or change a channel's link."""
        self._session.merge(ChannelLinkRow(**asdict(link) | {"teams": sorted(link.teams)}))
        self._session.flush()

    def drop_link(self, channel: str) -> None:
        """Remove the link of a channel id that Slack no longer uses."""
        row = self._session.get(ChannelLinkRow, channel)
        if row:
            self._session.delete(row)
            self._session.flush()

    def person(self, user: str) -> Person | None:
        """Return what was last known of an account."""
        row = self._session.get(PersonRow, user, populate_existing=True)
        return Person(**row.model_dump()) if row else None

    def remember(self, person: Person) -> None:
        """Keep what Slack says of an account now; two may meet somebody new at the same moment."""
        put(self._session, PersonRow(**asdict(person)))

    def next_number_for_update(self, client: str, kind: str) -> int:
        """Return the next number of a kind of id for one client, locking the counter.

        Numbers count per client, so that no number tells one client about another's volume.
        """
        return self.next_numbers_for_update(client, kind, 1)[0]

    def next_numbers_for_update(self, client: str, kind: str, count: int) -> range:
        """Return the next `count` numbers of a kind of id for one client, locking the counter."""
        # One statement, so that two who want the very first number both come through.
        first = insert(self._session.get_bind().dialect)(CounterRow).values(
            client=client, kind=kind, last=count
        )
        next_ones = first.on_conflict_do_update(
            index_elements=["client", "kind"], set_={"last": CounterRow.last + count}
        )
        last: int = self._session.execute(next_ones.returning(col(CounterRow.last))).scalar_one()
        return range(last - count + 1, last + 1)


def _project(row: ProjectRow) -> Project:
    return Project(
        client=row.client,
        code=row.code,
        site=row.site,
        owner=row.owner,
        template=Template(row.template),
    )


def _link(row: ChannelLinkRow) -> ChannelLink:
    return ChannelLink(
        channel=row.channel,
        team=row.team,
        client=row.client,
        project=row.project,
        teams=frozenset(row.teams),
        linked_at=row.linked_at,
        state=LinkState(row.state),
        reason=row.reason,
    )
