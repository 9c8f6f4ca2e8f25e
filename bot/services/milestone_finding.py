"""Find a milestone or something owed by what a person calls it, within what they may see."""

from dataclasses import dataclass

from bot.domain.clients import Project
from bot.domain.errors import InvalidError, NotFoundError
from bot.domain.ids import Kind, client_of
from bot.domain.milestones import Milestone
from bot.domain.obligations import Obligation
from storage.unit import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class Here:
    """Where somebody acts: the one client they may see, or None for all, and a project."""

    client: str | None
    project: str | None = None

    def sees(self, client: str) -> bool:
        """Return whether a client's things may be seen from here."""
        return self.client in (None, client)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A project's milestones by code, locked, and the one that was meant."""

    milestone: Milestone
    all: dict[str, Milestone]

    def with_(self, *changed: Milestone) -> dict[str, Milestone]:
        """Return the plan as it would be with these in it."""
        return self.all | {each.code: each for each in changed}


def find_plan(unit: UnitOfWork, said: str, here: Here) -> Plan:
    """Return a milestone with the plan it belongs to, kept from others meanwhile.

    Raises:
        NotFoundError: there is none, or it is another client's.
        InvalidError: a code was said where no project is near; only an id tells which is meant.
    """
    name = said.strip()
    client, project, id_ = here.client, here.project, ""
    if _is_id(name):
        client, id_ = client_of(name, Kind.MILESTONE)
        known = unit.milestones.get(client, id_) if here.sees(client) else None
        if known is None:
            raise NotFoundError(id_)
        project = known.project
    if not client or not project:
        raise InvalidError(
            "Say it in the client's channel, or name the project in triage, like "
            "/milestone show NV-204 A9, or the milestone by its whole id, like NON-M-7."
        )
    plan = {each.code: each for each in unit.milestones.of_project_for_update(client, project)}
    meant = [each for each in plan.values() if id_ == each.id or each.code.lower() == name.lower()]
    if not meant:
        raise NotFoundError(f"milestone {name[:40]}")
    return Plan(milestone=meant[0], all=plan)


def find_obligation(unit: UnitOfWork, said: str, here: Here) -> Obligation:
    """Return something owed by its id, kept from others meanwhile; raises NotFoundError."""
    client, id_ = client_of(said, Kind.MILESTONE)
    found = unit.obligations.get_for_update(client, id_) if here.sees(client) else None
    if found is None:
        raise NotFoundError(id_)
    return found


def project_of(unit: UnitOfWork, here: Here) -> Project:
    """Return the project a person acts in; raises InvalidError where there is none."""
    if not here.client or not here.project:
        raise InvalidError(
            "Say it in the client's channel, or name the project in triage, like "
            "/milestone list NV-204."
        )
    found = unit.clients.project(here.client, here.project)
    if found is None:
        raise NotFoundError(f"project {here.project}")
    return found


def _is_id(text: str) -> bool:
    try:
        client_of(text, Kind.MILESTONE)
    except InvalidError:
        return False
    return True
