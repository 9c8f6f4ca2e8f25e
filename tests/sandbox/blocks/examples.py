"""Good elements that together use every field of their specs, and short hands for blocks."""

from typing import Any

Json = dict[str, Any]


def plain(text: str = "Words") -> Json:
    return {"type": "plain_text", "text": text, "emoji": True}


def mrkdwn(text: str = "*Words*") -> Json:
    return {"type": "mrkdwn", "text": text, "verbatim": False}


def option(value: str = "a", text: str = "A") -> Json:
    return {"text": plain(text), "value": value, "description": plain()}


def section(text: str = "Words", **more: Any) -> Json:
    return {"type": "section", "text": mrkdwn(text), **more}


def actions(*elements: Json) -> Json:
    return {"type": "actions", "elements": list(elements)}


def ask(element: Json, **more: Any) -> Json:
    return {"type": "input", "label": plain(), "element": element, **more}


def rich(*elements: Json) -> Json:
    parts = list(elements) or [{"type": "text", "text": "Words"}]
    return {
        "type": "rich_text",
        "elements": [{"type": "rich_text_section", "elements": parts}],
    }


def without(block: Json, name: str) -> Json:
    return {key: value for key, value in block.items() if key != name}


CONFIRM = {
    "title": plain(),
    "text": mrkdwn(),
    "confirm": plain("Yes"),
    "deny": plain("No"),
    "style": "danger",
}
TICK = {"text": mrkdwn(), "value": "t", "description": mrkdwn()}
ASKING = {"action_id": "ask", "confirm": CONFIRM, "focus_on_load": True}
MENU = {**ASKING, "placeholder": plain()}
MANY = {**MENU, "max_selected_items": 3}
FILTER = {
    "include": ["im", "mpim", "private", "public"],
    "exclude_external_shared_channels": True,
    "exclude_bot_users": True,
}
DISPATCH = {"trigger_actions_on": ["on_enter_pressed", "on_character_entered"]}
TYPED = {
    "action_id": "typed",
    "placeholder": plain(),
    "focus_on_load": True,
    "dispatch_action_config": DISPATCH,
}
PICTURE = {"type": "image", "image_url": "https://example.com/a.png", "alt_text": "A vial"}
BUTTON: Json = {
    "type": "button",
    "text": plain(),
    "action_id": "press",
    "url": "https://example.com",
    "value": "1",
    "style": "primary",
    "confirm": CONFIRM,
    "accessibility_label": "Words for the ear",
    "visible_to_user_ids": ["U1"],
    "agent_prompt": "Do it",
    "agent_prompt_display": "Doing it",
}
FEEDBACK = {"text": plain("Good"), "value": "good", "accessibility_label": "Good answer"}
GROUPS = [{"label": plain(), "options": [option("a"), option("b", "B")]}]

# Elements that stand in an actions block, a section or an input.
PRESSED: dict[str, Json] = {
    "button": BUTTON,
    "workflow_button": {
        "type": "workflow_button",
        "text": plain(),
        "workflow": {
            "trigger": {
                "url": "https://slack.com/shortcuts/Ft1/abc",
                "customizable_input_parameters": [{"name": "lot", "value": "7"}],
            }
        },
        "action_id": "flow",
        "style": "danger",
        "confirm": CONFIRM,
        "accessibility_label": "Start",
    },
    "overflow": {
        "type": "overflow",
        "options": [{**option(), "url": "https://example.com"}],
        "action_id": "more",
        "confirm": CONFIRM,
    },
}
ASKED: dict[str, Json] = {
    "checkboxes": {"type": "checkboxes", "options": [TICK], "initial_options": [TICK], **ASKING},
    "radio_buttons": {
        "type": "radio_buttons",
        "options": [TICK],
        "initial_option": TICK,
        **ASKING,
    },
    "datepicker": {"type": "datepicker", "initial_date": "2026-02-28", **MENU},
    "timepicker": {
        "type": "timepicker",
        "initial_time": "23:59",
        "timezone": "Asia/Kolkata",
        **MENU,
    },
    "static_select": {
        "type": "static_select",
        "options": [option("a"), option("b")],
        "initial_option": option("b"),
        **MENU,
    },
    "static_select in groups": {
        "type": "static_select",
        "option_groups": GROUPS,
        "initial_option": option("b", "B"),
        **MENU,
    },
    "external_select": {
        "type": "external_select",
        "initial_option": option(),
        "min_query_length": 0,
        **MENU,
    },
    "users_select": {"type": "users_select", "initial_user": "U1", **MENU},
    "conversations_select": {
        "type": "conversations_select",
        "initial_conversation": "C1",
        "default_to_current_conversation": True,
        "response_url_enabled": True,
        "filter": FILTER,
        **MENU,
    },
    "channels_select": {
        "type": "channels_select",
        "initial_channel": "C1",
        "response_url_enabled": True,
        **MENU,
    },
    "multi_static_select": {
        "type": "multi_static_select",
        "options": [option("a"), option("b")],
        "initial_options": [option("b")],
        **MANY,
    },
    "multi_static_select in groups": {
        "type": "multi_static_select",
        "option_groups": GROUPS,
        "initial_options": [option("b", "B")],
        **MANY,
    },
    "multi_external_select": {
        "type": "multi_external_select",
        "initial_options": [option()],
        "min_query_length": 2,
        **MANY,
    },
    "multi_users_select": {"type": "multi_users_select", "initial_users": ["U1"], **MANY},
    "multi_conversations_select": {
        "type": "multi_conversations_select",
        "initial_conversations": ["C1"],
        "default_to_current_conversation": False,
        "filter": FILTER,
        **MANY,
    },
    "multi_channels_select": {"type": "multi_channels_select", "initial_channels": ["C1"], **MANY},
}
DATETIMEPICKER: Json = {
    "type": "datetimepicker",
    "initial_date_time": 1_790_000_000,
    **ASKING,
}
TYPED_IN: dict[str, Json] = {
    "plain_text_input": {
        "type": "plain_text_input",
        "initial_value": "",
        "multiline": True,
        "min_length": 0,
        "max_length": 3000,
        **TYPED,
    },
    "email_text_input": {"type": "email_text_input", "initial_value": "a@b.example", **TYPED},
    "url_text_input": {"type": "url_text_input", "initial_value": "https://b.example", **TYPED},
    "number_input": {
        "type": "number_input",
        "is_decimal_allowed": True,
        "initial_value": "0.5",
        "min_value": "-1",
        "max_value": "10",
        **TYPED,
    },
    "rich_text_input": {
        "type": "rich_text_input",
        "initial_value": rich(),
        "min_lines": 1,
        "max_lines": 100,
        **TYPED,
    },
    "file_input": {
        "type": "file_input",
        "action_id": "f",
        "filetypes": ["pdf"],
        "max_files": 10,
    },
}
