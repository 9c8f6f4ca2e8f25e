"""Draw a project's milestones: baseline against forecast and actual, today, and the buffer.

Every meaning has a shape and a word beside its colour; the background is the picture's own, so
that it reads the same in light and dark windows and on a phone.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from bot.domain.buffers import Buffer, Third
from bot.domain.calendars import WorkCalendar
from bot.domain.milestone_states import MilestoneState
from bot.domain.milestones import Milestone
from bot.domain.time_words import day_words
from bot.domain.working_dates import days_words

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

MOST_BARS: Final = 14
"""Rows that a phone still shows legibly; the nearest open ones are drawn."""

# Okabe and Ito's colours stay apart for every common kind of colour blindness.
INK, FAINT, PAPER = "#1a1a1a", "#9aa0a9", "#ffffff"
BASELINE, FORECAST, ACTUAL, LATE = "#5b6470", "#0072b2", "#009e73", "#d55e00"
THIRDS: Final = {Third.FIRST: ACTUAL, Third.SECOND: "#e69f00", Third.LAST: LATE}
WIDTH, ROW, HEAD, FOOT, DPI = 6.0, 0.46, 1.0, 0.78, 160
"""Inches, but for the last; at this size the smallest letters stay legible on a phone."""

NAMES, EDGE = 0.44, 0.975
"""Where the names end and the days begin, and where they end, as shares of the width."""

NAME, TITLE = 36, 55
"""Characters that have room."""

BIG, SMALL = 12, 8.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One milestone as it is drawn; `variance` is in working days."""

    label: str
    baseline: date
    expected: date
    is_actual: bool
    variance: int

    @property
    def words(self) -> str:
        """Return what stands at the end of the bar."""
        state = "achieved" if self.is_actual else "forecast"
        return f"{state} {self.expected.day} {self.expected:%b}, {days_words(self.variance)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """What a picture shows; `left_out` are milestones there was no room for."""

    title: str
    today: date
    bars: tuple[Bar, ...]
    buffer: Buffer | None = None
    left_out: int = 0

    @property
    def alt_text(self) -> str:
        """Return the whole picture in words, for those who do not see it."""
        lines = [f"Milestones of {self.title}, {day_words(self.today)}."]
        lines += [
            f"{bar.label}: baseline {day_words(bar.baseline)}, {bar.words}." for bar in self.bars
        ]
        if self.left_out:
            lines.append(f"{self.left_out} more are not drawn.")
        if self.buffer:
            lines.append(f"{self.buffer.words}.")
        return " ".join(lines)[:2000]


def chart_of(
    title: str,
    milestones: Sequence[Milestone],
    *,
    today: date,
    site: WorkCalendar,
    buffer: Buffer | None = None,
) -> Chart:
    """Return what a client may see of a plan; milestones without a date are left out.

    Of many, those nearest to today are drawn, in the order of their baselines.
    """
    dated = [
        each
        for each in milestones
        if each.baseline and each.shown_to_client and each.state is not MilestoneState.CANCELLED
    ]
    nearest = sorted(dated, key=lambda each: _distance(each, today))[:MOST_BARS]
    bars = [_bar(each, site) for each in nearest]
    return Chart(
        title=title,
        today=today,
        bars=tuple(sorted(bars, key=lambda bar: (bar.baseline, bar.label))),
        buffer=buffer,
        left_out=len(dated) - len(nearest),
    )


def draw(chart: Chart) -> bytes:
    """Return the picture as a PNG; raise ValueError where there is nothing to draw."""
    if not chart.bars:
        raise ValueError("a chart without a milestone that has dates")
    # A figure of its own, not pyplot's, which keeps every figure in module state.
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    height = HEAD + ROW * len(chart.bars) + FOOT
    figure = Figure(figsize=(WIDTH, height), dpi=DPI, facecolor=PAPER)
    FigureCanvasAgg(figure)
    axes = figure.add_axes(
        (NAMES, FOOT / height, EDGE - NAMES, ROW * len(chart.bars) / height), facecolor=PAPER
    )
    _frame(axes, chart)
    _marks(axes, chart)
    _names(figure, chart, height)
    title = _short(chart.title, TITLE)
    figure.text(0.02, 1 - 0.2 / height, title, fontsize=BIG, weight="bold", va="center")
    if chart.buffer:
        _buffer(figure, chart.buffer, height)
    _legend(figure, height)
    out = io.BytesIO()
    # Little is gained by packing it tightly, and much time lost.
    figure.savefig(out, format="png", facecolor=PAPER, pil_kwargs={"compress_level": 3})
    return out.getvalue()


def _distance(milestone: Milestone, today: date) -> tuple[bool, int]:
    shown = milestone.shown_to_client
    assert shown is not None
    return not milestone.state.is_open, abs((shown - today).days)


def _bar(milestone: Milestone, site: WorkCalendar) -> Bar:
    assert milestone.baseline is not None
    assert milestone.shown_to_client is not None
    return Bar(
        label=milestone.label,
        baseline=milestone.baseline,
        expected=milestone.shown_to_client,
        is_actual=milestone.actual is not None,
        variance=milestone.told_variance(site) or 0,
    )


def _marks(axes: "Axes", chart: Chart) -> None:
    rows = range(len(chart.bars))
    colours = [
        ACTUAL if bar.is_actual else LATE if bar.variance > 0 else FORECAST for bar in chart.bars
    ]
    planned = [bar.baseline.toordinal() for bar in chart.bars]
    expected = [bar.expected.toordinal() for bar in chart.bars]
    axes.hlines(rows, planned, expected, colors=colours, linewidth=3.5, zorder=2)
    axes.scatter(
        planned,
        rows,
        s=120,
        c=PAPER,
        marker="D",
        edgecolors=BASELINE,
        linewidths=1.8,
        zorder=3,
    )
    for shape, is_actual in (("s", False), ("o", True)):
        chosen = [row for row in rows if chart.bars[row].is_actual is is_actual]
        axes.scatter(
            [expected[row] for row in chosen],
            chosen,
            s=64,
            c=[colours[row] for row in chosen],
            marker=shape,
            zorder=4,
        )


def _names(figure: "Figure", chart: Chart, height: float) -> None:
    for row, bar in enumerate(chart.bars):
        at = 1 - (HEAD + ROW * (row + 0.5)) / height
        words = f"{_short(bar.label, NAME)}\n{bar.words}"
        figure.text(0.02, at, words, fontsize=SMALL, color=INK, va="center", linespacing=1.35)


def _frame(axes: "Axes", chart: Chart) -> None:
    first, last = _span(chart)
    axes.set_xlim(first.toordinal(), last.toordinal())
    axes.set_ylim(len(chart.bars) - 0.5, -0.5)
    ticks = _ticks(first, last)
    labels = [f"{day.day} {day:%b}" for day in ticks]
    axes.set_xticks([day.toordinal() for day in ticks], labels, fontsize=SMALL, color=INK)
    axes.set_yticks([row + 0.5 for row in range(len(chart.bars) - 1)], [])
    axes.grid(color="#e5e7eb", linewidth=0.8, zorder=0)
    axes.set_axisbelow(True)
    axes.tick_params(length=0)
    for spine in axes.spines.values():
        spine.set_color(FAINT)
    today = chart.today.toordinal()
    axes.axvline(today, color=INK, linewidth=1.4, linestyle=(0, (4, 3)), zorder=1)
    words = f"today, {chart.today.day} {chart.today:%b %Y}"
    left = (chart.today - first) < (last - first) / 2
    side = "left" if left else "right"
    axes.annotate(words, (today, -0.5), (0, 3), textcoords="offset points", fontsize=SMALL, ha=side)


def _buffer(figure: "Figure", buffer: Buffer, height: float) -> None:
    from matplotlib.patches import Rectangle

    left, width, tall, low = NAMES, EDGE - NAMES, 0.12 / height, 1 - 0.58 / height
    used = width * min(1.0, buffer.used / buffer.days)
    line = 0.0015
    for shape in (
        Rectangle((left, low), width, tall, fc="#eef0f3", ec=FAINT, lw=0.8),
        Rectangle((left, low), used, tall, fc=THIRDS[buffer.third], ec="none"),
        Rectangle((left + width / 3, low), line, tall, fc=INK, ec="none"),
        Rectangle((left + width * 2 / 3, low), line, tall, fc=INK, ec="none"),
    ):
        shape.set_transform(figure.transFigure)
        figure.add_artist(shape)
    at = 1 - 0.52 / height
    figure.text(0.02, at, buffer.words, fontsize=SMALL, color=INK, va="center")


def _legend(figure: "Figure", height: float) -> None:
    from matplotlib.lines import Line2D

    at = 0.2 / height
    for x, shape, fill, edge, words in (
        (0.03, "D", PAPER, BASELINE, "baseline"),
        (0.21, "s", FORECAST, FORECAST, "forecast"),
        (0.40, "s", LATE, LATE, "forecast after baseline"),
        (0.78, "o", ACTUAL, ACTUAL, "achieved"),
    ):
        mark = Line2D([x], [at], marker=shape, mfc=fill, mec=edge, mew=1.6, ms=7, ls="")
        mark.set_transform(figure.transFigure)
        figure.add_artist(mark)
        figure.text(x + 0.02, at, words, fontsize=SMALL, color=INK, va="center")


def _span(chart: Chart) -> tuple[date, date]:
    days = [chart.today]
    days += [day for bar in chart.bars for day in (bar.baseline, bar.expected)]
    first, last = min(days), max(days)
    room = timedelta(days=max(4, (last - first).days // 14))
    return first - room, last + room


def _ticks(first: date, last: date) -> list[date]:
    """Return at most five Mondays, none so near an edge that its words would be cut."""
    inner = (last - first) * 0.07
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    mondays = [day for day in days if day.weekday() == 0 and first + inner < day < last - inner]
    return mondays[:: -(-len(mondays) // 5) or 1]


def _short(words: str, most: int) -> str:
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"
