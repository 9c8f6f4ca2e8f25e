"""Dates as people type them."""

import subprocess
import sys
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dates import read_date
from bot.dates.zones import instant
from tests.bot.dates import BERLIN, NOW

EARLIEST, LATEST = (datetime.fromisoformat(f"{year}-01-01T00:00") for year in (2020, 2040))


def local(phrase: str, *, now: datetime = NOW, zone: str = BERLIN) -> str:
    reading = read_date(phrase, now=now, zone=zone)
    assert reading.at is not None, phrase
    return f"{reading.at.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M}"


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("2026-10-23", "2026-10-23 17:00"),
        ("2026-10-23T12:00Z", "2026-10-23 14:00"),
        ("15.03.2027", "2027-03-15 17:00"),
        ("23.10.", "2026-10-23 17:00"),
        ("13/11/2026", "2026-11-13 17:00"),
        ("28 Oct", "2026-10-28 17:00"),
        ("Mon 2 Nov 13:30", "2026-11-02 13:30"),
        ("Freitag, den 23. Oktober", "2026-10-23 17:00"),
        ("Oct 28th, 2026", "2026-10-28 17:00"),
        ("10月23日", "2026-10-23 17:00"),
        ("friday 5pm", "2026-10-16 17:00"),
        ("Friday", "2026-10-16 17:00"),
        ("next friday", "2026-10-23 17:00"),
        ("this friday", "2026-10-16 17:00"),
        ("last friday", "2026-10-09 17:00"),
        ("friday week", "2026-10-23 17:00"),
        ("next monday", "2026-10-19 17:00"),
        ("tomorrow EOD", "2026-10-16 17:00"),
        ("EOD Friday", "2026-10-16 17:00"),
        ("COB Thursday", "2026-10-22 17:00"),
        ("noon tomorrow", "2026-10-16 12:00"),
        ("end of next week", "2026-10-23 17:00"),
        ("end of month", "2026-10-31 17:00"),
        ("end of November", "2026-11-30 17:00"),
        ("EOM", "2026-10-31 17:00"),
        ("next month", "2026-11-30 17:00"),
        ("Q4", "2026-12-31 17:00"),
        ("Q3", "2027-09-30 17:00"),
        ("KW 45", "2026-11-06 17:00"),
        ("week 45", "2026-11-06 17:00"),
        ("CW45", "2026-11-06 17:00"),
        ("in 2 business days", "2026-10-19 17:00"),
        ("in 3 days", "2026-10-18 17:00"),
        ("1 week", "2026-10-22 17:00"),
        ("in two weeks", "2026-10-29 17:00"),
        ("in 2 hours", "2026-10-15 13:00"),
        ("by Wednesday", "2026-10-21 17:00"),
        ("the 24th", "2026-10-24 17:00"),
        ("bis Mittwoch", "2026-10-21 17:00"),
        ("Freitag 15 Uhr", "2026-10-16 15:00"),
        ("avant vendredi", "2026-10-16 17:00"),
        ("para el lunes", "2026-10-19 17:00"),
        ("entro venerdì", "2026-10-16 17:00"),
        ("até sexta", "2026-10-16 17:00"),
        ("Monday tak", "2026-10-19 17:00"),
        ("kal", "2026-10-16 17:00"),
        ("来週の月曜日", "2026-10-19 17:00"),
        ("明日", "2026-10-16 17:00"),
        ("周五之前", "2026-10-16 17:00"),
        ("下周一", "2026-10-19 17:00"),
        ("다음 주 월요일", "2026-10-19 17:00"),
    ],
)
def test_a_typed_phrase_is_read(phrase, expected):
    assert local(phrase) == expected


@pytest.mark.parametrize(
    "phrase",
    ["", "a", "1", "5", "12", "may", "May", "sec", "on", "we", "soon", "30 Feb", "tomorrow at 25"],
)
def test_what_is_no_date_is_not_read(phrase):
    reading = read_date(phrase, now=NOW, zone=BERLIN)

    assert reading.at is None
    assert not reading.ambiguous


def test_day_and_month_that_may_be_swapped_are_asked_about():
    reading = read_date("03/04", now=NOW, zone=BERLIN)

    assert reading.at is None
    assert reading.ambiguous
    assert reading.reading == "Thu 4 Mar 2027 17:00 CET or Sat 3 Apr 2027 17:00 CEST"
    assert len(reading.alternatives) == 2


