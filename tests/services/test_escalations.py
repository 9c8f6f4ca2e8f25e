"""Each rung is told once, to the right people, whatever happens in between."""

from collections.abc import Callable

from bot.domain.clocks import Turn
from bot.domain.terms import Category, Priority
from storage.engine import Database
from tests.domain.plants import ist
from tests.services.office import Office


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


def test_after_a_long_stop_one_message_tells_all_who_missed_a_rung(office: Office) -> None:
    query = office.owned()

    office.clock.set(ist("2026-11-09 11:00"))
    office.escalations.escalate()
    office.escalations.escalate()

    (line,) = office.lines()
    assert line.people == ("U0RAVI", "U0KAVYA", "U0ARJUN")
    (event,) = office.recorded(query.id, "escalated")
    entry = event.entry()
    assert entry is not None
    assert len(entry.after["passed over"]) == 3  # type: ignore[arg-type]


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
