"""Friday evening in Boston: a question is asked, owned on Monday, answered and confirmed."""

from sandbox.driver import Sandbox
from sandbox.stories import Story
from sandbox.told.scene import Beat, Scene, told

CHANNEL = "nonesuch-nv204"
SITE = "Asia/Kolkata"
QUESTION = "Is the 18 November ship date for lot 003 still safe?"
ANSWER = (
    "Lot 003 is in final QC. Our forecast for release is 16 November; "
    "the 18 November shipment is booked."
)


def story(slack: Sandbox) -> Story:
    """Return the story, to be read step by step or played."""
    return told(
        slack,
        id_="S1",
        title="Friday evening in Boston",
        summary="A question asked after hours is on record at once, then owned and answered.",
        beats=(
            Beat(who="anna", say=f'In #{CHANNEL}, ask: "{QUESTION}"', play=_ask),
            Beat(who="ravi", say="It is Monday 10:05 in Hyderabad. Press I own this.", play=_own),
            Beat(who="ravi", say="On Tuesday morning, answer in Anna's thread.", play=_answer),
            Beat(who="ravi", say="Press Answered on the card in #ops-triage.", play=_answered),
            Beat(who="anna", say="Press Yes, answered in the thread.", play=_confirm),
        ),
    )


async def _ask(scene: Scene) -> None:
    # What the same person wrote a few minutes before would count as one message with this.
    scene.later(minutes=15)
    await scene.ask("anna", CHANNEL, QUESTION)
    await scene.in_thread("anna", CHANNEL, "will reply by")
    await scene.card_of_question()


async def _own(scene: Scene) -> None:
    await scene.until_local(SITE, day=0, hour=10, minute=5)
    card = await scene.card_of_question()
    await scene.person("ravi").press(card, "I own this")
    await scene.in_thread("anna", CHANNEL, "and owns it")


async def _answer(scene: Scene) -> None:
    await scene.until_local(SITE, day=1, hour=9, minute=40)
    await scene.answer("ravi", CHANNEL, ANSWER)
    await scene.card_of_question("In progress")


async def _answered(scene: Scene) -> None:
    card = await scene.card_of_question()
    await scene.person("ravi").press(card, "Answered")
    await scene.in_thread("anna", CHANNEL, "Does this answer")


async def _confirm(scene: Scene) -> None:
    offer = await scene.in_thread("anna", CHANNEL, "Does this answer")
    await scene.person("anna").press(offer, "Yes, answered")
    await scene.card_of_question("Closed")
    await scene.in_thread("anna", CHANNEL, "is closed: Anna Keller")
