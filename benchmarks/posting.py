"""Measure how long many weekly posts are on their way: `python -m benchmarks.posting [projects]`.

The bot's own outbox and delivery on a clock of their own, against the sandbox's model of Slack's
limits: one message a second a channel, 50 edits a minute. The least that these allow is that of
the slowest: one channel's messages, or all edits. Wanted: at most 1.10 of it, and nothing lost.
"""

import heapq
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

from sqlmodel import SQLModel

from benchmarks.weekly import FRIDAY, MONDAY, PLACE, RAVI, THURSDAY, a_project
from bot.config import load_config
from bot.domain.delivery import PATIENCE, Posted, RateLimited, State
from bot.domain.letters import Address, Errand, Parcel
from bot.services.cadences import Cadences
from bot.services.delivery import Delivery
from bot.services.regular_posts import RegularPosts
from bot.services.update_changes import UpdateChanges
from handlers.relay import HEARTBEAT
from sandbox.limits import PER_MINUTE, Limits
from storage.engine import Database
from tests.clocks import Moving

PROJECTS = 1_000
AT_ONCE = 16
ANSWER = timedelta(milliseconds=150)
EDITS = 3
"""The tier of chat.update."""


def main(projects: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{Path(folder) / 'bench.db'}")
        SQLModel.metadata.create_all(database.engine)
        clock = Moving(MONDAY)
        changes = UpdateChanges(PLACE, load_config())
        with database.unit_of_work() as unit:
            for number in range(projects):
                a_project(unit, number)
        cadences = Cadences(database, clock, changes)
        for number in range(projects):
            cadences.automatic(f"C{number}", f"P{number}", RAVI, on=True)
        posts = RegularPosts(database, clock, changes)
        delivery = Delivery(database, clock, ops=Address(team="T1", channel=PLACE.ops_channel))
        delivery.hold_relay()
        delivery.recover()
        for at in (MONDAY, THURSDAY):
            clock.set(at)
            posts.keep()
            _send(delivery, clock)
        clock.set(FRIDAY)
        posts.keep()
        began = time.process_time()
        sent = _send(delivery, clock)
        busy = time.process_time() - began
        took = (clock() - FRIDAY).total_seconds()
        left = sum(delivery.counts()[each] for each in (State.PENDING, State.DEAD))
        delivery.release_relay()
        database.dispose()
    least = _least(sent)
    print(f"{projects} weekly posts: {len(sent)} messages and edits, {left} left behind")
    print(f"on their way {took:.0f} s, the least Slack allows {least:.0f} s: {took / least:.2f}")
    print(f"{busy:.1f} s of them on the processor")


def _send(delivery: Delivery, clock: Moving) -> Sequence[tuple[Address, Errand]]:
    """Send until nothing is left, as the relay does, and return what went where."""
    start = clock()

    def elapsed() -> float:
        return (clock() - start).total_seconds()

    slack = Limits(elapsed=elapsed)
    numbers = count(1)
    sent: list[tuple[Address, Errand]] = []
    # What happens next: an answer to a parcel, or a look because lanes are rested.
    coming: list[tuple[datetime, int, Parcel | None]] = [(start, next(numbers), None)]
    outcomes: dict[str, Posted | RateLimited] = {}
    while coming or delivery.counts()[State.PENDING]:
        at, _, parcel = heapq.heappop(coming) if coming else (clock() + HEARTBEAT, 0, None)
        clock.set(at)
        if parcel is not None:
            outcome = outcomes.pop(parcel.id)
            delivery.settle(parcel, outcome)
            if isinstance(outcome, Posted):
                sent.append((parcel.address, parcel.errand))
        begun = delivery.next_parcels(AT_ONCE - len(outcomes)) if len(outcomes) < AT_ONCE else []
        for each in begun:
            outcomes[each.id] = _answer(slack, each, next(numbers))
            heapq.heappush(coming, (clock() + ANSWER, next(numbers), each))
        if begun:
            heapq.heappush(coming, (clock() + PATIENCE.pace, next(numbers), None))
    return sent


def _answer(slack: Limits, parcel: Parcel, number: int) -> Posted | RateLimited:
    edits = parcel.errand is Errand.EDIT
    method = "chat.update" if edits else "chat.postMessage"
    wait = slack.wait_for(method, tier=EDITS if edits else 0, channel=parcel.address.channel)
    if wait:
        return RateLimited(retry_after=timedelta(seconds=wait))
    return Posted(ts=f"{number}.0", text="shown")


def _least(sent: Sequence[tuple[Address, Errand]]) -> float:
    """Return the seconds that Slack's limits ask for: a channel's messages, or all edits."""
    busiest = max(Counter(address for address, _ in sent).values())
    edits = sum(errand is Errand.EDIT for _, errand in sent)
    rate = PER_MINUTE[EDITS]
    return max(busiest - 1, (edits - rate) * 60 / rate)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else PROJECTS)
