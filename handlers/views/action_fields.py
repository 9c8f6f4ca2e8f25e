"""The fields and remarks that the windows of improvement actions share."""

from bot.domain.actions import Action
from handlers.views import blocks
from handlers.views.blocks import Block
from handlers.views.escaping import escape, said

LONGEST = 2400
"""Characters of a text; with names and marks it fits a message whole."""
YES, NO = "yes", "no"
DAY = "A date as you would write it: Fri 20 Nov."
PUBLIC = (
    "Their colleagues read it too. Name nobody, and quote nothing that was told to you in private. "
    "What speaks of quality, a complaint, a change, safety, environment, confidentiality or "
    "authorities is posted once a second person approved it, under the action's card."
)


def text(
    name: str,
    label: str,
    *,
    long: bool = False,
    limit: int = LONGEST,
    hint: str = "",
    initial: str = "",
    optional: bool = False,
) -> Block:
    """Return a text field; a long one takes several lines."""
    element = blocks.text_input(name, multiline=long, max_length=limit, initial=initial)
    return blocks.field_of(name, label, element, hint=hint, optional=optional)


def words_to_client() -> Block:
    """Return the field for what the client reads of a step, where they are to read of it."""
    return text(
        "words",
        "What the client reads",
        long=True,
        optional=True,
        hint="Goes to their channel with your name. Leave empty to tell them nothing yet.",
    )


def waits(action_id: str) -> Block:
    """Say that words to the client are not posted before a second person agreed."""
    return blocks.modal(
        "Not posted yet",
        [
            blocks.section(
                f"Your words on *{action_id}* wait for a second person: they are under its card in "
                "the triage channel. The client reads nothing of them until a colleague presses "
                "Approve."
            )
        ],
    )


def about(action: Action) -> Block:
    """Say which action a window is about."""
    theme = f" · {escape(action.cycle.theme)}" if action.cycle.theme else ""
    return blocks.section(f"*{action.id}* · {escape(action.subject)}{theme}")


def heard(action: Action) -> list[Block]:
    """Quote the last things that were heard."""
    return [blocks.section(f"> {said(each.words, limit=300)}") for each in action.origins[-3:]]
