"""What each side owes the other as two people see it in a browser; with LIAISON_PICTURES kept."""

import re

import pytest
from playwright.async_api import expect

from tests.chromium import Windows
from tests.stories.house import House
from tests.stories.test_milestone_files import sheet
from tests.stories.test_owed import DECISION, listed
from tests.stories.updates import CHANNEL, post, write
from tests.stories.windows import as_person, picture, sees

pytestmark = [
    pytest.mark.browser,
    pytest.mark.asyncio(loop_scope="session"),
    pytest.mark.parametrize("kind", ["sqlite"]),
]

PLAN = sheet(("P1", "PPQ batch 1", "2026-11-16", ""), ("P2", "PPQ batch 2", "2026-12-14", "P1"))
WRONG = sheet(("P1", "PPQ batch 1", "2026-11-16", ""), ("P2", "PPQ batch 2", "someday", "P1"))


async def test_a_plan_comes_from_a_file_the_list_is_pinned_and_home_shows_it(
    house: House, windows: Windows
) -> None:
    ravi_, anna_ = house.slack.person("ravi"), house.slack.person("anna")
    ravi = await as_person(windows, house, "ravi", CHANNEL)
    await ravi_.command(CHANNEL, "/milestone import")
    form = ravi.get_by_role("dialog")
    pick = form.locator("input[type=file]")
    xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    await pick.set_input_files({"name": "plan.xlsx", "mimeType": xlsx, "buffer": WRONG})
    await form.get_by_role("button", name="Import").click()
    wrong = form.get_by_text(re.compile("Line 3: I read no single day")).first
    await expect(wrong).to_be_visible()
    await picture(ravi, "import-refused")
    await pick.set_input_files({"name": "plan.xlsx", "mimeType": xlsx, "buffer": PLAN})
    await form.get_by_role("button", name="Import").click()
    await expect(form.get_by_text(re.compile("2 milestones"))).to_be_visible()
    await ravi_.close(everything=True)

    await ravi_.command(CHANNEL, '/milestone owe "Reference standard" by 12 Nov')
    await write(house, "ravi", {"headline": "Toluene is late."}, DECISION)
    await listed(house)
    anna = await as_person(windows, house, "anna", CHANNEL)
    await sees(anna, "Pinned")
    await picture(anna, "owed-list")
    board = anna.locator(".message", has_text="Pinned")
    await board.get_by_role("button", name="Sent").click()
    window = anna.get_by_role("dialog").get_by_text(re.compile("noted that you say it is sent"))
    await expect(window).to_be_visible()
    await picture(anna, "owed-sent")
    await anna_.close()
    await listed(house)
    await sees(anna, "Nonesuch Biosciences says sent, Fri 30 Oct 2026")
    await picture(anna, "owed-list-said")
    assert (await post(house, "anna", "*We need from you*")).is_pinned

    await ravi.get_by_role("button", name=re.compile("liaison", re.IGNORECASE)).first.click()
    await ravi_.open_home()
    await house.settled()
    await expect(ravi.get_by_role("region", name="Home")).to_contain_text("confirm it")
    await picture(ravi, "home-staff")
    await ravi.get_by_role("button", name="Write an update").click()
    await expect(ravi.get_by_role("dialog")).to_contain_text("For which project?")
    await picture(ravi, "home-update")
