"""A weekly update: drafted from the record, read by a second person, posted on the hour."""

from sandbox.driver import Sandbox
from sandbox.seen import Message
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
    # Words of quality that a second person has read already need no second look.
    quality = f"No major deviation is open on {scene.slack.clock():%-d %B}."
    await ravi.command(CHANNEL, "/update")
    for wanted, answers in (
        ("Headline", REPORT | {"quality_line": quality}),
        ("Overall", ACTIONS),
        ("The client reads this", {}),
    ):
        await scene.window("ravi", wanted)
        await scene.submit("ravi", answers)
    await scene.window("ravi", "second person")
    await ravi.close(everything=True)


async def _approve(scene: Scene) -> None:
    card = await _waiting(scene)
    await scene.person("noor").press(card, "Approve")
    await scene.seen("anna", CHANNEL, HEADLINE)


async def _release(scene: Scene) -> None:
    await scene.until_local(SITE, day=3, hour=17, minute=5)
    card = await _card(scene, "Draft")
    await scene.person("ravi").press(card, "Approve")
    await _card(scene, "Approved, to be posted at its hour")


async def _read(scene: Scene) -> None:
    await scene.until_local(BOSTON, day=4, hour=12)
    await scene.seen("anna", CHANNEL, "· week ")
    await scene.ask("anna", CHANNEL, "@Liaison status")
    await scene.in_thread("anna", CHANNEL, "As published")


async def _card(scene: Scene, state: str) -> Message:
    """Wait for the card of this client's update in a state; other clients' have their own."""
    return await scene.card("*NON-U-", f"· {state} ·")


async def _waiting(scene: Scene) -> Message:
    """Wait for the card to be approved; where this week's draft stood already, it is that one."""

    def found() -> Message | None:
        cards = reversed(scene.person("noor").sees("ops-triage"))
        return next((each for each in cards if "Waiting for a second person" in each.text), None)

    return await scene.slack.until(found, timeout=PATIENCE)
