"""What each side owes the other: asked in an update, said to be sent, confirmed, in one list."""

from datetime import timedelta

import pytest

from bot.domain.clients import Template
from tests.stories.house import House
from tests.stories.updates import CHANNEL, finish, post, window, write

DECISION = {
    "decision_0_text": "Accept 4 Nov or pay air freight",
    "decision_0_by": "Fri 6 Nov",
    "decision_0_otherwise": "the engineering batch starts on 9 Nov",
}


@pytest.fixture
def template() -> Template:
    """Return the template whose milestones these stories speak of."""
    return Template.API


async def test_a_decision_asked_in_an_update_is_owed_corrected_and_taken(house: House) -> None:
    anna, ravi = house.slack.person("anna"), house.slack.person("ravi")
    await write(house, "ravi", {"headline": "Toluene is late."}, DECISION)
    shown = await post(house, "anna", "Need from you by Fri 6 Nov 2026")
    owed = shown.text.split(" · *Need")[0].splitlines()[-1]
    await ravi.command(CHANNEL, "/update correct NON-U-1")
    await window(house, "ravi", "Headline")
    await finish(
        house, "ravi", {}, {"decision_0_by": "Tue 10 Nov", "changed": "The freight is booked later"}
    )
    corrected = await post(house, "anna", f"{owed} · *Need from you by Tue 10 Nov 2026:*")
    assert "Changed: Decisions needed" in corrected.text

    await anna.press(corrected, "Give our decision")
    await window(house, "anna", "What have you decided?")
    assert not await anna.submit({"words": "We take 4 November."})

    taken = await post(house, "anna", "Decision taken: We take 4 November.")
    assert taken.text.startswith(f"*{owed}*")
    assert "Anna Keller" in taken.text
    await house.card("Anna Keller decided: We take 4 November.")


async def test_what_the_client_says_is_sent_is_received_only_once_we_say_so(house: House) -> None:
    anna, ravi = house.slack.person("anna"), house.slack.person("ravi")
    await ravi.command(CHANNEL, '/milestone owe "Reference standard" by 12 Nov')
    asked = await post(house, "anna", "Reference standard")

    await ravi.press(asked, "Sent")
    refused = await window(house, "ravi", "Only the client can say this")
    assert refused
    await ravi.close(everything=True)
    await anna.press(asked, "Sent")
    await window(house, "anna", "it is noted that you say it is sent")
    await anna.close()
    stated = await post(house, "anna", "Anna Keller says sent, Fri 30 Oct")
    assert stated.ts == asked.ts
    assert "Received" not in stated.text

    card = await house.card("That is their statement, not a receipt")
    await ravi.press(card, "Not here")
    await window(house, "ravi", "What is missing?")
    assert not await ravi.submit({"words": "no parcel at the dock."})
    again = await post(house, "anna", "Not received yet: no parcel at the dock.")
    await anna.press(again, "Sent")
    await window(house, "anna", "noted")
    second = await house.card("not a receipt")
    await ravi.press(second, "It came")
    await window(house, "ravi", "What came")
    assert not await ravi.submit({"words": "1 vial, lot 7"})

    await post(house, "anna", "Received: 1 vial, lot 7 (Ravi Menon")
    await house.card("Received, said by Ravi Menon")


async def test_what_each_owes_the_other_is_pinned_and_kept_current(house: House) -> None:
    anna, ravi = house.slack.person("anna"), house.slack.person("ravi")
    house.slack.faults.set(refusals=("missing_scope",), methods=("pins.add",))
    await ravi.command(CHANNEL, '/milestone add "Pilot run" 2026-11-20')
    await ravi.command(CHANNEL, '/milestone owe "Reference standard" by 12 Nov')
    await listed(house)

    board = await post(house, "anna", "*We need from you*")
    alarm = await house.card("kept current, but not pinned: Slack says missing_scope")
    assert not board.is_pinned
    assert "pins:write" in alarm.text
    house.slack.faults.clear()
    house.slack.clock.advance(timedelta(days=1, minutes=1))
    await listed(house)
    assert (await post(house, "anna", "*We need from you*")).is_pinned

    await anna.press(board, "Sent")
    await window(house, "anna", "noted")
    await listed(house)
    kept = await post(house, "anna", "Nonesuch Biosciences says sent, Sat 31 Oct 2026")
    assert (kept.ts, kept.is_pinned) == (board.ts, True)
    assert "to be confirmed by us" in kept.text
    assert "Sent" not in kept.buttons
    boards = [m for m in anna.sees(CHANNEL) if "*We owe you*" in m.text]
    assert len(boards) == 1
    alarms = [m for m in ravi.sees("ops-triage") if "not pinned" in m.text]
    assert len(alarms) == 1
    ima = house.slack.person("jonas").sees("imaginara-int7")
    assert not [m for m in ima if "We owe you" in m.text or m.is_pinned]


async def listed(house: House) -> None:
    """Let the list be brought up to date, sent and pinned."""
    await house.bot.scheduler.run("boards")
    await house.settled()
    await house.bot.pin()
    await house.settled()
