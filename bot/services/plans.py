"""Everything that can be done with a project's plan, put together once."""

from dataclasses import dataclass

from bot.clock import Clock
from bot.config import Config
from bot.domain.installation import Installation
from bot.services.baselines import Baselines
from bot.services.milestone_changes import MilestoneChanges
from bot.services.milestone_import import MilestoneImport
from bot.services.milestone_moves import MilestoneMoves
from bot.services.milestone_reminders import MilestoneReminders
from bot.services.milestone_telling import MilestoneTelling
from bot.services.milestones import Milestones
from bot.services.obligations import Obligations
from bot.services.plan_views import PlanViews
from storage.engine import Database


@dataclass(frozen=True, slots=True, kw_only=True)
class Plans:
    """The use cases on milestones, their dates, and what each side owes the other."""

    milestones: Milestones
    moves: MilestoneMoves
    telling: MilestoneTelling
    baselines: Baselines
    obligations: Obligations
    importing: MilestoneImport
    reminders: MilestoneReminders
    views: PlanViews

    @classmethod
    def over(
        cls, database: Database, clock: Clock, installation: Installation, config: Config
    ) -> "Plans":
        """Return them over one database."""
        changes = MilestoneChanges(installation, config)
        return cls(
            milestones=Milestones(database, clock, changes),
            moves=MilestoneMoves(database, clock, changes),
            telling=MilestoneTelling(database, clock, changes),
            baselines=Baselines(database, clock, changes),
            obligations=Obligations(database, clock, changes),
            importing=MilestoneImport(database, clock, changes),
            reminders=MilestoneReminders(database, clock, changes),
            views=PlanViews(database, clock, changes),
        )
