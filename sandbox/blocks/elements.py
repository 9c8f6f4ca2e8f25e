"""Buttons, tick lists, pickers and pictures; menus and inputs have files of their own."""

from sandbox.blocks.compositions import (
    CONFIRM,
    OVERFLOW_OPTION,
    SLACK_FILE,
    STARTS_AMONG_OPTIONS,
    TICK_OPTION,
    WORKFLOW,
    plain_text,
)
from sandbox.blocks.engine import Items, Source, Spec, Surface, may, must, one_of
from sandbox.blocks.rules import just_one_of
from sandbox.blocks.scalars import DATE, FLAG, TIME, WEB, ZONE, Number, String, choice

MESSAGES = frozenset({Surface.MESSAGE})
MODALS = frozenset({Surface.MODAL})
NOT_HOME = frozenset({Surface.MESSAGE, Surface.MODAL})

ACTION_ID = may(String(255))
CONFIRMATION = may(one_of(CONFIRM))
PLACEHOLDER = may(plain_text(150))
ASKING = {"action_id": ACTION_ID, "confirm": CONFIRMATION, "focus_on_load": may(FLAG)}
STYLE = may(choice("primary", "danger"))
SPOKEN_LABEL = may(String(75))
USERS = Items(of=String(), most=10)

BUTTON = Spec(
    "button",
    {
        "text": must(plain_text(75)),
        "action_id": ACTION_ID,
        "url": may(String(3000)),
        "value": may(String(2000)),
        "style": STYLE,
        "confirm": CONFIRMATION,
        "accessibility_label": SPOKEN_LABEL,
        "visible_to_user_ids": may(USERS, Source.GUESSED),
        "agent_prompt": may(String(4000), Source.GUESSED),
        "agent_prompt_display": may(String(), Source.GUESSED),
    },
)

WORKFLOW_BUTTON = Spec(
    "workflow_button",
    {
        "text": must(plain_text(75)),
        "workflow": must(one_of(WORKFLOW)),
        "action_id": ACTION_ID,
        "style": STYLE,
        "confirm": CONFIRMATION,
        "accessibility_label": SPOKEN_LABEL,
    },
    surfaces=MESSAGES,
)

ICON_BUTTON = Spec(
    "icon_button",
    {
        "icon": must(choice("trash")),
        "text": must(plain_text(75)),
        "action_id": ACTION_ID,
        "value": may(String(2000)),
        "confirm": CONFIRMATION,
        "accessibility_label": SPOKEN_LABEL,
        "visible_to_user_ids": may(USERS, Source.GUESSED),
    },
    surfaces=MESSAGES,
)

FEEDBACK_BUTTON = Spec(
    "",
    {
        "text": must(plain_text(75)),
        "value": must(String(2000)),
        "accessibility_label": SPOKEN_LABEL,
    },
)

FEEDBACK_BUTTONS = Spec(
    "feedback_buttons",
    {
        "positive_button": must(one_of(FEEDBACK_BUTTON)),
        "negative_button": must(one_of(FEEDBACK_BUTTON)),
        "action_id": ACTION_ID,
    },
    surfaces=MESSAGES,
)

OVERFLOW = Spec(
    "overflow",
    {
        "options": must(Items(of=one_of(OVERFLOW_OPTION), most=5)),
        "action_id": ACTION_ID,
        "confirm": CONFIRMATION,
    },
)

CHECKBOXES = Spec(
    "checkboxes",
    {
        "options": must(Items(of=one_of(TICK_OPTION), most=10)),
        "initial_options": may(Items(of=one_of(TICK_OPTION), most=10)),
        **ASKING,
    },
    rules=(STARTS_AMONG_OPTIONS,),
)

RADIO_BUTTONS = Spec(
    "radio_buttons",
    {
        "options": must(Items(of=one_of(TICK_OPTION), most=10)),
        "initial_option": may(one_of(TICK_OPTION)),
        **ASKING,
    },
    rules=(STARTS_AMONG_OPTIONS,),
)

DATEPICKER = Spec(
    "datepicker",
    {
        "initial_date": may(String(form=DATE)),
        **ASKING,
        "placeholder": PLACEHOLDER,
    },
)

TIMEPICKER = Spec(
    "timepicker",
    {
        "initial_time": may(String(form=TIME)),
        "timezone": may(String(form=ZONE)),
        **ASKING,
        "placeholder": PLACEHOLDER,
    },
)

DATETIMEPICKER = Spec(
    "datetimepicker",
    {
        # Ten digits of Unix seconds.
        "initial_date_time": may(Number(least=1_000_000_000, most=9_999_999_999)),
        **ASKING,
    },
    surfaces=NOT_HOME,
)

IMAGE = Spec(
    "image",
    {
        "alt_text": must(String(2000)),
        "image_url": may(String(3000, form=WEB)),
        "slack_file": may(one_of(SLACK_FILE)),
    },
    rules=just_one_of("image_url", "slack_file"),
)
