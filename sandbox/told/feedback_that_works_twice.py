"""Feedback that works twice: heard, acted on, checked, not enough, acted on again, and it works."""

import contextlib
from collections.abc import Mapping
from datetime import timedelta
from zoneinfo import ZoneInfo

from sandbox.driver import Sandbox
from sandbox.seen import Message, View
from sandbox.stories import Story
from sandbox.told.scene import PATIENCE, Beat, Scene, told

CHANNEL = "imaginara-int7"
SITE = "Asia/Kolkata"
QUIET_WEEKS = 5
A_MOMENT = 2.0
"""Real seconds in which the bot asks, if it asks at all."""
CLIENTS = {"jonas": "Jonas Weber", "elena": "Elena Brandt"}
SAID = "Too many questions one by one"
OVERALL = "How satisfied are you with the tech transfer so far?"
DEPTH = "The technical depth was right."
CRITERION = (
    "<= 2 ad-hoc question messages a week for four weeks, and CSAT >= 4 from the same persons"
)
TOLD = (
    "You told us: too many questions, one by one. Now one list comes a week, from Priya Nair. "
    "In the last four weeks there was one single question."
)


def story(slack: Sandbox) -> Story:
    """Return the story, to be read step by step or played."""
    return told(
        slack,
        id_="S7",
        title="Feedback that works twice",
        summary="Two answers of 2 of 5 lead to an action, a check that fails, and one that passes.",
        beats=(
            Beat(
                who="priya",
                say=f"In #{CHANNEL}: /poll contacts add, then /milestone import and done.",
                play=_achieve,
            ),
            Beat(who="jonas", say='Answer in private: 2 of 5, "too many questions".', play=_answer),
            Beat(who="kavya", say="Press Acknowledge in #ops-triage and write.", play=_acknowledge),
            Beat(who="kavya", say="Analyse, propose, approve with a criterion.", play=_agree),
            Beat(who="priya", say="Press Start work, then Implemented.", play=_work),
            Beat(who="lakshmi", say="Four weeks go by; ask single questions.", play=_bypass),
            Beat(who="noor", say="Press Check: the record counted them.", play=_fail),
            Beat(who="kavya", say="Analyse again: the list was bypassed.", play=_agree_again),
            Beat(who="priya", say="Four more weeks, one single question.", play=_keep_to_it),
            Beat(who="jonas", say="The next survey asks again: 4 of 5.", play=_answer_again),
            Beat(who="noor", say="Check, find it effective, tell the client.", play=_pass),
            Beat(who="jonas", say="Ask: @Liaison actions.", play=_look),
        ),
    )


async def _achieve(scene: Scene) -> None:
    priya = scene.person("priya")
    await scene.until_local(SITE, day=0, hour=10)
    for name in CLIENTS.values():
        await priya.command(CHANNEL, f"/poll contacts add @{name} daily user")
    await _reach(scene, "Tech pack", survey="F3")


async def _answer(scene: Scene) -> None:
    await _answers(scene, "the tech transfer", OVERALL, "2", SAID)
    scene.slack.clock.advance(timedelta(hours=1))
    await _card(scene, "Received")


async def _acknowledge(scene: Scene) -> None:
    words = "You told us that our questions come one by one. By Friday you read what we do."
    await _step(scene, "kavya", "Acknowledge", {"text": words}, on="Received")


async def _agree(scene: Scene) -> None:
    await _plan(scene, "nobody collects our questions", "One weekly question list", on="Acknow")


async def _work(scene: Scene) -> None:
    await scene.person("priya").press(await _card(scene, "Approved"), "Start work")
    evidence = {"evidence": "The first list, in this channel today"}
    await _step(scene, "priya", "Implemented", evidence, on="In progress")
    await _card(scene, "Implemented")


async def _bypass(scene: Scene) -> None:
    await _weeks(scene, 1, 0, 5, 1)
    await _to_check(scene)


async def _fail(scene: Scene) -> None:
    judged = {"verdict": "Not effective", "finding": "Five single questions in the third week"}
    await _step(scene, "noor", "Check", judged, on="To be checked")


async def _agree_again(scene: Scene) -> None:
    await _plan(scene, "analysts bypass the list", "Only Priya posts questions", on="Not effective")
    await _work(scene)


async def _keep_to_it(scene: Scene) -> None:
    await _weeks(scene, 0, 1, 0)
    await _reach(scene, "Development report", survey="F4")


async def _answer_again(scene: Scene) -> None:
    await _answers(scene, "the development work", DEPTH, "4", "One list a week works for us")
    await _to_check(scene)


