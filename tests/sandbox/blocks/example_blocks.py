"""Good blocks that together use every field of every spec, and the surfaces that take them."""

from tests.sandbox.blocks.examples import (
    ASKED,
    BUTTON,
    CONFIRM,
    DATETIMEPICKER,
    FEEDBACK,
    PICTURE,
    PRESSED,
    TYPED_IN,
    Json,
    actions,
    ask,
    mrkdwn,
    plain,
    rich,
    section,
)

_STYLE = dict.fromkeys(("bold", "italic", "strike", "code", "underline"), True)
_MENTION_STYLE = {**_STYLE, "highlight": True, "client_highlight": True, "unlink": True}
INLINE: list[Json] = [
    {"type": "text", "text": "Words", "style": _STYLE},
    {"type": "link", "url": "https://b.example", "text": "b", "unsafe": True, "style": _STYLE},
    *(
        {**element, "style": _MENTION_STYLE}
        for element in (
            {"type": "user", "user_id": "U1"},
            {"type": "usergroup", "usergroup_id": "S1"},
            {"type": "channel", "channel_id": "C1"},
            {"type": "team", "team_id": "T1"},
            {"type": "broadcast", "range": "here"},
            {
                "type": "emoji",
                "name": "wave",
                "unicode": "1f44b",
                "url": "https://e.example/w.png",
                "skin_tone": 2,
            },
            {
                "type": "date",
                "timestamp": 1_790_000_000,
                "format": "{date_num}",
                "url": "https://b.example",
                "fallback": "soon",
            },
            {"type": "color", "value": "#ff8800"},
        )
    ),
]
CELLS: list[Json] = [
    {"type": "raw_text", "text": "NV-204"},
    {"type": "raw_number", "value": 1.5, "text": "1.5 kg"},
]
CARD: Json = {
    "type": "card",
    "block_id": "card",
    "hero_image": PICTURE,
    "icon": PICTURE,
    "title": mrkdwn(),
    "subtitle": mrkdwn(),
    "body": plain(),
    "subtext": plain(),
    "actions": [BUTTON],
}
TASK: Json = {
    "task_id": "1",
    "title": "Weigh",
    "status": "complete",
    "details": rich(),
    "output": rich(),
    "sources": [{"type": "url", "url": "https://b.example", "text": "b"}],
}


def chart(type_: str) -> Json:
    points = [{"label": "Q1", "value": 1}, {"label": "Q2", "value": -2.5}]
    return {
        "type": "data_visualization",
        "block_id": "chart",
        "title": "Yield",
        "chart": {
            "type": type_,
            "series": [{"name": "NV-204", "data": points}, {"name": "NV-9", "data": points}],
            "axis_config": {"categories": ["Q1", "Q2"], "x_label": "When", "y_label": "kg"},
        },
    }


