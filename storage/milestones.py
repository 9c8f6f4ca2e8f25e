"""Keep milestones, the versions of their baselines, every change of a forecast, and proposals."""

from collections.abc import Collection
from datetime import datetime

from sqlmodel import Session, col, func, select

from bot.domain.baselines import BaselineProposal, ProposalState
from bot.domain.clients import ProjectKey
from bot.domain.codec import from_json, to_json
from bot.domain.milestone_states import MilestoneState
from bot.domain.milestones import Baseline, ForecastChange, Milestone
from storage.milestone_rows import (
    BaselineRow,
    ForecastRow,
    MilestoneRow,
    ProposalRow,
    forecast_of,
    forecast_row,
    milestone_of,
    milestone_row,
)
from storage.places import of_projects


class Milestones:
    """Read and write milestones; every lookup is within one client."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, *milestones: Milestone) -> None:
        """Insert new milestones."""
        self._session.add_all(map(milestone_row, milestones))
        self._session.flush()

    def save(self, milestone: Milestone) -> None:
        """Write a milestone's new state over its old one."""
        self._session.merge(milestone_row(milestone))
        self._session.flush()

    def get(self, client: str, id_: str) -> Milestone | None:
        """Return a milestone of one client by its id."""
        found = select(MilestoneRow).where(
            col(MilestoneRow.client) == client, col(MilestoneRow.id) == id_
        )
        row = self._session.exec(found).first()
        return milestone_of(row) if row else None

    def of_project(self, client: str, project: str) -> list[Milestone]:
        """Return a project's milestones in the order of its plan."""
        return self._plan(client, project, lock=False)

    def of_project_for_update(self, client: str, project: str) -> list[Milestone]:
        """Return a project's milestones and keep others from changing them meanwhile."""
        return self._plan(client, project, lock=True)

    def of_projects(self, projects: Collection[ProjectKey]) -> list[Milestone]:
        """Return the milestones of many projects, each one's in the order of its plan."""
        theirs = of_projects(col(MilestoneRow.client), col(MilestoneRow.project), projects)
        found = select(MilestoneRow).where(theirs)
        ordered = found.order_by(col(MilestoneRow.position), col(MilestoneRow.id))
        return [milestone_of(row) for row in self._session.exec(ordered)]

    def of_client(self, client: str) -> list[Milestone]:
        """Return a client's milestones by project, in the order of the plans."""
        found = select(MilestoneRow).where(col(MilestoneRow.client) == client)
        ordered = found.order_by(
            col(MilestoneRow.project), col(MilestoneRow.position), col(MilestoneRow.id)
        )
        return [milestone_of(row) for row in self._session.exec(ordered)]

    def owned(self, owner: str) -> list[Milestone]:
        """Return somebody's open milestones with a date, of all clients, the nearest first."""
        found = select(MilestoneRow).where(
            col(MilestoneRow.owner) == owner,
            col(MilestoneRow.state).in_([state for state in MilestoneState if state.is_open]),
            col(MilestoneRow.forecast).is_not(None),
        )
        nearest = found.order_by(col(MilestoneRow.forecast), col(MilestoneRow.id))
        return [milestone_of(row) for row in self._session.exec(nearest)]

    def achieved_between(self, since: datetime, until: datetime) -> list[Milestone]:
        """Return what was said to be achieved in a time, of all clients, and stands, oldest first.

        One that was taken back is not among them; achieved again, it counts from then.
        """
        reached = (MilestoneState.ACHIEVED, MilestoneState.ACCEPTED)
        found = (
            select(MilestoneRow)
            .where(
                col(MilestoneRow.achieved_at) >= since,
                col(MilestoneRow.achieved_at) < until,
                col(MilestoneRow.state).in_(reached),
            )
            .order_by(col(MilestoneRow.achieved_at), col(MilestoneRow.id))
        )
        return [milestone_of(row) for row in self._session.exec(found)]

    def under_way(self, polls: Collection[str]) -> list[Milestone]:
        """Return what has begun and is followed by one of these survey sets, of all clients."""
        found = select(MilestoneRow).where(
            col(MilestoneRow.state) == MilestoneState.IN_PROGRESS, col(MilestoneRow.poll).in_(polls)
        )
        return [
            milestone_of(row) for row in self._session.exec(found.order_by(col(MilestoneRow.id)))
        ]

    def add_baseline(self, baseline: Baseline) -> None:
        """Keep one version of a planned day, for good."""
        self._session.add(
            BaselineRow(
                milestone=baseline.milestone,
                version=baseline.version,
                day=baseline.day,
                set_by=baseline.set_by,
                set_at=baseline.set_at,
            )
        )
        self._session.flush()

    def baselines(self, milestone: str) -> list[Baseline]:
        """Return the versions of a planned day, oldest first."""
        found = select(BaselineRow).where(col(BaselineRow.milestone) == milestone)
        ordered = found.order_by(col(BaselineRow.version))
        return [Baseline(**row.model_dump()) for row in self._session.exec(ordered)]

    def add_forecast(self, change: ForecastChange) -> None:
        """Keep one change of a forecast."""
        self._session.add(forecast_row(change))
        self._session.flush()

    def next_forecast_number(self, milestone: str) -> int:
        """Return the number of a milestone's next change; its project is locked by the caller."""
        found = select(func.max(ForecastRow.number)).where(col(ForecastRow.milestone) == milestone)
        return (self._session.exec(found).one() or 0) + 1

    def mark_told(self, milestone: str, *, at: datetime) -> None:
        """Note when the client heard of a milestone's latest forecasts."""
        found = select(ForecastRow).where(
            col(ForecastRow.milestone) == milestone, col(ForecastRow.told_at).is_(None)
        )
        for row in self._session.exec(found):
            row.told_at = at
            self._session.add(row)
        self._session.flush()

    def forecasts(self, milestone: str) -> list[ForecastChange]:
        """Return the changes of a forecast, oldest first."""
        found = select(ForecastRow).where(col(ForecastRow.milestone) == milestone)
        ordered = found.order_by(col(ForecastRow.number))
        return [forecast_of(row) for row in self._session.exec(ordered)]

    def put_proposal(self, proposal: BaselineProposal) -> None:
        """Keep a proposal, or what became of it."""
        self._session.merge(
            ProposalRow(
                client=proposal.client,
                project=proposal.project,
                version=proposal.version,
                state=proposal.state,
                told=to_json(proposal),
            )
        )
        self._session.flush()

    def proposal_for_update(
        self, client: str, project: str, version: int
    ) -> BaselineProposal | None:
        """Return one proposal and keep others from deciding it meanwhile."""
        key = (client, project, version)
        row = self._session.get(ProposalRow, key, with_for_update=True)
        return _proposal(row) if row else None

    def open_proposal(self, client: str, project: str) -> BaselineProposal | None:
        """Return the proposal that the client has not decided yet."""
        found = select(ProposalRow).where(
            col(ProposalRow.client) == client,
            col(ProposalRow.project) == project,
            col(ProposalRow.state) == ProposalState.PROPOSED,
        )
        row = self._session.exec(found).first()
        return _proposal(row) if row else None

    def next_proposal_version(self, client: str, project: str) -> int:
        """Return the number of a project's next proposal; the first plan is version 1."""
        found = select(func.max(ProposalRow.version)).where(
            col(ProposalRow.client) == client, col(ProposalRow.project) == project
        )
        return (self._session.exec(found).one() or 1) + 1

    def _plan(self, client: str, project: str, *, lock: bool) -> list[Milestone]:
        found = (
            select(MilestoneRow)
            .where(col(MilestoneRow.client) == client, col(MilestoneRow.project) == project)
            .order_by(col(MilestoneRow.position), col(MilestoneRow.id))
        )
        if lock:
            found = found.with_for_update()
        rows = self._session.exec(found, execution_options={"populate_existing": True})
        return [milestone_of(row) for row in rows]


def _proposal(row: ProposalRow) -> BaselineProposal:
    proposal: BaselineProposal = from_json(BaselineProposal, row.told)
    return proposal
