"""What a change of priority or calendar does to the clocks of a query that nobody has taken yet."""

from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.calendars import WorkCalendar
from bot.domain.query_clocks import QueryClocks, Terms
from bot.domain.repricing import Recount, recount
from bot.domain.sla import Facts, price
from bot.domain.terms import Category, Priority
from tests.configs import configured
from tests.domain.plants import HYD, at, ist
from tests.domain.test_queries import a_query

ASKED = at("2026-10-30 16:10", "America/New_York")


def facts(
    priority: Priority = Priority.P3,
    category: Category = Category.TIMELINE,
    site: WorkCalendar = HYD,
) -> Facts:
    return Facts(
        received=ASKED,
        priority=priority,
        category=category,
        policy=configured().policy,
        site=site,
    )


def changed(before: Facts, after: Facts, *, now: datetime) -> Recount:
    """Return what is owed once a query that was asked as `before` is as `after`."""
    calendars = {"HYD": before.site}
    query = replace(a_query(), asked_at=ASKED, priority=before.priority)
    clocks = QueryClocks.started(query, Terms.of(price(before), None))
    owed = clocks.owed(query, calendars, ASKED)
    return recount(clocks, owed, after, {"HYD": after.site}, now=now)


def test_a_raised_priority_counts_from_the_change() -> None:
    counted = changed(facts(), facts(Priority.P1), now=ist("2026-11-03 10:00"))

    assert counted.query.first_response.due == ist("2026-11-03 11:00")
    assert counted.query.answer.due == ist("2026-11-04 10:00")
    assert counted.words == (
        (
            "First response: was due Tue 3 Nov 2026 18:00 IST (1 working day), "
            "now due Tue 3 Nov 2026 11:00 IST (1 hour)."
        ),
        (
            "Answer: was due Wed 4 Nov 2026 18:00 IST (2 working days), "
            "now due Wed 4 Nov 2026 10:00 IST (24 hours)."
        ),
        (
            "Update: was due Thu 5 Nov 2026 18:00 IST (3 working days), "
            "now due Tue 3 Nov 2026 14:00 IST (4 hours)."
        ),
    )


def test_a_raised_priority_never_gives_more_time_than_was_promised() -> None:
    first = changed(facts(), facts(Priority.P1), now=ist("2026-11-03 17:30")).query
    answer = changed(facts(), facts(Priority.P2), now=ist("2026-11-04 17:00")).query

    assert first.first_response.due == ist("2026-11-03 18:00")
    assert answer.answer.due == ist("2026-11-04 18:00")


def test_a_lowered_priority_counts_from_the_receipt() -> None:
    counted = changed(facts(), facts(Priority.P4), now=ist("2026-11-03 10:00"))

    from_start = price(facts(Priority.P4))
    assert counted.query.first_response.due == from_start.first_response.at
    assert counted.query.answer.due == from_start.answer.at
    assert counted.words[-1] == (
        "Update: was due Thu 5 Nov 2026 18:00 IST (3 working days), no longer owed."
    )


def test_a_change_that_moves_nothing_says_nothing() -> None:
    assert changed(facts(), facts(), now=ist("2026-11-03 10:00")).words == ()


def test_a_new_day_off_moves_what_is_open_and_says_so() -> None:
    closed = replace(HYD, off=HYD.off | {ist("2026-11-03 12:00").date()})

    counted = changed(facts(), facts(site=closed), now=ist("2026-11-02 10:00"))

    assert counted.words[0] == (
        "First response: was due Tue 3 Nov 2026 18:00 IST (1 working day), "
        "now due Wed 4 Nov 2026 18:00 IST (1 working day)."
    )


@given(
    st.sampled_from(Priority),
    st.sampled_from(Priority),
    st.sampled_from(Category),
    st.integers(0, 200),
)
def test_a_change_never_makes_late_what_was_in_time(
    before: Priority, after: Priority, category: Category, hours: int
) -> None:
    old = price(facts(before, category))
    now = ASKED + timedelta(hours=hours)

    query = changed(facts(before, category), facts(after, category), now=now).query

    assert query.first_response.due >= min(old.first_response.at, now)
    assert query.answer.due >= min(old.answer.at, now)
