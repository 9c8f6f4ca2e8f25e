"""Tables, charts and frames that Slack refuses: its words and its place, written by hand."""

from typing import Any

import pytest

from tests.sandbox.blocks.example_blocks import CELLS, TASK, chart
from tests.sandbox.blocks.examples import (
    BUTTON,
    PICTURE,
    Json,
    actions,
    mrkdwn,
    plain,
    rich,
    section,
    without,
)
from tests.sandbox.blocks.refusals import Refusal, assert_refused


def table(*rows: list[Json], **more: Any) -> Json:
    return {"type": "table", "rows": list(rows), **more}


def data_table(*rows: list[Json], **more: Any) -> Json:
    return {"type": "data_table", "caption": "Lots", "rows": list(rows), **more}


def card(**more: Any) -> Json:
    return {"type": "card", "title": plain(), **more}


def container(*children: Json, **more: Any) -> Json:
    return {"type": "container", "title": plain(), "child_blocks": list(children), **more}


def bar(**axes: Any) -> Json:
    block = chart("bar")
    return {**block, "chart": {**block["chart"], **axes}}


DIVIDER: Json = {"type": "divider"}
TABLE = table(CELLS)
PIE: Json = {
    "type": "data_visualization",
    "title": "Lots",
    "chart": {"type": "pie", "segments": [{"label": "Released", "value": 3}]},
}
RAW: Json = {"type": "raw_text", "text": "x"}

REFUSED: list[Refusal] = [
    # tables
    ("two tables", [TABLE, TABLE], "/1", "only_one_table_allowed"),
    ("a table in a container too", [TABLE, container(TABLE)], "/1/child_blocks/0",
     "only_one_table_allowed"),
    ("101 rows", [table(*[[RAW]] * 101)], "/0/rows", "no more than 100"),
    ("21 columns", [table([RAW] * 21)], "/0/rows/0", "no more than 20"),
    ("an empty cell", [table([{**RAW, "text": ""}])], "/0/rows/0/0/text", "more than 0"),
    ("mrkdwn cell", [table([mrkdwn()])], "/0/rows/0/0/type", "unsupported type: mrkdwn"),
    ("21 settings", [table([RAW], column_settings=[{}] * 21)], "/0/column_settings", "than 20"),
    ("justified", [table([RAW], column_settings=[{"align": "justify"}])],
     "/0/column_settings/0/align", "valid enum"),
    ("only a header", [data_table([RAW])], "/0/rows", "at least 2"),
    ("102 rows of data", [data_table(*[[RAW]] * 102)], "/0/rows", "no more than 101"),
    ("uneven rows", [data_table([RAW], [RAW, RAW])], "/0/rows/1", "must provide 1 items"),
    ("rich header", [data_table([rich()], [RAW])], "/0/rows/0/0/type", "unsupported type"),
    ("no caption", [without(data_table([RAW], [RAW]), "caption")], "/0",
     "missing required field: caption"),
    ("no such row header", [data_table([RAW], [RAW], row_header_column_index=1)],
     "/0/row_header_column_index", "must be less than 1"),
    ("101 rows a page", [data_table([RAW], [RAW], page_size=101)], "/0/page_size", "than 100"),
    ("too many words", [data_table([RAW], [{**RAW, "text": "x" * 20_000}])], "/0/rows", "20001"),
    # charts
    ("7 segments", [{**PIE, "chart": {"type": "pie", "segments": PIE["chart"]["segments"] * 7}}],
     "/0/chart/segments", "no more than 6"),
    ("nothing of the pie", [{**PIE, "chart": {"type": "pie", "segments": [
        {"label": "Released", "value": 0}]}}], "/0/chart/segments/0/value", "greater than 0"),
    ("unknown chart", [{**PIE, "chart": {"type": "radar"}}], "/0/chart/type", "unsupported type"),
    ("long chart title", [{**PIE, "title": "x" * 51}], "/0/title", "less than 51"),
    ("a series with gaps", [bar(axis_config={"categories": ["Q1", "Q2", "Q3"]})],
     "/0/chart/series/0/data", "one point for every category"),
    ("categories twice", [bar(axis_config={"categories": ["Q1", "Q1"]})],
     "/0/chart/axis_config/categories", "duplicate"),
    ("series twice", [bar(series=chart("bar")["chart"]["series"][:1] * 2)],
     "/0/chart/series/1/name", "unique"),
    ("three charts", [PIE, PIE, PIE], "/2", "no more than 2 data_visualization"),
    # cards, containers, tasks
    ("empty card", [{"type": "card", "subtitle": plain()}], "/0", "either `hero_image`"),
    ("4 card buttons", [card(actions=[{"type": "button", "text": plain()}] * 4)], "/0/actions",
     "no more than 3"),
    ("two icons", [card(icon=PICTURE, slack_icon={"type": "icon", "name": "bot"})], "/0",
     "only one"),
    ("icon by address", [card(slack_icon={"type": "icon", "url": "u"})], "/0/slack_icon",
     "missing required field: name"),
    ("long card body", [card(body=plain("x" * 201))], "/0/body/text", "less than 201"),
    ("11 cards", [{"type": "carousel", "elements": [card()] * 11}], "/0/elements", "than 10"),
    ("a section in a carousel", [{"type": "carousel", "elements": [section()]}],
     "/0/elements/0/type", "enum"),
    ("empty container", [container()], "/0/child_blocks", "at least 1"),
    ("11 children", [container(*[DIVIDER] * 11)], "/0/child_blocks", "no more than 10"),
    ("container within", [container(container(DIVIDER))], "/0/child_blocks/0/type", "unsupported"),
    ("no title", [without(container(DIVIDER), "title")], "/0", "`title` or `rich_text_title`"),
    ("collapsed for good", [container(DIVIDER, default_collapsed=True)], "/0/default_collapsed",
     "requires `is_collapsible`"),
    ("collapsible with a line", [container(DIVIDER, is_collapsible=True, has_header_divider=True)],
     "/0/has_header_divider", "not allowed with `is_collapsible`"),
    ("child's id again", [{**DIVIDER, "block_id": "a"}, container({**DIVIDER, "block_id": "a"})],
     "/1/child_blocks/0/block_id", "already exists"),
    ("child's action twice", [container(actions(BUTTON, BUTTON))],
     "/0/child_blocks/0/elements/1/action_id", "already exists"),
    ("card's action twice", [card(actions=[BUTTON, BUTTON])], "/0/actions/1/action_id", "already"),
    ("a task not begun", [{"type": "task_card", **TASK, "status": "pending"}], "/0/status", "enum"),
    ("51 tasks", [{"type": "plan", "title": "x", "tasks": [TASK] * 51}], "/0/tasks", "than 50"),
    ("task twice", [{"type": "plan", "title": "x", "tasks": [TASK, TASK]}], "/0/tasks/1/task_id",
     '`task_id` "1" already exists'),
    ("two plans", [{"type": "plan", "title": "x"}] * 2, "/1", "no more than 1 plan"),
]  # fmt: skip


@pytest.mark.parametrize("refusal", REFUSED, ids=lambda refusal: refusal[0])
def test_it_is_refused_in_slacks_words_at_its_place(refusal: Refusal) -> None:
    assert_refused(refusal)
