"""What is counted is said counts first, and as a share only where there are enough of them."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.criteria import FewQuestions, InTarget, SameCsat
from bot.domain.escalation import ClockName
from bot.domain.measurements import (
    Days,
    Score,
    few_questions,
    in_target,
    is_ad_hoc_question,
    same_csat,
    weeks_from,
)
from bot.domain.queries import Promise, Query
from bot.domain.query_states import QueryState
from bot.domain.terms import Priority
from tests.domain.plants import HYD
from tests.domain.test_queries import a_query as plain_query

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
NOVEMBER = Days(first=date(2026, 11, 1), last=date(2026, 11, 30))
ASKED = InTarget(clock=ClockName.FIRST_RESPONSE, percent=95, priority=Priority.P3, fewest=20)


def a_query(day: int, *, after: timedelta | None, hour: int = 6) -> Query:
    """Return a query of a day in November with an hour to respond, met after some time."""
    at = datetime(2026, 11, day, hour, tzinfo=UTC)
    met = at + after if after is not None else None
    return replace(
        plain_query(),
        asked_at=at,
        first_response=Promise(due=at + timedelta(hours=1), met_at=met),
    )


IN_TIME, LATE = timedelta(minutes=59), timedelta(minutes=61)


def said(*queries: Query, days: Days = NOVEMBER) -> str:
    return in_target(ASKED, queries, days, HYD, now=NOW)


def test_queries_in_target_are_counted_and_a_share_needs_twenty() -> None:
    few = [a_query(day, after=IN_TIME) for day in range(1, 19)]
    late = a_query(19, after=LATE)

    assert "18 of 19 P3 queries, Sun 1 Nov 2026" in said(*few, late)
    assert "18 of 20 P3 queries (90.0 %)" in said(*few, late, a_query(20, after=None))


def test_what_was_met_at_the_very_instant_is_in_target() -> None:
    assert "1 of 1" in said(a_query(2, after=timedelta(hours=1)))


def test_what_is_neither_met_nor_due_is_told_apart() -> None:
    fresh = a_query(20, after=None, hour=11)

    assert "0 of 0 P3 queries; 1 not due yet" in said(
        replace(fresh, first_response=Promise(due=NOW + timedelta(minutes=1)))
    )


def test_another_priority_another_month_and_what_was_no_query_do_not_count() -> None:
    other = replace(a_query(2, after=LATE), priority=Priority.P2)
    dismissed = replace(a_query(3, after=LATE), state=QueryState.DISMISSED)
    october = replace(a_query(4, after=LATE), asked_at=datetime(2026, 10, 31, 18, 29, tzinfo=UTC))
    # 1 November begins in Hyderabad at 18:30 UTC of the day before.
    first = replace(a_query(5, after=IN_TIME), asked_at=datetime(2026, 10, 31, 18, 30, tzinfo=UTC))

    assert "1 of 1 P3 queries" in said(other, dismissed, october, first)


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Which drum?", True),
        ("Which drum? And which label?", True),
        ("1. Which drum? 2. Which label? 3. Which truck?", False),
        ("The list is attached.", False),
        ("どのドラムですか？", True),
    ],
)
def test_one_or_two_questions_are_ad_hoc_and_more_are_a_list(text: str, *, counts: bool) -> None:
    assert is_ad_hoc_question(text) is counts


def test_questions_are_told_week_by_week() -> None:
    weeks = weeks_from(date(2026, 11, 2), 2)
    told = few_questions(FewQuestions(most=2, weeks=2), list(zip(weeks, (1, 5), strict=True)))

    assert "1, 5 in the 2 weeks from Mon 2 Nov 2026 to Sun 15 Nov 2026, 6 in all" in told


def test_the_same_persons_are_told_one_by_one_without_a_score() -> None:
    scores = (
        Score(before=2, since=4),
        Score(before=2, since=None),
    )

    told = same_csat(SameCsat(least=4), scores)

    assert "1 of 2 answered 4 or more since" in told
    assert "Each of them: 2, since 4; 2, since no answer." in told
    assert "%" not in told


def test_without_named_answers_nobody_can_be_followed() -> None:
    assert "Ask them." in same_csat(SameCsat(least=4), ())
