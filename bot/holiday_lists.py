"""Suggest a country's public holidays and make-up days; a site confirms its own list each year.

The lists are those of the `holidays` package. They are national or regional, not the firm's: a
coming year may lack days not yet announced (China's make-up days) or give estimates (Eid).
"""

import warnings
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bot.domain.errors import InvalidError


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A day off with its name."""

    day: date
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HolidayList:
    """What is suggested for some years: days off, and weekend days that are worked instead."""

    off: tuple[Suggestion, ...]
    extra: frozenset[date]


def suggest(region: str, years: Iterable[int]) -> HolidayList:
    """Return the suggestions for a country, "IN", or one of its regions, "DE-BY".

    Raise InvalidError when the region is not known.
    """
    import holidays

    wanted = frozenset(years)
    country, _, subdivision = region.partition("-")
    try:
        # A year outside the package's data warns and has no suggestions; it is unconfirmed anyway.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)
            found = holidays.country_holidays(country, subdiv=subdivision or None, years=wanted)
    except NotImplementedError:
        raise InvalidError(
            f'"{region}" is no country or region whose holidays I know. '
            'Write "IN", "US-MA" or "DE-BY", or "none".'
        ) from None
    return HolidayList(
        off=tuple(Suggestion(day=day, name=name) for day, name in sorted(found.items())),
        extra=frozenset(day for day in found.weekend_workdays if day.year in wanted),
    )
