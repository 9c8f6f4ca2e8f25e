"""Whatever a client types is logged as it is and echoed harmlessly; two people cannot both win."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from tests.stories.house import House

CHANNEL = "nonesuch-nv204"
PASTED = "<!channel> <@U0000> can you send the CoA? <https://evil.example|bank> & <b>"


@pytest.mark.parametrize(
    "text",
    [
        "Can you send the CoA? " + "x" * 39_900,
        "\u202eCan you send the CoA?\u202c \x07\x1b[31m",
        PASTED,
        "هل يمكنكم إرسال الشهادة؟ Can you send the CoA?",
        "Can you send the CoA?\n" * 400,
    ],
    ids=["40,000 characters", "control characters", "pasted tokens", "right to left", "400 lines"],
)
async def test_a_hostile_text_is_logged_as_it_is_and_echoed_harmlessly(
    house: House, text: str
) -> None:
    anna = house.slack.person("anna")

    asked = await anna.say(CHANNEL, text)
    card = await house.card("NON-Q-1")
    told = await house.in_thread("anna", CHANNEL, asked, "NON-Q-1")

    raw = anna.sees(CHANNEL)[0].text
    assert house.bot.desk.queries.get("NON-Q-1", within="NON").text == raw
    for message in (card, told):
        assert "<!channel>" not in str(message.blocks)
        assert "<@U0000>" not in str(message.blocks)
        assert "\u202e" not in str(message.blocks)


async def test_emoji_only_is_not_a_query(house: House) -> None:
    anna = house.slack.person("anna")

    await anna.say(CHANNEL, ":tada: :tada:")
    await anna.say(CHANNEL, "Can you send the CoA for lot 003?")
    await house.card("NON-Q-1")
    await house.settled()

    assert len(house.slack.person("ravi").sees("ops-triage")) == 1


async def test_two_people_press_at_once_and_one_of_them_is_told_who_was_first(
    house: House,
) -> None:
    anna, ravi, noor = (house.slack.person(key) for key in ("anna", "ravi", "noor"))
    await anna.say(CHANNEL, "Is the date safe?")
    card = await house.card("NON-Q-1")

    await asyncio.gather(ravi.press(card, "I own this"), noor.press(card, "I own this"))

    query = house.bot.desk.queries.get("NON-Q-1", within="NON")
    winner, other = (ravi, noor) if query.owner == ravi.id else (noor, ravi)
    assert winner.modal is None
    assert other.modal is not None
    assert f"owner {winner.user.real_name}. Nothing changed." in str(other.modal.json)


async def test_answered_without_an_answer_is_refused_with_what_to_do(house: House) -> None:
    anna, ravi = house.slack.person("anna"), house.slack.person("ravi")
    await anna.say(CHANNEL, "Is the date safe?")
    await ravi.press(await house.card("NON-Q-1"), "I own this")

    await ravi.press(await house.card("Owned"), "Answered")

    assert ravi.modal is not None
    assert "Nobody has answered in the thread of NON-Q-1 yet" in str(ravi.modal.json)


async def test_a_client_may_not_run_staff_commands_nor_press_their_buttons(house: House) -> None:
    anna, theo = house.slack.person("anna"), house.slack.person("theo")

    await anna.command(CHANNEL, "/query list")
    await theo.command("general", "/query list")

    assert "not a valid command" in " ".join(anna.notices)
    assert "not a valid command" in " ".join(theo.notices)


async def test_staff_cannot_say_that_the_client_is_satisfied(house: House) -> None:
    anna, ravi = house.slack.person("anna"), house.slack.person("ravi")
    asked = await anna.say(CHANNEL, "Is the date safe?")
    await ravi.press(await house.card("NON-Q-1"), "I own this")
    await ravi.reply(CHANNEL, asked, "Yes.")
    await ravi.press(await house.card("In progress"), "Answered")
    offer = await house.in_thread("ravi", CHANNEL, asked, "Does this answer")

    await ravi.press(offer, "Yes, answered")

    assert ravi.modal is not None
    assert "Only the client can say" in str(ravi.modal.json)
    assert house.bot.desk.queries.get("NON-Q-1", within="NON").state == "answered"


async def test_an_unlinked_channel_tells_staff_so_and_others_nothing(house: House) -> None:
    noor, oliver = house.slack.person("noor"), house.slack.person("oliver")

    await oliver.say("utopos-dp3", "Can you send the CoA?")
    await noor.command("utopos-dp3", "/query list")
    await noor.command("utopos-dp3", "/liaison status")
    await house.settled()

    seen = oliver.sees("utopos-dp3")
    assert [message.author for message in seen] == ["oliver"]
    private = [message.text for message in noor.sees("utopos-dp3") if message.is_ephemeral]
    assert "This channel is not linked to a client. /liaison link" in private


@pytest.mark.parametrize(
    "fault",
    [
        {"methods": ["views.update"], "fail_before": 1},
        {"methods": ["users.info"], "refusals": ["ratelimited"]},
    ],
    ids=["cannot be filled", "cannot be looked up"],
)
async def test_a_window_for_which_nothing_can_be_looked_up_says_so_with_a_reference(
    house: House, fault: dict[str, Any]
) -> None:
    ravi = house.slack.person("ravi")
    await house.slack.person("anna").say(CHANNEL, "Can you send the CoA?")
    card = await house.card("NON-Q-1")
    asked: tuple[Callable[[], Awaitable[object]], ...] = (
        lambda: ravi.press(card, "query_more", "Assign"),
        lambda: ravi.command(CHANNEL, "/liaison link"),
    )

    for ask in asked:
        house.bot.desk.directory.forget_person(house.slack.person("noor").id)
        await house.settled()
        house.slack.faults.set(**fault)
        await ask()
        told = await house.slack.until(
            lambda: ravi.modal and "Reference" in ravi.modal.shown and ravi.modal
        )
        assert "Something failed on our side and nothing was changed." in told.shown
        await ravi.close()
        house.slack.faults.clear()
