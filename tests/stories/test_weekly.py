"""The weekly post: drafted a day before, posted on the client's hour, late said to be late."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.domain.clients import Template
from storage.engine import Database
from tests.stories.house import House, a_house, link_both
from tests.stories.updates import CHANNEL, post, window, write

MONDAY = datetime(2026, 10, 12, 4, 0, tzinfo=UTC)
BOSTON, BERLIN = ZoneInfo("America/New_York"), ZoneInfo("Europe/Berlin")
REPORT = {
    "headline": "Toluene delivery moves the engineering batch.",
    "timeline": "▲ At risk",
    "timeline_line": "A9 moves from 19 to 28 Oct.",
}
ACTION = {
    "timeline_owner": "Lakshmi Reddy",
    "timeline_action": "toluene comes by air freight",
    "timeline_by": "Fri 23 Oct",
    "decision_0_text": "approve MBR v3",
    "decision_0_by": "Fri 23 Oct",
    "decision_0_otherwise": "batch start moves day for day",
}


@pytest.fixture
async def october(database: Database) -> AsyncIterator[House]:
    """The house on Monday 12 October, 09:30 in Hyderabad."""
    async with a_house(database, start=MONDAY, template=Template.API) as opened:
        yield opened


async def move(house: House, to: datetime) -> None:
    """Move the clock and do what is due."""
    house.slack.clock.move_to(to)
    await house.bot.scheduler.run("cadence")
    await house.settled()


async def begun(house: House) -> None:
    """Let every project have its rhythm and the first update out, so that more is promised."""
    await house.bot.scheduler.run("cadence")
    await write(house, "ravi", REPORT, ACTION)
    await post(house, "anna", "Toluene delivery")
    await house.settled()


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


async def test_operations_get_one_summary_a_week(october: House) -> None:
    await begun(october)
    await october.slack.person("priya").command("imaginara-int7", "/update automatic on")
    await move(october, datetime(2026, 10, 15, 17, 0, tzinfo=BOSTON))
    await move(october, datetime(2026, 10, 16, 12, 0, tzinfo=BERLIN))
    await move(october, datetime(2026, 10, 16, 12, 5, tzinfo=BOSTON))
    for _ in range(2):
        await october.bot.scheduler.run("summary")
    await october.settled()

    ravi = october.slack.person("ravi")
    told = [m.text for m in ravi.sees("ops-triage") if "*Updates, week 42*" in m.text]
    assert len(told) == 1
    assert "1 posted, 0 of them late" in told[0]
    assert "*Overdue:* 1\n• Nonesuch Biosciences, NV-204: At risk, not posted" in told[0]


async def test_the_plan_and_the_health_hang_in_the_thread_as_pictures(october: House) -> None:
    ravi, anna = october.slack.person("ravi"), october.slack.person("anna")
    await begun(october)
    await ravi.command(CHANNEL, "/milestone plan A9 2026-10-19")
    await write(october, "ravi", {"headline": "Second."}, ACTION)
    shown = await post(october, "anna", "Second.")

    hung = await october.in_thread("anna", CHANNEL, shown.ts, "Milestones of Nonesuch")

    assert [block["type"] for block in hung.blocks] == ["image", "image"]
    assert "A9 Engineering batch: baseline Mon 19 Oct 2026" in hung.blocks[0]["alt_text"]
    assert "Timeline: at risk from Mon 12 Oct 2026" in hung.blocks[1]["alt_text"]
    files = october.slack.world.workspace.files
    assert sorted(file.name for file in files.values()) == [
        "NON-U-2-1-health.png",
        "NON-U-2-1-plan.png",
    ]
    assert all(file.content.startswith(b"\x89PNG") for file in files.values())
    assert anna.sees(CHANNEL)


async def test_without_an_upload_the_thread_says_the_same_in_words(october: House) -> None:
    await begun(october)
    october.slack.faults.set(refusals=("not_authed",), methods=("files.getUploadURLExternal",))
    await write(october, "ravi", {"headline": "Second."}, ACTION)
    shown = await post(october, "anna", "Second.")

    hung = await october.in_thread("anna", CHANNEL, shown.ts, "Health of Nonesuch")

    assert [block["type"] for block in hung.blocks] == ["section"]
    assert "Timeline: at risk from Mon 12 Oct 2026" in hung.shown


async def test_a_picture_that_slack_takes_only_later_follows_in_the_thread(october: House) -> None:
    await begun(october)
    refused = {"refusals": ["ratelimited"] * 2, "methods": ["files.getUploadURLExternal"]}
    october.slack.faults.set(**refused)
    await write(october, "ravi", {"headline": "Second."}, ACTION)
    shown = await post(october, "anna", "Second.")

    hung = await october.in_thread("anna", CHANNEL, shown.ts, "Health of Nonesuch")

    assert [block["type"] for block in hung.blocks] == ["image"]
    assert october.slack.faults.on.refusals == ()


async def test_what_each_owes_the_other_is_one_message_kept_current(october: House) -> None:
    ravi, anna = october.slack.person("ravi"), october.slack.person("anna")
    await begun(october)
    await october.bot.scheduler.run("boards")
    first = await post(october, "anna", "A9 Engineering batch")
    seen = len(anna.sees(CHANNEL))

    await ravi.command(CHANNEL, "/milestone plan A9 2026-10-19")
    for _ in range(2):
        await october.bot.scheduler.run("boards")
    await october.settled()

    kept = next(m for m in anna.sees(CHANNEL) if m.ts == first.ts)
    assert "Mon 19 Oct 2026" in kept.text
    assert len(anna.sees(CHANNEL)) == seen


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
