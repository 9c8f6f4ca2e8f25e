"""One cause opens one action, however often and by however many processes it is seen."""

from collections.abc import Callable

import pytest

from bot.domain.terms import Category
from bot.services.action_changes import ActionChanges
from bot.services.action_reminders import ActionReminders
from storage.engine import Database
from tests.clocks import Moving
from tests.services.bench import DAY, KAVYA, MONDAY, Bench
from tests.services.office import HOST, Office


@pytest.fixture
def bench(database: Database, clock: Moving) -> Bench:
    clock.set(MONDAY)
    office = Office(database, clock)
    office.furnish()
    return Bench(office)


def test_a_window_that_is_sent_twice_opens_one_action(bench: Bench) -> None:
    assert bench.open() is not None
    assert bench.open() is None

    assert [each.id for each in bench.all()] == ["NON-A-1"]


def test_a_service_complaint_opens_an_action_once_and_other_queries_none(bench: Bench) -> None:
    bench.office.asked(category=Category.TIMELINE)
    bench.office.asked(category=Category.SERVICE)

    bench.reminders.run()
    bench.reminders.run()

    (action,) = bench.all()
    assert action.origins[0].object_id == "NON-Q-2"
    assert action.thread is not None
    assert action.lead == "U0KAVYA"


def test_one_breach_opens_nothing_two_in_thirty_days_one_action_and_a_third_joins_it(
    bench: Bench,
) -> None:
    bench.late()
    bench.reminders.run()
    assert bench.all() == []

    bench.late()
    bench.reminders.run()
    bench.late()
    bench.reminders.run()

    (action,) = bench.of_late_replies()
    assert [origin.object_id for origin in action.origins] == ["NON-Q-1", "NON-Q-2", "NON-Q-3"]
    assert action.subject == "First replies that came late"


def test_two_breaches_more_than_thirty_days_apart_are_bad_luck(bench: Bench) -> None:
    bench.late()
    bench.clock.advance(31 * DAY)
    bench.late()

    bench.reminders.run()

    assert bench.of_late_replies() == []


def test_a_closed_action_is_not_opened_again_by_its_own_breaches(bench: Bench) -> None:
    bench.late()
    bench.late()
    bench.reminders.run()
    bench.actions.cancel("NON-A-1", KAVYA, within=None, reason="counted twice")

    bench.late()
    bench.reminders.run()

    assert [each.id for each in bench.of_late_replies()] == ["NON-A-1"]


def test_two_processes_open_one_action_for_a_cause(
    bench: Bench, open_database: Callable[[], Database]
) -> None:
    other = Office(open_database(), bench.clock)
    bench.office.asked(category=Category.SERVICE)

    ActionReminders(
        other.database, bench.clock, other.config, ActionChanges(HOST, other.config)
    ).run()
    bench.reminders.run()

    assert [each.id for each in bench.all()] == ["NON-A-1"]
