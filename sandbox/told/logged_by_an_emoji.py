"""Logged by an emoji: a ticket logs what was not heard as a question, a megaphone takes it back."""

from sandbox.driver import Sandbox
from sandbox.stories import Story
from sandbox.told.scene import Beat, Scene, told

CHANNEL = "imaginara-int7"
WORDS = "FYI: our auditors read the cleaning report next week"


def story(slack: Sandbox) -> Story:
    """Return the story, to be read step by step or played."""
    return told(
        slack,
        id_="emoji",
        title="Logged by an emoji",
        summary="People correct what the bot heard with one tap, and nothing is lost by it.",
        beats=(
            Beat(who="elena", say=f'In #{CHANNEL}: "{WORDS}". Nothing happens.', play=_say),
            Beat(who="priya", say="React with :ticket: and it is a query.", play=_ticket),
            Beat(who="elena", say="React with :mega:, since you wanted nothing.", play=_mega),
        ),
    )


async def _say(scene: Scene) -> None:
    scene.later(minutes=15)
    await scene.ask("elena", CHANNEL, WORDS)


async def _ticket(scene: Scene) -> None:
    await scene.person("priya").react(CHANNEL, scene.posted["question"], "ticket")
    await scene.card_of_question("Open")
    await scene.in_thread("elena", CHANNEL, "will reply by")


async def _mega(scene: Scene) -> None:
    await scene.person("elena").react(CHANNEL, scene.posted["question"], "mega")
    await scene.card_of_question("Taken back")
    await scene.in_thread("elena", CHANNEL, "taken back by Elena Brandt")
