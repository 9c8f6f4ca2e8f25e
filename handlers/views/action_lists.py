"""List actions: for a client what became of their feedback, for staff a line each."""

from datetime import date
from typing import assert_never

from bot.domain.action_cycles import Plan
from bot.domain.action_notices import ActionList
from bot.domain.action_states import ActionState
from bot.domain.actions import Action
from bot.domain.time_words import day_words
from handlers.views import blocks
from handlers.views.blocks import Post
from handlers.views.escaping import escape, said
from handlers.views.times import local


def for_client(notice: ActionList) -> Post:
    """Show a client what became of their feedback, newest first, in words without workings."""
    title = f"What became of your feedback, {escape(notice.client_name)}"
    if not notice.actions:
        return blocks.told(f"{title}: nothing is under way.")
    found = [f"*{title}*", *(client_line(each, notice.site_zone) for each in notice.actions)]
    if notice.page < notice.pages:
        found.append(f"Page {notice.page} of {notice.pages}. Next: `actions {notice.page + 1}`")
    text = "\n".join(found)
    return blocks.told(text)


def client_line(action: Action, site_zone: str) -> str:
    """Return what a client may read of an action: subject, what is done, who and by when.

    The subject is read with a person's first word to them, not before.
    """
    is_new = action.state is ActionState.RECEIVED
    heard = f"what reached us {local(action.received_at, site_zone)}"
    about = heard if is_new else escape(action.subject)
    return f"*{action.id}* · {about} · {_for_client(action, site_zone)}"


def listing(actions: tuple[Action, ...], *, title: str, page: int, pages: int, on: str) -> Post:
    """List one page for staff, a line each."""
    if not actions:
        return blocks.told(f"{escape(title)}: none.")
    found = [f"*{escape(title)}*", *(_line(each) for each in actions)]
    if page < pages:
        found.append(f"Page {page} of {pages}. Next: `{on} {page + 1}`")
    text = "\n".join(found)
    return blocks.told(text)


def _line(action: Action) -> str:
    due = f" · due {due_words(action.due, action.cycle.plan)}" if action.due else ""
    return (
        f"*{action.id}* · {action.state.words} · {escape(action.subject)} · "
        f"{escape(action.owner_name)}{due}"
    )


def _for_client(action: Action, site_zone: str) -> str:
    plan = action.cycle.plan
    who = escape(action.owner_name)
    match action.state:
        case ActionState.RECEIVED:
            by = local(action.acknowledged.due, site_zone)
            return f"received; {who} will write to you here by {by}."
        case ActionState.ACKNOWLEDGED | ActionState.ANALYSED | ActionState.PROPOSED:
            return f"{who} is looking into it."
        case ActionState.APPROVED | ActionState.IN_PROGRESS:
            return f"in work with {who}, target {due_words(action.due, plan)}."
        case ActionState.IMPLEMENTED:
            first = action.cycle.check_from
            checked = f" Whether it works is checked from {day_words(first)} on." if first else ""
            return f"done by {who}.{checked}"
        case ActionState.CHECKING:
            return "done; whether it works is being checked."
        case ActionState.NOT_EFFECTIVE:
            return f"checked, and it is not enough yet. {who} is looking into it again."
        case ActionState.EFFECTIVE:
            return "checked: it works. You will read here what was done."
        case ActionState.REFERRED | ActionState.CLOSED if action.referral:
            # What nobody has agreed to yet is not read here either.
            return escape(action.referral.told) or f"{who} is looking into it."
        case ActionState.REFERRED | ActionState.CLOSED:
            return f"closed. {said(action.told, limit=300)}"
        case ActionState.CANCELLED:
            return "not pursued; the reason was written in its thread."
        case _:
            assert_never(action.state)


def due_words(day: date | None, plan: Plan | None) -> str:
    """Return the day by which the work is to be done, and the first one where it was moved."""
    if day is None:
        return "not agreed"
    first = plan.extensions[0].before if plan and plan.extensions else None
    return f"{day_words(day)} (was {day_words(first)})" if first else day_words(day)
