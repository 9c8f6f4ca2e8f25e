"""A text that needs a second person is posted by nobody's word but theirs, and decided once."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.approvals import (
    Draft,
    DraftKind,
    DraftState,
    is_sensitive,
    needs_second_person,
)
from bot.domain.errors import BotError, ConflictError, ForbiddenError, InvalidError
from bot.domain.terms import Category
from tests.configs import configured
from tests.domain.test_queries import a_query

NOW = datetime(2026, 10, 30, 20, 10, tzinfo=UTC)


def a_draft() -> Draft:
    return Draft(
        id="V1",
        about="NON-Q-1",
        client="NON",
        kind=DraftKind.REPLY,
        author="U1",
        author_name="Meera Iyer",
        text="Recorded as DEV-118.",
        written_at=NOW,
    )


def test_the_author_cannot_agree_to_their_own_text() -> None:
    with pytest.raises(ForbiddenError, match="somebody else has to approve"):
        a_draft().hand_in().approve(by="U1", name="Meera Iyer", at=NOW)


def test_a_second_person_posts_it_with_their_name() -> None:
    agreed = a_draft().hand_in().approve(by="U2", name="Noor Ali", at=NOW)

    assert agreed.state is DraftState.POSTED
    assert agreed.decided_by_name == "Noor Ali"


def test_what_was_decided_is_not_decided_again() -> None:
    agreed = a_draft().hand_in().approve(by="U2", name="Noor Ali", at=NOW)

    with pytest.raises(ConflictError, match="posted by Noor Ali already"):
        agreed.send_back(by="U3", name="Arjun", at=NOW, reason="no")


def test_sending_back_needs_a_reason() -> None:
    with pytest.raises(InvalidError, match="what has to change"):
        a_draft().hand_in().send_back(by="U2", name="Noor Ali", at=NOW, reason=" ")


def test_an_empty_text_is_no_draft() -> None:
    with pytest.raises(InvalidError, match="Write the text"):
        Draft(
            id="V1",
            about="NON-Q-1",
            client="NON",
            kind=DraftKind.REPLY,
            author="U1",
            author_name="Meera",
            text=" \n",
            written_at=NOW,
        )


STEPS = {
    "hand in": lambda draft, who: draft.hand_in(),
    "approve": lambda draft, who: draft.approve(by=who, name=who, at=NOW),
    "send back": lambda draft, who: draft.send_back(by=who, name=who, at=NOW, reason="x"),
}


@given(st.lists(st.tuples(st.sampled_from(sorted(STEPS)), st.sampled_from(["U1", "U2"]))))
def test_no_walk_posts_a_text_that_was_handed_in_without_a_second_person(
    steps: list[tuple[str, str]],
) -> None:
    draft = a_draft().hand_in()
    for name, who in steps:
        try:
            draft = STEPS[name](draft, who)
        except BotError:
            continue

    assert draft.state is not DraftState.POSTED or draft.decided_by == "U2"


@pytest.mark.parametrize("category", list(Category))
def test_the_categories_of_the_policy_need_a_second_person(category: Category) -> None:
    query = replace(a_query(), categories=(Category.TIMELINE, category))
    careful = {
        Category.QUALITY,
        Category.COMPLAINT,
        Category.CHANGE,
        Category.SAFETY,
        Category.ENVIRONMENT,
        Category.CONFIDENTIALITY,
        Category.REGULATORY,
    }

    assert needs_second_person(query, configured().policy, "See above.") is (category in careful)


@pytest.mark.parametrize(
    ("text", "needed"),
    [
        ("It is recorded in our quality system as deviation DEV-118.", True),
        ("Das steht in der Abweichung DEV-118.", True),
        ("The record is in the portal.", False),
    ],
)
def test_a_text_that_speaks_of_quality_needs_a_second_person_whatever_was_asked(
    text: str, needed: bool
) -> None:
    assert needs_second_person(a_query(), configured().policy, text) is needed


@pytest.mark.parametrize(
    "text",
    [
        "Batch 3 crystallised, 98.7 % yield; next sampling Friday",
        "Batch 3 crystallised; next sampling Friday",
        "Operators are trained, the reactor is cleaned.",
        "Toluene delivery moves the engineering batch from 19 to 28 Oct.",
        "Shipment left today.",
        "We moved the call to 15:00",
        "From Monday on you get one list of questions a week",
        "Another batch is packed",
        "Meera is the person who can see the folder; ask her where we store it.",
    ],
)
def test_a_plants_daily_steps_need_no_second_person(text: str) -> None:
    assert not is_sensitive(text, configured().policy)


@pytest.mark.parametrize(
    "text",
    [
        "The deviation in batch 3 is closed.",
        "OOS on batch 7 is under investigation after sampling.",
        "Near miss in unit 4, nobody hurt.",
        "Solvent spill contained in bund 2.",
        "An inspector is on site next week.",
        "An operator was injured this morning.",
        "There was a breach: your file went to somebody else.",
        "Who is looking into it? The status of the OOS is unchanged.",
    ],
)
def test_a_line_on_quality_environment_or_safety_needs_one(text: str) -> None:
    assert is_sensitive(text, configured().policy)
