"""Keep what each side owes the other."""

from collections.abc import Collection

from sqlmodel import Session, col, select

from bot.domain.clients import ProjectKey
from bot.domain.obligations import Obligation, ObligationKind, ObligationState
from storage.milestone_rows import ObligationRow, obligation_of, obligation_row
from storage.places import of_projects


class Obligations:
    """Read and write obligations; every lookup is within one client."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, obligation: Obligation) -> None:
        """Insert a new obligation."""
        self._session.add(obligation_row(obligation))
        self._session.flush()

    def save(self, obligation: Obligation) -> None:
        """Write an obligation's new state over its old one."""
        self._session.merge(obligation_row(obligation))
        self._session.flush()

    def get(self, client: str, id_: str) -> Obligation | None:
        """Return an obligation of one client."""
        return self._one(client, id_, lock=False)

    def get_for_update(self, client: str, id_: str) -> Obligation | None:
        """Return an obligation of one client and keep others from changing it meanwhile."""
        return self._one(client, id_, lock=True)

    def of_project(self, client: str, project: str, *, only_open: bool = False) -> list[Obligation]:
        """Return what is owed in a project, soonest first."""
        found = select(ObligationRow).where(
            col(ObligationRow.client) == client, col(ObligationRow.project) == project
        )
        if only_open:
            found = found.where(col(ObligationRow.state) == ObligationState.NEEDED)
        ordered = found.order_by(col(ObligationRow.needed_by), col(ObligationRow.id))
        return [obligation_of(row) for row in self._session.exec(ordered)]

    def open_of_projects(self, projects: Collection[ProjectKey]) -> list[Obligation]:
        """Return what is still owed in many projects, soonest first."""
        theirs = of_projects(col(ObligationRow.client), col(ObligationRow.project), projects)
        found = select(ObligationRow).where(
            theirs, col(ObligationRow.state) == ObligationState.NEEDED
        )
        ordered = found.order_by(col(ObligationRow.needed_by), col(ObligationRow.id))
        return [obligation_of(row) for row in self._session.exec(ordered)]

    def documents_given(self, projects: Collection[ProjectKey]) -> list[Obligation]:
        """Return the documents of many projects that came, in either direction, in their order."""
        found = select(ObligationRow).where(
            of_projects(col(ObligationRow.client), col(ObligationRow.project), projects),
            col(ObligationRow.kind) == ObligationKind.DOCUMENT,
            col(ObligationRow.state) == ObligationState.GIVEN,
        )
        ordered = found.order_by(col(ObligationRow.settled_at), col(ObligationRow.id))
        return [obligation_of(row) for row in self._session.exec(ordered)]

    def of_client(self, client: str) -> list[Obligation]:
        """Return what is owed in all of a client's projects, soonest first."""
        found = select(ObligationRow).where(col(ObligationRow.client) == client)
        ordered = found.order_by(col(ObligationRow.needed_by), col(ObligationRow.id))
        return [obligation_of(row) for row in self._session.exec(ordered)]

    def owned(self, owner: str) -> list[Obligation]:
        """Return what is still owed and somebody of ours sees to, of all clients, soonest first."""
        found = select(ObligationRow).where(
            col(ObligationRow.owner) == owner, col(ObligationRow.state) == ObligationState.NEEDED
        )
        ordered = found.order_by(col(ObligationRow.needed_by), col(ObligationRow.id))
        return [obligation_of(row) for row in self._session.exec(ordered)]

    def _one(self, client: str, id_: str, *, lock: bool) -> Obligation | None:
        found = select(ObligationRow).where(
            col(ObligationRow.client) == client, col(ObligationRow.id) == id_
        )
        if lock:
            found = found.with_for_update()
        row = self._session.exec(found, execution_options={"populate_existing": True}).first()
        return obligation_of(row) if row else None
