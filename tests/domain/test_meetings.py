"""A time to meet is written for everybody, with what speaks against it where they live."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from bot.domain.calendars import Weekday, WorkCalendar
from bot.domain.meetings import meeting_words

WEEK = frozenset({Weekday.MON, Weekday.TUE, Weekday.WED, Weekday.THU, Weekday.FRI})


def calendar(zone: str, opens: time = time(9), closes: time = time(17)) -> WorkCalendar:
    return WorkCalendar(name=zone, zone=zone, hours=((opens, closes),), week=WEEK)


HYD = calendar("Asia/Kolkata", time(9, 30), time(18))
BOS = calendar("America/New_York")
LON = calendar("Europe/London")
AT_TWO = datetime(2026, 11, 18, 8, 30, tzinfo=UTC)
"""14:00 in Hyderabad, 03:30 in Boston, 08:30 in London."""


def test_a_time_is_written_in_every_zone_with_who_does_not_work_then() -> None:
    assert meeting_words(AT_TWO, 60, [HYD, BOS, LON]) == (
        "Wed 18 Nov 14:00-15:00 IST · 03:30-04:30 EST (outside working hours) · "
        "08:30-09:30 GMT (outside working hours)"
    )


def test_another_date_elsewhere_is_written_out() -> None:
    early = datetime(2026, 11, 19, 4, 0, tzinfo=UTC)

    assert meeting_words(early, 0, [HYD, BOS]) == (
        "Thu 19 Nov 09:30 IST · Wed 18 Nov 23:00 EST (outside working hours)"
    )


def test_zones_with_one_clock_are_written_once() -> None:
    berlin, paris = calendar("Europe/Berlin"), calendar("Europe/Paris")

    assert meeting_words(AT_TWO, 0, [berlin, paris]) == "Wed 18 Nov 09:30 CET"


@pytest.mark.parametrize(
    ("hour", "minute", "minutes", "fits"),
    [(9, 0, 60, True), (16, 0, 60, True), (16, 1, 60, False), (17, 0, 0, False), (8, 59, 0, False)],
)
def test_a_meeting_has_to_end_within_working_hours(
    hour: int, minute: int, minutes: int, fits: bool
) -> None:
    at = datetime(2026, 11, 18, hour, minute, tzinfo=UTC)

    assert ("outside" not in meeting_words(at, minutes, [LON])) is fits


def test_a_holiday_and_a_weekend_are_named() -> None:
    off = replace(LON, off=frozenset({date(2026, 11, 18)}))
    suggested = replace(off, unconfirmed_years=frozenset({2026}))
    saturday = datetime(2026, 11, 21, 10, tzinfo=UTC)

    assert meeting_words(AT_TWO, 0, [off]) == "Wed 18 Nov 08:30 GMT (holiday)"
    assert meeting_words(AT_TWO, 0, [suggested]).endswith("(holiday, list not confirmed)")
    assert meeting_words(saturday, 0, [LON]) == "Sat 21 Nov 10:00 GMT (not a working day)"
