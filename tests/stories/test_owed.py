"""What each side owes the other: asked in an update, said to be sent, confirmed, in one list."""

from tests.stories.house import House
from tests.stories.updates import CHANNEL, finish, post, window, write

DECISION = {
    "decision_0_text": "Accept 4 Nov or pay air freight",
    "decision_0_by": "Fri 6 Nov",
    "decision_0_otherwise": "the engineering batch starts on 9 Nov",
}


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
