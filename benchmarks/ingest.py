"""Measure the durable acknowledgement against a Bolt app that acknowledges and stores nothing.

Rounds alternate between the bots on the same machine, so that ratios mean something where
absolute figures do not. Loopback only; the database is SQLite with `synchronous=FULL` in a
temporary directory. Run `python benchmarks/ingest.py [--rounds 5] [--events 3000]`.
"""

import argparse
import asyncio
import sqlite3
import statistics
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.parts.ingest_bots import Bot, running
from benchmarks.parts.ingest_load import Taken, events, over_http, slack_socket

LANES = 16
"""Connections, or unacknowledged envelopes, where throughput is compared."""

BURST = 10_000
BURST_LANES = 64
BURST_LIMIT = 3.0
"""Seconds within which Slack wants an answer."""

STEADY = 300.0
"""Events a second. Slack sends at most 30,000 an hour for a workspace, which is 8 a second."""

WARM_UP = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """How many events, over how many lanes, all at once or so many a second."""

    count: int
    lanes: int = LANES
    rate: float | None = None


async def measure(kind: str, way: str, load: Load) -> Taken:
    """Start a bot, warm it, deliver, and see that what was acknowledged is stored."""
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "bench.db"
        deliver = _http if way == "http" else _socket
        taken = await deliver(Bot(kind=kind, database=database), load)
        if kind != "bare":
            rows = sqlite3.connect(database).execute("SELECT count(*) FROM inbox").fetchone()[0]
            assert rows == load.count + WARM_UP, f"{rows} stored"
        return taken


async def _http(bot: Bot, load: Load) -> Taken:
    with running(bot) as address:
        await over_http(address, events(WARM_UP), connections=load.lanes, rate=None)
        return await over_http(address, events(load.count), connections=load.lanes, rate=load.rate)


async def _socket(bot: Bot, load: Load) -> Taken:
    async with slack_socket() as slack:
        with running(Bot(kind=bot.kind, database=bot.database, slack=slack.base)):
            await slack.deliver(events(WARM_UP), at_once=load.lanes, rate=None)
            return await slack.deliver(events(load.count), at_once=load.lanes, rate=load.rate)


async def throughput(way: str, rounds: int, load: Load) -> None:
    """Print events a second of each bot and the ratio to the bare one, round by round."""
    ratios: dict[str, list[float]] = {"durable": [], "working": []}
    for _ in range(rounds):
        bare = await measure("bare", way, load)
        for kind, seen in ratios.items():
            taken = await measure(kind, way, load)
            seen.append(taken.per_second / bare.per_second)
            print(
                f"  {way:6} {kind:8} {taken.per_second:6.0f}/s  bare {bare.per_second:6.0f}/s"
                f"  ratio {seen[-1]:.2f}"
            )
    for kind, seen in ratios.items():
        print(f"{way:6} {kind:8} / bare, events a second: {_summary(seen)}")


async def steady(way: str, rounds: int) -> None:
    """Print how long an event waits for its acknowledgement at a steady rate."""
    load, ratios = Load(count=900, rate=STEADY), []
    for _ in range(rounds):
        bare = (await measure("bare", way, load)).percentile(0.99)
        durable = (await measure("durable", way, load)).percentile(0.99)
        ratios.append(durable / bare)
        print(
            f"  {way:6} p99 at {STEADY:.0f}/s: durable {durable * 1e3:.1f} ms, "
            f"bare {bare * 1e3:.1f} ms"
        )
    print(f"{way:6} durable / bare, p99 at {STEADY:.0f}/s: {_summary(ratios)}")


async def burst(way: str, kind: str) -> None:
    """Print how long the last of many events at once waits for its acknowledgement."""
    taken = await measure(kind, way, Load(count=BURST, lanes=BURST_LANES))
    late = sum(seconds > BURST_LIMIT for seconds in taken.each)
    print(
        f"{way:6} {kind:8} {BURST:,} at once: p50 {taken.percentile(0.5):.2f} s, "
        f"p99 {taken.percentile(0.99):.2f} s, {late} over {BURST_LIMIT:.0f} s"
    )


def _summary(ratios: Sequence[float]) -> str:
    return f"{statistics.median(ratios):.2f} [{min(ratios):.2f}..{max(ratios):.2f}]"


async def _main(rounds: int, count: int) -> None:
    for way in ("http", "socket"):
        await throughput(way, rounds, Load(count=count))
        await steady(way, min(rounds, 3))
        for kind in ("bare", "durable", "working"):
            await burst(way, kind)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--events", type=int, default=3000)
    options = parser.parse_args()
    asyncio.run(_main(options.rounds, options.events))
