"""A query gains parts, is asked again, split and merged; no part is lost, nothing is owed later."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import ConflictError, InvalidError
from bot.domain.queries import PartState, Promise, Query, QueryPart
from bot.domain.query_growth import (
    MOST_PARTS,
    asked_again,
    assigned,
    can_grow,
    given_to,
    linked,
    made_of,
    merged,
    prioritised,
    split_off,
    with_parts,
    with_text,
)
from bot.domain.query_states import QueryState
from bot.domain.terms import Category, Priority
from tests.domain.test_queries import LATER, a_query


def part(text: str, *, number: int = 1) -> QueryPart:
    return QueryPart(number=number, text=text, category=Category.COST)


def another(**changes: object) -> Query:
    other = replace(a_query(parts=2), id="NON-Q-2")
    other = replace(other, place=replace(other.place, ts="2.0002"))
    return replace(other, **changes)  # type: ignore[arg-type]


def test_the_same_words_asked_twice_stay_one_part() -> None:
    query = with_parts(a_query(), [part("PART 1 ?"), part("who pays?")], ts="2.0")

    assert [each.text for each in query.parts] == ["part 1", "who pays?"]
    assert query.parts[1].ts == "2.0"
    assert query.categories == (Category.TIMELINE, Category.COST)


def test_what_was_answered_and_is_asked_again_is_one_part_more() -> None:
    answered = a_query(parts=2).settle_parts(frozenset({1}))

    again = with_parts(answered, [part("part 1"), part("part 2")], ts="2.0")
    edited = with_text(answered, [part("part 1"), part("part 2")], ts="")

    assert [each.text for each in again.open_parts] == ["part 2", "part 1"]
    assert edited.parts == answered.parts


def test_an_answered_query_and_one_of_many_parts_grow_no_more() -> None:
    assert can_grow(a_query(), MOST_PARTS - 1)
    assert not can_grow(a_query(), MOST_PARTS)
    assert not can_grow(a_query(state=QueryState.ANSWERED), 1)


def test_an_edit_replaces_open_parts_and_leaves_settled_and_later_ones() -> None:
    query = with_parts(a_query(parts=3), [part("who pays?")], ts="2.0")
    query = query.settle_parts(frozenset({1}))

    edited = with_text(query, [part("part 2"), part("who signs?")], ts="")

    assert [(each.text, each.state) for each in edited.parts] == [
        ("part 1", PartState.ANSWERED),
        ("part 2", PartState.OPEN),
        ("who pays?", PartState.OPEN),
        ("who signs?", PartState.OPEN),
    ]


def test_an_edit_into_nothing_takes_no_question_back() -> None:
    assert with_text(a_query(parts=2), [], ts="") == a_query(parts=2)


def test_an_edit_that_replaces_every_part_leaves_the_new_ones() -> None:
    edited = with_text(a_query(), [part("who pays?"), part("who signs?")], ts="")

    assert [(each.number, each.text) for each in edited.parts] == [
        (1, "who pays?"),
        (2, "who signs?"),
    ]


def test_the_second_chaser_raises_one_level_and_further_ones_only_count() -> None:
    once = asked_again(a_query(), by="U1")
    twice = asked_again(once, by="U2")
    thrice = asked_again(twice, by="U2")

    assert (once.priority, twice.priority, thrice.priority) == (
        Priority.P3,
        Priority.P2,
        Priority.P2,
    )
    assert twice.priority_reason == "asked again twice"
    assert thrice.chasers == 3
    assert thrice.also_asked == ("U2",)


def test_no_chaser_makes_a_query_critical() -> None:
    high = replace(a_query(), priority=Priority.P2, chasers=1)

    assert asked_again(high, by="U1").priority is Priority.P2


def test_a_priority_changes_with_a_reason_and_only_while_something_is_owed() -> None:
    assert prioritised(a_query(), Priority.P1, reason="batch at risk").priority is Priority.P1
    with pytest.raises(InvalidError, match="Say why"):
        prioritised(a_query(), Priority.P1, reason=" ")
    with pytest.raises(ConflictError, match="closed already"):
        prioritised(a_query(state=QueryState.CLOSED), Priority.P1, reason="x")


def test_assigning_meets_no_promise() -> None:
    query = assigned(a_query(), to="U7", name="Noor Ali")

    assert query.owner_name == "Noor Ali"
    assert query.state is QueryState.OPEN
    assert query.first_response.met_at is None


@pytest.mark.parametrize("numbers", [set(), {1, 2}, {3}])
def test_a_split_takes_some_open_parts_and_leaves_some(numbers: set[int]) -> None:
    with pytest.raises(InvalidError, match="leave at least one"):
        split_off(a_query(parts=2), frozenset(numbers), into="NON-Q-2")


@given(st.sets(st.integers(min_value=1, max_value=6), min_size=1, max_size=5))
def test_a_split_loses_no_part_and_promises_the_same(numbers: set[int]) -> None:
    whole = a_query(parts=6)
    if len(numbers) == 6:
        return

    rest = split_off(whole, frozenset(numbers), into="NON-Q-2")
    new = made_of(whole, frozenset(numbers), id_="NON-Q-2")

    texts = {each.text for each in (*rest.open_parts, *new.open_parts)}
    assert texts == {each.text for each in whole.parts}
    assert not {each.text for each in rest.open_parts} & {each.text for each in new.open_parts}
    assert (new.first_response, new.answer) == (whole.first_response, whole.answer)
    assert [each.number for each in new.parts] == list(range(1, len(new.parts) + 1))


def test_what_was_split_off_stays_in_its_own_query_when_the_rest_is_opened_again() -> None:
    rest = split_off(a_query(parts=3), frozenset({2}), into="NON-Q-2").replied(at=LATER, source="R")
    answered = rest.settle_parts(frozenset({1, 3})).answered(at=LATER, source="Ravi")

    again = answered.reopen()

    assert [(each.number, each.state, each.note) for each in again.parts] == [
        (1, PartState.OPEN, ""),
        (2, PartState.MOVED, "NON-Q-2"),
        (3, PartState.OPEN, ""),
    ]


@given(
    own=st.integers(min_value=-500, max_value=500),
    other=st.integers(min_value=-500, max_value=500),
)
def test_a_merge_loses_no_open_part_and_owes_the_sooner(own: int, other: int) -> None:
    into = replace(a_query(), answer=Promise(due=LATER + timedelta(hours=own)))
    gone = another(answer=Promise(due=LATER + timedelta(hours=other)))

    whole = merged(into, gone)
    left = given_to(gone, into)

    wanted = {each.text for each in (*into.open_parts, *gone.open_parts)}
    assert {each.text for each in whole.open_parts} == wanted
    assert whole.answer.due == min(into.answer.due, gone.answer.due)
    assert left.state is QueryState.DUPLICATE
    assert left.open_parts == ()


def test_a_merge_takes_the_graver_priority_with_its_reason() -> None:
    grave = another(priority=Priority.P1, priority_reason="critical: injury")

    whole = merged(a_query(), grave)

    assert (whole.priority, whole.priority_reason) == (Priority.P1, "critical: injury")


def test_what_is_critical_is_linked_only_to_what_is_critical_too() -> None:
    grave = another(priority=Priority.P1)

    with pytest.raises(ConflictError, match="Merge NON-Q-2 into it, or make NON-Q-1 P1 first"):
        linked(a_query(), grave)
    assert linked(replace(a_query(), priority=Priority.P1), grave).chasers == 1


def test_a_query_is_given_only_to_another_open_one_of_its_channel() -> None:
    query = a_query()
    elsewhere = another(place=replace(query.place, channel="C9"))

    with pytest.raises(InvalidError, match="same channel"):
        given_to(query, query)
    with pytest.raises(InvalidError, match="same channel"):
        given_to(query, elsewhere)
    with pytest.raises(ConflictError, match="closed already"):
        given_to(query, another(state=QueryState.CLOSED))
