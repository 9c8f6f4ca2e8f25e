"""Monitoring is answered before Slack was reached and while the database hangs."""

import asyncio
import socket
import time
from functools import partial

import pytest
from aiohttp import ClientSession

from bot.clock import system_clock
from bot.domain.errors import BotError
from bot.domain.letters import Address
from bot.services.delivery import Delivery
from bot.services.inbox import Inbox
from bot.threads import Threads
from handlers import probes
from handlers.transport import probes_app, serving
from storage.engine import Database
from tests.handlers.wire import an_intake


async def test_before_slack_was_reached_the_process_is_well_and_not_ready() -> None:
    app = probes_app(probes.BEFORE_SLACK)
    async with serving(app, host="127.0.0.1", port=0) as port, ClientSession() as session:
        async with session.get(f"http://127.0.0.1:{port}/healthz") as health:
            assert health.status == 200
        async with session.get(f"http://127.0.0.1:{port}/readyz") as ready:
            assert (ready.status, (await ready.json())["slack"]) == (503, "not reached yet")


async def test_a_database_that_hangs_is_not_ready_before_monitoring_gives_up(
    database: Database,
) -> None:
    ops, threads = Address(team="T0", channel="C0"), Threads(1)
    async with an_intake(database) as intake:
        prober = partial(
            probes.Prober,
            Inbox(database, system_clock, ops=ops),
            Delivery(database, system_clock, ops=ops),
            threads,
            intake,
            clock=system_clock,
            connected=lambda: True,
            last_tick=system_clock,
        )
        # Whoever writes first holds the only thread, as SQLite's lock would.
        hanging = asyncio.create_task(threads.run(time.sleep, 0.5))
        await asyncio.sleep(0)

        state = await prober(patience=0.1).probes.ready()
        await hanging

    assert (state["ok"], state["database"]) == (False, "TimeoutError")
    assert (await prober().probes.ready())["ok"] is True
    await threads.close()


async def test_a_port_that_is_taken_is_said_with_its_settings() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(BotError, match=f"Port {port} cannot be had .* LIAISON_HEALTH_PORT"):
            async with serving(probes_app(probes.BEFORE_SLACK), host="127.0.0.1", port=port):
                pass
