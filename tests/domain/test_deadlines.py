"""When something is due: the policy's worked examples, pauses, and the words that explain it."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.calendars import Weekday, WorkCalendar
from bot.domain.deadlines import due
from bot.domain.errors import InvalidError
from bot.domain.targets import MOST, Target
from bot.domain.working_time import business_time
from tests.domain.plants import (
    BOS,
    HYD,
    LON,
    MUC,
    ROUND_THE_CLOCK,
    SHA,
    at,
    calendars,
    instants,
    ist,
)

FRIDAY_IN_BOSTON = at("2026-10-30 16:10", "America/New_York")
units = st.sampled_from(["bh", "BD", "h", "CD"])


def target(text: str) -> Target:
    return Target.parse(text)


@pytest.mark.parametrize(
    ("received", "owed", "due_at"),
    [
        (FRIDAY_IN_BOSTON, "1BD", "2026-11-03 18:00"),
        (FRIDAY_IN_BOSTON, "2BD", "2026-11-04 18:00"),
        (FRIDAY_IN_BOSTON, "4bh", "2026-11-02 13:30"),
        (ist("2026-10-01 16:30"), "4bh", "2026-10-05 12:00"),
        (ist("2026-11-25 15:00"), "1BD", "2026-11-26 18:00"),
        # The night shift's discovery counts from the next opening.
        (ist("2026-11-03 22:40"), "1BD", "2026-11-05 18:00"),
        # 20 October is a holiday in Hyderabad: six working days skip it.
        (ist("2026-10-15 10:00"), "6BD", "2026-10-26 18:00"),
        (ist("2026-11-02 17:59"), "1BD", "2026-11-03 18:00"),
        (ist("2026-11-02 18:00"), "1BD", "2026-11-04 18:00"),
        (ist("2026-11-02 09:29"), "1bh", "2026-11-02 10:30"),
        (ist("2026-11-07 02:15"), "4h", "2026-11-07 06:15"),
        (ist("2026-11-02 10:00"), "5CD", "2026-11-07 18:00"),
        (ist("2026-11-02 10:00"), "5CD rolled", "2026-11-09 18:00"),
        (ist("2026-11-02 10:00"), "4CD rolled", "2026-11-06 18:00"),
    ],
)
def test_the_site_in_hyderabad_owes_it_by(received: datetime, owed: str, due_at: str) -> None:
    assert due(received, target(owed), HYD).at == ist(due_at)


@pytest.mark.parametrize(
    ("received", "owed", "calendar", "due_at"),
    [
        # Clocks go back in Boston on 1 November, in Munich a week earlier.
        ("2026-10-30 16:00", "2bh", BOS, "2026-11-02 10:00"),
        ("2026-10-23 16:00", "1BD", MUC, "2026-10-26 17:00"),
        ("2026-03-27 16:30", "1bh", MUC, "2026-03-30 09:30"),
        ("2026-11-02 17:30", "1BD", SHA, "2026-11-04 17:30"),
        # 25 hours lie between the two midnights of 25 October in Munich, 23 on 29 March.
        ("2026-10-25 00:00", "25bh", ROUND_THE_CLOCK, "2026-10-26 00:00"),
        ("2026-03-29 00:00", "23bh", ROUND_THE_CLOCK, "2026-03-30 00:00"),
        ("2026-10-24 12:00", "24h", ROUND_THE_CLOCK, "2026-10-25 11:00"),
        # Closing at 24:00 is the midnight that ends the day.
        ("2026-11-02 10:00", "1BD", ROUND_THE_CLOCK, "2026-11-04 00:00"),
        ("2026-11-02 10:00", "1CD", ROUND_THE_CLOCK, "2026-11-04 00:00"),
    ],
)
def test_other_sites_owe_it_by(
    received: str, owed: str, calendar: WorkCalendar, due_at: str
) -> None:
    zone = calendar.zone

    assert due(at(received, zone), target(owed), calendar).at == at(due_at, zone)


def test_a_union_leaves_out_the_days_off_of_either_side() -> None:
    review = due(ist("2026-12-17 10:00"), target("10BD"), HYD, other=LON)

    assert review.at == ist("2027-01-04 18:00")
    assert "Mon 28 Dec 2026 is a day off of LON." in review.steps


def test_a_day_that_is_rolled_at_24_00_is_judged_by_its_own_date() -> None:
    weekdays = replace(ROUND_THE_CLOCK, week=frozenset(list(Weekday)[:5]))

    rolled = due(at("2026-11-02 10:00"), target("4CD rolled"), weekdays)

    assert rolled.at == at("2026-11-07 00:00", "Europe/Berlin")


def test_a_pause_leaves_the_remaining_working_time_untouched() -> None:
    paused = (ist("2026-11-02 11:30"), ist("2026-11-04 15:00"))

    deadline = due(ist("2026-11-02 09:30"), target("4bh"), HYD, pauses=[paused])

    # Two of four hours were left.
    assert deadline.at == ist("2026-11-04 17:00")


def test_a_pause_of_whole_working_days_moves_a_day_target_by_as_many() -> None:
    paused = (ist("2026-11-02 12:00"), ist("2026-11-04 12:00"))

    deadline = due(ist("2026-11-02 10:00"), target("1BD"), HYD, pauses=[paused])

    assert deadline.at == ist("2026-11-05 18:00")


def test_a_pause_outside_working_hours_gives_no_more_working_time() -> None:
    night = (ist("2026-11-02 18:00"), ist("2026-11-03 09:30"))

    assert due(ist("2026-11-02 15:00"), target("4bh"), HYD, pauses=[night]).at == ist(
        "2026-11-03 10:30"
    )


def test_a_pause_of_clock_hours_moves_them_by_its_length() -> None:
    pause = (ist("2026-11-07 03:00"), ist("2026-11-07 05:00"))

    assert due(ist("2026-11-07 02:15"), target("4h"), HYD, pauses=[pause]).at == ist(
        "2026-11-07 08:15"
    )


def test_a_pause_that_ends_before_it_begins_is_refused() -> None:
    pause = (ist("2026-11-07 05:00"), ist("2026-11-07 03:00"))

    with pytest.raises(InvalidError, match="ends before it begins"):
        due(ist("2026-11-07 02:15"), target("4h"), HYD, pauses=[pause])


def test_a_pause_that_plays_no_part_is_not_told() -> None:
    before = (ist("2026-11-01 10:00"), ist("2026-11-01 11:00"))
    after = (ist("2026-11-05 10:00"), ist("2026-11-05 11:00"))

    deadline = due(ist("2026-11-02 10:00"), target("4bh"), HYD, pauses=[before, after])

    assert not any("Paused" in step for step in deadline.steps)


def test_fractions_of_a_second_are_left_out() -> None:
    received = ist("2026-11-02 10:00") + timedelta(microseconds=999_999)

    assert due(received, target("4h"), HYD).at == ist("2026-11-02 14:00")


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(InvalidError, match="has no zone"):
        due(datetime(2026, 11, 2, 10), target("4h"), HYD)  # noqa: DTZ001


def test_the_clients_sooner_date_is_when_it_is_due() -> None:
    deadline = due(ist("2026-11-02 10:00"), target("3BD"), HYD)

    sooner = deadline.no_later_than(ist("2026-11-03 12:00"))

    assert sooner.at == ist("2026-11-03 12:00")
    assert sooner.total == timedelta(hours=8 + 2.5)
    assert any("sooner date was named" in step for step in sooner.steps)


@pytest.mark.parametrize("wanted", ["2026-11-01 12:00", "2026-11-02 10:00", "2026-11-20 12:00"])
def test_a_date_that_is_past_or_later_changes_nothing(wanted: str) -> None:
    deadline = due(ist("2026-11-02 10:00"), target("3BD"), HYD)

    assert deadline.no_later_than(ist(wanted)) == deadline


def test_a_wanted_date_on_a_weekend_counts_by_the_clock() -> None:
    deadline = due(ist("2026-10-31 10:00"), target("1BD"), HYD).no_later_than(
        ist("2026-10-31 14:00")
    )

    assert deadline.reaches(50) == ist("2026-10-31 12:00")


def test_half_of_the_time_is_half_of_the_working_time() -> None:
    deadline = due(ist("2026-11-02 17:00"), target("4bh"), HYD)

    assert deadline.reaches(50) == ist("2026-11-03 10:30")
    assert deadline.reaches(0) == ist("2026-11-02 17:00")


def test_every_interval_and_the_sum_stand_in_the_steps() -> None:
    pause = (ist("2026-10-05 10:00"), ist("2026-10-05 11:00"))
    plant = replace(HYD, unconfirmed_years=frozenset({2026, 2027}))

    steps = due(ist("2026-10-01 16:30"), target("4bh"), plant, pauses=[pause]).steps

    assert steps == (
        "Received Thu 1 Oct 2026 16:30 IST.",
        "4 working hours of HYD.",
        "Paused, not counted: Mon 5 Oct 2026 10:00-11:00 IST.",
        "The days off of HYD in 2026 are a suggestion, not yet confirmed.",
        "Fri 2 Oct 2026 is a day off of HYD.",
        "Thu 1 Oct 2026 16:30-18:00 IST: 1 h 30 min, sum 1 h 30 min.",
        "Mon 5 Oct 2026 09:30-10:00 IST: 30 min, sum 2 h.",
        "Mon 5 Oct 2026 11:00-13:00 IST: 2 h, sum 4 h.",
        "Due Mon 5 Oct 2026 13:00 IST.",
    )


def test_a_stretch_over_a_clock_change_names_both_zones() -> None:
    steps = due(at("2026-10-25 00:00", "Europe/Berlin"), target("25bh"), ROUND_THE_CLOCK).steps

    assert "Sun 25 Oct 2026 00:00 CEST to Mon 26 Oct 2026 00:00 CET: 25 h, sum 25 h." in steps


@pytest.mark.parametrize(
    "text", ["", "4", "bh", "0bh", "-1BD", "4 weeks", "1.5h", "4BH", "10000h", "٤bh", "4bh rolled"]
)
def test_what_is_no_target_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(InvalidError, match=r"4bh|30CD rolled"):
        Target.parse(text)


@pytest.mark.parametrize("text", ["4bh", "1BD", f"{MOST}h", "10CD", "30CD rolled"])
def test_a_target_is_written_as_it_is_read(text: str) -> None:
    assert str(Target.parse(f" {text} ")) == text


@given(calendars(), instants, st.integers(1, 30), units)
def test_what_is_received_later_is_never_due_sooner(
    calendar: WorkCalendar, received: datetime, amount: int, unit: str
) -> None:
    owed = target(f"{amount}{unit}")
    later = received + timedelta(hours=7)

    assert received < due(received, owed, calendar).at <= due(later, owed, calendar).at


@given(
    calendars(),
    instants,
    st.integers(1, 30),
    st.sampled_from(["bh", "BD"]),
    st.lists(st.tuples(st.integers(0, 400), st.integers(0, 100)), max_size=3),
)
def test_pauses_conserve_the_working_time_that_is_given(
    calendar: WorkCalendar, received: datetime, amount: int, unit: str, halts: list[tuple[int, int]]
) -> None:
    owed = target(f"{amount}{unit}")
    pauses, from_then = [], received
    for wait, length in halts:
        stops = from_then + timedelta(hours=wait)
        from_then = stops + timedelta(hours=length)
        pauses.append((stops, from_then))

    plain, paused = due(received, owed, calendar), due(received, owed, calendar, pauses=pauses)

    waited = sum(
        (business_time(stops, min(resumes, paused.at), calendar) for stops, resumes in pauses),
        timedelta(),
    )
    assert paused.total == plain.total
    assert paused.at >= plain.at
    assert business_time(received, paused.at, calendar) == plain.total + waited


@given(calendars(), instants, st.integers(1, 20), st.integers(0, 100), st.integers(0, 100))
def test_shares_of_a_target_come_in_order_and_end_when_it_is_due(
    calendar: WorkCalendar, received: datetime, amount: int, some: int, more: int
) -> None:
    deadline = due(received, target(f"{amount}BD"), calendar)
    low, high = sorted((some, more))

    assert received <= deadline.reaches(low) <= deadline.reaches(high) <= deadline.reaches(100)
    assert deadline.reaches(100) == deadline.at
