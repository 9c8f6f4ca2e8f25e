"""Feedback that works twice (S7): heard, analysed, acted on, checked, and checked again."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.action_states import ActionState
from bot.domain.records import OPERATOR
from bot.services.milestone_finding import Here
from sandbox.seen import Message
from storage.engine import Database
from tests.configs import configured
from tests.stories.actions import (
    CHANNEL,
    DEPTH,
    HEARD,
    MONDAY_MORNING,
    OVERALL,
    PEOPLE,
    PROMISED,
    TRIAGE,
    acknowledged,
    after,
    agree,
    agreed,
    ask,
    card,
    done,
    opened,
    step,
    stored,
    thread_of_client,
    window,
)
from tests.stories.house import House, a_house
from tests.stories.staffed import tick

NON = Here(client="NON", project="NV-204")


@pytest.fixture
async def house(database: Database) -> AsyncIterator[House]:
    """The whole bot on Monday morning in Hyderabad, with a relationship manager named."""
    async with a_house(database, start=MONDAY_MORNING, config=configured(PEOPLE)) as opened:
        yield opened


async def asked_about(house: House, survey: str, report: str) -> Message:
    """Achieve a milestone, let two business days pass, and return the survey's invitation."""
    lines = (
        f"code,name,date,survey\nX{survey},Stage {survey},{house.slack.clock():%Y-%m-%d},{survey}"
    )
    house.bot.desk.plans.importing.paste(NON, OPERATOR, text=lines)
    ravi = house.slack.person("ravi")
    await ravi.command(CHANNEL, f"/milestone done X{survey} report {report}")
    for _ in range(5):
        house.slack.clock.advance(timedelta(days=1))
        await tick(house)
    seen = house.slack.person("anna").sees(CHANNEL)
    return next(each for each in reversed(seen) if "Answer" in each.buttons)


async def answers(house: House, on: Message, overall: str, value: str, comment: str) -> None:
    """Let both contacts answer in private."""
    for who in ("anna", "daniel"):
        person = house.slack.person(who)
        await person.press(on, "Answer")
        await house.slack.until(lambda person=person: person.modal)
        assert await person.submit({overall: value, "What should we change?": comment}) == {}
        await person.close(everything=True)
    await tick(house)


async def test_feedback_is_acted_on_twice_until_it_works_and_the_client_reads_it(
    house: House,
) -> None:
    ravi, noor = house.slack.person("ravi"), house.slack.person("noor")
    for who in ("Anna Keller", "Daniel Osei"):
        await ravi.command(CHANNEL, f"/poll contacts add @{who} daily user")
    invitation = await asked_about(house, "F3", "LR-114")
    await answers(house, invitation, OVERALL, "2", "Too many questions one by one")
    assert "Anna" not in (await card(house, "Too many questions one by one")).text
    words = {"text": HEARD}
    await step(house, "kavya", "Acknowledge", "Your words to the client", words, on="NON-A-1")
    await agreed(house)
    await done(house)
    await ask(house, 1, 0, 5, 1)
    await after(house, 3)

    await noor.press(await card(house, "To be checked"), "Check")
    shown = (await window(house, "noor", "Your judgement")).shown
    assert "1, 0, 5, 1 in the 4 weeks" in shown
    assert "0 of 2 answered 4 or more since. Each of them: 2, since no answer" in shown
    await noor.submit({"verdict": "Not effective", "finding": "Five single questions in week 3"})

    await agreed(house, again=True)
    await done(house)
    await ask(house, 0, 1, 0)
    invitation = await asked_about(house, "F4", "LR-115")
    await answers(house, invitation, DEPTH, "4", "One list a week works for us")
    await after(house, 5)
    await noor.press(await card(house, "To be checked"), "Check")
    shown = (await window(house, "noor", "Your judgement")).shown
    assert "0, 1, 0, 0 in the 4 weeks" in shown
    assert "2 of 2 answered 4 or more since. Each of them: 2, since 4; 2, since 4" in shown
    assert "%" not in shown
    await noor.submit({"verdict": "Effective", "finding": "One single question in four weeks"})
    told = "You told us: too many questions one by one. Since November one list a week."
    await step(house, "noor", "Tell the client", "You said", {"text": told}, on="Effective, client")
    await card(house, "Closed")
    await house.settled()

    action = stored(house)
    assert action.state is ActionState.CLOSED
    assert [cycle.check and cycle.check.effective for cycle in action.cycles] == [False, True]
    read = [text.partition("\n")[2] for text in thread_of_client(house)]
    assert read == [f"Kavya Pillai: {HEARD}", f"Kavya Pillai: {PROMISED}", f"Noor Ali: {told}"]
    assert len([each for each in noor.sees(TRIAGE) if "*NON-A-1*" in each.text]) == 1


