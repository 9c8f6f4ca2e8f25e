"""In triage staff name the project they mean; nobody else can, and nothing else is given away."""

from collections.abc import AsyncIterator

import pytest

from bot.domain.clients import Template
from storage.engine import Database
from tests.stories.house import House, a_house
from tests.stories.plans import CHANNEL, NON, THU_15_OCT, say
from tests.stories.updates import post

TRIAGE = "ops-triage"


@pytest.fixture
async def house(database: Database) -> AsyncIterator[House]:
    """The house with two clients, on Thursday 15 October."""
    async with a_house(database, start=THU_15_OCT, template=Template.API) as opened:
        yield opened


async def test_a_plan_is_moved_and_an_update_posted_from_triage_by_the_projects_name(
    house: House,
) -> None:
    plan = house.bot.desk.plans.views

    assert "no date" in await say(house, "/milestone list nv-204", channel=TRIAGE)
    told = await say(house, "/milestone plan NV-204 A9 in 4 business days", channel=TRIAGE)
    assert told.startswith("*NON, NV-204*: A9 Engineering batch: baseline and forecast Thu 22 Oct")
    await say(house, f"/milestone start #{CHANNEL} A9", channel=TRIAGE)
    assert plan.story("A9", NON).milestone.state == "in_progress"

    told = await say(house, "/update NV-204 Batch 3  crystallised", channel=TRIAGE)
    assert told.startswith("*NON, NV-204*: NON-U-1 is posted.")
    assert "Batch 3  crystallised" in (await post(house, "anna", "Batch 3")).text
    assert "every day on which" in await say(house, "/update NV-204 daily 17:00", channel=TRIAGE)
    await say(house, "/update NV-204", channel=TRIAGE)
    assert house.slack.person("ravi").modal is not None


async def test_a_name_that_is_wrong_posts_and_moves_nothing_and_looks_like_one_that_is_forbidden(
    house: House,
) -> None:
    for said in ("/milestone move XY-1 A9 28 Oct because other x", "/update XY-1 all is well"):
        told = await say(house, said, channel=TRIAGE)
        assert told.startswith("There is no project XY-1 here. Nothing changed. Name the project")
    assert "/milestone start NV-204 A9, or" in await say(house, "/milestone start", channel=TRIAGE)

    wrong = await say(house, "/milestone list XY-1")
    forbidden = await say(house, "/milestone list INT-7")
    assert (wrong, forbidden) == (
        "There is no project XY-1 here.",
        "There is no project INT-7 here.",
    )

    told = await say(house, "/update NV-204 daily")
    assert told.startswith("*NV-204*: an update is due every day")
    assert not [m for m in house.slack.person("anna").sees(CHANNEL) if "daily" in m.text]
