"""A slip told early: a delivery is late, the client hears the same day and decides in time."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sandbox.driver import Sandbox
from sandbox.seen import Message
from sandbox.stories import Story
from sandbox.told.scene import Beat, Scene, told

CHANNEL = "nonesuch-nv204"
SITE = ZoneInfo("Asia/Kolkata")
OPTIONS = "Accept the new date, or pay for air freight by change order."
DECISION = "Accept the new date or pay for air freight"


def story(slack: Sandbox) -> Story:
    """Return the story, to be read step by step or played."""
    return told(
        slack,
        id_="S5",
        title="A slip told early",
        summary="Toluene comes late. The client hears it the same day, with what they can choose.",
        beats=(
            Beat(
                who="ravi",
                say=f'In #{CHANNEL}: /milestone add "Toluene batch 1" on a Monday in four weeks.',
                play=_plan,
            ),
            Beat(
                who="ravi",
                say="/milestone move with its code … because materials toluene delivered late.",
                play=_move,
            ),
            Beat(
                who="ravi",
                say="On the card in #ops-triage press Tell the client; write what they can choose.",
                play=_tell,
            ),
            Beat(who="anna", say="Ask: @Liaison milestones.", play=_look),
            Beat(
                who="ravi",
                say="The day passes and nobody decided. On Monday the bot says: call them.",
                play=_wait,
            ),
            Beat(who="anna", say="Press Give our decision and write it.", play=_decide),
        ),
    )


async def _plan(scene: Scene) -> None:
    name = f"Toluene batch {scene.round}"
    added = await _run(scene, f'add "{name}" {_planned(scene).isoformat()}', "is on record")
    scene.posted["label"] = added.text.split(" · ")[1].split(" is on record")[0]


async def _move(scene: Scene) -> None:
    late = _planned(scene) + timedelta(days=9)
    code = _label(scene).split()[0]
    words = f"move {code} {late.isoformat()} because materials toluene delivered late"
    await _run(scene, words, "has not been told")
    await scene.card(_label(scene))


async def _tell(scene: Scene) -> None:
    ravi = scene.person("ravi")
    card = await scene.card("the client has not been told")
    await ravi.press(card, "Tell the client")
    errors = await ravi.submit(
        {
            "options": OPTIONS,
            "decision": DECISION,
            "when": _friday(scene).isoformat(),
            "otherwise": "The batch starts on the new date",
        }
    )
    assert not errors, f"the app refused the words to the client: {errors}"
    await ravi.close(everything=True)
    await _seen(scene, "the forecast moves")


async def _look(scene: Scene) -> None:
    await scene.ask("anna", CHANNEL, "@Liaison milestones")
    await scene.in_thread("anna", CHANNEL, "Decision needed by")


async def _wait(scene: Scene) -> None:
    _move_to(scene, _friday(scene), hour=20)
    await _seen(scene, "That is today")
    _move_to(scene, _monday(scene) + timedelta(days=7), hour=10)
    await scene.card("Nothing is assumed. Call them")


async def _decide(scene: Scene) -> None:
    anna = scene.person("anna")
    await anna.press(await _seen(scene, "the forecast moves"), "Give our decision")
    errors = await anna.submit({"words": "We accept the new date."})
    assert not errors, f"the app refused the decision: {errors}"
    await anna.close(everything=True)
    await _seen(scene, "Decision taken")


async def _run(scene: Scene, words: str, answer: str) -> Message:
    return await scene.command("ravi", CHANNEL, f"/milestone {words}", answer)


async def _seen(scene: Scene, words: str) -> Message:
    return await scene.seen("anna", CHANNEL, words)


def _label(scene: Scene) -> str:
    """Return the milestone as people say it; the app gave it its code."""
    return scene.posted["label"]


def _move_to(scene: Scene, day: date, *, hour: int) -> None:
    scene.slack.clock.move_to(datetime.combine(day, time(hour), SITE))


def _monday(scene: Scene) -> date:
    """Return the first Monday that is not today, at the site."""
    if "monday" not in scene.posted:
        today = scene.slack.clock().astimezone(SITE).date()
        scene.posted["monday"] = (today + timedelta(days=7 - today.weekday())).isoformat()
    return date.fromisoformat(scene.posted["monday"])


def _planned(scene: Scene) -> date:
    """Return the day the batch is planned for."""
    return _monday(scene) + timedelta(days=21)


def _friday(scene: Scene) -> date:
    """Return the Friday by which the client is asked to decide."""
    return _monday(scene) + timedelta(days=4)
