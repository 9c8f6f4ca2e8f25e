"""Reminders come on working days around the day, once each, and follow it when it moves."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.calendars import WorkCalendar
from bot.domain.milestone_reminders import (
    Kind,
    Reminder,
    Rhythm,
    newest,
    of_milestone,
    of_obligation,
)
from bot.domain.milestone_states import SlipReason
from bot.domain.milestones import SlipCause
from bot.domain.obligations import ObligationKind, kind_of
from bot.domain.terms import Side
from bot.domain.working_dates import working_days_between
from tests.domain.plants import BOS, HYD, calendars, instants, ist
from tests.milestones import WED_28_OCT, a_milestone, an_obligation

RHYTHM = Rhythm()
START = ist("2026-10-01 12:00")


def told(reminders: tuple[Reminder, ...]) -> list[tuple[str, int, str]]:
    return [(each.kind.value, each.step, each.at.isoformat()[:16]) for each in reminders]


def test_the_owner_hears_ten_five_two_and_no_days_before_and_once_it_is_past() -> None:
    coming = of_milestone(a_milestone().plan(WED_28_OCT), RHYTHM, HYD, now=START)

    # 09:30 in Hyderabad; the 20th is a holiday there.
    assert told(coming) == [
        ("ahead", -10, "2026-10-13T04:00"),
        ("ahead", -5, "2026-10-21T04:00"),
        ("ahead", -2, "2026-10-26T04:00"),
        ("ahead", 0, "2026-10-28T04:00"),
        ("past", 1, "2026-10-29T04:00"),
    ]


def test_what_would_have_been_due_already_is_left_out_but_not_what_says_it_is_late() -> None:
    coming = of_milestone(a_milestone().plan(WED_28_OCT), RHYTHM, HYD, now=ist("2026-11-05 12:00"))

    assert [each.kind for each in coming] == [Kind.PAST]


def test_a_client_who_was_not_told_makes_the_owner_hear_of_it_next_morning() -> None:
    cause = SlipCause(reason=SlipReason.MATERIALS, text="toluene")
    untold = a_milestone().plan(date(2026, 10, 19)).reforecast(WED_28_OCT, cause)

    coming = of_milestone(untold, RHYTHM, HYD, now=ist("2026-10-15 14:00"))

    assert ("untold", 0, "2026-10-16T04:00") in told(coming)


def test_nobody_is_reminded_of_what_is_achieved_or_settled() -> None:
    done = a_milestone().plan(WED_28_OCT).achieve(WED_28_OCT, at=START, evidence=("x",))
    given_ = an_obligation().give("Accept", by="Anna", on=WED_28_OCT, at=START)

    assert of_milestone(done, RHYTHM, HYD, now=START) == ()
    assert of_obligation(given_, RHYTHM, HYD, BOS, now=START) == ()


def test_the_client_is_asked_at_their_own_opening_and_a_person_takes_over_by_hand() -> None:
    document = an_obligation(kind=ObligationKind.DOCUMENT)

    coming = of_obligation(document, RHYTHM, HYD, BOS, now=START)

    # 09:00 in Boston is 13:00 UTC until 1 November.
    assert told(coming) == [
        ("client", -5, "2026-10-16T13:00"),
        ("client", -2, "2026-10-21T13:00"),
        ("client", 0, "2026-10-23T13:00"),
        ("client", 3, "2026-10-28T13:00"),
        ("client", 5, "2026-10-30T13:00"),
        ("by_hand", 6, "2026-11-02T04:00"),
    ]


@pytest.mark.parametrize("text", ["MBR v3 approval", "Review of CC-26-041", "Decide on freight"])
def test_a_verdict_that_is_due_makes_a_person_call_the_next_day(text: str) -> None:
    owed = an_obligation(kind=kind_of(text))

    coming = of_obligation(owed, RHYTHM, HYD, BOS, now=START)

    assert ("by_hand", 1, "2026-10-26T04:00") in told(coming)


def test_what_we_owe_ourselves_is_never_asked_of_the_client() -> None:
    ours = an_obligation(side=Side.CMO)

    coming = of_obligation(ours, RHYTHM, HYD, BOS, now=START)

    assert {each.kind for each in coming} == {Kind.AHEAD, Kind.PAST}


@given(
    calendar=calendars(),
    now=instants,
    day=st.dates(min_value=date(2024, 6, 1), max_value=date(2028, 6, 1)),
)
def test_every_reminder_is_in_working_hours_as_far_from_the_day_as_it_says(
    calendar: WorkCalendar, now: datetime, day: date
) -> None:
    coming = of_milestone(a_milestone().plan(day), RHYTHM, calendar, now=now)

    for each in coming:
        on = each.at.astimezone(calendar.tz).date()
        assert calendar.intervals_on(on)[0][0] == each.at
        if each.step:
            assert abs(each.step) <= abs(working_days_between(day, on, calendar)) + 1
        assert each.at > now or each.kind is Kind.PAST
    assert len({each.key for each in coming}) == len(coming)


def test_of_several_that_came_due_only_the_nearest_is_given() -> None:
    coming = of_milestone(a_milestone().plan(WED_28_OCT), RHYTHM, HYD, now=START)

    assert told(newest(coming)) == [
        ("ahead", 0, "2026-10-28T04:00"),
        ("past", 1, "2026-10-29T04:00"),
    ]


def test_a_reminder_is_stale_after_two_working_hours_and_a_late_flag_never() -> None:
    *_, today, past = of_milestone(a_milestone().plan(WED_28_OCT), RHYTHM, HYD, now=START)

    assert not today.is_stale(ist("2026-10-28 11:30"), HYD)
    assert today.is_stale(ist("2026-10-28 11:31"), HYD)
    assert not past.is_stale(ist("2026-12-01 12:00"), HYD)


def test_once_the_client_says_it_is_sent_ours_confirms_and_the_client_is_asked_no_more() -> None:
    standard = an_obligation(kind=ObligationKind.MATERIAL)
    said = standard.say_sent(by="Anna Keller", at=ist("2026-10-15 20:00"))

    coming = of_obligation(said, RHYTHM, HYD, BOS, now=ist("2026-10-15 20:00"))
    missed = of_obligation(said.miss("no parcel"), RHYTHM, HYD, BOS, now=ist("2026-10-16 12:00"))

    # The 20th is a holiday in Hyderabad.
    assert told(coming) == [
        ("unconfirmed", 1, "2026-10-16T04:00"),
        ("unconfirmed", 3, "2026-10-21T04:00"),
    ]
    assert Kind.CLIENT in {each.kind for each in missed}
