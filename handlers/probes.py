"""Answer monitoring: is the process there, can it work, what has it done."""

import asyncio
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from prometheus_client import CollectorRegistry, Gauge, generate_latest

from bot.clock import Clock
from bot.services.delivery import Delivery
from bot.services.inbox import Inbox
from bot.threads import Threads
from handlers.intake import Intake
from handlers.transport import Probes

TICK_LATE = timedelta(minutes=2)
"""Without a tick for so long, nothing that is due gets done."""

PATIENCE = 2.0
"""Seconds; a database that takes longer is not ready, and monitoring asks no longer than that."""


async def _well() -> Mapping[str, object]:
    return {"ok": True}


async def _not_yet() -> Mapping[str, object]:
    return {"ok": False, "slack": "not reached yet"}


async def _down() -> str:
    return "liaison_slack_up 0\n"


BEFORE_SLACK = Probes(health=_well, ready=_not_yet, metrics=_down)
"""What monitoring hears while Slack was not reached for the first time: do not kill, do not use."""


class Prober:
    """Ask the parts how they are."""

    def __init__(
        self,
        inbox: Inbox,
        delivery: Delivery,
        threads: Threads,
        intake: Intake,
        *,
        clock: Clock,
        connected: Callable[[], bool],
        last_tick: Callable[[], datetime | None],
        patience: float = PATIENCE,
    ) -> None:
        self._inbox = inbox
        self._delivery = delivery
        self._threads = threads
        self._intake = intake
        self._clock = clock
        self._connected = connected
        self._last_tick = last_tick
        self._patience = patience

    @property
    def probes(self) -> Probes:
        """Return the three answers."""
        return Probes(health=_well, ready=self._ready, metrics=self._metrics)

    async def _ready(self) -> Mapping[str, object]:
        database = await self._database_trouble()
        connected, ticked = self._connected(), self._last_tick()
        late = ticked is None or self._clock() - ticked > TICK_LATE
        return {
            "ok": not database and connected and not late,
            "database": database or "ok",
            "slack": "connected" if connected else "not connected",
            "last_tick": ticked.isoformat() if ticked else "none yet",
        }

    async def _database_trouble(self) -> str:
        if self._intake.trouble:
            return self._intake.trouble
        try:
            async with asyncio.timeout(self._patience):
                await self._threads.run(self._inbox.counts)
        except Exception as error:  # noqa: BLE001  # any failure means: not ready
            return type(error).__name__
        return ""

    async def _metrics(self) -> str:
        registry = CollectorRegistry()
        inbox = await self._threads.run(self._inbox.counts)
        letters = await self._threads.run(self._delivery.counts)
        events = Gauge("liaison_inbox_events", "Events by state", ["state"], registry=registry)
        events.labels("waiting").set(inbox.waiting)
        events.labels("quarantined").set(inbox.quarantined)
        outbox = Gauge("liaison_outbox_letters", "Letters by state", ["state"], registry=registry)
        for state, number in letters.items():
            outbox.labels(state.value).set(number)
        up = Gauge("liaison_slack_up", "1 while Slack can reach us", registry=registry)
        up.set(self._connected())
        age = Gauge("liaison_last_event_age_seconds", "Since the last event", registry=registry)
        age.set((self._clock() - self._intake.last_event_at).total_seconds())
        return generate_latest(registry).decode()
