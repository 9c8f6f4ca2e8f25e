"""What people do about a late query, and the one honest word its client is owed."""

from dataclasses import replace

import pytest

from bot.domain.errors import ConflictError, InvalidError
from bot.domain.escalation import ClockName
from bot.domain.escalation_notices import LateNote, RungAcknowledged
from bot.domain.queries import Promise, Query
from bot.domain.terms import Side
from tests.domain.plants import ist
from tests.services.office import RAVI, Office

ACTOR = RAVI.acting_for(Side.CMO)


def test_an_acknowledgement_leaves_the_next_rung_out_once_and_is_recorded(office: Office) -> None:
    query = office.owned()

    office.lateness.acknowledge(
        query.id, ClockName.ANSWER, ACTOR, within=None, reason="Waiting for QA until 15:00"
    )
    for moment in ("2026-11-03 16:00", "2026-11-04 17:00"):
        office.clock.set(ist(moment))
        office.escalations.escalate()

    assert len(office.lines()) == 1
    assert len(office.said(RungAcknowledged)) == 1
    (event,) = office.recorded(query.id, "escalation acknowledged")
    entry = event.entry()
    assert entry is not None
    assert entry.reason == "Waiting for QA until 15:00"


def test_an_acknowledgement_needs_a_reason(office: Office) -> None:
    query = office.owned()

    with pytest.raises(InvalidError, match="Say why"):
        office.lateness.acknowledge(query.id, ClockName.ANSWER, ACTOR, within=None, reason=" ")


def test_the_client_is_told_the_new_date_that_a_person_gave(office: Office) -> None:
    query = office.owned()
    office.clock.set(ist("2026-11-05 09:30"))
    office.escalations.escalate()

    new_date = ist("2026-11-06 12:00")
    office.lateness.give_date(query.id, ACTOR, within=None, at=new_date)
    office.clock.set(ist("2026-11-05 18:01"))
    office.escalations.escalate()

    (letter,) = office.said(LateNote)
    assert isinstance(letter.notice, LateNote)
    assert letter.entry.address.channel == "C1"
    assert letter.notice.expected_at == new_date
    assert letter.notice.was_due == ist("2026-11-04 18:00")


def test_without_a_date_the_client_is_told_who_owes_one_and_by_when(office: Office) -> None:
    office.owned()
    office.clock.set(ist("2026-11-05 09:30"))
    office.escalations.escalate()
    told_at_once = len(office.said(LateNote))

    office.clock.set(ist("2026-11-05 18:00"))
    office.escalations.escalate()
    office.escalations.escalate()

    assert told_at_once == 0
    (letter,) = office.said(LateNote)
    assert isinstance(letter.notice, LateNote)
    assert letter.notice.expected_at is None
    assert letter.notice.date_by == ist("2026-11-06 18:00")


def test_a_date_is_refused_that_is_past_or_where_nothing_is_late(office: Office) -> None:
    query = office.owned()

    with pytest.raises(InvalidError, match="That is past"):
        office.lateness.give_date(query.id, ACTOR, within=None, at=office.clock())
    with pytest.raises(ConflictError, match="Nothing of NON-Q-1 is late"):
        office.lateness.give_date(query.id, ACTOR, within=None, at=ist("2026-11-06 12:00"))


def test_an_answer_in_between_ends_what_the_client_was_owed(office: Office) -> None:
    query = office.owned()
    office.clock.set(ist("2026-11-05 09:30"))
    office.escalations.escalate()

    settled = query.settle_parts(frozenset({1})).replied(at=office.clock(), source="Ravi")
    office.step(query, settled.answered(at=office.clock(), source="Ravi"))
    office.clock.set(ist("2026-11-20 12:00"))
    office.escalations.escalate()

    assert office.said(LateNote) == []
    assert len(office.lines()) == 1
    assert office.clocks(query).log.turn is None


def test_nothing_automatic_is_told_to_the_client_of_what_is_for_people_alone(
    office: Office,
) -> None:
    query = office.asked(sensitive=True)
    office.step(query, query.own(by="U0RAVI", name="Ravi Menon", at=office.clock()))

    for moment in ("2026-11-05 09:30", "2026-11-05 18:00"):
        office.clock.set(ist(moment))
        office.escalations.escalate()

    assert office.lines()[0].note_by_hand
    assert office.said(LateNote) == []


def test_an_archived_channel_gets_no_note_and_staff_are_told_so(office: Office) -> None:
    query = office.owned()
    with office.database.unit_of_work() as unit:
        unit.clients.put_link(office.link().archive())

    for moment in ("2026-11-05 09:30", "2026-11-05 18:00"):
        office.clock.set(ist(moment))
        office.escalations.escalate()

    assert office.lines()[0].note_by_hand
    assert office.said(LateNote) == []
    with pytest.raises(ConflictError, match="Tell the client another way"):
        office.lateness.give_date(query.id, ACTOR, within=None, at=ist("2026-11-09 12:00"))


