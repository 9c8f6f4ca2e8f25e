"""What was learnt of words: the table, the pieces it knows, and the words that are named."""

from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import detection
from bot.domain.detection import words_behind
from bot.domain.detection.categories import categories_of
from bot.domain.detection.folding import fold
from bot.domain.detection.learnt import ALWAYS, LISTED, TABLE, pieces_of, scores_of
from bot.domain.terms import Category


def lines() -> list[list[str]]:
    table = files(detection).joinpath(TABLE).read_text("utf-8")
    return [line.split("\t") for line in table.splitlines()]


def test_every_line_of_the_table_speaks_of_every_category():
    heading, *rows = lines()

    assert sorted(heading[1:]) == sorted(Category)
    assert all(len(row) == len(heading) for row in rows)
    assert len({row[0] for row in rows}) == len(rows)


def test_the_table_weighs_what_the_lists_say_of_each_category():
    known = {row[0] for row in lines()}

    assert known >= {ALWAYS, *LISTED.values()}


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("CoA ok", {" coa ", " coa", "coa ", " ok "}),
        ("lot-7", {" lot ", " lot", "lot ", " 7 "}),
        ("在庫は", {"在庫", "庫は", "在庫は"}),
    ],
)
def test_pieces_are_words_and_runs_of_letters(text, pieces):
    assert pieces_of(fold(text)) == pieces


def test_evidence_adds_up_and_unknown_pieces_say_nothing():
    once = scores_of([(1, [" invoice "])])
    twice = scores_of([(1, [" invoice "]), (1, [" invoice ", "qqqq"])])

    assert twice == {category: 2 * score for category, score in once.items()}
    assert set(scores_of([]).values()) == {0}


@given(st.text())
def test_every_text_has_one_main_category(text):
    assert len(set(categories_of(fold(text), ["en"]))) >= 1


def test_the_words_that_speak_most_for_a_category_are_named():
    text = "Hi team, could you resend the invoice for lot 3? The PO number is missing."
    words = words_behind(text, Category.COST)

    assert any("invoice" in word for word in words)
    assert len(words) <= 3
    assert all(word in fold(text) for word in words)
    assert words_behind("", Category.COST) == ()
