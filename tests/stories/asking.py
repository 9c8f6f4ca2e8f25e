"""Bring a survey about, answer it as people do, and see what is asked."""

from collections.abc import Sequence

from bot.domain.survey_triggers import Trigger
from sandbox.seen import Message, View
from tests.domain.plants import ist
from tests.stories.house import House
from tests.stories.plans import CHANNEL, say
from tests.stories.staffed import until

F3 = "*NON-S-1*"
OVERALL = "How satisfied are you with the tech transfer so far?"
QUESTIONS = "Our questions to you were clear and few enough."
GAPS = "Gaps were told early."
ONE_BY_ONE = "Too many questions one by one"


async def reach(house: House, code: str, *, named: Sequence[str] = ("anna", "daniel")) -> None:
    """Name contacts and achieve a milestone."""
    for key in named:
        await say(house, f"/poll contacts add @{house.slack.person(key).user.real_name} daily user")
    await say(house, f"/milestone plan {code} 15 Oct")
    await say(house, f"/milestone done {code} report LR-114")
    await house.settled()


def invitation(house: House, words: str = F3) -> Message | None:
    """Return the newest invitation in the client's channel."""
    seen = house.slack.person("anna").sees(CHANNEL)
    return next((each for each in reversed(seen) if words in each.text), None)


async def opened(house: House) -> Message:
    """Let two business days pass and return the invitation."""
    await until(house, "2026-10-19 18:05")
    return await house.slack.until(lambda: invitation(house))


async def fill(house: House, who: str, on: Message, **given: object) -> View:
    """Answer in the private form and return the window that thanks."""
    person = house.slack.person(who)
    await person.press(on, "Answer")
    await house.slack.until(lambda: person.modal)
    labels = {"overall": OVERALL, "questions": QUESTIONS, "gaps": GAPS, "may": "May we?"}
    labels["comment"] = "What should we change?"
    errors = await person.submit({labels[key]: value for key, value in given.items()})
    assert not errors
    return await house.slack.until(lambda: person.modal)


async def fill_trust(house: House, on: Message) -> None:
    """Answer no to one of the three questions after a critical event."""
    anna = house.slack.person("anna")
    await anna.press(on, "Answer")
    await house.slack.until(lambda: anna.modal)
    told = {"Were you told soon enough?": "No", "Did you trust what you were told?": "Yes"}
    assert not await anna.submit(told)


async def refusal(house: House, who: str) -> str:
    """Return the words of the window that tells somebody why nothing changed."""
    person = house.slack.person(who)
    view = await house.slack.until(lambda: person.modal)
    await person.close()
    return view.shown


def wanted(house: House) -> list[Trigger]:
    with house.database.unit_of_work() as unit:
        return unit.surveys.triggers_since(ist("2026-10-01 00:00"))
