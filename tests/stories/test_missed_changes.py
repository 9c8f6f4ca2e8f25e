"""What was edited or deleted while nobody listened is found afterwards, once, and said aloud."""

from dataclasses import replace
from datetime import timedelta

from sandbox.clock import Clock
from sandbox.driver import Sandbox
from storage.engine import Database
from tests.stories.house import FRIDAY_EVENING_IN_BOSTON, House, a_bot, link_both

CHANNEL = "nonesuch-nv204"
EDITED = "Is the 28 November ship date for lot 001 still safe?"


async def test_edits_and_deletions_made_while_the_bot_was_down_reach_their_queries_once(
    database: Database,
) -> None:
    async with Sandbox(clock=Clock(FRIDAY_EVENING_IN_BOSTON), retry_after=()) as slack:
        anna, ravi = slack.person("anna"), slack.person("ravi")
        async with a_bot(slack, database) as bot:
            house = House(slack, bot, database)
            await link_both(house)
            changed = await anna.say(CHANNEL, "Is the 18 November ship date for lot 001 safe?")
            await ravi.press(await house.card("NON-Q-1"), "I own this")
            await ravi.reply(CHANNEL, changed, "Yes: release is forecast for 16 November.")
            await ravi.press(await house.card("In progress"), "Answered")
            await house.card("Answered, to be confirmed")
            slack.clock.advance(timedelta(hours=30))
            chatter = await anna.say(CHANNEL, "Thanks, have a good evening.")
            meant = await anna.say(CHANNEL, "The usual package as last time.")
            withdrawn = await anna.say(CHANNEL, "Can you send the CoA for lot 002?")
            await house.card("NON-Q-2")
            word = await anna.reply(CHANNEL, withdrawn, "It is for our file.")
            await house.settled()
        slack.clock.advance(timedelta(minutes=20))
        await anna.edit(CHANNEL, changed, EDITED)
        await anna.edit(CHANNEL, chatter, "Who signs the deviation report for lot 002?")
        await anna.react(CHANNEL, meant, "ticket")
        await anna.delete(CHANNEL, word)
        await anna.delete(CHANNEL, withdrawn)
        await anna.say(CHANNEL, "Thank you.")
        slack.clock.advance(timedelta(minutes=40))

        async with a_bot(slack, database) as bot:
            house = House(slack, bot, database)
            flagged = await house.card("Edited after the answer.")
            shown = await house.card("The client deleted the message; the record keeps it.")
            await house.card("NON-Q-4")
            alarm = await house.card("recovered")
            again = await bot.repair()
            asked_late = bot.desk.queries.get("NON-Q-3", within="NON")
            ticketed = bot.desk.queries.get("NON-Q-4", within="NON")
            alarms = [each for each in ravi.sees("ops-triage") if "recovered" in each.text]
        with database.unit_of_work() as unit:
            word_is_gone = [
                each.text for each in unit.queries.texts(replace(asked_late.place, ts=word))
            ]
            actions = [event.action for event in unit.records.all_entries("NON")]

    assert f"Edited, now: {EDITED}" in flagged.text
    assert "Can you send the CoA for lot 002?" in shown.text
    assert (asked_late.place.ts, ticketed.place.ts) == (chatter, meant)
    assert word_is_gone == [None]
    assert "1 message, 2 edits, 2 deletions and 1 reaction recovered (NON 6)" in alarm.text
    assert (again, len(alarms)) == (0, 1)
    assert (actions.count("message edited"), actions.count("message deleted")) == (2, 2)


async def test_what_slack_dropped_in_a_busy_minute_is_read_back_and_told_once(
    house: House,
) -> None:
    house.slack.faults.set(drop_events=1)

    await house.slack.person("anna").say(CHANNEL, "Is the ship date for lot 001 safe?")
    await house.card("NON-Q-1")
    told = await house.card("Slack has dropped events from")
    found = await house.card("1 message recovered (NON 1)")

    assert "from Sat 31 Oct 2026 01:40 IST on" in told.text
    assert "Slack did not deliver all it should have" in found.text


async def test_a_channel_that_cannot_be_read_now_keeps_no_other_from_being_read(
    database: Database,
) -> None:
    async with Sandbox(clock=Clock(FRIDAY_EVENING_IN_BOSTON), retry_after=()) as slack:
        async with a_bot(slack, database) as bot:
            await link_both(House(slack, bot, database))
        await slack.person("anna").say(CHANNEL, "Is the date for lot 001 safe?")
        await slack.person("jonas").say("imaginara-int7", "Is the date for lot 002 safe?")
        slack.clock.advance(timedelta(minutes=30))
        slack.faults.set(refusals=["internal_error"], methods=["conversations.history"])

        async with a_bot(slack, database) as bot:
            house = House(slack, bot, database)
            await house.card("1 message recovered")
            found = await bot.repair()
            await house.card("NON-Q-1")
            await house.card("IMA-Q-1")

    assert found == 1
