"""A project with what its updates need to know of it: whose it is, where, by which calendars."""

from dataclasses import dataclass
from datetime import time

from bot.config import Config
from bot.domain.calendars import Weekday, WorkCalendar
from bot.domain.clients import ChannelLink, Client, LinkState, Project
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

    def require_link(self) -> ChannelLink:
        """Return where to post; raise ConflictError where nothing may be posted."""
        if self.link is None:
            raise ConflictError(
                f"The channel of {self.project.code} is not linked or is suspended, so nothing is "
                "posted. Check who is in it, then run /liaison link there."
            )
        return self.link


def about(unit: UnitOfWork, config: Config, client: str, project: str) -> About:
    """Return what is known of a project; raise NotFoundError where there is none."""
    known, found = unit.clients.get(client), unit.clients.project(client, project)
    if known is None or found is None:
        raise NotFoundError(f"project {project}")
    links = (each for each in unit.clients.links(client) if each.project == project)
    return About(
        client=known,
        project=found,
        site=config.sites[found.site].calendar,
        theirs=config.client_calendar(client) or _office_hours(known),
        link=next((each for each in links if each.state is LinkState.LINKED), None),
    )


def _office_hours(client: Client) -> WorkCalendar:
    return WorkCalendar(
        name=client.code,
        zone=client.zone,
        hours=((time(9), time(17)),),
        week=frozenset(list(Weekday)[:5]),
    )
