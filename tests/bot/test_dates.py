"""Dates as people write them: typed ones and those said in prose."""

import subprocess
import sys
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dates import Works, read_date, said_dates
from bot.dates.zones import instant

NOW = datetime(2026, 10, 15, 9, tzinfo=UTC)
BERLIN = "Europe/Berlin"
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


@given(st.text(max_size=300))
def test_no_prose_breaks_the_reader(text):
    for found in said_dates(text, now=NOW, zone="Asia/Kolkata"):
        assert found.at is None or found.at.utcoffset() == timedelta(0)
        assert not (found.past and found.deadline)


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


@pytest.mark.parametrize(
    ("phrase", "weekdays", "calendar"),
    [
        ("in 2 business days", "2026-10-19", "2026-10-17"),
        ("3 working days", "2026-10-20", "2026-10-21"),
        ("1 BD", "2026-10-16", "2026-10-16"),
        ("within four working days", "2026-10-21", "2026-10-22"),
        ("in drei Arbeitstagen", "2026-10-20", "2026-10-21"),
        ("dans 3 jours ouvrés", "2026-10-20", "2026-10-21"),
        ("dentro de 3 días hábiles", "2026-10-20", "2026-10-21"),
        ("entro 3 giorni lavorativi", "2026-10-20", "2026-10-21"),
        ("3営業日以内", "2026-10-20", "2026-10-21"),
        ("3个工作日内", "2026-10-20", "2026-10-21"),
        ("3영업일 이내", "2026-10-20", "2026-10-21"),
    ],
)
def test_business_days_are_those_of_the_calendar_that_is_given(
    phrase: str, weekdays: str, calendar: str
) -> None:
    """Saturday 17 October is a working day, Monday and Tuesday after it are not."""

    def works(day: date) -> bool:
        return (day.weekday() < 5 and day.day not in (19, 20)) or day.day == 17

    def read(**differently: Works) -> str:
        at = read_date(phrase, now=NOW, zone=BERLIN, **differently).at
        assert at is not None
        return at.astimezone(ZoneInfo(BERLIN)).date().isoformat()

    assert (read(), read(works=works)) == (weekdays, calendar)


@pytest.mark.parametrize(
    "phrase",
    [
        "end of next business day",
        "the end of the next working day",
        "EOD next business day",
        "nächster Werktag",
        "Ende des nächsten Arbeitstags",
        "prochain jour ouvré",
        "próximo día hábil",
        "prossimo giorno lavorativo",
        "翌営業日",
        "下一个工作日",
        "다음 영업일",
    ],
)
def test_the_next_business_day_is_the_next_on_which_the_calendar_works(phrase: str) -> None:
    def works(day: date) -> bool:
        return day.weekday() < 5 and day != date(2026, 10, 16)

    read = read_date(phrase, now=NOW, zone=BERLIN, works=works)
    assert read.reading == "Mon 19 Oct 2026 17:00 CEST"


def test_by_the_end_of_the_next_business_day_is_a_deadline_and_no_day_is_counted_for_ever() -> None:
    (said,) = said_dates("Reply by end of next business day please", now=NOW, zone=BERLIN)

    assert said.deadline
    assert said.at == datetime(2026, 10, 16, 15, 0, tzinfo=UTC)
    assert read_date("in 9 business days", now=NOW, zone=BERLIN, works=lambda _: False).at is None
