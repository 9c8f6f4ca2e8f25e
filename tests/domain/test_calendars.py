"""When a site works, and how working time is counted across days off, breaks and clock changes."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.calendars import END_OF_DAY, Weekday, WorkCalendar
from bot.domain.errors import InvalidError
from bot.domain.working_time import (
    add_business,
    business_time,
    is_open,
    next_opening,
    without,
    working_days,
)
from tests.domain.plants import (
    BOS,
    EVERY_DAY,
    HYD,
    LON,
    MUC,
    ROUND_THE_CLOCK,
    at,
    calendars,
    instants,
    ist,
)

LUNCH = replace(HYD, hours=((time(9), time(13)), (time(14), time(18))))
NIGHT = replace(MUC, hours=((time(0), time(6)), (time(22), END_OF_DAY)), week=EVERY_DAY)
amounts = st.integers(1, 200 * 3600).map(lambda seconds: timedelta(seconds=seconds))


def test_the_instant_of_opening_is_inside_and_that_of_closing_is_outside() -> None:
    assert is_open(ist("2026-11-02 09:30"), HYD)
    assert not is_open(ist("2026-11-02 18:00"), HYD)


def test_a_lunch_break_is_not_working_time() -> None:
    worked = business_time(ist("2026-11-02 12:00"), ist("2026-11-02 15:00"), LUNCH)

    assert worked == timedelta(hours=2)
    assert next_opening(ist("2026-11-02 13:00"), LUNCH) == ist("2026-11-02 14:00")


def test_what_ends_exactly_at_closing_time_ends_there() -> None:
    assert add_business(ist("2026-11-02 14:00"), timedelta(hours=4), HYD) == ist("2026-11-02 18:00")


def test_hours_may_run_until_24_00_and_over_midnight() -> None:
    worked = business_time(at("2026-11-02 21:00"), at("2026-11-03 12:00"), NIGHT)

    assert worked == timedelta(hours=8)


def test_a_make_up_saturday_is_worked() -> None:
    plant = replace(HYD, extra=frozenset({date(2026, 11, 7)}))

    assert next_opening(ist("2026-11-06 18:00"), plant) == ist("2026-11-07 09:30")


def test_new_hours_hold_from_their_date_on() -> None:
    longer = replace(HYD, hours=((time(8), time(20)),))
    plant = replace(HYD, changes=((date(2026, 11, 3), longer),))

    assert business_time(ist("2026-11-02 00:00"), ist("2026-11-04 00:00"), plant) == timedelta(
        hours=8.5 + 12
    )


def test_a_day_of_a_union_is_worked_by_both_in_the_hours_of_the_first() -> None:
    days = list(islice(working_days(date(2026, 12, 24), HYD, LON), 2))

    assert [day for day, _ in days] == [date(2026, 12, 24), date(2026, 12, 29)]
    assert days[0][1] == HYD.intervals_on(date(2026, 12, 24))


@pytest.mark.parametrize(
    ("day", "hours"), [("2026-03-29", 23), ("2026-10-25", 25), ("2026-10-26", 24)]
)
def test_a_day_of_a_clock_change_has_the_hours_that_elapse(day: str, hours: int) -> None:
    start = at(f"{day} 00:00", "Europe/Berlin")
    end = at(f"{date.fromisoformat(day) + timedelta(days=1)} 00:00", "Europe/Berlin")

    assert business_time(start, end, ROUND_THE_CLOCK) == timedelta(hours=hours)


def test_hours_inside_the_skipped_hour_are_no_working_day() -> None:
    plant = replace(ROUND_THE_CLOCK, hours=((time(2, 30), time(3, 30)),))

    assert plant.intervals_on(date(2026, 3, 29)) == ()


def test_hours_that_a_clock_change_pushes_together_are_counted_once() -> None:
    plant = replace(ROUND_THE_CLOCK, hours=((time(2), time(2, 30)), (time(3), time(4))))

    assert business_time(at("2026-03-29 00:00"), at("2026-03-29 12:00"), plant) == timedelta(
        hours=1
    )


@pytest.mark.parametrize("hours", [(time(0), END_OF_DAY), (time(0), time(23, 59, 59))])
def test_a_day_that_a_zone_skipped_has_no_length(hours: tuple[time, time]) -> None:
    samoa = replace(ROUND_THE_CLOCK, zone="Pacific/Apia", hours=(hours,))

    days = [day for day, _ in islice(working_days(date(2011, 12, 29), samoa), 2)]

    assert days == [date(2011, 12, 29), date(2011, 12, 31)]


def test_two_sites_that_never_work_on_the_same_day_are_refused() -> None:
    weekend = replace(BOS, week=frozenset({Weekday.SAT, Weekday.SUN}))

    with pytest.raises(InvalidError, match="HYD and BOS share no working day"):
        next_opening(ist("2026-11-02 10:00"), HYD, weekend)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"zone": "Asia/Hyderabad"}, '"Asia/Hyderabad" is not a time zone'),
        ({"zone": "../etc"}, '"../etc" is not a time zone'),
        ({"zone": "America"}, '"America" is not a time zone'),
        ({"zone": ""}, '"" is not a time zone'),
        ({"hours": ()}, "HYD has no working hours"),
        ({"hours": ((time(9), time(9)),)}, "the hours 09:00-09:00 are empty"),
        ({"hours": ((time(22), time(6)),)}, "written as two, 22:00-24:00 and 00:00-06:00"),
        ({"hours": ((time(9), time(13)), (time(12), time(18)))}, "09:00-13:00 and 12:00-18:00"),
        ({"hours": ((time(9), END_OF_DAY), (time(12), time(18)))}, "09:00-24:00 and 12:00-18:00"),
        ({"week": frozenset()}, "HYD has no day in its working week"),
        ({"extra": frozenset({date(2026, 10, 2)})}, "2026-10-02 is both a day off and a make-up"),
        (
            {"off": frozenset(date(2026, 1, 1) + timedelta(days=n) for n in range(365))},
            "HYD has no working day in 2026",
        ),
        ({"changes": ((date(2026, 1, 1), BOS),)}, "may alter hours and days, not the zone"),
        ({"changes": ((date(2027, 1, 1), LUNCH), (date(2026, 1, 1), LUNCH))}, "in order"),
    ],
)
def test_a_calendar_nobody_could_work_by_is_refused(
    change: dict[str, object], sentence: str
) -> None:
    with pytest.raises(InvalidError, match=sentence):
        replace(HYD, **change)


@given(calendars(), instants, instants, instants)
def test_working_time_adds_up(
    calendar: WorkCalendar, first: datetime, second: datetime, third: datetime
) -> None:
    # Three instants over five years are many days: look at the part around the first.
    start, middle, end = sorted(
        first + timedelta(seconds=(moment - first).total_seconds() % (20 * 86400))
        for moment in (first, second, third)
    )

    whole = business_time(start, end, calendar)

    assert whole == business_time(start, middle, calendar) + business_time(middle, end, calendar)
    assert timedelta() <= whole <= end - start


@given(calendars(), instants, amounts)
def test_time_that_is_added_can_be_counted_again(
    calendar: WorkCalendar, start: datetime, amount: timedelta
) -> None:
    end = add_business(start, amount, calendar)

    assert business_time(start, end, calendar) == amount
    assert business_time(start, end - timedelta(seconds=1), calendar) < amount


@given(calendars(), instants)
def test_an_opening_is_never_in_the_past_and_always_in_local_hours(
    calendar: WorkCalendar, moment: datetime
) -> None:
    opening = next_opening(moment, calendar)

    assert opening >= moment
    assert is_open(opening, calendar)
    assert calendar.works_on(opening.astimezone(ZoneInfo(calendar.zone)).date())


@given(calendars(), calendars(), instants)
def test_a_union_never_counts_time_that_the_site_does_not(
    site: WorkCalendar, client: WorkCalendar, start: datetime
) -> None:
    other = replace(client, week=client.week | site.week)
    end = start + timedelta(days=10)

    assert business_time(start, end, site, other) <= business_time(start, end, site)
    for day, _ in islice(working_days(start.date(), site, other), 5):
        assert site.works_on(day)
        assert other.works_on(day)


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50)).map(sorted), max_size=6))
def test_what_is_cut_out_is_gone_and_nothing_else(pauses: list[list[int]]) -> None:
    zero = datetime(2026, 11, 2, tzinfo=UTC)
    minutes = [(zero + timedelta(minutes=a), zero + timedelta(minutes=b)) for a, b in pauses]
    line = [
        (zero, zero + timedelta(minutes=20)),
        (zero + timedelta(minutes=30), zero + timedelta(minutes=50)),
    ]

    left = list(without(iter(line), minutes))

    kept = {m for m in (*range(20), *range(30, 50)) if not any(a <= m < b for a, b in pauses)}
    assert kept == {
        int((start - zero).total_seconds()) // 60 + n
        for start, end in left
        for n in range(int((end - start).total_seconds()) // 60)
    }
