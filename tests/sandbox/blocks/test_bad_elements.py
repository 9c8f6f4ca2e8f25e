"""Buttons, menus and pickers that Slack refuses: its words and its place, written by hand."""

from typing import Any

import pytest

from tests.sandbox.blocks.examples import BUTTON, Json, actions, mrkdwn, option, plain, section
from tests.sandbox.blocks.refusals import Refusal, assert_refused


def select(**more: Any) -> Json:
    return {"type": "static_select", "options": [option("a"), option("b")], **more}


DATE: Json = {"type": "datepicker"}
TIME: Json = {"type": "timepicker"}
INPUT: Json = {"type": "plain_text_input"}

REFUSED: list[Refusal] = [
    # actions and buttons
    ("no elements", [actions()], "/0/elements", "must provide at least 1 items"),
    ("26 elements", [actions(*[{"type": "button", "text": plain()}] * 26)], "/0/elements",
     "no more than 25 items allowed"),
    ("a text input to press", [actions(INPUT)], "/0/elements/0/type", "unsupported type"),
    ("action_id twice", [actions(BUTTON, BUTTON)], "/0/elements/1/action_id",
     '`action_id` "press" already exists'),
    ("long button", [actions({**BUTTON, "text": plain("x" * 76)})], "/0/elements/0/text/text",
     "less than 76"),
    ("mrkdwn button", [actions({**BUTTON, "text": mrkdwn()})], "/0/elements/0/text/type", "enum"),
    ("long value", [actions({**BUTTON, "value": "x" * 2001})], "/0/elements/0/value", "2001"),
    ("long url", [actions({**BUTTON, "url": "x" * 3001})], "/0/elements/0/url", "3001"),
    ("green button", [actions({**BUTTON, "style": "green"})], "/0/elements/0/style", "valid enum"),
    ("default style", [actions({**BUTTON, "style": None})], "/0/elements/0/style", "a string"),
    ("long action_id", [actions({**BUTTON, "action_id": "x" * 256})], "/0/elements/0/action_id",
     "less than 256"),
    ("long spoken label", [actions({**BUTTON, "accessibility_label": "x" * 76})],
     "/0/elements/0/accessibility_label", "less than 76"),
    ("11 who see it", [actions({**BUTTON, "visible_to_user_ids": ["U1"] * 11})],
     "/0/elements/0/visible_to_user_ids", "no more than 10"),
    ("half a confirmation", [actions({**BUTTON, "confirm": {"title": plain()}})],
     "/0/elements/0/confirm", "missing required field: text"),
    ("long confirm button", [
        actions({**BUTTON, "confirm": {**BUTTON["confirm"], "deny": plain("x" * 31)}})
     ], "/0/elements/0/confirm/deny/text", "less than 31"),
    ("mrkdwn confirm title", [
        actions({**BUTTON, "confirm": {**BUTTON["confirm"], "title": mrkdwn()}})
     ], "/0/elements/0/confirm/title/type", "enum"),
    ("icon button among buttons", [actions({"type": "icon_button"})], "/0/elements/0/type",
     "unsupported type: icon_button"),
    ("unknown icon", [{"type": "context_actions", "elements": [
        {"type": "icon_button", "icon": "bin", "text": plain()}]}], "/0/elements/0/icon", "enum"),
    ("half the feedback", [{"type": "context_actions", "elements": [
        {"type": "feedback_buttons", "positive_button": {"text": plain(), "value": "1"}}]}],
     "/0/elements/0", "missing required field: negative_button"),
    ("6 context actions", [{"type": "context_actions", "elements": [
        {"type": "icon_button", "icon": "trash", "text": plain()}] * 6}], "/0/elements", "than 5"),
    # options and menus
    ("6 in an overflow", [actions({"type": "overflow", "options": [option()] * 6})],
     "/0/elements/0/options", "no more than 5"),
    ("mrkdwn in a menu", [actions(select(options=[{"text": mrkdwn(), "value": "a"}]))],
     "/0/elements/0/options/0/text/type", "enum"),
    ("url in a menu", [actions(select(options=[{**option(), "url": "u"}]))],
     "/0/elements/0/options/0", "invalid additional property: url"),
    ("option without value", [actions(select(options=[{"text": plain()}]))],
     "/0/elements/0/options/0", "missing required field: value"),
    ("long option value", [actions(select(options=[option("x" * 151)]))],
     "/0/elements/0/options/0/value", "less than 151"),
    ("long option text", [actions(select(options=[option("a", "x" * 76)]))],
     "/0/elements/0/options/0/text/text", "less than 76"),
    ("101 options", [actions(select(options=[option()] * 101))], "/0/elements/0/options", "100"),
    ("no options", [actions({"type": "static_select"})], "/0/elements/0",
     "must define either `options` or `option_groups`"),
    ("options twice", [actions(select(option_groups=[{"label": plain(), "options": [option()]}]))],
     "/0/elements/0", "only one of `options` or `option_groups`"),
    ("empty group", [actions({"type": "static_select", "option_groups": [
        {"label": plain(), "options": []}]})], "/0/elements/0/option_groups/0/options", "at least"),
    ("starts elsewhere", [actions(select(initial_option=option("z")))],
     "/0/elements/0/initial_option", "must be one of the provided options"),
    ("starts with other words", [actions(select(initial_option=option("a", "Z")))],
     "/0/elements/0/initial_option", "must be one of the provided options"),
    ("starts with null", [actions(select(initial_option=None))],
     "/0/elements/0/initial_option", "must provide an object"),
    ("ticked but not there", [actions({"type": "checkboxes", "options": [option("a")],
        "initial_options": [option("a"), option("b")]})],
     "/0/elements/0/initial_options/1", "must be one of the provided options"),
    ("11 checkboxes", [actions({"type": "checkboxes", "options": [option()] * 11})],
     "/0/elements/0/options", "no more than 10"),
    ("11 radio buttons", [actions({"type": "radio_buttons", "options": [option()] * 11})],
     "/0/elements/0/options", "no more than 10"),
    ("long placeholder", [actions(select(placeholder=plain("x" * 151)))],
     "/0/elements/0/placeholder/text", "less than 151"),
    ("may choose none", [actions({"type": "multi_users_select", "max_selected_items": 0})],
     "/0/elements/0/max_selected_items", "must be greater than 1"),
    ("more chosen than allowed", [actions({"type": "multi_users_select", "max_selected_items": 1,
        "initial_users": ["U1", "U2"]})], "/0/elements/0/initial_users", "no more than 1"),
    *(
        (f"more {chosen} than allowed", [actions({"type": f"multi_{type_}_select",
          "max_selected_items": 1, f"initial_{chosen}": ["C1", "C2"]})],
         f"/0/elements/0/initial_{chosen}", "no more than 1")
        for type_, chosen in (("conversations", "conversations"), ("channels", "channels"))
    ),
    *(
        (f"more {type_} options than allowed", [actions({"type": f"multi_{type_}_select", **more,
          "max_selected_items": 1, "initial_options": [option("a"), option("b")]})],
         "/0/elements/0/initial_options", "no more than 1")
        for type_, more in (("external", {}), ("static", {"options": [option("a"), option("b")]}))
    ),
    ("many start elsewhere", [actions({"type": "multi_static_select", "options": [option("a")],
        "initial_options": [option("z")]})],
     "/0/elements/0/initial_options/0", "must be one of the provided options"),
    ("many from nowhere", [actions({"type": "multi_static_select"})], "/0/elements/0",
     "must define either `options`"),
    ("the radio starts elsewhere", [actions({"type": "radio_buttons", "options": [option("a")],
        "initial_option": option("b")})],
     "/0/elements/0/initial_option", "must be one of the provided options"),
    ("empty filter", [actions({"type": "conversations_select", "filter": {}})],
     "/0/elements/0/filter", "must have minimum 1 properties"),
    ("unknown conversations", [actions({"type": "conversations_select", "filter": {
        "include": ["dm"]}})], "/0/elements/0/filter/include/0", "valid enum"),
    ("filter says it twice", [actions({"type": "conversations_select", "filter": {
        "include": ["im", "im"]}})], "/0/elements/0/filter/include", "duplicate"),
    # pickers
    ("no such day", [actions({**DATE, "initial_date": "2026-02-30"})],
     "/0/elements/0/initial_date", "valid: date"),
    ("a week is no day", [actions({**DATE, "initial_date": "2026-W01-1"})],
     "/0/elements/0/initial_date", "valid: date"),
    ("no such time", [actions({**TIME, "initial_time": "24:00"})],
     "/0/elements/0/initial_time", "HH:mm"),
    ("no such zone", [actions({**TIME, "timezone": "Hyderabad"})],
     "/0/elements/0/timezone", "IANA"),
    ("a zone that leads out", [actions({**TIME, "timezone": "../etc/passwd"})],
     "/0/elements/0/timezone", "IANA"),
    ("milliseconds", [actions({"type": "datetimepicker", "initial_date_time": 1_790_000_000_000})],
     "/0/elements/0/initial_date_time", "must be less than"),
    ("a date picker beside text", [section(accessory={"type": "datetimepicker"})],
     "/0/accessory/type", "unsupported type"),
]  # fmt: skip


@pytest.mark.parametrize("refusal", REFUSED, ids=lambda refusal: refusal[0])
def test_it_is_refused_in_slacks_words_at_its_place(refusal: Refusal) -> None:
    assert_refused(refusal)
