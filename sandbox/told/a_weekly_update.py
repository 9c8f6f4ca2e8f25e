"""A weekly update: drafted from the record, read by a second person, posted on the hour."""

from sandbox.driver import Sandbox
from sandbox.seen import Message, View
from sandbox.stories import Story
from sandbox.told.scene import PATIENCE, Beat, Scene, told

CHANNEL = "nonesuch-nv204"
SITE, BOSTON = "Asia/Kolkata", "America/New_York"
HEADLINE = "The engineering batch is prepared; toluene is the open point."
REPORT = {
    "headline": HEADLINE,
    "timeline": "▲ At risk",
    "timeline_line": "Toluene is late by six working days.",
    "quality": "● On track",
    "quality_line": "No major deviation is open.",
    "internal": "Overtime in shift B from Monday.",
}
ACTIONS = {
    "timeline_owner": "Lakshmi Reddy",
    "timeline_action": "Second supplier by air",
    "timeline_by": "in 10 business days",
    "decision_0_text": "approve MBR v3",
    "decision_0_by": "in 5 business days",
    "decision_0_otherwise": "the batch start moves day for day",
}


def story(slack: Sandbox) -> Story:
    """Return the story, to be read step by step or played."""
    return told(
        slack,
        id_="S5b",
        title="A weekly update",
        summary="Six dimensions, two texts, a second person, and a post on the client's own hour.",
        beats=(
            Beat(
                who="ravi",
                say=f"In #{CHANNEL}, write /update, fill in the form and send it for approval.",
                play=_write,
            ),
            Beat(
                who="noor",
                say="It says something of quality: read the card in #ops-triage, press Approve.",
                play=_approve,
            ),
            Beat(
                who="ravi",
                say="It is Thursday: the next draft stands in #ops-triage. Press Approve.",
                play=_release,
            ),
            Beat(
                who="anna",
                say="It is Friday noon in Boston: the weekly post is there. Ask @Liaison status.",
                play=_read,
            ),
        ),
    )


async def _write(scene: Scene) -> None:
    ravi = scene.person("ravi")
    await ravi.command(CHANNEL, "/update")
    for wanted, answers in (
        ("Headline", REPORT),
        ("Overall", ACTIONS),
        ("The client reads this", {}),
    ):
        await _window(scene, wanted)
        errors = await ravi.submit(answers)
        assert not errors, f"the app refused the update: {errors}"
    await _window(scene, "second person")
    await ravi.close(everything=True)


async def _approve(scene: Scene) -> None:
    card = await scene.card("Waiting for a second person")
    await scene.person("noor").press(card, "Approve")
    await _post(scene, HEADLINE)


async def _release(scene: Scene) -> None:
    await scene.until_local(SITE, day=3, hour=17, minute=5)
    card = await _card(scene, "Draft")
    await scene.person("ravi").press(card, "Approve")
    await _card(scene, "Approved, to be posted at its hour")


async def _read(scene: Scene) -> None:
    await scene.until_local(BOSTON, day=4, hour=12)
    await _post(scene, "· week ")
    await scene.ask("anna", CHANNEL, "@Liaison status")
    await scene.in_thread("anna", CHANNEL, "As published")


async def _window(scene: Scene, words: str) -> View:
    ravi = scene.person("ravi")
    return await scene.slack.until(
        lambda: ravi.modal if ravi.modal and words in str(ravi.modal.json) else None,
        timeout=PATIENCE,
    )


async def _card(scene: Scene, state: str) -> Message:
    """Wait for the card of this client's update in a state; other clients' have their own."""

    def found() -> Message | None:
        cards = scene.person("ravi").sees("ops-triage")
        return next(
            (each for each in cards if "*NON-U-" in each.text and f"· {state} ·" in each.text), None
        )

    return await scene.slack.until(found, timeout=PATIENCE)


async def _post(scene: Scene, words: str) -> Message:
    anna = scene.person("anna")
    return await scene.slack.until(
        lambda: next((each for each in anna.sees(CHANNEL) if words in each.text), None),
        # The bot looks for what is due every half minute.
        timeout=3 * PATIENCE,
    )
