"""Which facts are critical or worrying though nothing is asked, and which only sound so."""

import pytest

from bot.domain.detection import StatementKind, Verdict
from bot.domain.terms import Category, Priority
from tests.domain.readings import due_in, reading_of


def test_possible_harm_is_critical_though_nothing_is_asked():
    reading = reading_of("A clinician told us two trial patients had rashes after the new lot.")

    assert reading.verdict is Verdict.NO
    assert reading.priority is Priority.P1
    assert reading.categories == (Category.COMPLAINT,)
    assert reading.statement is StatementKind.ADVERSE_EVENT
    assert reading.sensitive


def test_a_breach_is_sensitive():
    assert reading_of("You sent us the batch record of another client.").sensitive


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("The logger on the shipment reads 31 °C, product is 2-8 °C.", Category.LOGISTICS),
        ("Es hat im Lager gebrannt.", Category.SAFETY),
        ("Hubo un derrame de solvente.", Category.ENVIRONMENT),
        ("Sospettiamo una contaminazione del lotto 8.", Category.QUALITY),
        ("ラベルが取り違えられた可能性があります。", Category.QUALITY),
        ("药监局检查员已经到现场了。", Category.REGULATORY),
        ("Lot 4 ka dispatch rok do.", Category.LOGISTICS),
    ],
)
def test_critical_facts_are_heard_in_every_language(text, category):
    reading = reading_of(text)

    assert reading.priority is Priority.P1
    assert reading.categories[0] is category


@pytest.mark.parametrize(
    "text",
    [
        "What is your recall procedure?",
        "When is the next fire drill?",
        "No injuries were reported this quarter. When is the next safety review?",
        "How do you prevent cross-contamination?",
        "Please ship at 2-8 °C.",
        "Bitte um Rückruf am Nachmittag.",
        "溶媒の回収率はどのくらいですか。",
    ],
)
def test_what_only_sounds_critical_is_not(text):
    assert reading_of(text).priority is not Priority.P1


@pytest.mark.parametrize(
    "text",
    [
        "In the training we discussed a case where an operator burned his hand.",
        "Should an inspector show up unannounced, whom do we call?",
        "The contamination event from March has been closed, no action for you.",
        "Our emergency exercise with a simulated ammonia leak went well.",
        "On the other hand we had to cut the budget.",
    ],
)
def test_what_is_imagined_rehearsed_or_long_over_is_not_critical(text):
    assert reading_of(text).priority is not Priority.P1


def test_what_happens_during_an_exercise_is_critical():
    text = "During the fire drill exercise a technician slipped and broke his arm."

    assert reading_of(text).priority is Priority.P1


def test_concepts_count_in_one_sentence_and_not_across_two():
    told = "Solvent went into the river."
    apart = "The solvent went out by truck. Your site by the river is lovely."

    assert reading_of(told).priority is Priority.P1
    assert reading_of(apart).priority is not Priority.P1


def test_an_order_to_stop_a_shipment_is_owed_an_act():
    reading = reading_of("Die Lieferung darf heute auf keinen Fall raus!")

    assert (reading.verdict, reading.rule) == (Verdict.YES, "stop-shipment")


def test_why_a_shipment_is_stopped_counts_behind_stopping_it():
    reading = reading_of("Please stop tonight's pickup, the labels show the wrong expiry.")

    assert reading.categories[:2] == (Category.LOGISTICS, Category.QUALITY)


def test_a_high_fact_that_is_only_told_is_shown():
    reading = reading_of("Lot 8 is on hold after the retest.")

    assert (reading.verdict, reading.priority) == (Verdict.UNCLEAR, Priority.P2)
    assert reading_of("The hold on lot 8 was lifted.").verdict is Verdict.NO


def test_worrying_words_that_no_rule_understands_are_shown_rather_than_dropped():
    reading = reading_of("The kettle looked burned afterwards.")

    assert (reading.verdict, reading.rule) == (Verdict.UNCLEAR, "worrying:burned")


def test_stopping_a_shipment_that_is_weeks_away_is_not_critical():
    text = "Please stop the shipment of lot 5 planned then."

    assert reading_of(text).priority is Priority.P1
    assert reading_of(text, (due_in(20),)).priority is not Priority.P1
