"""Messages that Slack takes and refuses as a whole."""

from typing import Any

import pytest

from sandbox.blocks import check_message
from tests.sandbox.blocks.examples import Json, plain, section

REFUSED: list[tuple[str, Json, str, str]] = [
    ("nothing to say", {}, "no_text", ""),
    ("an empty text", {"text": ""}, "no_text", ""),
    ("blank text", {"text": " \n"}, "no_text", ""),
    ("no blocks and no text", {"blocks": []}, "no_text", ""),
    ("text as a number", {"text": 7}, "invalid_arguments", "/text"),
    ("blocks as a string", {"text": "x", "blocks": "[]"}, "invalid_blocks_format", "/blocks"),
    ("bad blocks", {"text": "x", "blocks": [section("")]}, "invalid_blocks", "/blocks/0/text/text"),
    ("markdown and text", {"text": "x", "markdown_text": "y"}, "markdown_text_conflict",
     "/markdown_text"),
    ("markdown and blocks", {"blocks": [section()], "markdown_text": "y"},
     "markdown_text_conflict", "/markdown_text"),
    ("long markdown", {"markdown_text": "x" * 12_001}, "msg_too_long", "/markdown_text"),
    ("markdown as a number", {"markdown_text": 7}, "invalid_arguments", "/markdown_text"),
    ("attachments as a word", {"attachments": "x"}, "invalid_attachments", "/attachments"),
    ("an attachment as a word", {"attachments": ["x"]}, "invalid_attachments", "/attachments/0"),
    ("101 attachments", {"attachments": [{"text": "x"}] * 101}, "too_many_attachments",
     "/attachments"),
    ("unknown keys beside blocks", {"attachments": [{"id": 1, "blocks": [section()]}]},
     "invalid_attachments", "/attachments/0"),
    ("bad blocks in an attachment", {"attachments": [{"blocks": [section("")]}]},
     "invalid_attachments", "/attachments/0/blocks/0/text/text"),
    ("metadata as a word", {"text": "x", "metadata": "m"}, "invalid_metadata_format", "/metadata"),
    ("a payload as a word", {"text": "x", "metadata": {"event_type": "e", "event_payload": "p"}},
     "invalid_metadata_format", "/metadata/event_payload"),
    ("metadata without payload", {"text": "x", "metadata": {"event_type": "e"}},
     "invalid_metadata_format", "/metadata"),
    ("metadata without type", {"text": "x", "metadata": {"event_payload": {}}},
     "invalid_metadata_format", "/metadata"),
    ("metadata too deep", {"text": "x", "metadata": {"event_type": "e", "event_payload": {
        "a/b": {"c": {"d": 1}}}}}, "invalid_metadata_schema", "/metadata/event_payload/a~1b"),
    ("a list in metadata", {"text": "x", "metadata": {"event_type": "e", "event_payload": {
        "k": ["a"]}}}, "invalid_metadata_schema", "/metadata/event_payload/k"),
    ("nothing in metadata", {"text": "x", "metadata": {"event_type": "e", "event_payload": {
        "k": None}}}, "invalid_metadata_schema", "/metadata/event_payload/k"),
]  # fmt: skip

TAKEN: dict[str, Json] = {
    "text alone": {"text": "x" * 40_001},
    "blocks alone": {"blocks": [section()]},
    "markdown alone": {"markdown_text": "x" * 12_000},
    "an attachment alone": {"attachments": [{"color": "#f00", "blocks": [section()]}]},
    "100 attachments": {"attachments": [{"text": "x"}] * 100},
    "metadata": {
        "text": "x",
        "metadata": {
            "event_type": "e",
            "event_payload": {"s": "a", "n": 1, "b": True, "o": {"k": "v"}, "l": [{"k": 1}]},
        },
    },
}


@pytest.mark.parametrize(
    ("payload", "code", "pointer"), [pytest.param(*row[1:], id=row[0]) for row in REFUSED]
)
def test_a_bad_message_is_refused_with_slacks_error(payload: Json, code: str, pointer: str) -> None:
    problems = check_message(payload)

    assert [(problem.code, problem.pointer) for problem in problems] == [(code, pointer)]


@pytest.mark.parametrize("payload", TAKEN.values(), ids=TAKEN)
def test_a_good_message_is_taken(payload: Json) -> None:
    assert check_message(payload) == []


def test_an_update_may_not_be_as_long_as_a_post() -> None:
    full: dict[str, Any] = {"text": "x" * 4000}
    long = {"text": "x" * 4001}

    [problem] = check_message(long, update=True)

    assert check_message(full, update=True) == check_message(long) == []
    assert (problem.code, problem.pointer) == ("msg_too_long", "/text")


def test_only_an_update_takes_metadata_away() -> None:
    payload = {"text": "x", "metadata": {}}

    assert check_message(payload, update=True) == []
    assert {problem.code for problem in check_message(payload)} == {"invalid_metadata_format"}


def test_the_characters_of_all_blocks_are_counted_together() -> None:
    # 3 x 3000 + 500 characters, some of them in fields.
    full = [section("x" * 3000), section("x" * 3000), section("x" * 2990, fields=[plain("x" * 10)])]
    full.append({"type": "header", "text": plain("x" * 150)})
    full.append(section("x" * 350))
    long = [*full, section("x")]

    [problem] = check_message({"text": "x", "blocks": long})

    assert check_message({"text": "x", "blocks": full}) == []
    assert (problem.code, problem.pointer) == ("msg_blocks_too_long", "/blocks")


def test_markdown_has_a_total_of_its_own_and_shares_another() -> None:
    markdown = {"type": "markdown", "text": "x" * 12_000}

    [problem] = check_message({"text": "x", "blocks": [markdown, section("x" * 1_001)]})

    assert check_message({"text": "x", "blocks": [markdown, section("x" * 1_000)]}) == []
    assert (problem.code, problem.pointer) == ("msg_blocks_too_long", "/blocks")


def test_a_data_table_is_counted_apart() -> None:
    rows = [[{"type": "raw_text", "text": "x"}], [{"type": "raw_text", "text": "x" * 19_999}]]
    table = {"type": "data_table", "caption": "Lots", "rows": rows}

    assert check_message({"text": "x", "blocks": [table, section("x" * 3000)]}) == []