def test_next_friday_names_the_other_friday_too():
    reading = read_date("next friday", now=NOW, zone=BERLIN)

    assert reading.reading == "Fri 23 Oct 2026 17:00 CEST"
    assert [f"{at:%d}" for at in reading.alternatives] == ["16"]


def test_more_than_a_year_ahead_is_asked_about():
    reading = read_date("31 Dec 2028", now=NOW, zone=BERLIN)

    assert (reading.at, reading.ambiguous) == (None, True)


def test_letters_of_a_zone_count_only_on_the_authors_own_clock():
    in_india = read_date("tomorrow 9am IST", now=NOW, zone="Asia/Kolkata")
    in_boston = read_date("tomorrow 9am IST", now=NOW, zone="America/New_York")

    assert in_india.at == datetime(2026, 10, 16, 3, 30, tzinfo=UTC)
    assert (in_boston.at, in_boston.ambiguous) == (None, True)


def test_utc_and_full_zone_names_are_taken_at_their_word():
    assert local("tomorrow 9am UTC") == "2026-10-16 11:00"
    assert local("tomorrow 9am America/New_York") == "2026-10-16 15:00"
    assert local("tomorrow EOD our time") == "2026-10-16 17:00"


def test_a_time_the_clocks_skip_moves_forward_and_a_double_one_is_the_first():
    before_spring = datetime(2026, 3, 27, 9, tzinfo=UTC)
    before_autumn = datetime(2026, 10, 24, 9, tzinfo=UTC)

    assert local("2026-03-29T02:30", now=before_spring) == "2026-03-29 03:30"
    double = read_date("2026-10-25T02:30", now=before_autumn, zone=BERLIN)
    assert double.at == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_a_past_date_says_so():
    assert read_date("yesterday", now=NOW, zone=BERLIN).past
    assert not read_date("today", now=NOW, zone=BERLIN).past


def test_other_languages_go_to_dateparser_with_the_persons_now():
    reading = read_date("23 октября", now=NOW, zone=BERLIN, languages=("ru",))

    assert reading.at == datetime(2026, 10, 23, 15, tzinfo=UTC)


def test_the_library_is_loaded_by_warming_up_and_not_with_the_bot():
    program = (
        "import sys, datetime, bot.app\n"
        "assert 'dateparser' not in sys.modules\n"
        "bot.dates.warm_up(datetime.datetime(2026, 10, 15, tzinfo=datetime.UTC))\n"
        "assert 'dateparser.languages.loader' in sys.modules\n"
    )

    subprocess.run([sys.executable, "-c", program], check=True)


WORDS = (
    "next last by end of week month friday 28 oct 03/04 5pm 17:00 in 3 days eod q3 kw 45 bis 31",
    "utc tomorrow noon 来週 月曜日 the 24th 2026-02-30 99",
)

words = st.sampled_from(" ".join(WORDS).split())


@given(st.lists(words, max_size=6).map(" ".join))
def test_no_mixture_of_date_words_breaks_the_reader(phrase):
    reading = read_date(phrase, now=NOW, zone="America/Sao_Paulo")

    assert reading.at is None or reading.at.utcoffset() == timedelta(0)
    assert not (reading.ambiguous and reading.at)


@given(st.dates(min_value=date(2026, 10, 16), max_value=date(2027, 10, 10)), st.times())
def test_what_is_written_in_iso_is_read_back(day, at):
    at = at.replace(second=0, microsecond=0, tzinfo=None)

    reading = read_date(f"{day.isoformat()}T{at:%H:%M}", now=NOW, zone="Australia/Lord_Howe")

    assert reading.at == instant(day, at, ZoneInfo("Australia/Lord_Howe"))


@given(
    st.datetimes(EARLIEST, LATEST),
    st.sampled_from(["Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe"]),
)
def test_every_local_time_has_one_instant_not_earlier_than_itself(moment, name):
    zone = ZoneInfo(name)
    back = instant(moment.date(), moment.time(), zone).astimezone(zone).replace(tzinfo=None)

    assert timedelta(0) <= back - moment <= timedelta(hours=1)


def test_close_of_business_is_five_in_the_persons_zone():
    reading = read_date("2026-10-23", now=NOW, zone="Asia/Kolkata")

    assert reading.date_only
    assert reading.at == instant(date(2026, 10, 23), time(17), ZoneInfo("Asia/Kolkata"))
    assert reading.reading == "Fri 23 Oct 2026 17:00 IST"
