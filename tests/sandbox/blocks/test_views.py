"""Modals and App Homes that Slack takes and refuses as a whole."""

import json

import pytest

from sandbox.blocks import check_view
from tests.sandbox.blocks.examples import Json, ask, mrkdwn, plain, section


def modal(*blocks: Json, **more: object) -> Json:
    return {"type": "modal", "title": plain(), "blocks": list(blocks), **more}


def home(*blocks: Json, **more: object) -> Json:
    return {"type": "home", "blocks": list(blocks), **more}


def number(**more: object) -> Json:
    return ask({"type": "number_input", "is_decimal_allowed": False, **more})


def asking(*blocks: Json) -> Json:
    return modal(*blocks, submit=plain())


INPUT = ask({"type": "plain_text_input"})

REFUSED_MODALS: list[tuple[str, Json, str, str]] = [
    ("no type", {"title": plain(), "blocks": []}, "/view", "missing required field: type"),
    ("a home", home(), "/view/type", "must be a valid enum value"),
    ("no title", {"type": "modal", "blocks": []}, "/view", "missing required field: title"),
    ("no blocks", {"type": "modal", "title": plain()}, "/view", "missing required field: blocks"),
    ("long title", modal(title=plain("x" * 25)), "/view/title/text", "less than 25 characters"),
    ("mrkdwn title", modal(title=mrkdwn()), "/view/title/type", "must be a valid enum value"),
    ("long submit", modal(submit=plain("x" * 25)), "/view/submit/text", "less than 25 characters"),
    ("long close", modal(close=plain("x" * 25)), "/view/close/text", "less than 25 characters"),
    ("null close", modal(close=None), "/view/close", "must provide an object"),
    ("long memory", modal(private_metadata="x" * 3001), "/view/private_metadata", "less than 3001"),
    ("long callback", modal(callback_id="x" * 256), "/view/callback_id", "less than 256"),
    ("long external id", modal(external_id="x" * 256), "/view/external_id", "less than 256"),
    ("a flag as a word", modal(clear_on_close="yes"), "/view/clear_on_close", "a boolean"),
    ("hash inside", modal(hash="1.2"), "/view", "invalid additional property: hash"),
    ("state inside", modal(state={}), "/view", "invalid additional property: state"),
    ("101 blocks", modal(*[{"type": "divider"}] * 101), "/view/blocks", "no more than 100 items"),
    ("no submit", modal(section(), INPUT), "/view/blocks/1/input", "must define `submit`"),
    ("a table", modal({"type": "table", "rows": []}), "/view/blocks/0/type", "unsupported type"),
    ("ids twice", modal(*[{"type": "divider", "block_id": "a"}] * 2), "/view/blocks/1/block_id",
     '`block_id` "a" already exists'),
    ("numbers upside down", asking(number(min_value="2", max_value="1")),
     "/view/blocks/0/element/min_value", "must not be greater than `max_value`"),
    ("a number to begin with below", asking(number(min_value="2", initial_value="1")),
     "/view/blocks/0/element/min_value", "must not be greater than `initial_value`"),
    ("a number to begin with above", asking(number(initial_value="2", max_value="1")),
     "/view/blocks/0/element/initial_value", "must not be greater than `max_value`"),
    ("a broken number", asking(number(max_value="1.5")), "/view/blocks/0/element/max_value",
     "must provide an integer"),
    ("a number in words", asking(number(max_value="two")), "/view/blocks/0/element/max_value",
     "valid: number"),
    ("lines upside down", asking(ask({"type": "rich_text_input", "min_lines": 3, "max_lines": 2})),
     "/view/blocks/0/element/min_lines", "must not be greater than `max_lines`"),
    ("11 files", asking(ask({"type": "file_input", "max_files": 11})),
     "/view/blocks/0/element/max_files", "must be less than 10"),
]  # fmt: skip

REFUSED_HOMES: list[tuple[str, Json, str, str]] = [
    ("a modal", modal(), "/view/type", "must be a valid enum value"),
    ("a title", home(title=plain()), "/view", "invalid additional property: title"),
    ("101 blocks", home(*[{"type": "divider"}] * 101), "/view/blocks", "no more than 100 items"),
    ("an alert", home({"type": "alert", "text": plain()}), "/view/blocks/0/type", "unsupported"),
    ("files", home(ask({"type": "file_input"})), "/view/blocks/0/element/type", "unsupported"),
]


@pytest.mark.parametrize(
    ("surface", "view", "pointer", "words"),
    [
        *(pytest.param("modal", *row[1:], id=f"modal with {row[0]}") for row in REFUSED_MODALS),
        *(pytest.param("home", *row[1:], id=f"home with {row[0]}") for row in REFUSED_HOMES),
    ],
)
def test_a_bad_view_is_refused_in_slacks_words_at_its_place(
    surface: str, view: Json, pointer: str, words: str
) -> None:
    [problem] = check_view(view, surface)

    assert (problem.code, problem.pointer) == ("invalid_arguments", pointer)
    assert words in problem.message


def test_a_full_modal_is_taken() -> None:
    view = modal(
        INPUT,
        title=plain("x" * 24),
        submit=plain("x" * 24),
        close=plain("x" * 24),
        private_metadata="x" * 3000,
        callback_id="x" * 255,
        external_id="x" * 255,
        clear_on_close=True,
        notify_on_close=False,
    )

    assert check_view(view, "modal") == []


def test_bounds_may_be_equal() -> None:
    bounds = {"min_value": "2", "initial_value": "2", "max_value": "2.0"}

    assert check_view(asking(number(**bounds)), "modal") == []


def test_an_empty_home_clears_the_page_and_needs_no_submit() -> None:
    assert check_view(home(), "home") == []
    assert check_view(home(INPUT, private_metadata=""), "home") == []


def test_a_view_of_too_many_bytes_is_too_large() -> None:
    # Two bytes a letter; the memory fills up what is missing to the limit.
    view = modal(*[section("é" * 1_235)] * 100, private_metadata="")
    used = len(json.dumps(view, ensure_ascii=False, separators=(",", ":")).encode())
    full = {**view, "private_metadata": "x" * (250 * 1024 - used)}

    [problem] = check_view({**full, "private_metadata": full["private_metadata"] + "x"}, "modal")

    assert check_view(full, "modal") == []
    assert (problem.code, problem.pointer) == ("view_too_large", "")


def test_what_is_no_view_is_refused() -> None:
    [problem] = check_view(["words"], "modal")  # type: ignore[arg-type]

    assert problem.message == "must provide an object [json-pointer:/view]"


def test_a_message_is_no_view() -> None:
    with pytest.raises(KeyError):
        check_view(modal(), "message")
