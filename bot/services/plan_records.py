"""Write a step of a plan: its state, its event in the record, and the reminders that follow.

Everything here works in the caller's unit of work and commits nothing.
"""

from dataclasses import replace
from datetime import date, datetime

from bot.config import Config
from bot.domain.calendars import WorkCalendar
from bot.domain.entries import entry_of
from bot.domain.errors import NotFoundError
from bot.domain.milestone_reminders import of_milestone, of_obligation
from bot.domain.milestones import Baseline, Milestone
from bot.domain.obligations import Obligation
from bot.domain.records import Actor, ActorRole
from bot.domain.terms import Side
from bot.services.guards import refuse_foreign
from bot.services.working_days import working_days
from storage.unit import UnitOfWork


class PlanRecords:
    """What every change of a milestone or an obligation leaves behind."""

    def __init__(self, config: Config) -> None:
        self.config = config

    def site(self, unit: UnitOfWork, client: str, project: str) -> WorkCalendar:
        """Return the calendar of the site that does a project's work."""
        found = unit.clients.project(client, project)
        if found is None:
            raise NotFoundError(f"project {project}")
        return self.config.sites[found.site].calendar

    def client_days(self, unit: UnitOfWork, client: str) -> WorkCalendar:
        """Return a client's own calendar, or Monday to Friday, 9 to 17, in their zone."""
        return working_days(unit, self.config, client, "", Side.CLIENT)

    def add(
        self, unit: UnitOfWork, *milestones: Milestone, actor: Actor, now: datetime, reason: str
    ) -> None:
        """Put a project's new milestones on record; refused where staff name another client's."""
        client = milestones[0].client
        texts = (text for each in milestones for text in (each.name, each.deliverables))
        _refuse(unit, client, actor, *texts, reason)
        unit.milestones.add(*milestones)
        entries = [
            entry_of(None, each, actor=actor, action="milestone added", now=now, reason=reason)
            for each in milestones
        ]
        unit.records.append_all(client, entries)
        for each in milestones:
            self._keep_baseline(unit, each, actor=actor, now=now)
            if each.forecast is not None:
                self._remind(unit, each, now=now)

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
        """Write a milestone's step with its event; return it with its new version.

        Refused where staff name another client's.
        """
        _refuse(unit, after.client, actor, after.name, after.reason_text, *after.evidence, reason)
        milestone = replace(after, version=before.version + 1)
        unit.milestones.save(milestone)
        if milestone.baseline_version != before.baseline_version:
            self._keep_baseline(unit, milestone, actor=actor, now=now)
        entry = entry_of(before, milestone, actor=actor, action=action, now=now, reason=reason)
        unit.records.append(milestone.client, entry)
        self._remind(unit, milestone, now=now)
        return milestone

    def add_obligation(
        self, unit: UnitOfWork, obligation: Obligation, *, actor: Actor, now: datetime
    ) -> None:
        """Put something owed on record; refused where staff name another client's."""
        _refuse(unit, obligation.client, actor, obligation.text, obligation.consequence)
        unit.obligations.add(obligation)
        entry = entry_of(None, obligation, actor=actor, action=_asked(obligation), now=now)
        unit.records.append(obligation.client, entry)
        self._remind_of_owed(unit, obligation, now=now)

    def save_obligation(
        self,
        unit: UnitOfWork,
        before: Obligation,
        after: Obligation,
        *,
        actor: Actor,
        action: str,
        now: datetime,
        reason: str,
    ) -> Obligation:
        """Write an obligation's step with its event; return it with its new version.

        Refused where staff name another client's.
        """
        _refuse(unit, after.client, actor, after.text, reason)
        obligation = replace(after, version=before.version + 1)
        unit.obligations.save(obligation)
        entry = entry_of(before, obligation, actor=actor, action=action, now=now, reason=reason)
        unit.records.append(obligation.client, entry)
        self._remind_of_owed(unit, obligation, now=now)
        return obligation

    def _keep_baseline(
        self, unit: UnitOfWork, milestone: Milestone, *, actor: Actor, now: datetime
    ) -> None:
        if milestone.baseline is None:
            return
        unit.milestones.add_baseline(
            Baseline(
                milestone=milestone.id,
                version=milestone.baseline_version,
                day=milestone.baseline,
                set_by=actor.user,
                set_at=now,
            )
        )

    def _remind(self, unit: UnitOfWork, milestone: Milestone, *, now: datetime) -> None:
        site = self.site(unit, milestone.client, milestone.project)
        coming = of_milestone(milestone, self.config.milestones.rhythm, site, now=now)
        unit.milestone_reminders.replace(milestone.id, coming, now=now)

    def _remind_of_owed(self, unit: UnitOfWork, obligation: Obligation, *, now: datetime) -> None:
        site = self.site(unit, obligation.client, obligation.project)
        theirs = self.client_days(unit, obligation.client)
        rhythm = self.config.milestones.rhythm
        coming = of_obligation(obligation, rhythm, site, theirs, now=now)
        unit.milestone_reminders.replace(obligation.id, coming, now=now)


def today(now: datetime, calendar: WorkCalendar) -> date:
    """Return the date it is at the site."""
    return now.astimezone(calendar.tz).date()


def _asked(obligation: Obligation) -> str:
    return "decision asked" if obligation.kind.value == "decision" else "obligation added"


def _refuse(unit: UnitOfWork, client: str, actor: Actor, *texts: str) -> None:
    """Raise InvalidError where words of staff, which the client reads, name another client's."""
    if actor.role is ActorRole.STAFF:
        refuse_foreign(unit, client, *texts)
