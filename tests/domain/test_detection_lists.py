"""The lists of words that detection reads: how they are written, matched and weighed."""

from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.detection.categories import categories_of
from bot.domain.detection.concept_rules import ACROSS_SENTENCES, MEETINGS, TOLD
from bot.domain.detection.concepts import Concepts, concepts_listed
from bot.domain.detection.folding import fold
from bot.domain.detection.lexicon import Lexicon, tokens_of
from bot.domain.detection.temperatures import is_hot, reads_outside_its_range
from bot.domain.detection.topic_weights import is_business, named_in, weights_of
from bot.domain.terms import Category

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl", "hi", "ja", "zh", "ko")


def heaviest(text: str) -> Category:
    weights = weights_of(text, ["en"])
    return max(weights, key=weights.__getitem__)


def said(words: str, text: str, *, compounds: bool = False) -> list[str]:
    lexicon = Lexicon([(words, "meant")], compounds=compounds)
    folded = fold(text)
    return [folded[one.start : one.end] for one in lexicon.mentions(folded, tokens_of(folded))]


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        ("rash*", "Two rashes, no crash.", ["rashes"]),
        ("lot", "The lot, not the slot.", ["lot"]),
        ("taken_ill", "He was taken ill.", ["taken ill"]),
        ("take_.._off", "Please take my old boss off the list.", ["take"]),
        ("take_.._off", "Take what we all once had in the store off.", []),
        ("take_.._off_the", "Take it off a list.", []),
        ("doesn't_match", "It doesn’t match.", ["doesn't match"]),
        ("pick-up", "Our pick up is at 5.", ["pick up"]),
        ("analys*_report*", "analysis reports", ["analysis reports"]),
        ("汚染", "原料が汚染された", ["汚染"]),
        ("3回目 dmf登録", "3 lots, DMF, もう3回目", ["3回目"]),
        ("ausserhalb", "außerhalb", ["außerhalb"]),
    ],
)
def test_a_listed_word_is_found_as_it_is_written(words, text, found):
    assert said(words, text) == found


def test_only_a_language_of_compounds_is_searched_within_words():
    assert said("zertifikat*", "Das Analysenzertifikat", compounds=True) == ["analysenzertifikat"]
    assert said("zertifikat*", "Das Analysenzertifikat") == []


@given(st.text())
def test_no_text_breaks_the_lookup(text):
    folded = fold(text)

    assert isinstance(categories_of(folded, LANGUAGES), tuple)
    assert Concepts(folded, LANGUAGES).meet(("illness", "patient")) in (True, False)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_of_the_topics_names_a_category_and_a_weight(language):
    topics = import_module(f"bot.domain.detection.topics.{language}").TOPICS
    for line in topics.strip().splitlines():
        category, weight = line.partition(": ")[0].split()

        assert category.rstrip("?!~") in set(Category)
        assert int(weight) in {1, 2, 3, 4, 6}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_of_a_category_is_listed_once_and_found_by_the_alphabet(language):
    topics = import_module(f"bot.domain.detection.topics.{language}").TOPICS
    listed: dict[str, list[str]] = {}
    for line in topics.strip().splitlines():
        heading, _, words = line.partition(": ")
        listed.setdefault(heading, []).extend(words.split())
    named = [(heading.split()[0], word) for heading, words in listed.items() for word in words]

    assert len(named) == len(set(named))
    assert all(words == sorted(words) for words in listed.values())


def test_what_is_wanted_settles_it_whatever_is_named_beside():
    assert heaviest("how much would a stability report cost") is Category.COST
    assert heaviest("the stability report") is Category.DOCUMENTS


def test_every_concept_that_meets_is_listed_and_every_listed_one_meets():
    rules = (*MEETINGS.values(), *TOLD.values())
    meeting = {concept for facts in rules for fact in facts for concept in fact}

    assert meeting == concepts_listed()
    assert set(MEETINGS) >= ACROSS_SENTENCES


def test_what_only_says_more_about_a_document_counts_less():
    assert heaviest("the stability report") is Category.DOCUMENTS
    assert heaviest("the stability of the product") is Category.TECHNICAL


def test_when_a_technical_thing_comes_is_a_question_of_time():
    assert heaviest("when will the drying be finished") is Category.TIMELINE
    assert heaviest("why is the drying so slow") is Category.TECHNICAL


def test_a_thing_is_a_document_where_somebody_wants_to_have_it():
    assert heaviest("please send the risk assessment") is Category.DOCUMENTS
    assert heaviest("who does the risk assessment") is Category.QUALITY


def test_words_that_only_lean_are_no_business():
    assert not is_business("when is the match", ["en"])
    assert named_in("the deviation in the minutes", ["en"]) == {
        Category.QUALITY,
        Category.DOCUMENTS,
    }


def test_an_ask_decides_the_category_but_names_no_subject():
    assert heaviest("who can see the folder") is Category.CONFIDENTIALITY
    assert Category.CONFIDENTIALITY not in named_in("who can see the folder", ["en"])
    # What the ask is about is still named.
    assert Category.QUALITY in named_in("what is the status of the oos", ["en"])


def test_concepts_meet_by_words_of_their_own():
    assert Concepts("the patient has a rash", ["en"]).meet(("illness", "patient"))
    assert not Concepts("the patient is well. a rash", ["en"]).meet(("illness", "patient"))
    assert Concepts("the patient called. a rash", ["en"]).meet(("illness", "patient"), across=True)
    # One word in two lists is one thing said, not two that meet.
    assert not Concepts("contaminated", ["en"]).meet(("contaminated", "contaminated"))


@pytest.mark.parametrize(
    ("text", "outside"),
    [
        ("logger says 14 °c, limit is 2-8 °c", True),
        ("der logger zeigt 17 grad, erlaubt sind maximal 8.", True),
        ("logger says 5 °c, limit is 2-8 °c", False),
        ("maximum 40 pallets at 20 °c", False),
    ],
)
def test_a_temperature_is_held_against_the_limits_beside_it(text, outside):
    assert reads_outside_its_range(text) is outside


def test_goods_are_hot_when_told_so_and_not_when_wished():
    assert is_hot(["the box reached 20 °c."])
    assert is_hot(["31 °c in the truck."])
    assert not is_hot(["please keep it at 30 °c."])
    assert not is_hot(["is 30 °c acceptable?"])


def test_what_must_be_told_does_not_meet_in_a_question_or_a_request():
    told = Concepts("acid ran over his hand.", ["en"])
    asked = Concepts("which gloves keep acid off the skin?", ["en"])
    wanted = Concepts("please tell us how acid is kept off the skin.", ["en"])

    assert told.meet(("fluid", "body"), told=True)
    assert not asked.meet(("fluid", "body"), told=True)
    assert not wanted.meet(("fluid", "body"), told=True)
