"""Who is asked in one tap after a yes, and who is spared."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest

from bot.domain.queries import Query
from bot.domain.query_states import QueryState
from bot.domain.terms import Priority, Side
from bot.services.effort import Effort
from bot.services.query_answers import QueryAnswers
from storage.engine import Database
from tests.clocks import Moving
from tests.configs import configured
from tests.services.office import ANNA, HOST, PEOPLE, Office

EVERY_QUERY = configured(f"{PEOPLE}\n[surveys]\neffort_one_in = 1\n")


@pytest.fixture
def office(database: Database, clock: Moving) -> Office:
    office = Office(database, clock, EVERY_QUERY)
    office.furnish()
    return office


@pytest.fixture
def effort(office: Office) -> Effort:
    return Effort(office.database, office.clock, HOST, EVERY_QUERY)


def accepted(office: Office) -> Query:
    """Let a question be asked, answered and confirmed by Anna."""
    query = office.owned()
    answered = query.settle_parts(frozenset({1})).answered(at=office.clock(), source="Ravi")
    offered = office.step(query, answered)
    with office.database.unit_of_work() as unit:
        return QueryAnswers(office.changes).said(
            unit,
            offered,
            ANNA.acting_for(Side.CLIENT),
            satisfied=True,
            at=office.clock(),
            now=office.clock(),
        )


def test_a_yes_is_followed_by_one_question_to_the_same_person(
    office: Office, effort: Effort
) -> None:
    accepted(office)

    assert (effort.ask(), effort.ask()) == (1, 0)
    with office.database.unit_of_work() as unit:
        (survey,) = unit.surveys.of_client("NON")
        (invitee,) = unit.surveys.invitees(survey.id)
    assert (survey.set_code, survey.subject, invitee.user) == ("F12", "NON-Q-1", ANNA.user)


def test_two_processes_ask_once(
    office: Office, clock: Moving, open_database: Callable[[], Database]
) -> None:
    accepted(office)
    both = [Effort(open_database(), clock, HOST, EVERY_QUERY) for _ in range(2)]
    together = Barrier(len(both))

    def ask(each: Effort) -> int:
        together.wait()
        return each.ask()

    with ThreadPoolExecutor(len(both)) as processes:
        assert sum(processes.map(ask, both)) == 1


def test_a_query_that_was_opened_again_is_not_asked_about(office: Office, effort: Effort) -> None:
    query = accepted(office)
    assert query.state is QueryState.CLOSED
    office.step(query, query.reopen())

    assert effort.ask() == 0


def test_nobody_is_asked_about_a_second_query_within_fourteen_days(
    office: Office, effort: Effort
) -> None:
    accepted(office)
    assert effort.ask() == 1
    office.clock.advance(timedelta(days=13))
    accepted(office)
    assert effort.ask() == 0

    office.clock.advance(timedelta(days=1, minutes=1))
    accepted(office)

    assert effort.ask() == 1


def test_nobody_is_asked_while_something_critical_is_open(office: Office, effort: Effort) -> None:
    office.asked(priority=Priority.P1)
    accepted(office)

    assert effort.ask() == 0


def test_a_yes_of_long_ago_is_left_alone(office: Office, effort: Effort) -> None:
    accepted(office)
    office.clock.advance(timedelta(hours=2))

    assert effort.ask() == 0


def test_whoever_opted_out_is_not_asked(office: Office, effort: Effort) -> None:
    accepted(office)
    with office.database.unit_of_work() as unit:
        unit.surveys.opt_out(ANNA.user, at=office.clock())

    assert effort.ask() == 0
