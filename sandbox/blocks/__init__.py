"""Block Kit as Slack accepts it: checks of messages, views and blocks against Slack's limits.

Read the limits in elements.py, menus.py, inputs.py, layout.py, panels.py, tables.py, charts.py and
rich_text.py: each block is a table of its fields, which engine.py interprets. All of them together
are docs/block-kit-limits.md.
"""

from sandbox.blocks.engine import Surface
from sandbox.blocks.ids import fill_block_ids
from sandbox.blocks.messages import check_message
from sandbox.blocks.problems import Problem, problem
from sandbox.blocks.together import block_list, message_totals, shared_faults
from sandbox.blocks.views import check_view

__all__ = ["Problem", "check_blocks", "check_message", "check_view", "fill_block_ids"]


def check_blocks(blocks: object, surface: str) -> list[Problem]:
    """Check a list of blocks for the surface `message`, `modal` or `home`.

    Raises ValueError when the surface is none of them.
    """
    place = Surface(surface)
    faults = [
        *block_list(place).faults(blocks, "/blocks", place),
        *shared_faults(blocks, "/blocks"),
    ]
    totals = message_totals(blocks) if place is Surface.MESSAGE else ()
    return [*(problem("invalid_blocks", fault) for fault in faults), *totals]
