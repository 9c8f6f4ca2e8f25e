"""Apply stored events: in order within a channel, several channels at once."""

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial

from bot.clock import Clock
from bot.domain.inbox import RawEvent
from bot.services.inbox import Inbox
from bot.threads import Threads

log = logging.getLogger(__name__)

APPLIED = (200, 404)
"""What Bolt says of an event its listener took, and of one that nobody listens for."""

LOOK = 0.05
"""Seconds between two looks at the backlog."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How the worker works; times are seconds."""

    channels: int = 8
    """How many channels at once."""
    heartbeat: float = 30.0
    """How long at most until it looks by itself: events another replica stored and never began."""
    hung: float = 60.0
    """When an event that does not end has failed."""
    pause: float = 1.0
    """How long to leave a database alone that has just failed."""
    crowd: int = 10
    """With more deliveries than this waiting to be acknowledged, nothing new is begun …"""
    give_way: float = 1.0
    """… for so long at most."""


class InboxWorker:
    """Hand each stored event to its listener until the inbox says it is done or put aside."""

    def __init__(
        self,
        inbox: Inbox,
        threads: Threads,
        *,
        apply: Callable[[dict[str, object]], Awaitable[int]],
        backlog: Callable[[], int],
        clock: Clock,
        pace: Pace,
    ) -> None:
        """`apply` hands an event to Bolt and returns the status it answers with.

        `backlog` says how many deliveries wait to be acknowledged.
        """
        self._inbox = inbox
        self._threads = threads
        self._apply = apply
        self._backlog = backlog
        self._clock = clock
        self._pace = pace
        self._running: dict[str, asyncio.Task[None]] = {}
        self._woken = asyncio.Event()
        self._idle = asyncio.Event()
        self._stopping = False

    def wake(self) -> None:
        """Look into the inbox now: something was stored."""
        self._idle.clear()
        self._woken.set()

    async def run(self) -> None:
        """Work until stopped."""
        while not self._stopping:
            self._woken.clear()
            if await self._take():
                continue
            if not self._running and not self._woken.is_set():
                self._idle.set()
            await self._rest(self._pace.heartbeat)

    async def drain(self, limit: float) -> bool:
        """Wait until nothing is running or waiting; return whether that was within `limit` s."""
        self.wake()
        try:
            async with asyncio.timeout(limit):
                while True:
                    await self._idle.wait()
                    self._idle.clear()
                    if (await self._threads.run(self._inbox.counts)).waiting == 0:
                        return True
        except TimeoutError:
            return False

    async def stop(self, limit: float) -> None:
        """Take nothing more and let what runs end; what does not within `limit` s stays waiting."""
        self._stopping = True
        self._woken.set()
        if running := set(self._running.values()):
            _, late = await asyncio.wait(running, timeout=limit)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _take(self) -> bool:
        """Begin what can be begun; return whether there may be more of it."""
        free = self._pace.channels - len(self._running)
        if not free:
            return False
        await self._give_way()
        try:
            events = await self._threads.run(
                self._inbox.next_waiting, busy=frozenset(self._running), limit=free
            )
        except Exception:
            log.exception("inbox not readable, trying again")
            await asyncio.sleep(self._pace.pause)
            return True
        if self._stopping:
            return False
        for event in events:
            task = asyncio.create_task(self._handle(event))
            self._running[event.channel] = task
            task.add_done_callback(partial(self._release, event.channel))
        return len(events) == free

    async def _give_way(self) -> None:
        """Let acknowledgements go first: Slack waits three seconds for them."""
        for _ in range(int(self._pace.give_way / LOOK)):
            if self._backlog() <= self._pace.crowd:
                return
            await asyncio.sleep(LOOK)

    def _release(self, channel: str, _ended: asyncio.Task[None]) -> None:
        del self._running[channel]
        self._woken.set()

    async def _rest(self, limit: float) -> None:
        try:
            async with asyncio.timeout(limit):
                await self._woken.wait()
        except TimeoutError:
            pass

    async def _handle(self, event: RawEvent) -> None:
        failure = await self._try(event)
        try:
            if failure:
                await self._fail(event, failure)
            else:
                await self._threads.run(self._inbox.settle, event.event_id)
        except Exception:
            log.exception("outcome not written, will be applied again: id=%s", event.event_id)
            await asyncio.sleep(self._pace.pause)

    async def _try(self, event: RawEvent) -> str:
        """Apply one event; return why it failed, or nothing."""
        try:
            async with asyncio.timeout(self._pace.hung):
                status = await self._apply(json.loads(event.body))
        except Exception as error:
            log.exception("event failed id=%s type=%s", event.event_id, event.type)
            return type(error).__name__
        if status in APPLIED:
            return ""
        log.error("event failed id=%s type=%s status=%d", event.event_id, event.type, status)
        return f"status {status}"

    async def _fail(self, event: RawEvent, failure: str) -> None:
        again = await self._threads.run(self._inbox.failed, event.event_id, error=failure)
        if again is None:
            return
        pause = (again - self._clock()).total_seconds()
        asyncio.get_running_loop().call_later(max(0.0, pause), self.wake)
