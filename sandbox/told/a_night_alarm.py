"""A night alarm: a shipment gets warm on a Saturday, and people are called at once."""

from sandbox.driver import Sandbox
from sandbox.stories import Story
from sandbox.told.scene import Beat, Scene, told

CHANNEL = "nonesuch-nv204"
SITE = "Asia/Kolkata"
ALARM = "The frozen box of lot 004 arrived at -4 °C instead of -20 °C."
FIRST_WORD = "Keep it closed and at -20 °C. Our quality unit calls you within the hour."


def story(slack: Sandbox) -> Story:
    """Return the story, to be read step by step or played."""
    return told(
        slack,
        id_="P1",
        title="A night alarm",
        summary="What cannot wait is recognised without a question mark, and pages whoever is on.",
        beats=(
            Beat(who="daniel", say=f'On Saturday, in #{CHANNEL}: "{ALARM}"', play=_alarm),
            Beat(
                who="sunita",
                say="See in #ops-triage that you are called, and press I own this.",
                play=_own,
            ),
            Beat(
                who="sunita",
                say=f'Press Reply to client: "{FIRST_WORD}" Noor Ali approves it.',
                play=_answer,
            ),
        ),
    )


async def _alarm(scene: Scene) -> None:
    await scene.until_local(SITE, day=5, hour=22, minute=40)
    await scene.ask("daniel", CHANNEL, ALARM)
    await scene.in_thread("daniel", CHANNEL, "as critical")
    await scene.card_of_question("P1")
    await scene.under_card(f"<@{scene.person('sunita').id}>")


async def _own(scene: Scene) -> None:
    scene.later(minutes=4)
    await scene.person("sunita").press(await scene.card_of_question(), "I own this")
    await scene.in_thread("daniel", CHANNEL, "and owns it")


async def _answer(scene: Scene) -> None:
    await scene.person("sunita").press(await scene.card_of_question("Owned"), "Reply to client")
    await scene.submit("sunita", {"text": FIRST_WORD})
    await scene.submit("sunita")
    draft = await scene.under_card("Nothing is posted until somebody other than the author")
    await scene.person("noor").press(draft, "Approve")
    await scene.in_thread("daniel", CHANNEL, "Reviewed by Noor Ali")
    await scene.card_of_question("In progress")
