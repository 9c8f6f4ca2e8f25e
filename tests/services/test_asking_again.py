"""A client is brought our question to mind on two days of theirs, then people take over."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.delivery import State
from bot.domain.escalation import ClockName, Receiver, climb
from bot.domain.escalation_notices import RungsReached, WordAwaited
from bot.domain.queries import Query
from bot.domain.query_states import QueryState
from bot.domain.terms import Priority, Side
from bot.domain.working_time import is_open
from bot.services.clockwork import Clockwork
from storage.engine import Database
from tests.clocks import Moving
from tests.configs import configured
from tests.domain import test_query_clocks as domain
from tests.domain.plants import at, ist
from tests.services.office import RAVI, Office

ACTOR = RAVI.acting_for(Side.CMO)
QUESTION = "Which lot do you mean?"
DAY_3, DAY_5, DAY_6 = ("2026-11-05 09:00", "2026-11-09 09:00", "2026-11-10 09:00")
NEXT_MORNING_OF_OURS = "2026-11-05 23:00"


@pytest.fixture
def office(database: Database, clock: Moving) -> Office:
    clock.set(ist("2026-11-02 19:00"))
    office = Office(database, clock)
    office.furnish()
    return office


def waiting(office: Office, *, sensitive: bool = False) -> Query:
    """Let Ravi ask Anna back on Monday morning in Boston."""
    query = office.asked(sensitive=sensitive)
    query = office.step(query, query.own(by=RAVI.user, name=RAVI.name, at=office.clock()))
    asked = query.begun().wait_on_client(QUESTION, at=office.clock())
    return office.step(query, asked)


def boston(office: Office, moment: str) -> None:
    """Let it become a time in Boston, and look at what is due twice."""
    office.clock.set(at(moment, "America/New_York"))
    office.escalations.escalate()
    office.escalations.escalate()


def test_the_client_is_asked_again_on_their_third_and_fifth_day_and_then_people_are(
    office: Office,
) -> None:
    query = waiting(office)

    asked = []
    for moment in ("2026-11-05 08:59", DAY_3, "2026-11-06 16:00", DAY_5, DAY_6, "2026-12-21 06:00"):
        boston(office, moment)
        asked.append(len(office.said(WordAwaited)))

    assert asked == [0, 1, 1, 2, 2, 2]
    letter = office.said(WordAwaited)[0]
    assert isinstance(letter.notice, WordAwaited)
    assert letter.entry.address.channel == "C1"
    assert letter.entry.thread_ts == query.place.thread
    assert letter.notice.question == QUESTION
    (line,) = office.lines()
    assert line.people == ("U0RAVI",)
    assert (line.clock, line.question) == (ClockName.WAITING, QUESTION)
    assert line.asked_at == ist("2026-11-02 19:00")
    assert office.query().state is QueryState.WAITING_ON_CLIENT
    assert len(office.recorded(query.id, "client asked again")) == 2


def test_after_a_stop_the_client_is_asked_once_and_in_their_own_hours(office: Office) -> None:
    waiting(office)

    boston(office, "2026-11-10 03:00")
    at_night = len(office.said(WordAwaited))
    office.clock.set(at("2026-11-10 08:30", "America/New_York"))
    before_hours = office.escalations.escalate()

    assert (at_night, before_hours) == (0, 0)
    boston(office, DAY_6)
    assert len(office.said(WordAwaited)) == 1
    boston(office, "2026-11-12 06:00")
    assert len(office.said(WordAwaited)) == 1
    assert len(office.lines()) == 1


def test_what_was_missed_until_people_take_over_is_not_sent_any_more(office: Office) -> None:
    waiting(office)

    boston(office, "2026-11-11 06:00")
    boston(office, "2026-11-11 10:00")

    assert office.said(WordAwaited) == []
    assert len(office.lines()) == 1


def test_the_clients_word_ends_it_and_a_new_question_begins_its_own_days(office: Office) -> None:
    query = waiting(office)
    boston(office, DAY_3)
    office.clock.advance(timedelta(minutes=10))
    resumed = office.step(query, query.client_replied())
    boston(office, "2026-11-06 10:00")
    begun = resumed.wait_on_client("And which strength?", at=office.clock())
    office.step(resumed, begun)

    for moment in (DAY_5, "2026-11-11 09:00"):
        boston(office, moment)

    told = [each.notice for each in office.said(WordAwaited)]
    questions = [each.question for each in told if isinstance(each, WordAwaited)]
    assert questions == [QUESTION, "And which strength?"]


def test_a_reminder_that_slack_would_not_take_is_withdrawn_once_the_client_has_answered(
    office: Office,
) -> None:
    query = waiting(office)
    boston(office, DAY_3)

    office.step(query, query.client_replied())

    (letter,) = office.said(WordAwaited)
    assert letter.entry.progress.state is State.CANCELLED


def test_what_is_for_people_alone_is_asked_by_people_alone(office: Office) -> None:
    waiting(office, sensitive=True)

    boston(office, DAY_3)
    boston(office, NEXT_MORNING_OF_OURS)

    assert office.said(WordAwaited) == []
    (letter,) = office.said(RungsReached)
    assert letter.entry.address.channel == "COPS"


def test_a_suspended_channel_is_written_to_by_nobody_and_staff_hear(office: Office) -> None:
    waiting(office)
    with office.database.unit_of_work() as unit:
        unit.clients.put_link(office.link().archive())

    boston(office, DAY_3)
    boston(office, NEXT_MORNING_OF_OURS)

    assert office.said(WordAwaited) == []
    assert len(office.lines()) == 1


def test_why_tells_since_when_it_waits_and_what_follows(office: Office) -> None:
    query = waiting(office)
    boston(office, DAY_3)

    account = office.lateness.account(query.id, within="NON")

    assert "Waiting on the client since Mon 2 Nov 2026 19:00 IST." in account
    assert "They are asked again on working day 3 of theirs: done with." in account
    assert "They are asked again on working day 5 of theirs: Mon 9 Nov 2026 19:30 IST." in account
    assert (
        "People of ours ask by hand from their working day 6: Wed 11 Nov 2026 09:30 IST." in account
    )


@given(st.sets(st.integers(0, 14 * 24 * 4), min_size=1, max_size=60))
def test_however_the_ticks_fall_each_step_is_taken_once_in_its_peoples_hours(
    quarters: set[int],
) -> None:
    posted = ist("2026-11-03 10:00")
    clocks, query = domain.waiting(*domain.begun(), posted)
    clockwork = Clockwork(configured())
    theirs = clockwork.days_of_client(query)

    steps = []
    for moment in (posted + timedelta(minutes=15 * quarter) for quarter in sorted(quarters)):
        (ladder,) = clockwork.ladders(clocks, query, moment)
        step = climb(ladder.rungs, clocks.progress, moment)
        clocks = replace(clocks, progress=step.progress)
        steps += [(moment, step.rung)] if step.rung else []

    keys = [rung.key for _, rung in steps]
    assert len(keys) == len(set(keys))
    assert keys == sorted(keys)
    for moment, rung in steps:
        assert is_open(moment, theirs) or Receiver.CLIENT not in rung.to


def test_a_critical_query_wakes_nobody_when_a_client_keeps_silent_and_is_no_target_missed(
    office: Office,
) -> None:
    query = office.asked(priority=Priority.P1)
    query = office.step(query, query.own(by=RAVI.user, name=RAVI.name, at=office.clock()))
    query = office.step(query, query.begun().wait_on_client(QUESTION, at=office.clock()))

    boston(office, "2026-11-11 03:00")

    (line,) = [each for each in office.lines() if each.clock is ClockName.WAITING]
    assert not line.urgent
    said = [event.entry() for event in office.recorded(query.id, "escalated")]
    assert [entry.after["late"] for entry in said if entry] == [False]


def test_what_was_asked_again_is_forgotten_once_the_client_has_spoken(office: Office) -> None:
    query = waiting(office)
    boston(office, DAY_3)
    climbed = office.clocks(query).progress.done

    office.step(query, query.client_replied())

    assert climbed == {"NON-Q-1:waiting:3BD"}
    assert office.clocks(query).progress.done == frozenset()
