"""Read a table somebody hands in: lines pasted from a spreadsheet, CSV, or an XLSX file."""

import csv
import io
from collections.abc import Sequence
from datetime import date, datetime
from zipfile import BadZipFile, ZipFile

from bot.domain.errors import InvalidError

Row = tuple[str, ...]

MOST_ROWS = 1000
MOST_BYTES = 5_000_000
MOST_UNPACKED = 50_000_000
_DELIMITERS = ("\t", ";", ",")


def read_pasted(text: str) -> list[Row]:
    """Return the cells of pasted or CSV text; the first line decides what parts them."""
    first = text.strip().partition("\n")[0]
    delimiter = next((each for each in _DELIMITERS if each in first), ",")
    return _capped(
        [tuple(row) for row in csv.reader(io.StringIO(text.strip()), delimiter=delimiter)]
    )


def read_file(name: str, content: bytes) -> list[Row]:
    """Return the cells of a CSV or XLSX file; raise InvalidError that says what is wrong."""
    if len(content) > MOST_BYTES:
        raise InvalidError(f"{name} is larger than {MOST_BYTES // 1_000_000} MB.")
    if name.lower().endswith(".xlsx"):
        _require_modest(content, name)
        return _capped(_sheet(content, name))
    try:
        return read_pasted(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise InvalidError(f"{name} is no CSV in UTF-8, and no .xlsx by its name.") from error


def _require_modest(content: bytes, name: str) -> None:
    """Refuse a small file that would unpack to a huge one."""
    try:
        with ZipFile(io.BytesIO(content)) as packed:
            size = sum(each.file_size for each in packed.infolist())
    except BadZipFile as error:
        raise InvalidError(f"{name} is no XLSX file that can be read.") from error
    if size > MOST_UNPACKED:
        raise InvalidError(f"{name} unpacks to more than {MOST_UNPACKED // 1_000_000} MB.")


def _sheet(content: bytes, name: str) -> list[Row]:
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
    except (BadZipFile, InvalidFileException, KeyError, ValueError, OSError) as error:
        raise InvalidError(f"{name} is no XLSX file that can be read.") from error
    try:
        sheet = book.worksheets[0]
        rows = sheet.iter_rows(max_row=MOST_ROWS + 2, max_col=50, values_only=True)
        return [tuple(_cell(value) for value in row) for row in rows]
    finally:
        book.close()


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, date) else str(value)


def _capped(rows: Sequence[Row]) -> list[Row]:
    filled = [row for row in rows if any(cell.strip() for cell in row)]
    if len(filled) > MOST_ROWS + 1:
        raise InvalidError(f"There are more than {MOST_ROWS} lines. Split the table.")
    return [tuple(cell.strip() for cell in row) for row in rows]
