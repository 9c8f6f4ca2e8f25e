"""Every block and element that a message may hold, at least once, within Slack's limits."""

from typing import Any

Json = dict[str, Any]


def plain(text: str) -> Json:
    """Return a plain_text object."""
    return {"type": "plain_text", "text": text, "emoji": True}


def mrkdwn(text: str) -> Json:
    """Return a mrkdwn object."""
    return {"type": "mrkdwn", "text": text}


def option(text: str, value: str) -> Json:
    """Return an option."""
    return {"text": plain(text), "value": value}


def rich(text: str) -> Json:
    """Return a rich_text block of one run."""
    run = {"type": "text", "text": text}
    return {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [run]}]}


OPTIONS = [option("Timeline", "tl"), option("Quality", "q"), option("Documents", "d")]


def section(text: str, accessory: Json | None = None) -> Json:
    """Return a section, with something at its right side if wanted."""
    more = {"accessory": accessory} if accessory else {}
    return {"type": "section", "text": mrkdwn(text), **more}


def button(text: str, action_id: str, **more: Any) -> Json:
    """Return a button."""
    return {"type": "button", "text": plain(text), "action_id": action_id, **more}


def cell(text: str) -> Json:
    """Return a table cell of plain text."""
    return {"type": "raw_text", "text": text}


EVERYDAY: list[Json] = [
    {"type": "header", "text": plain("NON-Q-17 at risk")},
    section("*Bold words* and `code`", button("I own this", "own", style="primary")),
    {"type": "section", "fields": [mrkdwn("*Owner*\nRavi Menon"), mrkdwn("*Due*\nTue 3 Nov")]},
    {"type": "divider"},
    {
        "type": "actions",
        "block_id": "menus",
        "elements": [
            {
                "type": "overflow",
                "action_id": "over",
                "options": [option("Hand over", "hand"), option("Wait", "wait")],
            },
            {
                "type": "static_select",
                "action_id": "one",
                "placeholder": plain("Category"),
                "options": OPTIONS,
            },
            {
                "type": "multi_static_select",
                "action_id": "many",
                "placeholder": plain("Categories"),
                "option_groups": [{"label": plain("Main"), "options": OPTIONS}],
            },
            {"type": "users_select", "action_id": "user", "placeholder": plain("Owner")},
            {
                "type": "conversations_select",
                "action_id": "place",
                "placeholder": plain("Place"),
            },
            {"type": "channels_select", "action_id": "chan", "placeholder": plain("Channel")},
            {
                "type": "external_select",
                "action_id": "far",
                "placeholder": plain("Project"),
                "min_query_length": 0,
            },
            {"type": "datepicker", "action_id": "date", "initial_date": "2026-11-03"},
            {"type": "timepicker", "action_id": "time", "initial_time": "13:30"},
            {
                "type": "datetimepicker",
                "action_id": "moment",
                "initial_date_time": 1793700000,
            },
        ],
    },
    section("Which apply", {"type": "checkboxes", "action_id": "ticks", "options": OPTIONS}),
    section("Pick one", {"type": "radio_buttons", "action_id": "radio", "options": OPTIONS[:2]}),
    {
        "type": "context",
        "elements": [
            {
                "type": "image",
                "image_url": "https://pictures.example/dot.png",
                "alt_text": "A dot",
            },
            mrkdwn("Logged by Liaison"),
        ],
    },
    {
        "type": "context_actions",
        "elements": [
            {
                "type": "feedback_buttons",
                "action_id": "thumbs",
                "positive_button": {"text": plain("Helpful"), "value": "1"},
                "negative_button": {"text": plain("Not helpful"), "value": "0"},
            },
            {"type": "icon_button", "action_id": "bin", "icon": "trash", "text": plain("Remove")},
        ],
    },
]

RICH: list[Json] = [
    {
        "type": "rich_text",
        "elements": [
            {
                "type": "rich_text_section",
                "elements": [
                    {"type": "text", "text": "Struck", "style": {"strike": True}},
                    {"type": "emoji", "name": "tada"},
                    {"type": "color", "value": "#c05f1e"},
                    {
                        "type": "date",
                        "timestamp": 1793448600,
                        "format": "due {date_num} {time}",
                        "fallback": "later",
                    },
                ],
            },
            {
                "type": "rich_text_list",
                "style": "ordered",
                "elements": [
                    {
                        "type": "rich_text_section",
                        "elements": [{"type": "text", "text": "First item"}],
                    }
                ],
            },
            {"type": "rich_text_quote", "elements": [{"type": "text", "text": "A quote"}]},
            {
                "type": "rich_text_preformatted",
                "elements": [{"type": "text", "text": "  kept spaces"}],
            },
        ],
    },
    {"type": "markdown", "text": "## A heading\n\n- [x] sampled\n- [ ] released"},
    {
        "type": "image",
        "image_url": "https://pictures.example/plot.png",
        "alt_text": "A chromatogram",
        "title": plain("Plot 3"),
    },
    {
        "type": "video",
        "title": plain("Tour of the plant"),
        "alt_text": "Video",
        "video_url": "https://videos.example/1",
        "thumbnail_url": "https://pictures.example/still.png",
    },
]

FRAMES: list[Json] = [
    {
        "type": "table",
        "rows": [
            [cell("Milestone"), cell("Forecast")],
            [cell("A9 toluene"), {"type": "raw_number", "value": 28, "text": "28 Oct"}],
        ],
    },
    {
        "type": "data_table",
        "caption": "Open queries",
        "page_size": 2,
        "rows": [
            [cell("Id"), cell("Age")],
            *(
                [cell(f"NON-Q-{n}"), {"type": "raw_number", "value": age, "text": f"{age} d"}]
                for n, age in ((1, 5), (2, 9), (3, 2))
            ),
        ],
    },
    {
        "type": "data_visualization",
        "title": "Answered in time",
        "chart": {
            "type": "bar",
            "series": [
                {
                    "name": "In time",
                    "data": [{"label": "Aug", "value": 9}, {"label": "Sep", "value": 12}],
                }
            ],
            "axis_config": {"categories": ["Aug", "Sep"]},
        },
    },
    {
        "type": "data_visualization",
        "title": "By category",
        "chart": {
            "type": "pie",
            "segments": [{"label": "Timeline", "value": 5}, {"label": "Quality", "value": 3}],
        },
    },
    {"type": "card", "title": mrkdwn("Engineering batch"), "body": mrkdwn("Begins 28 Oct")},
    {
        "type": "carousel",
        "elements": [{"type": "card", "title": mrkdwn(f"Lot {n}")} for n in (1, 2)],
    },
    {
        "type": "container",
        "title": plain("Details"),
        "is_collapsible": True,
        "default_collapsed": True,
        "child_blocks": [section("Inside the frame")],
    },
    {
        "type": "plan",
        "title": "Release plan",
        "tasks": [
            {"task_id": "1", "title": "Sampling", "status": "complete"},
            {"task_id": "2", "title": "Review", "status": "pending"},
        ],
    },
    {
        "type": "task_card",
        "task_id": "3",
        "title": "Investigate",
        "status": "error",
        "details": rich("The column failed"),
    },
]
