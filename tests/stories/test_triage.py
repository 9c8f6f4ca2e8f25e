"""The card's menu: assign, weigh, link; every act is staff's alone and is checked when sent."""

import asyncio

from sandbox.seen import Message
from tests.stories.house import House
from tests.stories.test_the_wall import forged

CHANNEL = "nonesuch-nv204"
QUESTION = "Is the 18 November ship date for lot 003 still safe?"


async def choose(house: House, who: str, card: Message, entry: str, callback: str) -> None:
    """Choose an entry of the card's menu and wait for its window."""
    person = house.slack.person(who)
    await person.press(card, "query_more", entry)
    await house.slack.until(lambda: person.modal and person.modal.callback_id == callback)


async def test_one_button_stands_out_and_the_rest_is_one_menu(house: House) -> None:
    await house.slack.person("anna").say(CHANNEL, QUESTION)

    card = await house.card("NON-Q-1")

    (row,) = [block for block in card.blocks if block["type"] == "actions"]
    styles = [each.get("style") for each in row["elements"]]
    assert styles.count("primary") == 1
    assert len(row["elements"]) <= 3
    assert row["elements"][-1]["type"] == "overflow"


async def test_assigning_names_the_new_owner_everywhere_and_stops_no_clock(house: House) -> None:
    anna, ravi, noor = (house.slack.person(key) for key in ("anna", "ravi", "noor"))
    asked = await anna.say(CHANNEL, QUESTION)
    card = await house.card("NON-Q-1")

    await choose(house, "ravi", card, "Assign", "query_assign_to")
    assert not await ravi.submit({"to": "Noor Ali"})

    await house.card("Owner: Noor Ali")
    told = await house.in_thread("anna", CHANNEL, asked, "Noor Ali will reply by")
    note = await house.in_thread("ravi", "ops-triage", card.ts, "Ravi Menon gave it to you")
    assert noor.id in note.text
    query = house.bot.desk.queries.get("NON-Q-1", within="NON")
    assert query.state == "open"
    assert query.first_response.met_at is None
    assert len(anna.sees(CHANNEL, thread=asked)) == 2
    assert told.ts == anna.sees(CHANNEL, thread=asked)[1].ts


async def test_a_priority_needs_a_reason_keeps_both_on_record_and_tells_new_times(
    house: House,
) -> None:
    anna, ravi = house.slack.person("anna"), house.slack.person("ravi")
    asked = await anna.say(CHANNEL, QUESTION)
    card = await house.card("NON-Q-1")
    due = house.bot.desk.queries.get("NON-Q-1", within="NON").first_response.due

    await choose(house, "ravi", card, "Priority", "query_priority_reason")
    assert await ravi.submit({"priority": "P2"}) == {
        "reason": "Please complete this required field."
    }
    assert not await ravi.submit({"priority": "P2", "reason": "the truck is booked"})

    await house.card("P2 Timeline")
    await house.in_thread("anna", CHANNEL, asked, "will now reply by")
    query = house.bot.desk.queries.get("NON-Q-1", within="NON")
    assert query.first_response.due < due
    with house.database.unit_of_work() as unit:
        changed = [e for e in unit.records.all_entries("NON") if e.action == "priority changed"]
    entry = changed[0].entry()
    assert entry is not None
    assert (entry.before["priority"], entry.after["priority"]) == ("P3", "P2")
    assert entry.reason == "the truck is booked"


async def test_a_link_adds_the_asker_to_the_older_query_and_tells_them(house: House) -> None:
    anna, daniel, ravi = (house.slack.person(key) for key in ("anna", "daniel", "ravi"))
    await anna.say(CHANNEL, QUESTION)
    await house.card("NON-Q-1")
    second = await daniel.say(CHANNEL, "When will lot 003 be shipped?")
    card = await house.card("NON-Q-2")

    await choose(house, "ravi", card, "Split, merge or link", "")
    assert ravi.modal is not None
    await ravi.press(ravi.modal, "Link")
    await house.slack.until(lambda: ravi.modal and ravi.modal.callback_id == "query_link_to")
    assert not await ravi.submit({"into": "NON-Q-1"})

    await house.in_thread("daniel", CHANNEL, second, "is handled together with")
    await house.card("also by Daniel Osei")
    assert house.bot.desk.queries.get("NON-Q-2", within="NON").duplicate_of == "NON-Q-1"
    await ravi.reply(CHANNEL, second, "It ships on 18 November.")
    await house.card("NON-Q-1* · In progress")


