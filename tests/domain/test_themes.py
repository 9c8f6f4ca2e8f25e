"""Comments are sorted by what they are about."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.themes import Theme, themes_in


@pytest.mark.parametrize(
    ("comment", "themes"),
    [
        ("too many questions one by one", (Theme.QUESTIONS,)),
        ("Tell us earlier about delays", (Theme.EARLY_WARNING, Theme.PLANNING)),
        ("Typos in the batch record", (Theme.DOCUMENTS,)),
        ("Great work, thank you!", (Theme.PRAISE,)),
        ("Great team, but the reports are hard to read", (Theme.CLARITY, Theme.DOCUMENTS)),
        ("More colour", (Theme.OTHER,)),
        ("  ", ()),
        ("We plant trees", (Theme.OTHER,)),
    ],
)
def test_a_comment_is_sorted_by_its_words(comment: str, themes: tuple[Theme, ...]) -> None:
    assert themes_in(comment) == themes


@given(st.text())
def test_every_comment_with_words_has_a_theme(comment: str) -> None:
    assert bool(themes_in(comment)) == bool(comment.strip())


def test_every_theme_has_words() -> None:
    assert all(theme.words for theme in Theme)