async def test_a_product_quality_cause_stops_at_the_number_of_the_quality_system(
    house: House,
) -> None:
    await acknowledged(house)
    kavya = house.slack.person("kavya")
    await kavya.press(await card(house, "Acknowledged"), "Analyse")
    await window(house, "kavya", "Theme")
    secret = {"quality": "yes", "theme": "filter", "why_1": "the filter tore"}
    await kavya.submit(secret)
    await window(house, "kavya", "Number there")
    referral = {"reference": "capa-0142", "owner": "Noor Ali", "due": "Fri 11 Dec 2026"}
    assert await kavya.submit(referral) == {}
    assert kavya.modal is not None
    assert "The client reads nothing of them until" in kavya.modal.shown
    await card(house, "In the quality system")
    await house.settled()
    assert "CAPA" not in str(thread_of_client(house))
    await agree(house, "noor", "Recorded in our quality system as CAPA-0142")

    told = thread_of_client(house)[-1]
    assert "Kavya Pillai: Recorded in our quality system as CAPA-0142: recorded." in told
    assert told.endswith("Reviewed by Noor Ali.")
    assert "filter" not in str(stored(house))


async def test_a_client_reads_what_became_of_their_feedback_and_another_client_nothing(
    house: House,
) -> None:
    await acknowledged(house)
    anna, jonas = house.slack.person("anna"), house.slack.person("jonas")

    asked = await anna.say(CHANNEL, "@Liaison actions")
    told = await house.in_thread("anna", CHANNEL, asked, "What became of your feedback")
    other = await jonas.say("imaginara-int7", "@Liaison actions")
    theirs = await house.in_thread("jonas", "imaginara-int7", other, "What became")

    assert "Questions that came one by one · Kavya Pillai is looking into it" in told.text
    assert "2 of 5" not in told.text
    assert theirs.text.endswith("nothing is under way.")


async def test_a_service_complaint_opens_one_action_that_answers_in_its_thread(
    house: House,
) -> None:
    anna = house.slack.person("anna")
    complaint = "We are very unhappy: nobody answers our e-mails."
    said = await anna.say(CHANNEL, complaint)
    await house.settled()
    await house.bot.scheduler.run("actions")
    await house.bot.scheduler.run("actions")
    words = {"text": "I heard you. You read by Friday what becomes of it."}
    await step(house, "kavya", "Acknowledge", "Your words to the client", words, on="NON-A-1")
    await house.in_thread("anna", CHANNEL, said, "Kavya Pillai: I heard you.")

    action = stored(house)
    assert [origin.object_id for origin in action.origins] == ["NON-Q-1"]
    assert action.acknowledged.due.astimezone(UTC) == datetime(2026, 11, 3, 12, 30, tzinfo=UTC)


async def test_a_client_who_is_not_answered_in_time_is_brought_up_to_staff_once(
    house: House,
) -> None:
    await opened(house)

    await after(house, 2)
    await after(house, 0)

    found = await card(house, "NON-A-1")
    assert "Late · Received" in found.text
    ravi = house.slack.person("ravi")
    under = [each.text for each in ravi.sees(TRIAGE, thread=found.ts)[1:]]
    assert len(under) == 1
    assert "late, the client was to hear from a person by Tue 3 Nov 18:00 IST" in under[0]


async def test_a_moved_day_keeps_both_and_the_client_sees_them(house: House) -> None:
    await acknowledged(house)
    await agreed(house)
    kavya, anna = house.slack.person("kavya"), house.slack.person("anna")

    await kavya.press(await card(house, "Approved"), "action_more", "Extend")
    await window(house, "kavya", "New day")
    await kavya.submit({"due": "Fri 27 Nov 2026", "reason": "the template is not ready"})
    moved = await card(house, "Moved from")
    asked = await anna.say(CHANNEL, "@Liaison actions")
    told = await house.in_thread("anna", CHANNEL, asked, "What became of your feedback")

    assert "due Fri 27 Nov 2026 (was Fri 20 Nov 2026)" in moved.text
    assert "target Fri 27 Nov 2026 (was Fri 20 Nov 2026)" in told.text
    assert "template" not in told.text


async def test_what_is_given_up_is_told_to_the_client_by_a_person(house: House) -> None:
    await acknowledged(house)
    kavya = house.slack.person("kavya")
    await kavya.press(await card(house, "Acknowledged"), "action_more", "Cancel action")
    await window(house, "kavya", "Why is it given up?")
    words = "You asked us to leave it as it is. We do."
    await kavya.submit({"reason": "Anna withdrew it by phone", "words": words})
    await card(house, "Cancelled")
    await house.settled()

    assert thread_of_client(house)[-1].endswith(f"Kavya Pillai: {words}")
    assert "by phone" not in str(thread_of_client(house))


async def test_what_the_quality_system_completes_is_told_and_closed(house: House) -> None:
    await acknowledged(house)
    kavya = house.slack.person("kavya")
    await kavya.press(await card(house, "Acknowledged"), "action_more", "In the quality system")
    await window(house, "kavya", "Number there")
    await kavya.submit({"reference": "CAPA-7", "owner": "Noor Ali", "due": "Fri 11 Dec 2026"})
    await kavya.close()
    noor = house.slack.person("noor")
    await noor.press(await card(house, "In the quality system"), "Update status")
    await window(house, "noor", "Status")
    await noor.submit({"standing": "Completed"})
    await card(house, "Closed")
    await agree(house, "kavya", "CAPA-7: completed")

    told = thread_of_client(house)[-1]
    assert "Noor Ali: Recorded in our quality system as CAPA-7: completed." in told