BLOCKS: dict[str, Json] = {
    "section": section(block_id="s", fields=[mrkdwn(), plain()], accessory=PICTURE, expand=True),
    "section of fields": {"type": "section", "fields": [plain()]},
    "actions": {**actions(BUTTON), "block_id": "a"},
    "context": {"type": "context", "block_id": "c", "elements": [plain(), mrkdwn(), PICTURE]},
    "header": {"type": "header", "block_id": "h", "text": plain()},
    "divider": {"type": "divider", "block_id": "d"},
    "image": {**PICTURE, "block_id": "i", "title": plain()},
    "image from Slack": {"type": "image", "slack_file": {"id": "F1"}, "alt_text": "A vial"},
    "image by address": {
        "type": "image",
        "slack_file": {"url": "https://files.slack.com/F1"},
        "alt_text": "A vial",
    },
    "context with a file": {
        "type": "context",
        "elements": [{"type": "image", "slack_file": {"id": "F1"}, "alt_text": "A vial"}],
    },
    "input": ask(
        ASKED["users_select"],
        block_id="in",
        hint=plain(),
        optional=True,
        dispatch_action=True,
    ),
    "rich_text": {
        "type": "rich_text",
        "block_id": "r",
        "elements": [
            {"type": "rich_text_section", "elements": INLINE},
            {
                "type": "rich_text_list",
                "style": "ordered",
                "indent": 8,
                "offset": 3,
                "border": 1,
                "elements": [{"type": "rich_text_section", "elements": INLINE[:1]}],
            },
            {"type": "rich_text_quote", "border": 0, "elements": INLINE},
            {
                "type": "rich_text_preformatted",
                "border": 0,
                "language": "json",
                "elements": INLINE[:2],
            },
        ],
    },
    "video": {
        "type": "video",
        "block_id": "v",
        "alt_text": "A mixer",
        "title": plain(),
        "video_url": "https://v.example/1",
        "thumbnail_url": "https://v.example/1.png",
        "title_url": "https://v.example",
        "author_name": "QA",
        "provider_name": "V",
        "provider_icon_url": "https://v.example/i.png",
        "description": plain(),
    },
    "markdown": {"type": "markdown", "block_id": "m", "text": "**Words**"},
    "table": {
        "type": "table",
        "block_id": "t",
        "rows": [[*CELLS, rich()], CELLS],
        "column_settings": [{"align": "right", "is_wrapped": True}],
    },
    "data_table": {
        "type": "data_table",
        "block_id": "dt",
        "caption": "Lots",
        "rows": [[*CELLS, *CELLS[:1]], [*CELLS, rich()]],
        "page_size": 5,
        "row_header_column_index": 2,
    },
    "data_visualization": {
        "type": "data_visualization",
        "title": "Lots",
        "chart": {"type": "pie", "segments": [{"label": "Released", "value": 3}]},
    },
    "bar chart": chart("bar"),
    "area chart": chart("area"),
    "line chart": chart("line"),
    "card": CARD,
    "card with Slack's icon": {
        "type": "card",
        "title": plain(),
        "slack_icon": {"type": "icon", "name": "rocket"},
    },
    "carousel": {"type": "carousel", "block_id": "ca", "elements": [CARD]},
    "container": {
        "type": "container",
        "block_id": "co",
        "title": plain(),
        "rich_text_title": rich(),
        "subtitle": mrkdwn(),
        "icon": PICTURE,
        "width": "full",
        "is_collapsible": True,
        "default_collapsed": True,
        "has_header_divider": False,
        "child_blocks": [section(), {"type": "divider"}],
    },
    "alert": {"type": "alert", "block_id": "al", "text": mrkdwn(), "level": "warning"},
    "context_actions": {
        "type": "context_actions",
        "block_id": "x",
        "elements": [
            {
                "type": "feedback_buttons",
                "action_id": "f",
                "positive_button": FEEDBACK,
                "negative_button": FEEDBACK,
            },
            {
                "type": "icon_button",
                "icon": "trash",
                "text": plain("Delete"),
                "action_id": "i",
                "value": "1",
                "confirm": CONFIRM,
                "accessibility_label": "Delete it",
                "visible_to_user_ids": ["U1"],
            },
        ],
    },
    "plan": {
        "type": "plan",
        "block_id": "p",
        "title": "Release",
        "tasks": [{**TASK, "status": "pending", "type": "task_card", "block_id": "tp"}],
    },
    "task_card": {"type": "task_card", "block_id": "tc", **TASK},
    **{f"{name} in actions": actions(element) for name, element in (PRESSED | ASKED).items()},
    **{
        f"{name} beside text": section(accessory=element)
        for name, element in (PRESSED | ASKED).items()
    },
    **{f"{name} in an input": ask(element) for name, element in (ASKED | TYPED_IN).items()},
    "datetimepicker in actions": actions(DATETIMEPICKER),
    "datetimepicker in an input": ask(DATETIMEPICKER),
    "rich_text_input in actions": actions(TYPED_IN["rich_text_input"]),
}

EVERYWHERE = {"message", "modal", "home"}
SURFACES: dict[str, set[str]] = {
    "markdown": {"message"},
    "table": {"message"},
    "data_table": {"message"},
    "data_visualization": {"message"},
    "bar chart": {"message"},
    "area chart": {"message"},
    "line chart": {"message"},
    "card": {"message", "home"},
    "card with Slack's icon": {"message", "home"},
    "carousel": {"message", "home"},
    "container": {"message", "home"},
    "alert": {"modal"},
    "context_actions": {"message"},
    "plan": {"message"},
    "task_card": {"message"},
    "workflow_button in actions": {"message"},
    "workflow_button beside text": {"message"},
    "datetimepicker in actions": {"message", "modal"},
    "datetimepicker in an input": {"message", "modal"},
    "rich_text_input in actions": {"modal", "home"},
    "rich_text_input in an input": {"modal", "home"},
    "email_text_input in an input": {"modal"},
    "url_text_input in an input": {"modal"},
    "number_input in an input": {"modal"},
    "file_input in an input": {"modal"},
}


def surfaces(name: str) -> set[str]:
    """Return where the example of this name is allowed, by Slack's reference and not our table."""
    return SURFACES.get(name, EVERYWHERE)
