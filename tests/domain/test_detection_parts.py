"""Which clauses of a message are parts of their own, and which only belong to another."""

from datetime import UTC, datetime

import pytest

from bot.domain.detection import Heard, Reading, Verdict, read
from bot.domain.terms import Priority, Side

POSTED = datetime(2026, 10, 15, 9, tzinfo=UTC)


def reading_of(text: str) -> Reading:
    return read(Heard(text=text, posted=POSTED, zone="Europe/Berlin", side=Side.CLIENT))


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        # What is added without a verb is wanted too; told, it is not.
        ("Please upload the batch record. Also the logbook pages of that week.", 2),
        ("Please upload the batch record. Also the weather is nice.", 1),
        # A colon may introduce what semicolons part.
        ("Still missing: your current licence; the volume of waste water; the SOP list", 3),
        # A guess at the answer is no question of its own.
        ("What do you need from us to invoice this? A PO, a mail, a signature?", 1),
        # A request whose only object is a pronoun belongs to what was asked before it.
        ("We need a narrative on the starting material. Could your people draft it?", 1),
        ("Please send the CoA of lot 4. Could you also sign the protocol?", 2),
        ("Can you send the CoA for lot 003, and who signs it?", 2),
        # What a third party asks is told, what one of us asks is asked.
        ("A journalist asks about a smell at your site. Can you tell us what to answer?", 1),
        ("Our QA asks whether the SOP is signed. Please also send the CoA.", 2),
        # Two questions may be joined by a comma, a preposition or a condition.
        ("Why was MTBE dropped, what limits the concentration, and have you tried seeding?", 3),
        ("Is the 2000 L train free, and if yes at what reservation fee?", 2),
        ("Was kostet die Mahlung, und um wie viele Wochen verschiebt sich die Lieferung?", 2),
        ("¿Cuántos palés salen y me pasáis la lista de bultos?", 2),
        # A wish that the request behind it is for.
        ("Marketing wants the tablets debossed. Please open a change request for it.", 1),
    ],
)
def test_parts_are_counted_as_a_person_would(text, parts):
    assert len(reading_of(text).parts) == parts


@pytest.mark.parametrize(
    "before",
    [
        "Please: ",
        "Pls ",
        "We need ",
        "We need:\n",
        "Could you send ",
        "Could you send us, for the rework\n",
        "Bitte: ",
        "Wir brauchen: ",
        "Il nous faut : ",
    ],
)
@pytest.mark.parametrize(
    "items",
    [
        "1) quote 2) impact 3) who signs",
        "a) quote\nb) impact\nc) who signs",
        "1. CoA 2. SDS 3. SOP",
    ],
)
def test_a_list_behind_an_ask_is_a_query_with_a_part_for_each_item(before, items):
    reading = reading_of(before + items)

    assert reading.verdict is Verdict.YES
    assert len(reading.parts) == 3


@pytest.mark.parametrize(
    "text",
    [
        "1) quote 2) impact 3) who signs",
        "1. quote 2. impact 3. who signs",
        "(a) quote\n(b) impact\n(c) who signs",
        "• a quote for phase I\n• the impact on a later date\n• the signed protocol",
        "Three things: 1) quote 2) impact 3) who signs",
        "Hi Ravi,\n\n- quote\n- impact\n- who signs\n\nThanks, Anna",
        "We had a good call yesterday. 1) quote 2) impact 3) who signs",
        "Drei Dinge: 1) Angebot 2) Auswirkung 3) wer unterschreibt",
        "Trois choses :\n1) devis\n2) impact\n3) signataire",
    ],
)
def test_a_list_that_only_names_things_is_for_staff_to_judge(text):
    reading = reading_of(text)

    assert (reading.verdict, reading.rule) == (Verdict.UNCLEAR, "listed-unasked")
    assert len(reading.parts) == 3


def test_a_ticket_on_a_list_that_only_names_things_keeps_its_parts():
    reading = reading_of(":ticket: 1) quote 2) impact 3) who signs")

    assert reading.verdict is Verdict.YES
    assert [part.text for part in reading.parts] == ["quote", "impact", "who signs"]


@pytest.mark.parametrize(
    "text",
    [
        "1) the samples arrived 2) we started the test 3) results next week",
        "1. the samples arrived 2. we started the test 3. results next week",
        "Three things:\n- samples arrived on Monday\n- test started",
        "1) die Proben sind da 2) der Test läuft 3) Ergebnisse nächste Woche",
        "1) les échantillons sont arrivés 2) le test a commencé",
        "We sent you: 1) CoA 2) packing list",
        "Attached: 1) CoA 2) packing list",
        "10:30 call with QA\n14:00 audit",
        "FYI: 1) quote 2) impact 3) who signs",
    ],
)
def test_a_list_that_only_informs_is_a_statement(text):
    assert reading_of(text).verdict is Verdict.NO


def test_open_points_that_only_inform_are_not_logged_by_themselves():
    reading = reading_of("Three points: 1) the samples arrived 2) we started 3) results next week")

    assert reading.verdict is Verdict.UNCLEAR


@pytest.mark.parametrize("text", ["Hmm, let me see", "Let me check internally.", "let me think…"])
def test_thinking_aloud_asks_nothing(text):
    assert reading_of(text).verdict is Verdict.NO


def test_to_see_something_named_is_asked():
    assert reading_of("Let me see the draft, please.").verdict is Verdict.YES


def test_beside_a_critical_fact_even_how_are_you_is_a_question():
    reading = reading_of("We hear an operator fell from the platform. How is he?")

    assert reading.priority is Priority.P1
    assert reading.verdict is Verdict.YES
    assert len(reading.parts) == 1


def test_an_agency_that_waits_makes_it_a_matter_of_regulation():
    reading = reading_of("Swissmedic expects our reply by Monday, please send the risk assessment.")

    assert reading.categories[0] == "regulatory"
    assert reading.priority is Priority.P2


@pytest.mark.parametrize(
    "text",
    [
        "Do you investigate near misses with the same tool as injuries?",
        "Could we get a blank copy of your adverse event form?",
        "Have the dust explosion parameters been measured?",
        "For training only: could we get the slides on last year's hand injury?",
        "Could you cancel the shipment label order?",
    ],
)
def test_what_is_asked_about_critical_facts_in_general_is_none(text):
    assert reading_of(text).priority is not Priority.P1
