"""A slip told early as two people live it in a real browser; with LIAISON_PICTURES it is kept."""

import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import expect

from bot.domain.clients import Template
from bot.domain.records import OPERATOR
from bot.reports.milestone_chart import chart_of, draw
from bot.services.milestone_finding import Here
from storage.engine import Database
from tests.chromium import Windows
from tests.stories.house import House, a_house
from tests.stories.windows import PICTURES, as_person, picture, sees

pytestmark = [
    pytest.mark.browser,
    pytest.mark.asyncio(loop_scope="session"),
    pytest.mark.parametrize("kind", ["sqlite"]),
]

CHANNEL = "nonesuch-nv204"
NON = Here(client="NON", project="NV-204")
PLAN = (
    "code,name,date\nA6,,2026-10-05\nA8,,2026-10-12\nA9,,2026-10-19\nA10,,2026-12-07\n"
    "A11,,2027-01-18"
)


@pytest_asyncio.fixture(loop_scope="session")
async def house(database: Database) -> AsyncIterator[House]:
    async with a_house(
        database, start=datetime(2026, 10, 15, 8, 30, tzinfo=UTC), template=Template.API
    ) as opened:
        yield opened


async def test_the_owner_tells_the_client_of_a_slip_and_the_client_decides(
    house: House, windows: Windows
) -> None:
    plans = house.bot.desk.plans
    plans.importing.paste(NON, OPERATOR, text=PLAN)
    plans.milestones.done("A6", NON, OPERATOR, evidence="incoming release")
    ravi_ = house.slack.person("ravi")
    await ravi_.command(
        CHANNEL, "/milestone move A9 28 Oct with followers because materials toluene late"
    )
    ravi = await as_person(windows, house, "ravi", "ops-triage")
    anna = await as_person(windows, house, "anna", CHANNEL)

    await ravi.get_by_role("button", name="Tell the client").click()
    form = ravi.get_by_role("dialog")
    await form.get_by_label("What the client can choose").fill("Accept, or pay air freight.")
    await form.get_by_label("Decision you need from them").fill("Accept or pay air freight")
    await form.get_by_label("Needed by").fill("03/04")
    await form.get_by_role("button", name="Send to client").click()
    unclear = form.get_by_text(re.compile("Write it in full, like")).first
    await expect(unclear).to_be_visible()
    await form.get_by_label("Needed by").fill("23 Oct")
    await form.get_by_role("button", name="Send to client").click()

    await sees(anna, "Decision needed from you by Fri 23 Oct 2026")
    await picture(anna, "milestone-told")
    await anna.get_by_role("button", name="Give our decision").click()
    await anna.get_by_role("dialog").get_by_role("textbox").fill("We accept 28 October.")
    await anna.get_by_role("dialog").get_by_role("button", name="Send").click()
    await sees(ravi, "Anna Keller decided: We accept 28 October.")
    if PICTURES:
        shown = plans.views.shown(NON)
        title = f"{shown.client_name} · {shown.project}"
        chart = chart_of(
            title, shown.milestones, today=shown.today, site=shown.site, buffer=shown.buffer_told
        )
        (Path(PICTURES) / "milestone-chart.png").write_bytes(draw(chart))
