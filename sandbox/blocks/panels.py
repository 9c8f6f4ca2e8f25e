"""Blocks that frame others or stand for one thing: card, container, alert, plan, task."""

from collections.abc import Iterator, Mapping

from sandbox.blocks.compositions import any_text, plain_text
from sandbox.blocks.elements import (
    BUTTON,
    FEEDBACK_BUTTONS,
    ICON_BUTTON,
    IMAGE,
    MESSAGES,
    MODALS,
)
from sandbox.blocks.engine import Fault, Items, Rule, Source, Spec, Surface, may, must, one_of
from sandbox.blocks.layout import (
    ACTIONS,
    CONTEXT,
    DIVIDER,
    HEADER,
    INPUT,
    PICTURE,
    SECTION,
    VIDEO,
)
from sandbox.blocks.reading import children
from sandbox.blocks.rich_text import BLOCK_ID, RICH_TEXT
from sandbox.blocks.rules import at_most_one_of, needs, some_of, unless
from sandbox.blocks.scalars import FLAG, String, choice
from sandbox.blocks.tables import TABLE

# blocks.json lists modals too; there cards are reported not to be drawn.
_CARD_PLACES = frozenset({Surface.MESSAGE, Surface.HOME})

ALERT = Spec(
    "alert",
    {
        "text": must(any_text(200), Source.GUESSED),
        "level": may(choice("default", "info", "warning", "error", "success")),
        "block_id": BLOCK_ID,
    },
    surfaces=MODALS,
)

SLACK_ICON = Spec("icon", {"name": must(String())})

CARD = Spec(
    "card",
    {
        "hero_image": may(one_of(IMAGE)),
        "icon": may(one_of(IMAGE)),
        "slack_icon": may(one_of(SLACK_ICON), Source.MEASURED),
        "title": may(any_text(150)),
        "subtitle": may(any_text(150)),
        "body": may(any_text(200)),
        "subtext": may(any_text(200), Source.GUESSED),
        "actions": may(Items(of=one_of(BUTTON), most=3), Source.GUESSED),
        "block_id": BLOCK_ID,
    },
    surfaces=_CARD_PLACES,
    known=Source.GUESSED,
    rules=(
        some_of("hero_image", "title", "actions", "body"),
        at_most_one_of("icon", "slack_icon"),
    ),
)

CAROUSEL = Spec(
    "carousel",
    {"elements": must(Items(of=one_of(CARD), most=10)), "block_id": BLOCK_ID},
    surfaces=_CARD_PLACES,
    known=Source.GUESSED,
)

CONTAINER = Spec(
    "container",
    {
        "child_blocks": must(
            Items(
                of=one_of(
                    ACTIONS,
                    CONTEXT,
                    DIVIDER,
                    HEADER,
                    PICTURE,
                    INPUT,
                    RICH_TEXT,
                    SECTION,
                    TABLE,
                    VIDEO,
                ),
                most=10,
            )
        ),
        "title": may(plain_text(150)),
        "rich_text_title": may(one_of(RICH_TEXT)),
        "subtitle": may(any_text(150)),
        "icon": may(one_of(IMAGE)),
        "width": may(choice("narrow", "standard", "wide", "full")),
        "is_collapsible": may(FLAG),
        "default_collapsed": may(FLAG),
        "has_header_divider": may(FLAG),
        "block_id": BLOCK_ID,
    },
    surfaces=_CARD_PLACES,
    known=Source.GUESSED,
    rules=(
        some_of("title", "rich_text_title"),
        needs("default_collapsed", "is_collapsible"),
        unless("has_header_divider", "is_collapsible"),
    ),
)

CONTEXT_ACTIONS = Spec(
    "context_actions",
    {
        "elements": must(Items(of=one_of(FEEDBACK_BUTTONS, ICON_BUTTON), most=5)),
        "block_id": BLOCK_ID,
    },
    surfaces=MESSAGES,
)

URL_SOURCE = Spec("url", {"url": must(String(3000), Source.GUESSED), "text": must(String())})

_TASK = {
    "task_id": must(String()),
    "title": must(String()),
    "status": must(choice("pending", "in_progress", "complete", "error")),
    "details": may(one_of(RICH_TEXT)),
    "output": may(one_of(RICH_TEXT)),
    "sources": may(Items(of=one_of(URL_SOURCE), least=0)),
    "block_id": BLOCK_ID,
}


def _not_begun(value: Mapping[str, object]) -> Iterator[Fault]:
    if value["status"] == "pending":
        yield Fault("/status", "must be a valid enum value")


TASK_CARD = Spec(
    "task_card", _TASK, surfaces=MESSAGES, rules=(Rule("alone it is not `pending`", _not_begun),)
)

# Within a plan a task may be pending, and needs no type.
PLAN_TASK = Spec("", {**_TASK, "type": may(choice("task_card"))})


def _tasks_twice(value: Mapping[str, object]) -> Iterator[Fault]:
    seen: set[object] = set()
    for index, task in enumerate(children(value, "tasks")):
        if task["task_id"] in seen:
            at = f"/tasks/{index}/task_id"
            yield Fault(at, f'`task_id` "{task["task_id"]}" already exists')
        seen.add(task["task_id"])


PLAN = Spec(
    "plan",
    {
        "title": must(String()),
        "tasks": may(Items(of=one_of(PLAN_TASK), least=0, most=50), Source.GUESSED),
        "block_id": BLOCK_ID,
    },
    surfaces=MESSAGES,
    rules=(Rule("tasks have different `task_id`s", _tasks_twice),),
)
