"""Two questions, one document: a query is answered part by part, the delicate part by two."""

from sandbox.driver import Sandbox
from sandbox.stories import Story
from sandbox.told.scene import Beat, Scene, told

CHANNEL = "imaginara-int7"
SITE = "Asia/Kolkata"
QUESTION = (
    "Can you send the executed batch record for lot 11, and why was the drying step 9 h instead "
    "of 6?"
)
RECORD = "The executed batch record of lot 11 is in the portal, folder 11/executed."
CAUSE = "The drying step is recorded in our quality system as deviation DEV-118."


def story(slack: Sandbox) -> Story:
    """Return the story, to be read step by step or played."""
    return told(
        slack,
        id_="S2",
        title="Two questions, one document",
        summary="Each part is tracked by itself; quality text needs a second person.",
        beats=(
            Beat(who="jonas", say=f'In #{CHANNEL}, ask: "{QUESTION}"', play=_ask),
            Beat(who="meera", say="An hour later, press I own this.", play=_own),
            Beat(who="meera", say="Answer the first part in the thread.", play=_answer),
            Beat(who="meera", say="Press Answered and tick part 1.", play=_tick),
            Beat(who="priya", say='Type "Done." in the thread: part 2 is asked for.', play=_done),
            Beat(who="meera", say="Press Reply to client, write, look, send.", play=_explain),
            Beat(who="noor", say="Press Approve under the card: it is posted.", play=_approve),
            Beat(who="meera", say="Press Answered; the client is asked.", play=_answered),
            Beat(who="jonas", say="Press Yes, answered in the thread.", play=_confirm),
        ),
    )


async def _ask(scene: Scene) -> None:
    await scene.until_local(SITE, day=2, hour=13)
    await scene.ask("jonas", CHANNEL, QUESTION)
    await scene.in_thread("jonas", CHANNEL, "2. why was the drying step")
    await scene.card_of_question()


async def _own(scene: Scene) -> None:
    await scene.until_local(SITE, day=2, hour=14, minute=5)
    await scene.person("meera").press(await scene.card_of_question(), "I own this")
    await scene.in_thread("jonas", CHANNEL, "and owns it")


async def _answer(scene: Scene) -> None:
    await scene.answer("meera", CHANNEL, RECORD)
    await scene.card_of_question("In progress")


async def _tick(scene: Scene) -> None:
    meera = scene.person("meera")
    await meera.press(await scene.card_of_question(), "Answered")
    await scene.slack.until(lambda: meera.modal and meera.modal.callback_id == "query_parts")
    await meera.submit({"answered": ["1"]})
    await scene.in_thread("jonas", CHANNEL, "1 of 2 answered. Still open: why was the drying")


async def _done(scene: Scene) -> None:
    await scene.answer("priya", CHANNEL, "Done.")
    await scene.under_card("Still open: 2.")


async def _explain(scene: Scene) -> None:
    await scene.until_local(SITE, day=3, hour=11)
    meera = scene.person("meera")
    await meera.press(await scene.card_of_question(), "Reply to client")
    await meera.submit({"text": CAUSE})
    await meera.submit()
    await scene.under_card("Nothing is posted until somebody other than the author")


async def _approve(scene: Scene) -> None:
    draft = await scene.under_card("Nothing is posted until somebody other than the author")
    await scene.person("noor").press(draft, "Approve")
    await scene.in_thread("jonas", CHANNEL, "Reviewed by Noor Ali")


async def _answered(scene: Scene) -> None:
    await scene.person("meera").press(await scene.card_of_question(), "Answered")
    await scene.in_thread("jonas", CHANNEL, "Does this answer")


async def _confirm(scene: Scene) -> None:
    offer = await scene.in_thread("jonas", CHANNEL, "Does this answer")
    await scene.person("jonas").press(offer, "Yes, answered")
    await scene.card_of_question("Closed")
