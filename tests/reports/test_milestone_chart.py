"""The picture of a plan: what is in it, in words too, legible in light and dark."""

import io
from datetime import date, timedelta

import pytest
from PIL import Image

from bot.domain.buffers import Buffer
from bot.domain.milestone_states import MilestoneState, SlipReason
from bot.domain.milestones import Milestone, SlipCause
from bot.reports.milestone_chart import (
    ACTUAL,
    BASELINE,
    FORECAST,
    INK,
    LATE,
    MOST_BARS,
    PAPER,
    Chart,
    chart_of,
    draw,
)
from tests.domain.plants import HYD
from tests.milestones import MON_19_OCT, WED_28_OCT, a_milestone

TODAY = date(2026, 10, 15)
CAUSE = SlipCause(reason=SlipReason.MATERIALS, text="toluene")


def chart(*milestones: Milestone, buffer: Buffer | None = None) -> Chart:
    return chart_of("Nonesuch · NV-204", milestones, today=TODAY, site=HYD, buffer=buffer)


def test_the_picture_is_told_whole_in_words() -> None:
    slipped = a_milestone().plan(MON_19_OCT).reforecast(WED_28_OCT, CAUSE).tell()

    words = chart(slipped, buffer=Buffer(days=24, used=9)).alt_text

    assert words == (
        "Milestones of Nonesuch · NV-204, Thu 15 Oct 2026. A9 Engineering batch: baseline "
        "Mon 19 Oct 2026, forecast 28 Oct, +6 BD. Buffer 38 % used (9 of 24 BD)."
    )


def test_a_forecast_the_client_was_not_told_is_not_drawn() -> None:
    untold = a_milestone().plan(MON_19_OCT).reforecast(WED_28_OCT, CAUSE)

    assert chart(untold).bars[0].expected == MON_19_OCT


def test_what_has_no_date_or_is_cancelled_is_not_drawn() -> None:
    cancelled = a_milestone(state=MilestoneState.CANCELLED, baseline=TODAY, told=TODAY)

    nothing = chart(a_milestone(), cancelled)

    assert nothing.bars == ()
    with pytest.raises(ValueError, match="without a milestone"):
        draw(nothing)


def test_of_many_the_nearest_open_ones_are_drawn_and_the_rest_is_counted() -> None:
    many = [
        a_milestone(code=f"M{n}", name="Batch").plan(TODAY + timedelta(days=n)) for n in range(200)
    ]

    drawn = chart(*many)

    assert [bar.label for bar in drawn.bars] == [f"M{n} Batch" for n in range(MOST_BARS)]
    assert drawn.left_out == 200 - MOST_BARS
    assert f"{drawn.left_out} more are not drawn" in drawn.alt_text
    assert len(drawn.alt_text) <= 2000


def test_the_picture_has_its_own_light_ground_and_a_phones_width() -> None:
    png = draw(chart(a_milestone().plan(MON_19_OCT), buffer=Buffer(days=24, used=30)))

    with Image.open(io.BytesIO(png)) as picture:
        assert picture.format == "PNG"
        assert picture.width == 960
        assert picture.convert("RGBA").getpixel((0, 0)) == (255, 255, 255, 255)
    assert len(png) < 200_000


@pytest.mark.parametrize("colour", [INK, BASELINE, FORECAST, LATE, ACTUAL])
def test_every_mark_stands_out_from_the_ground(colour: str) -> None:
    lowest = 4.5 if colour in (INK, BASELINE) else 3.0  # WCAG 2.2: 1.4.3 text, 1.4.11 graphics

    assert _contrast(colour, PAPER) >= lowest


@pytest.mark.parametrize("day", [date(2026, 10, 15), date(2026, 10, 16), date(2030, 1, 1)])
def test_a_plan_of_one_day_or_of_years_is_drawn(day: date) -> None:
    assert draw(chart(a_milestone(name="x" * 300).plan(day))).startswith(b"\x89PNG")


def _contrast(one: str, other: str) -> float:
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
