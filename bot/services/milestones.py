"""What people do with milestones: add, plan, start, achieve, accept, refuse, cancel, look."""

from datetime import date, datetime

from bot.clock import Clock
from bot.domain.calendars import WorkCalendar
from bot.domain.clients import Template
from bot.domain.errors import ConflictError, ForbiddenError, InvalidError
from bot.domain.ids import Kind, make_id
from bot.domain.milestone_notices import MilestoneReached
from bot.domain.milestones import Milestone
from bot.domain.plans import require_ahead, require_order
from bot.domain.records import Actor, ActorRole
from bot.domain.time_words import day_words
from bot.domain.waits import require_nothing_missing
from bot.services.milestone_changes import MilestoneChanges
from bot.services.milestone_finding import Here, Plan, find_plan, project_of
from bot.services.milestone_template import owner_of, plant
from bot.services.plan_records import today
from storage.engine import Database
from storage.unit import UnitOfWork

ACHIEVED = "milestone achieved"
TAKEN_BACK = "milestone taken back"


class Milestones:
    """Use cases on milestones; a milestone is named by its code or its id."""

    def __init__(self, database: Database, clock: Clock, changes: MilestoneChanges) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes

    def add(
        self, here: Here, actor: Actor, *, name: str, day: date | None, after: tuple[str, ...] = ()
    ) -> Milestone:
        """Add a milestone of the project's own; its first date is its baseline."""
        with self._database.unit_of_work() as unit:
            now = self._clock()
            project = project_of(unit, here)
            plan = {
                each.code: each
                for each in unit.milestones.of_project_for_update(project.client, project.code)
            }
            _refuse_twin(name, plan)
            number = unit.clients.next_number_for_update(project.client, Kind.MILESTONE)
            owner = owner_of(unit, project)
            bare = Milestone(
                id=make_id(project.client, Kind.MILESTONE, number),
                client=project.client,
                project=project.code,
                code=f"M{number}",
                name=name.strip(),
                owner=owner.user,
                owner_name=owner.name,
                position=1 + max((each.position for each in plan.values()), default=-1),
                predecessors=_known_codes(after, plan),
            )
            milestone = bare.plan(self._ahead(unit, bare, day)) if day else bare
            require_order(milestone, plan | {milestone.code: milestone})
            self._changes.add(unit, milestone, actor=actor, now=now, reason="")
            return milestone

    def use_template(self, here: Here, actor: Actor, template: Template) -> int:
        """Add a template's milestones, without dates; return how many were new."""
        with self._database.unit_of_work() as unit:
            project = project_of(unit, here)
            now = self._clock()
            added = plant(unit, self._changes, project, template, actor=actor, now=now)
            if not added:
                raise ConflictError(
                    f"{project.code} has every milestone of the template {template} already."
                )
            return added

    def plan(self, said: str, here: Here, actor: Actor, *, day: date) -> Milestone:
        """Give a milestone its first date."""
        with self._database.unit_of_work() as unit:
            found = find_plan(unit, said, here)
            planned = found.milestone.plan(self._ahead(unit, found.milestone, day))
            require_order(planned, found.with_(planned))
            return self._step(unit, found, planned, actor, "milestone planned")

    def start(self, said: str, here: Here, actor: Actor) -> Milestone:
        """Note that work on a milestone has begun."""
        with self._database.unit_of_work() as unit:
            found = find_plan(unit, said, here)
            _require_nothing_missing(unit, found.milestone)
            return self._step(unit, found, found.milestone.start(), actor, "milestone started")

    def unstart(self, said: str, here: Here, actor: Actor, *, reason: str) -> Milestone:
        """Correct a start that was said by mistake: it is planned again."""
        with self._database.unit_of_work() as unit:
            found = find_plan(unit, said, here)
            planned = found.milestone.unstart(reason)
            return self._step(unit, found, planned, actor, "milestone start taken back", reason)

    def done(
        self, said: str, here: Here, actor: Actor, *, evidence: str = "", on: date | None = None
    ) -> Milestone:
        """Say that a milestone is achieved, with its evidence; the client is told.

        Raises:
            InvalidError: evidence is asked for and missing, or the day is still to come.
            ConflictError: it waits for something that is still owed.
        """
        with self._database.unit_of_work() as unit:
            now = self._clock()
            found = find_plan(unit, said, here)
            _require_nothing_missing(unit, found.milestone)
            current = today(now, self._site(unit, found.milestone))
            if on and on > current:
                raise InvalidError(
                    f"{day_words(on)} is still to come. Say done on the day, or move the forecast."
                )
            achieved = found.milestone.achieve(on or current, at=now, evidence=(evidence,))
            milestone = self._step(unit, found, achieved, actor, ACHIEVED, evidence)
            self._tell_reached(unit, milestone, now=now)
            return milestone

    def accept(self, said: str, here: Here, actor: Actor) -> Milestone:
        """Take the client's yes to an achieved milestone; recorded as an acknowledgement."""
        with self._database.unit_of_work() as unit:
            found = find_plan(unit, said, here)
            _require_client(actor, found.milestone)
            accepted = found.milestone.accept()
            milestone = self._step(unit, found, accepted, actor, "milestone accepted")
            now = self._clock()
            self._tell_reached(unit, milestone, now=now, said_by=actor.name)
            text = f"{actor.name} accepted {milestone.label}."
            self._changes.note(unit, milestone, text, now=now)
            return milestone

    def refuse(self, said: str, here: Here, actor: Actor, *, reason: str) -> Milestone:
        """Take the client's "not yet" with what is missing: it is in progress again."""
        with self._database.unit_of_work() as unit:
            found = find_plan(unit, said, here)
            _require_client(actor, found.milestone)
            return self._take_back(unit, found, actor, "milestone refused", reason)

    def take_back(self, said: str, here: Here, actor: Actor, *, reason: str) -> Milestone:
        """Correct a "done" that was said too early; the client sees that it was taken back."""
        with self._database.unit_of_work() as unit:
            found = find_plan(unit, said, here)
            return self._take_back(unit, found, actor, TAKEN_BACK, reason)

    def cancel(self, said: str, here: Here, actor: Actor, *, reason: str) -> Milestone:
        """End a milestone that will not come."""
        with self._database.unit_of_work() as unit:
            found = find_plan(unit, said, here)
            cancelled = found.milestone.cancel(reason)
            return self._step(unit, found, cancelled, actor, "milestone cancelled", reason)

    def _take_back(
        self, unit: UnitOfWork, found: Plan, actor: Actor, action: str, reason: str
    ) -> Milestone:
        before = found.milestone
        milestone = self._step(unit, found, before.take_back(reason), actor, action, reason)
        now = self._clock()
        self._tell_reached(unit, before, now=now, said_by=actor.name, refused_because=reason)
        text = f"{milestone.label} is in progress again. {actor.name}: {reason}"
        self._changes.note(unit, milestone, text, now=now)
        return milestone

    def _tell_reached(
        self,
        unit: UnitOfWork,
        milestone: Milestone,
        *,
        now: datetime,
        said_by: str = "",
        refused_because: str = "",
    ) -> None:
        assert milestone.actual is not None
        assert milestone.achieved_at is not None
        site = self._site(unit, milestone)
        notice = MilestoneReached(
            milestone=milestone,
            achieved_on=milestone.actual,
            variance=milestone.variance(site),
            said_by=said_by,
            said_at=now if said_by else None,
            refused_because=refused_because,
            reader_zone=unit.clients.zone_of(milestone.client),
        )
        card = f"reached:{milestone.id}:{milestone.achieved_at.isoformat()}"
        self._changes.tell_client(
            unit,
            milestone.client,
            milestone.project,
            notice,
            key=f"{card}:said" if said_by else card,
            card=card,
            now=now,
        )

    def _ahead(self, unit: UnitOfWork, milestone: Milestone, day: date) -> date:
        require_ahead(day, today(self._clock(), self._site(unit, milestone)))
        return day

    def _site(self, unit: UnitOfWork, milestone: Milestone) -> WorkCalendar:
        return self._changes.site(unit, milestone.client, milestone.project)

    def _step(
        self,
        unit: UnitOfWork,
        found: Plan,
        after: Milestone,
        actor: Actor,
        action: str,
        reason: str = "",
    ) -> Milestone:
        return self._changes.save(
            unit,
            found.milestone,
            after,
            actor=actor,
            action=action,
            now=self._clock(),
            reason=reason,
        )


def _require_client(actor: Actor, milestone: Milestone) -> None:
    if actor.role is not ActorRole.CLIENT:
        raise ForbiddenError(
            f"Only the client can accept {milestone.label}. They press Accept under the message "
            "in their channel."
        )


def _require_nothing_missing(unit: UnitOfWork, milestone: Milestone) -> None:
    owed = unit.obligations.of_project(milestone.client, milestone.project, only_open=True)
    require_nothing_missing(milestone, owed)


def _refuse_twin(name: str, plan: dict[str, Milestone]) -> None:
    twin = next((m for m in plan.values() if m.name.lower() == name.strip().lower()), None)
    if twin:
        raise ConflictError(f"There is {twin.label} already ({twin.id}). Nothing changed.")


def _known_codes(said: tuple[str, ...], plan: dict[str, Milestone]) -> tuple[str, ...]:
    codes = {code.lower(): code for code in plan}
    for code in said:
        if code.lower() not in codes:
            raise InvalidError(f"There is no milestone {code[:20]} to come after.")
    return tuple(codes[code.lower()] for code in said)
