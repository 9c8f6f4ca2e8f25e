"""Working days between dates are counted over weekends and holidays, both ways alike."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.calendars import WorkCalendar
from bot.domain.errors import InvalidError
from bot.domain.working_dates import add_working_days, days_words, working_days_between
from tests.domain.plants import HYD, calendars

days = st.dates(min_value=date(2024, 1, 1), max_value=date(2028, 12, 31))
steps = st.integers(-40, 40)


def test_a_slip_from_19_to_28_october_is_six_days_because_the_20th_is_a_holiday() -> None:
    assert working_days_between(date(2026, 10, 19), date(2026, 10, 28), HYD) == 6


def test_a_day_earlier_counts_below_nothing() -> None:
    assert working_days_between(date(2026, 10, 28), date(2026, 10, 19), HYD) == -6


@given(a=days, b=days, c=days)
def test_days_between_add_up_along_the_way(a: date, b: date, c: date) -> None:
    whole = working_days_between(a, c, HYD)

    assert working_days_between(a, b, HYD) + working_days_between(b, c, HYD) == whole


@given(start=days, amount=st.integers(1, 40), calendar=calendars())
def test_as_many_working_days_lie_between_as_were_added(
    start: date, amount: int, calendar: WorkCalendar
) -> None:
    end = add_working_days(start, amount, calendar)

    assert calendar.works_on(end)
    assert working_days_between(start, end, calendar) == amount


@given(start=days, amount=st.integers(1, 40))
def test_going_back_as_many_days_comes_to_a_working_day_so_far_before(
    start: date, amount: int
) -> None:
    before = add_working_days(start, -amount, HYD)

    assert HYD.works_on(before)
    worked = (before + timedelta(days=n) for n in range((start - before).days))
    assert sum(HYD.works_on(day) for day in worked) == amount


def test_nothing_added_to_a_day_off_is_the_next_working_day() -> None:
    assert add_working_days(date(2026, 10, 20), 0, HYD) == date(2026, 10, 21)


def test_a_year_without_work_is_refused_with_a_sentence() -> None:
    idle = WorkCalendar(
        name="IDLE",
        zone="UTC",
        hours=HYD.hours,
        week=frozenset({next(iter(HYD.week))}),
        changes=(),
    )

    with pytest.raises(InvalidError, match="no working day"):
        add_working_days(date(2026, 1, 1), 20_000, idle)


@pytest.mark.parametrize(("amount", "words"), [(6, "+6 BD"), (0, "on the day"), (-2, "-2 BD")])
def test_a_variance_is_written_with_its_sign(amount: int, words: str) -> None:
    assert days_words(amount) == words
