"""S6: a change request waits for the client's review; neither silence nor chat approves it."""

from datetime import datetime
from zoneinfo import ZoneInfo

from storage.engine import Database
from tests.stories.house import a_house
from tests.stories.plans import say, seen_by
from tests.stories.updates import post

CHANNEL = "utopos-dp3"
SENT = datetime(2026, 12, 1, 10, tzinfo=ZoneInfo("Europe/London"))
REVIEW = "Review of change request CC-26-041"
MISSING = f"{REVIEW} (UTO-M-2), due Tue 15 Dec 2026, not confirmed"
WAITS = f"M1 New filter in use waits for: {MISSING}. Nothing changed."


async def test_a_review_that_does_not_come_is_asked_for_and_never_taken_as_given(
    database: Database,
) -> None:
    async with a_house(database, start=SENT) as house:
        noor, oliver = house.slack.person("noor"), house.slack.person("oliver")
        await house.link(
            CHANNEL,
            code="UTO",
            name="Utopos Pharma",
            zone="Europe/London",
            project="DP-3",
            owner="noor",
        )

        async def staff(command: str) -> str:
            return await say(house, f"/milestone {command}", who="noor", channel=CHANNEL)

        await noor.command(CHANNEL, '/milestone add "New filter in use" 20 Jan')
        await noor.command(CHANNEL, f'/milestone owe "{REVIEW}" by 15 Dec for M1')
        await post(house, "oliver", "Needed from you by Tue 15 Dec 2026", channel=CHANNEL)
        told = {}
        for day in range(2, 19):
            house.slack.clock.move_to(SENT.replace(day=day))
            before = len(oliver.sees(CHANNEL)), len(noor.sees("ops-triage"))
            await house.bot.scheduler.run("milestones")
            await house.settled()
            news = [*oliver.sees(CHANNEL)[before[0] :], *noor.sees("ops-triage")[before[1] :]]
            told |= {day: [each.text for each in news]} if news else {}
        ask = await seen_by(house, "oliver", CHANNEL, "That was 3 working days ago")
        said = await oliver.say(CHANNEL, "Fine from my side, go ahead with the new filter")
        noted = await house.in_thread("oliver", CHANNEL, said, "approval needs the signed form")
        on_words = await staff("start M1")
        await oliver.press(ask, "Done")
        await seen_by(house, "noor", "ops-triage", "That is their statement, not a receipt")
        with house.database.unit_of_work() as unit:
            owed = unit.obligations.get("UTO", "UTO-M-2")
        blocked = {
            each: await staff(each) for each in ("start M1", "done M1", "lapse UTO-M-2 no word")
        }
        listed = [await staff("list"), await staff("show M1")]
        asked = await oliver.say(CHANNEL, "@Liaison milestones")
        shown = await house.in_thread("oliver", CHANNEL, asked, "as of")
        received = await staff("given UTO-M-2 form F-12, signed")
        begun = await staff("start M1")
        after = await staff("list")
        with house.database.unit_of_work() as unit:
            record = [entry.body or "" for entry in unit.records.all_entries("UTO")]

    days = {
        day: texts[0].partition(f"{REVIEW}.\n")[2].split("\n")[0] for day, texts in told.items()
    }
    assert days == {
        8: "That is in 5 working days.",
        11: "That is in 2 working days.",
        15: "That is today.",
        16: "",
        18: "That was 3 working days ago. Nothing is assumed; we still need it to go on.",
    }
    assert f"<@{noor.id}>" in told[16][0]
    assert "has not come. Nothing is assumed. Call them." in told[16][0]
    assert "Noted as a statement by Oliver Ashby" in noted.text
    assert owed is not None
    assert owed.state.is_open
    assert on_words.startswith(WAITS)
    assert blocked["start M1"].startswith(WAITS)
    assert blocked["done M1"].startswith(WAITS)
    assert "silence is no answer" in blocked["lapse UTO-M-2 no word"]
    assert "waits for UTO-M-2" in listed[0]
    assert f"Waits for: {MISSING}" in listed[1]
    assert "New filter in use · Planned, forecast Wed 20 Jan 2027, waits for UTO-M-2" in shown.text
    assert "Received" in received
    assert begun == "M1 New filter in use is in progress."
    assert "waits for" not in after
    assert not [body for body in record if "approved" in body]
