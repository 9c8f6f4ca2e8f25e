"""Whoever is away or gone, somebody there hears, and no promise stands in a leaver's name."""

from dataclasses import replace

import pytest

from bot.domain.errors import InvalidError
from bot.domain.notices import OpsAlarm
from bot.domain.people import Person
from bot.domain.query_notices import QueryLogged, StaffNote
from handlers.views.escalations import away
from handlers.views.notices import render
from storage.engine import Database
from tests.clocks import Moving
from tests.configs import configured
from tests.domain.plants import ist
from tests.services.office import NOOR, RAVI, Office

KAVYA = Person(user="U0KAVYA", team="T1", name="Kavya Pillai", zone="Asia/Kolkata")
LATER = ist("2026-11-09 09:00")


def told(office: Office, kind: type) -> list[str]:
    return [render(each.notice).text for each in office.said(kind)]


def remember(office: Office, *people: Person) -> None:
    with office.database.unit_of_work() as unit:
        for person in people:
            unit.clients.remember(person)


@pytest.fixture
def alone(database: Database) -> Office:
    """Return an office whose project has a manager, and nobody else."""
    office = Office(database, Moving(ist("2026-11-02 10:00")), configured())
    office.furnish()
    return office


def test_what_a_leaving_manager_owned_falls_to_the_relationship_manager(office: Office) -> None:
    remember(office, KAVYA)
    office.asked()

    office.departures.depart(replace(RAVI, is_deleted=True))
    after = office.asked()

    assert (office.query().owner, after.owner) == ("U0KAVYA", "U0KAVYA")
    assert "Kavya Pillai will reply by" in told(office, QueryLogged)[1]
    assert told(office, StaffNote) == [
        "<@U0KAVYA> *NON-Q-1*: Ravi Menon has left; Kavya Pillai owns it now. The clock goes on."
    ]
    (alarm,) = told(office, OpsAlarm)
    assert alarm == (
        "⚠️ Attention: Ravi Menon has left and was project manager of NV-204 (Nonesuch). Kavya "
        "Pillai stands in. Name another one as pm under [people] in LIAISON_CONFIG and with "
        "/liaison link in its channel."
    )


def test_where_nobody_is_left_the_client_reads_no_name_and_triage_no_dead_one(
    alone: Office,
) -> None:
    alone.asked()

    alone.departures.depart(replace(RAVI, is_deleted=True))
    alone.asked()

    assert all(
        "NV-204's project manager will reply" in each for each in told(alone, QueryLogged)[1:]
    )
    assert told(alone, StaffNote) == [
        "*NON-Q-1*: Ravi Menon has left, and nobody is there in their place. Assign it."
    ]
    assert "Nobody stands in. Name another one with /liaison link" in told(alone, OpsAlarm)[0]


def test_a_backup_who_left_stands_in_for_nobody(office: Office) -> None:
    office.absences.leave(RAVI, until=LATER, backup=NOOR)

    office.departures.depart(replace(NOOR, is_deleted=True))

    assert office.asked().owner == "U0KAVYA"


def test_whoever_is_struck_off_the_staff_list_owns_nothing_until_they_are_on_it_again(
    office: Office,
) -> None:
    office.asked()
    others = {"U0NOOR", "U0KAVYA"}

    moved = office.departures.review(others)
    again = office.departures.review(others)
    meanwhile = office.asked()
    office.departures.review({*others, "U0RAVI"})

    assert ([each.id for each in moved], again) == (["NON-Q-1"], [])
    assert "Ravi Menon is not on the staff list any more; " in told(office, StaffNote)[0]
    assert (meanwhile.owner, office.asked().owner) == ("U0KAVYA", "U0RAVI")


def test_an_empty_staff_list_strikes_nobody_off(office: Office) -> None:
    office.asked()

    assert office.departures.review(()) == []


def test_backups_in_a_circle_are_told_who_is_there_instead(office: Office) -> None:
    meera = Person(user="U0MEERA", team="T1", name="Meera Iyer", zone="Asia/Kolkata")
    first = office.absences.leave(NOOR, until=LATER, backup=meera)
    second = office.absences.leave(meera, until=LATER, backup=NOOR)

    assert "Meera Iyer gets new queries" in away(
        NOOR, LATER, first, "Meera Iyer", seen=office.clock()
    )
    assert away(meera, LATER, second, "Noor Ali", seen=office.clock()) == (
        "Meera Iyer is away until Mon 9 Nov 09:00 IST. Noor Ali is away as well. Ravi Menon gets "
        "new queries and reminders meanwhile. The clocks go on. /query back ends it."
    )


def test_nobody_goes_away_while_nobody_would_be_there(alone: Office) -> None:
    with pytest.raises(InvalidError, match="Nobody would be there for NV-204"):
        alone.absences.leave(RAVI, until=LATER, backup=None)

    assert alone.asked().owner == "U0RAVI"
    alone.absences.leave(RAVI, until=LATER, backup=NOOR)
    assert alone.asked().owner == "U0NOOR"


def test_a_rung_that_reaches_nobody_who_is_there_says_so(alone: Office) -> None:
    alone.asked()
    alone.departures.depart(replace(RAVI, is_deleted=True))

    alone.clock.set(ist("2026-11-04 09:30"))
    alone.escalations.escalate()

    assert all(line.absent for line in alone.lines())
    assert alone.lines()


def test_everybody_who_owns_something_is_looked_up_when_the_bot_starts(office: Office) -> None:
    query = office.asked()
    office.step(query, replace(query, owner="U0NOOR", owner_name="Noor Ali"))

    assert office.departures.holders() == {"U0NOOR", "U0RAVI"}
