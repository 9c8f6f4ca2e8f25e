"""S10: what was first said stays; edits and deletions come beside it, whenever they come."""

from tests.stories.house import House

CHANNEL = "nonesuch-nv204"
QUESTION = "Is the 18 November ship date for lot 003 still safe?"


async def versions(house: House) -> list[str | None]:
    """Return the later versions of the query's message, as they are on record."""
    query = house.bot.desk.queries.get("NON-Q-1", within="NON")
    with house.database.unit_of_work() as unit:
        return [version.text for version in unit.queries.texts(query.place)]


async def test_an_edit_and_a_deletion_after_the_answer_are_marked_and_nothing_is_lost(
    house: House,
) -> None:
    anna, ravi = house.slack.person("anna"), house.slack.person("ravi")
    asked = await anna.say(CHANNEL, QUESTION)
    await ravi.press(await house.card("NON-Q-1"), "I own this")
    await ravi.reply(CHANNEL, asked, "Yes: release is forecast for 16 November.")
    await ravi.press(await house.card("In progress"), "Answered")
    card = await house.card("Answered, to be confirmed")
    parts = house.bot.desk.queries.get("NON-Q-1", within="NON").parts

    await anna.edit(CHANNEL, asked, "Is the 28 November ship date for lot 003 still safe?")
    flagged = await house.card("Edited after the answer.")
    await house.in_thread("ravi", "ops-triage", card.ts, "edited the question after the answer")
    await anna.delete(CHANNEL, asked)
    shown = await house.card("The client deleted the message; the record keeps it.")

    assert "Edited, now: Is the 28 November" in flagged.text
    assert QUESTION in shown.text
    query = house.bot.desk.queries.get("NON-Q-1", within="NON")
    assert query.text == QUESTION
    assert query.parts == parts
    assert query.answer.met_at is not None
    assert await versions(house) == ["Is the 28 November ship date for lot 003 still safe?", None]
    with house.database.unit_of_work() as unit:
        events = list(unit.records.all_entries("NON"))
    actions = [event.action for event in events]
    assert actions[-2:] == ["message edited", "message deleted"]


async def test_an_edit_before_the_answer_changes_the_parts_on_card_and_note(
    house: House,
) -> None:
    anna = house.slack.person("anna")
    asked = await anna.say(CHANNEL, "Can you send the CoA for lot 003?")
    await house.card("NON-Q-1")

    await anna.edit(CHANNEL, asked, "Can you send the CoA for lot 003, and who signs it?")
    card = await house.card("Edited, now:")
    told = await house.in_thread("anna", CHANNEL, asked, "2. ")

    assert "who signs it? (open)" in card.text
    assert "who signs it" in told.text
    assert house.bot.desk.queries.get("NON-Q-1", within="NON").text.endswith("lot 003?")


async def test_an_edit_that_names_an_injury_makes_it_critical(house: House) -> None:
    anna = house.slack.person("anna")
    asked = await anna.say(CHANNEL, "Can you send the CoA for lot 003?")
    await house.card("NON-Q-1")

    await anna.edit(
        CHANNEL, asked, "Can you send the CoA for lot 003? An operator was injured today."
    )

    card = await house.card("🔴")
    told = await house.in_thread("anna", CHANNEL, asked, "is being paged")
    await house.bot.scheduler.run("escalate")
    page = await house.in_thread("ravi", "ops-triage", card.ts, "critical, the first response")
    assert "P1 Safety" in card.text
    assert told.ts == anna.sees(CHANNEL, thread=asked)[1].ts
    assert "I own this" in page.buttons


async def test_fifty_edits_leave_fifty_versions_one_card_and_one_note(house: House) -> None:
    anna, ravi = house.slack.person("anna"), house.slack.person("ravi")
    asked = await anna.say(CHANNEL, "Can you send the CoA for lot 003?")
    await house.card("NON-Q-1")

    for number in range(50):
        await anna.edit(CHANNEL, asked, f"Can you send the CoA for lot 003, copy {number}?")
    await house.slack.idle()
    await house.slack.until(lambda: "copy 49" in ravi.sees("ops-triage")[0].text, timeout=60)
    await house.settled()

    assert len(await versions(house)) == 50
    assert len(ravi.sees("ops-triage")) == 1
    assert len(anna.sees(CHANNEL, thread=asked)) == 2


async def test_an_unfurled_link_changes_nothing(house: House) -> None:
    anna = house.slack.person("anna")
    asked = await anna.say(CHANNEL, "Can you read https://nowhere.example/protocol and comment?")
    card = await house.card("NON-Q-1")
    version = house.bot.desk.queries.get("NON-Q-1", within="NON").version

    world = house.slack.world
    stored = world.workspace.messages.get(house.slack.channel(CHANNEL).id, asked)
    assert stored is not None
    world.workspace.messages.change(stored)
    await house.slack.idle()
    await house.settled()

    assert house.bot.desk.queries.get("NON-Q-1", within="NON").version == version
    assert (await house.card("NON-Q-1")).text == card.text
