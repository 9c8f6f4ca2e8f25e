"""Trouble on the line: what Slack did not deliver is found, what it lost is not posted twice."""

from sandbox.driver import Sandbox
from sandbox.stories import Story
from sandbox.told.scene import Beat, Scene, told

CHANNEL = "nonesuch-nv204"
MISSED = "Is the date for lot 008 still safe?"
UNSURE = "Is the date for lot 009 still safe?"


def gap(slack: Sandbox) -> Story:
    """Return the story of an outage, to be read step by step or played."""
    return told(
        slack,
        id_="gap",
        title="While nobody listened",
        summary="A question asked while Slack and Liaison were apart is found with its own time.",
        beats=(
            Beat(who="sunita", say="Under Faults switch Slack down.", play=_down),
            Beat(who="anna", say=f'In #{CHANNEL}, ask: "{MISSED}"', play=_ask_unheard),
            Beat(who="sunita", say="Switch it on again and wait a moment.", play=_up),
        ),
    )


def lost_reply(slack: Sandbox) -> Story:
    """Return the story of a lost answer, to be read step by step or played."""
    return told(
        slack,
        id_="lost-reply",
        title="Posted or not?",
        summary="Slack posts a message and the line breaks: Liaison looks before it speaks again.",
        beats=(
            Beat(who="sunita", say="Under Faults let the next reply be lost.", play=_lose),
            Beat(who="anna", say=f'In #{CHANNEL}, ask: "{UNSURE}"', play=_ask),
            Beat(
                who="ravi",
                say="Move the clock on: the card is there once. Press I own this.",
                play=_look,
            ),
        ),
    )


async def _down(scene: Scene) -> None:
    scene.later(minutes=15)
    scene.slack.faults.set(is_down=True)


async def _ask_unheard(scene: Scene) -> None:
    await scene.ask("anna", CHANNEL, MISSED)
    await scene.slack.idle()


async def _up(scene: Scene) -> None:
    scene.later(minutes=20)
    scene.slack.faults.set(is_down=False)
    await scene.card_of_question()
    await scene.card("recovered")
    await scene.in_thread("anna", CHANNEL, "will reply by")


async def _lose(scene: Scene) -> None:
    scene.later(minutes=15)
    scene.slack.faults.set(lose_replies=1, methods=("chat.postMessage",))


async def _ask(scene: Scene) -> None:
    await scene.ask("anna", CHANNEL, UNSURE)
    await scene.slack.until(lambda: scene.slack.faults.on.lose_replies == 0)


async def _look(scene: Scene) -> None:
    scene.later(minutes=1)
    await scene.in_thread("anna", CHANNEL, "will reply by")
    await scene.person("ravi").press(await scene.card_of_question(), "I own this")
    await scene.card_of_question("Owned")
    await scene.in_thread("anna", CHANNEL, "and owns it")
    assert len(scene.cards_of_question()) == 1, "the card was posted twice"
