"""Whatever comes over the wire is answered, never a crash."""

import copy
import random
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from sandbox.blocks import Problem, check_blocks, check_message, check_view
from tests.sandbox.blocks.example_blocks import BLOCKS
from tests.sandbox.blocks.examples import plain

KEYS = st.sampled_from(
    sorted({key for block in BLOCKS.values() for key in (*block, "type", "text", "elements")})
)
TYPES = st.sampled_from(sorted({block["type"] for block in BLOCKS.values()}))
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | TYPES
JUNK = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(KEYS | st.text(max_size=4), inner, max_size=5)
    ),
    max_leaves=25,
)


@given(JUNK)
def test_any_junk_is_answered_with_problems(junk: Any) -> None:
    answers = [
        *(check_blocks(junk, surface) for surface in ("message", "modal", "home")),
        check_message({"text": junk, "blocks": junk, "attachments": junk, "metadata": junk}),
        check_message({"markdown_text": junk, "blocks": [junk], "attachments": [{"blocks": junk}]}),
        check_view(junk, "modal"),
        check_view({"type": "home", "blocks": junk}, "home"),
    ]

    assert all(isinstance(problem, Problem) for answer in answers for problem in answer)


@given(st.sampled_from(sorted(BLOCKS)), JUNK, st.integers(0, 2**32))
def test_junk_deep_in_a_good_block_is_answered_with_problems(
    name: str, junk: Any, seed: int
) -> None:
    block = copy.deepcopy(BLOCKS[name])
    _put_somewhere(block, junk, random.Random(seed))

    problems = check_message({"text": "x", "blocks": [block]})
    problems += check_view({"type": "modal", "title": plain(), "blocks": [block]}, "modal")

    assert all(problem.code and problem.message for problem in problems)


def test_depth_is_no_danger() -> None:
    deep: Any = "words"
    for _ in range(100_000):
        deep = [deep]

    problems = check_message({"text": "x", "blocks": [{"type": "section", "text": deep}]})
    problems += check_message({"text": "x", "metadata": {"event_type": "e", "event_payload": deep}})
    problems += check_view({"type": "home", "blocks": [deep], "private_metadata": deep}, "home")

    assert len(problems) == 4


def _put_somewhere(value: Any, junk: Any, chance: random.Random) -> None:
    while True:
        key = chance.choice(list(value) if isinstance(value, dict) else range(len(value)))
        inner = value[key]
        if not isinstance(inner, dict | list) or not inner or chance.random() < 0.3:
            value[key] = junk
            return
        value = inner
