"""Draw what a message shows, whatever kind of picture it is."""

from typing import assert_never

from bot.domain.pictures import Picture, PlanPicture, StripPicture
from bot.reports import health_strip, milestone_chart


def paint(picture: Picture) -> bytes:
    """Return a picture as a PNG; raise ValueError where there is nothing to draw."""
    match picture:
        case PlanPicture():
            return milestone_chart.draw(chart(picture))
        case StripPicture():
            return health_strip.draw(picture)
        case _:
            assert_never(picture)


def chart(picture: PlanPicture) -> milestone_chart.Chart:
    """Return the chart of a plan."""
    return milestone_chart.Chart(
        title=picture.title,
        today=picture.today,
        bars=tuple(
            milestone_chart.Bar(
                label=bar.label,
                baseline=bar.baseline,
                expected=bar.expected,
                is_actual=bar.is_actual,
                variance=bar.variance,
            )
            for bar in picture.bars
        ),
        buffer=picture.buffer,
        left_out=picture.left_out,
    )
