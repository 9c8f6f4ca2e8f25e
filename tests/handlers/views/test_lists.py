"""A client reads times in both zones; the calendar shows the days that are still to come."""

from datetime import date, time
from typing import Final

from bot.domain.calendars import Weekday, WorkCalendar
from bot.domain.client_notices import ClientList
from handlers.views import clients, lists
from tests.domain.test_queries import a_query

SITE: Final = "Asia/Kolkata"


def test_a_client_reads_in_their_list_both_times_and_staff_their_own() -> None:
    query = a_query()
    theirs = lists.for_client(ClientList(client_name="Nonesuch", queries=(query,), site_zone=SITE))
    ours = lists.listing((query,), site_zone=SITE, title="All", page=1, pages=1, on="list")

    assert " IST (" in theirs.text
    assert " EDT)" in theirs.text
    assert "EDT" not in ours.text


def test_a_calendar_shows_what_is_to_come_of_this_year_and_the_next() -> None:
    calendar = WorkCalendar(
        name="HYD",
        zone=SITE,
        hours=((time(9, 30), time(18)),),
        week=frozenset({Weekday.MON, Weekday.TUE}),
        off=frozenset(
            {date(2024, 1, 26), date(2026, 11, 24), date(2027, 1, 26), date(2028, 1, 26)}
        ),
        extra=frozenset({date(2026, 12, 5)}),
        unconfirmed_years=frozenset(range(2024, 2036)),
    )

    assert clients.calendar(calendar, today=date(2026, 11, 22)).split("\n")[1:] == [
        "Days off until the end of 2027: Tue 24 Nov 2026, Tue 26 Jan 2027",
        "Worked all the same until the end of 2027: Sat 5 Dec 2026",
        "Not confirmed by the site yet: 2026 and 2027. Confirm them in LIAISON_CONFIG.",
    ]
