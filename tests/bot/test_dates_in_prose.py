"""Dates said in prose: found with their direction, and none where none is."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dates import said_dates
from tests.bot.dates import BERLIN, NOW


@pytest.mark.parametrize(
    ("text", "said", "day", "deadline", "past"),
    [
        ("Könnten Sie uns bis Mittwoch das Protokoll senden?", "Mittwoch", "10-21", True, False),
        ("来週の月曜日までにお願いします。", "来週の月曜日", "10-19", True, False),
        ("Please confirm the 40 kg shipped on 9 Oct.", "9 Oct", "10-09", False, True),
        ("I thought it was due last Friday?", "last Friday", "10-09", False, True),
        ("He left our company on Friday.", "Friday", "10-09", False, True),
        ("We need it by tomorrow EOD our time.", "tomorrow EOD our time", "10-16", True, False),
        ("Is the 18 November ship date safe?", "18 November", "11-18", False, False),
        ("Please send it by Friday, 23 October.", "23 October", "10-23", True, False),
        ("请在10月20日之前提供。", "10月20日", "10-20", True, False),
        ("We were promised it by 5 October.", "5 October", "10-05", False, True),
        ("Please confirm the slot by 15 March.", "15 March", "03-15", True, False),
    ],
)
def test_a_date_in_prose_is_found_with_its_direction(text, said, day, deadline, past):
    (found,) = said_dates(text, now=NOW, zone=BERLIN)

    assert found.text == said
    assert found.at is not None
    assert f"{found.at:%m-%d}" == day
    assert (found.deadline, found.past) == (deadline, past)


@pytest.mark.parametrize(
    "text",
    [
        "We may need a second look, mon ami.",
        "The sun came out and we sat down.",
        "Batch 5 may be delayed.",
        "Section 3.2.S.2 needs 1/2 a page.",
        "Version 1.2 of lot 4, 98.5 % yield.",
        "Guten Morgen zusammen",
        "> send it by Friday\nok",
        "una segunda vez",
        "请马上停止第5批的发货。",
    ],
)
def test_prose_without_dates_has_none(text):
    assert said_dates(text, now=NOW, zone=BERLIN) == ()


def test_two_days_joined_by_and_are_both_said():
    found = said_dates("We are closed on 26 and 27 November.", now=NOW, zone="America/New_York")

    assert [f"{one.at:%m-%d}" for one in found if one.at] == ["11-26", "11-27"]


def test_an_unclear_date_in_prose_has_no_instant():
    (found,) = said_dates("Can we have it by 03/04?", now=NOW, zone=BERLIN)

    assert found.at is None
    assert found.ambiguous
    assert len(found.alternatives) == 2


@pytest.mark.parametrize(
    "text", ["by 30 February", "bis zum 31. Februar", "before 30 February 2027"]
)
def test_a_deadline_that_no_month_has_is_asked_about(text):
    (found,) = said_dates(f"Please send it {text}", now=NOW, zone=BERLIN)

    assert found.at is None
    assert [f"{each:%Y-%m-%d}" for each in found.alternatives] == ["2027-02-28", "2027-03-01"]
    assert said_dates("Please send it by 45 February", now=NOW, zone=BERLIN) == ()


@given(st.text(max_size=300))
def test_no_prose_breaks_the_reader(text):
    for found in said_dates(text, now=NOW, zone="Asia/Kolkata"):
        assert found.at is None or found.at.utcoffset() == timedelta(0)
        assert not (found.past and found.deadline)
