"""The picture of a survey: what is drawn, what is only said, and its words."""

import io

import pytest
from PIL import Image

from bot.domain.survey_results import Reviewed, group
from bot.domain.surveys import Answer, Response
from bot.reports.survey_chart import SHARE, SurveyChart, chart_of, draw
from tests.configs import configured

SETS = configured().surveys.sets


def chart(code: str, item: str, values: list[int], *, asked: int) -> SurveyChart:
    reviewed = [
        Reviewed(
            response=Response(
                survey="NON-S-1", ballot=str(n), answers=(Answer(item=item, value=value),)
            )
        )
        for n, value in enumerate(values)
    ]
    return chart_of("NON · F5", [group("F5", SETS[code], reviewed, asked=asked)])


def test_a_share_is_told_with_its_interval_and_its_answers() -> None:
    picture = chart("F5", "overall", [5] * 12 + [2, 3], asked=18)

    assert picture.alt_text == (
        "NON · F5. Share of favourable answers, with 95 % intervals. How satisfied are you with "
        "the engineering batch? 86 % (60 to 96 %), 14 of 18 answered."
    )


def test_too_few_answers_are_said_and_not_drawn() -> None:
    few, enough = (chart("F5", "overall", [5] * n, asked=6) for n in (4, 6))

    assert "too few to score (from 5)" in few.alt_text
    assert (has_share(few), has_share(enough)) == (False, True)


@pytest.mark.parametrize(("code", "item", "value"), [("F10", "recommend", 9), ("F11", "told", 1)])
def test_net_scores_and_yes_or_no_are_left_to_words(code: str, item: str, value: int) -> None:
    picture = chart(code, item, [value] * 6, asked=6)

    assert picture.bars == ()
    with pytest.raises(ValueError, match="without a question"):
        draw(picture)


def has_share(picture: SurveyChart) -> bool:
    """Return whether the colour of shares is anywhere in the picture."""
    image = Image.open(io.BytesIO(draw(picture))).convert("RGB")
    wanted = tuple(int(SHARE[at : at + 2], 16) for at in (1, 3, 5))
    return wanted in {colour for _, colour in image.getcolors(maxcolors=1 << 24) or []}
