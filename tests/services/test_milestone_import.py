"""A table becomes milestones whole or not at all; each wrong line is told."""

import io
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook

from bot.domain.clients import Client, Project
from bot.domain.errors import InvalidError
from bot.domain.records import OPERATOR
from bot.services.milestone_finding import Here
from bot.services.milestone_import import MilestoneImport
from bot.services.plan_records import PlanRecords
from storage.engine import Database
from tests.clocks import Moving
from tests.configs import configured

HERE = Here(client="NON", project="NV-204")


@pytest.fixture
def importing(database: Database, clock: Moving) -> MilestoneImport:
    with database.unit_of_work() as unit:
        unit.clients.put(Client(code="NON", name="Nonesuch", zone="America/New_York"))
        unit.clients.put_project(Project(client="NON", code="NV-204", site="HYD", owner="U9"))
    return MilestoneImport(database, clock, PlanRecords(configured()))


def codes(database: Database) -> list[str]:
    with database.unit_of_work() as unit:
        return [each.code for each in unit.milestones.of_project("NON", "NV-204")]


def test_a_table_says_what_is_a_campaign_with_daily_updates(importing: MilestoneImport) -> None:
    table = "code,name,baseline,campaign\nA9,Engineering,2026-11-19,\nA10,GMP,2026-12-15,{}\n"

    with pytest.raises(InvalidError, match='Line 3: "often" says not whether'):
        importing.paste(HERE, OPERATOR, text=table.format("often"))
    added = importing.paste(HERE, OPERATOR, text=table.format("Yes"))

    assert [each.is_campaign for each in added] == [False, True]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_lines_become_milestones_in_their_order(
    importing: MilestoneImport, database: Database, delimiter: str
) -> None:
    rows = [
        ("Code", "Milestone", "Date", "After"),
        ("A9", "Engineering batch", "2026-11-19", ""),
        ("A10", "GMP campaign", "15.12.2026", "A9"),
    ]

    added = importing.paste(HERE, OPERATOR, text="\n".join(delimiter.join(row) for row in rows))

    assert [each.id for each in added] == ["NON-M-1", "NON-M-2"]
    assert [str(each.baseline) for each in added] == ["2026-11-19", "2026-12-15"]
    assert added[1].predecessors == ("A9",)
    assert codes(database) == ["A9", "A10"]


def test_every_wrong_line_is_told_and_nothing_is_kept(
    importing: MilestoneImport, database: Database
) -> None:
    text = (
        "code,name,baseline,after\n"
        "A9,Engineering batch,2026-11-19,\n"
        "A10,Campaign,2026-11-01,A9\n"
        ",No code,2026-11-20,\n"
        "A11,,2026-11-20,\n"
        "A9,Again,2026-11-20,\n"
        "A12,Soon,some day,\n"
        "A13,Later,2026-12-01,A99\n"
    )

    with pytest.raises(InvalidError) as caught:
        importing.paste(HERE, OPERATOR, text=text)

    told = str(caught.value).splitlines()
    assert told[0] == "Nothing was imported."
    assert sorted(line.split(":")[0] for line in told[1:]) == [
        "Line 3",
        "Line 4",
        "Line 5",
        "Line 6",
        "Line 7",
        "Line 8",
    ]
    assert codes(database) == []


def test_a_milestone_of_ones_own_is_followed_by_the_survey_that_is_named(
    importing: MilestoneImport,
) -> None:
    table = "code,name,baseline,survey\nX1,Second campaign,2026-11-19,{}\n"

    with pytest.raises(InvalidError, match='Line 2: "F99" is no survey'):
        importing.paste(HERE, OPERATOR, text=table.format("F99"))
    (added,) = importing.paste(HERE, OPERATOR, text=table.format("f6"))

    assert added.poll == "F6"


def test_wrong_columns_are_named(importing: MilestoneImport) -> None:
    with pytest.raises(InvalidError, match=r"lacks the columns baseline\. I read: code, name"):
        importing.paste(HERE, OPERATOR, text="code,name,when\nA9,x,2026-11-19")


@pytest.mark.parametrize("text", ["", "  \n ", "code,name,date\n"])
def test_an_empty_table_adds_nothing(
    importing: MilestoneImport, database: Database, text: str
) -> None:
    if text.strip():
        assert importing.paste(HERE, OPERATOR, text=text) == []
    else:
        with pytest.raises(InvalidError, match="empty"):
            importing.paste(HERE, OPERATOR, text=text)
    assert codes(database) == []


def test_a_known_milestone_without_a_date_gets_its_first_and_one_with_a_date_is_refused(
    importing: MilestoneImport,
) -> None:
    importing.paste(HERE, OPERATOR, text="code,name,date\nA9,Engineering batch,")

    (planned,) = importing.paste(HERE, OPERATOR, text="code,name,date\nA9,,2026-11-19")

    assert planned.id == "NON-M-1"
    assert str(planned.baseline) == "2026-11-19"
    with pytest.raises(InvalidError, match="has its baseline"):
        importing.paste(HERE, OPERATOR, text="code,name,date\nA9,,2026-11-20")


def test_a_spreadsheet_is_read_with_its_dates_and_blank_lines(
    importing: MilestoneImport,
) -> None:
    from datetime import datetime

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (
        ("code", "name", "baseline"),
        ("A9", "Engineering batch", datetime.fromisoformat("2026-11-19")),
        (None, None, None),
        ("A10", "Campaign", "2026-12-15"),
    ):
        sheet.append(row)
    packed = io.BytesIO()
    book.save(packed)

    added = importing.file(HERE, OPERATOR, name="Plan.XLSX", content=packed.getvalue())

    assert [str(each.baseline) for each in added] == ["2026-11-19", "2026-12-15"]


@pytest.mark.parametrize(
    ("name", "content", "wrong"),
    [
        ("plan.xlsx", b"not a zip", "no XLSX file"),
        ("plan.csv", b"\xff\xfe\x00x", "no CSV in UTF-8"),
        ("plan.csv", b"code,name,date\n" + b"A,b,\n" * 1001, "more than 1000 lines"),
        ("plan.csv", b"x" * 5_000_001, "larger than 5 MB"),
    ],
    ids=["no zip", "no text", "too long", "too large"],
)
def test_a_file_that_cannot_be_read_is_refused_with_a_sentence(
    importing: MilestoneImport, name: str, content: bytes, wrong: str
) -> None:
    with pytest.raises(InvalidError, match=wrong):
        importing.file(HERE, OPERATOR, name=name, content=content)


def test_a_small_file_that_unpacks_to_a_huge_one_is_not_unpacked(
    importing: MilestoneImport,
) -> None:
    packed = io.BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as bomb:
        bomb.writestr("xl/sharedStrings.xml", bytes(51_000_000))

    assert len(packed.getvalue()) < 100_000
    with pytest.raises(InvalidError, match="unpacks to more than 50 MB"):
        importing.file(HERE, OPERATOR, name="plan.xlsx", content=packed.getvalue())
