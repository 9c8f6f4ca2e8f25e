"""Every limit of the spec tables, at the limit and one beyond, in a whole good block."""

import copy

import pytest

from sandbox.blocks import check_blocks
from sandbox.blocks.engine import Items, Spec
from sandbox.blocks.scalars import HTTPS, WEB, Number, String
from tests.sandbox.blocks.places import Place, all_specs, places

PLACES = list(places())


def by_kind(kind: type) -> list[object]:
    return [
        pytest.param(place, id=f"{spec.type or place.pointer}.{name}")
        for spec, name, place in PLACES
        if isinstance(place.kind, kind)
    ]


def said_at(place: Place, value: object) -> list[str]:
    problems = check_blocks(place.blocks_with(value), place.surface)
    return [
        problem.message.removesuffix(f" [json-pointer:{place.pointer}]")
        for problem in problems
        if problem.pointer == place.pointer
    ]


def test_the_examples_use_every_field_of_every_spec() -> None:
    shown = {(id(spec), name) for spec, name, _ in PLACES}

    missing = [
        (spec.type, name)
        for spec in all_specs()
        # Where both kinds of text may stand, an example shows one of them.
        if spec.type not in ("plain_text", "mrkdwn")
        for name in spec.fields
        if (id(spec), name) not in shown
    ]

    assert missing == []


@pytest.mark.parametrize("place", by_kind(String))
def test_a_string_may_be_as_long_as_its_limit_and_no_longer(place: Place) -> None:
    kind = place.kind
    assert isinstance(kind, String)
    most = 4001 if kind.most is None else kind.most
    start = "https://example.com/" if kind.form in (HTTPS, WEB) else ""
    full = start + "1" * (most - len(start))

    said = said_at(place, full)

    assert not [words for words in said if "characters" in words]
    if kind.most is not None:
        assert said_at(place, full + "1") == [f"must be less than {most + 1} characters"]


@pytest.mark.parametrize("place", by_kind(String))
def test_an_empty_string_is_refused_unless_the_table_allows_it(place: Place) -> None:
    kind = place.kind
    assert isinstance(kind, String)

    said = said_at(place, "")

    assert said == ([] if kind.least == 0 else ["must be more than 0 characters"])


@pytest.mark.parametrize("place", by_kind(Items))
def test_a_list_holds_as_many_as_its_limit_and_no_more(place: Place) -> None:
    kind = place.kind
    assert isinstance(kind, Items)
    if kind.most is not None:
        full = [copy.deepcopy(place.value[0]) for _ in range(kind.most)]
        said = said_at(place, [*full, place.value[0]])
        assert said == [f"no more than {kind.most} items allowed"]
        assert said[0] not in said_at(place, full)
    if kind.least:
        short = place.value[: kind.least - 1]
        assert said_at(place, short) == [f"must provide at least {kind.least} items"]
    else:
        assert said_at(place, []) == []


@pytest.mark.parametrize("place", by_kind(Number))
def test_a_number_may_reach_its_bounds_and_not_pass_them(place: Place) -> None:
    kind = place.kind
    assert isinstance(kind, Number)

    if kind.most is not None:
        assert f"must be less than {kind.most}" not in said_at(place, kind.most)
        assert said_at(place, kind.most + 1) == [f"must be less than {kind.most}"]
    if kind.least is not None:
        assert f"must be greater than {kind.least}" not in said_at(place, kind.least)
        assert said_at(place, kind.least - 1) == [f"must be greater than {kind.least}"]
    assert said_at(place, True)[0].startswith("must provide a")


@pytest.mark.parametrize(
    ("spec", "name", "place"),
    [
        pytest.param(*found, id=f"{found[0].type or found[2].pointer}.{found[1]}")
        for found in PLACES
    ],
)
def test_null_is_not_absence(spec: Spec, name: str, place: Place) -> None:
    said = said_at(place, None)

    if place.pointer.endswith("/value") and not spec.type and name == "value" and said == []:
        # A workflow's input may be anything.
        assert "customizable_input_parameters" in place.pointer
    else:
        assert len(said) == 1
        assert said[0].startswith("must ")


@pytest.mark.parametrize(
    ("name", "place"),
    [
        pytest.param(name, place, id=f"{spec.type or place.pointer}.{name}")
        for spec, name, place in PLACES
        if spec.fields[name].required
    ],
)
def test_a_required_field_is_missed(name: str, place: Place) -> None:
    parent = place.pointer.rsplit("/", 1)[0]
    blocks = place.blocks_with(place.value)
    target: object = blocks
    for step in parent.removeprefix("/blocks/").split("/"):
        target = target[int(step)] if isinstance(target, list) else target[step]  # type: ignore[index]
    del target[name]  # type: ignore[attr-defined]

    messages = [problem.message for problem in check_blocks(blocks, place.surface)]

    assert f"missing required field: {name} [json-pointer:{parent}]" in messages
