"""What stories of actions do again and again: press on cards, fill in windows, let weeks pass."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from bot.domain.actions import Action
from sandbox.ids import stable_id
from sandbox.seen import Message, View
from tests.stories.house import House

CHANNEL = "nonesuch-nv204"
TRIAGE = "ops-triage"
MONDAY_MORNING = datetime(2026, 11, 2, 4, 30, tzinfo=UTC)
"""10:00 in Hyderabad."""
PEOPLE = f"""
[people.default]
relationship = "{stable_id("U", "kavya")}"
quality = "{stable_id("U", "noor")}"
"""
HEARD = "You told us that our questions come one by one. You read our plan by Friday."
PROMISED = "From Monday on you get one list of questions a week."
OVERALL = "How satisfied are you with the tech transfer so far?"
DEPTH = "The technical depth was right."
CRITERION = (
    "<= 2 ad-hoc question messages a week for four weeks, and CSAT >= 4 from the same persons"
)
PLAN = {
    "owner": "Ravi Menon",
    "due": "Fri 20 Nov 2026",
    "criterion": CRITERION,
    "days": "28",
    "words": PROMISED,
}


def stored(house: House, client: str = "NON") -> Action:
    with house.database.snapshot() as unit:
        (action,) = unit.actions.of_client(client)
    return action


async def card(house: House, words: str) -> Message:
    return await house.card(words)


async def window(house: House, who: str, label: str) -> View:
    person = house.slack.person(who)

    def found() -> View | None:
        view = person.modal
        return view if view and any(each.startswith(label) for each in view.labels) else None

    return await house.slack.until(found)


async def step(
    house: House, who: str, press: str, field: str, answers: Mapping[str, object], *, on: str
) -> None:
    """Press a button on the card that says `on`, fill in the window, and submit it."""
    person = house.slack.person(who)
    await person.press(await card(house, on), press)
    await window(house, who, field)
    errors = await person.submit(answers)
    assert not errors, errors
    if person.modal is not None:
        raise AssertionError(person.modal.shown)


async def opened(house: House) -> None:
    kavya = house.slack.person("kavya")
    await kavya.command(CHANNEL, "/action new")
    await window(house, "kavya", "What is it about?")
    await kavya.submit(
        {
            "subject": "Questions that came one by one",
            "words": 'Anna Keller, F3, 2 of 5: "too many questions one by one"',
        }
    )
    await card(house, "NON-A-1")


async def acknowledged(house: House) -> None:
    await opened(house)
    words = {"text": HEARD}
    await step(house, "kavya", "Acknowledge", "Your words to the client", words, on="Received")


async def agreed(house: House, *, again: bool = False) -> None:
    why = "analysts bypass the list" if again else "nobody collects our questions"
    on = "Not effective" if again else "Acknowledged"
    analysis = {"theme": "uncollected questions", "why_1": why}
    await step(house, "kavya", "Analyse", "Theme", analysis, on=on)
    measure = {"measure": "Only the PM posts the list" if again else "One weekly question list"}
    await step(house, "kavya", "Propose", "Corrective action", measure, on="Analysed")
    plan = PLAN | ({"due": "Fri 18 Dec 2026", "words": ""} if again else {})
    await step(house, "kavya", "Approve", "Owner", plan, on="Proposed")


async def done(house: House) -> None:
    await house.slack.person("ravi").press(await card(house, "Approved"), "Start work")
    evidence = {"evidence": "First list sent, see the thread of 2 November"}
    await step(house, "ravi", "Implemented", "What shows", evidence, on="In progress")


async def after(house: House, days: int) -> None:
    house.slack.clock.advance(timedelta(days=days))
    await house.bot.scheduler.run("actions")
    await house.settled()


async def ask(house: House, *per_week: int) -> None:
    """Let the analysts ask so many single questions in each of the weeks to come."""
    for count in per_week:
        for number in range(count):
            await house.slack.person("lakshmi").say(CHANNEL, f"Which drum is {number}?")
        await house.settled()
        house.slack.clock.advance(timedelta(days=7))


async def agree(house: House, who: str, words: str) -> None:
    """Let a second person agree to words that wait under the action's card, and see them posted."""
    shown = await house.card("NON-A-1")
    person = house.slack.person(who)

    def waiting() -> Message | None:
        under = person.sees(TRIAGE, thread=shown.ts)
        return next(
            (each for each in under if words in each.text and "Approve" in each.buttons), None
        )

    await person.press(await house.slack.until(waiting), "Approve")
    await house.settled()


def thread_of_client(house: House) -> list[str]:
    anna = house.slack.person("anna")
    (first,) = [each for each in anna.sees(CHANNEL) if "NON-A-1" in each.text]
    return [each.text for each in anna.sees(CHANNEL, thread=first.ts)]
