"""Say what each side owes the other, and remind of it and of dates that come near."""

from bot.domain.milestone_notices import DueReminder, ObligationCard, OwedReminder
from bot.domain.milestone_reminders import Kind
from bot.domain.obligations import Obligation, ObligationKind, ObligationState
from bot.domain.time_words import day_words
from handlers.views import blocks
from handlers.views.blocks import Block, Post
from handlers.views.escaping import escape
from handlers.views.ids import Action
from handlers.views.times import local


def obligation_card(notice: ObligationCard) -> Post:
    """Show the client what is asked of them, or what became of it."""
    owed = notice.obligation
    if owed.state is ObligationState.NEEDED:
        return blocks.post_of(
            [f"*{owed.id}* · {needed(owed)}"], blocks.actions(decide_button(owed))
        )
    when = local(owed.settled_at, notice.reader_zone) if owed.settled_at else ""
    outcome = f": {escape(owed.outcome)}" if owed.outcome else ""
    text = (
        f"*{owed.id}* · {escape(owed.text)} · {owed.state_words}{outcome} "
        f"({escape(owed.settled_by)}, {when})"
    )
    return blocks.post_of([text])


def owed_reminder(notice: OwedReminder) -> Post:
    """Remind the client, politely, of what they owe; nothing is assumed from silence."""
    owed = notice.obligation
    if notice.days_left > 0:
        when = f"in {_days(notice.days_left)}"
    elif notice.days_left == 0:
        when = "today"
    else:
        when = f"{_days(-notice.days_left)} ago"
    lines = [f"*{owed.id}* · {needed(owed)}"]
    if notice.days_left < 0:
        lines.append(f"That was {when}. Nothing is assumed; we still need it to go on.")
    else:
        lines.append(f"That is {when}.")
    lines.append(f"{escape(owed.owner_name)} can help with questions; write here.")
    return blocks.post_of(lines, blocks.actions(decide_button(owed)))


def due_reminder(notice: DueReminder) -> Post:
    """Remind a person of ours, with what to press."""
    what = f"*{notice.item}* · {escape(notice.label)} · {escape(notice.client_name)}"
    who = f"<@{notice.owner}>"
    match notice.kind:
        case Kind.AHEAD:
            when = f"in {_days(notice.days_left)}" if notice.days_left > 0 else "today"
            text = f"{who} {what} is forecast for {day_words(notice.day)}, {when}."
        case Kind.PAST:
            text = (
                f"{who} {what} was forecast for {day_words(notice.day)}. Confirm that it is done, "
                "or give a new forecast and the reason."
            )
        case Kind.UNTOLD:
            text = (
                f"{who} {what}: the client still does not know of {day_words(notice.day)}. Tell "
                "them, with what they can choose."
            )
        case Kind.BY_HAND | Kind.CLIENT:
            text = (
                f"{who} {what} was needed from the client by {day_words(notice.day)} and has not "
                "come. Nothing is assumed. Call them."
            )
    return blocks.post_of([text], blocks.actions(*_due_buttons(notice)))


def needed(owed: Obligation) -> str:
    """Return what is needed from the client by when, and what happens otherwise."""
    word = "Decision needed" if owed.kind is ObligationKind.DECISION else "Needed"
    text = f"{word} from you by {day_words(owed.needed_by)}: {escape(owed.text)}."
    return f"{text} Otherwise: {escape(owed.consequence)}." if owed.consequence else text


def decide_button(owed: Obligation) -> Block | None:
    """Return the button by which a client decides, for a decision."""
    if owed.kind is not ObligationKind.DECISION:
        return None
    return blocks.button("Give our decision", Action.DECIDE, owed.id, style="primary")


def _due_buttons(notice: DueReminder) -> list[Block | None]:
    if not notice.is_milestone:
        return [
            blocks.button("It came", Action.GIVEN, notice.item, style="primary"),
            blocks.button("Another day", Action.PUT_OFF, notice.item),
        ]
    if notice.kind is Kind.UNTOLD:
        tell = blocks.button("Tell the client", Action.TELL_SLIP, notice.item, style="primary")
        return [tell]
    return [
        blocks.button("Done", Action.DONE_MILESTONE, notice.item, style="primary"),
        blocks.button("New forecast", Action.MOVE_MILESTONE, notice.item),
    ]


def _days(amount: int) -> str:
    return f"{amount} working day{'' if amount == 1 else 's'}"
