"""Render an export as JSON for machines, CSV for spreadsheets and HTML for people."""

import csv
import io
import json
import unicodedata
from collections.abc import Iterable, Mapping
from html import escape

from bot.domain.records import plain

Export = Mapping[str, object]
Row = Mapping[str, object]

# What makes a spreadsheet calculate, or call a program (ASVS 1.2.10, CWE-1236).
STARTS_A_FORMULA = frozenset("=+-@|%")
BREAKS = frozenset("\t\r\n")

PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>
body {{ font: 15px/1.5 system-ui, sans-serif; }}
body {{ margin: 2rem auto; max-width: 72rem; padding: 0 1rem; }}
table {{ border-collapse: collapse; width: 100%; margin: .5rem 0 2rem; }}
th, td {{ border: 1px solid #ccc; padding: .3rem .5rem; }}
th, td {{ text-align: start; vertical-align: top; }}
th {{ background: #f4f4f4; }}
td {{ white-space: pre-wrap; overflow-wrap: anywhere; }}
dl {{ margin: 0; }} dt {{ font-weight: 600; }} dd {{ margin: 0 0 .2rem 1rem; }}
ul {{ margin: 0; padding-inline-start: 1rem; }}
</style>
</head>
<body>
<h1>{title}</h1>
<p>{statement}</p>
<p>Made {made}. The hashes in manifest.json show whether a file was changed since.</p>
{lists}
</body>
</html>
"""


def to_json(value: object) -> bytes:
    """Return indented JSON; ASCII, so that no reader can take it for another encoding."""
    return (json.dumps(value, indent=1, default=plain) + "\n").encode()


def to_csv(rows: Iterable[Row]) -> bytes:
    """Return one sheet that opens in Excel as it stands; every text in it is inert."""
    rows = list(rows)
    columns = columns_of(rows)
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([cell(row.get(column)) for column in columns] for row in rows)
    # The mark tells Excel that it is UTF-8.
    return text.getvalue().encode("utf-8-sig", errors="replace")


def to_html(export: Export, *, title: str, statement: str, made: str) -> bytes:
    """Return one page for people, with no script and nothing to load."""
    lists = "".join(
        f"<h2>{escape(name.capitalize())}</h2>\n{_table(rows)}\n"
        for name, rows in export.items()
        if isinstance(rows, list)
    )
    page = PAGE.format(
        title=escape(title), statement=escape(statement), made=escape(made), lists=lists
    )
    return page.encode(errors="replace")


def inert(text: str) -> str:
    """Return a text no spreadsheet takes for a formula: an apostrophe before what would start one.

    Full-width forms and leading invisible characters count, control characters are dropped.
    """
    kept = "".join(char for char in text if char in BREAKS or unicodedata.category(char) != "Cc")
    visible = next((char for char in kept if unicodedata.category(char)[0] not in "ZC"), "")
    starts = unicodedata.normalize("NFKC", visible)[:1] in STARTS_A_FORMULA
    return f"'{kept}" if starts or kept[:1] in BREAKS else kept


def columns_of(rows: Iterable[Row]) -> list[str]:
    """Return every key of every row, in the order in which they first appear."""
    return list(dict.fromkeys(key for row in rows for key in row))


def cell(value: object) -> object:
    """Return what a spreadsheet's cell holds: a number as it is, all else as inert text."""
    match value:
        case None:
            return ""
        case bool():
            return str(value).lower()
        case int() | float():
            return value
        case str():
            return inert(value)
        case dict() | list() | tuple():
            return inert(json.dumps(value, ensure_ascii=False, default=plain))
        case _:
            return inert(str(plain(value)))


def _table(rows: list[Row]) -> str:
    if not rows:
        return "<p>None.</p>"
    columns = columns_of(rows)
    head = "".join(f'<th scope="col">{escape(column)}</th>' for column in columns)
    body = "\n".join(
        "<tr>"
        + "".join(f'<td dir="auto">{_said(row.get(name))}</td>' for name in columns)
        + "</tr>"
        for row in rows
    )
    return f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>"


def _said(value: object) -> str:
    if value in (None, "", {}, [], ()):
        return "–"
    match value:
        case bool():
            return "yes" if value else "no"
        case str() | int() | float():
            return escape(str(value))
        case dict():
            pairs = (
                f"<dt>{escape(str(key))}</dt><dd>{_said(of)}</dd>" for key, of in value.items()
            )
            return f"<dl>{''.join(pairs)}</dl>"
        case list() | tuple():
            return f"<ul>{''.join(f'<li>{_said(item)}</li>' for item in value)}</ul>"
        case _:
            return escape(str(plain(value)))
