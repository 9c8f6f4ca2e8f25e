"""Show staff one update as a card in triage: what it says, who has to do what, what to press."""

from bot.domain.update_notices import UpdateCard, UpdateReminder, Urge
from bot.domain.updates import Update, UpdateState
from handlers.views import blocks
from handlers.views.blocks import Block, Post
from handlers.views.escaping import escape
from handlers.views.ids import Action, MoreUpdate
from handlers.views.times import both, local
from handlers.views.updates import counted, decisions, headline, line_of, thread
from handlers.views.walls import warned

SENSITIVE = (
    "It says something new of quality, environment, safety or another subject that a second "
    "person reads first"
)


def card(notice: UpdateCard) -> Post:
    """Return the card: what is to be done, then all that would be posted, then the internal text.

    Whoever approves has read every word that the client will.
    """
    update = notice.update
    hanging = thread(update.for_client(), site=notice.site_zone, reader=notice.reader_zone)
    lines = [
        f"*{update.id}* · {update.state.words} · version {update.version}",
        warned(notice.foreign),
        _due(notice),
        counted(update, site=notice.site_zone, reader=notice.reader_zone),
        _asked(notice),
        headline(update, notice.client_name),
        *(line_of(each) for each in update.health),
        *decisions(update),
        *(["*In the thread:*", *hanging] if hanging and update.state.is_open else []),
        f"*Internal:* {escape(update.internal)}" if update.internal else "",
    ]
    text = "\n".join(line for line in lines if line)
    return blocks.post(text, *blocks.paragraphs(text), blocks.actions(*_buttons(notice)))


def reminder(notice: UpdateReminder) -> Post:
    """Tell people what is owed, what to press, and what happens if nobody does."""
    people = " ".join(f"<@{user}>" for user in notice.people)
    what = f"{people} *{escape(notice.client_name)}, {escape(notice.project)}*"
    due = local(notice.due, notice.site_zone)
    do = (
        "Somebody other than the author has to press Approve."
        if notice.waits_for_second
        else "Press Approve, Edit, No change or Hold on the card."
    )
    match notice.urge:
        case Urge.DRAFTED:
            text = f"{what}: the draft for {due} is on the card above. {do}"
        case Urge.SOON | Urge.SNOOZED:
            text = (
                f"{what}: the update is due {due} and not approved. {do} Otherwise nothing is "
                "posted at that hour, and a client who expects it is told so."
            )
        case Urge.OVERDUE:
            told = "The client was told. " if notice.client_told else ""
            text = (
                f"{what}: no update was approved by {due}. {told}{do} Say when gives the client "
                "a day."
            )
        case Urge.DAY_LATE:
            text = f"{what}: the update due {due} is a day late and still not posted. {do}"
    return blocks.told(text)


def _due(notice: UpdateCard) -> str:
    update = notice.update
    if update.due is None or not update.state.is_open:
        return ""
    when = both(update.due, site=notice.site_zone, reader=notice.reader_zone)
    return f"<@{notice.owner}> The update is due {when}."


def _asked(notice: UpdateCard) -> str:
    update = notice.update
    if update.state is UpdateState.IN_REVIEW:
        return (
            f"Written by {escape(update.author_name)}. {SENSITIVE}: nothing is posted until "
            "somebody else approves it."
        )
    if update.sent_back:
        return f"Sent back: {escape(update.sent_back)}"
    if notice.slot_closed == "held":
        return "Held: nothing is posted this time."
    if update.automatic and update.state is UpdateState.DRAFT:
        return "Automatic: the record is posted by itself at its hour, and says so."
    if update.state is UpdateState.DRAFT and update.due:
        return "Unapproved at its hour it is not posted, and a client who expects it is told so."
    return ""


def _buttons(notice: UpdateCard) -> list[Block | None]:
    update = notice.update
    if update.state is UpdateState.PUBLISHED:
        return [blocks.button("Correct", Action.UPDATE_CORRECT, update.id)]
    if not update.state.is_open:
        return []
    reviewing = update.state is UpdateState.IN_REVIEW
    ready = update.state is UpdateState.DRAFT and bool(update.headline)
    return [
        blocks.button("Approve", Action.UPDATE_APPROVE, update.id, style="primary")
        if reviewing
        else None,
        blocks.button("Send back", Action.UPDATE_SEND_BACK, update.id) if reviewing else None,
        blocks.button("Approve", Action.UPDATE_RELEASE, update.id, style="primary")
        if ready
        else None,
        blocks.button("Edit", Action.UPDATE_EDIT, update.id),
        _no_change(update) if update.is_regular else _withdraw(update),
        blocks.overflow(Action.UPDATE_MORE, _more(notice)),
    ]


def _no_change(update: Update) -> Block | None:
    if update.state is not UpdateState.DRAFT:
        return None
    return blocks.button(
        "No change",
        Action.UPDATE_NO_CHANGE,
        update.id,
        confirm=blocks.confirm(
            "Tell the client: no change",
            "The client reads at once that everything stands as last reported, with your name.",
            yes="Post it",
        ),
    )


def _withdraw(update: Update) -> Block:
    stays = "What was posted stays as it is." if update.version > 1 else "Nothing was posted of it."
    return blocks.button(
        "Withdraw",
        Action.UPDATE_WITHDRAW,
        update.id,
        confirm=blocks.confirm(
            "Withdraw this draft",
            f"It is not posted. {stays} What was written stays on record.",
            yes="Withdraw",
        ),
    )


def _more(notice: UpdateCard) -> list[Block]:
    update = notice.update
    if not update.is_regular or notice.slot_closed:
        return []
    offered = [
        (MoreUpdate.HOLD, "Hold, with a reason"),
        (MoreUpdate.SAY_WHEN, "Say when it comes"),
    ]
    if notice.snoozes < 2:
        offered += [
            (MoreUpdate.SNOOZE_HOUR, "Remind me in 1 h"),
            (MoreUpdate.SNOOZE_MORNING, "Remind me next morning"),
            (MoreUpdate.SNOOZE, "Remind me at …"),
        ]
    return [blocks.option(label, f"{what}:{update.id}") for what, label in offered]


def preview_note(update: Update) -> str:
    """Say what pressing the button does."""
    if update.needs_second_person:
        return (
            f"{SENSITIVE}: a second person has to approve it in triage. Nothing is posted until "
            "then."
        )
    if update.due:
        return "It is posted at its hour, or at once if you tick the box."
    return "It is posted as soon as you press Post. Published is final; a correction is a new post."
