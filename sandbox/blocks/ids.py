"""The ids that Slack gives to blocks that come without."""

import copy
from collections.abc import Callable, Mapping, Sequence

from sandbox.blocks.together import blocks_within


def fill_block_ids(
    blocks: Sequence[Mapping[str, object]], new_id: Callable[[], str]
) -> list[dict[str, object]]:
    """Copy the blocks, giving each without a `block_id` one from `new_id`, as Slack does.

    Blocks within containers and carousels get theirs too. An id that already stands among the
    blocks is not given again: `new_id` is asked once more.
    """
    copies = [dict(copy.deepcopy(block)) for block in blocks]
    found = [block for _, block in blocks_within(copies, "")]
    taken = {block.get("block_id") for block in found}
    for block in found:
        if not block.get("block_id"):
            fresh = new_id()
            while fresh in taken:
                fresh = new_id()
            taken.add(fresh)
            block["block_id"] = fresh
    return copies
