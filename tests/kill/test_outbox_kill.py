"""A relay that is killed again and again, beside a Slack that fails, loses and doubles nothing."""

import asyncio
import os
import random
import signal
from collections import Counter
from collections.abc import Callable

import pytest

from tests.kill.mortal import LANES, POINTS, Doom, start
from tests.stand_in import Fault, StandIn

KILLS = int(os.environ.get("LIAISON_SOAK_KILLS", "20"))
"""How many kills in each of the two runs."""

FAULTS_OF_POSTS = {
    Fault.DROPPED_BEFORE: 5,
    Fault.DROPPED_AFTER: 8,
    Fault.RESET_AFTER: 2,
    Fault.ERROR_BEFORE: 4,
    Fault.ERROR_AFTER: 4,
    Fault.AWAY_BEFORE: 3,
    Fault.LIMITED: 5,
    Fault.SLOW: 8,
    Fault.HTML_BEFORE: 2,
    Fault.HTML_AFTER: 1,
    Fault.INTERNAL_BEFORE: 2,
    Fault.INTERNAL_AFTER: 1,
    Fault.LATE: 4,
    Fault.HUNG_AFTER: 1,
}
OF_A_LEADER = ("claimed", "while sending", "answered", "writing outcome", "outcome written")
FAULTS_OF_LOOKS = {Fault.DROPPED_BEFORE: 5, Fault.ERROR_BEFORE: 4, Fault.LIMITED: 4}


@pytest.mark.kill
@pytest.mark.long
@pytest.mark.parametrize("kind", ["sqlite"])
@pytest.mark.parametrize("luck", ["good", "bad"])
async def test_each_letter_arrives_once_and_in_order(
    database_url: str, luck: str, record_property: Callable[[str, object], None]
) -> None:
    seed = int(os.environ.get("LIAISON_SEED", "1"))
    chance = random.Random(f"{luck} {seed}")
    slack = StandIn()
    slack.lateness = 0.05
    if luck == "bad":
        slack.luck = lambda method, channel: drawn(method, chance)
    kills: Counter[str] = Counter()
    lives = batches = 0
    async with slack.serving() as url:
        while kills.total() < KILLS or lives == 0:
            point = POINTS[lives % len(POINTS)]
            doom = Doom(point, chance.randint(1, 4))
            lives += 1
            if await killed(database_url, url, batches, doom):
                kills[point] += 1
            else:
                batches += 1
        assert not await killed(database_url, url, batches, Doom(None))
        batches += 1

    figures = (
        f"{luck} luck, seed {seed}: {lives} lives, {kills.total()} kills at {len(kills)} points, "
        f"{batches * len(LANES) * 5} letters, {slack.calls['chat.postMessage']} posts tried, "
        f"{slack.calls['chat.update']} edits, {slack.struck.total() - slack.struck[Fault.NONE]} "
        f"faults"
    )
    print(figures)  # noqa: T201  # seen with `pytest -s`
    record_property("figures", figures)
    for lane in LANES:
        assert slack.texts(lane.channel) == expected(lane.channel, batches)
        assert replies_hang_right(slack, lane.channel)
    assert kills.total() == KILLS
    # Some points lie beyond the end of a life that has little to do; most must be met.
    assert len(kills) >= min(KILLS // 3, len(POINTS) - 2)
    if luck == "bad":
        assert slack.struck.total() - slack.struck[Fault.NONE] >= KILLS


@pytest.mark.kill
@pytest.mark.parametrize("kind", ["postgresql"])
async def test_a_replica_that_stands_by_takes_over_from_a_killed_one(database_url: str) -> None:
    chance = random.Random("replicas")
    slack = StandIn()
    kills, rounds = 0, max(3, KILLS // 5)
    async with slack.serving() as url:
        for number in range(rounds):
            doom = Doom(chance.choice(OF_A_LEADER), chance.randint(1, 3))
            slack.called.clear()
            leader = asyncio.create_task(killed(database_url, url, number, doom))
            # It leads once Slack has heard of it, or it is dead already.
            called = asyncio.create_task(slack.called.wait())
            await asyncio.wait([leader, called], return_when=asyncio.FIRST_COMPLETED)
            called.cancel()
            assert not await killed(database_url, url, number, Doom(None))
            kills += await leader

    print(f"{rounds} pairs of replicas, {kills} kills")  # noqa: T201  # seen with `pytest -s`
    assert kills == rounds
    for lane in LANES:
        assert slack.texts(lane.channel) == expected(lane.channel, rounds)
        assert replies_hang_right(slack, lane.channel)


async def killed(database_url: str, slack_url: str, batch: int, doom: Doom) -> bool:
    """Live one life; return whether it ended by its own hand before its work was done."""
    process = start(database_url, slack_url, batch, doom)
    try:
        await asyncio.to_thread(process.join, 60)
        assert process.exitcode in (0, -signal.SIGKILL), f"ended with {process.exitcode}: {doom}"
        return process.exitcode != 0
    finally:
        process.kill()
        process.join()


def drawn(method: str, chance: random.Random) -> Fault:
    faults = FAULTS_OF_LOOKS if method.startswith("conversations") else FAULTS_OF_POSTS
    luck = chance.randrange(100)
    for fault, percent in faults.items():
        luck -= percent
        if luck < 0:
            return fault
    return Fault.NONE


def expected(channel: str, batches: int) -> list[str]:
    """Return what a channel says in the end: each card as its second letter left it."""
    return [f"{channel}/{number}/{part}" for number in range(batches) for part in (0, 1, 3, 4)]


def replies_hang_right(slack: StandIn, channel: str) -> bool:
    by_text = {message["text"]: message for message in slack.messages[channel]}
    return all(
        message.get("thread_ts") == by_text[text[:-1] + "0"]["ts"]
        for text, message in by_text.items()
        if text.endswith("/1")
    )
