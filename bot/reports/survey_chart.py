"""Draw how the questions of a survey were answered: shares with the interval they may lie in.

Every share stands beside its words, so that nothing is told by colour alone; what has too few
answers to be scored is named and not drawn.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.domain.survey_results import GroupResult, ItemResult
from bot.domain.survey_statistics import FEWEST_TO_SCORE, Interval, Measure

if TYPE_CHECKING:
    from matplotlib.axes import Axes

INK, FAINT, PAPER, SHARE = "#1a1a1a", "#9aa0a9", "#ffffff", "#0072b2"
WIDTH, ROW, HEAD, FOOT, DPI = 6.0, 0.62, 0.7, 0.55, 160
NAMES, EDGE = 0.5, 0.95
NAME, TITLE = 41, 60
BIG, SMALL = 12, 8.5


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareBar:
    """One question: a share in percent with its interval, or None with too few answers."""

    label: str
    n: int
    asked: int
    share: float | None
    interval: Interval | None

    @property
    def words(self) -> str:
        """Return the bar in words."""
        answers = f"{self.n} of {self.asked} answered"
        if self.share is None or self.interval is None:
            return f"{answers}, too few to score (from {FEWEST_TO_SCORE})"
        between = f"{self.interval.low:.0f} to {self.interval.high:.0f} %"
        return f"{self.share:.0f} % ({between}), {answers}"


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyChart:
    """What a picture of a survey shows."""

    title: str
    bars: tuple[ShareBar, ...]

    @property
    def alt_text(self) -> str:
        """Return the whole picture in words."""
        lines = [f"{self.title}. Share of favourable answers, with 95 % intervals."]
        lines += [f"{bar.label} {bar.words}." for bar in self.bars]
        return " ".join(lines)[:2000]


def chart_of(title: str, groups: Sequence[GroupResult]) -> SurveyChart:
    """Return the picture of groups of answers.

    A net score has another scale and a yes or no has none: they are left to the words.
    """
    return SurveyChart(
        title=title,
        bars=tuple(
            _bar(item, group) for group in groups for item in group.items if _is_share(item)
        ),
    )


def draw(chart: SurveyChart) -> bytes:
    """Return the picture as a PNG; raise ValueError where there is nothing to draw."""
    if not chart.bars:
        raise ValueError("a chart without a question that was answered")
    # A figure of its own, not pyplot's, which keeps every figure in module state.
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    height = HEAD + ROW * len(chart.bars) + FOOT
    figure = Figure(figsize=(WIDTH, height), dpi=DPI, facecolor=PAPER)
    FigureCanvasAgg(figure)
    axes = figure.add_axes(
        (NAMES, FOOT / height, EDGE - NAMES, ROW * len(chart.bars) / height), facecolor=PAPER
    )
    _frame(axes, len(chart.bars))
    for row, bar in enumerate(chart.bars):
        _mark(axes, row, bar)
        at = 1 - (HEAD + ROW * (row + 0.5)) / height
        words = f"{_short(bar.label, NAME)}\n{_short(bar.words, NAME)}"
        figure.text(0.02, at, words, fontsize=SMALL, color=INK, va="center", linespacing=1.35)
    title = _short(chart.title, TITLE)
    figure.text(0.02, 1 - 0.25 / height, title, fontsize=BIG, weight="bold", va="center")
    legend = "Dot: share of favourable answers. Line: 95 % interval (Wilson)."
    figure.text(0.02, 0.14 / height, legend, fontsize=SMALL, color=INK, va="center")
    out = io.BytesIO()
    figure.savefig(out, format="png", facecolor=PAPER, pil_kwargs={"compress_level": 3})
    return out.getvalue()


def _is_share(item: ItemResult) -> bool:
    measure = item.item.scale.measure
    return bool(item.counts) and measure is not None and measure is not Measure.NPS


def _bar(item: ItemResult, group: GroupResult) -> ShareBar:
    assert item.score is not None, "a share has its score"
    return ShareBar(
        label=item.item.text,
        n=item.score.n,
        asked=group.asked,
        share=item.score.value,
        interval=item.score.interval,
    )


def _frame(axes: "Axes", rows: int) -> None:
    axes.set_xlim(0, 100)
    axes.set_ylim(rows - 0.5, -0.5)
    ticks = range(0, 101, 25)
    axes.set_xticks(ticks, [f"{tick} %" for tick in ticks], fontsize=SMALL, color=INK)
    axes.set_yticks([])
    axes.grid(color="#e5e7eb", linewidth=0.8, axis="x")
    axes.set_axisbelow(True)
    axes.tick_params(length=0)
    for spine in axes.spines.values():
        spine.set_color(FAINT)


def _mark(axes: "Axes", row: int, bar: ShareBar) -> None:
    if bar.share is None or bar.interval is None:
        return
    axes.hlines([row], [bar.interval.low], [bar.interval.high], colors=[SHARE], linewidth=3.5)
    axes.scatter([bar.share], [row], s=70, c=[SHARE], edgecolors=PAPER, linewidths=1.2, zorder=3)


def _short(words: str, length: int) -> str:
    return words if len(words) <= length else f"{words[: length - 1].rstrip()}…"
