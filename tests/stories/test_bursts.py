"""People ask in several short messages; together they are one query, and staff can undo that."""

from datetime import timedelta

from tests.stories.house import House

CHANNEL = "nonesuch-nv204"


async def test_questions_of_one_burst_become_one_query_and_the_note_grows(house: House) -> None:
    anna = house.slack.person("anna")

    first = await anna.say(CHANNEL, "Can you send the CoA for lot 003?")
    await house.in_thread("anna", CHANNEL, first, "NON-Q-1")
    house.slack.clock.advance(timedelta(minutes=4))
    await anna.say(CHANNEL, "And when does the truck leave?")
    told = await house.in_thread("anna", CHANNEL, first, "when does the truck leave")
    await house.settled()

    assert "1. Can you send the CoA for lot 003" in told.text
    notes = [m for m in anna.sees(CHANNEL, thread=first) if m.author == "liaison"]
    assert len(notes) == 1
    assert len(house.slack.person("ravi").sees("ops-triage")) == 1
    query = house.bot.desk.queries.get("NON-Q-1", within="NON")
    assert len(query.parts) == 2
    assert query.asked_at.minute == 10


async def test_another_lot_a_pause_or_a_word_of_staff_begins_a_new_query(house: House) -> None:
    anna, ravi = house.slack.person("anna"), house.slack.person("ravi")

    await anna.say(CHANNEL, "Can you send the CoA for lot 003?")
    await anna.say(CHANNEL, "When does lot 004 ship?")
    await house.card("NON-Q-2")
    house.slack.clock.advance(timedelta(minutes=11))
    await anna.say(CHANNEL, "Who signs the protocol?")
    await house.card("NON-Q-3")
    await ravi.say(CHANNEL, "Good evening, I am looking at it.")
    await anna.say(CHANNEL, "What is the yield of the last batch?")
    await house.card("NON-Q-4")

    assert [each.text.split("*")[1] for each in ravi.sees("ops-triage")] == [
        "NON-Q-1",
        "NON-Q-2",
        "NON-Q-3",
        "NON-Q-4",
    ]


async def test_split_undoes_a_merge_and_what_was_promised_stays(house: House) -> None:
    anna, ravi = house.slack.person("anna"), house.slack.person("ravi")
    await anna.say(CHANNEL, "Can you send the CoA for lot 003?")
    second = await anna.say(CHANNEL, "And when does the truck leave?")
    card = await house.card("2. ")
    before = house.bot.desk.queries.get("NON-Q-1", within="NON")

    await ravi.press(card, "query_more", "Split, merge or link")
    assert ravi.modal is not None
    await ravi.press(ravi.modal, "Split")
    await house.slack.until(lambda: ravi.modal and ravi.modal.callback_id == "query_split_parts")
    assert not await ravi.submit({"parts": ["2"]})
    told = await house.in_thread("anna", CHANNEL, second, "NON-Q-2")

    assert "logged for" in told.text
    new = house.bot.desk.queries.get("NON-Q-2", within="NON")
    old = house.bot.desk.queries.get("NON-Q-1", within="NON")
    assert new.place.ts == second
    assert [part.text for part in new.parts] == ["when does the truck leave?"]
    assert [part.state for part in old.parts] == ["open", "moved"]
    assert new.answer.due <= before.answer.due


async def test_merge_moves_the_parts_and_the_sooner_due_time_counts(house: House) -> None:
    anna, ravi = house.slack.person("anna"), house.slack.person("ravi")
    first = await anna.say(CHANNEL, "Can you send the CoA for lot 003?")
    await house.card("NON-Q-1")
    house.slack.clock.advance(timedelta(minutes=40))
    second = await anna.say(CHANNEL, "When does the truck leave?")
    card = await house.card("NON-Q-2")
    due = [house.bot.desk.queries.get(f"NON-Q-{n}", within="NON").answer.due for n in (1, 2)]

    await ravi.press(card, "query_more", "Split, merge or link")
    assert ravi.modal is not None
    await ravi.press(ravi.modal, "Merge")
    await house.slack.until(lambda: ravi.modal and ravi.modal.callback_id == "query_merge_into")
    assert not await ravi.submit({"into": "NON-Q-1"})
    moved = await house.in_thread("anna", CHANNEL, second, "is handled together with")
    await house.in_thread("anna", CHANNEL, first, "When does the truck leave")

    assert "NON-Q-1" in moved.text
    kept = house.bot.desk.queries.get("NON-Q-1", within="NON")
    gone = house.bot.desk.queries.get("NON-Q-2", within="NON")
    assert kept.answer.due == min(due)
    assert len(kept.open_parts) == 2
    assert gone.state == "duplicate"
    assert gone.duplicate_of == "NON-Q-1"
