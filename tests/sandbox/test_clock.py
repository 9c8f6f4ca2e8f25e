"""The workspace's clock runs at its rate and moves forward only."""

from datetime import UTC, datetime, timedelta

import pytest

from sandbox.clock import Clock
from sandbox.driver import Sandbox
from sandbox.window.requests import next_morning

NOON = datetime(2026, 10, 30, 12, 0, tzinfo=UTC)


def test_it_runs_at_its_rate() -> None:
    seconds = [0.0]
    clock = Clock(NOON, rate=60, elapsed=lambda: seconds[0])

    seconds[0] = 2.0

    assert clock() == NOON + timedelta(minutes=2)


def test_it_moves_forward_and_tells_who_listens() -> None:
    heard: list[datetime] = []
    clock = Clock(NOON, rate=0)
    clock.on_move(heard.append)

    clock.advance(timedelta(hours=1))
    clock.move_to(NOON + timedelta(days=1))

    assert heard == [NOON + timedelta(hours=1), NOON + timedelta(days=1)]


def test_it_never_moves_back() -> None:
    clock = Clock(NOON, rate=0)

    with pytest.raises(ValueError, match="forward"):
        clock.move_to(NOON - timedelta(seconds=1))


def test_it_starts_at_an_aware_time() -> None:
    with pytest.raises(ValueError, match="aware"):
        Clock(NOON.replace(tzinfo=None))


async def test_messages_carry_the_workspaces_time() -> None:
    async with Sandbox(clock=Clock(NOON, rate=0)) as slack:
        slack.clock.advance(timedelta(days=3))

        ts = await slack.person("anna").say("nonesuch-nv204", "Later")

    assert float(ts) == (NOON + timedelta(days=3)).timestamp()


@pytest.mark.parametrize(
    ("now", "morning"),
    [
        ("2026-10-30T02:00+00:00", "2026-10-30T09:00+05:30"),
        ("2026-10-30T03:30+00:00", "2026-11-02T09:00+05:30"),
        ("2026-10-31T12:00+00:00", "2026-11-02T09:00+05:30"),
    ],
)
def test_the_next_working_morning_skips_the_weekend(now: str, morning: str) -> None:
    found = next_morning(datetime.fromisoformat(now), zone="Asia/Kolkata")

    assert found == datetime.fromisoformat(morning)