def dated(office: Office) -> Query:
    """Let a query run late and Ravi tell the client to expect the answer on Friday at noon."""
    query = office.owned()
    look(office, "2026-11-05 09:30")
    office.lateness.give_date(query.id, ACTOR, within=None, at=ist("2026-11-06 12:00"))
    return query


def look(office: Office, *moments: str) -> None:
    """Let it become one time after the other, and look at what is due twice each."""
    for moment in moments:
        office.clock.set(ist(moment))
        office.escalations.escalate()
        office.escalations.escalate()


def new_dates(office: Office) -> list[tuple[bool, tuple[str, ...]]]:
    """Return who was asked about a date that passed, and whether it was one for the answer."""
    lines = [line for line in office.lines() if line.clock is ClockName.NEW_DATE]
    return [(line.dated, line.people) for line in lines]


def test_a_new_date_that_passes_is_asked_about_once_and_the_client_hears_who_gives_another(
    office: Office,
) -> None:
    dated(office)

    look(office, "2026-11-06 11:59", "2026-11-06 12:00", "2026-11-09 17:59")
    asked, told = new_dates(office), len(office.said(LateNote))
    look(office, "2026-11-09 18:00")

    assert asked == [(True, ("U0RAVI",))]
    assert told == 1
    note = office.said(LateNote)[-1].notice
    assert isinstance(note, LateNote)
    assert (note.clock, note.was_due) == (ClockName.NEW_DATE, ist("2026-11-06 12:00"))
    assert note.date_by == ist("2026-11-10 18:00")


def test_where_nobody_gives_the_date_in_the_time_told_people_hear_and_the_client_no_more(
    office: Office,
) -> None:
    dated(office)

    look(office, "2026-11-06 12:00", "2026-11-09 18:00", "2026-11-11 09:30", "2026-11-12 09:30")
    look(office, "2026-12-18 12:00")

    assert new_dates(office) == [
        (True, ("U0RAVI",)),
        (False, ("U0RAVI",)),
        (False, ("U0RAVI", "U0KAVYA")),
    ]
    assert len(office.said(LateNote)) == 2


def test_another_new_date_is_a_promise_of_its_own(office: Office) -> None:
    query = dated(office)
    look(office, "2026-11-06 12:00")

    office.lateness.give_date(query.id, ACTOR, within=None, at=ist("2026-11-10 12:00"))
    look(office, "2026-11-09 18:01", "2026-11-10 12:00")

    assert new_dates(office) == [(True, ("U0RAVI",))] * 2
    assert len(office.said(LateNote)) == 2


def test_an_answer_in_time_is_asked_about_by_nobody(office: Office) -> None:
    query = dated(office)

    settled = query.settle_parts(frozenset({1})).replied(at=office.clock(), source="Ravi")
    office.step(query, settled.answered(at=office.clock(), source="Ravi"))
    look(office, "2026-11-06 12:00", "2026-11-20 12:00")

    assert new_dates(office) == []


def test_who_owes_a_date_may_give_it_although_the_answer_is_not_late_yet(office: Office) -> None:
    query = office.asked()
    look(office, "2026-11-04 09:30")
    office.lateness.give_date(query.id, ACTOR, within=None, at=ist("2026-11-04 12:00"))
    office.step(query, query.own(by=RAVI.user, name=RAVI.name, at=office.clock()))
    look(office, "2026-11-04 12:00")

    office.lateness.give_date(query.id, ACTOR, within=None, at=ist("2026-11-05 12:00"))

    assert new_dates(office) == [(True, ("U0RAVI",))]


def test_a_persons_word_ends_that_a_date_is_owed_where_nothing_is_late(office: Office) -> None:
    query = office.asked()
    look(office, "2026-11-04 09:30", "2026-11-04 18:00")
    owed = office.clocks(query).date_by
    in_time = replace(office.query(), answer=Promise(due=ist("2026-11-20 18:00")))

    office.step(in_time, in_time.own(by=RAVI.user, name=RAVI.name, at=office.clock()))

    assert owed == ist("2026-11-05 18:00")
    assert office.clocks(query).date_by is None


def test_why_tells_the_date_that_the_client_was_told(office: Office) -> None:
    query = dated(office)

    account = office.lateness.account(query.id, within=None)

    assert "Late: the client was told to expect the answer by Fri 6 Nov 2026 12:00 IST." in account


def test_a_date_given_and_a_reopened_query_end_that_a_date_is_owed(office: Office) -> None:
    query = office.owned()
    look(office, "2026-11-05 09:30", "2026-11-05 18:00")
    owed = office.clocks(query).date_by
    settled = query.settle_parts(frozenset({1})).replied(at=office.clock(), source="Ravi")
    answered = office.step(query, settled.answered(at=office.clock(), source="Ravi"))
    reopened = office.step(answered, answered.reopen())
    after_reopening = office.clocks(query).date_by

    look(office, "2026-11-06 18:00", "2026-11-09 18:00")
    office.lateness.give_date(reopened.id, ACTOR, within=None, at=ist("2026-11-12 12:00"))

    assert owed is not None
    assert after_reopening is None
    assert office.clocks(query).date_by is None
