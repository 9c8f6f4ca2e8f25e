"""Say how an improvement action stands: to staff on its card, to the client in calm words."""

from typing import assert_never

from bot.domain.action_cycles import Cycle, Plan
from bot.domain.action_notices import (
    ActionCard,
    ActionList,
    ActionNotice,
    ActionNudge,
    ActionWord,
)
from bot.domain.action_nudges import NudgeKind
from bot.domain.action_states import ActionState
from bot.domain.actions import Action, Origin
from bot.domain.time_words import day_words
from handlers.views import blocks
from handlers.views.action_cards import buttons
from handlers.views.action_lists import due_words, for_client
from handlers.views.blocks import Post
from handlers.views.escaping import escape, said
from handlers.views.times import local, span

_SHOWN = 3
"""Origins on a card; the others are counted."""


def say(notice: ActionNotice) -> Post:
    """Return the message for a notice about an action."""
    match notice:
        case ActionCard():
            return card(notice)
        case ActionWord():
            return blocks.told(_word(notice))
        case ActionNudge():
            return _nudge(notice)
        case ActionList():
            return for_client(notice)
        case _:
            assert_never(notice)


def card(notice: ActionCard) -> Post:
    """Return the card: its text tells the whole, one button stands out, the rest is one menu."""
    text = "\n".join(_lines(notice.action, notice.client_name, notice.site_zone, late=notice.late))
    return blocks.post(text, *blocks.paragraphs(text), blocks.actions(*buttons(notice.action)))


def whole(action: Action, client_name: str, site_zone: str) -> Post:
    """Tell staff the whole of an action, with nothing to press."""
    return blocks.told("\n".join(_lines(action, client_name, site_zone, late=False)))


def _lines(action: Action, client_name: str, site_zone: str, *, late: bool) -> list[str]:
    state = f"Late · {action.state.words}" if late else action.state.words
    cycle = f" · cycle {action.number}" if action.number > 1 else ""
    whose = f"{escape(client_name)}, {escape(action.project)}"
    found = [
        f"*{action.id}* · {state}{cycle} · {escape(action.subject)} · {whose}",
        *_origins(action.origins),
        _acknowledged(action, site_zone),
    ]
    if action.referral:
        found.append(escape(action.referral.words))
    for number, each in enumerate(action.cycles, start=1):
        found += _cycle(each, number, of=action.number)
    if action.reason:
        found.append(f"Given up: {escape(action.reason)}")
    return [line for line in found if line]


def _origins(origins: tuple[Origin, ...]) -> list[str]:
    shown = [f"> {said(each.words, limit=240)}".replace("\n", "\n> ") for each in origins[-_SHOWN:]]
    left = len(origins) - len(shown)
    if left:
        shown.append(f"and {left} more that were heard before.")
    return shown


def _acknowledged(action: Action, site_zone: str) -> str:
    promise = action.acknowledged
    if promise.met_at:
        return f"Acknowledged {local(promise.met_at, site_zone)}: {escape(promise.source)}"
    if action.state is not ActionState.RECEIVED:
        return ""
    return (
        f"{escape(action.lead_name)} leads. The client hears from a person by "
        f"{local(promise.due, site_zone)}."
    )


def _cycle(cycle: Cycle, number: int, *, of: int) -> list[str]:
    if number < of:
        check = cycle.check
        found = f": {said(check.finding, limit=200)}" if check else ""
        return [f"Cycle {number}, not effective: {said(cycle.measure, limit=200)}{found}"]
    told = []
    if cycle.theme:
        whys = " ← ".join(said(why, limit=120) for why in cycle.whys)
        told.append(f"Theme: {escape(cycle.theme)} · Why: {whys}")
    if cycle.correction:
        told.append(f"Correction: {said(cycle.correction, limit=300)}")
    if cycle.measure:
        told.append(f"Corrective action: {said(cycle.measure, limit=300)}")
    if cycle.plan:
        told += _plan(cycle.plan)
    if cycle.evidence:
        told.append(f"Evidence: {said(cycle.evidence, limit=300)}")
    if cycle.check_from and not cycle.check:
        told.append(f"Check from {day_words(cycle.check_from)} on, not by the owner.")
    if cycle.check:
        verdict = "effective" if cycle.check.effective else "not effective"
        told.append(
            f"{escape(cycle.check.by_name)} found it {verdict}: "
            f"{said(cycle.check.finding, limit=300)}"
        )
        told += [escape(line) for line in cycle.check.measured]
    return told


def _plan(plan: Plan) -> list[str]:
    events = f" or {plan.window.events} queries, whichever is later" if plan.window.events else ""
    moved = [
        f"Moved from {day_words(each.before)} to {day_words(each.after)} by "
        f"{escape(each.by_name)}: {said(each.reason, limit=200)}"
        for each in plan.extensions
    ]
    by_hand = f' The record cannot measure "{escape(plan.criterion.unread)}".'
    agreed = f"due {due_words(plan.due, plan)} · approved by {escape(plan.approved_by_name)}"
    return [
        f"Owner: {escape(plan.owner_name)} · {agreed}",
        *moved,
        f"Effective if: {escape(plan.criterion.text)}.{by_hand if plan.criterion.unread else ''}",
        f"Waiting window: {plan.window.days} days{events}.",
    ]


def _word(notice: ActionWord) -> str:
    """Return a person's own words as the client reads them."""
    text = (
        f"*{notice.action_id}* · {escape(notice.subject)}\n"
        f"{escape(notice.author_name)}: {escape(notice.text)}"
    )
    return f"{text}\nReviewed by {escape(notice.approved_by)}." if notice.approved_by else text


def _nudge(notice: ActionNudge) -> Post:
    action = notice.action
    people = " ".join(f"<@{user}>" for user in notice.people)
    head = f"{people} *{action.id}* · {escape(notice.client_name)}"
    return blocks.told(f"{head}: {_wanted(notice)}")


def _wanted(notice: ActionNudge) -> str:
    action, zone = notice.action, notice.site_zone
    when = local(notice.due_at, zone)
    owner = escape(action.owner_name)
    late = notice.at >= notice.due_at
    match notice.kind:
        case NudgeKind.ACKNOWLEDGE if late:
            return (
                f"late, the client was to hear from a person by {when}. Press Acknowledge on the "
                "card and write to them."
            )
        case NudgeKind.ACKNOWLEDGE:
            return (
                f"the client has to hear from a person in {span(notice.due_at - notice.at)} "
                f"({when}). Press Acknowledge on the card and write to them."
            )
        case NudgeKind.STEP:
            since = local(action.moved_at, zone)
            return (
                f"nothing has happened since {since} ({action.state.words.lower()}). {owner} has "
                "the next step; the button is on the card."
            )
        case NudgeKind.DUE:
            return (
                f"due {when}. Press Implemented with what shows it, or Extend with a reason before "
                "then."
            )
        case NudgeKind.OVERDUE:
            return (
                f"late, it was due {when} and is with {owner}. Press Implemented, or Extend with a "
                "reason; the client sees both days."
            )
        case NudgeKind.CHECK:
            return (
                "the waiting window is over. Somebody other than "
                f"{owner} presses Check on the card; it shows what the record measured."
            )
        case _:
            assert_never(notice.kind)
