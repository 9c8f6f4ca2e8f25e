"""An exported workbook has a sheet a list, and nothing in it is ever calculated."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from bot.reports.workbooks import CUT, MOST_IN_A_CELL, to_xlsx


def opened(export: dict[str, object]) -> Workbook:
    """Read the workbook as a spreadsheet would, formulas as formulas."""
    return load_workbook(io.BytesIO(to_xlsx(export)))


def shown(text: str) -> str:
    """Return what the only cell of a list of one row shows."""
    value = opened({"queries": [{"text": text}]})["queries"]["A2"].value
    return "" if value is None else str(value)


def test_a_workbook_has_a_sheet_a_list_and_a_column_a_key() -> None:
    queries = [{"id": "NON-Q-1", "parts": []}, {"id": "NON-Q-2", "reopened": 2}]
    book = opened({"schema": 1, "queries": queries, "updates": []})

    assert book.sheetnames == ["queries", "updates"]
    assert list(book["queries"].values) == [
        ("id", "parts", "reopened"),
        ("NON-Q-1", "[]", None),
        ("NON-Q-2", None, 2),
    ]


@pytest.mark.parametrize("text", ["=1+1", "=cmd|' /C calc'!A0", "@SUM(A1)", "-1+2", "#REF!", "＝1"])
def test_no_text_is_calculated_or_taken_for_an_error(text: str) -> None:
    cell = opened({"queries": [{"text": text}]})["queries"]["A2"]

    assert cell.data_type == "s"
    assert text in str(cell.value)


@given(st.text(max_size=40))
def test_any_text_makes_a_workbook_that_opens(text: str) -> None:
    assert not shown(text).startswith(("=", "+", "-", "@"))


def test_a_text_longer_than_a_cell_says_that_it_was_cut() -> None:
    fits = "x" * MOST_IN_A_CELL

    assert shown(fits) == fits
    assert shown(f"{fits}x").endswith(CUT)
    assert len(shown("\N{FACTORY}" * MOST_IN_A_CELL).encode("utf-16-le")) <= 2 * MOST_IN_A_CELL
