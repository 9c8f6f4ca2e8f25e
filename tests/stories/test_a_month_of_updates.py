"""A month over two zones and both clock changes, with restarts: everything once, nothing missed."""

from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.clients import Template
from sandbox.clock import Clock
from sandbox.driver import Sandbox
from storage.engine import Database
from tests.stories.house import House, a_bot, link_both
from tests.stories.updates import post, write

START = datetime(2026, 10, 12, 4, 0, tzinfo=UTC)
END = datetime(2026, 11, 14, 4, 0, tzinfo=UTC)
STEP = timedelta(hours=1)
A_LIFE = timedelta(days=5, hours=7)

NONESUCH, IMAGINARA = "nonesuch-nv204", "imaginara-int7"
FRIDAYS_IN_BOSTON = [
    "Fri 16 Oct 12:00 EDT",
    "Fri 23 Oct 12:00 EDT",
    "Fri 30 Oct 12:00 EDT",
    "Fri 6 Nov 12:00 EST",
    "Fri 13 Nov 12:00 EST",
]
FRIDAYS_IN_MUNICH = [
    "Fri 16 Oct 15:30 IST (12:00 CEST)",
    "Fri 23 Oct 15:30 IST (12:00 CEST)",
    "Fri 30 Oct 16:30 IST (12:00 CET)",
    "Fri 6 Nov 16:30 IST (12:00 CET)",
    "Fri 13 Nov 16:30 IST (12:00 CET)",
]


@pytest.mark.long
async def test_a_month_with_restarts_tells_and_reminds_once_each(database: Database) -> None:
    async with Sandbox(clock=Clock(START)) as slack:
        async with a_bot(slack, database) as bot:
            await _begin(House(slack, bot, database))
        lives, now = 0, START + timedelta(hours=1)
        while now < END:
            lives += 1
            dies = min(END, now + A_LIFE)
            async with a_bot(slack, database) as bot:
                while now < dies:
                    now += STEP
                    slack.clock.move_to(now)
                    await bot.scheduler.run("cadence")
                await bot.drain()

        ravi, anna, jonas = (slack.person(key) for key in ("ravi", "anna", "jonas"))
        told = [m.text for m in anna.sees(NONESUCH) if "no update was approved" in m.text]
        weekly = [m for m in jonas.sees(IMAGINARA) if "· week 4" in m.text]
        cards = [m for m in ravi.sees("ops-triage") if "NON-U-2" in m.text]
        urged = Counter(m.text for m in ravi.sees("ops-triage", thread=cards[0])[1:])

    assert lives > 5
    assert [each.partition("approved by ")[2].partition(". ")[0] for each in told] == (
        FRIDAYS_IN_BOSTON
    )
    assert [_foot(each.text) for each in weekly] == FRIDAYS_IN_MUNICH
    assert len(cards) == 1
    assert set(urged.values()) == {1}
    assert _count(urged, "the draft for") == len(FRIDAYS_IN_BOSTON) - 1
    assert _count(urged, "the update is due") == len(FRIDAYS_IN_BOSTON)
    assert _count(urged, "no update was approved by") == len(FRIDAYS_IN_BOSTON)
    assert _count(urged, "is a day late") == len(FRIDAYS_IN_BOSTON) - 1


async def _begin(house: House) -> None:
    """Link both channels; the one posts by itself, in the other a first update is out."""
    await link_both(house, Template.API)
    await write(house, "ravi", {"headline": "All is prepared.", "timeline": "● On track"})
    await post(house, "anna", "All is prepared.")
    await house.slack.person("priya").command(IMAGINARA, "/update automatic on")
    await house.settled()


def _foot(text: str) -> str:
    assert "posted without a person's approval, as agreed" in text
    assert "late" not in text
    return text.partition("IMA-U-")[2].split(" · ")[1]


def _count(urged: Counter[str], words: str) -> int:
    return sum(words in text for text in urged)
