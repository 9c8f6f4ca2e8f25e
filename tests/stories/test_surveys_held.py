"""Who is not asked: too soon, with trouble open, after a milestone taken back, having opted out."""

from collections.abc import AsyncIterator

import pytest

from bot.domain.clients import Template
from bot.domain.survey_triggers import TriggerKind
from storage.engine import Database
from tests.domain.plants import ist
from tests.stories.asking import fill_trust, invitation, opened, reach, refusal, wanted
from tests.stories.house import House, a_house
from tests.stories.plans import CHANNEL, say
from tests.stories.staffed import staffed_config, through, tick, until


@pytest.fixture
async def house(database: Database) -> AsyncIterator[House]:
    """The house on Thursday 15 October 2026, 13:30 in Hyderabad."""
    async with a_house(
        database, start=ist("2026-10-15 13:30"), config=staffed_config(), template=Template.API
    ) as opened:
        yield opened


async def test_nobody_is_asked_twice_in_fourteen_days(house: House) -> None:
    await reach(house, "A3")
    await opened(house)
    await say(house, "/milestone plan A9 20 Oct")
    await say(house, "/milestone done A9 batch report")

    await through(house, "2026-10-30 12:00")
    assert "waits: everybody was asked in the last 14 days" in await say(house, "/poll results")
    await until(house, "2026-11-02 18:10")

    assert invitation(house, "the engineering batch") is not None


async def test_an_open_critical_query_holds_the_survey_with_its_reason(house: House) -> None:
    anna, ravi = house.slack.person("anna"), house.slack.person("ravi")
    await reach(house, "A3")
    ts = await anna.say(CHANNEL, "URGENT: an operator was injured by the solvent, what happened?")
    await house.card("NON-Q-1")
    await until(house, "2026-10-19 18:05")

    assert invitation(house) is None
    listed = await say(house, "/poll results")
    assert "NON-Q-1 (P1) is open" in listed
    card = await house.card("NON-Q-1")
    await ravi.press(card, "I own this")
    await ravi.reply(CHANNEL, ts, "Nobody is hurt; the alarm was a test.")
    await ravi.press(await house.card("In progress"), "Answered")
    offer = await house.in_thread("anna", CHANNEL, ts, "Does this answer")
    await anna.press(offer, "Yes, answered")
    await house.settled()
    await until(house, "2026-10-22 18:05")
    assert invitation(house) is not None
    await through(house, "2026-11-05 18:30")

    asked = invitation(house, "how we handled NON-Q-1")
    assert asked is not None
    await fill_trust(house, asked)
    assert [each.kind for each in wanted(house)] == [TriggerKind.TRUST]


async def test_a_rejected_batch_holds_surveys_and_is_then_asked_about(house: House) -> None:
    await reach(house, "A3")
    told = await say(house, '/poll rejected "lot 003"')
    assert "until Fri 23 Oct 18:00 IST" in told
    await until(house, "2026-10-19 18:05")
    assert "lot 003 was rejected" in await say(house, "/poll results")

    await until(house, "2026-10-23 18:05")
    assert invitation(house) is not None
    await until(house, "2026-11-09 12:00")

    asked = invitation(house, "how we handled lot 003")
    assert asked is not None


async def test_a_milestone_that_is_taken_back_withdraws_the_question(house: House) -> None:
    ravi = house.slack.person("ravi")
    await reach(house, "A3")
    await opened(house)
    reached = await house.slack.until(
        lambda: next(
            (
                each
                for each in reversed(house.slack.person("anna").sees(CHANNEL))
                if "achieved" in each.text and "Not yet" in each.buttons
            ),
            None,
        )
    )
    await house.slack.person("anna").press(reached, "Not yet")
    await house.slack.person("anna").submit({"words": "Gap assessment is missing"})
    await house.settled()

    await tick(house)

    def withdrawn() -> bool:
        gone = invitation(house)
        return gone is not None and "are withdrawn" in gone.text

    await house.slack.until(withdrawn)
    assert "was taken back" in await say(house, "/poll results", who=ravi.user.key)


async def test_whoever_opts_out_is_asked_no_more(house: House) -> None:
    daniel = house.slack.person("daniel")
    await reach(house, "A3")
    asked = await opened(house)

    await daniel.press(asked, "Do not ask me")
    assert "not be asked in surveys any more" in await refusal(house, "daniel")
    await through(house, "2026-10-27 12:00")

    assert not [each for each in daniel.dms() if "only reminder" in each.text]
    refused = await say(house, "/poll contacts add @Daniel Osei")
    assert "does not want to be asked" in refused


async def test_without_contacts_those_are_asked_who_wrote_to_us(house: House) -> None:
    anna = house.slack.person("anna")
    await anna.say(CHANNEL, "Could you send the gap assessment?")
    await house.card("NON-Q-1")
    await reach(house, "A3", named=[])

    asked = await opened(house)

    assert "We ask those who lately wrote to us here" in asked.text
    assert f"<@{anna.id}>" in asked.text


@pytest.mark.parametrize(
    ("command", "told"),
    [
        ("/poll contacts add Anna", "Write /poll contacts add @person"),
        ("/poll results by mood", "by stage, project, client or function"),
        ("/poll rejected", "Say what was rejected"),
        ("/poll results", "One: /poll results NON-S-3"),
        ("/poll contacts", "Nobody is named"),
    ],
)
async def test_words_about_surveys_are_answered(house: House, command: str, told: str) -> None:
    assert told in await say(house, command)


async def test_staff_and_strangers_are_no_contacts(house: House) -> None:
    assert "is one of ours" in await say(house, "/poll contacts add @Noor Ali")
    assert "not of this channel's client" in await say(house, "/poll contacts add @Jonas Weber")
