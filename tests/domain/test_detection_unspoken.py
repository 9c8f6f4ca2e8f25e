"""What a message wants though nothing in it asks, and what only looks like it."""

from importlib.resources import files

import pytest

from bot.domain import detection
from bot.domain.detection import Verdict, read
from bot.domain.detection.cleaning import clean
from bot.domain.detection.unspoken import ASKED, DENIED, MAYBE, TABLE, wants_something
from tests.domain.readings import heard, reading_of


def sound_of(text: str) -> float:
    return wants_something(clean(text).folded)


@pytest.mark.parametrize(
    "text",
    [
        "Retest date of the reference standard RS-12",
        "Viscosity of the coating suspension at 30 °C",
        "New start date for campaign 6",
        "Seal number on container TGHU 118820",
        "Your input on the purge factor is what we lack.",
        "Our filing team has no figure for the extra stability arm.",
        "Le numéro de lot du filtre",
    ],
)
def test_a_thing_that_is_wanted_is_a_query_though_nobody_asks_for_it(text):
    reading = reading_of(text)

    assert (reading.verdict, reading.rule) == (Verdict.YES, "asks-by-its-sound")
    assert [part.text for part in reading.parts] == [text]
    assert reading.categories
    assert reading.priority


@pytest.mark.parametrize(
    "text",
    [
        "Our comments on the draft MBR, attached",
        "signed copy of the NDA, attached",
        "PO 45001234, three lines",
        "Tuesday 14:00 CET",
        "the blue drums, not the grey ones",
        "Retest date of our own standard is in May.",
        "Our dial-in has changed, the new one is in the invite.",
        "Die Referenzsubstanz haben wir heute bekommen.",
        "Le camion est reparti ce matin avec nos palettes.",
    ],
)
def test_a_thing_that_is_told_answered_or_handed_over_is_none(text):
    assert reading_of(text).verdict is Verdict.NO


def test_what_comes_near_to_an_ask_is_shown_to_a_person():
    text = "dial-in for 4pm"
    reading = reading_of(text)

    assert MAYBE < sound_of(text) <= ASKED
    assert (reading.verdict, reading.rule) == (Verdict.UNCLEAR, "may-ask-by-its-sound")
    assert [part.text for part in reading.parts] == [text]


@pytest.mark.parametrize(
    "text",
    [
        "They need until the 22nd, we planned with the 25th so all fine",
        "Wir erwarten die Mängelliste vom BfArM, die beantworten wir selbst",
    ],
)
def test_what_a_rule_hears_and_the_words_deny_is_shown_to_a_person(text):
    assert sound_of(text) < DENIED
    assert reading_of(text).verdict is Verdict.UNCLEAR
    assert reading_of(text).parts


def test_a_question_mark_a_ticket_and_a_mention_are_never_denied():
    told = "They need until the 22nd, we planned with the 25th so all fine"

    assert reading_of(f"{told}?").verdict is Verdict.YES
    assert reading_of(f":ticket: {told}").verdict is Verdict.YES
    assert read(heard(told, mentions_bot=True)).verdict is Verdict.YES


def test_a_message_for_information_wants_nothing_however_it_sounds():
    assert reading_of("FYI: retest date of the reference standard RS-12").verdict is Verdict.NO


def test_every_line_of_the_table_is_a_piece_and_its_weight():
    heading, *lines = files(detection).joinpath(TABLE).read_text("utf-8").splitlines()
    pieces = [line.rpartition("\t") for line in lines]

    assert heading == "piece\tasks"
    assert len({piece for piece, _, _ in pieces}) == len(lines)
    assert all(int(weight) or weight == "0" for _, _, weight in pieces)
