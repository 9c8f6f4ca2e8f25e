"""Business days, counted or the next one, by the calendar that is given."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.dates import Works, read_date, said_dates
from tests.bot.dates import BERLIN, NOW


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
