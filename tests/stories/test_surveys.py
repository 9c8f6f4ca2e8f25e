"""A stage is over: named contacts are asked in private, and what they say is acted on."""

from collections.abc import AsyncIterator

import pytest

from bot.domain.clients import Template
from bot.domain.survey_triggers import TriggerKind
from storage.engine import Database
from storage.records import Search
from tests.domain.plants import ist
from tests.stories.asking import (
    ONE_BY_ONE,
    OVERALL,
    fill,
    invitation,
    opened,
    reach,
    refusal,
    wanted,
)
from tests.stories.house import House, a_house
from tests.stories.plans import CHANNEL, say
from tests.stories.staffed import staffed_config, through, until


@pytest.fixture
async def house(database: Database) -> AsyncIterator[House]:
    """The house on Thursday 15 October 2026, 13:30 in Hyderabad."""
    async with a_house(
        database, start=ist("2026-10-15 13:30"), config=staffed_config(), template=Template.API
    ) as opened:
        yield opened


async def test_a_stage_is_asked_about_two_business_days_later_in_private(house: House) -> None:
    kavya, ravi = house.slack.person("kavya"), house.slack.person("ravi")
    await reach(house, "A3")
    await until(house, "2026-10-19 17:55")
    assert invitation(house) is None
    asked = await opened(house)

    assert "Three questions about the tech transfer, 40 seconds" in asked.text
    readers = "shown to Ravi Menon (project manager) and Kavya Pillai (relationship manager)"
    assert readers in asked.text
    assert "Open until Wed 28 Oct 18:00 IST (08:30 EDT)" in asked.text
    thanks = await fill(
        house,
        "anna",
        asked,
        overall="2",
        questions="1 – not at all",
        comment=ONE_BY_ONE,
        may=["You may call me about this"],
    )
    assert "are kept" in thanks.shown
    await house.settled()

    said = [each.text for each in house.slack.person("daniel").sees(CHANNEL)]
    assert not any(ONE_BY_ONE in text for text in said)
    kinds = [(each.kind, each.detail[:6], each.words) for each in wanted(house)]
    assert kinds == [
        (TriggerKind.SATISFACTION, "2 of 5", ONE_BY_ONE),
        (TriggerKind.SATISFACTION, "1 of 5", ONE_BY_ONE),
    ]
    for who in (ravi, kavya):
        told = await say(house, "/poll results NON-S-1", who=who.user.key)
        assert "1 of 2 answered (50%)" in told
        assert "1 x 2" in told
        assert 'Uncollected questions, 1: "Too many questions one by one"' in told
        assert 'Anna Keller (daily user): "Too many questions one by one" · may call' in told
    assert "Anna" not in await say(house, "/poll results NON-S-1", who="noor")


async def test_an_answer_can_be_changed_until_it_closes_and_the_first_stays_on_record(
    house: House,
) -> None:
    anna = house.slack.person("anna")
    await reach(house, "A3")
    asked = await opened(house)
    await fill(house, "anna", asked, overall="4", comment="More colour")
    await anna.close(everything=True)

    await anna.press(asked, "Answer")
    form = await house.slack.until(lambda: anna.modal)
    assert "More colour" in str(form.json)
    await anna.submit({OVERALL: "3", "What should we change?": "Less colour"})
    await house.slack.until(lambda: anna.modal and "are kept" in anna.modal.shown)
    await anna.close(everything=True)
    await through(house, "2026-10-28 18:05")

    closed = invitation(house)
    assert closed is not None
    assert closed.ts == asked.ts
    assert "are closed: 1 of 2 answered" in closed.text
    assert closed.buttons == []
    with house.database.unit_of_work() as unit:
        events = unit.records.entries("NON", Search(object_id="NON-S-1"))
    told = [(entry.action, entry.before) for event in events if (entry := event.entry())]
    actions = [action for action, _ in told]
    assert actions == [
        "survey planned",
        "survey opened",
        "survey answered",
        "survey answer changed",
        "survey reminded",
        "survey closed",
    ]
    assert told[3][1]["comment"] == "More colour"
    await house.card("/poll results NON-S-1")


async def test_only_those_who_have_not_answered_are_reminded_once(house: House) -> None:
    anna, daniel = house.slack.person("anna"), house.slack.person("daniel")
    await reach(house, "A3")
    await fill(house, "anna", await opened(house), overall="5")

    await through(house, "2026-10-27 12:00")

    reminders = [each for each in daniel.dms() if "This is the only reminder" in each.text]
    assert len(reminders) == 1
    assert not [each for each in anna.dms() if "only reminder" in each.text]
    await fill(house, "daniel", reminders[0], overall="4")
    assert "2 of 2 answered" in await say(house, "/poll results NON-S-1")


async def test_those_who_were_not_asked_and_staff_are_told_why_not(house: House) -> None:
    await reach(house, "A3", named=["anna"])
    asked = await opened(house)

    for who in ("daniel", "ravi"):
        await house.slack.person(who).press(asked, "Answer")
        assert "asks named contacts, and you are not among them" in await refusal(house, who)


async def test_nothing_is_taken_after_it_closed(house: House) -> None:
    anna = house.slack.person("anna")
    await reach(house, "A3")
    asked = await opened(house)
    await anna.press(asked, "Answer")
    await house.slack.until(lambda: anna.modal)
    await house.bot.scheduler.run("surveys")
    house.slack.clock.move_to(ist("2026-10-28 18:05"))

    await anna.submit({OVERALL: "1"})

    assert "takes no more answers" in await refusal(house, "anna")
    assert wanted(house) == []


async def test_staff_correct_what_a_comment_is_about(house: House) -> None:
    ravi = house.slack.person("ravi")
    await reach(house, "A3")
    await fill(house, "anna", await opened(house), questions="3", comment="More colour in reports")

    await ravi.command(CHANNEL, "/poll themes NON-S-1")
    await house.slack.until(lambda: ravi.modal)
    await ravi.submit({"More colour in reports": ["Clarity of updates"]})
    told = await say(house, "/poll results by stage")

    assert 'Clarity of updates, 1: "More colour in reports"' in told
    assert "Documents and reports" not in told
    assert "*Technical*" in await say(house, "/poll results by function")
