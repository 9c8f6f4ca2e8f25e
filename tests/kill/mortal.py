"""A relay in a process of its own that kills itself, as kill -9 would, at a point told to it."""

import asyncio
import multiprocessing
import os
import signal
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from multiprocessing.context import ForkServerProcess
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy import event

from bot.clock import system_clock
from bot.domain.delivery import OPEN_STATES, Finding, Outcome, Patience, State
from bot.domain.letters import Address, Letter, Parcel
from bot.services.delivery import Delivery
from bot.threads import Threads
from handlers.relay import Relay
from handlers.sender import Sender
from handlers.views.blocks import Post
from storage.engine import Database
from tests.letters import OPS, letter
from tests.stand_in import BOT

POINTS = (
    *("writing letters", "letters written"),
    *("writing recovery", "recovered"),
    *("writing claim", "claimed"),
    *("before sending", "while sending", "answered"),
    *("writing outcome", "outcome written"),
    *("before looking", "page read", "looked"),
    *("writing look", "look written"),
)
LANES = [Address(team="T1", channel=f"C{number}") for number in range(4)]
PATIENCE = Patience(
    timeout=timedelta(seconds=0.15),
    settle=timedelta(seconds=0.25),
    look_gap=timedelta(seconds=0.04),
    pace=timedelta(0),
    first_pause=timedelta(seconds=0.02),
    last_pause=timedelta(seconds=0.1),
)

# A server that has imported everything forks a relay within milliseconds.
_processes = multiprocessing.get_context("forkserver")
_processes.set_forkserver_preload([__name__])


@dataclass(frozen=True)
class Doom:
    """Die when this point is reached for the n-th time; without a point, live to the end."""

    point: str | None
    times: int = 1


def batch(number: int) -> list[Letter]:
    """Return letters for every lane: a post, a reply to it, a card, its edit, another post."""
    letters = []
    for lane in LANES:
        name = f"{lane.channel}/{number}"
        for part, extra in enumerate(
            [{}, {"thread_of": f"{name}/0"}, {"card": name}, {"card": name}, {}]
        ):
            letters.append(letter(f"{name}/{part}", to=lane, **extra))
    return letters


def start(database_url: str, slack_url: str, number: int, doom: Doom) -> ForkServerProcess:
    """Put a batch of letters down and send whatever is open, in a new process."""
    process = _processes.Process(target=_live, args=(database_url, slack_url, number, doom))
    process.start()
    return process


def _live(database_url: str, slack_url: str, number: int, doom: Doom) -> None:
    asyncio.run(_Life(database_url, doom).live(slack_url, number))


class _Life:
    """One life: what is done now, and when it ends."""

    def __init__(self, url: str, doom: Doom) -> None:
        self._doom = doom
        self._left = doom.times
        self.database = Database(url)
        event.listen(self.database.engine, "before_cursor_execute", self._note_write)
        event.listen(self.database.engine, "commit", self._before_commit)
        self.doing = ""

    def reach(self, point: str) -> None:
        """Die here, if it is time."""
        assert point in POINTS, point
        if point == self._doom.point:
            self._left -= 1
            if self._left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    async def live(self, slack_url: str, number: int) -> None:
        threads = Threads(1)
        client = AsyncWebClient(
            "xoxb-test",
            base_url=slack_url,
            timeout=PATIENCE.timeout.total_seconds(),
            retry_handlers=[],
        )
        delivery = _Delivery(self.database, system_clock, ops=OPS, patience=PATIENCE)
        delivery.life = self
        sender = _Sender(client, lambda note: Post(text=note.text), bot_id=BOT, may_post=_always)
        sender.life = self
        relay = Relay(
            delivery, sender, threads, patience=PATIENCE, heartbeat=timedelta(seconds=0.01)
        )
        work = asyncio.create_task(relay.run())
        await threads.run(self._write, number)
        # The outbox is rows in a database, which ring no bell.
        while await threads.run(_has_work, delivery):  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        await relay.stop()
        await work

    def _write(self, number: int) -> None:
        letters = batch(number)
        for some in (letters[:7], letters[7:14], letters[14:]):
            self.doing = "letters"
            with self.database.unit_of_work() as unit:
                for one in some:
                    unit.outbox.put(one, now=system_clock())
            self.reach("letters written")

    def _note_write(self, connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        connection.info["wrote"] = statement.startswith(("INSERT", "UPDATE", "DELETE"))

    def _before_commit(self, connection: Any) -> None:
        if connection.info.pop("wrote", False) and self.doing:
            self.reach(f"writing {self.doing}")


class _Delivery(Delivery):
    life: _Life

    def recover(self) -> int:
        self.life.doing = "recovery"
        found = super().recover()
        self.life.reach("recovered")
        return found

    def next_parcels(self, limit: int) -> list[Parcel]:
        self.life.doing = "claim"
        parcels = super().next_parcels(limit)
        if parcels:
            self.life.reach("claimed")
        return parcels

    def settle(self, parcel: Parcel, outcome: Outcome) -> State | None:
        self.life.doing = "outcome"
        state = super().settle(parcel, outcome)
        self.life.reach("outcome written")
        return state

    def scanned(self, parcel: Parcel, finding: Finding) -> State | None:
        self.life.doing = "look"
        state = super().scanned(parcel, finding)
        self.life.reach("look written")
        return state


class _Sender(Sender):
    life: _Life

    async def send(self, parcel: Parcel) -> Outcome:
        self.life.reach("before sending")
        sending = asyncio.create_task(super().send(parcel))
        while not sending.done():
            await asyncio.wait([sending], timeout=0.001)
            self.life.reach("while sending")
        self.life.reach("answered")
        return sending.result()

    async def scan(self, parcel: Parcel) -> Finding:
        self.life.reach("before looking")
        finding = await super().scan(parcel)
        self.life.reach("looked")
        return finding

    async def _page(self, parcel: Parcel, cursor: str | None) -> Mapping[str, Any]:
        page = await super()._page(parcel, cursor)
        self.life.reach("page read")
        return page


def _has_work(delivery: Delivery) -> bool:
    counts = delivery.counts()
    return any(counts[state] for state in OPEN_STATES)


async def _always(_channel: str) -> None:
    return None
