"""The draft of the week may be answered otherwise than by approval: no change, hold, later."""

from datetime import datetime

import pytest

from bot.domain.clients import Template
from tests.stories.house import House
from tests.stories.updates import CHANNEL, post, window
from tests.stories.weekly import BOSTON, begun, move


@pytest.fixture
def template() -> Template:
    return Template.API


async def test_no_change_is_one_click_and_meets_the_week(october: House) -> None:
    ravi, anna = october.slack.person("ravi"), october.slack.person("anna")
    await begun(october)
    await move(october, datetime(2026, 10, 15, 17, 0, tzinfo=BOSTON))

    await ravi.press(await october.card("NON-U-2"), "No change")

    shown = await post(october, "anna", "No change since the last update.")
    assert "Timeline: At risk: A9 moves from 19 to 28 Oct." in shown.text
    await october.card("Withdrawn")
    await move(october, datetime(2026, 10, 16, 12, 0, tzinfo=BOSTON))
    assert not [m for m in anna.sees(CHANNEL) if "no update was approved" in m.text]


async def test_a_held_update_is_told_with_its_day_and_not_chased(october: House) -> None:
    ravi = october.slack.person("ravi")
    await begun(october)
    await move(october, datetime(2026, 10, 15, 17, 0, tzinfo=BOSTON))
    card = await october.card("NON-U-2")

    await ravi.press(card, "update_more", choose="Hold, with a reason")
    await window(october, "ravi", "the reason stays among us")
    assert not await ravi.submit({"reason": "CANARY audit week", "day": "Mon 19 Oct"})
    await october.card("Held: nothing is posted this time.")
    await move(october, datetime(2026, 10, 16, 12, 0, tzinfo=BOSTON))
    await move(october, datetime(2026, 10, 20, 12, 0, tzinfo=BOSTON))

    told = await post(october, "anna", "Week 42: no update was approved")
    assert "Ravi Menon will post it on Mon 19 Oct 2026." in told.text
    assert "CANARY" not in told.text
    thread = ravi.sees("ops-triage", thread=card.ts)[1:]
    assert [m.text for m in thread] == []


async def test_a_reminder_is_put_off_twice_and_no_more(october: House) -> None:
    ravi = october.slack.person("ravi")
    await begun(october)
    await move(october, datetime(2026, 10, 15, 9, 0, tzinfo=BOSTON))
    for _ in range(2):
        card = await october.card("NON-U-2")
        await ravi.press(card, "update_more", choose="Remind me in 1 h")
        await october.settled()

    card = await october.card("NON-U-2")
    assert "Remind me in 1 h" not in str(card.blocks)
    await move(october, datetime(2026, 10, 15, 10, 1, tzinfo=BOSTON))
    reminders = ravi.sees("ops-triage", thread=card.ts)[1:]
    assert len(reminders) == 2
