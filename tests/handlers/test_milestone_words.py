"""What is typed after /milestone is taken apart as people write it."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import InvalidError
from bot.domain.milestone_states import SlipReason
from handlers.milestone_words import EXAMPLES, Asked, Verb, read, read_reason


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("", Asked(verb=Verb.HELP)),
        ("LIST 2", Asked(verb=Verb.LIST, item="2")),
        (
            'add "PPQ batch 1" next friday',
            Asked(verb=Verb.ADD, item="PPQ batch 1", when="next friday"),
        ),
        (
            "add “PPQ batch 1” by 20 Nov after A9, A10 and M17",
            Asked(verb=Verb.ADD, item="PPQ batch 1", when="20 Nov", after=("A9", "A10", "M17")),
        ),
        ('add "PPQ batch 1"', Asked(verb=Verb.ADD, item="PPQ batch 1")),
        ("plan A9 to 19 Oct", Asked(verb=Verb.PLAN, item="A9", when="19 Oct")),
        (
            "move A9 28 Oct because materials toluene delivery late",
            Asked(
                verb=Verb.MOVE,
                item="A9",
                when="28 Oct",
                why="toluene delivery late",
                reason=SlipReason.MATERIALS,
            ),
        ),
        (
            "move A9 to 28 Oct with followers BECAUSE Quality event: OOS under investigation",
            Asked(
                verb=Verb.MOVE,
                item="A9",
                when="28 Oct",
                why="OOS under investigation",
                reason=SlipReason.QUALITY_EVENT,
                with_followers=True,
            ),
        ),
        (
            "move A9 28 Oct because client decision pending non-m-8 MBR v3",
            Asked(
                verb=Verb.MOVE,
                item="A9",
                when="28 Oct",
                why="MBR v3",
                reason=SlipReason.CLIENT_DECISION,
                request="non-m-8",
            ),
        ),
        (
            "move NON-M-8 30 Oct because Anna asked for a week",
            Asked(verb=Verb.MOVE, item="NON-M-8", when="30 Oct", why="Anna asked for a week"),
        ),
        (
            "done A9 batch report LR-114",
            Asked(verb=Verb.DONE, item="A9", why="batch report LR-114"),
        ),
        (
            "reopen A9 because the report is not signed",
            Asked(verb=Verb.REOPEN, item="A9", why="the report is not signed"),
        ),
        (
            'owe "MBR v3 approval" by 23 Oct otherwise the batch moves',
            Asked(verb=Verb.OWE, item="MBR v3 approval", when="23 Oct", why="the batch moves"),
        ),
        (
            'owe "MBR v3 approval" by 23 Oct for A9 otherwise the batch moves',
            Asked(
                verb=Verb.OWE,
                item="MBR v3 approval",
                when="23 Oct",
                why="the batch moves",
                waiting="A9",
            ),
        ),
        (
            'owe "MBR v3 approval" for NON-M-10 by 23 Oct',
            Asked(verb=Verb.OWE, item="MBR v3 approval", when="23 Oct", waiting="NON-M-10"),
        ),
        (
            'owe "MBR v3 approval" for 23 Oct',
            Asked(verb=Verb.OWE, item="MBR v3 approval", when="for 23 Oct"),
        ),
        ("template api", Asked(verb=Verb.TEMPLATE, item="api")),
        (
            "rebaseline because scope change, second site",
            Asked(verb=Verb.REBASELINE, why="scope change, second site"),
        ),
    ],
)
def test_a_command_is_taken_apart(text: str, asked: Asked) -> None:
    assert read(text) == asked


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("fly", 'no "/milestone fly"'),
        ("add PPQ 20 Nov", "Put the name in quotes"),
        ("plan A9", "Say which day"),
        ("plan", "Say which one"),
        ("move A9 28 Oct", "A move needs a reason"),
        ("move A9 because materials late", "Say which day"),
        ("move A9 28 Oct because it rained", "Begin the reason with one of: materials"),
        ('owe "MBR"', "Say which day"),
    ],
)
def test_what_cannot_be_read_is_answered_with_an_example(text: str, wrong: str) -> None:
    with pytest.raises(InvalidError, match=wrong):
        read(text)


@pytest.mark.parametrize("example", EXAMPLES.values())
def test_every_example_works(example: str) -> None:
    assert read(example.removeprefix("/milestone ")).verb in EXAMPLES


@pytest.mark.parametrize("reason", SlipReason)
def test_every_reason_can_be_typed_as_words_and_as_its_code(reason: SlipReason) -> None:
    for code in (reason.words, reason.words.upper(), reason.value):
        assert read_reason(f"{code} late") == (reason, "late")


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    with suppress(InvalidError):
        assert read(text).verb in Verb
