"""How a refusal is written down and checked."""

from typing import Any

from sandbox.blocks import check_blocks

Refusal = tuple[str, list[Any], str, str]
"""A name, the blocks of a message, where Slack points (below /blocks), some of its words there."""


def assert_refused(refusal: Refusal) -> None:
    _, blocks, pointer, words = refusal

    problems = check_blocks(blocks, "message")

    there = [problem for problem in problems if problem.pointer == f"/blocks{pointer}"]
    assert any(words in problem.message for problem in there), problems
    assert there[0].code in ("invalid_blocks", "invalid_attachments")
    assert all(problem.message.endswith(f"[json-pointer:{problem.pointer}]") for problem in there)
