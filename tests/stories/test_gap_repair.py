"""What is written while nobody listens is found afterwards, with its own time, and said aloud."""

from datetime import timedelta

from sandbox.clock import Clock
from sandbox.driver import Sandbox
from storage.engine import Database
from tests.stories.house import FRIDAY_EVENING_IN_BOSTON, House, a_bot

CHANNEL = "nonesuch-nv204"


async def test_questions_asked_while_the_bot_was_down_are_logged_with_their_own_time(
    database: Database,
) -> None:
    async with Sandbox(clock=Clock(FRIDAY_EVENING_IN_BOSTON), retry_after=()) as slack:
        anna = slack.person("anna")
        async with a_bot(slack, database) as bot:
            house = House(slack, bot, database)
            await house.link(
                CHANNEL,
                code="NON",
                name="Nonesuch Biosciences",
                zone="America/New_York",
                project="NV-204",
                owner="ravi",
            )
            heard = await anna.say(CHANNEL, "Is the date for lot 001 safe?")
            await house.card("NON-Q-1")
        slack.clock.advance(timedelta(minutes=40))
        missed = await anna.say(CHANNEL, "Is the date for lot 002 safe?")
        in_thread = await anna.reply(CHANNEL, heard, "It is urgent for us.")
        slack.clock.advance(timedelta(minutes=20))

        async with a_bot(slack, database) as bot:
            house = House(slack, bot, database)
            await house.card("NON-Q-2")
            alarm = await house.card("recovered")
            await house.settled()
            query = bot.desk.queries.get("NON-Q-2", within="NON")
            story = bot.desk.queries.story("NON-Q-1", within="NON")

    assert query.place.ts == missed
    assert abs(query.asked_at.timestamp() - float(missed)) < 1e-3
    assert [reply.ts for reply in story.replies] == [in_thread]
    assert "2 messages recovered (NON 2)" in alarm.text


async def test_what_was_delivered_is_not_recovered_again(database: Database) -> None:
    async with Sandbox(clock=Clock(FRIDAY_EVENING_IN_BOSTON)) as slack:
        async with a_bot(slack, database) as bot:
            house = House(slack, bot, database)
            await house.link(
                CHANNEL,
                code="NON",
                name="Nonesuch Biosciences",
                zone="America/New_York",
                project="NV-204",
                owner="ravi",
            )
            await slack.person("anna").say(CHANNEL, "Is the date for lot 001 safe?")
            await house.card("NON-Q-1")
            await house.settled()

            recovered = await bot.repair()

        assert recovered == 0
        assert not any("recovered" in m.text for m in slack.person("ravi").sees("ops-triage"))
