"""Count every open query anew, once, when calendars, policies or ladders were changed."""

from dataclasses import replace
from datetime import datetime

from bot.clock import Clock
from bot.config import Config
from bot.domain.ids import Kind, client_of
from bot.domain.installation import Installation
from bot.domain.notices import OpsAlarm
from bot.domain.queries import Query
from bot.domain.records import SYSTEM
from bot.services.clockwork import Clockwork
from bot.services.query_changes import QueryChanges
from bot.services.query_voice import owes_anew
from storage.engine import Database
from storage.escalations import Pricing
from storage.unit import UnitOfWork

BATCH = 100


class Recounting:
    """The use case of the tick; on a configuration that is known it does nothing."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        installation: Installation,
        config: Config,
        changes: QueryChanges,
        *,
        batch: int = BATCH,
    ) -> None:
        self._database = database
        self._clock = clock
        self._installation = installation
        self._digest = config.digest()
        self._changes = changes
        self._batch_size = batch
        self._clockwork = Clockwork(config)

    def recount(self) -> int:
        """Count what is left to count and return how many due times moved.

        A batch is one transaction, which also keeps how far it has come: a stop in between loses
        nothing and counts nothing twice.
        """
        while (pricing := self._batch()) is not None:
            if pricing.finished:
                return pricing.moved
        return 0

    def _batch(self) -> Pricing | None:
        with self._database.unit_of_work() as unit:
            kept = unit.escalations.pricing_for_update()
            if kept is None:
                # Nothing was counted by another configuration yet.
                unit.escalations.put_pricing(Pricing(digest=self._digest, finished=True))
                return None
            if kept.digest == self._digest and kept.finished:
                return None
            now = self._clock()
            pricing = kept
            if kept.digest != self._digest:
                # What a recount that was broken off has moved is still to be told.
                pricing = Pricing(digest=self._digest, untold=kept.untold)
            pricing = self._go_on(unit, pricing, now)
            if pricing.finished:
                self._tell(unit, pricing, now)
                pricing = replace(pricing, untold=())
            unit.escalations.put_pricing(pricing)
            return pricing

    def _go_on(self, unit: UnitOfWork, pricing: Pricing, now: datetime) -> Pricing:
        ids = unit.queries.open_after(pricing.cursor, limit=self._batch_size)
        moved = [step for id_ in ids if (step := self._recount(unit, id_, now))]
        untold = [query.id for before, query in moved if owes_anew(before, query)]
        return replace(
            pricing,
            cursor=ids[-1] if ids else pricing.cursor,
            counted=pricing.counted + len(ids),
            moved=pricing.moved + len(moved),
            untold=tuple(dict.fromkeys((*pricing.untold, *untold))),
            finished=len(ids) < self._batch_size,
        )

    def _recount(self, unit: UnitOfWork, id_: str, now: datetime) -> tuple[Query, Query] | None:
        """Return a query before and after; None where nothing moved."""
        before = unit.queries.get_for_update(client_of(id_, Kind.QUERY)[0], id_)
        assert before is not None, "its clocks refer to it"
        counted = self._clockwork.reprice(unit, before, now=now)
        if not counted.words:
            return None
        told = " ".join(counted.words)
        query = self._changes.save(
            unit,
            before,
            counted.query,
            actor=SYSTEM,
            action="query counted anew",
            at=now,
            now=now,
            reason=f"The calendars or response times were changed. {told}",
        )
        self._changes.tell_owner(
            unit, query, f"The calendars or response times were changed. {told}", now=now
        )
        return before, query

    def _tell(self, unit: UnitOfWork, pricing: Pricing, now: datetime) -> None:
        untold = unit.queries.among(pricing.untold)
        still_owed = [untold[id_] for id_ in pricing.untold if untold[id_].state.is_open]
        self._changes.tell_due_together(unit, still_owed, now=now)
        text = (
            "The calendars, response times or escalations in LIAISON_CONFIG were changed. "
            f"Open queries counted anew: {pricing.counted}; due times moved: {pricing.moved}. "
            "Each is told under its card, and each client once a channel."
        )
        alarm = self._installation.to_triage(
            OpsAlarm(text=text),
            client=None,
            dedupe_key=f"recount:{pricing.digest}:{now.isoformat()}",
        )
        unit.outbox.put(alarm, now=now)
