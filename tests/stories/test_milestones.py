"""Milestones through the sandbox: a slip told early (S5), reminders, acceptance, bad input."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.clients import Template
from bot.domain.milestone_states import MilestoneState
from storage.engine import Database
from tests.stories.house import House, a_house
from tests.stories.plans import CHANNEL, NON, THU_15_OCT, asked, history, move_to, say, seen_by


@pytest.fixture
async def house(database: Database) -> AsyncIterator[House]:
    async with a_house(database, start=THU_15_OCT, template=Template.API) as opened:
        yield opened


async def test_linking_with_a_template_plants_its_milestones_without_a_date(house: House) -> None:
    shown = house.bot.desk.plans.views.shown(NON)

    assert [each.code for each in shown.milestones] == [f"A{n}" for n in range(16)]
    assert all(each.forecast is None for each in shown.milestones)
    assert shown.milestones[9].predecessors == ("A8",)


async def test_a_slip_told_early(house: House) -> None:
    anna, ravi = house.slack.person("anna"), house.slack.person("ravi")
    await say(house, "/milestone plan A9 19 Oct")
    await say(house, "/milestone plan A10 7 Dec")
    await say(house, "/milestone move A10 10 Dec because capacity second shift from December")
    await _tell(house, "A10", {"options": "None is needed; the end date has room."})

    said = await say(
        house,
        "/milestone move A9 28 Oct with followers because materials toluene delivered late",
    )

    assert "forecast Wed 28 Oct 2026 (baseline Mon 19 Oct 2026, +6 BD)" in said
    assert "has not been told" in said
    assert "forecast Mon 19 Oct" in await asked(house, "milestones")
    card = await house.card("A9 Engineering batch")
    assert "Buffer 38 % used (9 of 24 BD): second third, assess" in card.text
    assert f"<@{ravi.id}>" in card.text

    await ravi.press(card, "Tell the client")
    errors = await ravi.submit(
        {
            "options": "Accept 28 October, or pay air freight by change order.",
            "decision": "Accept 28 Oct or pay air freight",
            "when": "23 Oct",
            "otherwise": "The batch starts on 28 October",
        }
    )
    assert not errors
    told = await seen_by(house, "anna", CHANNEL, "to Wed 28 Oct 2026")
    assert "from Mon 19 Oct 2026 to Wed 28 Oct 2026 (+6 BD against the baseline" in told.text
    assert "materials: toluene delivered late" in told.text
    assert "Decision needed from you by Fri 23 Oct 2026" in told.text
    assert "Ravi Menon: Accept 28 October, or pay air freight" in told.text
    await house.card("Ravi Menon told the client")
    now = await asked(house, "milestones")
    assert "forecast Wed 28 Oct 2026 · baseline Mon 19 Oct · +6 BD · materials" in now
    assert "Accept 28 Oct or pay air freight · Decision needed by Fri 23 Oct 2026" in now

    await move_to(house, datetime(2026, 10, 23, 13, 30, tzinfo=UTC))
    await seen_by(house, "anna", CHANNEL, "That is today")
    await move_to(house, datetime(2026, 10, 26, 4, 30, tzinfo=UTC))
    call = await house.card("Nothing is assumed. Call them")
    assert f"<@{ravi.id}>" in call.text
    decision = house.bot.desk.plans.views.shown(NON).obligations[0]
    assert decision.state_words == "Decision needed"

    await anna.press(told, "Give our decision")
    assert not await anna.submit({"words": "Accept 28 October"})
    await seen_by(house, "anna", CHANNEL, "Decision taken: Accept 28 October")
    await house.card("Anna Keller decided: Accept 28 October")

    last = history(house, decision.id)[-1].entry()
    assert last is not None
    assert last.action == "decision taken"
    assert "1 BD after the day it was needed" in last.reason
    batch = house.bot.desk.plans.views.story("A9", NON)
    assert [each.day.isoformat() for each in batch.baselines] == ["2026-10-19"]
    assert batch.milestone.variance(batch.site) == 6


async def test_a_small_change_is_seen_when_asked_and_small_changes_add_up(house: House) -> None:
    await say(house, "/milestone plan A9 19 Oct")

    said = await say(house, "/milestone move A9 21 Oct because equipment pump seal")

    assert "The client sees it when they ask" in said
    assert "forecast Wed 21 Oct" in await asked(house, "milestones")
    said = await say(house, "/milestone move A9 26 Oct because equipment second pump seal")
    assert "has not been told" in said
    assert "forecast Wed 21 Oct" in await asked(house, "milestones")


async def test_a_milestone_is_achieved_refused_and_accepted_in_the_clients_words(
    house: House,
) -> None:
    anna = house.slack.person("anna")
    await say(house, "/milestone plan A9 15 Oct")

    assert "needs evidence" in await say(house, "/milestone done A9")
    await say(house, "/milestone done A9 batch report LR-114")
    reached = await seen_by(house, "anna", CHANNEL, "achieved Thu 15 Oct 2026")
    assert "Evidence: batch report LR-114" in reached.text
    assert "decide on the GMP start" in reached.text
    await anna.press(reached, "Not yet")
    assert not await anna.submit({"words": "Yield table is missing"})
    again = await seen_by(house, "anna", CHANNEL, "In progress again")
    assert (again.ts, again.buttons) == (reached.ts, [])
    await house.card("Yield table is missing")
    await say(house, "/milestone done A9 yield table LR-115")
    second = await seen_by(house, "anna", CHANNEL, "LR-115")
    assert second.ts != reached.ts
    await anna.press(second, "Accept")

    await seen_by(house, "anna", CHANNEL, "Accepted by Anna Keller")
    milestone = house.bot.desk.plans.views.story("A9", NON).milestone
    assert milestone.state is MilestoneState.ACCEPTED
    told = [each.action for each in history(house, milestone.id)]
    assert told.count("milestone achieved") == 2
    assert "milestone refused" in told


async def test_every_reminder_comes_once_and_follows_the_date(house: House) -> None:
    await say(house, "/milestone plan A9 2 Nov")
    await move_to(house, datetime(2026, 10, 16, 5, tzinfo=UTC))
    await house.card("Mon 2 Nov 2026, in 10 working days")
    await say(house, "/milestone move A9 3 Nov because materials toluene")

    for day in range(17, 32):
        await move_to(house, datetime(2026, 10, day, 5, tzinfo=UTC))
    for day in (1, 2, 3, 4):
        await move_to(house, datetime(2026, 11, day, 5, tzinfo=UTC))

    told = [
        each.text.split("is forecast for ")[1]
        for each in house.slack.person("ravi").sees("ops-triage")
        if "is forecast for" in each.text
    ]
    assert told[1:] == [
        "Tue 3 Nov 2026, in 10 working days.",
        "Tue 3 Nov 2026, in 5 working days.",
        "Tue 3 Nov 2026, in 2 working days.",
        "Tue 3 Nov 2026, today.",
    ]
    past = await house.card("was forecast for Tue 3 Nov 2026")
    assert past.buttons == ["Done", "New forecast"]


async def test_what_came_due_while_the_bot_was_down_is_listed_and_not_repeated(
    house: House,
) -> None:
    await say(house, "/milestone plan A9 30 Oct")

    await move_to(house, datetime(2026, 11, 3, 5, tzinfo=UTC))
    await move_to(house, datetime(2026, 11, 3, 6, tzinfo=UTC))

    cards = house.slack.person("ravi").sees("ops-triage")
    assert len([each for each in cards if "was forecast for Fri 30 Oct" in each.text]) == 1
    missed = [each for each in cards if "reminders were not given" in each.text]
    assert len(missed) == 1
    assert "NON-M-10" in missed[0].text
    assert not [each for each in cards if "is forecast for" in each.text]


async def test_a_new_baseline_of_what_the_owner_chose_needs_the_clients_acknowledgement(
    house: House,
) -> None:
    anna, ravi = house.slack.person("anna"), house.slack.person("ravi")
    assert "nothing to plan anew" in await say(house, "/milestone rebaseline")
    await say(house, "/milestone plan A9 19 Oct")
    await say(house, "/milestone plan A10 7 Dec")
    await say(house, "/milestone move A9 21 Oct because scope change one more filter")
    await say(house, "/milestone move A10 17 Dec because scope change one more filter")

    await say(house, "/milestone rebaseline because scope change, one more filter")
    assert ravi.modal is not None
    chosen = next(b["element"] for b in ravi.modal.blocks if b.get("block_id") == "chosen")
    assert [each["text"]["text"] for each in chosen["initial_options"]] == [
        "Mon 19 Oct 2026 → Wed 21 Oct 2026 · A9 Engineering batch",
        "Mon 7 Dec 2026 → Thu 17 Dec 2026 · A10 GMP campaign",
    ]
    both = [each["text"]["text"] for each in chosen["initial_options"]]
    refused = await ravi.submit({"chosen": both})
    assert "has not been told of A10 GMP campaign yet" in str(refused)
    assert not await ravi.submit({"chosen": both[:1]})
    card = await seen_by(house, "anna", CHANNEL, "proposes baseline 2")
    assert "Mon 19 Oct 2026 → Wed 21 Oct 2026" in card.text
    assert "A10" not in card.text
    assert "has not answered yet" in await say(house, "/milestone rebaseline because of A10")
    assert house.bot.desk.plans.views.story("A9", NON).milestone.baseline_version == 1
    await anna.press(card, "Acknowledge")

    done = await seen_by(house, "anna", CHANNEL, "Acknowledged by Anna Keller")
    assert "not a signature" in done.text
    story = house.bot.desk.plans.views.story("A9", NON)
    assert [each.day.isoformat() for each in story.baselines] == ["2026-10-19", "2026-10-21"]


async def _tell(house: House, code: str, words: dict[str, str]) -> None:
    ravi = house.slack.person("ravi")
    await say(house, f"/milestone tell {code}")
    assert not await ravi.submit(words)
    await ravi.close()
    house.slack.clock.advance(timedelta(seconds=1))
