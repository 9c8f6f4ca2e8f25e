"""S2: two questions in one message are answered part by part, the second by two people."""

from sandbox.seen import Message
from tests.stories.house import House

CHANNEL = "imaginara-int7"
QUESTION = (
    "Can you send the executed batch record for lot 11, and why was the drying step 9 h instead "
    "of 6?"
)
TEXT = "The step is recorded in our quality system as deviation DEV-118."


async def choose(house: House, who: str, card: Message, entry: str, callback: str) -> None:
    """Choose an entry of the card's menu and wait for its window."""
    person = house.slack.person(who)
    await person.press(card, "query_more", entry)
    await house.slack.until(lambda: person.modal and person.modal.callback_id == callback)


async def half_answered(house: House) -> str:
    """Play the story up to the first answered part; return the question's ts."""
    jonas, meera = house.slack.person("jonas"), house.slack.person("meera")
    asked = await jonas.say(CHANNEL, QUESTION)
    await meera.press(await house.card("IMA-Q-1"), "I own this")
    await meera.reply(CHANNEL, asked, "The executed record of lot 11: link in the portal.")
    await meera.press(await house.card("In progress"), "Answered")
    await house.slack.until(lambda: meera.modal and meera.modal.callback_id == "query_parts")
    assert not await meera.submit({"answered": ["1"]})
    return asked


async def test_the_client_reads_what_is_still_open_and_the_query_stays_open(house: House) -> None:
    asked = await half_answered(house)

    told = await house.in_thread("jonas", CHANNEL, asked, "1 of 2 answered")

    assert "Still open: why was the drying step 9 h instead of 6?" in told.text
    assert house.bot.desk.queries.get("IMA-Q-1", within="IMA").state == "in_progress"


async def test_done_makes_the_bot_ask_staff_about_the_open_part(house: House) -> None:
    asked = await half_answered(house)
    card = await house.card("IMA-Q-1")

    await house.slack.person("priya").reply(CHANNEL, asked, "Done.")
    asked_back = await house.in_thread("ravi", "ops-triage", card.ts, "Still open: 2.")

    assert "why was the drying step 9 h instead of 6?" in asked_back.text
    assert house.slack.person("priya").id in asked_back.text
    assert house.bot.desk.queries.get("IMA-Q-1", within="IMA").state == "in_progress"


async def test_quality_text_is_posted_once_a_second_person_agreed(house: House) -> None:
    jonas, meera, noor = (house.slack.person(key) for key in ("jonas", "meera", "noor"))
    asked = await half_answered(house)
    card = await house.card("(answered)")

    await meera.press(card, "Reply to client")
    assert meera.modal is not None
    assert "*Imaginara Therapeutics*" in str(meera.modal.json)
    await meera.submit({"text": TEXT})
    assert meera.modal is not None
    assert f"Meera Iyer: {TEXT}" in meera.modal.shown
    assert not await meera.submit()
    draft = await house.in_thread("ravi", "ops-triage", card.ts, "DEV-118")
    await meera.press(draft, "Approve")
    assert meera.modal is not None
    assert "somebody else has to approve it" in str(meera.modal.json)
    await meera.close()
    await house.settled()
    assert not any("DEV-118" in each.text for each in jonas.sees(CHANNEL, thread=asked))

    await noor.press(draft, "Approve")

    posted = await house.in_thread("jonas", CHANNEL, asked, "DEV-118")
    assert posted.text.startswith("Meera Iyer: ")
    assert "Reviewed by Noor Ali" in posted.text
    decided = await house.in_thread("ravi", "ops-triage", card.ts, "Approved by Noor Ali")
    assert decided.buttons == []
    await meera.press(await house.card("Last: Meera Iyer: The step"), "Answered")
    offer = await house.in_thread("jonas", CHANNEL, asked, "Does this answer *IMA-Q-1*?")
    await jonas.press(offer, "Yes, answered")
    await house.card("Closed")


async def test_a_text_sent_back_is_never_posted_and_its_author_reads_why(house: House) -> None:
    jonas, meera, noor = (house.slack.person(key) for key in ("jonas", "meera", "noor"))
    asked = await jonas.say(CHANNEL, "Is the deviation on lot 11 closed?")
    await meera.press(await house.card("IMA-Q-1"), "I own this")
    card = await house.card("Owned")
    await meera.press(card, "Reply to client")
    await meera.submit({"text": "No impact on the product."})
    await meera.submit()
    draft = await house.in_thread("ravi", "ops-triage", card.ts, "No impact")

    await noor.press(draft, "Send back")
    await house.slack.until(lambda: noor.modal and noor.modal.callback_id.startswith("draft"))
    assert not await noor.submit({"reason": "We do not know the impact yet."})

    told = await house.in_thread("ravi", "ops-triage", card.ts, "sent your text back")
    assert meera.id in told.text
    await house.settled()
    assert not any("impact" in each.text for each in jonas.sees(CHANNEL, thread=asked))


async def test_waiting_posts_the_question_in_a_name_and_stops_the_clock(house: House) -> None:
    jonas, meera = house.slack.person("jonas"), house.slack.person("meera")
    asked = await jonas.say(CHANNEL, "Can you send the batch record for lot 11?")
    await meera.press(await house.card("IMA-Q-1"), "I own this")

    await choose(
        house, "meera", await house.card("Owned"), "Waiting on client", "query_wait_question"
    )
    await meera.submit({"text": "Which version do you need, draft or executed?"})
    await meera.submit()

    posted = await house.in_thread("jonas", CHANNEL, asked, "draft or executed?")
    assert posted.text.startswith("Meera Iyer: ")
    card = await house.card("Waiting on client")
    assert "Asked the client: Which version" in card.text
    await jonas.reply(CHANNEL, asked, "The executed one.")
    await house.card("In progress")


async def test_a_part_is_declined_with_a_reason_the_client_reads(house: House) -> None:
    meera = house.slack.person("meera")
    asked = await half_answered(house)

    await meera.press(await house.card("(answered)"), "Answered")
    await house.card("IMA-Q-1* · Answered")
    query = house.bot.desk.queries.get("IMA-Q-1", within="IMA")
    assert [part.state for part in query.parts] == ["answered", "answered"]

    again = await house.slack.person("jonas").say(
        CHANNEL, "Can you send the CoA for lot 12, and what does it cost?"
    )
    await meera.reply(CHANNEL, again, "The CoA is in the portal.")
    await meera.press(await house.card("IMA-Q-2* · In progress"), "Answered")
    await house.slack.until(lambda: meera.modal and meera.modal.callback_id == "query_parts")
    await meera.submit({"answered": ["1"], "declined": "prices are agreed by contract"})

    offer = await house.in_thread("jonas", CHANNEL, again, "Does this answer *IMA-Q-2*?")
    assert "prices are agreed by contract" in offer.text
    assert asked != again
