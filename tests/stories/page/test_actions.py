"""A complaint becomes an improvement that is checked, as four people live it in a real browser."""

import re
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Locator, Page, expect

from storage.engine import Database
from tests.chromium import Windows
from tests.domain.plants import ist
from tests.stories.house import House, a_house
from tests.stories.staffed import staffed_config
from tests.stories.windows import as_person, picture, sees, write

CHANNEL = "nonesuch-nv204"
TRIAGE = "ops-triage"
HEARD = "You told us that nobody answers your e-mails. You read our plan by Friday."
CRITERION = "at most 2 ad-hoc question messages a week for four weeks"

pytestmark = [
    pytest.mark.browser,
    pytest.mark.asyncio(loop_scope="session"),
    pytest.mark.parametrize("kind", ["sqlite"]),
]


@pytest_asyncio.fixture(loop_scope="session")
async def house(database: Database) -> AsyncIterator[House]:
    """The house on Monday morning in Hyderabad."""
    async with a_house(database, start=ist("2026-11-02 10:00"), config=staffed_config()) as opened:
        yield opened


async def test_a_complaint_is_acted_on_and_checked_through_the_page(
    house: House, windows: Windows
) -> None:
    anna = await as_person(windows, house, "anna", CHANNEL)
    kavya, ravi, noor = [
        await as_person(windows, house, key, TRIAGE) for key in ("kavya", "ravi", "noor")
    ]
    await write(anna, f"Message #{CHANNEL}", "We are very unhappy: nobody answers our e-mails.")
    await house.card("NON-Q-1")
    await looked(house)

    form = await opened(house, kavya, "Acknowledge")
    await form.get_by_label("Your words to the client").fill(HEARD)
    await sent(form, "Tell the client")
    form = await opened(house, kavya, "Analyse")
    await form.get_by_label("Theme").fill("unanswered e-mails")
    await form.get_by_label("Why?", exact=True).fill("they go to one mailbox")
    await sent(form, "Save")
    form = await opened(house, kavya, "Propose")
    await form.get_by_label("Corrective action").fill("Every question goes to the channel")
    await sent(form, "Propose")
    form = await opened(house, kavya, "Approve")
    await choose(form, "Owner", "Ravi Menon")
    await form.get_by_label("Done by").fill("03/04")
    await form.get_by_label("Effective if").fill(CRITERION)
    await form.get_by_label("Waiting window in days").fill("28")
    await form.get_by_role("button", name="Approve").click()
    await expect(form.get_by_text(re.compile("Write it in full, like")).first).to_be_visible()
    await picture(kavya, "action-refused")
    await expect(form.get_by_label("Effective if")).to_have_value(CRITERION)
    await form.get_by_label("Done by").fill("Fri 6 Nov")
    await sent(form, "Approve")

    await ravi.get_by_role("button", name="Start work").click()
    form = await opened(house, ravi, "Implemented")
    await form.get_by_label("What shows that it is done?").fill("The first question, answered")
    await sent(form, "Save")
    house.slack.clock.move_to(ist("2026-12-01 10:00"))
    await looked(house)
    form = await opened(house, noor, "Check")
    await expect(form).to_contain_text("Ad-hoc question messages: 0, 0, 0, 0 in the 4 weeks")
    await choose(form, "Your judgement", "Effective")
    await form.get_by_label("What did you look at").fill("No question outside the channel")
    await picture(noor, "action-check")
    await sent(form, "Save")
    form = await opened(house, noor, "Tell the client")
    await form.get_by_label("You said, we did").fill("You said: nobody answers. Now Ravi does.")
    await sent(form, "Tell and close")

    await anna.get_by_role("button", name=re.compile("repl(y|ies)")).first.click()
    await expect(anna.get_by_text("Kavya Pillai: You told us that nobody").first).to_be_visible()
    await expect(anna.get_by_text("Noor Ali: You said: nobody answers.").first).to_be_visible()
    await picture(anna, "action-told")
    await sees(noor, "NON-A-1 · Closed")


async def looked(house: House) -> None:
    """Let the bot look for what calls for an action, and for windows that are over."""
    await house.bot.scheduler.run("actions")
    await house.settled()


async def opened(house: House, page: Page, press: str) -> Locator:
    """Press the card's button, once no edit of the card is on its way, and return the window."""
    button = page.get_by_role("button", name=press, exact=True).last
    await expect(button).to_be_visible()
    await house.settled()
    await button.click()
    form = page.get_by_role("dialog")
    await expect(form.get_by_role("textbox").first).to_be_visible()
    return form


async def choose(form: Locator, label: str, option: str) -> None:
    """Choose in a select."""
    await form.get_by_role("button", name=re.compile(f"^{label}:")).click()
    await form.page.get_by_role("option", name=option, exact=True).click()


async def sent(form: Locator, press: str) -> None:
    """Submit the window and see it gone."""
    await form.get_by_role("button", name=press, exact=True).click()
    await expect(form).to_have_count(0)
