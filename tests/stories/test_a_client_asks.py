"""A client asks on Friday evening; the question is owned, answered and confirmed."""

from tests.stories.house import House

QUESTION = "Is the 18 November ship date for lot 003 still safe?"
CHANNEL = "nonesuch-nv204"


async def test_a_question_becomes_a_query_that_somebody_owns_and_answers(house: House) -> None:
    anna, ravi = house.slack.person("anna"), house.slack.person("ravi")

    asked = await anna.say(CHANNEL, QUESTION)
    told = await house.in_thread("anna", CHANNEL, asked, "NON-Q-1")

    assert "Ravi Menon will reply by Tue 3 Nov 18:00 IST (07:30 EST)" in told.text
    assert "due Wed 4 Nov 18:00 IST (07:30 EST)" in told.text

    card = await house.card("NON-Q-1")
    assert QUESTION in card.text
    assert "Nonesuch Biosciences" in card.text

    await ravi.press(card, "I own this")
    await house.in_thread("anna", CHANNEL, asked, "Ravi Menon has read *NON-Q-1* and owns it")
    await ravi.reply(CHANNEL, asked, "Yes: lot 003 is in final QC, release forecast 16 November.")
    card = await house.card("In progress")
    await ravi.press(card, "Answered")
    offer = await house.in_thread("anna", CHANNEL, asked, "Does this answer *NON-Q-1*?")
    await anna.press(offer, "Yes, answered")
    await house.card("Closed")
    await house.settled()

    cards = [each for each in ravi.sees("ops-triage") if "NON-Q-1" in each.text]
    assert len(cards) == 1
    assert cards[0].ts == card.ts
    offer = await house.in_thread("anna", CHANNEL, asked, "closed: Anna Keller said")
    assert offer.buttons == []


async def test_not_yet_opens_the_query_again_and_tells_its_owner(house: House) -> None:
    anna, ravi = house.slack.person("anna"), house.slack.person("ravi")
    asked = await anna.say(CHANNEL, QUESTION)
    await ravi.press(await house.card("NON-Q-1"), "I own this")
    await ravi.reply(CHANNEL, asked, "It is safe.")
    await ravi.press(await house.card("In progress"), "Answered")
    offer = await house.in_thread("anna", CHANNEL, asked, "Does this answer")

    await anna.press(offer, "Not yet")

    await house.in_thread("anna", CHANNEL, asked, "is open again with Ravi Menon")
    card = await house.card("Reopened 1")
    await house.in_thread("ravi", "ops-triage", card.ts, "Anna Keller says it is not answered yet")


async def test_the_bot_says_nothing_to_thanks_and_greetings(house: House) -> None:
    anna = house.slack.person("anna")

    await anna.say(CHANNEL, "Good morning team")
    await anna.say(CHANNEL, "Thanks, that's very helpful!")
    await anna.say(CHANNEL, QUESTION)
    await house.card("NON-Q-1")
    await house.settled()

    assert [each.author for each in anna.sees(CHANNEL)] == ["anna", "anna", "anna"]
    assert len(house.slack.person("ravi").sees("ops-triage")) == 1
