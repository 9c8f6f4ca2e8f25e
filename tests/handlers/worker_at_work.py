"""A worker at work on a real inbox, and a Bolt that a test can make slow, broken or endless."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

from bot.clock import Clock, system_clock
from bot.domain.inbox import read
from bot.services.inbox import Inbox
from bot.threads import Threads
from handlers.inbox_worker import InboxWorker, Pace
from storage.engine import Database
from tests.handlers.wire import OPS

HURRIED = Pace(channels=4, heartbeat=60.0, hung=0.2, pause=0.01)

Body = dict[str, Any]


class Bolt:
    """Applies events by noting them; a test may say how."""

    def __init__(self) -> None:
        self.applied: list[str] = []
        self.running = 0
        self.most_at_once = 0
        self.answer: Callable[[Body], Awaitable[int]] = self._fine

    async def __call__(self, body: Body) -> int:
        self.running += 1
        self.most_at_once = max(self.most_at_once, self.running)
        try:
            status = await self.answer(body)
        finally:
            self.running -= 1
        self.applied.append(body["event_id"])
        return status

    async def _fine(self, _body: Body) -> int:
        await asyncio.sleep(0)
        return 200


class Running:
    """A worker at work."""

    def __init__(self, worker: InboxWorker, inbox: Inbox) -> None:
        self.worker = worker
        self.inbox = inbox
        self.backlog = 0

    def store(self, *bodies: Body) -> None:
        self.inbox.store([read(body) for body in bodies])
        self.worker.wake()


@asynccontextmanager
async def at_work(
    database: Database,
    bolt: Bolt,
    *,
    clock: Clock = system_clock,
    pace: Pace = HURRIED,
    inbox: Inbox | None = None,
) -> AsyncIterator[Running]:
    inbox = inbox or Inbox(database, clock, ops=OPS)
    threads = Threads(1)
    worker = InboxWorker(
        inbox,
        threads,
        apply=bolt,
        backlog=lambda: running.backlog,
        clock=clock,
        pace=pace,
    )
    running = Running(worker, inbox)
    loop = asyncio.create_task(worker.run())
    yield running
    await worker.stop(1.0)
    await loop
    await threads.close()
