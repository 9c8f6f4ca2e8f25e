"""Tell people of a change of a plan: the client in the project's channel, staff in triage."""

from datetime import datetime

from bot.config import Config
from bot.domain.clients import LinkState
from bot.domain.installation import Installation
from bot.domain.letters import Letter
from bot.domain.milestone_notices import MilestoneNote, MilestoneNotice
from bot.domain.milestones import Milestone
from bot.domain.obligations import Obligation
from bot.domain.records import Actor
from bot.services.phases import Phases
from bot.services.plan_records import PlanRecords
from storage.unit import UnitOfWork


class MilestoneChanges(PlanRecords):
    """Records of a plan, with letters about them."""

    def __init__(self, installation: Installation, config: Config) -> None:
        super().__init__(config)
        self._installation = installation
        self._phases = Phases(installation, config)

    def save(
        self,
        unit: UnitOfWork,
        before: Milestone,
        after: Milestone,
        *,
        actor: Actor,
        action: str,
        now: datetime,
        reason: str = "",
    ) -> Milestone:
        """Write a step as ever; a campaign that begins or ends takes the updates' rhythm along."""
        standing = self._phases.standing(unit, before, after, now=now)
        milestone = super().save(
            unit, before, after, actor=actor, action=action, now=now, reason=reason
        )
        if standing is not None:
            self._phases.follow(unit, standing, milestone, now=now)
        return milestone

    def tell_client(
        self,
        unit: UnitOfWork,
        client: str,
        project: str,
        notice: MilestoneNotice,
        *,
        key: str,
        now: datetime,
        card: str | None = None,
        valid_until: datetime | None = None,
    ) -> bool:
        """Put a notice in the project's channel; return False where no channel is linked."""
        links = (link for link in unit.clients.links(client) if link.project == project)
        link = next((each for each in links if each.state is LinkState.LINKED), None)
        if link is None:
            return False
        letter = Letter(
            notice=notice,
            client=client,
            team=self._installation.team,
            channel=link.channel,
            dedupe_key=key,
            card=card,
            valid_until=valid_until,
        )
        unit.outbox.put(letter, now=now)
        return True

    def tell_staff(
        self,
        unit: UnitOfWork,
        client: str | None,
        notice: MilestoneNotice,
        *,
        key: str,
        now: datetime,
        card: str | None = None,
    ) -> None:
        """Put a notice in triage."""
        letter = self._installation.to_triage(
            notice,
            client=client,
            dedupe_key=key,
            card=card,
        )
        unit.outbox.put(letter, now=now)

    def note(
        self, unit: UnitOfWork, item: Milestone | Obligation, text: str, *, now: datetime
    ) -> None:
        """Put a line for the owner of a milestone or obligation in triage."""
        self.tell_staff(
            unit,
            item.client,
            MilestoneNote(item=item.id, owner=item.owner, text=text),
            key=f"milestone-note:{item.id}:{item.version}",
            now=now,
        )
