"""Type about milestones, look at what is told, and let days go by."""

from datetime import UTC, datetime

from bot.domain.records import Event
from bot.services.milestone_finding import Here
from sandbox.seen import Message
from storage.records import Search
from tests.stories.house import House

CHANNEL = "nonesuch-nv204"
NON = Here(client="NON", project="NV-204")
THU_15_OCT = datetime(2026, 10, 15, 8, 30, tzinfo=UTC)
"""14:00 in Hyderabad, 04:30 in Boston."""


async def say(house: House, command: str, *, who: str = "ravi", channel: str = CHANNEL) -> str:
    """Type a command and return what only its author sees."""
    person = house.slack.person(who)
    before = len([each for each in person.sees(channel) if each.is_ephemeral])
    await person.command(channel, command)
    seen = [each for each in person.sees(channel) if each.is_ephemeral]
    return seen[-1].text if len(seen) > before else ""


async def seen_by(house: House, who: str, channel: str, words: str) -> Message:
    person = house.slack.person(who)

    def found() -> Message | None:
        seen = person.sees(channel)
        return next((each for each in reversed(seen) if words in each.text), None)

    return await house.slack.until(found)


async def asked(house: House, word: str) -> str:
    """Let Anna ask the bot and return the answer in her thread."""
    ts = await house.slack.person("anna").say(CHANNEL, f"@Liaison {word}")
    return (await house.in_thread("anna", CHANNEL, ts, "as of")).text


async def move_to(house: House, day: datetime) -> None:
    """Move the clock and let the bot look for what is due."""
    house.slack.clock.move_to(day)
    await house.bot.scheduler.run("milestones")
    await house.settled()


def history(house: House, object_id: str) -> list[Event]:
    with house.database.unit_of_work() as unit:
        return list(unit.records.all_entries("NON", Search(object_id=object_id)))
