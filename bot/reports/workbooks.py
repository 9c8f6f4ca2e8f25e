"""Render an export as one XLSX workbook: a sheet a list, every text in it inert."""

import io
from collections.abc import Iterator, Mapping

from bot.reports.exports import Row, cell, columns_of

MOST_IN_A_CELL = 32_767
"""UTF-16 units; Excel calls a file damaged that has more in one cell."""

CUT = " … cut here by Excel's limit; the whole text is in export.json"
# XML has no way to write these two.
UNWRITABLE = {0xFFFE: "\ufffd", 0xFFFF: "\ufffd"}


def to_xlsx(export: Mapping[str, object]) -> bytes:
    """Return a workbook with a sheet for each list of the export, under the list's name."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    book = Workbook(write_only=True)
    for name, rows in export.items():
        if not isinstance(rows, list):
            continue
        sheet = book.create_sheet(name)
        sheet.freeze_panes = "A2"
        for values in _lines(rows):
            cells = [WriteOnlyCell(sheet, value) for value in values]
            for each in cells:
                # The library would guess a formula or an error from what a text looks like.
                each.data_type = "s" if isinstance(each.value, str) else "n"
            sheet.append(cells)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _lines(rows: list[Row]) -> Iterator[list[object]]:
    columns = columns_of(rows)
    yield [*columns]
    for row in rows:
        yield [_writable(cell(row.get(column))) for column in columns]


def _writable(value: object) -> object:
    if not isinstance(value, str):
        return value
    text = value.encode(errors="replace").decode().translate(UNWRITABLE)
    units = text.encode("utf-16-le")
    if len(units) <= 2 * MOST_IN_A_CELL:
        return text
    return units[: 2 * (MOST_IN_A_CELL - len(CUT))].decode("utf-16-le", errors="ignore") + CUT
