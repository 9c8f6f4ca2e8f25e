"""A query moves only along its ways, and its promises are kept once."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import BotError, ConflictError, InvalidError
from bot.domain.queries import PartState, Place, Promise, Query, QueryPart
from bot.domain.query_states import SETTLED, WAYS, QueryState
from bot.domain.terms import Category, Priority

ASKED = datetime(2026, 10, 30, 20, 10, tzinfo=UTC)
LATER = ASKED + timedelta(hours=1)


def a_query(*, parts: int = 1, state: QueryState = QueryState.OPEN) -> Query:
    return Query(
        id="NON-Q-1",
        client="NON",
        project="NV-204",
        place=Place(team="T1", channel="C1", ts="1.0001"),
        permalink="https://nowhere.example/archives/C1/p10001",
        asked_by="U1",
        asked_by_name="Anna Keller",
        asked_by_team="T2",
        asker_zone="America/New_York",
        asked_at=ASKED,
        text="Is it safe?",
        parts=tuple(
            QueryPart(number=number, text=f"part {number}", category=Category.TIMELINE)
            for number in range(1, parts + 1)
        ),
        categories=(Category.TIMELINE,),
        priority=Priority.P3,
        priority_reason="ordinary question",
        rule="question mark",
        site="HYD",
        owner="U9",
        owner_name="Ravi Menon",
        state=state,
        first_response=Promise(due=LATER),
        answer=Promise(due=LATER),
    )


def test_owning_is_the_first_response_and_names_the_owner() -> None:
    query = a_query().own(by="U7", name="Noor Ali", at=LATER)

    assert query.state is QueryState.ACKNOWLEDGED
    assert query.owner == "U7"
    assert query.first_response.met_at == LATER


def test_the_second_to_own_is_told_who_was_first() -> None:
    query = a_query().own(by="U7", name="Noor Ali", at=LATER)

    with pytest.raises(ConflictError, match="owned already, owner Noor Ali"):
        query.own(by="U7", name="Noor Ali", at=LATER)


def test_owning_an_unconfirmed_query_confirms_it() -> None:
    query = a_query(state=QueryState.DETECTED).own(by="U7", name="Noor Ali", at=LATER)

    assert query.state is QueryState.ACKNOWLEDGED


def test_a_reply_begins_the_work_but_does_not_answer() -> None:
    query = a_query().replied(at=LATER, source="Ravi Menon in the thread")

    assert query.state is QueryState.IN_PROGRESS
    assert query.first_response.met_at == LATER
    assert query.answer.met_at is None


def test_the_first_response_counts_once() -> None:
    query = (
        a_query().replied(at=LATER, source="a").replied(at=LATER + timedelta(hours=1), source="b")
    )

    assert query.first_response.met_at == LATER


def test_answered_needs_every_part() -> None:
    query = a_query(parts=2).replied(at=LATER, source="a").settle_parts(frozenset({1}))

    with pytest.raises(ConflictError, match="open parts: part 2"):
        query.answered(at=LATER, source="a")


def test_a_declined_part_carries_its_reason() -> None:
    query = a_query(parts=2).settle_parts(frozenset({2}), declined="not ours to say")

    assert query.parts[1].state is PartState.DECLINED
    assert query.parts[1].note == "not ours to say"
    assert [part.number for part in query.open_parts] == [1]


def test_a_part_that_is_not_there_is_refused() -> None:
    with pytest.raises(InvalidError, match="has no part 3"):
        a_query(parts=2).settle_parts(frozenset({3}))


def test_not_yet_opens_every_part_and_owes_the_answer_again() -> None:
    answered = (
        a_query(parts=2)
        .replied(at=LATER, source="a")
        .settle_parts(frozenset({1, 2}))
        .answered(at=LATER, source="a")
    )

    query = answered.reopen()

    assert query.state is QueryState.IN_PROGRESS
    assert len(query.open_parts) == 2
    assert query.answer == Promise(due=LATER)
    assert query.reopened == 1


def test_only_waiting_resumes_when_the_client_writes() -> None:
    waiting = replace(a_query(), state=QueryState.WAITING_ON_CLIENT)

    assert waiting.client_replied().state is QueryState.IN_PROGRESS
    assert a_query().client_replied() == a_query()


STEPS = {
    "confirm": lambda query: query.confirm(),
    "own": lambda query: query.own(by="U7", name="Noor Ali", at=LATER),
    "replied": lambda query: query.replied(at=LATER, source="a"),
    "wait": lambda query: query.wait_on_client("Which lot?", at=LATER),
    "client": lambda query: query.client_replied(),
    "settle": lambda query: query.settle_parts(frozenset({1, 2})),
    "answered": lambda query: query.answered(at=LATER, source="a"),
    "close": lambda query: query.close(),
    "reopen": lambda query: query.reopen(),
    "dismiss": lambda query: query.dismiss(),
}


@given(
    start=st.sampled_from([QueryState.DETECTED, QueryState.OPEN]),
    steps=st.lists(st.sampled_from(sorted(STEPS)), max_size=12),
)
def test_no_walk_leaves_the_ways_and_answered_has_no_open_part(
    start: QueryState, steps: list[str]
) -> None:
    query = a_query(parts=2, state=start)
    for step in steps:
        before = query
        try:
            query = STEPS[step](query)
        except BotError:
            continue
        assert query.state is before.state or reachable(before.state, query.state)
        assert query.state is not QueryState.ANSWERED or not query.open_parts
        assert query.client == "NON"
        assert before.first_response.met_at in (None, query.first_response.met_at)


def reachable(start: QueryState, end: QueryState) -> bool:
    found, edge = {start}, {start}
    while edge:
        edge = {after for state in edge for after in WAYS[state]} - found
        found |= edge
    return end in found


def test_what_is_settled_for_good_has_no_way_out() -> None:
    final = {state for state in QueryState if not WAYS[state]}

    assert final == {QueryState.DUPLICATE}
    assert final < SETTLED
