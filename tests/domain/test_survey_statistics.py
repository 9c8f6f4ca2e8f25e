"""Scores with their intervals: the published vectors to the printed digit, and properties."""

from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binomtest, norm

from bot.domain.survey_statistics import (
    Measure,
    Score,
    Z,
    change,
    net_margin,
    net_variance,
    score,
    wilson,
)


def nps(promoters: int, passives: int, detractors: int, *, asked: int = 0) -> Score:
    answers = [10] * promoters + [7] * passives + [3] * detractors
    return score(Measure.NPS, answers, asked=asked)


def csat(good: int, n: int, *, asked: int = 0) -> Score:
    return score(Measure.CSAT, [5] * good + [2] * (n - good), asked=asked)


@pytest.mark.parametrize(
    ("groups", "value", "margin"),
    [((5, 2, 1), "50", "49.0"), ((20, 12, 8), "30", "24.2"), ((120, 50, 30), "45", "10.3")],
)
def test_a_net_score_has_the_margin_of_its_variance(
    groups: tuple[int, int, int], value: str, margin: str
) -> None:
    found = nps(*groups)

    assert (f"{found.value:.0f}", f"{found.margin:.1f}") == (value, margin)


def test_seven_promoters_of_seven_are_too_few_to_score() -> None:
    found = nps(7, 0, 0)

    assert (found.favourable, found.n) == (7, 7)
    assert found.value is None
    assert found.margin is None


def test_a_small_population_narrows_the_margin_of_a_net_score() -> None:
    found = nps(5, 2, 1, asked=12)

    assert f"{found.margin_of_asked:.1f}" == "29.5"
    assert f"{found.margin:.0f}" == "49"


@pytest.mark.parametrize(
    ("good", "n", "low", "high"),
    [
        (7, 8, "52.9", "97.8"),
        (3, 3, "43.8", "100.0"),
        (17, 20, "64.0", "94.8"),
        (85, 100, "76.7", "90.7"),
    ],
)
def test_a_share_has_the_interval_of_wilson(good: int, n: int, low: str, high: str) -> None:
    found = wilson(good, n)

    assert (f"{100 * found.low:.1f}", f"{100 * found.high:.1f}") == (low, high)


def test_effort_has_a_mean_and_a_share_of_five_to_seven() -> None:
    found = score(Measure.CES, [7, 6, 6, 5, 3, 2, 7, 6])

    assert (found.mean, found.value) == (5.25, 75.0)


def test_csat_of_the_review_pack_is_told_with_its_interval() -> None:
    found = csat(12, 14, asked=18)

    assert found.value == pytest.approx(85.714, abs=0.001)
    assert found.interval is not None
    assert (round(found.interval.low, 1), round(found.interval.high, 1)) == (60.1, 96.0)
    assert found.response_rate == pytest.approx(77.8, abs=0.1)


@given(st.data(), st.integers(1, 500))
def test_wilson_is_what_scipy_says(data: st.DataObject, n: int) -> None:
    successes = data.draw(st.integers(0, n))

    ours = wilson(successes, n)

    level = norm.cdf(Z) - norm.cdf(-Z)
    theirs = binomtest(successes, n).proportion_ci(confidence_level=level, method="wilson")
    assert ours.low == pytest.approx(theirs.low, abs=1e-9)
    assert ours.high == pytest.approx(theirs.high, abs=1e-9)


@given(st.lists(st.integers(0, 10), min_size=1, max_size=300))
def test_the_variance_of_a_net_score_is_that_of_its_answers(answers: list[int]) -> None:
    n = len(answers)
    marks = [1 if each >= 9 else -1 if each <= 6 else 0 for each in answers]
    mean = sum(marks) / n
    variance = sum((mark - mean) ** 2 for mark in marks) / n

    ours = net_variance(marks.count(1), marks.count(-1), n)

    assert ours == pytest.approx(variance / n, abs=1e-12)


@given(st.integers(5, 60), st.integers(0, 60), st.data())
def test_a_finite_population_never_widens_and_vanishes_when_all_answered(
    n: int, more: int, data: st.DataObject
) -> None:
    good = data.draw(st.integers(0, n))
    free, bound = wilson(good, n), wilson(good, n, population=n + more)

    assert bound.high - bound.low <= free.high - free.low + 1e-9
    assert net_margin(good, n - good, n, population=n) == 0
    if more:
        factor = sqrt(more / (n + more - 1))
        expected = net_margin(good, n - good, n) * factor
        assert net_margin(good, n - good, n, population=n + more) == pytest.approx(expected)


@given(st.sampled_from(Measure), st.data())
def test_nothing_is_scored_below_five_answers(measure: Measure, data: st.DataObject) -> None:
    scale = st.integers(measure.lowest, measure.highest)
    answers = data.draw(st.lists(scale, max_size=4))

    found = score(measure, answers, asked=20)

    assert (found.value, found.interval, found.mean) == (None, None, None)
    assert found.n == len(answers)


@given(st.sampled_from(Measure), st.data())
def test_a_score_lies_in_its_interval_on_its_scale(measure: Measure, data: st.DataObject) -> None:
    scale = st.integers(measure.lowest, measure.highest)
    found = score(measure, data.draw(st.lists(scale, min_size=5, max_size=80)))

    if found.value is not None:
        assert found.interval is not None
        lowest = -100 if measure is Measure.NPS else 0
        assert lowest <= found.interval.low <= found.value <= found.interval.high <= 100


def test_an_answer_outside_the_scale_is_refused() -> None:
    with pytest.raises(ValueError, match="11 is outside the scale of nps"):
        score(Measure.NPS, [11])


def test_the_response_rate_never_exceeds_all_who_were_asked() -> None:
    assert csat(6, 6, asked=5).response_rate == 100
    assert csat(6, 6).response_rate is None


def test_a_small_change_is_no_change() -> None:
    found = change(csat(12, 14), csat(10, 14))

    assert found is not None
    assert (round(found.points), found.counts, found.shows_trend) == (-14, False, False)


def test_a_change_counts_when_intervals_do_not_meet() -> None:
    found = change(csat(20, 20), csat(4, 20))

    assert found is not None
    assert (found.counts, found.shows_trend) == (True, False)


def test_the_quantile_is_that_of_ninety_five_percent() -> None:
    assert norm.cdf(Z) - norm.cdf(-Z) == pytest.approx(0.95, abs=1e-4)


def test_a_change_counts_and_shows_a_trend_with_thirty_answers_each() -> None:
    found = change(csat(25, 30), csat(24, 30))

    assert found is not None
    assert (found.counts, found.shows_trend) == (True, True)


def test_different_measures_and_unscored_ones_are_never_compared() -> None:
    assert change(csat(12, 14), nps(5, 2, 1)) is None
    assert change(csat(3, 4), csat(12, 14)) is None


def test_scores_of_very_different_response_rates_are_not_compared() -> None:
    assert change(csat(12, 14, asked=15), csat(5, 7, asked=15)) is None
    assert change(csat(12, 14, asked=20), csat(8, 10, asked=20)) is not None
