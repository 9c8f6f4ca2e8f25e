"""What one person says within minutes is one question, or as many as they asked."""

import pytest

from bot.domain.query_growth import MOST_PARTS
from bot.domain.query_states import QueryState
from storage.engine import Database
from tests.clocks import Moving
from tests.services.ears import DANIEL, Ears


@pytest.fixture
def ears(database: Database, clock: Moving) -> Ears:
    office = Ears(database, clock)
    office.furnish()
    return office


def test_a_sure_question_that_joins_an_unsure_one_makes_it_a_query(ears: Ears) -> None:
    unsure = ears.ask("Not sure I follow the yield numbers on slide 6.")
    assert unsure.state is QueryState.DETECTED

    joined = ears.ask("Can you send the table?")

    assert joined.id == unsure.id
    assert joined.state is QueryState.OPEN


def test_a_statement_joins_as_a_word_and_is_no_part(ears: Ears) -> None:
    query = ears.ask()

    ears.say("It is for the trial in Basel.")

    now = ears.now_of(query)
    assert len(now.parts) == 1
    with ears.database.unit_of_work() as unit:
        assert [r.text for r in unit.queries.replies(query.id)] == ["It is for the trial in Basel."]


def test_thanks_within_a_burst_change_nothing(ears: Ears) -> None:
    query = ears.ask()

    ears.say("Thanks!")

    assert ears.now_of(query) == query


def test_another_person_is_another_burst(ears: Ears) -> None:
    first = ears.ask()

    second = ears.ask("Can you send the CoA?", by=DANIEL)

    assert first.id != second.id


def test_a_word_in_the_thread_ends_the_burst(ears: Ears) -> None:
    query = ears.ask()
    ears.say("Sorry, a typo above.", thread=query.place.ts)

    assert ears.ask("Can you send the CoA?").id != query.id


def test_however_much_is_asked_in_one_burst_all_is_kept_in_queries_of_twenty_parts(
    ears: Ears,
) -> None:
    said = [f"Who signs form {number}?" for number in range(60)]

    queries = {ears.ask(text).id for text in said}

    assert len(queries) == len(said) // MOST_PARTS
    kept = [
        part.text for id_ in sorted(queries) for part in ears.queries.get(id_, within=None).parts
    ]
    assert sorted(kept) == sorted(said)


def test_a_date_that_comes_later_in_a_burst_shortens_what_is_owed(ears: Ears) -> None:
    query = ears.ask("Can you send the CoA?")

    ears.ask("I need it by 2 November 2026 12:00, can you make it?")

    now = ears.now_of(query)
    assert now.wanted_by is not None
    assert now.answer.due == now.wanted_by < query.answer.due
