"""A status update: written in windows, read by a second person, posted, corrected, asked for."""

import pytest

from bot.domain.clients import Template
from tests.stories.house import House
from tests.stories.updates import CHANNEL, finish, open_form, post, window, write

FIRST = {
    "headline": "Engineering batch is prepared.",
    "timeline": "● On track",
    "timeline_line": "Toluene arrives on 14 Oct.",
    "details": "Reactor R-3 is ready.",
    "internal": "CANARY-INTERNAL overtime in shift B",
    "next_by": "Fri 6 Nov",
}
ACTS = {
    "safety_owner": "Vikram Shetty",
    "safety_action": "guard is fitted",
    "safety_by": "Fri 6 Nov",
}


@pytest.fixture
def template() -> Template:
    """Return the template whose milestones these stories speak of."""
    return Template.API


async def test_an_update_is_written_posted_and_corrected(house: House) -> None:
    said = await write(house, "ravi", FIRST)
    shown = await post(house, "anna", "Engineering batch is prepared.")

    assert "NON-U-1 is posted" in said
    assert "Timeline: On track: Toluene arrives on 14 Oct." in shown.text
    assert "Quality assessment: Not reported" in shown.text
    assert "next update by Fri 6 Nov 2026" in shown.text
    assert [block["type"] for block in shown.blocks].count("table") == 1
    thread = await house.in_thread("anna", CHANNEL, shown.ts, "Reactor R-3 is ready.")
    assert thread.thread_ts == shown.ts

    card = await house.card("NON-U-1")
    await house.slack.person("ravi").press(card, "Correct")
    await window(house, "ravi", "Headline")
    await finish(
        house,
        "ravi",
        {"timeline_line": "Toluene arrives on 16 Oct."},
        {"changed": "The date was misread."},
    )
    corrected = await post(house, "anna", "Correction of NON-U-1, version 2")
    await house.settled()

    assert "by Ravi Menon: The date was misread." in corrected.text
    assert "Changed: Timeline: what is said of it" in corrected.text
    old = next(m for m in house.slack.person("anna").sees(CHANNEL) if m.ts == shown.ts)
    assert "*Superseded* by version 2" in old.text
    assert "Toluene arrives on 14 Oct." in old.text


async def test_the_form_opens_with_the_last_values(house: House) -> None:
    await write(house, "ravi", FIRST)
    await post(house, "anna", "Engineering batch is prepared.")

    form = await open_form(house, "ravi")

    assert "was: On track, “Toluene arrives on 14 Oct.”" in form.shown
    assert "was: nothing reported" in form.shown


async def test_quality_text_is_posted_only_once_somebody_else_has_read_it(house: House) -> None:
    ravi, noor, anna = (house.slack.person(key) for key in ("ravi", "noor", "anna"))
    said = await write(
        house,
        "ravi",
        FIRST | {"quality": "● On track", "quality_line": "No open deviation."},
    )
    assert "waits for a second person" in said
    card = await house.card("Waiting for a second person")

    await ravi.press(card, "Approve")
    refused = await window(house, "ravi", "somebody else has to approve it")
    assert "Nothing changed" in refused.title
    assert anna.sees(CHANNEL) == []

    await ravi.close(everything=True)
    await noor.press(card, "Approve")
    shown = await post(house, "anna", "Quality assessment: On track: No open deviation.")
    assert "reviewed by Noor Ali" in shown.text


async def test_sent_back_an_update_returns_to_its_author_with_the_reason(house: House) -> None:
    noor, ravi = house.slack.person("noor"), house.slack.person("ravi")
    await write(house, "ravi", FIRST | {"safety": "▲ At risk", "safety_line": "Near miss."}, ACTS)
    await noor.press(await house.card("Waiting for a second person"), "Send back")
    await window(house, "noor", "What has to change?")
    assert not await noor.submit({"reason": "Say which unit."})

    card = await house.card("Sent back: Say which unit.")
    await ravi.press(card, "Edit")
    await window(house, "ravi", "Headline")
    said = await finish(house, "ravi", {"safety_line": "Near miss in unit 4."}, ACTS)

    assert "waits for a second person" in said


async def test_what_is_at_risk_asks_for_an_owner_an_action_and_a_date(house: House) -> None:
    ravi = house.slack.person("ravi")
    await open_form(house, "ravi")
    await ravi.submit(FIRST | {"timeline": "■ Off track"})
    await window(house, "ravi", "Timeline is off track: who acts")

    errors = await ravi.submit(
        {"timeline_owner": "Lakshmi", "timeline_action": "air freight", "timeline_by": "03/04"}
    )

    assert "Write the month as a word" in errors["timeline_by"]


async def test_of_two_who_edit_one_draft_the_second_is_told_and_loses_no_word(
    house: House,
) -> None:
    ravi, noor = house.slack.person("ravi"), house.slack.person("noor")
    await write(house, "ravi", FIRST | {"quality": "● On track"})
    card = await house.card("Waiting for a second person")
    for who in ("ravi", "noor"):
        await house.slack.person(who).press(card, "Edit")
        await window(house, who, "Headline")

    assert not await noor.submit({"headline": "Noor's words."})
    errors = await ravi.submit({"headline": "Ravi's words."})

    assert "Noor Ali changed this draft at" in errors["headline"]
    assert ravi.modal is not None
    assert "Ravi's words." not in (await house.card("NON-U-1")).text


