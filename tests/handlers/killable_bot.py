"""A bot in a process of its own, to be killed: HTTP transport, inbox, and a worker that counts.

Applying an event here means writing its id into the table `applied`, which forbids nothing, in
the transaction that marks the event done: what is lost or doubled shows there.
"""

import asyncio
import multiprocessing
import signal
from collections.abc import Iterator
from contextlib import AsyncExitStack, contextmanager
from multiprocessing.connection import Connection
from typing import Any

from bot.clock import system_clock
from bot.services.inbox import Inbox
from bot.threads import Threads
from handlers.inbox_worker import InboxWorker, Pace
from handlers.intake import Intake
from storage.engine import Database
from tests.handlers.wire import OPS, http_bot

# A server that has imported everything forks a bot within milliseconds.
_processes = multiprocessing.get_context("forkserver")
_processes.set_forkserver_preload([__name__])


@contextmanager
def killable_bot(url: str) -> Iterator[str]:
    """Run a bot on this database; yield its address; kill it on leaving, wherever it is."""
    ours, theirs = _processes.Pipe()
    process = _processes.Process(target=_run, args=(url, theirs), daemon=True)
    process.start()
    theirs.close()
    try:
        yield ours.recv()
    finally:
        process.kill()
        process.join()
        ours.close()
    assert process.exitcode == -signal.SIGKILL, "it died before it was killed"


def _run(url: str, parent: Connection) -> None:
    asyncio.run(_serve(url, parent))


async def _serve(url: str, parent: Connection) -> None:
    database, threads = Database(url), Threads(1)
    inbox = Inbox(database, system_clock, ops=OPS)

    def apply(event_id: str) -> None:
        with database.unit_of_work() as unit:
            if unit.inbox.done(event_id):
                unit.session.connection().exec_driver_sql(
                    f"INSERT INTO applied VALUES ('{event_id}')"
                )

    async def hand_over(body: dict[str, Any]) -> int:
        await threads.run(apply, body["event_id"])
        return 200

    worker = InboxWorker(
        inbox,
        threads,
        apply=hand_over,
        backlog=lambda: 0,
        clock=system_clock,
        pace=Pace(),
    )
    intake = Intake(inbox, threads, clock=system_clock, on_stored=worker.wake)
    async with AsyncExitStack() as stack:
        working = asyncio.create_task(worker.run())
        parent.send(await stack.enter_async_context(http_bot(intake)))
        await working
