"""Composition objects: texts, options, confirmations, filters, files, workflows."""

from collections.abc import Iterator, Mapping

from sandbox.blocks.engine import Fault, Items, Object, Rule, Source, Spec, may, must, one_of
from sandbox.blocks.reading import child, children
from sandbox.blocks.rules import just_one_of
from sandbox.blocks.scalars import ANYTHING, FLAG, String, choice

TEXT_MOST = 3000
"""Any text object; most places allow less."""


def plain(most: int = TEXT_MOST) -> Spec:
    """Make a `plain_text` object of at most so many characters."""
    return Spec("plain_text", {"text": must(String(most)), "emoji": may(FLAG)})


def mrkdwn(most: int = TEXT_MOST) -> Spec:
    """Make a `mrkdwn` object of at most so many characters."""
    return Spec("mrkdwn", {"text": must(String(most)), "verbatim": may(FLAG)})


def plain_text(most: int = TEXT_MOST) -> Object:
    """Make the kind that holds a `plain_text` object."""
    return one_of(plain(most))


def any_text(most: int = TEXT_MOST) -> Object:
    """Make the kind that holds a `plain_text` or `mrkdwn` object."""
    return one_of(plain(most), mrkdwn(most))


CONFIRM = Spec(
    "",
    {
        "title": must(plain_text(100)),
        "text": must(any_text(300)),
        "confirm": must(plain_text(30)),
        "deny": must(plain_text(30)),
        "style": may(choice("primary", "danger")),
    },
)

OPTION = Spec(
    "",
    {
        "text": must(plain_text(75)),
        "value": must(String(150)),
        "description": may(plain_text(75)),
    },
)

# Radio buttons and checkboxes alone may format their options.
TICK_OPTION = Spec(
    "",
    {
        "text": must(any_text(75)),
        "value": must(String(150)),
        "description": may(any_text(75)),
    },
)

OVERFLOW_OPTION = Spec("", {**OPTION.fields, "url": may(String(3000))})

OPTION_GROUP = Spec(
    "",
    {
        "label": must(plain_text(75)),
        "options": must(Items(of=one_of(OPTION), most=100)),
    },
)

DISPATCH = Spec(
    "",
    {
        "trigger_actions_on": must(
            Items(of=choice("on_enter_pressed", "on_character_entered"), most=2, unique=True)
        )
    },
)


def _names_something(value: Mapping[str, object]) -> Iterator[Fault]:
    if not value:
        yield Fault("", "must have minimum 1 properties")


CONVERSATION_FILTER = Spec(
    "",
    {
        "include": may(
            Items(of=choice("im", "mpim", "private", "public"), most=4, unique=True),
        ),
        "exclude_external_shared_channels": may(FLAG),
        "exclude_bot_users": may(FLAG),
    },
    rules=(Rule("at least one field", _names_something),),
)

SLACK_FILE = Spec(
    "",
    {"id": may(String()), "url": may(String(3000), Source.GUESSED)},
    rules=just_one_of("id", "url"),
)

TRIGGER_INPUT = Spec("", {"name": must(String()), "value": must(ANYTHING)})

TRIGGER = Spec(
    "",
    {
        "url": must(String(3000), Source.GUESSED),
        "customizable_input_parameters": may(Items(of=one_of(TRIGGER_INPUT), least=0)),
    },
)

WORKFLOW = Spec("", {"trigger": must(one_of(TRIGGER))})


def _first_choice_elsewhere(value: Mapping[str, object]) -> Iterator[Fault]:
    offered = {_mark(option) for option in children(value, "options")}
    for group in children(value, "option_groups"):
        offered |= {_mark(option) for option in children(group, "options")}
    if "initial_option" in value and _mark(child(value, "initial_option")) not in offered:
        yield Fault("/initial_option", "must be one of the provided options")
    for index, option in enumerate(children(value, "initial_options")):
        if _mark(option) not in offered:
            yield Fault(f"/initial_options/{index}", "must be one of the provided options")


def _mark(option: Mapping[str, object]) -> tuple[object, object]:
    return option.get("value"), child(option, "text").get("text")


STARTS_AMONG_OPTIONS = Rule(
    "what is chosen at first is offered: the same value and text", _first_choice_elsewhere
)
