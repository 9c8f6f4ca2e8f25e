"""Who asks again is counted, and raises what waits too long; no new question is taken for that."""

from datetime import timedelta

import pytest

from bot.domain.queries import PartState, Query
from bot.domain.query_notices import StaffNote
from bot.domain.query_states import QueryState
from bot.domain.terms import Category, Priority, Side
from bot.domain.triage_notices import AskedAgain
from storage.engine import Database
from tests.clocks import Moving
from tests.services.ears import DANIEL, Ears
from tests.services.office import RAVI

STAFF = RAVI.acting_for(Side.CMO)
COA = "Can you send the CoA for lot 003?"
TWO = "1) Can you send the CoA for lot 003? 2) When does the truck leave?"
LATER = timedelta(minutes=40)


@pytest.fixture
def ears(database: Database, clock: Moving) -> Ears:
    office = Ears(database, clock)
    office.furnish()
    return office


def later(ears: Ears, text: str, **said: object) -> Query:
    ears.clock.advance(LATER)
    query = ears.say(text, **said)  # type: ignore[arg-type]
    assert query is not None
    return query


def parts(query: Query) -> list[tuple[str, PartState]]:
    return [(part.text, part.state) for part in query.parts]


def test_the_same_question_of_another_lot_is_logged_about_the_same(ears: Ears) -> None:
    asked = ears.ask(COA)

    other = later(ears, "Same question as above for lot 005, please.")

    assert other.id != asked.id
    assert other.categories == (Category.DOCUMENTS,)
    assert parts(other) == [("Same question as above for lot 005, please.", PartState.OPEN)]
    assert ears.now_of(asked).chasers == 0


def test_the_same_question_of_another_lot_in_the_thread_is_one_more_part(ears: Ears) -> None:
    asked = ears.ask(COA)

    ears.say("Same question for lot 005", thread=asked.place.ts)
    ears.say("Same question here", by=DANIEL, thread=asked.place.ts)

    now = ears.now_of(asked)
    assert [part.text for part in now.parts] == [COA, "Same question for lot 005"]
    assert now.chasers == 1


def test_a_chaser_with_a_number_goes_to_the_query_that_names_it(ears: Ears) -> None:
    first = ears.ask(COA)
    ears.clock.advance(LATER)
    newest = ears.ask("When does lot 004 ship?")

    for text in ("Any update on the CoA for lot 003?", "Still waiting for the CoA of lot 003."):
        assert later(ears, text).id == first.id

    now = ears.now_of(first)
    assert (now.chasers, now.priority) == (2, Priority.P2)
    assert len(now.parts) == 1
    assert len(ears.said(AskedAgain)) == 2
    assert ears.now_of(newest).chasers == 0


def test_what_no_open_query_asks_is_logged_though_it_sounds_like_a_chaser(ears: Ears) -> None:
    asked = ears.ask(COA)

    for text in ("Any update on the ship date of lot 003?", "Any update on the CoA for lot 7?"):
        assert later(ears, text).id != asked.id

    assert ears.now_of(asked).chasers == 0


def test_a_chaser_that_names_a_date_makes_it_due_by_then(ears: Ears) -> None:
    asked = ears.ask("What does the second campaign cost?")

    chased = later(ears, "Any news? We need it by tomorrow, please.", thread=asked.place.ts)

    assert chased.answer.due < asked.answer.due


def test_what_is_open_in_the_same_words_is_asked_again(ears: Ears) -> None:
    asked = ears.ask(TWO)

    for _ in range(2):
        later(ears, "Can you send the CoA for lot 003?", thread=asked.place.ts)

    now = ears.now_of(asked)
    assert (len(now.parts), now.chasers, now.priority) == (2, 2, Priority.P2)
    told = [each.notice.text for each in ears.said(StaffNote) if isinstance(each.notice, StaffNote)]
    assert "Anna Keller asks again (1 ×)." in told


def test_what_is_posted_once_more_at_once_is_asked_again_too(ears: Ears) -> None:
    asked = ears.ask(COA)

    ears.say(COA)

    assert (len(ears.now_of(asked).parts), ears.now_of(asked).chasers) == (1, 1)
    assert len(ears.said(AskedAgain)) == 1


def test_what_was_answered_and_is_asked_again_is_open_again_as_a_part(ears: Ears) -> None:
    asked = ears.ask(TWO)
    ears.say("The CoA is here.", by=RAVI, thread=asked.place.ts)
    ears.queries.answer(asked.id, STAFF, within="NON", parts=frozenset({1}))
    answered, open_ = parts(ears.now_of(asked))

    again = later(ears, COA, thread=asked.place.ts)

    assert parts(again) == [answered, open_, (answered[0], PartState.OPEN)]
    assert again.chasers == 0


def test_a_merge_leaves_open_what_the_other_has_answered(ears: Ears) -> None:
    asked = ears.ask(TWO)
    ears.say("The CoA is here.", by=RAVI, thread=asked.place.ts)
    ears.queries.answer(asked.id, STAFF, within="NON", parts=frozenset({1}))
    again = later(ears, COA)

    merged = ears.triage.merge(again.id, STAFF, within="NON", into=asked.id)

    assert [part.text for part in merged.open_parts] == ["When does the truck leave?", COA]


def test_a_bare_word_answers_our_question_and_a_request_is_one_more_part(ears: Ears) -> None:
    asked = ears.ask(COA)
    ears.say("I am looking.", by=RAVI, thread=asked.place.ts)
    before = ears.now_of(asked)
    ears.step(before, before.wait_on_client("Which format?", at=ears.clock()))

    now = later(ears, "PDF please", thread=asked.place.ts)
    assert (now.state, len(now.parts)) == (QueryState.IN_PROGRESS, 1)

    now = later(ears, "And the BSE statement, please", thread=asked.place.ts)
    assert len(now.parts) == 2