async def test_what_was_decided_meanwhile_is_said_and_nothing_changes(house: House) -> None:
    anna, ravi, noor = (house.slack.person(key) for key in ("anna", "ravi", "noor"))
    await anna.say(CHANNEL, QUESTION)
    card = await house.card("NON-Q-1")
    await choose(house, "ravi", card, "Not a query", "query_dismiss_reason")
    await noor.press(card, "I own this")
    card = await house.card("Owned")
    await noor.reply(CHANNEL, anna.sees(CHANNEL)[0], "Yes.")
    await noor.press(await house.card("In progress"), "Answered")
    await house.card("Answered, to be confirmed")

    await ravi.submit({"reason": "It is a statement."})

    assert ravi.modal is not None
    assert "Nothing changed" in ravi.modal.shown
    assert house.bot.desk.queries.get("NON-Q-1", within="NON").state == "answered"


async def test_who_is_no_longer_staff_is_refused_owns_nothing_and_speaks_for_nobody(
    house: House,
) -> None:
    anna, ravi = house.slack.person("anna"), house.slack.person("ravi")
    asked = await anna.say(CHANNEL, QUESTION)
    await choose(house, "ravi", await house.card("NON-Q-1"), "Priority", "query_priority_reason")

    house.slack.set_group("liaison-staff", ["noor", "kavya"])
    await house.slack.idle()
    await house.settled()
    await ravi.submit({"priority": "P1", "reason": "I say so"})

    assert ravi.modal is not None
    assert "This is for staff" in ravi.modal.shown
    assert house.bot.desk.queries.get("NON-Q-1", within="NON").priority == "P3"
    await ravi.close(everything=True)
    card = await house.card("Owner: NV-204's project manager")
    await house.in_thread("noor", "ops-triage", card.ts, "not on the staff list any more")
    note = await house.in_thread("anna", CHANNEL, asked, "NV-204's project manager will reply")
    await ravi.press(note, "No longer needed")
    assert "Only the client can say that" in ravi.modal.shown
    assert house.bot.desk.queries.get("NON-Q-1", within="NON").state == "open"


async def test_a_client_gets_nowhere_with_staff_buttons_put_before_them(house: House) -> None:
    anna, ravi = house.slack.person("anna"), house.slack.person("ravi")
    asked = await anna.say(CHANNEL, QUESTION)
    await ravi.press(await house.card("NON-Q-1"), "I own this")
    await ravi.reply(CHANNEL, asked, "Yes.")
    await ravi.press(await house.card("In progress"), "Answered")
    offer = await house.in_thread("anna", CHANNEL, asked, "Does this answer")
    stored = house.slack.world.workspace.messages.get(offer.channel, offer.ts)
    assert stored is not None
    for block in stored.blocks:
        for element in block.get("elements", []):
            element["action_id"] = "query_answered"

    await anna.press(forged(house, offer, "NON-Q-1"), "query_answered")

    assert anna.modal is not None
    assert "This is for staff" in anna.modal.shown


async def test_a_reply_is_posted_once_however_often_it_is_sent(house: House) -> None:
    anna, ravi = house.slack.person("anna"), house.slack.person("ravi")
    asked = await anna.say(CHANNEL, QUESTION)
    await house.card("NON-Q-1")
    card = await house.card("NON-Q-1")

    await ravi.press(card, "Reply to client")
    await ravi.submit({"text": "It ships on *18 November* & not later <!channel>."})
    assert ravi.modal is not None
    last_look = ravi.modal.json
    await asyncio.gather(ravi.submit(), ravi.submit())
    await house.settled()

    replies = [m for m in anna.sees(CHANNEL, thread=asked) if "It ships" in m.text]
    assert len(replies) == 1
    assert "<!channel>" not in str(replies[0].blocks)
    assert replies[0].text in last_look["blocks"][2]["text"]["text"]


async def test_the_menu_of_a_closed_query_is_gone(house: House) -> None:
    anna, ravi = house.slack.person("anna"), house.slack.person("ravi")
    await anna.say(CHANNEL, QUESTION)
    card = await house.card("NON-Q-1")
    await choose(house, "ravi", card, "Not a query", "query_dismiss_reason")
    await ravi.submit({"reason": "It was a test."})
    dismissed = await house.card("Not a query")

    assert dismissed.buttons == ["Log it"]
