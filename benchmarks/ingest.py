"""Measure the durable acknowledgement against a Bolt app that acknowledges and stores nothing.

Both bots run side by side on the same machine and are loaded in turn, in short bursts, so that
the ratios mean something where absolute figures do not. Loopback only; the database is SQLite
with `synchronous=FULL` in a temporary directory.
Run `python benchmarks/ingest.py [--rounds 15] [--events 500]`.
"""

import argparse
import asyncio
import sqlite3
import statistics
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks.parts.ingest_bots import Bot, running
from benchmarks.parts.ingest_load import Taken, events, over_http, slack_socket

LANES = (16, 64)
"""Connections, or unacknowledged envelopes, at which throughput is compared."""

BURST = 10_000
BURST_LIMIT = 3.0
"""Seconds within which Slack wants an answer."""

STEADY = 300.0
"""Events a second. Slack sends at most 30,000 an hour for a workspace, which is 8 a second."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """How many events, over how many lanes, all at once or so many a second."""

    count: int
    lanes: int
    rate: float | None = None


Deliver = Callable[[Load], Awaitable[Taken]]


@asynccontextmanager
async def started(kind: str, way: str) -> AsyncIterator[Deliver]:
    """Run a warm bot; afterwards see that what was acknowledged is stored."""
    sent = 0

    async def deliver(load: Load) -> Taken:
        nonlocal sent
        sent += load.count
        return await over(load)

    with tempfile.TemporaryDirectory() as folder:
        bot = Bot(kind=kind, database=Path(folder) / "bench.db")
        async with (_http if way == "http" else _socket)(bot) as over:
            await deliver(Load(count=300, lanes=16))
            yield deliver
        if kind != "bare":
            (stored,) = sqlite3.connect(bot.database).execute("SELECT count(*) FROM inbox")
            assert stored == (sent,), f"{stored} of {sent} stored"


@asynccontextmanager
async def _http(bot: Bot) -> AsyncIterator[Deliver]:
    with running(bot) as address:
        yield lambda load: over_http(
            address, events(load.count), connections=load.lanes, rate=load.rate
        )


@asynccontextmanager
async def _socket(bot: Bot) -> AsyncIterator[Deliver]:
    async with slack_socket() as slack:
        with running(replace(bot, slack=slack.base)):
            yield lambda load: slack.deliver(events(load.count), at_once=load.lanes, rate=load.rate)


async def throughput(way: str, rounds: int, load: Load) -> None:
    """Print events a second of both bots, and their ratio."""
    pairs = await _in_turn(way, rounds, load)
    rates = [(durable.per_second, bare.per_second) for durable, bare in pairs]
    print(
        f"{way:6} {load.lanes} lanes, events a second, durable / bare: {_ratio(rates)}"
        f" ({_median(rates, 0):.0f} / {_median(rates, 1):.0f})"
    )


async def steady(way: str, rounds: int) -> None:
    """Print how long an event waits for its acknowledgement at a steady rate."""
    pairs = await _in_turn(way, rounds, Load(count=300, lanes=32, rate=STEADY))
    waits = [(durable.percentile(0.99), bare.percentile(0.99)) for durable, bare in pairs]
    print(
        f"{way:6} p99 at {STEADY:.0f} a second, durable / bare: {_ratio(waits)}"
        f" ({_median(waits, 0) * 1e3:.1f} ms / {_median(waits, 1) * 1e3:.1f} ms)"
    )


async def burst(way: str, kind: str) -> None:
    """Print how long many events at once wait for their acknowledgement."""
    async with started(kind, way) as deliver:
        taken = await deliver(Load(count=BURST, lanes=64))
    late = sum(seconds > BURST_LIMIT for seconds in taken.each)
    print(
        f"{way:6} {BURST:,} at once, {kind}: p50 {taken.percentile(0.5):.2f} s, "
        f"p99 {taken.percentile(0.99):.2f} s, {late} over {BURST_LIMIT:.0f} s"
    )


async def _in_turn(way: str, rounds: int, load: Load) -> list[tuple[Taken, Taken]]:
    async with started("durable", way) as durable, started("bare", way) as bare:
        return [(await durable(load), await bare(load)) for _ in range(rounds)]


def _ratio(pairs: Sequence[tuple[float, float]]) -> str:
    ratios = [durable / bare for durable, bare in pairs]
    return f"{statistics.median(ratios):.2f} [{min(ratios):.2f}..{max(ratios):.2f}]"


def _median(pairs: Sequence[tuple[float, float]], which: int) -> float:
    return statistics.median(pair[which] for pair in pairs)


async def _main(rounds: int, count: int) -> None:
    for way in ("http", "socket"):
        for lanes in LANES:
            await throughput(way, rounds, Load(count=count, lanes=lanes))
        await steady(way, rounds)
        for kind in ("bare", "durable", "working"):
            await burst(way, kind)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--events", type=int, default=500)
    options = parser.parse_args()
    asyncio.run(_main(options.rounds, options.events))
