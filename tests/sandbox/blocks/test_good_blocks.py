"""What Slack takes, and where."""

import pytest

from sandbox.blocks import Problem, check_blocks, check_message, check_view
from tests.sandbox.blocks.example_blocks import BLOCKS, EVERYWHERE, chart, surfaces
from tests.sandbox.blocks.examples import actions, plain, section

PLACES = [(name, surface) for name in BLOCKS for surface in sorted(EVERYWHERE)]


def problems_on(surface: str, name: str) -> list[Problem]:
    if surface == "message":
        return check_message({"text": "Words", "blocks": [BLOCKS[name]]})
    view = {"type": surface, "blocks": [BLOCKS[name]]}
    if surface == "modal":
        view |= {"title": plain(), "submit": plain()}
    return check_view(view, surface)


@pytest.mark.parametrize(("name", "surface"), PLACES)
def test_a_good_block_is_taken_where_slack_allows_it_and_nowhere_else(
    name: str, surface: str
) -> None:
    problems = problems_on(surface, name)

    if surface in surfaces(name):
        assert problems == []
    else:
        assert len(problems) == 1
        assert problems[0].pointer.endswith("/type")
        assert "unsupported type" in problems[0].message


def test_all_good_blocks_of_a_surface_stand_together() -> None:
    blocks = [
        {**block, "block_id": name}
        for name, block in BLOCKS.items()
        if "home" in surfaces(name) and "focus_on_load" not in str(block) and name != "carousel"
    ]

    assert check_blocks(blocks, "home") == []


@pytest.mark.parametrize(("surface", "most"), [("message", 50), ("modal", 100), ("home", 100)])
def test_a_surface_holds_so_many_blocks_and_no_more(surface: str, most: int) -> None:
    full = [{"type": "divider"}] * most

    problems = check_blocks([*full, {"type": "divider"}], surface)

    assert check_blocks(full, surface) == []
    assert [problem.message for problem in problems] == [
        f"no more than {most} items allowed [json-pointer:/blocks]"
    ]


def test_an_unknown_surface_is_an_error_of_the_caller() -> None:
    with pytest.raises(ValueError, match="canvas"):
        check_blocks([section()], "canvas")


def test_a_message_may_have_two_charts() -> None:
    two = [{**chart("bar"), "block_id": name} for name in "ab"]

    assert check_blocks(two, "message") == []


def test_as_many_may_be_chosen_at_first_as_may_be_chosen_at_all() -> None:
    menu = {"type": "multi_users_select", "max_selected_items": 2, "initial_users": ["U1", "U2"]}

    assert check_blocks([actions(menu)], "message") == []
