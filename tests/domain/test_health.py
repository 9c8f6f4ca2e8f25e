"""The overall colour is the worst of the six; nothing reported is never green."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.health import (
    INTERNAL,
    UNKNOWN,
    Colour,
    DimensionReport,
    Health,
    overall,
    shown_to_client,
)
from bot.domain.terms import Dimension

COLOURS = st.tuples(*[st.sampled_from(Colour)] * len(Dimension))


def health_of(colours: tuple[Colour, ...]) -> Health:
    return tuple(
        DimensionReport(dimension=dimension, colour=colour)
        for dimension, colour in zip(Dimension, colours, strict=True)
    )


@given(COLOURS)
def test_the_overall_is_the_worst_that_was_reported(colours: tuple[Colour, ...]) -> None:
    found = overall(health_of(colours)).colour

    for worst in (Colour.OFF_TRACK, Colour.AT_RISK, Colour.ON_TRACK):
        if worst in colours:
            assert found is worst
            return
    assert found is Colour.NOT_REPORTED


@given(COLOURS)
def test_no_word_of_all_on_track_unless_all_are(colours: tuple[Colour, ...]) -> None:
    said = overall(health_of(colours)).reason

    assert ("All" in said) == (set(colours) == {Colour.ON_TRACK})


@given(COLOURS, st.sets(st.sampled_from(sorted(INTERNAL))))
def test_a_client_sees_internal_dimensions_only_where_allowed(
    colours: tuple[Colour, ...], allowed: set[Dimension]
) -> None:
    shown = {each.dimension for each in shown_to_client(health_of(colours), allowed)}

    assert shown & INTERNAL == allowed
    assert set(Dimension) - INTERNAL <= shown


def test_a_red_or_amber_one_lacks_an_action_until_owner_action_and_day_are_named() -> None:
    red = replace(UNKNOWN[0], colour=Colour.OFF_TRACK, owner="Ravi", action="air freight")

    assert red.lacks_action
    assert not replace(red, by=date(2026, 10, 23)).lacks_action
    assert not UNKNOWN[0].lacks_action


def test_only_what_is_new_of_quality_environment_and_safety_needs_a_second_person() -> None:
    needing = {each.dimension for each in UNKNOWN if replace(each, fresh=True).needs_second_person}

    assert needing == {Dimension.QUALITY, Dimension.ENVIRONMENT, Dimension.SAFETY}
    assert not any(each.needs_second_person for each in UNKNOWN)
