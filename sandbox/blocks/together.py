"""What holds of blocks taken together: unique ids, one focus, the totals of a message."""

from collections.abc import Iterator

from sandbox.blocks.catalogue import BLOCK
from sandbox.blocks.engine import Fault, Items, Surface
from sandbox.blocks.problems import Problem, problem
from sandbox.blocks.reading import characters

MESSAGE_BLOCKS = 50
VIEW_BLOCKS = 100
MARKDOWN_CHARACTERS = 12_000
"""Of all markdown blocks of a message (Slack: markdown block)."""
MESSAGE_CHARACTERS = 9_500
"""Of all other blocks of a message. Slack names no number: 9,597 passed and 11,341 did not
(bolt-js issue 2867), so we refuse a little before."""
MIXED_CHARACTERS = 13_000
"""Of both together; about 13,200 did not pass (bolt-js issue 2509)."""
MESSAGE_CHARTS = 2


def check_blocks(blocks: object, surface: str) -> list[Problem]:
    """Check a list of blocks for the surface `message`, `modal` or `home`.

    Raises ValueError when the surface is none of them.
    """
    place = Surface(surface)
    faults = block_faults(blocks, "/blocks", place)
    totals = message_totals(blocks) if place is Surface.MESSAGE else ()
    return [*(problem("invalid_blocks", fault) for fault in faults), *totals]


def block_faults(blocks: object, at: str, surface: Surface) -> list[Fault]:
    """Find what is wrong with each block and with their ids."""
    return [*block_list(surface).faults(blocks, at, surface), *shared_faults(blocks, at)]


def block_list(surface: Surface) -> Items:
    """Make the kind that holds the blocks of a message or view."""
    most = MESSAGE_BLOCKS if surface is Surface.MESSAGE else VIEW_BLOCKS
    return Items(of=BLOCK, least=0, most=most)


def shared_faults(blocks: object, at: str) -> Iterator[Fault]:
    """Find ids that stand twice and a second element that wants the focus."""
    seen: set[str] = set()
    focus = False
    for where, block in blocks_within(blocks, at):
        block_id = block.get("block_id")
        if isinstance(block_id, str):
            if block_id in seen:
                yield Fault(f"{where}/block_id", f'`block_id` "{block_id}" already exists')
            seen.add(block_id)
        actions: set[str] = set()
        for place, element in _elements(block, where):
            action_id = element.get("action_id")
            if isinstance(action_id, str):
                if action_id in actions:
                    yield Fault(f"{place}/action_id", f'`action_id` "{action_id}" already exists')
                actions.add(action_id)
            if element.get("focus_on_load") is True:
                if focus:
                    yield Fault(f"{place}/focus_on_load", "only one element may have the focus")
                focus = True


def message_totals(blocks: object) -> Iterator[Problem]:
    """Find what a whole message holds too much of."""
    found = list(blocks_within(blocks, "/blocks"))
    tables = [at for at, block in found if block.get("type") == "table"]
    charts = [at for at, block in found if block.get("type") == "data_visualization"]
    plans = [at for at, block in found if block.get("type") == "plan"]
    if len(tables) > 1:
        # Slack's own answer speaks of attachments, also when there are none.
        yield problem("invalid_attachments", Fault(tables[1], "only_one_table_allowed"))
    if len(charts) > MESSAGE_CHARTS:
        at = charts[MESSAGE_CHARTS]
        yield problem(
            "invalid_blocks", Fault(at, f"no more than {MESSAGE_CHARTS} data_visualization blocks")
        )
    if len(plans) > 1:
        yield problem("invalid_blocks", Fault(plans[1], "no more than 1 plan block"))
    # A data_table has a larger limit of its own.
    top = [block for _, block in _top(blocks, "") if block.get("type") != "data_table"]
    markdown = characters([block for block in top if block.get("type") == "markdown"])
    mixed = characters(top)
    for count, most, which in (
        (markdown, MARKDOWN_CHARACTERS, "markdown blocks"),
        (mixed - markdown, MESSAGE_CHARACTERS, "blocks"),
        (mixed, MIXED_CHARACTERS, "blocks"),
    ):
        if count > most:
            words = f"{which} must be less than {most + 1} characters together"
            yield problem("msg_blocks_too_long", Fault("/blocks", words))
            return


def blocks_within(blocks: object, at: str) -> Iterator[tuple[str, dict[str, object]]]:
    """Yield every block with its pointer, also those within containers and carousels."""
    for where, block in _top(blocks, at):
        yield where, block
        if block.get("type") == "container":
            yield from _top(block.get("child_blocks"), f"{where}/child_blocks")
        if block.get("type") == "carousel":
            yield from _top(block.get("elements"), f"{where}/elements")


def _top(blocks: object, at: str) -> Iterator[tuple[str, dict[str, object]]]:
    for index, block in enumerate(blocks if isinstance(blocks, list) else []):
        if isinstance(block, dict):
            yield f"{at}/{index}", block


def _elements(block: dict[str, object], at: str) -> Iterator[tuple[str, dict[str, object]]]:
    for name in ("elements", "actions"):
        yield from _top(block.get(name), f"{at}/{name}")
    for name in ("element", "accessory"):
        element = block.get(name)
        if isinstance(element, dict):
            yield f"{at}/{name}", element
