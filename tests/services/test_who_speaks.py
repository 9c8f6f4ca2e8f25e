"""Only the client's people speak for the client; one of ours off the staff list for nobody."""

from dataclasses import replace

import pytest

from bot.domain.conversations import Spoken
from bot.domain.errors import ForbiddenError
from bot.domain.notices import OpsAlarm
from bot.domain.people import Person
from bot.domain.query_states import QueryState
from bot.domain.terms import Side
from handlers.views.notices import render
from storage.engine import Database
from tests.clocks import Moving
from tests.services.ears import Ears

MEERA = Person(user="U0MEERA", team="T1", name="Meera Iyer", zone="Asia/Kolkata")
GUEST = replace(MEERA, user="U0THEO", name="Theo Lindqvist", is_guest=True)
ASKED = "Can you send the CoA for lot 4?"


@pytest.fixture
def ears(database: Database, clock: Moving) -> Ears:
    office = Ears(database, clock)
    office.furnish()
    return office


def unlisted(ears: Ears, text: str, *, by: Person = MEERA, thread: str | None = None) -> Spoken:
    return replace(ears.spoken(text, by=by, thread=thread), side=Side.CLIENT)


def test_what_one_of_ours_off_the_list_asks_is_no_query_but_triage_hears(ears: Ears) -> None:
    spoken = unlisted(ears, ASKED)

    assert ears.hearing.hear(spoken) is None
    assert ears.hearing.hear(unlisted(ears, "Good morning all")) is None
    with pytest.raises(ForbiddenError, match="Only a client's message"):
        ears.hearing.log(spoken, spoken.actor, reason="Meera Iyer reacted with :ticket:")

    (alarm,) = ears.said(OpsAlarm)
    assert (
        "Meera Iyer is not on the staff list and wrote in the channel of NON"
        in render(alarm.notice).text
    )


def test_they_neither_close_nor_reopen_nor_take_back_a_clients_query(ears: Ears) -> None:
    query = ears.answered(ears.ask())

    for text in ("Yes, thank you.", "Not yet, the CoA is missing."):
        ears.hearing.hear(unlisted(ears, text, thread=query.place.ts))
    meera = unlisted(ears, "").actor
    ears.hearing.opt_out("C1", query.place.ts, meera, reason="Meera Iyer reacted with :mega:")

    now = ears.now_of(query)
    assert (now.state, len(now.parts)) == (QueryState.ANSWERED, 1)


def test_a_guest_of_our_workspace_may_be_the_clients_person(ears: Ears) -> None:
    query = ears.hearing.hear(unlisted(ears, ASKED, by=GUEST))

    assert query is not None
    assert query.asked_by_name == "Theo Lindqvist"
