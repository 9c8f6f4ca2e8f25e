"""The headline that the record writes: what was achieved, and nothing that is not so."""

from datetime import UTC, date, datetime, time

import pytest

from bot.domain.cadence import Beat, Cadence
from bot.domain.calendars import Weekday
from bot.domain.query_states import QueryState
from bot.domain.weekly import MilestoneLine, QueryWeek, WeeklyFacts, query_week
from bot.services.weekly import HEADLINE, headline_of
from tests.domain.plants import HYD
from tests.domain.test_queries import ASKED, a_query

CADENCE = Cadence(
    client="NON",
    project="NV-204",
    beat=Beat.WEEKLY,
    weekday=Weekday.FRI,
    at=time(12),
    zone="America/New_York",
    slot=date(2026, 10, 23),
)
NEXT = MilestoneLine(
    label="A9 Engineering batch",
    baseline=date(2026, 10, 19),
    forecast=date(2026, 10, 28),
    variance=6,
)


def a_week(*, achieved: tuple[str, ...] = (), milestones: tuple[MilestoneLine, ...] = ()) -> str:
    facts = WeeklyFacts(
        week=43,
        as_of=datetime(2026, 10, 22, tzinfo=UTC),
        achieved=achieved,
        milestones=milestones,
        owed=(),
        queries=QueryWeek(),
        days_off=(),
    )
    return headline_of(facts, CADENCE)


def test_a_baseline_that_passed_is_not_said_to_have_been_no_milestone() -> None:
    assert a_week(milestones=(NEXT,)) == (
        "No milestone was reported as achieved this week. Next: A9 Engineering batch, forecast "
        "Wed 28 Oct 2026."
    )


@pytest.mark.parametrize("count", [1, 3, 4, 200])
def test_what_was_achieved_is_named_whole_or_counted(count: int) -> None:
    achieved = tuple(f"M{n} {'Batch' * 12}, Mon 12 Oct 2026" for n in range(count))

    told = a_week(achieved=achieved)

    assert len(told) <= HEADLINE
    assert told.endswith(".")
    named = sum(each in told for each in achieved)
    assert f", and {count - named} more." in told if named < count else "more" not in told


def test_names_too_long_for_a_headline_are_counted() -> None:
    assert a_week(achieved=("x" * 400,)) == "1 milestone was achieved; the thread names it."


def test_what_was_taken_back_or_set_aside_counts_as_no_query_of_the_week() -> None:
    queries = [a_query(state=state) for state in QueryState]

    counted = query_week(queries, since=ASKED, now=ASKED, calendar=HYD)

    assert counted.opened == len(queries) - 4
    assert counted.opened - counted.open == 1
