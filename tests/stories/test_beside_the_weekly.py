"""Beside the weekly post: pictures in its thread, a list of what is owed, a summary for us."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.domain.clients import Template
from tests.stories.house import House
from tests.stories.updates import CHANNEL, post, write
from tests.stories.weekly import ACTION, BERLIN, BOSTON, begun, move

HYDERABAD = ZoneInfo("Asia/Kolkata")


@pytest.fixture
def template() -> Template:
    return Template.API


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

    # What was due after its hour stands in the next.
    await move(october, datetime(2026, 10, 23, 18, 5, tzinfo=HYDERABAD))
    await october.bot.scheduler.run("summary")
    await october.settled()
    (told,) = (m.text for m in ravi.sees("ops-triage") if "*Updates, week 43*" in m.text)
    assert "*Overdue:* 1\n• Nonesuch Biosciences, NV-204: At risk, missed" in told


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
