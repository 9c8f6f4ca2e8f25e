"""Find the calendar by which somebody counts working days."""

from bot.config import Config
from bot.domain.calendars import WorkCalendar
from bot.domain.terms import Side
from storage.unit import UnitOfWork


def working_days(
    unit: UnitOfWork, config: Config, client: str, project: str, side: Side
) -> WorkCalendar:
    """Return the client's own calendar for the client, for us that of the project's site.

    Where no project is near it is the client's first one, and without a client the first site.
    """
    if side is Side.CLIENT:
        return config.client_days(client, unit.clients.zone_of(client))
    projects = {each.code: each for each in unit.clients.projects(client)}
    near = projects.get(project) or next(iter(projects.values()), None)
    site = config.sites[near.site] if near else next(iter(config.sites.values()))
    return site.calendar
