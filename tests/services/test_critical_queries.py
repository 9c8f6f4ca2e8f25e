"""A critical query is told at any hour, names whom to call, and says no more than it must."""

from datetime import timedelta

import pytest

from bot.domain.escalation_notices import RungsReached
from bot.domain.query_notices import QueryLogged
from bot.domain.terms import Priority
from handlers.views.notices import render
from storage.engine import Database
from tests.clocks import Moving
from tests.configs import configured
from tests.domain.plants import ist
from tests.services.office import Office


def test_a_critical_query_climbs_at_any_hour_until_somebody_takes_it(office: Office) -> None:
    office.clock.set(ist("2026-11-07 02:15"))
    query = office.asked(priority=Priority.P1)

    for minutes in (0, 15, 30):
        office.clock.set(ist("2026-11-07 02:15") + timedelta(minutes=minutes))
        office.escalations.escalate()
    office.step(office.query(), query.own(by="U0SUNITA", name="Sunita Rao", at=office.clock()))
    office.clock.set(ist("2026-11-07 03:30"))
    office.escalations.escalate()

    assert [line.people for line in office.lines()] == [
        ("U0SUNITA", "U0RAVI"),
        ("U0RAVI",),
        ("U0ARJUN",),
    ]
    assert [line.phone for line in office.lines()] == [False, True, True]


def test_a_critical_query_found_after_a_stop_calls_everybody_at_once_and_says_so(
    office: Office,
) -> None:
    office.clock.set(ist("2026-11-07 02:15"))
    office.asked(priority=Priority.P1)
    office.clock.set(ist("2026-11-07 03:25"))

    office.escalations.escalate()
    office.escalations.escalate()

    (letter,) = office.said(RungsReached)
    told = render(letter.notice).text
    assert told.startswith("<@U0SUNITA> <@U0RAVI> <@U0ARJUN> <@U0CHIEF> *<")
    assert "critical and late, the first response was due Sat 7 Nov 03:15 IST" in told
    assert told.endswith("Call them as well.")


def test_a_receiver_nobody_is_named_for_is_the_project_manager_and_said_so(
    database: Database, clock: Moving
) -> None:

    office = Office(database, clock, configured())
    office.furnish()
    office.asked(priority=Priority.P1)

    office.escalations.escalate()

    (line,) = office.lines()
    assert line.people == ("U0RAVI",)
    assert [receiver.value for receiver in line.unnamed] == ["on_call"]


def test_a_critical_query_is_received_with_who_was_paged_and_whom_to_call(office: Office) -> None:
    office.asked(priority=Priority.P1)

    (letter,) = office.said(QueryLogged)
    assert isinstance(letter.notice, QueryLogged)
    assert letter.notice.paged == "Sunita Rao"
    assert letter.notice.emergency_phone == "+91 40 5550 0100"


@pytest.mark.parametrize("sensitive", [False, True])
def test_of_a_critical_query_only_the_receipt_is_told(office: Office, sensitive: bool) -> None:
    query = office.asked(priority=Priority.P1, sensitive=sensitive)

    (letter,) = office.said(QueryLogged)
    told = render(letter.notice).text
    assert "received" in told
    assert "Sunita Rao is being paged" in told
    assert query.text not in told
