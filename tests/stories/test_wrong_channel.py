"""S9, the wall: what belongs to another client is stopped, and what got across is dealt with."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from handlers.views.ids import Modal, Shortcut
from sandbox.ids import stable_id
from sandbox.seen import Message
from storage.engine import Database
from tests.stories.house import House, a_house
from tests.stories.staffed import staffed_config, tick, under_card

NON, IMA = "nonesuch-nv204", "imaginara-int7"
QUESTION = "When does the impurity profile of lot 11 come?"
FILE = "NV-204 impurity profile.pdf"
SECRET = "Like quokkaflux before, it comes on Monday."


@pytest.fixture
async def house(database: Database) -> AsyncIterator[House]:
    relationship = f'[people.INT-7]\nrelationship = "{stable_id("U", "kavya")}"'
    async with a_house(database, config=staffed_config(relationship)) as opened:
        yield opened


def record(house: House, client: str) -> str:
    with house.database.unit_of_work() as unit:
        events = list(unit.records.all_entries(client))
    return "\n".join(f"{event.action} {event.body}" for event in events)


def shown(house: House, who: str, channel: str) -> str:
    person = house.slack.person(who)
    seen = person.sees(channel)
    seen += [reply for each in seen for reply in person.sees(channel, thread=each.ts)]
    return "\n".join(f"{each.text} {each.blocks} {each.files}" for each in seen)


async def report(house: House, who: str, message: Message, owner: str) -> str:
    """Point at a message in a client's channel as another's; return what the window says then."""
    person = house.slack.person(who)
    await person.shortcut(Shortcut.WRONG_CHANNEL, message)
    await house.slack.until(lambda: person.modal and person.modal.callback_id == Modal.WRONG_POST)
    assert not await person.submit({"owner": owner})
    await house.settled()
    assert person.modal is not None
    told = str(person.modal.json)
    await person.close()
    return told


async def test_a_file_in_the_wrong_channel_is_noticed_removed_and_told_by_people(
    house: House,
) -> None:
    priya, kavya, jonas = (house.slack.person(key) for key in ("priya", "kavya", "jonas"))
    posted = await priya.say(IMA, "Here it is.", files={FILE: b"%PDF"})

    alarm = await house.card("may not belong there")
    assert f"<@{priya.id}> <@{kavya.id}>" in alarm.text
    assert '"NV-204" is known as another client\'s.' in alarm.text
    await kavya.press(alarm, "Report")
    await house.slack.until(lambda: kavya.modal and kavya.modal.callback_id == Modal.WRONG_POST)
    assert not await kavya.submit({"owner": "NON"})
    assert kavya.modal is not None
    assert "Priya Nair has to delete it now" in str(kavya.modal.json)
    card = await house.card("NON-W-1")
    assert f"Files: {FILE}" in card.text
    assert "Could have seen it: " in card.text
    assert "Jonas Weber" in card.text
    assert "Nonesuch Biosciences is told by the route of their agreement by Sun 1 Nov" in card.text

    await priya.delete(IMA, posted)
    await house.card("Removed: Sat 31 Oct 01:40 IST, Priya Nair.")
    sorry = await house.slack.until(
        lambda: next((each for each in jonas.sees(IMA) if "did not belong" in each.text), None)
    )
    await kavya.press(await house.card("NON-W-1"), "Owner told")
    await house.slack.until(
        lambda: kavya.modal and kavya.modal.callback_id == Modal.WRONG_POST_TOLD
    )
    await kavya.submit({"how": "By e-mail to their QA and legal, K. Pillai"})
    await house.card("Owner told: By e-mail to their QA and legal, K. Pillai (Kavya Pillai")

    assert sorry.text == (
        "A message that did not belong in this channel was removed on Sat 31 Oct 01:40 IST "
        "(Fri 30 Oct 21:10 CET). Please delete any copy. Kavya Pillai answers questions about it."
    )
    theirs = record(house, "IMA")
    assert "file removed" in theirs
    assert not any(word in theirs for word in ("NV-204", "NON-", "Nonesuch"))
    assert FILE in record(house, "NON")
    assert "Imaginara" not in record(house, "NON")
    assert "IMA" in record(house, "*")
    assert not any(word in shown(house, "jonas", IMA) for word in ("NV-204", "NON-", "Nonesuch"))


async def test_words_of_another_client_wait_for_a_second_person_and_the_bot_takes_its_own_back(
    house: House,
) -> None:
    jonas, priya, noor = (house.slack.person(key) for key in ("jonas", "priya", "noor"))
    await house.slack.person("ravi").command(NON, "/liaison products quokkaflux")
    asked = await jonas.say(IMA, QUESTION)
    card = await house.card("IMA-Q-1")
    await priya.press(card, "Reply to client")
    await priya.submit({"text": SECRET})
    assert priya.modal is not None
    last_look = str(priya.modal.json)
    await priya.submit()
    held = await house.in_thread("priya", "ops-triage", card.ts, "is known as another client's")
    before = len(jonas.sees(IMA, thread=asked))

    # The second person does not look closely either.
    await noor.press(held, "Approve")
    wrong = await house.in_thread("jonas", IMA, asked, "quokkaflux")
    told = await report(house, "noor", wrong, "NON")
    await house.slack.until(lambda: "quokkaflux" not in shown(house, "jonas", IMA))
    removed = await house.in_thread("jonas", IMA, asked, "did not belong in this channel")
    await tick(house)

    assert '"quokkaflux" is known as another client' in last_look
    assert "Send for approval" in last_look
    assert before == 2
    assert "Liaison deleted its message." in told
    assert "quokkaflux" not in removed.text
    assert "quokkaflux" not in record(house, "IMA")
    assert "entries erased" in record(house, "IMA")
    assert SECRET in record(house, "NON")
    assert (await house.card("NON-W-1")).text.count("Removed: ") == 1


async def test_who_does_nothing_is_urged_by_phone_and_then_told_that_a_day_has_passed(
    house: House,
) -> None:
    priya = house.slack.person("priya")
    await priya.say(IMA, "NON-Q-3 is the same thing.")
    await house.card("may not belong there")
    wrong = priya.sees(IMA)[-1]
    await report(house, "kavya", wrong, "NON")
    card = await house.card("NON-W-1")

    for minutes in (15, 30, 24 * 60 - 60):
        house.slack.clock.move_to(house.slack.clock() + timedelta(minutes=minutes))
        await tick(house)
        await tick(house)

    await house.in_thread("kavya", "ops-triage", card.ts, "nobody has noted that its owner")
    urged = under_card(house, card)
    assert len([text for text in urged if "still stands in the wrong channel" in text]) == 3
    assert "Call them as well." in urged[0]
    assert any("nobody has noted that its owner was told" in text for text in urged)


async def test_what_staff_write_by_commands_is_refused_or_held_without_saying_whose_it_is(
    house: House,
) -> None:
    jonas = house.slack.person("jonas")
    before = len(jonas.sees(IMA))
    refused = [
        '/milestone add "NV-204 report" 20 Nov',
        '/poll "As for Nonesuch?" "Yes" "No"',
        "/update hold until 30 Nov because Nonesuch comes first",
        '/milestone owe "the method of NON-Q-3" by 20 Nov',
    ]

    told = [await answer(house, text) for text in refused]
    held = await answer(house, "/update As for NV-204, it ships.")

    assert all("known as another client's. Take it out" in text for text in told), told
    assert "IMA-U-1 is not posted yet" in held
    assert '⚠️ Stop: "NV-204" is known as another client\'s.' in (await house.card("IMA-U-1")).text
    assert not any("Nonesuch Biosciences" in text for text in told)
    assert len(jonas.sees(IMA)) == before


async def test_what_its_author_deleted_at_once_can_still_be_reported_whole(house: House) -> None:
    priya, kavya = house.slack.person("priya"), house.slack.person("kavya")
    posted = await priya.say(IMA, "NON-Q-3 is about quokkaflux.")
    alarm = await house.card("may not belong there")
    await priya.delete(IMA, posted)
    await house.settled()

    await kavya.press(alarm, "Report")
    await house.slack.until(lambda: kavya.modal and kavya.modal.callback_id == Modal.WRONG_POST)
    await kavya.submit({"owner": "NON"})

    card = await house.card("Removed: Sat 31 Oct 01:40 IST, Kavya Pillai.")
    assert "> NON-Q-3 is about quokkaflux." in card.text
    assert "It is gone from the channel." in str(kavya.modal and kavya.modal.json)


async def answer(house: House, text: str) -> str:
    """Let Priya type a command in Imaginara's channel; return what only she reads."""
    priya = house.slack.person("priya")
    seen = {each.ts for each in priya.sees(IMA)}
    await priya.command(IMA, text)
    found = await house.slack.until(
        lambda: [each for each in priya.sees(IMA) if each.ts not in seen]
    )
    return found[-1].text
