"""Plan a project anew: propose its forecasts as the baseline, and take the client's word on it."""

from collections.abc import Collection
from datetime import datetime

from bot.clock import Clock
from bot.domain.baselines import (
    ON_BASELINE,
    BaselineProposal,
    NewDay,
    ProposalState,
    new_days,
)
from bot.domain.clients import Project
from bot.domain.errors import ConflictError, ForbiddenError, InvalidError, NotFoundError
from bot.domain.milestone_notices import BaselineCard
from bot.domain.records import Actor, ActorRole
from bot.services.milestone_changes import MilestoneChanges
from bot.services.milestone_finding import Here, project_of
from storage.engine import Database
from storage.unit import UnitOfWork


class Baselines:
    """Use cases on a project's baseline; its versions never change."""

    def __init__(self, database: Database, clock: Clock, changes: MilestoneChanges) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes

    def slipped(self, here: Here) -> tuple[NewDay, ...]:
        """Return what can be planned anew, in the order of the plan.

        Raises:
            ConflictError: the client has yet to answer an earlier proposal.
            InvalidError: nothing has moved.
        """
        with self._database.unit_of_work() as unit:
            project = project_of(unit, here)
            _refuse_a_second(unit, project)
            found = new_days(unit.milestones.of_project(project.client, project.code))
            if not found:
                raise InvalidError(ON_BASELINE)
            return found

    def propose(
        self, here: Here, actor: Actor, *, reason: str, chosen: Collection[str]
    ) -> BaselineProposal:
        """Propose the forecasts of the chosen milestones as their new baseline.

        The client acknowledges it or not; what is not chosen keeps its baseline.
        """
        with self._database.unit_of_work() as unit:
            now = self._clock()
            project = project_of(unit, here)
            _refuse_a_second(unit, project)
            whole = unit.milestones.of_project_for_update(project.client, project.code)
            plan = [each for each in whole if each.id in chosen]
            untold = next((each for each in plan if each.is_untold), None)
            if untold:
                raise ConflictError(
                    f"The client has not been told of {untold.label} yet. Tell them first."
                )
            proposal = BaselineProposal(
                client=project.client,
                project=project.code,
                version=unit.milestones.next_proposal_version(project.client, project.code),
                lines=new_days(plan),
                reason=reason,
                by=actor.user,
                by_name=actor.name,
                at=now,
            )
            unit.milestones.put_proposal(proposal)
            self._put_proposal(unit, proposal, now=now)
            return proposal

    def decide(
        self, here: Here, actor: Actor, *, version: int, agreed: bool, remark: str = ""
    ) -> BaselineProposal:
        """Take the client's word on a new baseline; an acknowledgement, not a signature."""
        if actor.role is not ActorRole.CLIENT:
            raise ForbiddenError("Only the client can acknowledge a new baseline.")
        with self._database.unit_of_work() as unit:
            now = self._clock()
            project = project_of(unit, here)
            key = (project.client, project.code)
            proposal = unit.milestones.proposal_for_update(*key, version)
            if proposal is None:
                raise NotFoundError("such proposal")
            state = ProposalState.ACKNOWLEDGED if agreed else ProposalState.REFUSED
            said = proposal.decide(state, by=actor.user, name=actor.name, at=now, remark=remark)
            unit.milestones.put_proposal(said)
            self._put_proposal(unit, said, now=now)
            plan = {each.id: each for each in unit.milestones.of_project_for_update(*key)}
            for line in said.lines if agreed else ():
                before = plan[line.milestone]
                if before.state.is_open:
                    self._changes.save(
                        unit,
                        before,
                        before.rebase(line.after),
                        actor=actor,
                        action="baseline acknowledged",
                        now=now,
                        reason=said.reason,
                    )
            first = plan[said.lines[0].milestone]
            words = "acknowledged" if agreed else "did not agree with"
            text = f"{actor.name} {words} baseline {version} of {project.code}. {remark}".strip()
            self._changes.note(unit, first, text, now=now)
            return said

    def _put_proposal(self, unit: UnitOfWork, proposal: BaselineProposal, *, now: datetime) -> None:
        card = f"baseline:{proposal.client}:{proposal.id}"
        zone = unit.clients.zone_of(proposal.client)
        self._changes.tell_client(
            unit,
            proposal.client,
            proposal.project,
            BaselineCard(proposal=proposal, reader_zone=zone),
            key=f"{card}:{proposal.state}",
            card=card,
            now=now,
        )


def _refuse_a_second(unit: UnitOfWork, project: Project) -> None:
    if unit.milestones.open_proposal(project.client, project.code):
        raise ConflictError(
            "A new baseline is proposed already and the client has not answered yet."
        )
