"""Score answers honestly: shares, means and net scores, each with its n, its N and an interval.

Sources: Wilson 1927 (Journal of the American Statistical Association 22, 209) for proportions;
the variance of a difference of two multinomial shares for the net promoter score; Cochran,
*Sampling Techniques* (1977), 2.6, for the finite-population correction. Intervals are at 95 %.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import sqrt
from typing import Final

Z: Final = 1.96
"""The normal quantile of a two-sided 95 % interval, as tables print it (1.95996…)."""

FEWEST_TO_SCORE: Final = 5
FEWEST_FOR_TREND: Final = 30
RATES_APART: Final = 30.0
"""Percent by which two response rates may differ: beyond, other people were heard."""


class Measure(StrEnum):
    """What is measured; scores of different measures are never compared."""

    CSAT = "csat"
    CES = "ces"
    NPS = "nps"

    @property
    def lowest(self) -> int:
        """Return the low end of the scale."""
        return 0 if self is Measure.NPS else 1

    @property
    def highest(self) -> int:
        """Return the high end of the scale."""
        return {Measure.CSAT: 5, Measure.CES: 7, Measure.NPS: 10}[self]

    @property
    def words(self) -> str:
        """Return what the score is, with the definition that is used here."""
        return _WORDS[self]


_WORDS = {
    Measure.CSAT: "CSAT, share of 4 and 5",
    Measure.CES: "CES 2.0, share of 5 to 7",
    Measure.NPS: "NPS, share of 9 and 10 minus share of 0 to 6",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """From where to where the truth lies with 95 %, on the scale of its score."""

    low: float
    high: float

    def overlaps(self, other: "Interval") -> bool:
        """Return whether the two have a value in common."""
        return self.low <= other.high and other.low <= self.high


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """A measure of one group: `n` of `asked` people answered, `favourable` of them favourably.

    `value` and `interval` are in percent (CSAT, CES) or points (NPS), and None where `n` is too
    small: then the answers themselves are shown. `mean` is on the scale of the question.
    `margin_of_asked` (NPS) and `interval_of_asked` carry the finite-population correction: what is
    still open among those who were asked. None where nobody was asked by name or all answered.
    """

    measure: Measure
    n: int
    asked: int
    favourable: int
    value: float | None
    interval: Interval | None
    mean: float | None
    margin: float | None = None
    margin_of_asked: float | None = None
    interval_of_asked: Interval | None = None

    @property
    def response_rate(self) -> float | None:
        """Return n/N in percent, or None where nobody was asked by name."""
        return 100 * self.n / self.asked if self.asked else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """How a client's score differs from its own earlier one.

    `counts` tells that the difference may be spoken of; `shows_trend` that an arrow may be drawn.
    """

    points: float
    counts: bool
    shows_trend: bool


def score(measure: Measure, answers: Sequence[int], *, asked: int = 0) -> Score:
    """Return the score of answers on the measure's scale; `asked` is how many were invited (N).

    Raise ValueError for an answer outside the scale.
    """
    for answer in answers:
        if not measure.lowest <= answer <= measure.highest:
            raise ValueError(f"{answer} is outside the scale of {measure}")
    asked = max(asked, len(answers)) if asked else 0
    if measure is Measure.NPS:
        return _net(answers, asked=asked)
    n, good = len(answers), sum(answer >= _good_from(measure) for answer in answers)
    enough = n >= FEWEST_TO_SCORE
    of_asked = _percent(wilson(good, n, population=asked)) if enough and asked > n else None
    return Score(
        measure=measure,
        n=n,
        asked=asked,
        favourable=good,
        value=100 * good / n if enough else None,
        interval=_percent(wilson(good, n)) if enough else None,
        mean=sum(answers) / n if enough else None,
        interval_of_asked=of_asked,
    )


def wilson(successes: int, n: int, *, population: int | None = None) -> Interval:
    """Return the Wilson interval of a proportion, between 0 and 1.

    centre = (p + z²/2n) / (1 + z²/n); half = z·√(p(1-p)/n + z²/4n²) / (1 + z²/n). With a
    `population` N the effective n is n·(N-1)/(N-n), the finite-population correction solved
    for n; when everybody answered nothing is left to estimate.
    """
    if not 0 <= successes <= n or n == 0:
        raise ValueError(f"{successes} of {n} is no proportion")
    p = successes / n
    if population is not None:
        if population <= n:
            return Interval(low=p, high=p)
        effective = n * (population - 1) / (population - n)
    else:
        effective = float(n)
    square = Z * Z / effective
    centre = (p + square / 2) / (1 + square)
    half = Z * sqrt(p * (1 - p) / effective + square / (4 * effective)) / (1 + square)
    # At the ends the formula is exact, the floating point is not.
    low = 0.0 if successes == 0 else max(0.0, centre - half)
    high = 1.0 if successes == n else min(1.0, centre + half)
    return Interval(low=low, high=high)


def net_variance(promoters: int, detractors: int, n: int) -> float:
    """Return the variance of (promoters - detractors)/n: (p + d - (p-d)²)/n."""
    p, d = promoters / n, detractors / n
    return (p + d - (p - d) ** 2) / n


def net_margin(promoters: int, detractors: int, n: int, *, population: int | None = None) -> float:
    """Return half the width of the 95 % interval of an NPS, in points: z · 100·√Var.

    With a `population` N it is multiplied by √((N-n)/(N-1)).
    """
    margin = Z * 100 * sqrt(max(0.0, net_variance(promoters, detractors, n)))
    if population is None:
        return margin
    if population <= n:
        return 0.0
    return margin * sqrt((population - n) / (population - 1))


def change(before: Score, after: Score) -> Change | None:
    """Compare a client with its own past, never with anybody else; None where nothing can be.

    A difference counts when the intervals do not overlap or both have 30 answers or more.
    """
    if before.measure is not after.measure or _heard_others(before, after):
        return None
    if before.value is None or after.value is None:
        return None
    assert before.interval is not None, "a score has its interval"
    assert after.interval is not None, "a score has its interval"
    large = min(before.n, after.n) >= FEWEST_FOR_TREND
    return Change(
        points=after.value - before.value,
        counts=large or not before.interval.overlaps(after.interval),
        shows_trend=large,
    )


def _heard_others(before: Score, after: Score) -> bool:
    if before.response_rate is None or after.response_rate is None:
        return False
    return abs(before.response_rate - after.response_rate) > RATES_APART


def _net(answers: Sequence[int], *, asked: int) -> Score:
    n = len(answers)
    promoters, detractors = sum(each >= 9 for each in answers), sum(each <= 6 for each in answers)
    # With one voice the formula would give ±0, which is false certainty.
    unanimous = n in (promoters, detractors, n - promoters - detractors)
    enough = n >= FEWEST_TO_SCORE and not unanimous
    value = 100 * (promoters - detractors) / n if enough else None
    margin = net_margin(promoters, detractors, n) if enough else None
    interval = None
    if value is not None and margin is not None:
        interval = Interval(low=max(-100.0, value - margin), high=min(100.0, value + margin))
    of_asked = None
    if enough and asked > n:
        of_asked = net_margin(promoters, detractors, n, population=asked)
    return Score(
        measure=Measure.NPS,
        n=n,
        asked=asked,
        favourable=promoters,
        value=value,
        interval=interval,
        mean=sum(answers) / n if enough else None,
        margin=margin,
        margin_of_asked=of_asked,
    )


def _good_from(measure: Measure) -> int:
    return 4 if measure is Measure.CSAT else 5


def _percent(interval: Interval) -> Interval:
    return Interval(low=100 * interval.low, high=100 * interval.high)
