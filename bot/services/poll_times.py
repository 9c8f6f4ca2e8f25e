"""Read times that people propose for a meeting, and write them in everybody's zone."""

from collections.abc import Collection, Iterator
from datetime import datetime

from bot.config import Config
from bot.dates import Works, read_date
from bot.domain.calendars import WorkCalendar
from bot.domain.clients import ChannelLink, Client
from bot.domain.errors import InvalidError, NotFoundError
from bot.domain.meetings import meeting_words
from bot.domain.terms import Side
from bot.domain.time_words import stamp
from bot.services.working_days import working_days
from storage.unit import UnitOfWork

SomeZones = Collection[tuple[Side, str]]
"""Zones in which people of a channel live, with the side they speak for."""


class PollTimes:
    """Everything here reads in the caller's unit of work."""

    def __init__(self, config: Config) -> None:
        self._config = config

    def words(
        self,
        unit: UnitOfWork,
        link: ChannelLink,
        times: Collection[datetime],
        *,
        minutes: int,
        zones: SomeZones,
    ) -> tuple[str, ...]:
        """Return each time in the zone of the site, of the client, and of whoever is there."""
        calendars = tuple(self._calendars(unit, link, zones))
        return tuple(meeting_words(at, minutes, calendars) for at in times)

    def works(self, unit: UnitOfWork, link: ChannelLink) -> Works:
        """Return which days are working days for our people in a channel."""
        days = working_days(unit, self._config, link.client, link.project, Side.CMO)
        return days.works_on

    def _calendars(
        self, unit: UnitOfWork, link: ChannelLink, zones: SomeZones
    ) -> Iterator[WorkCalendar]:
        client = unit.clients.get(link.client)
        project = unit.clients.project(link.client, link.project)
        if client is None or project is None:
            raise NotFoundError(f"project {link.project}")
        ours = self._config.sites[project.site].calendar
        theirs = self._client_calendar(client)
        yield ours
        yield theirs
        for side, zone in sorted(zones):
            yield (ours if side is Side.CMO else theirs).in_zone(zone)

    def _client_calendar(self, client: Client) -> WorkCalendar:
        """Return the client's own calendar, one of their zone, or else usual office hours."""
        agreed = self._config.client_calendar(client.code)
        of_zone = (each for each in self._config.calendars.values() if each.zone == client.zone)
        return agreed or next(of_zone, None) or self._config.client_days(client.code, client.zone)


def read_time(said: str, *, now: datetime, zone: str, works: Works) -> datetime:
    """Return the time somebody in `zone` proposes; raise InvalidError that says what to write."""
    reading = read_date(said, now=now, zone=zone, works=works)
    if reading.ambiguous:
        raise InvalidError(
            f'I read "{said[:40]}" as {reading.reading}. Write the one you mean, like 3 Apr 14:00.'
        )
    if reading.at is None:
        raise InvalidError(f'I read no time in "{said[:40]}". Write it like 18 Nov 14:00.')
    if reading.date_only:
        raise InvalidError(f'I read no hour in "{said[:40]}". Write it like 18 Nov 14:00.')
    if reading.at <= now:
        raise InvalidError(f"{reading.reading} is over. Write a time that is still to come.")
    return reading.at


def closing(
    said: str, times: Collection[datetime], *, now: datetime, zone: str, works: Works
) -> datetime | None:
    """Return until when a poll is open: a day means its end, nothing the first time proposed."""
    first = min(times, default=None)
    if not said:
        return first
    reading = read_date(said, now=now, zone=zone, works=works)
    if reading.ambiguous:
        raise InvalidError(
            f'I read "{said[:40]}" as {reading.reading}. Write the one you mean, like until 3 Apr.'
        )
    if reading.at is None:
        raise InvalidError(f'I read no date in "{said[:40]}". Write until Friday, or until 3 Apr.')
    if reading.past or reading.at <= now:
        raise InvalidError(f"{reading.reading} is over. Write a date that is still to come.")
    if first and first < reading.at:
        raise InvalidError(
            f"One of the times comes before the poll closes. Write an until before "
            f"{stamp(first, zone)}, or leave it out."
        )
    return reading.at
