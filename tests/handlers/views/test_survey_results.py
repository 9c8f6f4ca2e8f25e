"""Results in words: always with n and N, scores with intervals, names for few eyes."""

import re

from bot.domain.survey_results import GroupResult, Reviewed, group
from bot.domain.surveys import Answer, Response, Role
from bot.domain.themes import themes_in
from handlers.views.survey_results import by_function, groups
from tests.configs import configured

SETS = configured().surveys.sets


def answers(item: str, values: list[int], comment: str = "", *, name: str = "") -> list[Reviewed]:
    return [
        Reviewed(
            response=Response(
                survey="QUI-S-1",
                ballot=f"{n:02}",
                answers=(Answer(item=item, value=value),),
                comment=comment,
                name=name,
                role=Role.QUALITY if name else Role.UNKNOWN,
                may_quote=bool(name),
            ),
            themes=themes_in(comment),
        )
        for n, value in enumerate(values)
    ]


def said(*found: GroupResult, names: bool = False) -> str:
    return groups(found, names=names)


def test_the_score_of_the_review_pack_has_its_count_and_interval() -> None:
    told = said(group("F5", SETS["F5"], answers("overall", [4] * 12 + [2, 3]), asked=18))

    assert "14 of 18 answered (78%)" in told
    among = "74.7 to 92.4% for the 18 asked"
    assert f"12 of 14 (85.7%, 60.1 to 96.0%; {among}), mean 3.79 (CSAT, share of 4 and 5)" in told


def test_two_answers_are_shown_as_they_are_without_a_score() -> None:
    told = said(group("F3", SETS["F3"], answers("overall", [2, 4]), asked=3))

    assert "1 x 2, 1 x 4" in told
    assert not re.search(r"\(\d+\.\d%", told)


def test_a_net_score_is_told_with_both_margins() -> None:
    found = group("F9", SETS["F9"], answers("recommend", [10] * 5 + [7] * 2 + [3]), asked=12)

    assert "NPS +50, ±49 points (±29.5 for the 12 asked), n 8" in said(found)


def test_seven_promoters_of_seven_are_told_as_answers() -> None:
    found = group("F9", SETS["F9"], answers("recommend", [10] * 7), asked=7)

    assert "7 x 10" in said(found)
    assert "NPS" not in said(found)


def test_a_client_is_compared_with_its_own_past_and_small_changes_do_not_count() -> None:
    before = [each.response for each in answers("overall", [4] * 10 + [2] * 4)]
    now = answers("overall", [4] * 12 + [2] * 2)

    told = said(group("F5", SETS["F5"], now, asked=18, earlier=before, asked_earlier=18))

    assert "no change that counts since last time" in told
    assert "▲" not in told


def test_a_trend_is_drawn_with_thirty_answers_each() -> None:
    before = [each.response for each in answers("overall", [4] * 15 + [2] * 15)]
    now = answers("overall", [4] * 30)

    told = said(group("F5", SETS["F5"], now, asked=40, earlier=before, asked_earlier=40))

    assert "▲ up 50 points since last time" in told


def test_names_are_shown_only_to_those_who_were_said_to_see_them() -> None:
    found = group("F3", SETS["F3"], answers("gaps", [2], "Too late", name="Anna Keller"), asked=1)

    assert 'Anna Keller (quality): "Too late" · may quote' in said(found, names=True)
    assert "Anna" not in said(found)
    assert 'Told too late, 1: "Too late"' in said(found)


def test_what_clients_write_does_nothing_in_slack() -> None:
    found = group("F3", SETS["F3"], answers("gaps", [3], "<!channel> & <@U1> late"), asked=1)

    assert "&lt;!channel&gt; &amp; &lt;@U1&gt; late" in said(found)


def test_too_few_without_names_are_withheld() -> None:
    found = group("F5", SETS["F5"], answers("overall", [1] * 4, "bad"), asked=6, is_withheld=True)

    assert "Without names: shown once it is closed" in said(found)
    assert "bad" not in said(found)


def test_answers_are_sorted_by_whom_on_the_team_they_concern() -> None:
    found = group("F7 Release", SETS["F7"], answers("delivery", [3]), asked=1)

    assert by_function([found]).startswith("*Supply*\nF7 Release · It was delivered as agreed.")
