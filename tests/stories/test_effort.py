"""After a yes the asker is asked in one tap how easy it was; what they tap stays private."""

from collections.abc import AsyncIterator

import pytest

from bot.domain.survey_triggers import TriggerKind
from sandbox.seen import Message
from storage.engine import Database
from tests.domain.plants import ist
from tests.stories.house import House, a_house
from tests.stories.staffed import staffed_config, through

CHANNEL = "nonesuch-nv204"
EVERY_QUERY = "[surveys]\neffort_one_in = 1\n"


@pytest.fixture
async def house(database: Database) -> AsyncIterator[House]:
    """A house that asks about every query, on Thursday 15 October 2026 in Hyderabad."""
    async with a_house(
        database, start=ist("2026-10-15 13:30"), config=staffed_config(EVERY_QUERY)
    ) as opened:
        yield opened


async def answered(house: House) -> Message:
    """Let a question be asked and answered; return the offer to confirm it."""
    anna, ravi = house.slack.person("anna"), house.slack.person("ravi")
    asked = await anna.say(CHANNEL, "When will lot 003 be released?")
    await ravi.press(await house.card("NON-Q-1"), "I own this")
    await ravi.reply(CHANNEL, asked, "The forecast is 16 November.")
    await ravi.press(await house.card("In progress"), "Answered")
    offer = await house.in_thread("anna", CHANNEL, asked, "Does this answer")
    await house.settled()
    return offer


async def test_one_tap_after_a_yes_is_kept_and_calls_for_an_improvement(house: House) -> None:
    anna, daniel = house.slack.person("anna"), house.slack.person("daniel")
    offer = await answered(house)
    await anna.press(offer, "Yes, answered")
    await house.card("Closed")
    await house.bot.scheduler.run("effort")
    thread = str(offer.thread_ts)
    asked = await house.in_thread("anna", CHANNEL, thread, "One tap: 1 strongly disagree")

    await daniel.press(asked, "2")
    await house.slack.until(lambda: daniel.modal and "not among them" in daniel.modal.shown)
    await anna.press(asked, "2")
    thanked = await house.in_thread("anna", CHANNEL, thread, "thank you, your answer is kept")
    await anna.press(thanked, "3")
    await house.settled()

    assert thanked.ts == asked.ts
    assert "2" not in thanked.text.partition("kept")[2].partition("Open until")[0]
    with house.database.unit_of_work() as unit:
        wanted = unit.surveys.triggers_since(ist("2026-10-01 00:00"))
        survey = unit.surveys.about("NON", "F12", "NON-Q-1")
        assert survey is not None
        (kept,) = unit.surveys.reviewed([survey])
    assert [(each.kind, each.detail[:6]) for each in wanted] == [(TriggerKind.EFFORT, "2 of 7")]
    assert (kept.response.value_of("effort"), kept.response.version) == (3, 2)
    await house.bot.scheduler.run("effort")
    await house.settled()
    asks = [each for each in anna.sees(CHANNEL, thread=thread) if "NON-S-" in each.text]
    assert len(asks) == 1


async def test_a_query_that_closes_by_itself_is_never_asked_about(house: House) -> None:
    offer = await answered(house)

    await through(house, "2026-10-23 18:30")

    await house.card("Closed")
    seen = house.slack.person("anna").sees(CHANNEL, thread=str(offer.thread_ts))
    assert not [each for each in seen if "One tap" in each.text]
    with house.database.unit_of_work() as unit:
        assert unit.surveys.of_client("NON") == []
