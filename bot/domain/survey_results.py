"""What a group of answers says: scores where there are enough, else the answers themselves."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from bot.domain.survey_sets import Item, SurveySet
from bot.domain.survey_statistics import Change, Score, change, score
from bot.domain.surveys import Response
from bot.domain.themes import Theme

QUOTES: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewed:
    """A response with the themes of its comment, by rule or as a person corrected them."""

    response: Response
    themes: tuple[Theme, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemResult:
    """How one question was answered; `counts` are pairs of an answer and how often it was given.

    `change` compares with the same client's survey before, where anything can be compared.
    """

    item: Item
    counts: tuple[tuple[int, int], ...]
    score: Score | None
    change: Change | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeResult:
    """How often a theme was raised, with some of the words."""

    theme: Theme
    times: int
    quotes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupResult:
    """The answers to one set of questions. `is_withheld`: not to be shown without names."""

    title: str
    asked: int
    answered: int
    items: tuple[ItemResult, ...]
    themes: tuple[ThemeResult, ...]
    responses: tuple[Response, ...]
    is_withheld: bool = False


def group(
    title: str,
    asked_set: SurveySet,
    reviewed: Sequence[Reviewed],
    *,
    asked: int,
    is_withheld: bool = False,
    earlier: Sequence[Response] = (),
    asked_earlier: int = 0,
) -> GroupResult:
    """Return what a group's answers say, beside what the same client answered before."""
    responses = tuple(each.response for each in reviewed)
    if is_withheld:
        return GroupResult(
            title=title,
            asked=asked,
            answered=len(responses),
            items=(),
            themes=(),
            responses=(),
            is_withheld=True,
        )
    return GroupResult(
        title=title,
        asked=asked,
        answered=len(responses),
        items=tuple(
            _item(item, responses, asked, earlier, asked_earlier) for item in asked_set.items
        ),
        themes=_themes(reviewed),
        responses=responses,
    )


def _item(
    item: Item,
    responses: Iterable[Response],
    asked: int,
    earlier: Iterable[Response],
    asked_earlier: int,
) -> ItemResult:
    values = _values(item, responses)
    now, before = _score(item, values, asked), _score(item, _values(item, earlier), asked_earlier)
    counts = tuple((value, values.count(value)) for value in item.scale.values if value in values)
    return ItemResult(
        item=item,
        counts=counts,
        score=now,
        change=change(before, now) if before and now else None,
    )


def _values(item: Item, responses: Iterable[Response]) -> list[int]:
    given = (response.value_of(item.key) for response in responses)
    return [value for value in given if value is not None]


def _score(item: Item, values: Sequence[int], asked: int) -> Score | None:
    measure = item.scale.measure
    return score(measure, values, asked=asked) if measure else None


def _themes(reviewed: Sequence[Reviewed]) -> tuple[ThemeResult, ...]:
    found = []
    for theme in Theme:
        words = [each.response.comment for each in reviewed if theme in each.themes]
        if words:
            found.append(ThemeResult(theme=theme, times=len(words), quotes=tuple(words[:QUOTES])))
    return tuple(sorted(found, key=lambda result: -result.times))
