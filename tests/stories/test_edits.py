"""What a client changes or deletes is kept beside what was first written."""

from tests.stories.house import House

CHANNEL = "nonesuch-nv204"
QUESTION = "Is the 18 November ship date for lot 003 still safe?"


async def test_a_deleted_question_stays_on_record_and_the_card_says_so(house: House) -> None:
    anna = house.slack.person("anna")
    asked = await anna.say(CHANNEL, QUESTION)
    await house.in_thread("anna", CHANNEL, asked, "NON-Q-1")

    await anna.delete(CHANNEL, asked)

    card = await house.card("The client deleted the message; the record keeps it.")
    assert QUESTION in card.text
    assert house.bot.desk.queries.get("NON-Q-1", within="NON").deleted_at is not None


async def test_an_edit_after_the_answer_is_flagged_and_changes_nothing(house: House) -> None:
    anna, ravi = house.slack.person("anna"), house.slack.person("ravi")
    asked = await anna.say(CHANNEL, QUESTION)
    await ravi.press(await house.card("NON-Q-1"), "I own this")
    await ravi.reply(CHANNEL, asked, "Yes.")
    await ravi.press(await house.card("In progress"), "Answered")
    await house.in_thread("anna", CHANNEL, asked, "Does this answer")

    await anna.edit(CHANNEL, asked, "Is the 25 November ship date for lot 003 still safe?")

    await house.card("Edited after the answer.")
    assert house.bot.desk.queries.get("NON-Q-1", within="NON").text == QUESTION
