"""What is typed about milestones: it is done, paged, or answered with what to write."""

from collections.abc import AsyncIterator

import pytest

from bot.domain.clients import Template
from bot.domain.records import Actor, ActorRole
from storage.engine import Database
from tests.stories.house import House, a_house
from tests.stories.plans import CHANNEL, NON, THU_15_OCT, asked, say, seen_by


@pytest.fixture
async def house(database: Database) -> AsyncIterator[House]:
    async with a_house(database, start=THU_15_OCT, template=Template.API) as opened:
        yield opened


async def test_an_unclear_date_is_asked_about_before_anything_is_saved(house: House) -> None:
    ravi = house.slack.person("ravi")

    await say(house, "/milestone plan A9 03/04")

    assert ravi.modal is not None
    assert ravi.modal.title == "Which day?"
    assert house.bot.desk.plans.views.story("A9", NON).milestone.forecast is None
    assert not await ravi.submit({"day": "Sat 3 Apr 2027"})
    planned = house.bot.desk.plans.views.story("A9", NON).milestone.forecast
    assert planned is not None
    assert planned.isoformat() == "2027-04-03"
    # Tue 20 October is a holiday in Hyderabad.
    assert "Thu 22 Oct 2026" in await say(house, "/milestone plan A8 in 4 business days")


REFUSED = {
    "plan A9 blubb": "I read no date",
    "plan A9 1 Oct 2026": "has passed",
    "move A9 30 Oct": "A move needs a reason",
    "move A9 30 Oct because it is late": "Begin the reason with one of",
    "move A9 30 Oct because client decision pending MBR": "names what the client was asked",
    "move A9 30 Oct because client decision pending IMA-M-1 MBR": "no IMA-M-1 here",
    "start IMA-M-3": "There is no IMA-M-3 here.",
    "start A99": "There is no milestone A99 here.",
    "accept A9": "Only the client can accept",
    "template lorry": 'no template "lorry"',
    'add "PPQ batch 1" 16 Oct after A9': "would come before it",
    'add "Engineering batch" 30 Oct': "There is A9 Engineering batch already",
    "add PPQ": "Put the name in quotes",
    "fly A9": 'I know no "/milestone fly"',
}


async def test_what_cannot_be_is_answered_with_what_to_write(house: House) -> None:
    await say(house, "/milestone plan A9 19 Oct")

    answered = {command: await say(house, f"/milestone {command}") for command in REFUSED}

    assert {c: answer for c, answer in answered.items() if REFUSED[c] not in answer} == {}


async def test_a_client_runs_no_command_and_another_client_sees_nothing(house: House) -> None:
    jonas = house.slack.person("jonas")
    await say(house, "/milestone plan A9 19 Oct")

    ts = await jonas.say("imaginara-int7", "@Liaison milestones")

    told = await house.in_thread("jonas", "imaginara-int7", ts, "as of")
    assert "Nonesuch" not in told.text
    assert "19 Oct" not in told.text


async def test_two_hundred_milestones_are_paged_within_slacks_limits(house: House) -> None:
    lines = "\n".join(
        f"X{n},{'A long name of a milestone <b> & ' * 3}{n},2026-11-{1 + n % 28:02}"
        for n in range(184)
    )
    table = f"code,name,baseline\n{lines}"
    house.bot.desk.plans.importing.paste(NON, _staff(house), text=table)

    listed = await say(house, "/milestone list 12")
    pages = [await asked(house, f"milestones {page}") for page in (1, 7, 99)]

    assert "page 12 of 12" in listed
    assert "page 1 of 14, next: @liaison milestones 2" in pages[0]
    assert "page 14 of 14" in pages[2]
    await house.settled()


async def test_a_table_is_taken_whole_or_not_at_all(house: House) -> None:
    ravi = house.slack.person("ravi")
    await say(house, "/milestone import")
    assert ravi.modal is not None

    await ravi.submit({"table": "code;name;date\nA9;;2026-10-19\nX1;Tablets;32.10.2026\nX1;;x"})

    assert ravi.modal is not None
    assert "Nothing was imported." in ravi.modal.shown
    assert "Line 3" in ravi.modal.shown
    assert "Line 4" in ravi.modal.shown
    assert house.bot.desk.plans.views.story("A9", NON).milestone.forecast is None
    await ravi.close()
    await say(house, "/milestone import")
    await ravi.submit({"table": "code;name;date\nA9;;2026-10-19\nX1;Tablets;15.03.2027"})
    assert "2 milestones are on record" in ravi.modal.shown
    assert house.bot.desk.plans.views.story("X1", NON).milestone.forecast is not None


async def test_the_list_lets_one_choose_a_milestone_and_start_it(house: House) -> None:
    ravi = house.slack.person("ravi")
    await say(house, "/milestone list")
    listed = next(each for each in reversed(ravi.sees(CHANNEL)) if each.is_ephemeral)

    await ravi.press(listed, "milestone_choose", "A9 Engineering batch")
    assert ravi.modal is not None
    await ravi.press(ravi.modal, "Start")

    assert ravi.modal is not None
    assert "A9 Engineering batch is in progress" in ravi.modal.shown
    await ravi.close()
    await ravi.press(listed, "Ask the client for something")
    asked_for = {"name": "GMP decision", "kind": "An approval", "when": "23 Oct"}
    assert not await ravi.submit({**asked_for, "waiting": "A10"})
    assert "NON-M-11 waits until it is confirmed" in ravi.modal.shown


async def test_both_sides_obligations_stand_in_one_list_until_they_come(house: House) -> None:
    await say(house, '/milestone owe "MBR v3 approval" by 23 Oct otherwise the batch moves')
    await say(house, '/milestone promise "Impurity report" by 30 Oct')

    card = await seen_by(house, "anna", CHANNEL, "MBR v3 approval")
    told = await asked(house, "milestones")

    assert "Needed from you by Fri 23 Oct 2026" in card.text
    assert "Otherwise: the batch moves" in card.text
    assert told.index("*We owe you*") < told.index("Impurity report")
    assert told.index("*We need from you*") < told.index("MBR v3 approval")
    await say(house, "/milestone given NON-M-17 signed copy by mail")
    await seen_by(house, "anna", CHANNEL, "Received: signed copy by mail")
    assert "MBR v3" not in await asked(house, "milestones")


def _staff(house: House) -> Actor:
    ravi = house.slack.person("ravi")
    return Actor(user=ravi.id, team="T", role=ActorRole.STAFF, name="Ravi Menon")
