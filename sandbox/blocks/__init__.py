"""Block Kit as Slack accepts it: checks of messages, views and blocks against Slack's limits.

Read the limits in elements.py, menus.py, inputs.py, layout.py, panels.py, tables.py, charts.py and
rich_text.py: each block is a table of its fields, which engine.py interprets. All of them together
are docs/block-kit-limits.md.
"""

from sandbox.blocks.ids import fill_block_ids
from sandbox.blocks.messages import check_message
from sandbox.blocks.problems import Problem
from sandbox.blocks.together import check_blocks
from sandbox.blocks.views import check_view

__all__ = ["Problem", "check_blocks", "check_message", "check_view", "fill_block_ids"]
