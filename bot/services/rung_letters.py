"""Put the letters that a climb causes: one message a minute for staff, in the hours they work.

Everything here works in the caller's unit of work and commits nothing.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.config import Config
from bot.domain.escalation import Delivery, Rung, combined, deliver_at
from bot.domain.escalation_notices import RungLine, RungsReached
from bot.domain.installation import Installation
from bot.domain.letters import Letter
from bot.domain.queries import Query
from bot.domain.query_states import UNTAKEN
from bot.services.roster import Addressed, Roster
from storage.unit import UnitOfWork

MOST_LINES = 8
"""Queries in one message; more would not be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A rung that was reached, with the people who hear of it."""

    query: Query
    rung: Rung
    due: datetime
    addressed: Addressed
    note_by: datetime | None = None
    note_by_hand: bool = False
    asked_at: datetime | None = None
    dated: bool = False


class RungLetters:
    """Turn calls into messages in the triage channel."""

    def __init__(self, installation: Installation, config: Config) -> None:
        self._installation = installation
        self._config = config

    def put(self, unit: UnitOfWork, calls: Sequence[Call], roster: Roster, now: datetime) -> None:
        """Put one letter for each minute in which people are to hear."""
        by_rung = {call.rung.key: call for call in calls}
        for bundle in combined(self._deliveries(calls, roster, now)):
            for start in range(0, len(bundle), MOST_LINES):
                part = bundle[start : start + MOST_LINES]
                lines = [self._line(unit, by_rung[each.rung.key], each.people) for each in part]
                unit.outbox.put(self._letter(lines, part, by_rung, now), now=now)

    def _deliveries(
        self, calls: Iterable[Call], roster: Roster, now: datetime
    ) -> Iterator[Delivery]:
        for call in calls:
            calendar = self._config.sites[call.query.site].calendar
            by_time: defaultdict[datetime, list[str]] = defaultdict(list)
            for user in call.addressed.people:
                own = calendar.in_zone(roster.person(user).zone or calendar.zone)
                by_time[deliver_at(call.rung, now, own)].append(user)
            for at, people in by_time.items():
                yield Delivery(people=tuple(people), at=at, rung=call.rung)

    def _line(self, unit: UnitOfWork, call: Call, people: tuple[str, ...]) -> RungLine:
        query = call.query
        client = unit.clients.get(query.client)
        return RungLine(
            query_id=query.id,
            permalink=query.permalink,
            client_name=client.name if client else query.client,
            clock=call.rung.clock,
            due=call.due,
            people=people,
            owner_name=query.owner_name,
            taken=query.state not in UNTAKEN,
            unnamed=call.addressed.unnamed,
            urgent=call.rung.urgent,
            phone=call.rung.phone,
            note_by=call.note_by,
            note_by_hand=call.note_by_hand,
            question=query.question if call.asked_at else "",
            asked_at=call.asked_at,
            dated=call.dated,
        )

    def _letter(
        self,
        lines: Sequence[RungLine],
        bundle: Sequence[Delivery],
        by_rung: dict[str, Call],
        now: datetime,
    ) -> Letter:
        first = by_rung[bundle[0].rung.key]
        about = {line.query_id for line in lines}
        at = max(now, bundle[0].at)
        later = f":{at:%Y%m%dT%H%M}" if at > now else ""
        return Letter(
            notice=RungsReached(
                at=at,
                site_zone=self._config.sites[first.query.site].calendar.zone,
                lines=tuple(lines),
            ),
            client=first.query.client if len(about) == 1 else None,
            team=self._installation.team,
            channel=self._installation.ops_channel,
            dedupe_key=f"rung:{first.rung.key}{later}",
            thread_of=f"card:{first.query.id}:1" if len(about) == 1 else None,
            not_before=at if at > now else None,
        )
