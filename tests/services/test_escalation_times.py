"""When rungs are told: in their receivers' hours, a minute's in one message, if they still hold."""

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from bot.domain.escalation import ClockName
from bot.domain.escalation_notices import RungsReached
from bot.domain.query_notices import QueryCard
from bot.domain.terms import Priority, Side
from tests.domain.plants import ist
from tests.services.office import NOOR, RAVI, Office

MINUTE = timedelta(minutes=1)


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
    office.lateness.acknowledge(
        query.id, ClockName.ANSWER, RAVI.acting_for(Side.CMO), within=None, reason="QA signs"
    )

    office.clock.set(ist("2026-11-05 09:30"))
    office.escalations.escalate()

    assert office.lines() == []
    assert office.query().is_late(office.clock())


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
