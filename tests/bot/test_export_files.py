"""What a client wrote is inert in every file that is handed out."""

import csv
import io
import unicodedata
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reports.exports import inert, to_csv, to_html

STARTS = "=+-@|%＝＋－＠｜％"


@pytest.mark.parametrize("start", STARTS)
@pytest.mark.parametrize("before", ["", " ", "\u200b", "\x00", "\u00a0\ufeff"])
def test_no_text_starts_a_formula(start: str, before: str) -> None:
    assert inert(f"{before}{start}1+1").startswith("'")


@given(st.text())
def test_no_cell_is_calculated_whatever_it_says(text: str) -> None:
    cell = inert(text)
    visible = [char for char in cell if unicodedata.category(char)[0] not in "ZC"]

    assert not visible or visible[0] not in STARTS
    assert cell[:1] not in ("\t", "\r", "\n")


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"])))
def test_a_text_keeps_its_words(text: str) -> None:
    assert inert(text).removeprefix("'") == text.removeprefix("'")


def test_a_sheet_has_every_column_of_every_row() -> None:
    sheet = to_csv([{"id": "NON-Q-1", "due": None}, {"id": "NON-Q-2", "ok": True, "n": -5}])
    rows = list(csv.reader(io.StringIO(sheet.decode("utf-8-sig"))))

    assert rows == [
        ["id", "due", "ok", "n"],
        ["NON-Q-1", "", "", ""],
        ["NON-Q-2", "", "true", "-5"],
    ]


def test_what_is_nested_becomes_one_inert_cell() -> None:
    sheet = to_csv([{"parts": [{"text": 'Is it "safe"?\nYes'}]}]).decode("utf-8-sig")
    (_, (cell,)) = csv.reader(io.StringIO(sheet))

    assert cell == '[{"text": "Is it \\"safe\\"?\\nYes"}]'


class Tags(HTMLParser):
    """Collect the tags and the words of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.words = ""

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.words += data


def read(page: bytes) -> Tags:
    found = Tags()
    found.feed(page.decode())
    return found


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"])))
def test_no_text_becomes_markup(text: str) -> None:
    plain = read(to_html({"queries": [{"text": "x"}]}, title="T", statement="S", made="M"))
    page = read(to_html({"queries": [{"text": text}]}, title=text, statement=text, made="M"))

    assert page.tags == plain.tags
    assert text in page.words


def test_a_page_shows_nested_values_and_says_when_there_are_none() -> None:
    rows = [{"parts": [{"text": "when?", "done": False}], "edits": [], "n": 0}]
    page = read(to_html({"queries": rows, "updates": []}, title="T", statement="S", made="M"))

    assert {"dl", "ul"} <= page.tags
    assert "when?" in page.words
    assert "None." in page.words
