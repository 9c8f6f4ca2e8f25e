"""A query runs late, the bot restarts in between, and everybody hears once what they must."""

from collections.abc import AsyncIterator

import pytest

from handlers.views.ids import Modal
from sandbox.clock import Clock
from sandbox.driver import Sandbox
from sandbox.seen import Message
from storage.engine import Database
from tests.domain.plants import ist
from tests.stories.house import FRIDAY_EVENING_IN_BOSTON, House, a_bot
from tests.stories.staffed import a_staffed_house, staffed_config, tick, under_card, until

CHANNEL = "nonesuch-nv204"
QUESTION = "Is the 18 November ship date for lot 003 still safe?"
CRITICAL = "Batch 4 may be contaminated. Can you hold it?"


@pytest.fixture
async def house(database: Database) -> AsyncIterator[House]:
    async with a_staffed_house(database) as opened:
        yield opened


async def asked_and_owned(house: House) -> tuple[str, Message]:
    """Let Anna ask and Ravi take it on Monday morning; return the question's ts and the card."""
    asked = await house.slack.person("anna").say(CHANNEL, QUESTION)
    await until(house, "2026-11-02 10:05")
    await house.slack.person("ravi").press(await house.card("NON-Q-1"), "I own this")
    return asked, await house.card("Owned")


async def test_a_breach_is_told_once_although_the_bot_restarts_in_between(
    database: Database,
) -> None:
    async with Sandbox(clock=Clock(FRIDAY_EVENING_IN_BOSTON)) as slack:
        async with a_bot(slack, database, config=staffed_config()) as bot:
            house = House(slack, bot, database)
            await house.link(
                CHANNEL,
                code="NON",
                name="Nonesuch Biosciences",
                zone="America/New_York",
                project="NV-204",
                owner="ravi",
            )
            _, card = await asked_and_owned(house)
            await until(house, "2026-11-04 17:00")
        slack.clock.move_to(ist("2026-11-05 09:45"))
        async with a_bot(slack, database, config=staffed_config()) as bot:
            house = House(slack, bot, database)
            await tick(house)
            await tick(house)

            told = under_card(house, card)
            late = await house.card("Late")

    assert late.ts == card.ts
    nearly, breach = told
    assert "the answer is due in 1 h (Wed 4 Nov 18:00 IST)" in nearly
    assert "late, the answer was due Wed 4 Nov 18:00 IST" in breach
    assert f"<@{slack.person('ravi').id}> <@{slack.person('kavya').id}>" in breach


async def test_what_somebody_owned_who_left_while_the_bot_was_stopped_goes_on_with_another(
    database: Database,
) -> None:
    async with Sandbox(clock=Clock(FRIDAY_EVENING_IN_BOSTON)) as slack:
        async with a_bot(slack, database, config=staffed_config()) as bot:
            house = House(slack, bot, database)
            await house.link(
                CHANNEL,
                code="NON",
                name="Nonesuch Biosciences",
                zone="America/New_York",
                project="NV-204",
                owner="ravi",
            )
            await slack.person("anna").say(CHANNEL, QUESTION)
            await house.card("Owner: Ravi Menon")
        slack.deactivate("ravi")
        async with a_bot(slack, database, config=staffed_config()) as bot:
            await House(slack, bot, database).card("Owner: Kavya Pillai")


async def test_the_client_hears_a_new_date_from_the_person_who_gave_it(house: House) -> None:
    ravi = house.slack.person("ravi")
    asked, card = await asked_and_owned(house)
    await until(house, "2026-11-05 09:45")
    await house.in_thread("ravi", "ops-triage", card.ts, "late, the answer was due")

    message = ravi.sees("ops-triage", thread=card.ts)[-1]
    await ravi.press(message, "Give a new date")
    await house.slack.until(lambda: ravi.modal and ravi.modal.callback_id == Modal.NEW_DATE)
    await ravi.submit({"date": "Fri 6 Nov 12:00"})
    told = await house.in_thread("anna", CHANNEL, asked, "now expects")
    await until(house, "2026-11-05 18:05")

    assert told.text == (
        "*NON-Q-1* was due Wed 4 Nov 18:00 IST (07:30 EST) and is not answered. Ravi Menon now "
        "expects to answer by Fri 6 Nov 12:00 IST (01:30 EST)."
    )
    thread = house.slack.person("anna").sees(CHANNEL, thread=asked)
    assert not [each for each in thread if "will give a new date" in each.text]

    await until(house, "2026-11-06 12:00")
    again = await house.in_thread("ravi", "ops-triage", card.ts, "told to expect the answer by")
    await until(house, "2026-11-09 18:00")
    late_again = await house.in_thread("anna", CHANNEL, asked, "was expected by")

    assert f"<@{ravi.id}>" in again.text
    assert "late, the client was told to expect the answer by Fri 6 Nov 12:00 IST." in again.text
    assert "Give the client a new date. Should nobody by Mon 9 Nov 18:00 IST" in again.text
    assert late_again.text == (
        "*NON-Q-1* was expected by Fri 6 Nov 12:00 IST (01:30 EST) and is not answered. Ravi Menon "
        "will give a new date here by Tue 10 Nov 18:00 IST (07:30 EST)."
    )


