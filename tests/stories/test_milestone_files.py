"""A plan is handed over as a file: all of it is taken, or nothing and each wrong line is told."""

import io

from openpyxl import Workbook

from tests.stories.house import House
from tests.stories.updates import CHANNEL, window

HEAD = ("code", "name", "baseline", "after")


async def test_a_plan_is_imported_from_a_file_or_each_wrong_row_is_told(house: House) -> None:
    ravi = house.slack.person("ravi")
    await ravi.command(CHANNEL, "/milestone import")
    await window(house, "ravi", "Import milestones")
    wrong = sheet(("P1", "PPQ batch 1", "2027-03-15", ""), ("P2", "PPQ batch 2", "someday", "P1"))

    kinds = await ravi.submit({"file": {"plan.pdf": b"%PDF"}})
    refused = await ravi.submit({"file": {"plan.xlsx": wrong}})
    both = await ravi.submit({"file": {"plan.xlsx": wrong}, "table": "code,name,date\nP1,A,2027"})

    assert "Only files of these types: .xlsx, .csv." in kinds["file"]
    assert "Nothing was imported." in refused["file"]
    assert 'Line 3: I read no single day in "someday"' in refused["file"]
    assert "not both" in both["table"]
    assert "PPQ batch 2" not in await plan(house)

    right = sheet(
        ("P1", "PPQ batch 1", "2027-03-15", ""), ("P2", "PPQ batch 2", "2027-04-12", "P1")
    )
    assert not await ravi.submit({"file": {"plan.xlsx": right}, "table": ""})
    await window(house, "ravi", "2 milestones")
    assert "PPQ batch 2" in await plan(house)
    anna = house.slack.person("anna").sees(CHANNEL)
    assert not [each for each in anna if each.files or "PPQ" in each.text]


async def test_a_file_that_slack_does_not_hand_over_is_told_and_nothing_is_kept(
    house: House,
) -> None:
    ravi = house.slack.person("ravi")
    await ravi.command(CHANNEL, "/milestone import")
    await window(house, "ravi", "Import milestones")
    plain = b"code,name,date\nP1,PPQ batch 1,2027-03-15\n"

    large = await ravi.submit({"file": {"plan.csv": b"x" * 5_000_001}})
    house.slack.faults.set(refusals=("missing_scope",), methods=("files.info",))
    no_scope = await ravi.submit({"file": {"plan.csv": plain}})
    house.slack.faults.clear()
    gone = await ravi.submit({"file": {"plan.csv": b""}})
    taken = await ravi.submit({"file": {"plan.csv": plain}})

    assert "plan.csv is larger than 5 MB" in large["file"]
    assert "Slack does not show me the file (missing_scope)" in no_scope["file"]
    assert "The table is empty" in gone["file"]
    assert not taken


def sheet(*rows: tuple[str, ...]) -> bytes:
    """Return a workbook of these rows below their heading."""
    book = Workbook()
    page = book.active
    assert page is not None
    for row in (HEAD, *rows):
        page.append(row)
    packed = io.BytesIO()
    book.save(packed)
    return packed.getvalue()


async def plan(house: House) -> str:
    """Return the plan as staff see it."""
    ravi = house.slack.person("ravi")
    await ravi.command(CHANNEL, "/milestone list")
    return next(m.text for m in reversed(ravi.sees(CHANNEL)) if m.is_ephemeral)
