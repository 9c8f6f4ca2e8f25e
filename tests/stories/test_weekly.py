"""The weekly post: drafted a day before, posted on the client's hour, late said to be late."""

from datetime import datetime

import pytest

from bot.domain.clients import Template
from tests.stories.house import House, link_both
from tests.stories.updates import CHANNEL, post, window
from tests.stories.weekly import BOSTON, begun, move


@pytest.fixture
def template() -> Template:
    return Template.API


async def test_a_draft_is_shown_a_day_before_and_posted_at_the_clients_hour(
    october: House,
) -> None:
    ravi, anna = october.slack.person("ravi"), october.slack.person("anna")
    await begun(october)
    for said in (
        'owe "Signed transfer protocol" by 14 Oct',
        'promise "Impurity report" by 30 Oct',
        "given NON-M-18 version 2, by e-mail",
    ):
        await ravi.command(CHANNEL, f"/milestone {said}")

    await move(october, datetime(2026, 10, 15, 17, 0, tzinfo=BOSTON))
    card = await october.card("NON-U-2")
    assert f"<@{ravi.id}> The update is due Fri 16 Oct 21:30 IST (12:00 EDT)" in card.text
    assert "unchanged since Mon 12 Oct 2026" in card.text
    await ravi.press(card, "Approve")
    await october.card("Approved, to be posted at its hour")
    await move(october, datetime(2026, 10, 16, 11, 59, tzinfo=BOSTON))
    assert not [m for m in anna.sees(CHANNEL) if "week 42" in m.text]
    await move(october, datetime(2026, 10, 16, 12, 0, tzinfo=BOSTON))

    shown = await post(october, "anna", "week 42")
    assert "▲ *At risk*. No milestone was reported as achieved this week." in shown.text
    assert "*Need from you by Fri 23 Oct 2026:* approve MBR v3; otherwise" in shown.text
    assert "late" not in shown.text
    assert "· by Ravi Menon" in shown.text
    thread = await october.in_thread("anna", CHANNEL, shown.ts, "*Queries:* 0 opened")
    assert "*Achieved:* nothing reported" in thread.text
    assert (
        "*Documents:*\n• Signed transfer protocol, received Mon 12 Oct 2026\n"
        "• Impurity report, due from us by Fri 30 Oct 2026\n*Queries:*"
    ) in thread.text
    assert "Tue 20 Oct 2026 (with us)" in thread.text
    assert "|The update before>" in thread.text
    assert [m.text.count("week 42") for m in anna.sees(CHANNEL) if "week 42" in m.text] == [1]


async def test_unapproved_at_the_hour_the_client_is_told_who_owes_it_and_when(
    october: House,
) -> None:
    ravi = october.slack.person("ravi")
    await begun(october)
    await move(october, datetime(2026, 10, 15, 17, 0, tzinfo=BOSTON))
    card = await october.card("NON-U-2")

    await move(october, datetime(2026, 10, 16, 12, 0, tzinfo=BOSTON))

    told = await post(october, "anna", "Week 42: no update was approved by Fri 16 Oct 12:00 EDT.")
    assert "Ravi Menon owes it; a date follows here." in told.text
    await october.in_thread("ravi", "ops-triage", card.ts, "The client was told.")

    await ravi.press(card, "update_more", choose="Say when it comes")
    await window(october, "ravi", "the client reads this day")
    assert not await ravi.submit({"day": "Mon 19 Oct"})
    await post(october, "anna", "Ravi Menon will post it on Mon 19 Oct 2026.")
    await move(october, datetime(2026, 10, 19, 9, 0, tzinfo=BOSTON))
    await ravi.press(await october.card("NON-U-2"), "Approve")

    shown = await post(october, "anna", "week 42 —")
    assert "late: it was due Fri 16 Oct 12:00 EDT" in shown.text
    told = await post(october, "anna", "Week 42: the update due")
    assert "was posted Mon 19 Oct 09:00 EDT" in told.text


async def test_nobody_is_told_of_a_missing_update_that_was_never_promised(
    october: House,
) -> None:
    await october.bot.scheduler.run("cadence")

    await move(october, datetime(2026, 10, 16, 12, 0, tzinfo=BOSTON))
    await october.card("NON-U-1")

    assert october.slack.person("anna").sees(CHANNEL) == []


async def test_a_bot_that_was_down_at_the_hour_posts_once_late_and_says_so(october: House) -> None:
    ravi, anna = october.slack.person("ravi"), october.slack.person("anna")
    await begun(october)
    await move(october, datetime(2026, 10, 15, 17, 0, tzinfo=BOSTON))
    await ravi.press(await october.card("NON-U-2"), "Approve")

    await move(october, datetime(2026, 10, 16, 21, 0, tzinfo=BOSTON))
    assert not [m for m in anna.sees(CHANNEL) if "week 42" in m.text]
    await move(october, datetime(2026, 10, 19, 9, 0, tzinfo=BOSTON))
    await move(october, datetime(2026, 10, 19, 9, 1, tzinfo=BOSTON))

    posts = [m.text for m in anna.sees(CHANNEL) if "week 42" in m.text]
    assert len(posts) == 1
    assert "late: it was due Fri 16 Oct 12:00 EDT" in posts[0]


async def test_after_three_weeks_asleep_only_the_newest_week_is_told(october: House) -> None:
    anna = october.slack.person("anna")
    await begun(october)

    await move(october, datetime(2026, 11, 2, 10, 0, tzinfo=BOSTON))

    told = [m.text for m in anna.sees(CHANNEL) if "no update was approved" in m.text]
    assert [text.partition(":")[0] for text in told] == ["Week 44"]


async def test_before_a_holiday_of_ours_the_update_comes_on_the_last_working_day(
    october: House,
) -> None:
    ravi = october.slack.person("ravi")
    await october.bot.scheduler.run("cadence")

    await ravi.command(CHANNEL, "/update weekly tue 12:00")

    answers = [m.text for m in ravi.sees(CHANNEL) if m.is_ephemeral]
    assert "every Tue at 12:00 America/New_York" in answers[-1]
    await move(october, datetime(2026, 10, 16, 17, 0, tzinfo=BOSTON))
    await ravi.command(CHANNEL, "/update status")
    answers = [m.text for m in ravi.sees(CHANNEL) if m.is_ephemeral]
    assert "Next: Mon 19 Oct 21:30 IST (12:00 EDT)" in answers[-1]


async def test_a_suspended_channel_gets_nothing_and_goes_on_once_linked_anew(
    october: House,
) -> None:
    anna = october.slack.person("anna")
    await begun(october)
    channel = october.slack.channel(CHANNEL).id
    october.bot.desk.clients.suspend(channel, "the unknown workspace Figmenta is in it")

    await move(october, datetime(2026, 10, 16, 12, 0, tzinfo=BOSTON))

    assert not [m for m in anna.sees(CHANNEL) if "no update was approved" in m.text]
    await link_both(october, Template.API)
    await move(october, datetime(2026, 10, 23, 12, 0, tzinfo=BOSTON))
    await post(october, "anna", "Week 43: no update was approved by Fri 23 Oct 12:00 EDT.")
