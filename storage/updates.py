"""Keep status updates in all their versions."""

from collections.abc import Collection

from sqlalchemy import and_, func
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from bot.domain.clients import ProjectKey
from bot.domain.updates import Update, UpdateKind, UpdateState
from storage.places import of_projects
from storage.update_rows import UpdateRow, update_of, update_row
from storage.upserts import put

_IN_THE_MAKING = (
    col(UpdateRow.state).in_([each.value for each in UpdateState if each.is_open]),
    col(UpdateRow.version) == 1,
    col(UpdateRow.kind) != UpdateKind.SHORT.value,
)
_OUT = [UpdateState.PUBLISHED.value, UpdateState.CORRECTED.value]


class Updates:
    """Read and write updates; every lookup is within one client."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def put(self, update: Update) -> None:
        """Write one version as it stands now."""
        put(self._session, update_row(update))

    def get_for_update(self, client: str, id_: str) -> Update | None:
        """Return the newest version of an update and keep others from changing it meanwhile."""
        found = (
            select(UpdateRow)
            .where(col(UpdateRow.client) == client, col(UpdateRow.id) == id_)
            .order_by(col(UpdateRow.version).desc())
            .limit(1)
            .with_for_update()
        )
        return self._value(found)

    def version(self, client: str, id_: str, version: int) -> Update | None:
        """Return one version of an update."""
        row = self._session.get(UpdateRow, (id_, version), populate_existing=True)
        return update_of(row) if row and row.client == client else None

    def open_for_update(self, client: str, project: str) -> Update | None:
        """Return what a project has in the making, and keep others from changing it meanwhile.

        Corrections are not looked at, each belongs to the update it corrects; nor are short lines
        that wait for a second person: they are said beside it.
        """
        found = (
            select(UpdateRow)
            .where(
                col(UpdateRow.client) == client,
                col(UpdateRow.project) == project,
                *_IN_THE_MAKING,
            )
            .order_by(col(UpdateRow.id))
            .limit(1)
            .with_for_update()
        )
        return self._value(found)

    def open_of_for_update(self, projects: Collection[ProjectKey]) -> dict[ProjectKey, Update]:
        """Return what `open_for_update` does, of many projects at once."""
        found = (
            select(UpdateRow)
            .where(
                of_projects(col(UpdateRow.client), col(UpdateRow.project), projects),
                *_IN_THE_MAKING,
            )
            .order_by(col(UpdateRow.id).desc())
            .with_for_update()
        )
        return self._by_project(found)

    def last_published_of(self, projects: Collection[ProjectKey]) -> dict[ProjectKey, Update]:
        """Return what was published last of each of many projects, in its newest version."""
        place = func.row_number().over(
            partition_by=[col(UpdateRow.client), col(UpdateRow.project)],
            order_by=[col(UpdateRow.published_at).desc(), col(UpdateRow.version).desc()],
        )
        ranked = (
            select(UpdateRow.id, UpdateRow.version, place.label("place"))
            .where(
                of_projects(col(UpdateRow.client), col(UpdateRow.project), projects),
                col(UpdateRow.state) == UpdateState.PUBLISHED.value,
            )
            .subquery()
        )
        newest = select(UpdateRow).join(
            ranked,
            and_(
                ranked.c.id == col(UpdateRow.id),
                ranked.c.version == col(UpdateRow.version),
                ranked.c.place == 1,
            ),
        )
        return self._by_project(newest)

    def last_published(self, client: str, project: str) -> Update | None:
        """Return what was published last of a project, in its newest version."""
        found = (
            select(UpdateRow)
            .where(
                col(UpdateRow.client) == client,
                col(UpdateRow.project) == project,
                col(UpdateRow.state) == UpdateState.PUBLISHED.value,
            )
            .order_by(col(UpdateRow.published_at).desc(), col(UpdateRow.version).desc())
            .limit(1)
        )
        return self._value(found)

    def in_review(self) -> list[Update]:
        """Return what waits for a second person, of all clients, the newest written last."""
        found = select(UpdateRow).where(col(UpdateRow.state) == UpdateState.IN_REVIEW.value)
        waiting = [update_of(row) for row in self._session.exec(found)]
        return sorted(waiting, key=lambda each: (each.written_at, each.id))

    def published(self, client: str, project: str | None = None, *, limit: int) -> list[Update]:
        """Return what stands published, newest first."""
        found = select(UpdateRow).where(
            col(UpdateRow.client) == client, col(UpdateRow.state) == UpdateState.PUBLISHED.value
        )
        if project is not None:
            found = found.where(col(UpdateRow.project) == project)
        newest = found.order_by(col(UpdateRow.published_at).desc()).limit(limit)
        return [update_of(row) for row in self._session.exec(newest)]

    def all_published(self, client: str) -> list[Update]:
        """Return all that was ever published for a client, corrected or not, oldest first."""
        found = (
            select(UpdateRow)
            .where(col(UpdateRow.client) == client, col(UpdateRow.state).in_(_OUT))
            .order_by(col(UpdateRow.published_at), col(UpdateRow.id), col(UpdateRow.version))
        )
        return [update_of(row) for row in self._session.exec(found)]

    def _by_project(self, found: SelectOfScalar[UpdateRow]) -> dict[ProjectKey, Update]:
        rows = self._session.exec(found, execution_options={"populate_existing": True})
        return {(row.client, row.project): update_of(row) for row in rows}

    def _value(self, found: SelectOfScalar[UpdateRow]) -> Update | None:
        row = self._session.exec(found, execution_options={"populate_existing": True}).first()
        return update_of(row) if row else None
