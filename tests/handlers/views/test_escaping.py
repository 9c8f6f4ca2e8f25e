"""What a client writes is shown as it stands and does nothing."""

import html

from hypothesis import given
from hypothesis import strategies as st

from handlers.views.escaping import escape, said, shorten, to_plain


def test_tokens_lose_their_power() -> None:
    shown = said("<!channel> and <@U123|anna> see <https://evil.example|the bank> &lt;b&gt;")

    assert "<" not in shown
    assert "@\u200bchannel" in shown
    assert "@\u200banna" in shown
    assert "the bank (https://evil.example)" in shown
    assert "&lt;b&gt;" in shown


def test_direction_marks_and_control_characters_do_not_pass() -> None:
    assert escape("a\u202eb\x00c\x1bd") == "abcd"


def test_a_date_token_shows_its_fallback() -> None:
    assert to_plain("<!date^1^{date}|2 Nov>") == "2 Nov"


def test_a_long_text_is_cut_with_a_mark() -> None:
    assert shorten("abcdef", limit=4) == "abc…"


@given(st.text())
def test_nothing_anybody_types_can_open_a_token(text: str) -> None:
    shown = escape(text)

    assert "<" not in shown
    assert ">" not in shown
    assert html.unescape(shown).count("<") == text.count("<")


@given(st.text())
def test_any_raw_text_can_be_said(raw: str) -> None:
    assert "<" not in said(raw)
