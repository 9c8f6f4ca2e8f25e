"""A status update: written in windows, read by a second person, posted, corrected, asked for."""

from tests.stories.house import House
from tests.stories.updates import CHANNEL, finish, open_form, post, window, write

FIRST = {
    "headline": "Engineering batch is prepared.",
    "timeline": "● On track",
    "timeline_line": "Toluene arrives on 14 Oct.",
    "details": "Reactor R-3 is qualified.",
    "internal": "CANARY-INTERNAL overtime in shift B",
    "next_by": "Fri 6 Nov",
}


async def test_an_update_is_written_posted_and_corrected(house: House) -> None:
    said = await write(house, "ravi", FIRST)
    shown = await post(house, "anna", "Engineering batch is prepared.")

    assert "NON-U-1 is posted" in said
    assert "Timeline: On track: Toluene arrives on 14 Oct." in shown.text
    assert "Quality assessment: Not reported" in shown.text
    assert "next update by Fri 6 Nov 2026" in shown.text
    assert [block["type"] for block in shown.blocks].count("table") == 1
    thread = await house.in_thread("anna", CHANNEL, shown.ts, "Reactor R-3 is qualified.")
    assert thread.thread_ts == shown.ts

    card = await house.card("NON-U-1")
    await house.slack.person("ravi").press(card, "Correct")
    await window(house, "ravi", "Headline")
    await finish(
        house,
        "ravi",
        {"timeline_line": "Toluene arrives on 16 Oct."},
        {"changed": "The supplier's date was misread."},
    )
    corrected = await post(house, "anna", "Correction of NON-U-1, version 2")
    await house.settled()

    assert "by Ravi Menon: The supplier's date was misread." in corrected.text
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
