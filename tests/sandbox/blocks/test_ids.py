"""Ids that Slack fills in."""

import copy
from itertools import count

from sandbox.blocks import fill_block_ids
from tests.sandbox.blocks.example_blocks import CARD
from tests.sandbox.blocks.examples import section


def test_a_block_without_an_id_gets_one_and_the_others_keep_theirs() -> None:
    blocks = [section(), section(block_id="mine"), section(block_id="")]

    filled = fill_block_ids(blocks, iter("ab").__next__)

    assert [block["block_id"] for block in filled] == ["a", "mine", "b"]


def test_the_blocks_given_are_left_as_they_are() -> None:
    blocks = [section()]
    before = copy.deepcopy(blocks)

    filled = fill_block_ids(blocks, iter("a").__next__)
    filled[0]["text"] = None

    assert blocks == before


def test_an_id_is_never_given_twice() -> None:
    blocks = [section(block_id="a"), section(), section()]

    filled = fill_block_ids(blocks, iter("aabbc").__next__)

    assert [block["block_id"] for block in filled] == ["a", "b", "c"]


def test_blocks_within_blocks_get_ids_too() -> None:
    card = {key: value for key, value in CARD.items() if key != "block_id"}
    numbers = map(str, count())
    blocks = [
        {"type": "container", "child_blocks": [section()]},
        {"type": "carousel", "elements": [card]},
    ]

    filled = fill_block_ids(blocks, lambda: next(numbers))

    assert filled[0] | {"block_id": "0"} == filled[0]
    assert filled[0]["child_blocks"][0]["block_id"] == "1"
    assert filled[1]["elements"][0]["block_id"] == "3"
