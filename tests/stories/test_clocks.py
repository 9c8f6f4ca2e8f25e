"""S1: the clocks of a question asked on Friday evening, over a weekend and a clock change."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from handlers.views.ids import Modal
from storage.engine import Database
from tests.domain.plants import ist
from tests.stories.house import House
from tests.stories.staffed import a_staffed_house, through, under_card, until

CHANNEL = "nonesuch-nv204"
QUESTION = "Is the 18 November ship date for lot 003 still safe?"


@pytest.fixture
async def house(database: Database) -> AsyncIterator[House]:
    async with a_staffed_house(database) as opened:
        yield opened


async def test_nobody_hears_anything_on_the_weekend_and_the_digest_comes_on_monday(
    house: House,
) -> None:
    anna, ravi = house.slack.person("anna"), house.slack.person("ravi")
    asked = await anna.say(CHANNEL, QUESTION)
    told = await house.in_thread("anna", CHANNEL, asked, "NON-Q-1")
    card = await house.card("NON-Q-1")

    await through(house, "2026-11-02 08:59")
    in_triage = [each.ts for each in ravi.sees("ops-triage") if "Anchors" not in each.text]
    over_the_weekend = ravi.dms(), under_card(house, card), in_triage
    await until(house, "2026-11-02 09:00")
    await until(house, "2026-11-02 09:20")

    # America puts its clocks back on Sunday: 07:30 is Boston's winter time.
    assert "Ravi Menon will reply by Tue 3 Nov 18:00 IST (07:30 EST)" in told.text
    assert over_the_weekend == ([], [], [card.ts])
    (digest,) = ravi.dms()
    assert "Nobody has taken these yet; they fall to you" in digest.text
    assert "NON-Q-1" in digest.text


async def test_the_clock_stands_still_while_the_client_owes_us_an_answer(house: House) -> None:
    anna, ravi = house.slack.person("anna"), house.slack.person("ravi")
    asked = await anna.say(CHANNEL, QUESTION)
    await until(house, "2026-11-02 10:05")
    await ravi.press(await house.card("NON-Q-1"), "I own this")
    query = house.bot.desk.queries.get("NON-Q-1", within="NON")
    await until(house, "2026-11-03 09:30")
    await wait_on_client(house, "Which of the two lots do you mean?")

    await through(house, "2026-11-09 09:30")
    under = under_card(house, await house.card("Waiting on client"))
    again = [each.text for each in anna.sees(CHANNEL, thread=asked) if "your word" in each.text]
    await anna.reply(CHANNEL, asked, "We mean lot 003.")
    await house.settled()
    resumed = house.bot.desk.queries.get("NON-Q-1", within="NON")
    await ravi.command("ops-triage", "/query why NON-Q-1")

    assert under == []
    # Asked at 23:00 in Boston, so the third day after is Friday; the fifth would be Tuesday.
    (reminder,) = again
    assert reminder == (
        "*NON-Q-1* waits for your word. We asked on Tue 3 Nov 09:30 IST (Mon 2 Nov 23:00 EST): "
        '"Which of the two lots do you mean?"\nCould you answer here in the thread? Ravi Menon '
        "goes on with it from your message."
    )
    assert query.answer.due == ist("2026-11-04 18:00")
    # The workspace's clock runs on between two steps of the story.
    assert abs(resumed.answer.due - ist("2026-11-10 18:00")) < timedelta(minutes=1)
    account = next(each.text for each in ravi.sees("ops-triage") if each.is_ephemeral)
    assert f"Logged by the rule {query.rule}." in account
    assert f"{query.priority}: {query.priority_reason}." in account
    assert "Paused, not counted: Tue 3 Nov 2026 09:30" in account
    assert "Due Tue 10 Nov 2026 18:00 IST." in account
    assert "elapsed 5 BD, ours 1, theirs 4" in account


async def test_a_question_that_nobody_answers_is_handed_to_people_and_stays_open(
    house: House,
) -> None:
    anna, ravi = house.slack.person("anna"), house.slack.person("ravi")
    asked = await anna.say(CHANNEL, QUESTION)
    await until(house, "2026-11-02 10:05")
    await ravi.press(await house.card("NON-Q-1"), "I own this")
    await wait_on_client(house, "Which of the two lots do you mean?")

    await through(house, "2026-11-10 09:30", step=timedelta(hours=6))
    await until(house, "2026-12-08 12:00")

    thread = [each.text for each in anna.sees(CHANNEL, thread=asked)]
    card = await house.card("Waiting on client")
    taken_over = await house.in_thread("ravi", "ops-triage", card.ts, "has not answered since")
    assert len([text for text in thread if "waits for your word" in text]) == 2
    assert "the client has not answered since Mon 2 Nov 10:05 IST" in taken_over.text
    assert "NON-Q-1 stays open until they answer." in taken_over.text
    assert len(under_card(house, card)) == 1


async def wait_on_client(house: House, question: str) -> None:
    ravi = house.slack.person("ravi")
    await ravi.press(await house.card("NON-Q-1"), "query_more", "Waiting on client")
    await house.slack.until(lambda: ravi.modal and ravi.modal.callback_id == Modal.WAIT)
    await ravi.submit({"text": question})
    await house.slack.until(lambda: ravi.modal and ravi.modal.callback_id == Modal.CONFIRM_TEXT)
    await ravi.submit()
    await house.card("Waiting on client")
