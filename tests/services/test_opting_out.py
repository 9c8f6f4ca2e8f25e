"""Anybody of either side may say that nothing is asked; nothing that was begun ends unseen."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.errors import ConflictError, NotFoundError
from bot.domain.people import Person
from bot.domain.queries import Query
from bot.domain.query_notices import QueryLogged, StaffNote
from bot.domain.query_states import QueryState
from bot.domain.terms import Side
from bot.domain.triage_notices import QueryWithdrawn, WithdrawalOffered
from handlers.views.notices import render
from storage.engine import Database
from tests.clocks import Moving
from tests.domain.plants import ist
from tests.services.ears import DANIEL, QUESTION, Ears
from tests.services.office import ANNA, RAVI

STRANGER = Person(user="U0LENA", team="T3", name="Lena Vogt")
TWO_PARTS = "Can you send the CoA for lot 3, and what does it cost?"


@pytest.fixture
def ears(database: Database, clock: Moving) -> Ears:
    clock.set(ist("2026-11-02 10:00"))
    office = Ears(database, clock)
    office.furnish()
    return office


def react(ears: Ears, query: Query, who: Person) -> Query:
    side = Side.CMO if who.team == "T1" else Side.CLIENT
    ears.hearing.opt_out(
        "C1", query.place.ts, who.acting_for(side), reason=f"{who.name} reacted with :mega:"
    )
    return ears.now_of(query)


def withdraw(ears: Ears, query: Query, who: Person = DANIEL) -> Query:
    return ears.confirmations.withdraw(query.id, who.acting_for(Side.CLIENT), within="NON")


def notes(ears: Ears) -> list[str]:
    return [each.notice.text for each in ears.said(StaffNote) if isinstance(each.notice, StaffNote)]


@pytest.mark.parametrize(
    ("who", "state"),
    [
        (RAVI, QueryState.DISMISSED),
        (ANNA, QueryState.WITHDRAWN),
        (DANIEL, QueryState.WITHDRAWN),
        (STRANGER, QueryState.OPEN),
    ],
    ids=["staff", "the author", "a colleague of theirs", "somebody of another client"],
)
def test_who_may_say_by_a_reaction_that_nothing_is_asked(
    ears: Ears, who: Person, state: QueryState
) -> None:
    query = ears.ask()

    assert react(ears, query, who).state is state


def test_who_took_it_back_and_when_is_on_record_and_its_owner_is_told(ears: Ears) -> None:
    query = ears.ask()
    at = ears.clock()

    react(ears, query, DANIEL)

    (event,) = ears.recorded(query.id, "query withdrawn")
    entry = event.entry()
    assert entry is not None
    assert (entry.actor.user, entry.at) == (DANIEL.user, at)
    assert notes(ears) == [
        "Daniel Osei took it back: nothing is owed. Log it on the card if that is wrong."
    ]
    (told,) = ears.said(QueryWithdrawn)
    assert told.entry.card == f"logged:{query.id}"


def test_what_is_for_people_alone_the_client_takes_back_with_people(ears: Ears) -> None:
    query = ears.asked(sensitive=True)

    assert react(ears, query, ANNA).state is QueryState.OPEN
    with pytest.raises(ConflictError, match="ended by a person of the site only"):
        withdraw(ears, query)
    assert react(ears, query, RAVI).state is QueryState.DISMISSED


@pytest.mark.parametrize("who", [RAVI, DANIEL])
def test_what_is_critical_ends_by_no_reaction(ears: Ears, who: Person) -> None:
    query = ears.ask("An operator was injured during the unloading.")

    assert react(ears, query, who).state is QueryState.OPEN
    with pytest.raises(ConflictError, match="ended by a person of the site only"):
        withdraw(ears, query)


def test_what_was_answered_in_part_is_asked_about_and_goes_only_aloud(ears: Ears) -> None:
    query = ears.ask(TWO_PARTS)
    ears.say("The CoA is in the portal.", by=RAVI, thread=query.place.ts)
    ears.queries.answer(query.id, RAVI.acting_for(Side.CMO), within="NON", parts=frozenset({1}))

    kept = react(ears, query, DANIEL)
    (offered,) = ears.said(WithdrawalOffered)
    gone = withdraw(ears, query)

    assert kept.state is QueryState.IN_PROGRESS
    assert "Ravi Menon works on it" in render(offered.notice).text
    assert gone.state is QueryState.WITHDRAWN
    (aloud,) = ears.said(QueryWithdrawn)
    assert aloud.entry.card == offered.entry.card != f"logged:{query.id}"
    assert "actions" not in str(render(ears.said(QueryLogged)[-1].notice).blocks)
    assert [part.state for part in gone.parts] == [part.state for part in kept.parts]


def test_what_a_date_was_promised_for_is_asked_about(ears: Ears) -> None:
    query = ears.ask()
    ears.clock.set(ist("2026-11-09 10:00"))
    ears.lateness.give_date(
        query.id, RAVI.acting_for(Side.CMO), within="NON", at=ist("2026-11-12 12:00")
    )

    assert react(ears, query, ANNA).state is QueryState.OPEN
    assert len(ears.said(WithdrawalOffered)) == 1
    assert react(ears, query, RAVI).state is QueryState.OPEN


def test_no_line_to_the_owner_is_lost_because_another_one_says_the_same(ears: Ears) -> None:
    query = ears.ask()
    thread = query.place.ts
    asked = [ears.spoken(text, thread=thread) for text in (TWO_PARTS, "Who signs the protocol?")]
    for spoken in asked:
        ears.hearing.hear(spoken)
    before = len(notes(ears))
    reason = "Anna Keller reacted with :mega:"

    for ts in [spoken.place.ts for spoken in asked] * 2:
        ears.hearing.opt_out("C1", ts, ANNA.acting_for(Side.CLIENT), reason=reason)

    told = f"{reason} on a further message of it. Decline that part if nothing is owed."
    assert notes(ears)[before:] == [told, told]


def test_nobody_of_another_client_takes_a_question_back(ears: Ears) -> None:
    query = ears.ask()

    with pytest.raises(NotFoundError, match=f"There is no {query.id} here"):
        withdraw(ears, query, STRANGER)


def test_what_is_answered_is_not_taken_back_any_more(ears: Ears) -> None:
    query = ears.answered(ears.ask())

    with pytest.raises(ConflictError, match="Nothing changed"):
        withdraw(ears, query)
    buttons = ["actions" in str(render(each.notice).blocks) for each in ears.said(QueryLogged)]
    assert buttons == [True, False]


def test_a_ticket_brings_back_what_was_taken_back_and_the_time_between_is_theirs(
    ears: Ears,
) -> None:
    query = ears.ask()
    ears.clock.set(ist("2026-11-03 17:00"))
    ears.escalations.escalate()
    ears.clock.set(ist("2026-11-03 17:30"))
    withdraw(ears, query)
    ears.say("We look at it again next week.", thread=query.place.ts)
    assert notes(ears)[-1] == "Anna Keller wrote in the thread."
    ears.clock.set(ist("2026-11-09 10:00"))
    ears.escalations.escalate()

    again = replace(ears.spoken(QUESTION), place=query.place)
    ears.hearing.log(again, ANNA.acting_for(Side.CLIENT), reason="Anna reacted with :ticket:")

    back = ears.now_of(query)
    assert back.state is QueryState.OPEN
    assert not back.is_late(ears.clock())
    assert back.first_response.due == ist("2026-11-10 18:00")
    # Nine working hours of the answer's time were left.
    assert back.answer.due == ist("2026-11-10 10:30") + timedelta(seconds=1)
    assert ears.clocks(back).log.stretches[1].cause == "taken back"
    ears.clock.set(ist("2026-11-10 17:00"))
    ears.escalations.escalate()
    assert [(line.clock, line.due) for line in ears.lines()] == [
        ("first_response", ist("2026-11-03 18:00")),
        ("first_response", ist("2026-11-10 18:00")),
        ("answer", back.answer.due),
    ]
