"""What is told of critical facts and what is only asked, kept, wished or explained."""

import pytest

from bot.domain.detection import Verdict
from bot.domain.detection.concepts import Concepts
from bot.domain.detection.general_questions import asks_in_general
from bot.domain.detection.temperatures import reads_outside_its_range
from bot.domain.terms import Priority
from tests.domain.readings import reading_of


@pytest.mark.parametrize(
    ("question", "general"),
    [
        ("which system fights a fire in the solvent store?", True),
        ("que extintores hay en el almacen?", True),
        ("is it true that there was a fire last night?", False),
        ("gab es heute nacht ein feuer?", False),
        ("a fire is in the solvent store.", False),
    ],
)
def test_a_question_about_practice_is_told_from_one_about_an_event(question, general):
    assert asks_in_general(question) is general


def test_words_that_overlap_do_not_meet():
    # "Hospital" alone names a place, not a patient who lies in it.
    assert not Concepts("our colleague is in hospital", ["en"]).meet(("reaction", "patient"))
    assert Concepts("the child is in hospital", ["en"]).meet(("reaction", "patient"))


@pytest.mark.parametrize(
    "text",
    [
        "the logger shows 15, it is a fridge product.",
        "9.4 on the tracker now, limit is 8.",
        "the reefer was set to +5 but the order says -20.",
        "干冰没了，探头显示零下二十度，要求是零下七十度。",
    ],
)
def test_goods_on_their_way_are_held_against_what_they_must_be_kept_at(text):
    assert reads_outside_its_range(text, on_its_way=True)


@pytest.mark.parametrize(
    "text",
    [
        "the logger shows 5, it is a fridge product.",
        "the fridge product arrived at 9:15, six pallets.",
        "can the fridge product stand 25 °c for an hour?",
    ],
)
def test_other_numbers_beside_goods_on_their_way_are_no_excursion(text):
    assert not reads_outside_its_range(text, on_its_way=True)


@pytest.mark.parametrize(
    "text",
    [
        "The 2023 recall is mentioned in our questionnaire.",
        "Planned inspection by the authority at our site on 3 December, the usual letter came.",
        "Marcus broke his leg skiing, so I'm covering for him.",
    ],
)
def test_what_is_history_planned_or_private_is_not_critical(text):
    assert reading_of(text).priority is not Priority.P1


@pytest.mark.parametrize(
    "text",
    [
        "The FDA wants our reply by 21 October. Can you draft the S.2.2 part?",
        "We'd like to understand the mass balance. Could you walk us through it?",
        "When was the last fire drill? Our EHS questionnaire asks for it.",
        "How much solvent do you emit? We need a number for our sheet.",
    ],
)
def test_a_wish_that_only_explains_a_question_is_no_part(text):
    assert len(reading_of(text).parts) == 1


@pytest.mark.parametrize(
    "text",
    [
        "When is the fire drill and who has to do it on our side?",
        "Could you delete it and tell me who has opened it?",
        "When will the pallets be collected? Also we are missing the packing list.",
        "样品寄出来了吗，运输方式是什么？",
    ],
)
def test_what_is_asked_besides_is_a_part_of_its_own(text):
    assert len(reading_of(text).parts) == 2


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Customs at Narita is holding the drums, the invoice lacks the weight.", Verdict.YES),
        ("Four days for a yes or no about a label. That is too slow for us.", Verdict.NO),
        ("Wer hat bei euch alles Zugriff auf den Ordner mit unserer Syntheseroute?", Verdict.YES),
        ("Third chaser. Do I need to call your site head?", Verdict.YES),
    ],
)
def test_high_facts_are_high_whatever_the_subject(text, verdict):
    found = reading_of(text)

    assert (found.verdict, found.priority) == (verdict, Priority.P2)


@pytest.mark.parametrize(
    "text",
    ["Has drying started yet", "which refrigerant is used in your freeze dryers"],
)
def test_a_question_is_known_without_its_mark(text):
    assert reading_of(text).verdict is Verdict.YES
