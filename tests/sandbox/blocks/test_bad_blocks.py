"""Everyday blocks that Slack refuses: its words and its place, written by hand."""

import pytest

from sandbox.blocks import check_blocks
from tests.sandbox.blocks.examples import (
    BUTTON,
    PICTURE,
    Json,
    actions,
    ask,
    mrkdwn,
    plain,
    rich,
    section,
    without,
)
from tests.sandbox.blocks.refusals import Refusal, assert_refused

DIVIDER: Json = {"type": "divider"}
INPUT: Json = {"type": "plain_text_input"}
LIST: Json = {"type": "rich_text_list", "style": "bullet", "elements": []}
ALERT: Json = {"type": "alert", "text": plain()}
VIDEO: Json = {
    "type": "video",
    "alt_text": "A mixer",
    "title": plain(),
    "video_url": "https://v.example/1",
    "thumbnail_url": "https://v.example/1.png",
}

REFUSED: list[Refusal] = [
    ("a block that is no object", ["words"], "/0", "must provide an object"),
    ("no type", [{"text": plain()}], "/0", "missing required field: type"),
    ("a type that is no word", [{"type": 7}], "/0/type", "must provide a string"),
    ("an unknown type", [DIVIDER, {"type": "foo"}], "/1/type", "unsupported type: foo"),
    ("a block only Slack sends", [{"type": "file"}], "/0/type", "unsupported type: file"),
    ("an alert in a message", [ALERT], "/0/type", "unsupported type: alert"),
    ("unknown field", [{**DIVIDER, "color": "red"}], "/0", "invalid additional property: color"),
    ("long block_id", [{**DIVIDER, "block_id": "x" * 256}], "/0/block_id", "less than 256 char"),
    ("block_id twice", [{**DIVIDER, "block_id": "a"}] * 2, "/1/block_id", '"a" already exists'),
    ("null block_id", [{**DIVIDER, "block_id": None}], "/0/block_id", "must provide a string"),
    # section
    ("an empty section", [{"type": "section"}], "/0/type", "define either `text` or `fields`"),
    ("empty text", [section("")], "/0/text/text", "must be more than 0 characters"),
    ("long text", [section("x" * 3001)], "/0/text/text", "must be less than 3001 characters"),
    ("text as a string", [{"type": "section", "text": "x"}], "/0/text", "must provide an object"),
    ("no fields", [section(fields=[])], "/0/fields", "must provide at least 1 items"),
    ("11 fields", [section(fields=[plain()] * 11)], "/0/fields", "no more than 10 items"),
    ("long field", [section(fields=[plain("x" * 2001)])], "/0/fields/0/text", "less than 2001"),
    ("null accessory", [section(accessory=None)], "/0/accessory", "must provide an object"),
    ("an input beside text", [section(accessory=INPUT)], "/0/accessory/type", "unsupported type"),
    ("verbatim plain text", [section(fields=[{**plain(), "verbatim": True}])], "/0/fields/0",
     "invalid additional property: verbatim"),
    ("emoji mrkdwn", [section(fields=[{**mrkdwn(), "emoji": True}])], "/0/fields/0",
     "invalid additional property: emoji"),
    ("expand as a word", [section(expand="yes")], "/0/expand", "must be a boolean"),
    # header, context, image, markdown, video
    ("long header", [{"type": "header", "text": plain("x" * 151)}], "/0/text/text", "than 151"),
    ("mrkdwn header", [{"type": "header", "text": mrkdwn()}], "/0/text/type", "valid enum value"),
    ("no header text", [{"type": "header"}], "/0", "missing required field: text"),
    ("11 in context", [{"type": "context", "elements": [plain()] * 11}], "/0/elements",
     "no more than 10 items allowed"),
    ("empty context", [{"type": "context", "elements": []}], "/0/elements", "at least 1 items"),
    ("button in context", [{"type": "context", "elements": [BUTTON]}], "/0/elements/0/type",
     "unsupported type: button"),
    ("image without alt", [without(PICTURE, "alt_text")], "/0", "missing required field: alt_text"),
    ("image of nothing", [without(PICTURE, "image_url")], "/0", "`image_url` or `slack_file`"),
    ("image twice", [{**PICTURE, "slack_file": {"id": "F1"}}], "/0", "only one of `image_url`"),
    ("file of nothing", [{**without(PICTURE, "image_url"), "slack_file": {}}], "/0/slack_file",
     "must define either `id` or `url`"),
    ("file twice", [{**without(PICTURE, "image_url"), "slack_file": {"id": "F", "url": "u"}}],
     "/0/slack_file", "only one of `id` or `url`"),
    ("image from a disk", [{**PICTURE, "image_url": "file:///a.png"}], "/0/image_url", "web"),
    ("long alt text", [{**PICTURE, "alt_text": "x" * 2001}], "/0/alt_text", "less than 2001"),
    ("long address", [{**PICTURE, "image_url": "https://" + "x" * 2993}], "/0/image_url", "3001"),
    ("long markdown", [{"type": "markdown", "text": "x" * 12_001}], "/0/text", "less than 12001"),
    ("video over http", [{**VIDEO, "video_url": "http://v.example"}], "/0/video_url", "HTTPS"),
    ("video title of 200", [{**VIDEO, "title": plain("x" * 200)}], "/0/title/text", "than 200"),
    ("video author of 50", [{**VIDEO, "author_name": "x" * 50}], "/0/author_name", "than 50"),
    ("video without alt", [without(VIDEO, "alt_text")], "/0", "missing required field: alt_text"),
    # input
    ("no label", [{"type": "input", "element": INPUT}], "/0", "missing required field: label"),
    ("no element", [{"type": "input", "label": plain()}], "/0", "missing required field: element"),
    ("mrkdwn label", [{**ask(INPUT), "label": mrkdwn()}], "/0/label/type", "valid enum"),
    ("long hint", [ask(INPUT, hint=plain("x" * 2001))], "/0/hint/text", "less than 2001"),
    ("button in an input", [ask(BUTTON)], "/0/element/type", "unsupported type: button"),
    ("files in a message", [ask({"type": "file_input"})], "/0/element/type", "unsupported type"),
    ("least above most", [ask({**INPUT, "min_length": 9, "max_length": 8})],
     "/0/element/min_length", "must not be greater than `max_length`"),
    ("too long to type", [ask({**INPUT, "max_length": 3001})], "/0/element/max_length", "3000"),
    ("on no key", [ask({**INPUT, "dispatch_action_config": {"trigger_actions_on": []}})],
     "/0/element/dispatch_action_config/trigger_actions_on", "at least 1"),
    ("on a wrong key", [ask({**INPUT, "dispatch_action_config": {"trigger_actions_on": ["tab"]}})],
     "/0/element/dispatch_action_config/trigger_actions_on/0", "valid enum"),
    ("two with the focus", [
        ask({**INPUT, "focus_on_load": True}), ask({**INPUT, "focus_on_load": True})
     ], "/1/element/focus_on_load", "only one element"),
    # rich text
    ("plain words in rich text", [{"type": "rich_text", "elements": [{"type": "text"}]}],
     "/0/elements/0/type", "unsupported type: text"),
    ("unknown rich element", [rich({"type": "blink", "text": "x"})],
     "/0/elements/0/elements/0/type", "unsupported type: blink"),
    ("empty rich words", [rich({"type": "text", "text": ""})],
     "/0/elements/0/elements/0/text", "more than 0"),
    ("unknown style", [rich({"type": "text", "text": "x", "style": {"big": True}})],
     "/0/elements/0/elements/0/style", "invalid additional property: big"),
    ("highlighted words", [rich({"type": "text", "text": "x", "style": {"highlight": True}})],
     "/0/elements/0/elements/0/style", "invalid additional property: highlight"),
    ("wrong broadcast", [rich({"type": "broadcast", "range": "all"})],
     "/0/elements/0/elements/0/range", "enum"),
    ("wrong color", [rich({"type": "color", "value": "red"})],
     "/0/elements/0/elements/0/value", "hex color"),
    ("list too deep", [{"type": "rich_text", "elements": [{**LIST, "indent": 9}]}],
     "/0/elements/0/indent", "must be less than 8"),
    ("list of words", [{"type": "rich_text", "elements": [
        {**LIST, "elements": [{"type": "text", "text": "x"}]}]}],
     "/0/elements/0/elements/0/type", "enum"),
    ("mention in code", [{"type": "rich_text", "elements": [{"type": "rich_text_preformatted",
        "elements": [{"type": "user", "user_id": "U1"}]}]}],
     "/0/elements/0/elements/0/type", "unsupported type: user"),
]  # fmt: skip


@pytest.mark.parametrize("refusal", REFUSED, ids=lambda refusal: refusal[0])
def test_it_is_refused_in_slacks_words_at_its_place(refusal: Refusal) -> None:
    assert_refused(refusal)


def test_markdown_blocks_share_their_characters() -> None:
    half = {"type": "markdown", "text": "x" * 6000}

    problems = check_blocks([half, half, {"type": "markdown", "text": "x"}], "message")

    assert check_blocks([half, half], "message") == []
    assert [problem.code for problem in problems] == ["msg_blocks_too_long"]


def test_ids_of_different_blocks_may_be_alike() -> None:
    twice = [actions({**BUTTON}), actions({**BUTTON})]

    assert check_blocks(twice, "message") == []


def test_every_fault_of_a_payload_is_named() -> None:
    problems = check_blocks([section(""), {"type": "foo"}, DIVIDER, {"type": "header"}], "modal")

    assert [problem.pointer for problem in problems] == [
        "/blocks/0/text/text",
        "/blocks/1/type",
        "/blocks/3",
    ]
