"""Who asks again is told from who asks anew; in doubt it is a new question."""

from dataclasses import replace

import pytest

from bot.domain.conversations import Spoken
from bot.domain.detection import Heard, Reading, read
from bot.domain.people import Person
from bot.domain.queries import Query
from bot.domain.query_states import QueryState
from bot.domain.repeats import answers_us, as_meant, asks_again
from bot.domain.terms import Category, Side
from tests.domain.test_queries import LATER, a_query

ANNA = Person(user="U0ANNA", team="T2", name="Anna Keller", zone="America/New_York")


def coa_of_lot_3(state: QueryState = QueryState.OPEN) -> Query:
    asked = a_query(state=state)
    text = "Can you send the CoA for lot 003?"
    return replace(asked, text=text, parts=(replace(asked.parts[0], text=text),))


def heard(text: str) -> tuple[Reading, Spoken]:
    place = coa_of_lot_3().place
    spoken = Spoken(place=place, author=ANNA, side=Side.CLIENT, at=LATER, raw=text, text=text)
    return read(Heard(text=text, posted=LATER, zone="UTC", side=Side.CLIENT)), spoken


@pytest.mark.parametrize(
    "text",
    [
        "Reminder: still waiting for this",
        "Hello? Anyone?",
        "Could you please come back to us on this?",
        "When can we expect an answer?",
        "Wann können wir mit einer Antwort rechnen?",
        "Pourriez-vous revenir vers nous ?",
        "¿Cuándo podemos esperar una respuesta?",
        "Quando possiamo aspettarci una risposta?",
        "Quando podemos esperar uma resposta?",
        "Wanneer kunnen we een antwoord verwachten?",
        "Jawab kab tak milega?",
        "ご回答はいつ頃いただけますでしょうか。",
        "什么时候能有答复？",
        "답변은 언제 받을 수 있을까요?",
    ],
)
def test_who_waits_for_an_answer_asks_nothing_new(text: str) -> None:
    reading, _ = heard(text)

    assert reading.chaser
    assert reading.parts == ()


@pytest.mark.parametrize(
    "text", ["When can we expect the CoA?", "When can you answer the auditor?"]
)
def test_who_waits_for_a_thing_asks_for_it(text: str) -> None:
    reading, _ = heard(text)

    assert len(reading.parts) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Any update on the CoA for lot 003?",
        "Still waiting for the CoA of lot 003, please.",
        "Reminder: please send the CoA for lot 003.",
        "Following up on the CoA.",
        "Any news about the CoA of lot 3?",
        "Gibt es Neuigkeiten zum CoA für Lot 003?",
        "Lot 003 ke CoA ka koi update hai?",
    ],
)
def test_a_chaser_may_say_what_it_chases(text: str) -> None:
    assert asks_again(*heard(text), coa_of_lot_3())


@pytest.mark.parametrize(
    "text",
    [
        "Any update on the CoA for lot 005?",
        "Any update on the ship date of lot 003?",
        "Any update on the CoA for lot 003 by Friday?",
        "Any update on the CoA for lot 003? And who signs the protocol?",
        "Reminder: please send the BSE statement for lot 003.",
        "Can you send the CoA for lot 003 to Osaka?",
        "Up to when can you send the CoA for lot 003?",
        "Is the CoA for lot 003 signed?",
        "Still waiting for the CoA of lot 003. This is unacceptable.",
    ],
)
def test_what_an_open_query_does_not_say_is_a_new_question(text: str) -> None:
    assert not asks_again(*heard(text), coa_of_lot_3())


@pytest.mark.parametrize("state", [QueryState.DETECTED, QueryState.ANSWERED, QueryState.CLOSED])
def test_what_nobody_owes_is_asked_anew(state: QueryState) -> None:
    assert not asks_again(*heard("Any update on the CoA for lot 003?"), coa_of_lot_3(state))


def test_the_same_question_of_another_lot_is_a_question_about_the_same() -> None:
    query = coa_of_lot_3()
    text = "Same question as above for lot 005, please."

    meant = as_meant(*heard(text), query)

    assert not meant.chaser
    assert [(part.text, part.category) for part in meant.parts] == [(text, Category.TIMELINE)]
    assert as_meant(*heard("Same question for lot 3 here"), query).chaser


@pytest.mark.parametrize("text", ["PDF please", "Lot 4, please.", "By e-mail, bitte"])
def test_a_bare_word_with_a_please_answers_what_we_asked(text: str) -> None:
    assert answers_us(*heard(text), coa_of_lot_3(QueryState.WAITING_ON_CLIENT))
    assert not answers_us(*heard(text), coa_of_lot_3(QueryState.IN_PROGRESS))


@pytest.mark.parametrize(
    "text",
    [
        "Please send the MSDS",
        "The MSDS too, please",
        "It is lot 4. Please also send the MSDS.",
        "PDF please. Who signs the protocol?",
        "MSDS please?",
    ],
)
def test_what_asks_for_more_is_no_mere_answer(text: str) -> None:
    assert not answers_us(*heard(text), coa_of_lot_3(QueryState.WAITING_ON_CLIENT))
