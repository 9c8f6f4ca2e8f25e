"""Waiting on the client: a question back is asked in a name, and the clock rests meanwhile."""

from sandbox.driver import Sandbox
from sandbox.stories import Story
from sandbox.told.scene import Beat, Scene, told

CHANNEL = "imaginara-int7"
SITE = "Asia/Kolkata"
THEIRS = "Europe/Berlin"
QUESTION = "Can you send the batch record for lot 12?"
BACK = "Which version do you need, draft or executed?"


def story(slack: Sandbox) -> Story:
    """Return the story, to be read step by step or played."""
    return told(
        slack,
        id_="waiting",
        title="Waiting on the client",
        summary="The answer's clock stops while we wait for the client's word, and says so.",
        beats=(
            Beat(who="jonas", say=f'In #{CHANNEL}, ask: "{QUESTION}"', play=_ask),
            Beat(who="meera", say="Press I own this.", play=_own),
            Beat(
                who="meera",
                say=f'In the card\'s menu choose Waiting on client: "{BACK}"',
                play=_wait,
            ),
            Beat(
                who="jonas",
                say="On Jonas's third working day Liaison asks him again, once. Press Play step.",
                play=_remind,
            ),
            Beat(who="jonas", say='Then, in the thread: "The executed one."', play=_say),
        ),
    )


async def _ask(scene: Scene) -> None:
    await scene.until_local(SITE, day=0, hour=14)
    await scene.ask("jonas", CHANNEL, QUESTION)
    await scene.in_thread("jonas", CHANNEL, "will reply by")


async def _own(scene: Scene) -> None:
    scene.later(minutes=50)
    await scene.person("meera").press(await scene.card_of_question(), "I own this")
    await scene.in_thread("jonas", CHANNEL, "and owns it")


async def _wait(scene: Scene) -> None:
    meera = scene.person("meera")
    await meera.press(await scene.card_of_question("Owned"), "query_more", "Waiting on client")
    await scene.window("meera", "Waiting on client")
    await scene.submit("meera", {"text": BACK})
    await scene.submit("meera")
    await scene.in_thread("jonas", CHANNEL, BACK)
    await scene.card_of_question("Waiting on client")


async def _remind(scene: Scene) -> None:
    await scene.until_local(THEIRS, day=3, hour=10)
    await scene.in_thread("jonas", CHANNEL, "waits for your word")


async def _say(scene: Scene) -> None:
    scene.later(minutes=20)
    await scene.answer("jonas", CHANNEL, "The executed one.")
    await scene.card_of_question("In progress")
