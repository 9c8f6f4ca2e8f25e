"""A poll: the client chooses with a button, or with a plain reply where buttons are blocked."""

from sandbox.driver import Sandbox
from sandbox.stories import Story
from sandbox.told.scene import Beat, Scene, told

CHANNEL = "nonesuch-nv204"
COMMAND = '/poll "Which week suits the audit?" "11 Jan" "18 Jan"'


def story(slack: Sandbox) -> Story:
    """Return the story, to be read step by step or played."""
    return told(
        slack,
        id_="poll",
        title="One question to the client",
        summary="A poll among the client's people: who chose what is open, staff do not count.",
        beats=(
            Beat(who="ravi", say=f"In #{CHANNEL}: {COMMAND}", play=_ask),
            Beat(who="anna", say="Press 18 Jan.", play=_press),
            Beat(
                who="daniel",
                say='Your company blocks buttons: reply "2" in the thread.',
                play=_reply,
            ),
            Beat(who="ravi", say="Press Close the poll on the card in #ops-triage.", play=_close),
        ),
    )


async def _ask(scene: Scene) -> None:
    scene.later(minutes=5)
    await scene.person("ravi").command(CHANNEL, COMMAND)
    await scene.seen("anna", CHANNEL, "0 of 2 voted")


async def _press(scene: Scene) -> None:
    await scene.person("anna").press(await scene.seen("anna", CHANNEL, "asks:"), "18 Jan")
    await scene.seen("anna", CHANNEL, "1 of 2 voted")


async def _reply(scene: Scene) -> None:
    poll = await scene.seen("daniel", CHANNEL, "asks:")
    await scene.person("daniel").reply(CHANNEL, poll, "2")
    await scene.seen("daniel", CHANNEL, "2 votes: Anna Keller, Daniel Osei")


async def _close(scene: Scene) -> None:
    await scene.person("ravi").press(await scene.card("· poll"), "Close the poll")
    await scene.seen("anna", CHANNEL, "This poll is closed.")
