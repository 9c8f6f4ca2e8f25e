"""A modal with every kind of input, within Slack's limits."""

from tests.sandbox.page.gallery import OPTIONS, Json, mrkdwn, plain

INPUTS: list[Json] = [
    {"type": "alert", "level": "warning", "text": mrkdwn("The client reads this.")},
    {
        "type": "input",
        "block_id": "headline",
        "label": plain("Headline"),
        "hint": plain("At most 20 characters"),
        "element": {"type": "plain_text_input", "action_id": "v", "max_length": 20},
    },
    {
        "type": "input",
        "block_id": "category",
        "label": plain("Category"),
        "element": {"type": "static_select", "action_id": "v", "options": OPTIONS},
    },
    {
        "type": "input",
        "block_id": "owners",
        "optional": True,
        "label": plain("Owners"),
        "element": {"type": "multi_users_select", "action_id": "v", "max_selected_items": 2},
    },
    {
        "type": "input",
        "block_id": "due",
        "optional": True,
        "label": plain("Due"),
        "element": {"type": "datepicker", "action_id": "v"},
    },
    {
        "type": "input",
        "block_id": "rating",
        "optional": True,
        "label": plain("Rating"),
        "element": {"type": "radio_buttons", "action_id": "v", "options": OPTIONS[:2]},
    },
    {
        "type": "input",
        "block_id": "mail",
        "optional": True,
        "label": plain("Email"),
        "element": {"type": "email_text_input", "action_id": "v"},
    },
    {
        "type": "input",
        "block_id": "link",
        "optional": True,
        "label": plain("Link"),
        "element": {"type": "url_text_input", "action_id": "v"},
    },
    {
        "type": "input",
        "block_id": "count",
        "optional": True,
        "label": plain("Batches"),
        "element": {
            "type": "number_input",
            "action_id": "v",
            "is_decimal_allowed": False,
            "max_value": "9",
        },
    },
    {
        "type": "input",
        "block_id": "notes",
        "optional": True,
        "label": plain("Notes"),
        "element": {"type": "rich_text_input", "action_id": "v"},
    },
    {
        "type": "input",
        "block_id": "files",
        "optional": True,
        "label": plain("Evidence"),
        "element": {"type": "file_input", "action_id": "v"},
    },
]


def modal(title: str = "Update to client", blocks: list[Json] | None = None) -> Json:
    """Return a modal view with every input, or with these blocks."""
    return {
        "type": "modal",
        "callback_id": "update",
        "title": plain(title),
        "submit": plain("Submit"),
        "close": plain("Cancel"),
        "blocks": INPUTS if blocks is None else blocks,
    }