async def test_without_a_date_the_client_hears_who_will_give_one_and_by_when(
    house: House,
) -> None:
    asked, _ = await asked_and_owned(house)

    await until(house, "2026-11-05 09:45")
    await until(house, "2026-11-05 18:00")

    told = await house.in_thread("anna", CHANNEL, asked, "was due")
    assert told.text.endswith(
        "Ravi Menon will give a new date here by Fri 6 Nov 18:00 IST (07:30 EST)."
    )


async def test_an_acknowledgement_with_a_reason_leaves_the_next_message_out(house: House) -> None:
    ravi = house.slack.person("ravi")
    _, card = await asked_and_owned(house)
    await until(house, "2026-11-04 17:00")
    nearly = await house.in_thread("ravi", "ops-triage", card.ts, "is due in")

    await ravi.press(nearly, "Acknowledge")
    await house.slack.until(lambda: ravi.modal and ravi.modal.callback_id == Modal.ACKNOWLEDGE)
    await ravi.submit({"reason": "Waiting for the QA signature until 19:00"})
    await house.in_thread("ravi", "ops-triage", card.ts, "acknowledged by Ravi Menon")
    await until(house, "2026-11-05 09:45")

    assert not [text for text in under_card(house, card) if "late, the answer" in text]
    await house.card("Late")


async def test_a_critical_query_pages_at_night_and_tells_the_client_whom_to_call(
    house: House,
) -> None:
    anna = house.slack.person("anna")
    sunita, arjun = house.slack.person("sunita"), house.slack.person("arjun")
    asked = await anna.say(CHANNEL, CRITICAL)
    told = await house.in_thread("anna", CHANNEL, asked, "as critical")
    card = await house.card("NON-Q-1")
    await tick(house)
    paged = await house.in_thread("sunita", "ops-triage", card.ts, f"<@{sunita.id}>")

    house.slack.clock.move_to(house.slack.clock().replace(hour=20, minute=45))
    await tick(house)

    assert "Sunita Rao is being paged and will reply here by Sat 31 Oct 02:40 IST" in told.text
    assert "In an emergency call the site: +91 40 5550 0100" in told.text
    assert "critical" in paged.text
    assert any(f"<@{arjun.id}>" in text for text in under_card(house, card))


async def test_while_somebody_is_away_their_backup_hears_and_the_clock_goes_on(
    house: House,
) -> None:
    ravi, noor = house.slack.person("ravi"), house.slack.person("noor")
    _, card = await asked_and_owned(house)
    due = house.bot.desk.queries.get("NON-Q-1", within="NON").answer.due

    await ravi.command("ops-triage", "/query away until Mon 9 Nov backup @Noor Ali")
    await until(house, "2026-11-04 17:00")

    nearly = await house.in_thread("noor", "ops-triage", card.ts, "is due in")
    assert f"<@{noor.id}>" in nearly.text
    assert f"<@{ravi.id}>" not in nearly.text
    assert house.bot.desk.queries.get("NON-Q-1", within="NON").answer.due == due


async def test_what_somebody_owned_who_leaves_is_handed_over(house: House) -> None:
    kavya = house.slack.person("kavya")
    asked = await house.slack.person("anna").say(CHANNEL, QUESTION)
    await kavya.press(await house.card("NON-Q-1"), "I own this")
    await house.in_thread("anna", CHANNEL, asked, "Kavya Pillai has read")

    house.slack.deactivate("kavya")

    card = await house.card("Owner: Ravi Menon")
    await house.in_thread("ravi", "ops-triage", card.ts, "Kavya Pillai has left; Ravi Menon owns")
