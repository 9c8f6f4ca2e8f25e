"""The small windows of an update: a last look, what became of it, reasons and days."""

from bot.domain.update_forms import Clash
from bot.domain.update_notices import UpdateDetails, UpdatePosted
from bot.domain.updates import Update, UpdateState
from handlers.views import blocks
from handlers.views.blocks import Block
from handlers.views.escaping import escape
from handlers.views.ids import Modal
from handlers.views.times import local
from handlers.views.update_cards import preview_note
from handlers.views.update_forms import LINE, opened_by
from handlers.views.updates import details, posted

AT_ONCE = "at_once"


def preview(update: Update, *, client_name: str, reader_zone: str) -> Block:
    """Show exactly what the client will read, and say what the button does."""
    shown = update.for_client()
    message = posted(
        UpdatePosted(
            update=shown, client_name=client_name, site_zone=reader_zone, reader_zone=reader_zone
        )
    )
    thread = details(UpdateDetails(update=shown, site_zone=reader_zone, reader_zone=reader_zone))
    second = update.needs_second_person
    submit = "Send for approval" if second else "Approve" if update.due else "Post"
    box = blocks.checkboxes(AT_ONCE, [blocks.option("Post it now, not at its hour", AT_ONCE)])
    return blocks.modal(
        "The client reads this",
        [
            *blocks.paragraphs(message.text),
            {"type": "divider"},
            *blocks.paragraphs(thread.text),
            {"type": "divider"},
            blocks.field_of(AT_ONCE, "When", box, optional=True) if update.due else None,
            blocks.context(preview_note(update)),
        ],
        callback_id=Modal.UPDATE_PREVIEW,
        submit=submit,
        private_metadata=opened_by(update),
    )


def done(text: str) -> Block:
    """Return the last window: what became of it."""
    return blocks.modal("Status update", [blocks.section(escape(text))])


def clash(found: Clash, zone: str) -> str:
    """Say who was faster, and how the words that stand in the window are kept."""
    did, then = _FASTER[found.state]
    when = local(found.at, zone)
    return f"{found.by_name} {did} at {when}. Nothing of yours was saved: copy your words, {then}."


_AGAIN = "close this window and open the draft again"
_FASTER = {
    UpdateState.DRAFT: ("changed this draft", _AGAIN),
    UpdateState.IN_REVIEW: ("sent this draft for approval", _AGAIN),
    UpdateState.APPROVED: ("approved this draft", _AGAIN),
    UpdateState.PUBLISHED: ("posted this update", "close this window and press Correct"),
    UpdateState.CORRECTED: ("corrected this update", "close this window and press Correct"),
    UpdateState.WITHDRAWN: ("withdrew this draft", "close this window and begin a new one"),
}


def send_back(update: Update) -> Block:
    """Ask what has to change."""
    reason = blocks.text_input("reason", multiline=True, max_length=600)
    return blocks.modal(
        "Send back",
        [
            blocks.section(f"*{update.id}*, written by {escape(update.author_name)}"),
            blocks.field_of("reason", "What has to change?", reason),
        ],
        callback_id=Modal.UPDATE_SEND_BACK,
        submit="Send back",
        private_metadata=update.id,
    )


def hold(update: Update) -> Block:
    """Ask why there is no update this time, and when the next comes."""
    reason = blocks.text_input("reason", max_length=LINE)
    return blocks.modal(
        "Hold this update",
        [
            blocks.section(
                f"*{update.id}*: nothing is posted this time. At its hour the client is told so, "
                "with the day you name; the reason stays among us."
            ),
            blocks.field_of("reason", "Why (internal)", reason),
            blocks.field_of(
                "day", "Comes on", blocks.text_input("day"), hint="e.g. Mon 2 Nov", optional=True
            ),
        ],
        callback_id=Modal.UPDATE_HOLD,
        submit="Hold",
        private_metadata=update.id,
    )


def say_when(update: Update) -> Block:
    """Ask for the day that the client is told."""
    return blocks.modal(
        "Say when it comes",
        [
            blocks.section(f"*{update.id}*: the client reads this day, with your name."),
            blocks.field_of("day", "Day", blocks.text_input("day"), hint="e.g. Mon 2 Nov"),
        ],
        callback_id=Modal.UPDATE_SAY_WHEN,
        submit="Tell the client",
        private_metadata=update.id,
    )


def snooze(update: Update) -> Block:
    """Ask for when to remind again."""
    return blocks.modal(
        "Remind me",
        [blocks.field_of("until", "At", blocks.text_input("until"), hint="e.g. 15:30, Thu 10:00")],
        callback_id=Modal.UPDATE_SNOOZE,
        submit="Remind me",
        private_metadata=update.id,
    )
