"""Each rung is told once, to the right people, in their hours, whatever happens in between."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.clocks import Turn
from bot.domain.escalation import ClockName
from bot.domain.escalation_notices import RungsReached
from bot.domain.query_notices import QueryCard, QueryLogged
from bot.domain.terms import Category, Priority, Side
from handlers.views.notices import render
from storage.engine import Database
from tests.clocks import Moving
from tests.configs import configured
from tests.domain.plants import ist
from tests.services.office import NOOR, RAVI, Office

MINUTE = timedelta(minutes=1)
ACTOR = RAVI.acting_for(Side.CMO)


@pytest.fixture
def office(database: Database, clock: Moving) -> Office:
    clock.set(ist("2026-11-02 10:00"))
    office = Office(database, clock)
    office.furnish()
    return office


def heard(office: Office) -> list[tuple[str, tuple[str, ...]]]:
    return [(line.clock, line.people) for line in office.lines()]


def test_nothing_is_told_before_anything_runs_out(office: Office) -> None:
    office.asked()

    assert office.escalations.escalate() == 0
    assert office.lines() == []


def test_half_of_the_time_waits_for_the_digest(office: Office) -> None:
    query = office.owned()

    office.clock.set(ist("2026-11-03 16:00"))

    assert office.escalations.escalate() == 1
    assert office.lines() == []
    assert len(office.recorded(query.id, "escalated")) == 1


def test_most_of_the_time_is_told_to_owner_and_project_manager_once(office: Office) -> None:
    query = office.asked(category=Category.QUALITY)
    office.step(query, query.own(by="U0NOOR", name="Noor Ali", at=office.clock()))

    office.clock.set(ist("2026-11-05 11:30"))
    office.escalations.escalate()
    office.escalations.escalate()

    assert heard(office) == [("answer", ("U0NOOR", "U0RAVI"))]


def test_a_breach_is_told_at_the_next_opening_to_those_who_must_know(office: Office) -> None:
    office.owned()
    office.clock.set(ist("2026-11-04 17:00"))
    office.escalations.escalate()

    office.clock.set(ist("2026-11-04 18:00") + MINUTE)
    office.escalations.escalate()
    before_opening = len(office.lines())
    office.clock.set(ist("2026-11-05 09:30"))
    office.escalations.escalate()

    assert before_opening == 1
    late = office.lines()[-1]
    assert late.due == ist("2026-11-04 18:00")
    assert late.people == ("U0RAVI", "U0KAVYA")
    assert late.note_by == ist("2026-11-05 18:00")
    card = office.said(QueryCard)[-1].notice
    assert isinstance(card, QueryCard)
    assert card.late


def test_after_a_long_stop_only_the_newest_rung_is_told(office: Office) -> None:
    query = office.owned()

    office.clock.set(ist("2026-11-09 11:00"))
    office.escalations.escalate()
    office.escalations.escalate()

    (line,) = office.lines()
    assert line.people == ("U0ARJUN",)
    (event,) = office.recorded(query.id, "escalated")
    entry = event.entry()
    assert entry is not None
    assert len(entry.after["passed over"]) == 3  # type: ignore[arg-type]


def test_what_is_missed_until_closing_time_is_one_message_at_the_opening(office: Office) -> None:
    query = office.owned()
    office.clock.set(ist("2026-11-04 18:00") + 30 * MINUTE)
    office.escalations.escalate()
    put_down_at_night = office.lines()

    office.clock.set(ist("2026-11-05 09:30"))
    office.escalations.escalate()

    assert put_down_at_night == []
    (line,) = office.lines()
    assert line.people == ("U0RAVI", "U0KAVYA")
    assert line.note_by == ist("2026-11-05 18:00")
    entry = office.recorded(query.id, "escalated")[-1].entry()
    assert entry is not None
    assert entry.after["passed over"] == [f"{query.id}:answer:80%"]


def test_an_acknowledgement_at_night_leaves_out_the_message_of_the_morning(office: Office) -> None:
    query = office.owned()
    office.clock.set(ist("2026-11-04 18:00") + 30 * MINUTE)
    office.escalations.escalate()
    office.lateness.acknowledge(query.id, ClockName.ANSWER, ACTOR, within=None, reason="QA signs")

    office.clock.set(ist("2026-11-05 09:30"))
    office.escalations.escalate()

    assert office.lines() == []
    assert office.query().is_late(office.clock())


def test_a_critical_query_climbs_at_any_hour_until_somebody_takes_it(office: Office) -> None:
    office.clock.set(ist("2026-11-07 02:15"))
    query = office.asked(priority=Priority.P1)

    for minutes in (0, 15, 30):
        office.clock.set(ist("2026-11-07 02:15") + minutes * MINUTE)
        office.escalations.escalate()
    office.step(office.query(), query.own(by="U0SUNITA", name="Sunita Rao", at=office.clock()))
    office.clock.set(ist("2026-11-07 03:30"))
    office.escalations.escalate()

    assert [people for _, people in heard(office)] == [
        ("U0SUNITA", "U0RAVI"),
        ("U0RAVI",),
        ("U0ARJUN",),
    ]
    assert [line.phone for line in office.lines()] == [False, True, True]


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


def test_what_falls_due_in_the_same_minute_is_one_message(office: Office) -> None:
    for _ in range(3):
        office.owned()

    office.clock.set(ist("2026-11-04 17:00"))
    office.escalations.escalate()

    (letter,) = office.said(RungsReached)
    assert isinstance(letter.notice, RungsReached)
    assert [line.query_id for line in letter.notice.lines] == ["NON-Q-1", "NON-Q-2", "NON-Q-3"]


def works_in(office: Office, zone: str) -> None:
    """Let Ravi work elsewhere, from 09:30 to 18:00 by the clocks there."""
    with office.database.unit_of_work() as unit:
        unit.clients.remember(replace(RAVI, zone=zone))


def told(office: Office) -> list[tuple[str, list[tuple[str, tuple[str, ...]]]]]:
    """Return of each escalation message when it went out and whom it told of what."""
    return [
        (
            f"{each.entry.not_before.astimezone(ZoneInfo('Asia/Kolkata')):%d %H:%M:%S}",
            [(line.query_id, line.people) for line in each.notice.lines],
        )
        for each in office.said(RungsReached)
        if isinstance(each.notice, RungsReached)
    ]


def test_what_waits_for_somebodys_morning_is_told_then_and_not_once_it_is_answered(
    office: Office,
) -> None:
    works_in(office, "Europe/Berlin")
    query, other = office.owned(), office.owned()
    for moment in ("2026-11-05 09:30", "2026-11-05 10:00"):
        office.clock.set(ist(moment))
        office.escalations.escalate()
    settled = query.settle_parts(frozenset({1})).replied(at=office.clock(), source="Kavya")
    office.step(query, settled.answered(at=office.clock(), source="Kavya"))

    for moment in ("2026-11-05 13:59", "2026-11-05 14:00", "2026-11-05 14:01"):
        office.clock.set(ist(moment))
        office.escalations.escalate()

    assert told(office) == [
        ("05 09:30:00", [(query.id, ("U0KAVYA",)), (other.id, ("U0KAVYA",))]),
        ("05 14:00:00", [(other.id, ("U0RAVI",))]),
    ]


def test_a_rung_held_back_by_night_and_a_newer_one_are_one_message_that_says_so(
    office: Office,
) -> None:
    works_in(office, "America/New_York")
    office.clock.set(ist("2026-11-02 13:00"))
    query, other = (office.asked(priority=Priority.P2) for _ in range(2))

    for moment in ("16:12", "17:00", "20:00", "20:01"):
        office.clock.set(ist(f"2026-11-02 {moment}"))
        office.escalations.escalate()

    assert told(office) == [
        ("02 17:00:00", [(query.id, ("U0KAVYA",)), (other.id, ("U0KAVYA",))]),
        ("02 20:00:00", [(query.id, ("U0RAVI",)), (other.id, ("U0RAVI",))]),
    ]
    for line in office.lines()[2:]:
        assert (line.instead, line.since) == (("U0RAVI",), ist("2026-11-02 16:12"))
    recorded = [each.entry() for each in office.recorded(query.id, "escalated")]
    assert [each.after["rung"] for each in recorded if each] == [
        f"{query.id}:first_response:{share}" for share in ("80%", "100%")
    ]


def test_of_what_waits_for_somebody_who_leaves_their_backup_hears_in_their_own_hours(
    office: Office,
) -> None:
    works_in(office, "America/New_York")
    office.clock.set(ist("2026-11-02 13:00"))
    office.asked(priority=Priority.P2)
    office.clock.set(ist("2026-11-02 16:12"))
    office.escalations.escalate()
    away = replace(RAVI, zone="America/New_York")
    office.absences.leave(away, until=ist("2026-11-09 09:00"), backup=NOOR)

    for moment in ("2026-11-02 16:30", "2026-11-02 20:00", "2026-11-03 09:30"):
        office.clock.set(ist(moment))
        office.escalations.escalate()

    assert told(office) == [("03 09:30:00", [("NON-Q-1", ("U0NOOR", "U0KAVYA"))])]


def test_what_is_reached_within_one_minute_is_one_message_however_often_one_looks(
    office: Office,
) -> None:
    for seconds in (10, 40):
        office.clock.advance(timedelta(seconds=seconds))
        office.owned()

    # Their 80 % are at 13:00:02 and 13:00:10.
    office.clock.set(ist("2026-11-04 12:59") + timedelta(seconds=2))
    for _ in range(60):
        office.clock.advance(timedelta(seconds=5))
        office.escalations.escalate()

    assert told(office) == [("04 13:01:02", [("NON-Q-1", ("U0RAVI",)), ("NON-Q-2", ("U0RAVI",))])]


def test_waiting_on_the_client_stops_the_ladder_and_keeps_the_time_that_remains(
    office: Office,
) -> None:
    query = office.owned()
    office.clock.set(ist("2026-11-03 10:00"))
    waiting = query.begun().wait_on_client("Which lot do you mean?", at=office.clock())
    query = office.step(query, waiting)

    office.clock.set(ist("2026-11-10 12:00"))
    office.escalations.escalate()
    resumed = office.step(query, query.client_replied(), at=ist("2026-11-10 10:00"))

    assert office.lines() == []
    assert office.clocks(query).log.turn is Turn.OURS
    assert resumed.answer.due == ist("2026-11-11 18:00")


def test_a_reopened_query_climbs_a_ladder_of_its_own(office: Office) -> None:
    query = office.owned()
    office.clock.set(ist("2026-11-04 17:00"))
    office.escalations.escalate()
    settled = query.settle_parts(frozenset({1})).replied(at=office.clock(), source="Ravi")
    query = office.step(query, settled.answered(at=office.clock(), source="Ravi"))

    office.clock.set(ist("2026-11-06 10:00"))
    office.step(query, query.reopen())
    office.clock.set(ist("2026-11-06 11:00"))
    office.escalations.escalate()

    assert len(office.lines()) == 2
    assert office.query().answer.due == ist("2026-11-06 11:00")


def test_two_processes_share_what_is_due_and_tell_it_once(
    office: Office, open_database: Callable[[], Database]
) -> None:
    for _ in range(5):
        office.owned()
    other = Office(open_database(), office.clock)
    office.clock.set(ist("2026-11-04 17:00"))

    looked_at = office.escalations.escalate() + other.escalations.escalate()

    assert looked_at == 5
    assert len(office.lines()) == 5


def test_a_silence_is_told_and_every_word_to_the_client_begins_it_anew(office: Office) -> None:
    query = office.asked(priority=Priority.P1)
    query = office.step(query, query.own(by="U0RAVI", name="Ravi Menon", at=office.clock()))

    for moment in ("2026-11-02 13:30", "2026-11-02 14:00"):
        office.clock.set(ist(moment))
        office.escalations.escalate()
    office.step(query, query.replied(at=office.clock(), source="Ravi in the thread"))
    for moment in ("2026-11-02 14:00", "2026-11-02 17:20"):
        office.clock.set(ist(moment))
        office.escalations.escalate()

    assert [line.due for line in office.lines()] == [
        ist("2026-11-02 14:00"),
        ist("2026-11-02 14:00"),
        ist("2026-11-02 18:00"),
    ]


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
