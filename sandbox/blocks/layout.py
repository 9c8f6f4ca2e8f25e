"""The blocks of every day: section, actions, context, header, divider, image, input, video."""

from sandbox.blocks.compositions import SLACK_FILE, any_text, mrkdwn, plain, plain_text
from sandbox.blocks.elements import (
    BUTTON,
    CHECKBOXES,
    DATEPICKER,
    DATETIMEPICKER,
    IMAGE,
    MESSAGES,
    OVERFLOW,
    RADIO_BUTTONS,
    TIMEPICKER,
    WORKFLOW_BUTTON,
)
from sandbox.blocks.engine import Items, Spec, may, must, one_of
from sandbox.blocks.inputs import INPUTS, RICH_TEXT_INPUT
from sandbox.blocks.menus import MENUS
from sandbox.blocks.rich_text import BLOCK_ID
from sandbox.blocks.rules import just_one_of, some_of
from sandbox.blocks.scalars import FLAG, HTTPS, WEB, String

_PRESSED = (BUTTON, WORKFLOW_BUTTON, OVERFLOW)
_ASKED = (CHECKBOXES, RADIO_BUTTONS, DATEPICKER, TIMEPICKER, *MENUS)

SECTION = Spec(
    "section",
    {
        "text": may(any_text(3000)),
        "fields": may(Items(of=any_text(2000), most=10)),
        "accessory": may(one_of(*_PRESSED, *_ASKED, IMAGE)),
        "expand": may(FLAG),
        "block_id": BLOCK_ID,
    },
    # Slack points at the type here, of all places.
    rules=(some_of("text", "fields", at="/type"),),
)

ACTIONS = Spec(
    "actions",
    {
        "elements": must(
            Items(of=one_of(*_PRESSED, *_ASKED, DATETIMEPICKER, RICH_TEXT_INPUT), most=25)
        ),
        "block_id": BLOCK_ID,
    },
)

CONTEXT = Spec(
    "context",
    {
        "elements": must(Items(of=one_of(plain(), mrkdwn(), IMAGE), most=10)),
        "block_id": BLOCK_ID,
    },
)

HEADER = Spec("header", {"text": must(plain_text(150)), "block_id": BLOCK_ID})

DIVIDER = Spec("divider", {"block_id": BLOCK_ID})

PICTURE = Spec(
    "image",
    {
        "alt_text": must(String(2000)),
        "image_url": may(String(3000, form=WEB)),
        "slack_file": may(one_of(SLACK_FILE)),
        "title": may(plain_text(2000)),
        "block_id": BLOCK_ID,
    },
    rules=just_one_of("image_url", "slack_file"),
)

INPUT = Spec(
    "input",
    {
        "label": must(plain_text(2000)),
        "element": must(one_of(*INPUTS, *_ASKED, DATETIMEPICKER)),
        "hint": may(plain_text(2000)),
        "optional": may(FLAG),
        "dispatch_action": may(FLAG),
        "block_id": BLOCK_ID,
    },
)

VIDEO = Spec(
    "video",
    {
        "alt_text": must(String(2000)),
        # "Less than 200" and "less than 50" characters.
        "title": must(plain_text(199)),
        "video_url": must(String(3000, form=HTTPS)),
        "thumbnail_url": must(String(3000, form=WEB)),
        "title_url": may(String(2000, form=HTTPS)),
        "author_name": may(String(49)),
        "provider_name": may(String(50)),
        "provider_icon_url": may(String(2000, form=WEB)),
        "description": may(plain_text(200)),
        "block_id": BLOCK_ID,
    },
)

# The 12,000 characters are shared by all markdown blocks of a message: see totals.py.
MARKDOWN = Spec("markdown", {"text": must(String(12_000)), "block_id": BLOCK_ID}, surfaces=MESSAGES)
