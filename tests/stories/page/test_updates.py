"""An update as two people live it in a real browser; with LIAISON_PICTURES it is kept."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
import pytest_asyncio
from playwright.async_api import expect

from bot.domain.clients import Template
from bot.domain.records import OPERATOR
from bot.services.milestone_finding import Here
from storage.engine import Database
from tests.chromium import Windows
from tests.stories.house import House, a_house
from tests.stories.updates import CHANNEL, finish, window, write
from tests.stories.windows import as_person, picture, sees

pytestmark = [
    pytest.mark.browser,
    pytest.mark.asyncio(loop_scope="session"),
    pytest.mark.parametrize("kind", ["sqlite"]),
]

NON = Here(client="NON", project="NV-204")
PLAN = "code,name,date\nA8,,2026-10-12\nA9,,2026-10-19\nA10,,2026-12-07"
FIRST = {
    "headline": "The engineering batch is prepared.",
    "timeline": "● On track",
    "timeline_line": "Toluene arrives on 14 Oct.",
    "cost": "● On track",
    "cost_line": "Within 2 % of the budget.",
}
SECOND = {
    "headline": "Toluene delivery moves the engineering batch.",
    "timeline": "▲ At risk",
    "timeline_line": "A9 moves from 19 to 28 Oct.",
    "next_by": "Fri 23 Oct",
}
ACTION = {
    "timeline_owner": "Lakshmi Reddy",
    "timeline_action": "toluene comes by air freight",
    "timeline_by": "Fri 23 Oct",
    "decision_0_text": "approve MBR v3",
    "decision_0_by": "Fri 23 Oct",
    "decision_0_otherwise": "the batch start moves day for day",
}


@pytest_asyncio.fixture(loop_scope="session")
async def house(database: Database) -> AsyncIterator[House]:
    async with a_house(
        database, start=datetime(2026, 10, 13, 8, 30, tzinfo=UTC), template=Template.API
    ) as opened:
        yield opened


async def test_an_update_is_written_in_the_form_and_read_with_its_pictures(
    house: House, windows: Windows
) -> None:
    house.bot.desk.plans.importing.paste(NON, OPERATOR, text=PLAN)
    await write(house, "ravi", FIRST)
    ravi = await as_person(windows, house, "ravi", CHANNEL)
    anna = await as_person(windows, house, "anna", CHANNEL)

    await house.slack.person("ravi").command(CHANNEL, "/update")
    await window(house, "ravi", "Headline")
    form = ravi.get_by_role("dialog")
    await expect(form.get_by_text("was: On track, “Toluene arrives on 14 Oct.”")).to_be_visible()
    await picture(ravi, "update-form")
    await finish(house, "ravi", SECOND, ACTION)

    await sees(anna, "Need from you by Fri 23 Oct 2026")
    await picture(anna, "update-posted")
    await house.settled()
    await anna.get_by_role("button", name="2 replies").last.click()
    await expect(anna.get_by_role("img", name="Milestones of Nonesuch")).to_be_visible()
    await picture(anna, "update-thread")
