"""A time to meet: proposed in one zone, read in everybody's, and chosen by those who come."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from sandbox.driver import Sandbox
from sandbox.stories import Story
from sandbox.told.scene import Beat, Scene, told

CHANNEL = "nonesuch-nv204"
SITE = "Asia/Kolkata"
QUESTION = "PPQ review"
THURSDAY = 3


def story(slack: Sandbox) -> Story:
    """Return the story, to be read step by step or played."""
    return told(
        slack,
        id_="meeting",
        title="A time to meet",
        summary="Times proposed in Hyderabad are read in Boston, with what speaks against them.",
        beats=(
            Beat(
                who="ravi",
                say=f'In #{CHANNEL}: /poll dates "{QUESTION}" with two times and 60m',
                play=_ask,
            ),
            Beat(who="anna", say="Press the evening time.", play=_press),
            Beat(who="daniel", say='Both suit you: reply "1, 2" in the thread.', play=_reply),
            Beat(who="ravi", say="Press Close the poll on the card in #ops-triage.", play=_close),
        ),
    )


async def _ask(scene: Scene) -> None:
    scene.later(minutes=5)
    today = scene.slack.clock().astimezone(ZoneInfo(SITE)).date()
    day = today + timedelta(days=14 + THURSDAY - today.weekday())
    times = " ".join(f'"{day.day} {day:%b %Y} {hour}"' for hour in ("10:00", "19:30"))
    await scene.person("ravi").command(CHANNEL, f'/poll dates "{QUESTION}" {times} 60m')
    await scene.seen("anna", CHANNEL, QUESTION, "0 of 2 voted")


async def _press(scene: Scene) -> None:
    asked = await scene.seen("anna", CHANNEL, QUESTION, "0 of 2 voted")
    evening = next(label for label in asked.buttons if "19:30" in label)
    await scene.person("anna").press(asked, evening)
    await scene.seen("anna", CHANNEL, QUESTION, "1 of 2 voted")


async def _reply(scene: Scene) -> None:
    asked = await scene.seen("daniel", CHANNEL, QUESTION, "1 of 2 voted")
    await scene.person("daniel").reply(CHANNEL, asked, "1, 2")
    await scene.seen("daniel", CHANNEL, QUESTION, "2 votes: Anna Keller, Daniel Osei")


async def _close(scene: Scene) -> None:
    await scene.person("ravi").press(await scene.card("· poll", QUESTION), "Close the poll")
    await scene.seen("anna", CHANNEL, QUESTION, "Chosen: ")
