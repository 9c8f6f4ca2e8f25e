"""The wall: nothing of one client is found in another's channel, and who looks is noticed."""

from sandbox.driver import Sandbox
from sandbox.stories import Story
from sandbox.told.opening import CHANNELS, link
from sandbox.told.scene import Beat, Scene, told

MINE, THEIRS = "nonesuch-nv204", "imaginara-int7"
SHARED = "utopos-dp3"
QUESTION = "When does lot 007 ship?"
FILE = "NV-204 impurity profile.pdf"


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


def wrong_channel(slack: Sandbox) -> Story:
    """Return the story of a file in the wrong channel, to be read step by step or played."""
    return told(
        slack,
        id_="wrong-channel",
        title="In the wrong channel",
        summary="A file of another client's is noticed, taken down, on record, and told by people.",
        beats=(
            Beat(who="priya", say=f'In #{THEIRS}, upload "{FILE}".', play=_upload),
            Beat(
                who="kavya",
                say="In #ops-triage, press Report and choose Nonesuch Biosciences.",
                play=_report,
            ),
            Beat(who="priya", say=f"In #{THEIRS}, delete the message.", play=_delete),
            Beat(who="kavya", say="On the card press Owner told: by e-mail.", play=_owner_told),
            Beat(who="jonas", say=f"Read in #{THEIRS} what is told there.", play=_told_there),
        ),
    )


async def _upload(scene: Scene) -> None:
    scene.later(minutes=15)
    priya = scene.person("priya")
    scene.posted["file"] = await priya.say(THEIRS, "Here it is.", files={FILE: b"%PDF-1.7"})
    await scene.card("may not belong there")


async def _report(scene: Scene) -> None:
    scene.later(minutes=2)
    alarm = await scene.card("may not belong there")
    await scene.person("kavya").press(alarm, "Report")
    await scene.window("kavya", "Whose is it?")
    await scene.submit("kavya", {"owner": "NON"})
    await scene.window("kavya", "is on record")
    await scene.person("kavya").close()
    await scene.card("It still stands there")


async def _delete(scene: Scene) -> None:
    scene.later(minutes=3)
    await scene.person("priya").delete(THEIRS, scene.posted["file"])
    await scene.card("Removed: ")


async def _owner_told(scene: Scene) -> None:
    scene.later(minutes=30)
    await scene.person("kavya").press(await scene.card("Removed: "), "Owner told")
    await scene.window("kavya", "by which route")
    await scene.submit("kavya", {"how": "By e-mail to their QA and legal"})
    await scene.card("Owner told: By e-mail")


async def _told_there(scene: Scene) -> None:
    await scene.seen("jonas", THEIRS, "did not belong in this channel")


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
