"""Show a person's Home: staff what is theirs to do, a client what each side owes the other."""

from collections.abc import Sequence
from datetime import date, datetime

from bot.domain.homes import HomeLine, HomeList, StaffHome, UpdateTarget
from bot.domain.milestone_notices import OwedList
from bot.domain.time_words import day_words
from handlers.views import blocks, milestone_lists
from handlers.views.blocks import Block
from handlers.views.escaping import escape, shorten
from handlers.views.ids import Action, Modal
from handlers.views.times import local

LABEL = 120
LISTS = 20
"""Lists of projects that fit on one Home."""


def of_staff(home: StaffHome) -> Block:
    """Return what a staff member has before them, the late marked by the word."""
    button = blocks.button("Write an update", Action.HOME_UPDATE, "update", style="primary")
    shown: list[Block | None] = [
        blocks.header("Yours to do"),
        blocks.actions(button) if home.targets else None,
    ]
    for each in home.lists:
        shown += blocks.paragraphs("\n".join(_list(each, home.zone)))
    if not home.lists:
        shown.append(blocks.section("Nothing of yours is open or due in the next two weeks."))
    when = f"As of {local(home.as_of, home.zone)}; open Home again to see what changed since."
    return blocks.home([*shown, blocks.context(when)])


def of_client(lists: Sequence[OwedList], *, bot_name: str) -> Block:
    """Return what each side owes the other in the channels that the reader is in."""
    name = escape(bot_name)
    answer = f"Answer in your channel. @{name} help there tells what else you can ask."
    if not lists:
        nothing = f"Nothing to show here. Ask in your channel: @{name} milestones"
        return blocks.home([blocks.section(nothing)])
    shown: list[Block | None] = [blocks.header("What each side owes the other")]
    for each in lists[:LISTS]:
        shown += milestone_lists.owed_list(each).blocks
    return blocks.home([*shown, blocks.context(answer)])


def which_project(targets: Sequence[UpdateTarget]) -> Block:
    """Ask for which project the update is."""
    choices = [
        blocks.option(f"{each.client_name} · {each.project}", f"{each.client}|{each.project}")
        for each in targets
    ]
    return blocks.modal(
        "Write an update",
        [
            blocks.field_of(
                "project",
                "For which project?",
                blocks.select("project", choices),
                hint="One that is missing here: write /update in its channel.",
            )
        ],
        callback_id=Modal.HOME_UPDATE,
        submit="Go on",
    )


def _list(found: HomeList, zone: str) -> list[str]:
    lines = [f"*{escape(found.title)}*", *(_line(each, zone) for each in found.lines)]
    return [*lines, f"{found.more} more: {found.command}"] if found.more else lines


def _line(line: HomeLine, zone: str) -> str:
    due = local(line.due, zone) if isinstance(line.due, datetime) else _day(line.due)
    name = f"<{line.permalink}|{escape(line.id)}>" if line.permalink else f"*{escape(line.id)}*"
    late = "*Late* · " if line.is_late else ""
    state = f" · {escape(line.state)}" if line.state else ""
    client = escape(line.client_name)
    label = escape(shorten(line.label, limit=LABEL))
    return f"• {name} · {late}{label} · {client} · {due}{state}"


def _day(day: date | None) -> str:
    return day_words(day) if day else "no day agreed yet"
