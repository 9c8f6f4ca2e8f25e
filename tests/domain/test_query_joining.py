"""Whichever of two joined clocks ends sooner goes on exactly as it would have gone on alone."""

from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.query_clocks import QueryClocks, Terms
from bot.domain.query_growth import merged
from bot.domain.query_joining import joined
from bot.domain.sla import price
from tests.domain.plants import ist
from tests.domain.test_queries import a_query
from tests.domain.test_query_clocks import CALENDARS, begun, facts

HOUR = timedelta(hours=1)
MERGED = ist("2026-11-06 12:00")
WAITS = st.lists(st.integers(0, 90), max_size=6, unique=True).map(sorted)


def waited(clocks: QueryClocks, hours: list[int], since: datetime) -> QueryClocks:
    """Return clocks that stood still and went on again in turn, so many hours after an instant."""
    log = clocks.log
    for number, hour in enumerate(hours):
        at = since + hour * HOUR
        log = log.resume(at, "answered") if number % 2 else log.wait(at, "Which lot?")
    return replace(clocks, log=log)


@given(own=WAITS, other=WAITS, later=WAITS, asked=st.integers(0, 80))
def test_a_merge_moves_no_due_time_and_later_pauses_move_it_as_ever(
    own: list[int], other: list[int], later: list[int], asked: int
) -> None:
    clocks, into = begun()
    asked_at = into.asked_at + asked * HOUR
    gone = replace(a_query(), id="NON-Q-2", asked_at=asked_at, place=replace(into.place, ts="2.0"))
    due_times = price(replace(facts(), received=asked_at))
    theirs = QueryClocks.started(gone, Terms.of(due_times, None))
    clocks = waited(clocks, own, into.asked_at)
    theirs = waited(theirs, [hour for hour in other if hour > asked], into.asked_at)

    after = joined(
        clocks,
        theirs,
        into=into,
        gone=gone,
        whole=merged(into, gone),
        calendars=CALENDARS,
        at=MERGED,
    )

    now = MERGED + 90 * HOUR
    alone = [
        waited(replace(each, log=each.log.resume(MERGED, "merged")), later, MERGED)
        for each in (clocks, theirs)
    ]
    assert due_at(after, MERGED) == min(due_at(each, MERGED) for each in (clocks, theirs))
    together = waited(after, later, MERGED)
    assert due_at(together, now) in [due_at(each, now) for each in alone]


def due_at(clocks: QueryClocks, now: datetime) -> datetime:
    return clocks.terms.answer.deadline(CALENDARS, clocks.log.pauses(now)).at
