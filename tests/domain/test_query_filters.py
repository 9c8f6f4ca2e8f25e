"""What is typed after `/query list` is read exactly, or refused with an example."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import InvalidError
from bot.domain.query_filters import QueryFilter, pages_for, parse_filter
from bot.domain.query_states import QueryState
from bot.domain.terms import Category


def test_everything_can_be_said_at_once() -> None:
    wanted = parse_filter("mine overdue waiting client non category Quality older 3d page 2")

    assert wanted == QueryFilter(
        mine=True,
        overdue=True,
        states=frozenset({QueryState.WAITING_ON_CLIENT}),
        client="NON",
        category=Category.QUALITY,
        older=timedelta(days=3),
        page=2,
    )


@pytest.mark.parametrize("text", ["", "mine", "overdue client NON older 36h", "unowned"])
def test_the_words_of_a_filter_read_as_the_same_filter(text: str) -> None:
    assert parse_filter(parse_filter(text).words) == parse_filter(text)


@given(st.text(max_size=60))
def test_whatever_is_typed_is_read_or_refused_with_a_sentence(text: str) -> None:
    try:
        wanted = parse_filter(text)
    except InvalidError:
        return
    assert 1 <= wanted.page <= 9_999


@given(count=st.integers(min_value=0, max_value=10_000), size=st.integers(1, 50))
def test_there_are_exactly_as_many_pages_as_hold_all(count: int, size: int) -> None:
    pages = pages_for(count, size)

    assert pages >= 1
    assert pages * size >= count
    assert (pages - 1) * size < max(count, 1)
