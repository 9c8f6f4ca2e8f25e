"""Draw how a project's dimensions stood from update to update: a form, a shade and a word each.

Forms and shades differ in greyscale and for every kind of colour blindness; the background is the
picture's own, so that it reads the same in light and dark windows and on a phone.
"""

import io
from typing import TYPE_CHECKING, Final

from bot.domain.health import NAMES, Colour
from bot.domain.pictures import StripPicture

if TYPE_CHECKING:
    from matplotlib.axes import Axes

MOST_WEEKS: Final = 10
"""Columns that a phone still shows legibly."""

INK, PAPER, GRID = "#1a1a1a", "#ffffff", "#e5e7eb"
MARKS: Final = {
    Colour.ON_TRACK: ("o", "#009e73"),
    Colour.AT_RISK: ("^", "#e69f00"),
    Colour.OFF_TRACK: ("s", "#d55e00"),
    Colour.NOT_REPORTED: ("$–$", "#9aa0a9"),
}
"""The forms of the message's own table, in Okabe and Ito's colours."""

WIDTH, ROW, HEAD, FOOT, DPI = 6.0, 0.42, 0.6, 0.75, 160
NAMES_END, EDGE = 0.36, 0.97
BIG, SMALL = 12, 8.5


def draw(strip: StripPicture) -> bytes:
    """Return the picture as a PNG; raise ValueError where there is nothing to draw."""
    if not strip.weeks:
        raise ValueError("a strip without an update")
    # A figure of its own, not pyplot's, which keeps every figure in module state.
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    rows = len(strip.dimensions)
    height = HEAD + ROW * rows + FOOT
    figure = Figure(figsize=(WIDTH, height), dpi=DPI, facecolor=PAPER)
    FigureCanvasAgg(figure)
    axes = figure.add_axes(
        (NAMES_END, FOOT / height, EDGE - NAMES_END, ROW * rows / height), facecolor=PAPER
    )
    _frame(axes, strip)
    _marks(axes, strip)
    figure.text(0.02, 1 - 0.28 / height, strip.title[:55], fontsize=BIG, weight="bold", va="center")
    out = io.BytesIO()
    # Little is gained by packing it tightly, and much time lost.
    figure.savefig(out, format="png", facecolor=PAPER, pil_kwargs={"compress_level": 3})
    return out.getvalue()


def _frame(axes: "Axes", strip: StripPicture) -> None:
    weeks, rows = strip.weeks[-MOST_WEEKS:], len(strip.dimensions)
    axes.set_xlim(-0.5, max(len(weeks), 3) - 0.5)
    axes.set_ylim(rows - 0.5, -0.5)
    days = [f"{week.day.day}\n{week.day:%b}" for week in weeks]
    axes.set_xticks(range(len(weeks)), days, fontsize=SMALL, color=INK)
    names = [NAMES[each] for each in strip.dimensions]
    axes.set_yticks(range(rows), names, fontsize=SMALL, color=INK)
    axes.tick_params(length=0)
    axes.hlines([row + 0.5 for row in range(rows - 1)], -0.5, len(weeks), colors=GRID)
    for spine in axes.spines.values():
        spine.set_visible(False)


def _marks(axes: "Axes", strip: StripPicture) -> None:
    weeks = strip.weeks[-MOST_WEEKS:]
    for colour, (form, shade) in MARKS.items():
        found = [
            (column, row)
            for column, week in enumerate(weeks)
            for row, each in enumerate(week.colours)
            if each is colour
        ]
        columns, rows = [x for x, _ in found], [y for _, y in found]
        axes.scatter(columns, rows, s=130, c=shade, marker=form, label=colour.words)
    axes.legend(
        loc="upper center",
        bbox_to_anchor=(0.3, -0.42 / (ROW * len(strip.dimensions))),
        ncols=4,
        fontsize=SMALL,
        frameon=False,
        handletextpad=0.2,
        columnspacing=1.0,
        markerscale=0.7,
    )
