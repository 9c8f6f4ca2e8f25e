"""The first story as two people live it, in two windows of a real browser."""

import re

import pytest

from tests.chromium import Windows
from tests.stories.house import House
from tests.stories.windows import as_person, picture, sees, write

QUESTION = "Is the 18 November ship date for lot 003 still safe?"

pytestmark = [
    pytest.mark.browser,
    pytest.mark.asyncio(loop_scope="session"),
    pytest.mark.parametrize("kind", ["sqlite"]),
]


async def test_two_people_play_the_first_story_in_their_browsers(
    house: House, windows: Windows
) -> None:
    anna = await as_person(windows, house, "anna", "nonesuch-nv204")
    ravi = await as_person(windows, house, "ravi", "ops-triage")

    await write(anna, "Message #nonesuch-nv204", QUESTION)
    await anna.get_by_role("button", name=re.compile("1 reply")).click()
    await sees(anna, "Ravi Menon will reply by Tue 3 Nov 18:00 IST")
    await sees(ravi, "NON-Q-1")
    await picture(anna, "page")

    await ravi.get_by_role("button", name="I own this").click()
    await sees(anna, "Ravi Menon has read NON-Q-1 and owns it")
    await picture(ravi, "card")
    await picture(anna, "owned")

    await ravi.get_by_role("button", name=re.compile("nonesuch-nv204")).click()
    await ravi.get_by_role("button", name=re.compile("repl(y|ies)")).first.click()
    await write(ravi, "Reply in thread", "Yes: our forecast for release is 16 November.")
    await sees(anna, "our forecast for release is 16 November")
    await picture(ravi, "reply")
    await ravi.get_by_role("button", name=re.compile("ops-triage")).click()
    await sees(ravi, "In progress")
    await ravi.get_by_role("button", name="Answered").click()

    await sees(anna, "Does this answer NON-Q-1?")
    await picture(anna, "offer")
    await anna.get_by_role("button", name="Yes, answered").click()
    await sees(anna, "is closed: Anna Keller said it is answered")
    await sees(ravi, "Closed")
    await picture(anna, "closed")

    assert house.bot.desk.queries.get("NON-Q-1", within="NON").state == "closed"
