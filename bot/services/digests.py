"""Send each owner what their day holds, at nine in the morning of their own working days."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.clock import Clock
from bot.config import Config
from bot.domain.escalation_notices import DigestLine, DigestList, MorningDigest
from bot.domain.installation import Installation
from bot.domain.letters import Letter
from bot.domain.queries import Query
from bot.domain.query_states import QueryState
from bot.services.roster import Roster
from storage.engine import Database
from storage.unit import UnitOfWork

JOB: Final = "digest"
NINE: Final = time(9)
LATEST: Final = timedelta(hours=3)
"""After a longer stop a morning digest is no longer one; the next day has its own."""

LOOK: Final = timedelta(minutes=15)
"""No zone is off the full hour by less, so nine o'clock comes on a quarter everywhere."""

LINES: Final = 15


class Digests:
    """The use case of the tick."""

    def __init__(
        self, database: Database, clock: Clock, installation: Installation, config: Config
    ) -> None:
        self._database = database
        self._clock = clock
        self._installation = installation
        self._config = config

    def send(self) -> int:
        """Put the digests of those for whom it is morning; return how many.

        Each is put once a day, and an empty one never.
        """
        with self._database.unit_of_work() as unit:
            now = self._clock()
            quarter = now - timedelta(seconds=now.timestamp() % LOOK.total_seconds())
            # Everybody's queries are read once a quarter of an hour, whoever ticks how often.
            if not unit.escalations.take_slot(JOB, quarter.isoformat(), now=now):
                return 0
            return sum(
                self._send(unit, owner, queries, now)
                for owner, queries in self._mornings(unit, now).items()
            )

    def _mornings(self, unit: UnitOfWork, now: datetime) -> Mapping[str, list[Query]]:
        """Return what those have before them for whom it is morning, stand-ins included."""
        roster = Roster(unit, self._config, now=now)
        risen = [user for user in unit.queries.owners() if self._may_rise(roster, user, now)]
        found: defaultdict[str, list[Query]] = defaultdict(list)
        for query in unit.queries.owned(risen):
            reader = roster.present(query.owner, query)
            if self._is_morning(roster, reader, query, now):
                found[reader].append(query)
        return found

    def _may_rise(self, roster: Roster, user: str, now: datetime) -> bool:
        # Somebody may stand in from another zone: then all of it is looked at.
        zone = roster.person(user).zone
        return zone is None or roster.is_away(user) or _is_nine(now, zone)

    def _is_morning(self, roster: Roster, user: str, query: Query, now: datetime) -> bool:
        site = self._config.sites[query.site].calendar
        own = site.in_zone(roster.person(user).zone or site.zone)
        return _is_nine(now, own.zone) and own.works_on(now.astimezone(own.tz).date())

    def _send(self, unit: UnitOfWork, owner: str, queries: Sequence[Query], now: datetime) -> int:
        person = Roster(unit, self._config, now=now).person(owner)
        zone = person.zone or self._config.sites[queries[0].site].calendar.zone
        day = now.astimezone(ZoneInfo(zone)).date()
        lists = tuple(self._lists(unit, queries, zone, now))
        if not lists or not unit.escalations.take_slot(f"{JOB}:{owner}", f"{day}", now=now):
            return 0
        letter = Letter(
            notice=MorningDigest(at=now, zone=zone, lists=lists),
            client=None,
            team=self._installation.team,
            channel=owner,
            to_person=True,
            dedupe_key=f"{JOB}:{owner}:{day}",
            valid_until=now + LATEST,
        )
        unit.outbox.put(letter, now=now)
        return 1

    def _lists(
        self, unit: UnitOfWork, queries: Sequence[Query], zone: str, now: datetime
    ) -> Iterator[DigestList]:
        half = unit.clocks.half_used([query.id for query in queries])
        sorted_out: dict[str, list[Query]] = {title: [] for title in _TITLES}
        for query in queries:
            title = _title(query, zone, now, half_used=query.id in half)
            if title:
                sorted_out[title].append(query)
        for title, found in sorted_out.items():
            if found:
                lines = tuple(_line(unit, query) for query in found[:LINES])
                yield DigestList(title=title, lines=lines, more=max(0, len(found) - LINES))


_TITLES: Final = (
    "Late",
    "Due today",
    "More than half of the time is used",
    "Nobody has taken these yet; they fall to you",
    "Waiting on the client",
)


def _title(query: Query, zone: str, now: datetime, *, half_used: bool) -> str | None:
    late, today, half, untaken, waiting = _TITLES
    if query.state is QueryState.WAITING_ON_CLIENT:
        return waiting
    if query.state is QueryState.ANSWERED:
        return None
    if query.is_late(now):
        return late
    local = ZoneInfo(zone)
    if _next_due(query).astimezone(local).date() == now.astimezone(local).date():
        return today
    if half_used:
        return half
    return untaken if query.is_untaken else None


def _next_due(query: Query) -> datetime:
    owed = [each for each in (query.first_response, query.answer) if each.met_at is None]
    return min((promise.due for promise in owed), default=query.answer.due)


def _line(unit: UnitOfWork, query: Query) -> DigestLine:
    return DigestLine(
        query_id=query.id,
        permalink=query.permalink,
        client_name=unit.clients.name_of(query.client),
        text=query.told,
        asked_at=query.asked_at,
        due=_next_due(query),
    )


def _is_nine(now: datetime, zone: str) -> bool:
    local = now.astimezone(ZoneInfo(zone))
    nine = datetime.combine(local.date(), NINE, ZoneInfo(zone))
    return nine <= local < nine + LATEST
