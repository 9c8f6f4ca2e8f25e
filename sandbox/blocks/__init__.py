"""Block Kit as Slack accepts it: checks of messages, views and blocks against Slack's limits."""

import copy
from collections.abc import Callable, Mapping, Sequence

from sandbox.blocks.problems import Problem

__all__ = ["Problem", "check_blocks", "check_message", "check_view", "fill_block_ids"]


def check_message(payload: Mapping[str, object], *, update: bool = False) -> list[Problem]:
    """Check the arguments of `chat.postMessage`, or of `chat.update` when `update`."""
    problems = check_blocks(payload["blocks"], "message") if payload.get("blocks") else []
    text = payload.get("text")
    if update and isinstance(text, str) and len(text) > 4000:
        problems.append(Problem("msg_too_long", "/text", "must be less than 4001 characters"))
    if not payload.get("blocks") and not payload.get("attachments") and not text:
        problems.append(Problem("no_text", "", "no text"))
    return problems


def check_view(view: Mapping[str, object], surface: str) -> list[Problem]:
    """Check a view for the surface `modal` or `home`."""
    return check_blocks(view.get("blocks"), surface)


def check_blocks(blocks: object, surface: str) -> list[Problem]:
    """Check a list of blocks for the surface `message`, `modal` or `home`."""
    if not isinstance(blocks, list):
        return [Problem("invalid_blocks", "/blocks", "must be an array")]
    most = 50 if surface == "message" else 100
    if len(blocks) > most:
        return [Problem("invalid_blocks", "/blocks", f"no more than {most} items allowed")]
    return []


def fill_block_ids(
    blocks: Sequence[Mapping[str, object]], new_id: Callable[[], str]
) -> list[dict[str, object]]:
    """Copy the blocks, giving each without a `block_id` one from `new_id`, as Slack does."""
    copies = [dict(copy.deepcopy(block)) for block in blocks]
    for block in copies:
        if not block.get("block_id"):
            block["block_id"] = new_id()
    return copies
