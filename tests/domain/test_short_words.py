"""A few exact words mean yes, not yet and done; everything else means nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.short_words import Say, said, says_done, says_something


@pytest.mark.parametrize(
    "text",
    [
        "yes",
        "Yes!",
        "yes, answered.",
        "Yes, answered. Thanks!",
        "That answers my question, thank you very much.",
        "Ja, beantwortet. Vielen Dank!",
        "Ja, danke",
        "Sí, gracias!",
        "oui",
        "はい",
        "是的。",
        "네",
    ],
)
def test_known_words_of_yes(text: str) -> None:
    assert said(text) is Say.YES


@pytest.mark.parametrize(
    "text",
    ["not yet", "No.", "Noch nicht", "pas encore", "Todavía no", "não", "まだです。", "还没有"],
)
def test_known_words_of_not_yet(text: str) -> None:
    assert said(text) is Say.NOT_YET


@pytest.mark.parametrize(
    "text",
    [
        "yes but what about lot 4?",
        "Yes, answered. Thanks! And lot 5?",
        "yes answered, but thanks for nothing",
        "yes?",
        "answered, thanks?",
        "I think yes",
        "yesterday",
        "no idea",
        "not yet sure",
        "ok",
        "thanks",
        ":+1:",
        "",
        "yes no",
    ],
)
def test_nothing_else_is_guessed(text: str) -> None:
    assert said(text) is None


@pytest.mark.parametrize("text", ["done", "Done.", "<@U1> done!", "Erledigt", "c'est fait", "完了"])
def test_known_words_of_done(text: str) -> None:
    assert says_done(text)


@pytest.mark.parametrize("text", ["not done", "done with part 1", "undone", "well done team"])
def test_done_with_more_words_is_not_only_done(text: str) -> None:
    assert not says_done(text)


@given(st.text())
def test_no_text_breaks_it(text: str) -> None:
    assert said(text) in (None, Say.YES, Say.NOT_YET)
    assert says_done(text) in (True, False)


@pytest.mark.parametrize(
    "raw",
    [
        "👍",
        ":eyes:",
        "👀 ✅",
        "!",
        "<@U0X>",
        "<!channel>",
        "<@U0X|anna keller> :+1::skin-tone-2:",
        "@channel",
        "1️⃣ ℹ️",
        "-&gt; <@U0X>",
        "",
    ],
)
def test_emoji_and_mentions_say_nothing(raw: str) -> None:
    assert not says_something(raw)


@pytest.mark.parametrize(
    "raw",
    [
        "ok",
        "👍 Friday",
        "<https://x.example/a>",
        "12:30",
        "<@U0X> 4",
        "はい",
        "anna@x.example",
        "<!date^1793391000^{date}|2 Nov>",
        "<#C0X|general>",
    ],
)
def test_a_letter_or_a_digit_says_something(raw: str) -> None:
    assert says_something(raw)
