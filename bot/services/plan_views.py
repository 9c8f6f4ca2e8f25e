"""Look at a project's plan, and at one milestone with everything that happened to its dates."""

from dataclasses import dataclass
from datetime import date

from bot.clock import Clock
from bot.domain.buffers import Buffer, buffer_of
from bot.domain.calendars import WorkCalendar
from bot.domain.milestones import Baseline, ForecastChange, Milestone
from bot.domain.obligations import Obligation
from bot.domain.waits import waits_of
from bot.services.milestone_finding import Here, find_plan, project_of
from bot.services.plan_records import PlanRecords, today
from storage.engine import Database


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanShown:
    """A project's plan as staff look at it; `buffer_told` is what the client knows of."""

    client: str
    client_name: str
    project: str
    today: date
    site: WorkCalendar
    milestones: tuple[Milestone, ...]
    obligations: tuple[Obligation, ...]
    buffer: Buffer | None
    buffer_told: Buffer | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MilestoneStory:
    """One milestone with everything that happened to its dates."""

    milestone: Milestone
    site: WorkCalendar
    client_name: str
    baselines: tuple[Baseline, ...]
    forecasts: tuple[ForecastChange, ...]
    waits: tuple[Obligation, ...]


class PlanViews:
    """Read plans; nothing here changes one."""

    def __init__(self, database: Database, clock: Clock, records: PlanRecords) -> None:
        self._database = database
        self._clock = clock
        self._records = records

    def shown(self, here: Here) -> PlanShown:
        """Return a project's whole plan with what each side owes."""
        with self._database.unit_of_work() as unit:
            project = project_of(unit, here)
            site = self._records.site(unit, project.client, project.code)
            milestones = tuple(unit.milestones.of_project(project.client, project.code))
            days = self._records.config.milestones.buffer_for(project.code)
            return PlanShown(
                client=project.client,
                client_name=unit.clients.name_of(project.client),
                project=project.code,
                today=today(self._clock(), site),
                site=site,
                milestones=milestones,
                obligations=tuple(unit.obligations.of_project(project.client, project.code)),
                buffer=buffer_of(milestones, days, site),
                buffer_told=buffer_of(milestones, days, site, told=True),
            )

    def story(self, said: str, here: Here) -> MilestoneStory:
        """Return one milestone with the history of its dates."""
        with self._database.unit_of_work() as unit:
            milestone = find_plan(unit, said, here).milestone
            owed = unit.obligations.of_project(milestone.client, milestone.project)
            return MilestoneStory(
                milestone=milestone,
                site=self._records.site(unit, milestone.client, milestone.project),
                client_name=unit.clients.name_of(milestone.client),
                baselines=tuple(unit.milestones.baselines(milestone.id)),
                forecasts=tuple(unit.milestones.forecasts(milestone.id)),
                waits=tuple(waits_of(owed).get(milestone.id, ())),
            )
