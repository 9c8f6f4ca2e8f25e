"""Plant a template's milestones in a project: names and order, never a date."""

from datetime import datetime

from bot.domain.clients import Project, Template
from bot.domain.ids import Kind, make_id
from bot.domain.milestones import Milestone
from bot.domain.people import Person
from bot.domain.records import Actor
from bot.services.plan_records import PlanRecords
from storage.unit import UnitOfWork


def plant(
    unit: UnitOfWork,
    records: PlanRecords,
    project: Project,
    template: Template,
    *,
    actor: Actor,
    now: datetime,
) -> int:
    """Add what the template has and the project has not; return how many milestones were added."""
    known = {each.code for each in unit.milestones.of_project_for_update(*_key(project))}
    wanted = records.config.milestones.templates.get(template, ())
    fresh = [(n, each) for n, each in enumerate(wanted) if each.code not in known]
    if not fresh:
        return 0
    owner = owner_of(unit, project)
    numbers = unit.clients.next_numbers_for_update(project.client, Kind.MILESTONE, len(fresh))
    milestones = [
        Milestone(
            id=make_id(project.client, Kind.MILESTONE, number),
            client=project.client,
            project=project.code,
            code=each.code,
            name=each.name,
            owner=owner.user,
            owner_name=owner.name,
            position=position,
            predecessors=each.after,
            deliverables=each.deliverables,
            client_must=each.client_must,
            poll=each.poll,
            is_campaign=each.is_campaign,
        )
        for number, (position, each) in zip(numbers, fresh, strict=True)
    ]
    records.add(unit, *milestones, actor=actor, now=now, reason=f"template {template}")
    return len(fresh)


def owner_of(unit: UnitOfWork, project: Project) -> Person:
    """Return who answers for a project."""
    known = unit.clients.person(project.owner)
    return known or Person(user=project.owner, team="", name=project.owner)


def _key(project: Project) -> tuple[str, str]:
    return project.client, project.code
