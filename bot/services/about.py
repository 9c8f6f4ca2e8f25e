"""A project with what its updates need to know of it: whose it is, where, by which calendars."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, time

from bot.config import Config
from bot.domain.calendars import Weekday, WorkCalendar
from bot.domain.clients import ChannelLink, Client, LinkState, Project, ProjectKey
from bot.domain.errors import ConflictError, NotFoundError
from storage.unit import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """A project, its client, and both sides' calendars; `link` is where the bot may speak."""

    client: Client
    project: Project
    site: WorkCalendar
    theirs: WorkCalendar
    link: ChannelLink | None

    def both_work_on(self, day: date) -> bool:
        """Return whether both sides work on a day; where they never do, whether the client does."""
        ours = self.site.works_on(day) or not self.site.week & self.theirs.week
        return ours and self.theirs.works_on(day)

    def require_link(self) -> ChannelLink:
        """Return where to post; raise ConflictError where nothing may be posted."""
        if self.link is None:
            raise ConflictError(
                f"The channel of {self.project.code} is not linked, suspended or closed, so "
                "nothing is posted. Check who is in it, then run /liaison link there."
            )
        return self.link


def about(unit: UnitOfWork, config: Config, client: str, project: str) -> About:
    """Return what is known of a project; raise NotFoundError where there is none."""
    found = about_each(unit, config, [(client, project)])
    if not found:
        raise NotFoundError(f"project {project}")
    return found[client, project]


def about_each(
    unit: UnitOfWork, config: Config, projects: Collection[ProjectKey]
) -> dict[ProjectKey, About]:
    """Return what is known of many projects, read at once."""
    clients = unit.clients.among({client for client, _ in projects})
    linked = {
        (each.client, each.project): each
        for each in unit.clients.links_among(projects)
        if each.state is LinkState.LINKED
    }
    return {
        key: About(
            client=clients[project.client],
            project=project,
            site=config.sites[project.site].calendar,
            theirs=config.client_calendar(project.client) or _office_hours(clients[project.client]),
            link=linked.get(key),
        )
        for key, project in unit.clients.projects_among(projects).items()
    }


def _office_hours(client: Client) -> WorkCalendar:
    return WorkCalendar(
        name=client.code,
        zone=client.zone,
        hours=((time(9), time(17)),),
        week=frozenset(list(Weekday)[:5]),
    )
