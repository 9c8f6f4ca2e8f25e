"""Let a delivery in: it is acknowledged only once it is durably stored."""

import asyncio
import logging
from collections.abc import Callable

from bot.clock import Clock
from bot.domain.inbox import RawEvent, read
from bot.services.inbox import Inbox
from bot.threads import Threads

log = logging.getLogger(__name__)

LARGEST_BATCH = 500
"""Events in one commit: enough to keep up with any burst, few enough to stay under 50 ms."""

Batch = list[tuple[RawEvent, asyncio.Future[None]]]


class NotStoredError(Exception):
    """The event could not be kept: do not acknowledge it, Slack will send it again."""


class Intake:
    """Store events by group commit: what arrives while a commit runs goes into the next."""

    def __init__(
        self, inbox: Inbox, threads: Threads, *, clock: Clock, on_stored: Callable[[], None]
    ) -> None:
        self._inbox = inbox
        self._threads = threads
        self._clock = clock
        self._on_stored = on_stored
        self._arrived: Batch = []
        self._committing: asyncio.Task[None] | None = None
        self.last_event_at = clock()
        """When the last event arrived; before the first one, when the intake was opened."""
        self.backlog = 0
        """How many wait to be acknowledged."""
        self.trouble = ""
        """Why nothing can be stored just now; empty while all is well."""

    async def accept(self, body: object, *, raw: str | None = None) -> None:
        """Return once the event is durably stored, now or by an earlier delivery.

        Raises NotStoredError while the database is locked, full, read-only or gone.
        """
        self.last_event_at = self._clock()
        event = read(body, raw=raw)
        if event.fault:
            log.warning("event quarantined id=%s fault=%s", event.event_id, event.fault)
        stored = asyncio.get_running_loop().create_future()
        self._arrived.append((event, stored))
        if self._committing is None:
            self._committing = asyncio.create_task(self._commit())
        self.backlog += 1
        try:
            await stored
        finally:
            self.backlog -= 1

    async def _commit(self) -> None:
        try:
            while self._arrived:
                batch, self._arrived = self._arrived[:LARGEST_BATCH], self._arrived[LARGEST_BATCH:]
                await self._commit_batch(batch)
        finally:
            self._committing = None

    async def _commit_batch(self, batch: Batch) -> None:
        refusal = await self._store([event for event, _ in batch])
        for _, stored in batch:
            # Whoever waited may have gone: the connection was closed.
            if stored.done():
                continue
            if refusal:
                stored.set_exception(NotStoredError(refusal))
            else:
                stored.set_result(None)
        if not refusal:
            self._on_stored()

    async def _store(self, events: list[RawEvent]) -> str:
        try:
            await self._threads.run(self._inbox.store, events)
        except Exception as error:
            self.trouble = f"{type(error).__name__}: {error}".partition("\n")[0]
            log.exception("events not stored, not acknowledged: count=%d", len(events))
        else:
            self.trouble = ""
        return self.trouble
