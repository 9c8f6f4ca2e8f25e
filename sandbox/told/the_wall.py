"""The wall: nothing of one client is found in another's channel, and who looks is noticed."""

from sandbox.driver import Sandbox
from sandbox.stories import Story
from sandbox.told.opening import CHANNELS, link
from sandbox.told.scene import Beat, Scene, told

MINE, THEIRS = "nonesuch-nv204", "imaginara-int7"
SHARED = "utopos-dp3"
QUESTION = "When does lot 007 ship?"


def foreign_id(slack: Sandbox) -> Story:
    """Return the story of an id of somebody else, to be read step by step or played."""
    return told(
        slack,
        id_="S9",
        title="The wall",
        summary="An id of another client reads as if it did not exist, whoever asks.",
        beats=(
            Beat(who="anna", say=f'In #{MINE}, ask: "{QUESTION}"', play=_ask),
            Beat(
                who="noor",
                say=f"In #{THEIRS}, type /query show with the id of Anna's query.",
                play=_look,
            ),
            Beat(who="kavya", say="Read in #ops-triage who looked across.", play=_noticed),
        ),
    )


def third_company(slack: Sandbox) -> Story:
    """Return the story of a company nobody expected, to be read step by step or played."""
    return told(
        slack,
        id_="third-company",
        title="Who else is in here",
        summary="A company nobody announced joins a client's channel: Liaison falls silent there.",
        beats=(
            Beat(
                who="priya",
                say=f"Somebody shares #{SHARED} with another company. Press Play step.",
                play=_share,
            ),
            Beat(who="oliver", say="Ask something: it is kept, and nothing is posted.", play=_mute),
            Beat(who="kavya", say="The company is gone; /liaison link confirms it.", play=_relink),
        ),
    )


async def _ask(scene: Scene) -> None:
    scene.later(minutes=15)
    await scene.ask("anna", MINE, QUESTION)
    await scene.in_thread("anna", MINE, "will reply by")


async def _look(scene: Scene) -> None:
    card = await scene.card_of_question()
    scene.posted["id"] = card.text.split("*")[1]
    id_ = scene.posted["id"]
    await scene.command("noor", THEIRS, f"/query show {id_}", f"There is no {id_} here")


async def _noticed(scene: Scene) -> None:
    await scene.card(f"Noor Ali named {scene.posted['id']}")


async def _share(scene: Scene) -> None:
    scene.later(minutes=30)
    scene.slack.share(SHARED, "nonesuch")
    await scene.card("unknown workspace")


async def _mute(scene: Scene) -> None:
    scene.later(minutes=30)
    await scene.ask("oliver", SHARED, "Who signs the protocol of the next fill?")
    await scene.card_of_question()
    await scene.slack.idle()
    thread = scene.person("oliver").sees(SHARED, thread=scene.posted["question"])
    assert len(thread) == 1, f"something was posted beside another company: {thread[1]}"


async def _relink(scene: Scene) -> None:
    scene.slack.unshare(SHARED, "nonesuch")
    await link(scene.slack, next(each for each in CHANNELS if each.channel == SHARED))
    await scene.in_thread("oliver", SHARED, "will reply by")
