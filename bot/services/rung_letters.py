"""Put the letters that a climb causes: one message a minute for staff, a P1 by itself.

Everything here works in the caller's unit of work and commits nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.config import Config
from bot.domain.escalation import Receiver
from bot.domain.escalation_notices import RungLine, RungsReached
from bot.domain.held_rungs import Telling
from bot.domain.installation import Installation
from bot.domain.letters import Letter
from bot.domain.queries import Query
from storage.unit import UnitOfWork

MOST_LINES = 30
"""Queries in one message; it would not hold more, and nobody could read them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """What people hear now of one clock of a query; `unnamed` and `absent` as in `RungLine`."""

    query: Query
    telling: Telling
    due: datetime
    unnamed: tuple[Receiver, ...]
    absent: bool = False
    note_by: datetime | None = None
    note_by_hand: bool = False
    asked_at: datetime | None = None
    dated: bool = False


class RungLetters:
    """Turn calls into messages in the triage channel."""

    def __init__(self, installation: Installation, config: Config) -> None:
        self._installation = installation
        self._config = config

    def put(self, unit: UnitOfWork, calls: Sequence[Call], now: datetime) -> None:
        """Put one letter for all that people hear now; a P1 must not be a line of a list."""
        usual = [call for call in calls if not call.telling.rung.urgent]
        bundles = [[call] for call in calls if call.telling.rung.urgent]
        bundles += [usual[at : at + MOST_LINES] for at in range(0, len(usual), MOST_LINES)]
        for bundle in bundles:
            unit.outbox.put(self._letter(unit, bundle, now), now=now)

    def _line(self, unit: UnitOfWork, call: Call) -> RungLine:
        query, telling = call.query, call.telling
        return RungLine(
            query_id=query.id,
            permalink=query.permalink,
            client_name=unit.clients.name_of(query.client),
            clock=telling.rung.clock,
            due=call.due,
            people=telling.people,
            owner_name=query.owner_name,
            taken=not query.is_untaken,
            unnamed=call.unnamed,
            absent=call.absent,
            urgent=telling.rung.urgent,
            phone=telling.rung.phone,
            note_by=call.note_by,
            note_by_hand=call.note_by_hand,
            question=query.question if call.asked_at else "",
            asked_at=call.asked_at,
            dated=call.dated,
            instead=telling.instead,
            since=telling.since,
        )

    def _letter(self, unit: UnitOfWork, bundle: Sequence[Call], now: datetime) -> Letter:
        first = bundle[0]
        is_one = all(call.query.id == first.query.id for call in bundle)
        return self._installation.to_triage(
            RungsReached(
                at=now,
                site_zone=self._config.sites[first.query.site].calendar.zone,
                lines=tuple(self._line(unit, call) for call in bundle),
            ),
            client=first.query.client if is_one else None,
            dedupe_key=f"rung:{first.telling.rung.key}:{now:%Y%m%dT%H%M}",
            thread_of=f"card:{first.query.id}:1" if is_one else None,
        )
