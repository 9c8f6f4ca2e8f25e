"""The window in which a project is planned anew."""

from collections.abc import Sequence

from bot.domain.baselines import MOST, NewDay
from bot.domain.time_words import day_words
from handlers.views import blocks
from handlers.views.blocks import Block
from handlers.views.ids import Modal

CHOSEN = "chosen"


def choose(slipped: Sequence[NewDay], *, reason: str, metadata: str) -> Block:
    """Ask which milestones get their forecast as a new baseline, all chosen, and why."""
    offered = slipped[:MOST]
    options = [blocks.option(_words(each), each.milestone) for each in offered]
    chosen = [each.milestone for each in offered]
    left = len(slipped) - len(offered)
    return blocks.modal(
        "Plan anew",
        [
            blocks.section(
                "The client is asked to acknowledge the new dates. Until they do, every baseline "
                "stays; what you leave out keeps its own in any case."
            ),
            blocks.field_of(
                CHOSEN,
                "Milestones: baseline → forecast",
                blocks.multi_select(CHOSEN, options, chosen=chosen),
                hint=f"{left} more have moved; propose them after these." if left else "",
            ),
            blocks.field_of(
                "reason",
                "Why; the client reads this",
                blocks.text_input("reason", initial=reason, max_length=300),
                hint="Like: scope change, second site.",
            ),
        ],
        callback_id=Modal.REBASELINE,
        submit="Ask the client",
        private_metadata=metadata,
    )


def _words(line: NewDay) -> str:
    return f"{day_words(line.before)} → {day_words(line.after)} · {line.label}"
