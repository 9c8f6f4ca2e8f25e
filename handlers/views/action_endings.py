"""Ask staff, in windows, how the work on an action went: evidence, check, word to the client."""

from collections.abc import Sequence

from bot.domain.action_cycles import Standing
from bot.domain.actions import Action
from bot.domain.people import Person
from bot.domain.time_words import day_words
from handlers.views import blocks
from handlers.views.action_fields import (
    DAY,
    LONGEST,
    NO,
    PUBLIC,
    YES,
    about,
    text,
    words_to_client,
)
from handlers.views.blocks import Block
from handlers.views.escaping import escape, shorten
from handlers.views.ids import Modal


def implement(action: Action) -> Block:
    """Ask what shows that the work is done."""
    return blocks.modal(
        "Implemented",
        [
            about(action),
            text("evidence", "What shows that it is done?", long=True, hint="The window begins."),
        ],
        callback_id=Modal.ACTION_IMPLEMENT,
        submit="Save",
        private_metadata=action.id,
    )


def check(action: Action, measured: Sequence[str]) -> Block:
    """Show the criterion with what the record measured, and ask for a person's judgement."""
    verdicts = [blocks.option("Effective", YES), blocks.option("Not effective", NO)]
    plan = action.cycle.plan
    criterion = f"*Effective if:* {escape(plan.criterion.text)}" if plan else ""
    shown = "\n".join(escape(line) for line in measured)
    return blocks.modal(
        "Check",
        [
            about(action),
            blocks.section(criterion),
            *blocks.paragraphs(f"*What the record shows:*\n{shown}"),
            blocks.field_of("verdict", "Your judgement", blocks.select("verdict", verdicts)),
            text("finding", "What did you look at, and what did you find?", long=True),
            words_to_client(),
        ],
        callback_id=Modal.ACTION_CHECK,
        submit="Save",
        private_metadata=action.id,
    )


def tell(action: Action, client_name: str) -> Block:
    """Let a person tell the client what they said and what was done."""
    return blocks.modal(
        "You said, we did",
        [
            blocks.section(
                f"*{escape(client_name)}* reads this in the thread of *{action.id}*, with your "
                f"name; then it is closed. {PUBLIC}"
            ),
            text("text", "You said, we did", long=True, initial=_draft(action)),
        ],
        callback_id=Modal.ACTION_TELL,
        submit="Tell and close",
        private_metadata=action.id,
    )


def extend(action: Action) -> Block:
    """Ask for a later day and the reason."""
    due = f" It is due {day_words(action.due)}." if action.due else ""
    return blocks.modal(
        "Extend",
        [
            blocks.section(f"*{action.id}*:{due} Both days stay on record; the client sees them."),
            text("due", "New day", limit=60, hint=DAY),
            text("reason", "Why?", hint="Goes on record."),
        ],
        callback_id=Modal.ACTION_EXTEND,
        submit="Extend",
        private_metadata=action.id,
    )


def cancel(action: Action, client_name: str) -> Block:
    """Ask why it is given up, and what the client reads."""
    return blocks.modal(
        "Cancel action",
        [
            about(action),
            text("reason", "Why is it given up?", hint="Goes on record."),
            text(
                "words",
                f"What {client_name} reads",
                long=True,
                optional=True,
                hint="Needed once they know that we look into it.",
            ),
        ],
        callback_id=Modal.ACTION_CANCEL,
        submit="Cancel action",
        private_metadata=action.id,
    )


def refer(action_id: str, client_name: str, staff: Sequence[Person]) -> Block:
    """Ask for the quality system's number; nothing of the investigation is taken."""
    people = [blocks.option(person.name, person.user) for person in staff]
    return blocks.modal(
        "In the quality system",
        [
            blocks.section(
                f"*{action_id}* stops here: record it in the quality system first. "
                f"*{escape(client_name)}* reads its number, owner, target and status, no more."
            ),
            text("reference", "Number there", limit=40, hint="Like CAPA-0142."),
            blocks.field_of("owner", "Who follows it up", blocks.select("owner", people)),
            text("due", "Target", limit=60, hint=DAY),
        ],
        callback_id=Modal.ACTION_REFER,
        submit="Tell the client",
        private_metadata=action_id,
    )


def follow(action: Action) -> Block:
    """Ask how it stands in the quality system."""
    options = [blocks.option(each.words.capitalize(), each.value) for each in Standing]
    current = action.referral
    return blocks.modal(
        "Update status",
        [
            blocks.section(
                f"The client reads how *{escape(current.reference if current else '')}* stands."
            ),
            blocks.field_of(
                "standing",
                "Status",
                blocks.select(
                    "standing", options, initial=current.standing.value if current else None
                ),
            ),
            text(
                "due",
                "Target",
                limit=60,
                hint=DAY,
                initial=f"{current.due.day} {current.due:%b %Y}" if current else "",
            ),
        ],
        callback_id=Modal.ACTION_FOLLOW,
        submit="Tell the client",
        private_metadata=action.id,
    )


def _draft(action: Action) -> str:
    """Return a first version in the record's own words, for a person to write anew."""
    check = action.cycle.check
    checked = f" Checked by {check.by_name}." if check else ""
    return shorten(
        f"You told us: {action.cycle.theme or action.subject}. {action.cycle.measure}{checked}",
        limit=LONGEST,
    )
