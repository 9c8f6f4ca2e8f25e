"""A client reads times in both zones, an age is true when read; a calendar shows days to come."""

from datetime import date, datetime, time, timedelta
from typing import Final

from bot.domain.calendars import Weekday, WorkCalendar
from bot.domain.client_notices import ClientList
from bot.domain.query_notices import QueryCard
from bot.domain.query_states import QueryState
from handlers.views import cards, clients, lists
from tests.domain.test_queries import ASKED, a_query

SITE: Final = "Asia/Kolkata"


def test_a_client_reads_in_their_list_both_times_and_staff_their_own() -> None:
    query, at = a_query(), ASKED + timedelta(days=3, hours=4, minutes=59)
    theirs = lists.for_client(
        ClientList(
            client_name="Nonesuch",
            queries=(query,),
            site_zone=SITE,
            reader_zone="America/New_York",
            at=at,
        )
    )
    ours = lists.listing((query,), at=at, site_zone=SITE, title="All", page=1, pages=1, on="list")

    assert theirs.text.startswith("*Queries of Nonesuch, Tue 3 Nov 06:39 IST (Mon 2 Nov 20:09 EST)")
    assert "asked 3 d 4 h ago" in theirs.text
    assert "asked 3 d 4 h ago" in ours.text
    assert " IST (" in theirs.text
    assert " EDT)" in theirs.text
    assert "EDT" not in ours.text


def test_a_card_says_of_when_its_age_is_and_of_what_is_settled_none() -> None:
    def age(at: datetime, state: QueryState = QueryState.OPEN) -> str:
        query = a_query(state=state)
        text = cards.card(
            QueryCard(query=query, client_name="Nonesuch", site_zone=SITE, at=at)
        ).text
        return next((line for line in text.split("\n") if line.startswith("Open for")), "")

    later = ASKED + timedelta(days=3, hours=4, minutes=59)
    assert age(later) == "Open for 3 d 4 h as of Tue 3 Nov 06:39 IST"
    assert age(ASKED + timedelta(minutes=59)) == ""
    assert age(later, QueryState.CLOSED) == ""


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
