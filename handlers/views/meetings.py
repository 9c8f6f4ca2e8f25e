"""Words and buttons of polls about dates: how long, which time was chosen, or who chooses it."""

from collections.abc import Sequence

from bot.domain.poll_notices import PollCard, TimeChosen
from bot.domain.polls import Poll, Tally, leaders
from handlers.views import blocks
from handlers.views.blocks import Block
from handlers.views.escaping import escape
from handlers.views.ids import Action
from handlers.views.times import local

SHORT = 40
"""Characters of an option that is still read at a glance on a button."""


def labels(poll: Poll, site_zone: str) -> list[str]:
    """Return what stands on the buttons: the options, or what stands for them where they are long.

    A time is written in the site's zone there; the text beside it has the others.
    """
    if poll.times:
        return [local(at, site_zone) for at in poll.times]
    if all(len(option) <= SHORT for option in poll.options):
        return list(poll.options)
    return [f"Option {number}" for number in range(1, len(poll.options) + 1)]


def choice(notice: PollCard) -> Block | None:
    """Return the buttons by which staff choose among times that equally many could."""
    poll = notice.poll
    if not poll.times or poll.chosen:
        return None
    shown = labels(poll, notice.site_zone)
    sure = blocks.confirm("This time?", "The client is told at once.", yes="Tell them")
    return blocks.actions(
        *(
            blocks.button(
                shown[number - 1],
                Action.POLL_CHOOSE,
                f"{poll.id}:{number}",
                suffix=str(number),
                confirm=sure,
            )
            for number in leaders(notice.tally)
        )
    )


def outcome(poll: Poll, tally: Sequence[Tally]) -> str:
    """Say which time was chosen, or why none is; nothing of other polls."""
    if not poll.times:
        return ""
    if poll.chosen:
        return f"Chosen: *{escape(poll.options[poll.chosen - 1])}*"
    equal = leaders(tally)
    if not equal:
        return "Nobody voted, so no time is chosen."
    numbers = f"{', '.join(str(each) for each in equal[:-1])} and {equal[-1]}"
    return f"Equally many could at {numbers}. {escape(poll.opened_by_name)} chooses one."


def told(notice: TimeChosen) -> str:
    """Tell which time was chosen, by how many, and by whom where several led."""
    poll = notice.poll
    votes = notice.tally[poll.chosen - 1].votes
    text = (
        f"*{poll.id}* · {escape(poll.question)}{length(poll)}: "
        f"*{escape(poll.options[poll.chosen - 1])}*\n"
        f"{votes} of the {notice.voted} who voted can come."
    )
    if len(leaders(notice.tally)) > 1:
        text += f" As many could at another time; {escape(notice.by_name)} chose this one."
    return text


def length(poll: Poll) -> str:
    """Return how long they meet, in brackets; nothing where nobody said."""
    return f" ({poll.minutes} min)" if poll.minutes else ""
