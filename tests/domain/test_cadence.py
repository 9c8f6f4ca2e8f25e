"""When updates are due: one a local day whatever the clocks do, reminders in working hours."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.cadence import (
    Beat,
    Cadence,
    Slot,
    SlotState,
    Step,
    next_step,
    post_at,
    slot_day,
    steps,
    working_before,
)
from bot.domain.calendars import Weekday, WorkCalendar
from bot.domain.errors import ConflictError, InvalidError
from bot.domain.working_time import is_open

MON_TO_FRI = frozenset(list(Weekday)[:5])
HYD = WorkCalendar(
    name="HYD",
    zone="Asia/Kolkata",
    hours=((time(9, 30), time(18)),),
    week=MON_TO_FRI,
    off=frozenset({date(2026, 10, 20)}),
)
BOS = WorkCalendar(
    name="BOS", zone="America/New_York", hours=((time(9), time(17)),), week=MON_TO_FRI
)
FRIDAY = date(2026, 10, 16)
INSTANTS = st.integers(0, 364 * 24 * 60).map(
    lambda minutes: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)
ZONES = sorted(zone for zone in available_timezones() if "/" in zone)


def a_cadence(**differently: object) -> Cadence:
    plain = Cadence(
        client="NON",
        project="NV-204",
        beat=Beat.WEEKLY,
        weekday=Weekday.FRI,
        at=time(12),
        zone="America/New_York",
        slot=FRIDAY,
    )
    return replace(plain, **differently)  # type: ignore[arg-type]


def a_slot(day: date = FRIDAY, **differently: object) -> Slot:
    plain = Slot(client="NON", project="NV-204", day=day, due=a_cadence().due(day))
    return replace(plain, **differently)  # type: ignore[arg-type]


@given(
    st.sampled_from(ZONES),
    st.dates(date(2024, 1, 1), date(2036, 1, 1)),
    st.times().map(lambda at: at.replace(second=0, microsecond=0)),
)
def test_every_week_has_one_slot_on_its_local_day_in_every_zone(
    zone: str, since: date, at: time
) -> None:
    cadence = a_cadence(zone=zone, at=at)

    first = cadence.first_after(since, lambda _: True)
    second = cadence.first_after(first, lambda _: True)

    assert second - first == timedelta(days=7)
    for day in (first, second):
        wall = cadence.due(day).astimezone(ZoneInfo(zone))
        assert wall.replace(tzinfo=None) >= datetime.combine(day, at)
        assert wall.replace(tzinfo=None) - datetime.combine(day, at) <= timedelta(days=1)


def test_the_hour_stays_when_the_clocks_change() -> None:
    cadence = a_cadence()

    assert cadence.due(date(2026, 10, 30)) == datetime(2026, 10, 30, 16, tzinfo=UTC)
    assert cadence.due(date(2026, 11, 6)) == datetime(2026, 11, 6, 17, tzinfo=UTC)


def test_an_hour_that_the_clocks_skip_moves_forward_by_the_gap() -> None:
    skipped = a_cadence(zone="Europe/Berlin", at=time(2, 30))

    wall = skipped.due(date(2027, 3, 28)).astimezone(ZoneInfo("Europe/Berlin"))

    assert (wall.hour, wall.minute) == (3, 30)


def test_a_daily_rhythm_skips_days_off_and_a_hold_skips_all() -> None:
    daily = a_cadence(beat=Beat.DAILY)

    assert daily.first_after(FRIDAY, HYD.works_on) == date(2026, 10, 19)
    assert daily.first_after(date(2026, 10, 19), HYD.works_on) == date(2026, 10, 21)
    held = replace(daily, hold_until=date(2026, 11, 3))
    assert held.first_after(FRIDAY, HYD.works_on) == date(2026, 11, 4)


def test_an_update_comes_before_a_holiday_of_either_side() -> None:
    tuesday = date(2026, 10, 20)

    assert slot_day(tuesday, HYD, BOS) == date(2026, 10, 19)
    assert slot_day(tuesday, BOS, HYD) == date(2026, 10, 19)
    assert slot_day(FRIDAY, HYD, BOS) == FRIDAY


@given(INSTANTS, st.sampled_from(Beat))
def test_drafts_and_reminders_come_in_working_hours_and_in_order(due: datetime, beat: Beat) -> None:
    slot = a_slot(due=due)

    planned = steps(slot, HYD, beat)

    at = dict(planned)
    assert [when for _, when in planned] == sorted(at.values())
    assert at[Step.DRAFT] <= at[Step.REMIND] <= at[Step.DUE] < at[Step.LEAD]
    for name in (Step.DRAFT, Step.REMIND, Step.LEAD):
        assert is_open(at[name], HYD)


def test_a_daily_draft_does_not_come_before_the_last_one_is_due() -> None:
    yesterday, today = (a_slot(day) for day in (date(2026, 10, 15), FRIDAY))

    assert dict(steps(today, HYD, Beat.DAILY))[Step.DRAFT] > yesterday.due


@given(INSTANTS)
def test_the_working_hour_before_is_never_later(at: datetime) -> None:
    found = working_before(at, HYD)

    assert found <= at
    assert is_open(found, HYD)


def test_a_slot_is_looked_at_until_all_its_steps_are_done() -> None:
    slot = a_slot()
    for name in Step:
        assert next_step(slot, HYD, Beat.WEEKLY) == dict(steps(slot, HYD, Beat.WEEKLY))[name]
        slot = slot.mark(name)
    assert next_step(slot, HYD, Beat.WEEKLY) is None


@pytest.mark.parametrize(
    ("now", "goes_out"),
    [
        ("2026-10-16T16:00", "2026-10-16T16:00"),
        ("2026-10-16T20:00", "2026-10-16T20:00"),
        ("2026-10-16T22:30", "2026-10-19T13:00"),
        ("2026-10-18T03:00", "2026-10-19T13:00"),
        ("2026-10-19T15:00", "2026-10-19T15:00"),
    ],
    ids=["at its hour", "later the same day", "in the evening", "on Sunday", "on Monday"],
)
def test_a_post_that_was_slept_through_goes_out_in_the_clients_working_time(
    now: str, goes_out: str
) -> None:
    at, expected = (datetime.fromisoformat(each).replace(tzinfo=UTC) for each in (now, goes_out))

    assert post_at(a_slot().due, at, BOS) == expected


def test_a_slot_met_within_minutes_is_in_time_and_later_is_late() -> None:
    slot = a_slot()

    assert slot.meet(slot.due + timedelta(minutes=10)).state is SlotState.MET
    assert slot.meet(slot.due + timedelta(minutes=16)).state is SlotState.LATE


def test_a_reminder_is_put_off_at_most_twice_and_never_beyond_the_hour() -> None:
    slot, now = a_slot(), a_slot().due - timedelta(hours=10)
    hour = timedelta(hours=1)

    with pytest.raises(InvalidError, match="due before that"):
        slot.snooze(slot.due + hour, by="U1", at=now)
    with pytest.raises(InvalidError, match="has passed"):
        slot.snooze(now - hour, by="U1", at=now)
    twice = slot.snooze(now + hour, by="U1", at=now).snooze(now + 2 * hour, by="U1", at=now)
    with pytest.raises(ConflictError, match="twice already"):
        twice.snooze(now + 3 * hour, by="U1", at=now)


def test_a_hold_needs_a_reason_and_ends_the_slot() -> None:
    with pytest.raises(InvalidError):
        a_slot().hold(" ", promise=None, by="Ravi Menon")
    held = a_slot().hold("audit", promise=date(2026, 10, 19), by="Ravi Menon")
    with pytest.raises(ConflictError):
        held.snooze(held.due - timedelta(hours=1), by="U1", at=held.due - timedelta(hours=2))
    assert held.promise_on(date(2026, 10, 21), by="Ravi Menon").promise == date(2026, 10, 21)


@given(st.sampled_from(Beat), st.integers(1, 100), INSTANTS)
def test_what_is_posted_early_counts_for_one_slot_at_most_and_never_for_one_that_is_due(
    beat: Beat, percent: int, at: datetime
) -> None:
    cadence = a_cadence(beat=beat, zone="Asia/Kolkata")
    days = [cadence.local_day(at - timedelta(days=8))]
    while days[-1] < cadence.local_day(at + timedelta(days=8)):
        days.append(cadence.first_after(days[-1], lambda _: True))
    dues = [cadence.due(day) for day in days[1:]]

    counted = [due for due in dues if cadence.counts_early(due, at, percent=percent)]

    coming = min(due for due in dues if due > at)
    near = coming - at <= cadence.length * percent / 100
    assert counted == ([coming] if near else [])
