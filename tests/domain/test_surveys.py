"""A survey of named contacts: its states, who is asked, and what an answer calls for."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import ConflictError, ForbiddenError, InvalidError
from bot.domain.polls import Naming
from bot.domain.survey_triggers import TriggerKind, theme_trigger, triggers
from bot.domain.surveys import (
    Answer,
    Response,
    Survey,
    SurveyState,
    is_sampled,
    quarter_of,
    require_answers,
)
from bot.domain.themes import Theme
from tests.configs import configured

NOW = datetime(2026, 11, 4, 9, tzinfo=UTC)
SETS = configured().surveys.sets


def a_survey(**changes: object) -> Survey:
    survey = Survey(
        id="NON-S-1",
        client="NON",
        project="NV-204",
        set_code="F3",
        subject="NON-M-4",
        about="the tech transfer",
        created_at=NOW,
        next_at=NOW,
    )
    return replace(survey, **changes)  # type: ignore[arg-type]


def opened(*, invited: int = 3, naming: Naming = Naming.NAMED) -> Survey:
    return a_survey().open(
        at=NOW,
        remind_at=NOW + timedelta(days=3),
        closes_at=NOW + timedelta(days=7),
        invited=invited,
        naming=naming,
    )


def a_response(comment: str = "", **answers: int) -> Response:
    return Response(
        survey="NON-S-1",
        ballot="b1",
        answers=tuple(Answer(item=key, value=value) for key, value in answers.items()),
        comment=comment,
        user="U1",
        name="Anna Keller",
    )


def test_every_stage_of_the_field_has_its_set() -> None:
    assert sorted(SETS, key=lambda code: int(code[1:])) == [f"F{n}" for n in range(1, 13)]


def test_stage_sets_ask_at_most_three_things() -> None:
    assert {len(SETS[f"F{n}"].items) for n in range(1, 9)} == {3}
    assert len(SETS["F12"].items) == 1


@pytest.mark.parametrize("code", ["F9", "F10"])
def test_the_relationship_is_asked_under_the_six_headings(code: str) -> None:
    keys = [item.key for item in SETS[code].items]

    assert keys[:7] == [
        "capabilities",
        "compatibility",
        "expertise",
        "quality",
        "reliability",
        "service",
        "recommend",
    ]


def test_it_is_looked_at_to_open_then_to_remind_then_to_close() -> None:
    survey = opened()

    assert a_survey().next_at == NOW
    assert survey.next_at == NOW + timedelta(days=3)
    assert survey.reminded().next_at == survey.closes_at
    assert survey.close(at=NOW).next_at is None


@pytest.mark.parametrize(("invited", "naming"), [(4, Naming.NAMED), (5, Naming.AGGREGATED)])
def test_names_are_kept_apart_only_among_enough_people(invited: int, naming: Naming) -> None:
    assert opened(invited=invited, naming=Naming.AGGREGATED).naming is naming


def test_nobody_answers_after_it_is_over() -> None:
    opened().require_open(NOW)
    with pytest.raises(ConflictError, match="takes no more answers"):
        opened().require_open(NOW + timedelta(days=7))
    with pytest.raises(ConflictError, match="takes no more answers"):
        a_survey().require_open(NOW)


def test_whoever_was_not_asked_is_told_how_to_be() -> None:
    with pytest.raises(ForbiddenError, match="/poll contacts add"):
        opened().require_invited(None)


def test_a_survey_is_dropped_once() -> None:
    dropped = a_survey().drop("NON-M-4 was taken back", at=NOW)

    assert (dropped.state, dropped.next_at) == (SurveyState.DROPPED, None)
    with pytest.raises(ConflictError, match="dropped already"):
        dropped.drop("again", at=NOW)


def test_answers_off_the_scale_and_empty_forms_are_refused() -> None:
    with pytest.raises(InvalidError, match="not offered"):
        require_answers(SETS["F3"], (Answer(item="overall", value=6),))
    with pytest.raises(InvalidError, match="not offered"):
        require_answers(SETS["F3"], (Answer(item="unheard-of", value=1),))
    with pytest.raises(InvalidError, match="at least one"):
        require_answers(SETS["F3"], ())


def test_low_satisfaction_calls_for_an_improvement() -> None:
    response = a_response("too many questions one by one", overall=2, questions=3, gaps=5)

    (found,) = triggers(opened(), SETS["F3"], response, at=NOW)

    assert found.kind is TriggerKind.SATISFACTION
    assert found.detail == '2 of 5: "How satisfied are you with the tech transfer so far?"'
    assert (found.words, found.user) == ("too many questions one by one", "U1")


@pytest.mark.parametrize(
    ("code", "item", "fine", "wanting"),
    [("F1", "clear", 3, 2), ("F12", "effort", 4, 3), ("F10", "recommend", 7, 6)],
)
def test_each_measure_has_its_threshold(code: str, item: str, fine: int, wanting: int) -> None:
    assert triggers(opened(), SETS[code], a_response(**{item: fine}), at=NOW) == ()
    assert len(triggers(opened(), SETS[code], a_response(**{item: wanting}), at=NOW)) == 1


def test_any_no_after_a_critical_event_calls_for_one_and_no_next_project_does_not() -> None:
    (found,) = triggers(opened(), SETS["F11"], a_response(told=0, trust=1, cause=1), at=NOW)

    assert found.kind is TriggerKind.TRUST
    assert triggers(opened(), SETS["F10"], a_response(again=0), at=NOW) == ()


def test_a_trigger_names_nobody_where_names_are_apart() -> None:
    survey = opened(invited=6, naming=Naming.AGGREGATED)

    (found,) = triggers(survey, SETS["F3"], a_response(overall=1), at=NOW)

    assert found.user == ""


def test_a_theme_calls_for_one_at_the_third_time_in_a_quarter() -> None:
    told = {"words": ["slow"], "at": NOW}

    second = theme_trigger(opened(), Theme.SPEED, times=2, **told)  # type: ignore[arg-type]
    third = theme_trigger(opened(), Theme.SPEED, times=3, **told)  # type: ignore[arg-type]
    fourth = theme_trigger(opened(), Theme.SPEED, times=4, **told)  # type: ignore[arg-type]

    assert second is None
    assert third is not None
    assert fourth is not None
    assert third.key == fourth.key == "NON:2026-Q4:speed"


@given(st.integers(0, 5))
def test_about_one_in_four_is_sampled_and_always_the_same(person: int) -> None:
    asked = [is_sampled(f"U{person}", f"NON-Q-{n}", one_in=4) for n in range(1, 401)]

    assert 70 <= sum(asked) <= 130
    assert asked == [is_sampled(f"U{person}", f"NON-Q-{n}", one_in=4) for n in range(1, 401)]


def test_a_quarter_is_named_by_its_year() -> None:
    assert quarter_of(datetime(2027, 1, 1, tzinfo=UTC)) == "2027-Q1"
    assert quarter_of(NOW) == "2026-Q4"
