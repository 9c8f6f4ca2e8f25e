"""What becomes critical on its way is cared for like what was critical from the beginning."""

from datetime import timedelta

import pytest

from bot.domain.escalation import ClockName
from bot.domain.escalation_notices import RungLine
from bot.domain.query_notices import QueryLogged
from bot.domain.query_states import QueryState
from bot.domain.terms import Priority, Side
from handlers.views.notices import render
from storage.engine import Database
from tests.clocks import Moving
from tests.domain.plants import ist
from tests.services.ears import Ears
from tests.services.office import RAVI, SUNITA

STAFF, ON_CALL = RAVI.acting_for(Side.CMO), SUNITA.acting_for(Side.CMO)


@pytest.fixture
def ears(database: Database, clock: Moving) -> Ears:
    clock.set(ist("2026-11-02 10:00"))
    office = Ears(database, clock)
    office.furnish()
    return office


def notes(ears: Ears) -> list[str]:
    """Return every wording of the note that a query is on record, oldest first."""
    return [render(each.notice).text for each in ears.said(QueryLogged)]


def called_first(ears: Ears) -> list[RungLine]:
    """Return who was called because nobody has taken it."""
    ears.escalations.escalate()
    return [line for line in ears.lines() if line.clock is ClockName.FIRST_RESPONSE]


def test_a_query_made_critical_by_hand_is_to_be_taken_anew_whoever_had_it(ears: Ears) -> None:
    query = ears.ask()
    ears.say("I look into it.", by=RAVI, thread=query.place.ts)
    ears.clock.advance(timedelta(days=9))

    ears.triage.prioritise(
        query.id, STAFF, within="NON", priority=Priority.P1, reason="they called: contamination"
    )
    called = called_first(ears)

    now = ears.now_of(query)
    assert (now.state, now.first_response.met_at) == (QueryState.IN_PROGRESS, None)
    assert now.first_response.due == ears.clock() + timedelta(hours=1)
    (line,) = called
    assert (line.people, line.urgent, line.taken) == (("U0SUNITA", "U0RAVI"), True, False)
    taken = ears.queries.own(query.id, ON_CALL, within="NON")
    ears.clock.advance(timedelta(hours=2))
    assert called_first(ears) == called
    assert (taken.state, taken.owner) == (QueryState.IN_PROGRESS, SUNITA.user)


def test_another_priority_than_the_highest_is_taken_anew_by_nobody(ears: Ears) -> None:
    query = ears.ask()
    taken = ears.queries.own(query.id, STAFF, within="NON")

    raised = ears.triage.prioritise(
        query.id, STAFF, within="NON", priority=Priority.P2, reason="the truck is booked"
    )

    assert raised.first_response == taken.first_response


def test_nobody_is_said_to_have_been_paged_when_somebody_took_it_before(ears: Ears) -> None:
    query = ears.ask("An operator was injured during the unloading.")
    ears.queries.own(query.id, STAFF, within="NON")

    ears.say("And who signs the protocol?", thread=query.place.ts)
    with ears.database.unit_of_work() as unit:
        ears.changes.tell_logged_again(unit, ears.now_of(query), now=ears.clock())

    ears.escalations.escalate()
    assert ears.lines() == []
    first, last = notes(ears)
    assert "Sunita Rao is being paged and will reply here by" in first
    assert "as critical. Ravi Menon has it. In an emergency" in last
