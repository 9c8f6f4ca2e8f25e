"""Say what each side owes the other, and remind of it and of dates that come near."""

from bot.domain.milestone_notices import (
    DueReminder,
    ObligationCard,
    OwedReminder,
    SentSaid,
)
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
    if owed.said_at and owed.state.is_open:
        text = (
            f"*{owed.id}* · {escape(owed.text)} · {escape(owed.said_by)} says "
            f"{owed.kind.statement}, {local(owed.said_at, notice.reader_zone)}. "
            f"{escape(owed.owner_name)} confirms here once it is received."
        )
        return blocks.post_of([text])
    if owed.state is ObligationState.NEEDED:
        missed = f"Not received yet: {escape(notice.missed)}" if notice.missed else ""
        lines = [f"*{owed.id}* · {needed(owed)}", missed]
        return blocks.post_of(lines, blocks.actions(answer_button(owed.kind, owed.id)))
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
    return blocks.post_of(lines, blocks.actions(answer_button(owed.kind, owed.id)))


def sent_said(notice: SentSaid) -> Post:
    """Ask our owner to confirm what the client says; once they have, say what became of it."""
    owed = notice.obligation
    said = (
        f"*{owed.id}* · {escape(owed.text)} · {escape(notice.client_name)}: "
        f"{escape(notice.said_by)} says {owed.kind.statement}, "
        f"{local(notice.said_at, notice.site_zone)}."
    )
    if notice.missed:
        missed = f"Not received: {escape(notice.missed)}"
        return blocks.post_of([said, missed, "The client was told and is asked again."])
    if not owed.state.is_open:
        return blocks.post_of([said, f"{owed.state_words}, said by {escape(owed.settled_by)}."])
    ask = (
        f"<@{owed.owner}> That is their statement, not a receipt. Press It came or Not here; until "
        "then it stays open and the client is not reminded."
    )
    return blocks.post_of([said, ask], blocks.actions(*_receipt(owed.id)))


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
        case Kind.UNCONFIRMED:
            text = (
                f"{who} {what}: the client said on {day_words(notice.day)} that it is sent or "
                "done, and nobody has confirmed it. Press It came or Not here."
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


def answer_button(kind: ObligationKind, id_: str) -> Block:
    """Return the button by which a client decides, or says that their side is done."""
    if kind is ObligationKind.DECISION:
        return blocks.button("Give our decision", Action.DECIDE, id_, style="primary")
    return blocks.button(kind.statement.capitalize(), Action.SAY_SENT, id_)


def _receipt(id_: str) -> list[Block]:
    return [
        blocks.button("It came", Action.GIVEN, id_, style="primary"),
        blocks.button("Not here", Action.NOT_HERE, id_),
    ]


def _due_buttons(notice: DueReminder) -> list[Block]:
    if notice.kind is Kind.UNCONFIRMED:
        return _receipt(notice.item)
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
