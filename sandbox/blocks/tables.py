"""Tables: the table block and the data_table block."""

from collections.abc import Iterator, Mapping

from sandbox.blocks.elements import MESSAGES
from sandbox.blocks.engine import Fault, Items, Rule, Source, Spec, may, must, one_of
from sandbox.blocks.reading import characters
from sandbox.blocks.rich_text import BLOCK_ID, RICH_TEXT
from sandbox.blocks.scalars import FLAG, Number, String, choice

RAW_TEXT = Spec("raw_text", {"text": must(String())})
RAW_NUMBER = Spec("raw_number", {"value": must(Number(decimal=True)), "text": must(String())})

_ROW = Items(of=one_of(RAW_TEXT, RAW_NUMBER, RICH_TEXT), most=20)

COLUMN = Spec("", {"align": may(choice("left", "center", "right")), "is_wrapped": may(FLAG)})

# Whether App Homes draw tables is disputed, so a message is the only safe place.
TABLE = Spec(
    "table",
    {
        "rows": must(Items(of=_ROW, most=100)),
        "column_settings": may(Items(of=one_of(COLUMN), least=0, most=20)),
        "block_id": BLOCK_ID,
    },
    surfaces=MESSAGES,
    known=Source.GUESSED,
)

DATA_TABLE_CHARACTERS = 20_000


def _uneven_rows(value: Mapping[str, object]) -> Iterator[Fault]:
    width = len(_row(value, 0))
    for index in range(1, _height(value)):
        if len(_row(value, index)) != width:
            yield Fault(f"/rows/{index}", f"must provide {width} items, as in the first row")


def _rich_header(value: Mapping[str, object]) -> Iterator[Fault]:
    for index, cell in enumerate(_row(value, 0)):
        if isinstance(cell, dict) and cell.get("type") == "rich_text":
            yield Fault(f"/rows/0/{index}/type", "unsupported type: rich_text")


def _missing_row_header(value: Mapping[str, object]) -> Iterator[Fault]:
    width, column = len(_row(value, 0)), value.get("row_header_column_index", 0)
    if isinstance(column, int) and column >= width:
        yield Fault("/row_header_column_index", f"must be less than {width}")


def _too_much_text(value: Mapping[str, object]) -> Iterator[Fault]:
    if characters(value["rows"]) > DATA_TABLE_CHARACTERS:
        yield Fault("/rows", f"must be less than {DATA_TABLE_CHARACTERS + 1} characters")


def _height(value: Mapping[str, object]) -> int:
    rows = value["rows"]
    return len(rows) if isinstance(rows, list) else 0


def _row(value: Mapping[str, object], index: int) -> list[object]:
    rows = value["rows"]
    row = rows[index] if isinstance(rows, list) else None
    return row if isinstance(row, list) else []


DATA_TABLE = Spec(
    "data_table",
    {
        "caption": must(String()),
        "rows": must(Items(of=_ROW, least=2, most=101)),
        "page_size": may(Number(least=1, most=100)),
        "row_header_column_index": may(Number(least=0)),
        "block_id": BLOCK_ID,
    },
    surfaces=MESSAGES,
    known=Source.GUESSED,
    rules=(
        Rule("every row is as wide as the first", _uneven_rows),
        Rule("no `rich_text` in the first row", _rich_header),
        Rule("`row_header_column_index` is a column", _missing_row_header),
        Rule(f"at most {DATA_TABLE_CHARACTERS:,} characters of text in all cells", _too_much_text),
    ),
)
