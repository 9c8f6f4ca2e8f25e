"""Find what calls for a survey: a milestone achieved, something critical over, a new quarter."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.clock import Clock
from bot.config import Config
from bot.domain.clients import LinkState
from bot.domain.deadlines import due
from bot.domain.installation import Installation
from bot.domain.milestones import Milestone
from bot.domain.records import SYSTEM
from bot.domain.survey_sets import QUARTERLY_SET, TRUST_SET
from bot.domain.surveys import HALF, Survey, SurveyState, half_way, quarter_of
from bot.services.survey_changes import SurveyChanges
from storage.engine import Database
from storage.unit import UnitOfWork

LOOK_BACK = timedelta(days=30)
"""A milestone said to be achieved longer ago is not asked about any more."""

STARTED = "milestone started"
"""How the record says that a stage has begun."""

BATCH = 100
REJECTED = "rejected: "


class SurveyPlans:
    """The use case of the tick that plans; `SurveyRounds` asks."""

    def __init__(
        self, database: Database, clock: Clock, installation: Installation, config: Config
    ) -> None:
        self._database = database
        self._clock = clock
        self._changes = SurveyChanges(installation, config)

    def plan(self) -> int:
        """Plan a survey for all that calls for one and has none; return how many."""
        with self._database.unit_of_work() as unit:
            now = self._clock()
            return (
                self._after_milestones(unit, now)
                + self._half_way(unit, now)
                + self._after_criticals(unit, now)
                + self._after_rejections(unit, now)
                + self._of_the_quarter(unit, now)
            )

    def _after_milestones(self, unit: UnitOfWork, now: datetime) -> int:
        reached = unit.milestones.achieved_between(now - LOOK_BACK, now + timedelta(seconds=1))
        return sum(
            self._after_milestone(unit, milestone, now)
            for milestone in reached
            if milestone.poll in self._changes.policy.sets
        )

    def _after_milestone(self, unit: UnitOfWork, milestone: Milestone, now: datetime) -> int:
        assert milestone.achieved_at is not None, "it was achieved in a time"
        known = unit.surveys.about(milestone.client, milestone.poll, milestone.id)
        if known is None:
            return self._planned(
                unit,
                client=milestone.client,
                project=milestone.project,
                set_code=milestone.poll,
                subject=milestone.id,
                about=self._changes.policy.sets[milestone.poll].about,
                since=milestone.achieved_at,
                now=now,
            )
        taken_back = known.state is SurveyState.DROPPED and known.opened_at is None
        if taken_back and known.closed_at and known.closed_at < milestone.achieved_at:
            return self._again(unit, known, since=milestone.achieved_at, now=now)
        return 0

    def _half_way(self, unit: UnitOfWork, now: datetime) -> int:
        sets = self._changes.policy.sets
        under_way = unit.milestones.under_way([each for each in sets if sets[each].midway])
        return sum(self._half_way_to(unit, milestone, now) for milestone in under_way)

    def _half_way_to(self, unit: UnitOfWork, milestone: Milestone, now: datetime) -> int:
        subject = f"{HALF}{milestone.id}"
        if unit.surveys.about(milestone.client, milestone.poll, subject):
            return 0
        middle = self._middle(unit, milestone)
        if middle is None or not now - LOOK_BACK <= middle <= now:
            return 0
        return self._planned(
            unit,
            client=milestone.client,
            project=milestone.project,
            set_code=milestone.poll,
            subject=subject,
            about=f"{self._changes.policy.sets[milestone.poll].about} so far",
            since=middle,
            now=now,
        )

    def _middle(self, unit: UnitOfWork, milestone: Milestone) -> datetime | None:
        # The last start: one before it was taken back.
        began = unit.records.newest(milestone.client, milestone.id, action=STARTED)
        if began is None or milestone.forecast is None:
            return None
        calendar = self._changes.calendar(unit, milestone.client, milestone.project)
        twice = timedelta(days=2 * self._changes.policy.quiet_days)
        return half_way(began.at, calendar.closing_on(milestone.forecast), at_least=twice)

    def _after_criticals(self, unit: UnitOfWork, now: datetime) -> int:
        planned = 0
        for client, project, query in unit.surveys.criticals_without_survey(limit=BATCH):
            last = unit.records.newest(client, query)
            assert last is not None, "what was handled is on record"
            planned += self._planned(
                unit,
                client=client,
                project=project,
                set_code=TRUST_SET,
                subject=query,
                about=f"how we handled {query}",
                since=last.at,
                now=now,
            )
        return planned

    def _after_rejections(self, unit: UnitOfWork, now: datetime) -> int:
        return sum(
            self._planned(
                unit,
                client=client,
                project=project,
                set_code=TRUST_SET,
                subject=f"{REJECTED}{what}",
                about=f"how we handled {what}",
                since=now,
                now=now,
            )
            for client, project, what in unit.surveys.quiet_over(now)
        )

    def _of_the_quarter(self, unit: UnitOfWork, now: datetime) -> int:
        planned = 0
        for link in unit.clients.links():
            zone = ZoneInfo(self._changes.calendar(unit, link.client, link.project).zone)
            began = _quarter_began(now.astimezone(zone))
            if link.state is LinkState.LINKED and link.linked_at < began:
                planned += self._planned(
                    unit,
                    client=link.client,
                    project=link.project,
                    set_code=QUARTERLY_SET,
                    subject=f"{quarter_of(began)} {link.project}",
                    about=self._changes.policy.sets[QUARTERLY_SET].about,
                    since=began,
                    now=now,
                )
        return planned

    def _planned(
        self,
        unit: UnitOfWork,
        *,
        client: str,
        project: str,
        set_code: str,
        subject: str,
        about: str,
        since: datetime,
        now: datetime,
    ) -> int:
        if unit.surveys.about(client, set_code, subject):
            return 0
        id_ = self._changes.next_id(unit, client)
        # Whoever was first has let the counter go by now, and what they planned is seen.
        if unit.surveys.about(client, set_code, subject):
            return 0
        opens, gives_up = self._times(unit, client, project, since)
        survey = Survey(
            id=id_,
            client=client,
            project=project,
            set_code=set_code,
            subject=subject,
            about=about,
            created_at=now,
            next_at=opens,
            give_up_at=gives_up,
            naming=self._changes.policy.sets[set_code].naming,
        )
        self._changes.add(unit, survey, actor=SYSTEM, now=now)
        return 1

    def _again(self, unit: UnitOfWork, known: Survey, *, since: datetime, now: datetime) -> int:
        opens, gives_up = self._times(unit, known.client, known.project, since)
        after = known.again(opens=opens, gives_up=gives_up)
        self._changes.save(unit, known, after, actor=SYSTEM, action="survey planned", now=now)
        return 1

    def _times(
        self, unit: UnitOfWork, client: str, project: str, since: datetime
    ) -> tuple[datetime, datetime]:
        calendar = self._changes.calendar(unit, client, project)
        policy = self._changes.policy
        opens = due(since, policy.opens_after, calendar).at
        return opens, due(opens, policy.give_up_after, calendar).at


def _quarter_began(local: datetime) -> datetime:
    first = local.date().replace(month=(local.month - 1) // 3 * 3 + 1, day=1)
    return datetime.combine(first, time(), local.tzinfo)
