"""Carry letters to Slack: many channels at a time, one letter at a time in each."""

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from functools import partial
from typing import TypeVar

from bot.domain.delivery import (
    PATIENCE,
    Finding,
    NotPosted,
    Outcome,
    Patience,
    State,
    Unseen,
)
from bot.domain.errors import ConflictError
from bot.domain.letters import Errand, Parcel
from bot.services.delivery import Delivery
from bot.threads import Threads
from handlers.sender import Sender

log = logging.getLogger(__name__)

C = TypeVar("C", Outcome, Finding)

HEARTBEAT = timedelta(seconds=1)
GRACE = timedelta(seconds=9)
"""How long a stop waits for answers of Slack; the process must be gone within ten seconds."""


class Relay:
    """The loop between outbox and Slack. Only one in the world may run on a database."""

    def __init__(
        self,
        delivery: Delivery,
        sender: Sender,
        threads: Threads,
        *,
        patience: Patience = PATIENCE,
        heartbeat: timedelta = HEARTBEAT,
        grace: timedelta = GRACE,
        at_once: int = 16,
    ) -> None:
        self._delivery = delivery
        self._sender = sender
        self._threads = threads
        self._patience = patience
        self._heartbeat = heartbeat.total_seconds()
        self._grace = grace.total_seconds()
        self._at_once = at_once
        self._leads = False
        self._stopping = False
        self._awake = asyncio.Event()
        self._gone = asyncio.Event()
        self._gone.set()
        self._turn_taking = asyncio.Lock()
        self._errands: set[asyncio.Task[None]] = set()
        self._ended = 0

    def poke(self) -> None:
        """Say that there may be something to send; from the event loop's own thread."""
        self._awake.set()

    async def run(self) -> None:
        """Send until stopped.

        Raises `ConflictError` at the start when another process sends from this SQLite file; on
        PostgreSQL it stands by until the other is gone.
        """
        self._gone.clear()
        try:
            while not self._stopping:
                self._awake.clear()
                if not await self._turn():
                    with suppress(TimeoutError):
                        async with asyncio.timeout(self._heartbeat):
                            await self._awake.wait()
        finally:
            await self._finish()
            self._gone.set()

    async def stop(self) -> None:
        """Take nothing new, wait for answers under way, return once `run`, if any, has ended."""
        self._stopping = True
        self.poke()
        await self._gone.wait()

    async def drain(self) -> None:
        """Send until nothing can move any more without time passing."""
        while True:
            ended = self._ended
            found = await self._turn()
            if self._errands:
                await asyncio.wait(self._errands)
            elif not found and ended == self._ended:
                # What ended while the turn looked may have made room for more.
                return

    async def _turn(self) -> bool:
        """Start the errands that may be done now; return whether there may be more of them."""
        async with self._turn_taking:
            room = self._at_once - len(self._errands)
            if room <= 0:
                return False
            handed_at = asyncio.get_running_loop().time()
            try:
                parcels = await self._parcels(room)
            except ConflictError:
                if self._leads:
                    log.warning("sending stopped: another process has taken over")
                    self._leads = False
                    return False
                raise
            except Exception:
                # The database is away: letters are safe there, only late.
                log.exception("the outbox cannot be read; trying again")
                await asyncio.sleep(self._heartbeat)
                return False
            rested_at = asyncio.get_running_loop().time() + self._patience.pace.total_seconds()
            for parcel in parcels:
                errand = asyncio.create_task(self._carry(parcel, handed_at=handed_at))
                self._errands.add(errand)
                errand.add_done_callback(partial(self._done, rested_at=rested_at))
            return len(parcels) == room

    async def _parcels(self, room: int) -> list[Parcel]:
        if not self._leads:
            if not await self._threads.run(self._delivery.hold_relay):
                return []
            left = await self._threads.run(self._delivery.recover)
            log.info("sending from here; %d letters were under way before", left)
            self._leads = True
        return await self._threads.run(self._delivery.next_parcels, room)

    async def _carry(self, parcel: Parcel, *, handed_at: float) -> None:
        came: Outcome | Finding
        if parcel.errand is Errand.LOOK:
            came = await self._look(parcel)
            state = await self._surely(self._delivery.scanned, parcel, came)
        else:
            came = await self._send(parcel, handed_at=handed_at)
            state = await self._surely(self._delivery.settle, parcel, came)
        log.info(
            "letter %s (%s) to %s: %s %s, now %s",
            *(parcel.id, type(parcel.notice).__name__, parcel.address.lane),
            *(parcel.errand, type(came).__name__, state or "somebody else's"),
        )

    async def _send(self, parcel: Parcel, *, handed_at: float) -> Outcome:
        # A process that was stopped since the letter was handed out must not send it now: another
        # may have looked for it in vain and be about to send it.
        age = asyncio.get_running_loop().time() - handed_at
        if age > self._patience.timeout.total_seconds():
            return NotPosted(error="held too long before sending")
        return await self._sender.send(parcel)

    async def _look(self, parcel: Parcel) -> Finding:
        try:
            async with asyncio.timeout(self._patience.settle.total_seconds()):
                return await self._sender.scan(parcel)
        except TimeoutError:
            return Unseen(error="reading took too long")

    async def _surely(
        self, take_in: Callable[[Parcel, C], State | None], parcel: Parcel, came: C
    ) -> State | None:
        """Write down what came of an errand, however long the database is away."""
        while True:
            try:
                return await self._threads.run(take_in, parcel, came)
            except Exception:
                log.exception("what became of letter %s is not stored yet; trying again", parcel.id)
                await asyncio.sleep(self._heartbeat)

    def _done(self, errand: asyncio.Task[None], *, rested_at: float) -> None:
        self._errands.discard(errand)
        self._ended += 1
        # There is room for another, and it may have opened a gate; its lane goes on once rested.
        self.poke()
        loop = asyncio.get_running_loop()
        if loop.time() < rested_at:
            loop.call_at(rested_at, self.poke)

    async def _finish(self) -> None:
        if self._errands:
            _, late = await asyncio.wait(self._errands, timeout=self._grace)
            # Their letters stay marked as being sent, and are looked for at the next start.
            for errand in late:
                errand.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        await self._threads.run(self._delivery.release_relay)
        self._leads = False
