"""A slip told early: a delivery is late, the client hears the same day and decides in time."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sandbox.driver import Sandbox
from sandbox.seen import Message
from sandbox.stories import Story
from sandbox.told.scene import PATIENCE, Beat, Scene, told

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
                say=f'In #{CHANNEL}, plan it: "/milestone plan A9" and a Monday in four weeks.',
                play=_plan,
            ),
            Beat(
                who="ravi",
                say='Move it: "/milestone move A9 … because materials toluene delivered late".',
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
    await _run(scene, f"plan A9 {_planned(scene).isoformat()}", "baseline and forecast")


async def _move(scene: Scene) -> None:
    late = _planned(scene) + timedelta(days=9)
    words = f"move A9 {late.isoformat()} because materials toluene delivered late"
    await _run(scene, words, "has not been told")
    await scene.card("A9 Engineering batch")


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


async def _run(scene: Scene, words: str, answer: str) -> None:
    ravi = scene.person("ravi")
    await ravi.command(CHANNEL, f"/milestone {words}")
    last = ravi.sees(CHANNEL)[-1]
    assert answer in last.text, f"/milestone {words} was answered: {last.text}"


async def _seen(scene: Scene, words: str) -> Message:
    anna = scene.person("anna")

    def found() -> Message | None:
        return next((m for m in reversed(anna.sees(CHANNEL)) if words in m.text), None)

    return await scene.slack.until(found, timeout=PATIENCE)


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
