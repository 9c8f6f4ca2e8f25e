"""What is stored as JSON comes back as it was, or not at all."""

import json
from dataclasses import dataclass, is_dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from enum import StrEnum
from functools import partial
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given, reject, settings
from hypothesis import strategies as st

from bot.domain.codec import from_json, to_json
from bot.domain.errors import InvalidError
from bot.domain.notices import Notice


class Colour(StrEnum):
    RED = "red"
    GREEN = "green"


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    words: str
    colour: Colour
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    count: int
    share: float
    alive: bool
    at: datetime
    leaf: Leaf
    seen_at: datetime | None
    leaves: tuple[Leaf, ...] = ()
    pair: tuple[int, str] = (1, "one")


Grown = Tree | Leaf

leaves = st.builds(Leaf, words=st.text(), colour=st.sampled_from(Colour), on=st.dates())
numbers = st.floats(allow_nan=False, allow_infinity=False)
zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
EARLIEST, LATEST = datetime.fromisoformat("0002-01-01"), datetime.fromisoformat("9998-01-01")
instants = st.datetimes(min_value=EARLIEST, max_value=LATEST, timezones=zones)
trees = st.builds(
    Tree,
    count=st.integers(),
    share=numbers,
    alive=st.booleans(),
    at=instants,
    leaf=leaves,
    seen_at=st.none() | instants,
    leaves=st.lists(leaves, max_size=3).map(tuple),
    pair=st.tuples(st.integers(), st.text()),
)
LEAF = Leaf(words="Ω\x00", colour=Colour.RED, on=date(2026, 10, 30))


@given(trees | leaves)
def test_a_value_comes_back_as_it_was(value: Grown) -> None:
    assert from_json(Grown, to_json(value)) == value


@given(trees)
def test_writing_again_what_was_read_gives_the_same_text(value: Tree) -> None:
    once = to_json(value)

    assert to_json(from_json(Tree, once)) == once


@given(instants)
def test_the_same_instant_in_two_zones_gives_one_text(at: datetime) -> None:
    assert to_json(at) == to_json(at.astimezone(UTC))


def test_a_stored_text_is_ascii_with_sorted_keys() -> None:
    text = to_json(LEAF)

    assert text == ('{"$":"Leaf","colour":"red","on":"2026-10-30","words":"\\u03a9\\u0000"}')


def values_of(kind: Any) -> st.SearchStrategy[Any]:
    """Return values for what a field's annotation says."""
    if get_origin(kind) in (Union, UnionType):
        return st.one_of([values_of(each) for each in get_args(kind)])
    if get_origin(kind) is tuple:
        each, rest = get_args(kind)
        assert rest is Ellipsis, "a fixed tuple needs a strategy of its own here"
        return st.lists(values_of(each), max_size=2).map(tuple)
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        return st.builds(partial(valid, kind), **{name: values_of(hints[name]) for name in hints})
    plain = {datetime: instants, date: st.dates(), float: numbers, str: st.text(min_size=1)}
    return plain.get(kind, st.from_type(kind))


def valid(kind: type, /, **fields: object) -> object:
    try:
        return kind(**fields)
    except InvalidError:
        # Some values refuse what makes no sense: then another is tried.
        reject()


@pytest.mark.parametrize("kind", get_args(Notice), ids=lambda kind: kind.__name__)
@settings(max_examples=10)
@given(data=st.data())
def test_every_notice_can_be_stored(kind: type, data: st.DataObject) -> None:
    notice = data.draw(values_of(kind))

    assert from_json(Notice, to_json(notice)) == notice


def test_a_field_added_later_takes_its_default() -> None:
    earlier = json.loads(to_json(tree()))
    del earlier["pair"]

    assert from_json(Tree, json.dumps(earlier)) == tree()


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        ("$", "Bush"),
        ("$", None),
        ("count", True),
        ("count", "1"),
        ("count", 1.5),
        ("share", "0.5"),
        ("alive", 1),
        ("at", "2026-10-30T12:00:00"),
        ("at", "soon"),
        ("leaf", None),
        ("leaf", ["red"]),
        ("leaves", {"$": "Leaf"}),
        ("pair", [1]),
        ("pair", [1, 2]),
        ("invented", 1),
    ],
)
def test_what_does_not_fit_is_refused(field: str, wrong: object) -> None:
    data = json.loads(to_json(tree())) | {field: wrong}

    with pytest.raises(InvalidError):
        from_json(Grown, json.dumps(data))


@pytest.mark.parametrize("field", ["count", "leaf", "seen_at"])
def test_a_missing_field_without_a_default_is_refused(field: str) -> None:
    data = json.loads(to_json(tree()))
    del data[field]

    with pytest.raises(InvalidError):
        from_json(Tree, json.dumps(data))


@pytest.mark.parametrize("text", ["", "{", "nonsense", "[]", "null", '"Tree"', "1"])
def test_text_that_is_no_value_is_refused(text: str) -> None:
    with pytest.raises(InvalidError):
        from_json(Grown, text)


@pytest.mark.parametrize(
    "value", [datetime.fromisoformat("2026-10-30"), float("nan"), float("inf")]
)
def test_what_json_cannot_say_exactly_is_not_written(value: object) -> None:
    with pytest.raises(InvalidError):
        to_json(value)


def test_a_kind_of_value_without_a_form_is_a_bug_of_ours() -> None:
    with pytest.raises(TypeError):
        to_json({"a": 1})


def tree() -> Tree:
    return Tree(
        count=1,
        share=0.5,
        alive=True,
        at=datetime(2026, 10, 30, tzinfo=UTC),
        leaf=LEAF,
        seen_at=None,
    )