async def test_one_line_is_posted_at_once_with_the_day_its_date_means(house: House) -> None:
    ravi = house.slack.person("ravi")

    await ravi.command(CHANNEL, "/update Batch 3 crystallised, 98.7 % yield; next sampling Friday")

    shown = await post(house, "anna", "Batch 3 crystallised, 98.7 % yield; next sampling Friday")
    assert "(Friday: Fri 6 Nov 2026)" in shown.text
    assert "by Ravi Menon" in shown.text


async def test_a_line_about_a_deviation_waits_for_a_second_person(house: House) -> None:
    ravi, noor, anna = (house.slack.person(key) for key in ("ravi", "noor", "anna"))

    await ravi.command(CHANNEL, "/update The deviation in batch 3 is closed.")

    answers = [m.text for m in ravi.sees(CHANNEL) if m.is_ephemeral]
    assert "NON-U-1 is not posted yet. It says something new of quality" in answers[-1]
    card = await house.card("Waiting for a second person")
    assert anna.sees(CHANNEL) == []
    await noor.press(card, "Approve")
    shown = await post(house, "anna", "The deviation in batch 3 is closed.")
    assert "by Ravi Menon · reviewed by Noor Ali" in shown.text


async def test_a_correction_that_is_not_wanted_any_more_is_withdrawn(house: House) -> None:
    ravi, anna = house.slack.person("ravi"), house.slack.person("anna")
    await write(house, "ravi", FIRST)
    await ravi.press(await house.card("*NON-U-1* · Posted"), "Correct")
    await window(house, "ravi", "Headline")
    assert not await ravi.submit({"headline": "Never posted."})
    await ravi.close(everything=True)
    card = await house.card("*NON-U-1* · Draft · version 2")

    await ravi.press(card, "Withdraw")

    gone = await house.card("*NON-U-1* · Withdrawn · version 2")
    assert not [block for block in gone.blocks if block["type"] == "actions"]
    assert [m for m in anna.sees(CHANNEL) if "Never posted" in m.text] == []


async def test_a_word_alone_is_a_command_half_written_and_not_posted(house: House) -> None:
    ravi = house.slack.person("ravi")

    for text in ("correct", "hlep"):
        await ravi.command(CHANNEL, f"/update {text}")
    await house.settled()

    answers = [m.text for m in ravi.sees(CHANNEL) if m.is_ephemeral]
    assert len(answers) == 2
    assert all("Nothing was posted. Write /update help" in each for each in answers)
    assert house.slack.person("anna").sees(CHANNEL) == []


async def test_a_line_with_an_unclear_date_is_not_posted(house: House) -> None:
    ravi = house.slack.person("ravi")

    await ravi.command(CHANNEL, "/update Next sampling by 03/04/2027")
    await house.settled()

    assert house.slack.person("anna").sees(CHANNEL) == []
    answers = [m.text for m in ravi.sees(CHANNEL) if m.is_ephemeral]
    assert "Nothing was posted. Write the month as a word." in answers[-1]


async def test_clients_and_guests_cannot_post_updates(house: House) -> None:
    theo = house.slack.person("theo")
    await house.slack.person("kavya").invite(CHANNEL, "theo")
    house.slack.world.workspace.guests_may_use_commands = True

    await theo.command(CHANNEL, "/update All is well")
    await house.settled()

    assert not [m for m in house.slack.person("anna").sees(CHANNEL) if "All is well" in m.text]


async def test_the_status_is_the_last_published_one_with_its_date(house: House) -> None:
    anna = house.slack.person("anna")
    asked = await anna.say(CHANNEL, "@Liaison status")
    none = await house.in_thread("anna", CHANNEL, asked, "no status has been published here yet")
    await write(house, "ravi", FIRST)
    shown = await post(house, "anna", "Engineering batch is prepared.")
    await house.settled()

    asked = await anna.say(CHANNEL, "@Liaison status")
    told = await house.in_thread("anna", CHANNEL, asked, "As published Fri 30 Oct 16:10 EDT")

    assert "Timeline: On track" in told.text
    assert f"p{shown.ts.replace('.', '')}|NON-U-1>" in told.text
    assert "CANARY" not in told.text + none.text


async def test_texts_of_full_length_fit_every_message(house: House) -> None:
    line = "x" * 200
    long = {
        "headline": "h" * 300,
        "details": "d" * 2400,
        "internal": "i" * 2400,
        "next_milestone": line,
    }
    lines = {f"{each}_line": line for each in ("timeline", "cost", "capacity")}
    colours = dict.fromkeys(("timeline", "cost", "capacity"), "● On track")
    evidence = {f"{each}_evidence": "e" * 200 for each in colours}
    decisions = {
        f"decision_{n}_{part}": text
        for n in range(3)
        for part, text in (("text", f"{n}{line[1:]}"), ("by", "Fri 6 Nov"), ("otherwise", line))
    }

    await write(house, "ravi", long | lines | colours, evidence | decisions)

    shown = await post(house, "anna", "h" * 300)
    await house.in_thread("anna", CHANNEL, shown.ts, "d" * 2400)
    assert shown.text.count("Need from you by Fri 6 Nov 2026") == 3


async def test_a_message_can_become_an_updates_headline(house: House) -> None:
    ravi = house.slack.person("ravi")
    said = await ravi.say(CHANNEL, "Batch 3 is crystallised & dried.")
    message = next(m for m in ravi.sees(CHANNEL) if m.ts == said)

    await ravi.shortcut("post_as_update", message)

    form = await window(house, "ravi", "Headline")
    typed = next(b for b in form.blocks if b.get("block_id") == "headline")
    assert typed["element"]["initial_value"] == "Batch 3 is crystallised & dried."
