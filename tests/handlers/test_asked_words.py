"""What is said to the bot by its name: a known word with a page, a bare call, or anything else."""

import pytest

from bot.domain.people import Person
from bot.domain.terms import Side, Word
from handlers import parsing

ANNA = Person(user="U0ANNA", team="T2", name="Anna Keller")


@pytest.mark.parametrize(
    ("text", "word", "page"),
    [
        ("<@UBOT> queries", Word.QUERIES, 1),
        ("<@UBOT>, Queries!", Word.QUERIES, 1),
        ("<@UBOT> queries 2", Word.QUERIES, 2),
        ("<@UBOT> queries page 2", Word.QUERIES, 2),
        ("<@UBOT|liaison> actions Page 3", Word.ACTIONS, 3),
        ("<@UBOT>", Word.HELP, 1),
        ("<@UBOT> :wave:", Word.HELP, 1),
        ("<@UBOT> status of lot 3", None, 3),
        ("<@UBOT> page 2", None, 2),
        ("queries", None, 1),
    ],
)
def test_which_word_and_page_is_asked_of_the_bot(text: str, word: Word | None, page: int) -> None:
    message = {"text": text, "ts": "1.0", "user": ANNA.user}
    spoken = parsing.spoken(
        message, team="T1", channel="C1", author=ANNA, side=Side.CLIENT, bot="UBOT"
    )

    assert parsing.asked_word(spoken) is word
    assert parsing.asked_page(spoken) == page
