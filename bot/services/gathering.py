"""Read at once what the record holds of many projects, for the regular updates due in a minute."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from bot.config import Config
from bot.domain.clients import ProjectKey
from bot.domain.milestones import Milestone
from bot.domain.obligations import Obligation
from bot.domain.queries import Query
from bot.domain.updates import Update
from bot.services.about import About, about_each
from bot.services.update_letters import UpdateLetters
from storage.unit import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """What the record holds of one project.

    `waiting` is the update in the making, `last` the one published last and `last_link` its
    address; `owed` is only what is still owed, `given` the documents that came.
    """

    about: About
    waiting: Update | None
    last: Update | None
    last_link: str
    milestones: tuple[Milestone, ...]
    owed: tuple[Obligation, ...]
    given: tuple[Obligation, ...]
    queries: tuple[Query, ...]


def gather(
    unit: UnitOfWork, config: Config, letters: UpdateLetters, projects: Collection[ProjectKey]
) -> dict[ProjectKey, Gathered]:
    """Return what is on record of each project; the updates in the making stay locked."""
    waiting = unit.updates.open_of_for_update(projects)
    last = unit.updates.last_published_of(projects)
    links = letters.links_to(unit, last.values())
    milestones = _by_project(unit.milestones.of_projects(projects))
    owed = _by_project(unit.obligations.open_of_projects(projects))
    given = _by_project(unit.obligations.documents_given(projects))
    queries = _by_project(unit.queries.of_projects(projects))
    return {
        key: Gathered(
            about=about,
            waiting=waiting.get(key),
            last=last.get(key),
            last_link=links.get(last[key].id, "") if key in last else "",
            milestones=tuple(milestones[key]),
            owed=tuple(owed[key]),
            given=tuple(given[key]),
            queries=tuple(queries[key]),
        )
        for key, about in about_each(unit, config, projects).items()
    }


class _OfProject(Protocol):
    @property
    def client(self) -> str: ...
    @property
    def project(self) -> str: ...


Item = TypeVar("Item", bound=_OfProject)


def _by_project(items: Iterable[Item]) -> defaultdict[ProjectKey, list[Item]]:
    found: defaultdict[ProjectKey, list[Item]] = defaultdict(list)
    for each in items:
        found[each.client, each.project].append(each)
    return found
