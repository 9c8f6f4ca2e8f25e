"""The picture of a project's health: legible, and all of it told in words as well."""

import struct
from datetime import date, timedelta

import pytest

from bot.domain.health import Colour
from bot.domain.pictures import PlanBar, PlanPicture, StripPicture, StripWeek
from bot.domain.terms import Dimension
from bot.reports.health_strip import MARKS, draw
from bot.reports.pictures import paint

FRIDAY = date(2026, 10, 16)


def a_strip(*timeline: Colour) -> StripPicture:
    others = (Colour.NOT_REPORTED,) * (len(Dimension) - 1)
    weeks = tuple(
        StripWeek(day=FRIDAY + timedelta(days=7 * number), colours=(colour, *others))
        for number, colour in enumerate(timeline)
    )
    return StripPicture(title="Nonesuch · NV-204", dimensions=tuple(Dimension), weeks=weeks)


def test_a_strip_is_a_picture_a_phone_shows_whole() -> None:
    content = draw(a_strip(*[Colour.ON_TRACK, Colour.AT_RISK] * 20))

    width, height = struct.unpack(">II", content[16:24])
    assert content.startswith(b"\x89PNG")
    assert 600 <= width <= 1200
    assert height <= width


def test_every_colour_has_a_form_of_its_own() -> None:
    assert len({form for form, _ in MARKS.values()}) == len(Colour)


def test_the_words_of_a_strip_tell_every_change_and_no_repetition() -> None:
    strip = a_strip(Colour.ON_TRACK, Colour.ON_TRACK, Colour.OFF_TRACK)

    assert (
        "Timeline: on track from Fri 16 Oct 2026, off track from Fri 30 Oct 2026." in strip.alt_text
    )
    assert "Personal safety: not reported from Fri 16 Oct 2026." in strip.alt_text


def test_a_strip_without_an_update_is_no_picture() -> None:
    with pytest.raises(ValueError, match="without an update"):
        draw(a_strip())


def test_a_plan_is_painted_too() -> None:
    bar = PlanBar(label="A9", baseline=FRIDAY, expected=FRIDAY, is_actual=False, variance=0)

    assert paint(PlanPicture(title="NV-204", today=FRIDAY, bars=(bar,))).startswith(b"\x89PNG")
