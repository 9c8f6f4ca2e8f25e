"""Edited and deleted: what was first said stays on record, with everything that came after."""

from sandbox.driver import Sandbox
from sandbox.stories import Story
from sandbox.told.scene import Beat, Scene, told

CHANNEL = "nonesuch-nv204"
SITE = "Asia/Kolkata"
QUESTION = "How many drums of lot 005 are packed?"
CHANGED = "How many drums of lot 006 are packed?"


def story(slack: Sandbox) -> Story:
    """Return the story, to be read step by step or played."""
    return told(
        slack,
        id_="S10",
        title="Edited and deleted",
        summary="A question is changed after its answer and then deleted; the record keeps all.",
        beats=(
            Beat(who="anna", say=f'In #{CHANNEL}, ask: "{QUESTION}"', play=_ask),
            Beat(who="ravi", say="Own it, answer in the thread, press Answered.", play=_answer),
            Beat(who="anna", say=f'Edit the question: "{CHANGED}"', play=_edit),
            Beat(who="anna", say="Delete the question; look at the card as Ravi.", play=_delete),
        ),
    )


async def _ask(scene: Scene) -> None:
    await scene.until_local(SITE, day=1, hour=14)
    await scene.ask("anna", CHANNEL, QUESTION)
    await scene.in_thread("anna", CHANNEL, "will reply by")


async def _answer(scene: Scene) -> None:
    scene.later(minutes=35)
    ravi = scene.person("ravi")
    await ravi.press(await scene.card_of_question(), "I own this")
    await scene.in_thread("anna", CHANNEL, "and owns it")
    await scene.answer("ravi", CHANNEL, "Twelve drums are packed and labelled.")
    await ravi.press(await scene.card_of_question("In progress"), "Answered")
    await scene.in_thread("anna", CHANNEL, "Does this answer")


async def _edit(scene: Scene) -> None:
    scene.later(minutes=20)
    await scene.person("anna").edit(CHANNEL, scene.posted["question"], CHANGED)
    await scene.card_of_question("Edited after the answer.")


async def _delete(scene: Scene) -> None:
    await scene.person("anna").delete(CHANNEL, scene.posted["question"])
    await scene.card_of_question("The client deleted the message; the record keeps it.")
