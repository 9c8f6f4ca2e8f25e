"""Read what somebody wants listed: `overdue client NON older 3d page 2`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from bot.domain.clients import CODE
from bot.domain.errors import InvalidError
from bot.domain.query_states import UNTAKEN, QueryState
from bot.domain.terms import Category

EXAMPLE: Final = "/query list overdue client NON category quality older 3d page 2"

_PAGE = re.compile(r"[1-9][0-9]{0,3}")
_SPAN = re.compile(r"([1-9][0-9]{0,2})(h|d|w)")
_UNITS = {"h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}


@dataclass(frozen=True, slots=True, kw_only=True)
class QueryFilter:
    """Which open queries are listed, and which page of them, counted from 1.

    `states` empty means every open state. `older` is the least age.
    """

    mine: bool = False
    overdue: bool = False
    states: frozenset[QueryState] = frozenset()
    client: str | None = None
    category: Category | None = None
    older: timedelta | None = None
    page: int = 1

    @property
    def words(self) -> str:
        """Return the filter as it would be typed, without the page."""
        said = [
            "mine" if self.mine else "",
            "overdue" if self.overdue else "",
            "unowned" if self.states == UNTAKEN else "",
            "waiting" if self.states == {QueryState.WAITING_ON_CLIENT} else "",
            f"client {self.client}" if self.client else "",
            f"category {self.category}" if self.category else "",
            f"older {_span(self.older)}" if self.older else "",
        ]
        return " ".join(word for word in said if word)


def parse_filter(text: str) -> QueryFilter:
    """Read what was typed after `/query list`; raise InvalidError that says what was not read."""
    words = iter(text.split())
    wanted = QueryFilter()
    for word in words:
        match word.lower():
            case "mine":
                wanted = replace(wanted, mine=True)
            case "overdue" | "late":
                wanted = replace(wanted, overdue=True)
            case "unowned":
                wanted = replace(wanted, states=UNTAKEN)
            case "waiting":
                wanted = replace(wanted, states=frozenset({QueryState.WAITING_ON_CLIENT}))
            case "client":
                wanted = replace(wanted, client=_code(_after(words, "client", "NON")))
            case "category":
                named = _after(words, "category", "quality")
                wanted = replace(wanted, category=_category(named))
            case "older":
                wanted = replace(wanted, older=_age(_after(words, "older", "3d")))
            case "page":
                wanted = replace(wanted, page=page_of(_after(words, "page", "2")))
            case other if other.isdecimal():
                wanted = replace(wanted, page=page_of(other))
            case other:
                raise InvalidError(f'I cannot read "{other[:40]}". Example: {EXAMPLE}')
    return wanted


def page_of(text: str) -> int:
    """Return the number of a page; raise InvalidError where it is none."""
    if not _PAGE.fullmatch(text):
        raise InvalidError(f'A page is a number like 2; I read "{text[:40]}". Example: {EXAMPLE}')
    return int(text)


def pages_for(count: int, size: int) -> int:
    """Return how many pages so many lines make; there is always a first."""
    return max(1, -(-count // size))


def _after(words: Iterator[str], name: str, example: str) -> str:
    word = next(words, None)
    if word is None:
        raise InvalidError(f'After "{name}" comes e.g. {example}. Example: {EXAMPLE}')
    return word


def _code(text: str) -> str:
    code = text.upper()
    if not CODE.fullmatch(code):
        raise InvalidError(f'A client code looks like NON; I read "{text[:40]}".')
    return code


def _category(text: str) -> Category:
    try:
        return Category(text.lower())
    except ValueError:
        known = ", ".join(Category)
        raise InvalidError(f'There is no category "{text[:40]}". Known: {known}.') from None


def _age(text: str) -> timedelta:
    found = _SPAN.fullmatch(text.lower())
    if not found:
        raise InvalidError(f'An age looks like 12h, 3d or 2w; I read "{text[:40]}".')
    return int(found[1]) * _UNITS[found[2]]


def _span(age: timedelta) -> str:
    hours = int(age.total_seconds()) // 3600
    return f"{hours // 24}d" if hours % 24 == 0 else f"{hours}h"
