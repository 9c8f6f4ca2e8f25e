"""What a moved forecast comes to, and the card that asks its owner to tell the client."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.buffers import Buffer, buffer_of
from bot.domain.milestone_notices import Moved, SlipCard
from bot.domain.milestones import Milestone
from bot.domain.plans import all_followers
from bot.services.milestone_changes import MilestoneChanges
from storage.unit import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """A moved forecast beside the day that was announced; `also` are those that follow it."""

    milestone: Milestone
    before: date
    variance: int
    buffer: Buffer | None
    also: tuple[Moved, ...]

    @property
    def is_untold(self) -> bool:
        """Return whether a person is yet to tell the client."""
        return self.milestone.is_untold


class SlipCards:
    """Measure slips and show them in triage, in the caller's unit of work."""

    def __init__(self, changes: MilestoneChanges) -> None:
        self._changes = changes

    def slip(self, unit: UnitOfWork, milestone: Milestone, plan: dict[str, Milestone]) -> Slip:
        """Return what a milestone's forecast comes to; `plan` is its project's, by code."""
        known = milestone.announced or milestone.forecast
        assert known is not None
        site = self._changes.site(unit, milestone.client, milestone.project)
        days = self._changes.config.milestones.buffer_for(milestone.project)
        return Slip(
            milestone=milestone,
            before=known,
            variance=milestone.variance(site) or 0,
            buffer=buffer_of(plan.values(), days, site),
            also=tuple(
                Moved(label=each.label, before=each.announced, after=each.forecast)
                for each in all_followers(milestone, plan)
                if each.is_untold and each.announced and each.forecast
            ),
        )

    def put(self, unit: UnitOfWork, slip: Slip, *, now: datetime, told_by: str = "") -> None:
        """Put the card of a slip, or its edit once the client was told."""
        milestone = slip.milestone
        card = SlipCard(
            milestone=milestone,
            client_name=unit.clients.name_of(milestone.client),
            variance=slip.variance,
            buffer=slip.buffer,
            also=slip.also,
            told_by=told_by,
            told_at=now if told_by else None,
            site_zone=self._changes.site(unit, milestone.client, milestone.project).zone,
        )
        self._changes.tell_staff(
            unit,
            milestone.client,
            card,
            key=f"slip-card:{milestone.id}:{milestone.version}",
            card=f"slip-card:{milestone.id}:{milestone.forecast}",
            now=now,
        )
