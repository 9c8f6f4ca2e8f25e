"""Ask staff, in windows, for what an improvement action needs next; each says who reads it."""

from collections.abc import Sequence

from bot.domain.action_cycles import DEFAULT_WINDOW, LONGEST_WINDOW
from bot.domain.actions import Action
from bot.domain.people import Person
from handlers.views import blocks
from handlers.views.action_fields import (
    DAY,
    NO,
    PUBLIC,
    YES,
    about,
    heard,
    text,
    words_to_client,
)
from handlers.views.blocks import Block
from handlers.views.escaping import escape, said
from handlers.views.ids import Modal

WHYS = 5


def new(place: str, client_name: str) -> Block:
    """Ask what the action is about."""
    return blocks.modal(
        "New action",
        [
            blocks.section(f"This opens an improvement action for *{escape(client_name)}*."),
            text(
                "subject",
                "What is it about?",
                limit=80,
                hint="The client reads these words, like: Questions that came one by one.",
            ),
            text("words", "What was said, and by whom?", long=True, hint="Only staff read this."),
        ],
        callback_id=Modal.ACTION_NEW,
        submit="Open",
        private_metadata=place,
    )


def acknowledge(action: Action, client_name: str) -> Block:
    """Let a person tell the client that they were heard."""
    return blocks.modal(
        "Acknowledge",
        [
            blocks.section(
                f"*{escape(client_name)}* reads this in their channel, with your name. {PUBLIC}"
            ),
            *heard(action),
            text(
                "text",
                "Your words to the client",
                long=True,
                hint="What you heard, and by when they read what becomes of it.",
            ),
        ],
        callback_id=Modal.ACTION_ACKNOWLEDGE,
        submit="Tell the client",
        private_metadata=action.id,
    )


def analyse(action: Action) -> Block:
    """Ask for theme, cause and whether it is the product's quality."""
    answers = [
        blocks.option("No: it is about how we work together", NO),
        blocks.option("Yes: product quality, it belongs to the quality system", YES),
    ]
    whys = [
        text(f"why_{number}", "Why?" if number == 1 else "And why is that?", optional=number > 1)
        for number in range(1, WHYS + 1)
    ]
    return blocks.modal(
        "Analyse",
        [
            *heard(action),
            _last_check(action),
            blocks.field_of(
                "quality",
                "Is the cause one of product quality?",
                blocks.select("quality", answers, initial=NO),
                hint="If so, nothing of the investigation is written here.",
            ),
            text("theme", "Theme", limit=60, hint="Like: uncollected questions."),
            *whys,
        ],
        callback_id=Modal.ACTION_ANALYSE,
        submit="Save",
        private_metadata=action.id,
    )


def propose(action: Action) -> Block:
    """Ask what is put right now and what takes the cause away."""
    return blocks.modal(
        "Propose",
        [
            about(action),
            text("correction", "Correction: what is put right now", long=True, optional=True),
            text("measure", "Corrective action: what takes the cause away", long=True),
        ],
        callback_id=Modal.ACTION_PROPOSE,
        submit="Propose",
        private_metadata=action.id,
    )


def approve(action: Action, staff: Sequence[Person]) -> Block:
    """Ask for owner, day, criterion and waiting window, before the work starts."""
    people = [blocks.option(person.name, person.user) for person in staff]
    return blocks.modal(
        "Approve",
        [
            about(action),
            blocks.section(f"> {said(action.cycle.measure, limit=600)}"),
            blocks.field_of("owner", "Owner", blocks.select("owner", people)),
            text("due", "Done by", limit=60, hint=DAY),
            text(
                "criterion",
                "Effective if",
                long=True,
                limit=600,
                hint="What is counted, how many, until when. The record can measure, for example: "
                "first response in target for 95 % of P3 queries, at least 20, 1 Nov-31 Jan; "
                "at most 2 ad-hoc question messages a week for four weeks; "
                "CSAT at least 4 from the same persons.",
            ),
            text(
                "days",
                "Waiting window in days",
                limit=3,
                initial=str(DEFAULT_WINDOW),
                hint=f"From the work to its check, at most {LONGEST_WINDOW}.",
            ),
            text(
                "events",
                "And at least so many queries",
                limit=4,
                optional=True,
                hint="Whichever is later counts.",
            ),
            words_to_client(),
        ],
        callback_id=Modal.ACTION_APPROVE,
        submit="Approve",
        private_metadata=action.id,
    )


def _last_check(action: Action) -> Block | None:
    check = action.cycle.check
    if check is None:
        return None
    return blocks.section(
        f"The last attempt was not effective, {escape(check.by_name)} found: "
        f"{said(check.finding, limit=600)}"
    )
