"""A criterion is read into what the record can count; the rest stays a person's to judge."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.criteria import (
    LONGEST,
    FewQuestions,
    InTarget,
    Measure,
    SameCsat,
    read_criterion,
)
from bot.domain.errors import InvalidError
from bot.domain.escalation import ClockName
from bot.domain.terms import Priority

TODAY = date(2026, 11, 3)
WINTER = {"since": date(2026, 11, 1), "until": date(2027, 1, 31)}


def in_target(**differently: object) -> InTarget:
    plain: dict[str, object] = {
        "clock": ClockName.FIRST_RESPONSE,
        "percent": 95,
        "priority": Priority.P3,
        "fewest": 20,
        **WINTER,
    }
    return InTarget(**(plain | differently))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        (
            "first response in target for 95 % of P3 queries, at least 20, 1 Nov–31 Jan",
            (in_target(),),
        ),
        (
            "First response within target for 95% of the client's P3 queries, >= 20, 1 Nov-31 Jan",
            (in_target(),),
        ),
        (
            "answers in target for at least 90 percent of queries, from 1 Nov 2026 to 31 Jan 2027",
            (in_target(clock=ClockName.ANSWER, percent=90, priority=None, fewest=1),),
        ),
        (
            "answer in target for 100 % of P2 queries",
            (InTarget(clock=ClockName.ANSWER, percent=100, priority=Priority.P2),),
        ),
        (
            "at most 2 ad-hoc question messages a week for four weeks",
            (FewQuestions(most=2, weeks=4),),
        ),
        (
            "<= 2 question messages a week for 4 weeks, and CSAT >= 4 from the same people",
            (FewQuestions(most=2, weeks=4), SameCsat(least=4)),
        ),
        ("CSAT at least 4 from the same persons", (SameCsat(least=4),)),
    ],
)
def test_what_the_record_can_count_is_read_whole(text: str, measures: tuple[Measure, ...]) -> None:
    read = read_criterion(text, today=TODAY)

    assert read.measures == measures
    assert read.unread == ""


@pytest.mark.parametrize(
    ("text", "unread"),
    [
        ("team reminded", "team reminded"),
        ("CSAT at least 4 from the same persons and the list is kept", "the list is kept"),
        (
            "first response in target for 95 % of queries, 31 Feb-1 Apr",
            "first response in target for 95 % of queries, 31 Feb-1 Apr",
        ),
        (
            "first response in target for 0 % of queries",
            "first response in target for 0 % of queries",
        ),
    ],
)
def test_what_it_cannot_count_is_kept_as_it_was_written(text: str, unread: str) -> None:
    assert read_criterion(text, today=TODAY).unread == unread


def test_days_without_a_year_are_the_next_ones_whose_end_is_not_past() -> None:
    text = "first response in target for 95 % of queries, 1 Nov-31 Jan"

    for today in (date(2026, 6, 1), date(2026, 12, 24), date(2027, 1, 31)):
        (measure,) = read_criterion(text, today=today).measures
        assert (measure.since, measure.until) == tuple(WINTER.values())  # type: ignore[union-attr]


def test_a_measured_time_ends_with_its_last_day_or_its_last_week() -> None:
    done = date(2026, 11, 9)

    def ends(text: str) -> date | None:
        return read_criterion(text, today=TODAY).ends(done)

    assert ends("answer in target for 95 % of queries, 1 Nov-31 Jan") == date(2027, 1, 31)
    assert ends("at most 2 question messages a week for four weeks") == date(2026, 12, 6)
    assert ends("team reminded") is None


@given(st.text(max_size=2 * LONGEST))
def test_any_words_are_read(text: str) -> None:
    read = read_criterion(f"x{text}", today=TODAY)

    assert 0 < len(read.text) <= LONGEST


def test_no_words_are_refused_with_an_example() -> None:
    with pytest.raises(InvalidError, match="Write the effectiveness criterion before the work"):
        read_criterion(" \n ", today=TODAY)