async def _pass(scene: Scene) -> None:
    judged = {"verdict": "Effective", "finding": "One single question, and both answered 4"}
    await _step(scene, "noor", "Check", judged, on="To be checked")
    await _step(scene, "noor", "Tell the client", {"text": TOLD}, on="Effective, client")
    await _card(scene, "Closed")


async def _look(scene: Scene) -> None:
    await scene.ask("jonas", CHANNEL, "@Liaison actions")
    await scene.in_thread("jonas", CHANNEL, "closed")


async def _plan(scene: Scene, why: str, measure: str, *, on: str) -> None:
    theme = {"theme": "uncollected questions", "why_1": why}
    await _step(scene, "kavya", "Analyse", theme, on=on)
    await _step(scene, "kavya", "Propose", {"measure": measure}, on="Analysed")
    soon = scene.slack.clock().astimezone(ZoneInfo(SITE)).date() + timedelta(days=7)
    agreed = {
        "owner": "Priya Nair",
        "due": soon.isoformat(),
        "criterion": CRITERION,
        "days": "28",
    }
    await _step(scene, "kavya", "Approve", agreed, on="Proposed")


async def _reach(scene: Scene, name: str, *, survey: str) -> None:
    """Plan a milestone of the project's own and achieve it: one of the template comes once."""
    priya = scene.person("priya")
    today = scene.slack.clock().astimezone(ZoneInfo(SITE)).date()
    code = f"{survey}-{today:%y%m%d}"
    await priya.command(CHANNEL, "/milestone import")
    lines = f"code;name;date;survey\n{code};{name} of {today:%d %B};{today};{survey}"
    await scene.window("priya", "Import milestones")
    await scene.submit("priya", {"table": lines})
    await priya.close(everything=True)
    await priya.command(CHANNEL, f"/milestone done {code} the signed report")


async def _answers(scene: Scene, about: str, item: str, value: str, comment: str) -> None:
    """Let both contacts answer in their private windows, once they are asked."""
    invitation = await _invitation(scene, about)
    for who in CLIENTS:
        await scene.person(who).press(invitation, "Answer")
        await _submit(scene, who, {item: value, "What should we change?": comment})
        await scene.person(who).close(everything=True)


async def _invitation(scene: Scene, about: str) -> Message:
    """Let weeks pass until they are asked: not within 14 days of another survey."""

    def asked() -> Message | None:
        seen = scene.new("jonas", CHANNEL)
        return next((m for m in reversed(seen) if about in m.text and "Answer" in m.buttons), None)

    for _ in range(QUIET_WEEKS):
        await scene.until_local(SITE, day=0, hour=10)
        with contextlib.suppress(AssertionError):
            return await scene.slack.until(asked, timeout=A_MOMENT)
    raise AssertionError(f"nobody was asked about {about} in {QUIET_WEEKS} weeks")


async def _weeks(scene: Scene, *questions: int) -> None:
    """Let weeks pass in which Lakshmi asks so many questions, each by itself."""
    for count in questions:
        for number in range(1, count + 1):
            await scene.person("lakshmi").say(CHANNEL, f"Which drum is number {number}?")
        scene.slack.clock.advance(timedelta(days=7))


async def _to_check(scene: Scene) -> None:
    await scene.until_local(SITE, day=2, hour=10)
    await _card(scene, "To be checked")


async def _step(
    scene: Scene, who: str, press: str, answers: Mapping[str, object], *, on: str
) -> None:
    """Press a button on the action's card, fill in the window and submit it."""
    await scene.person(who).press(await _card(scene, on), press)
    await _submit(scene, who, answers)


async def _submit(scene: Scene, who: str, answers: Mapping[str, object]) -> None:
    person = scene.person(who)

    def form() -> View | None:
        view = person.modal
        return view if view and view.json.get("submit") else None

    opened = await scene.slack.until(form, timeout=PATIENCE)
    errors = await person.submit(answers)
    assert not errors, f"the app refused {opened.title}: {errors}"
    left = person.modal
    assert left is None or left.title != "Not done", f"{opened.title} was refused: {left}"


async def _card(scene: Scene, state: str) -> Message:
    """Wait until the card of these answers says where the action stands."""

    def found() -> Message | None:
        seen = scene.new("kavya", "ops-triage")
        return next((m for m in seen if SAID in m.text and f"· {state}" in m.text), None)

    return await scene.slack.until(found, timeout=PATIENCE)
