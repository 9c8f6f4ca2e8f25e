"""Who is away until when, and who stands in for them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

FOR_GOOD: Final = datetime(9999, 1, 1, tzinfo=UTC)
"""Until when somebody is away who is gone: taken off the staff list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence:
    """Somebody is away until an instant; `backup`, if they named one, stands in."""

    user: str
    until: datetime
    backup: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """Who stands in for somebody: a name and the projects where it is that one."""

    name: str
    projects: tuple[str, ...]


def stand_in(user: str, away: Mapping[str, Absence], *, others: Iterable[str]) -> str:
    """Return who is there in somebody's place; the person themselves where nobody is.

    A backup who is away hands over to their own. Where all of these are away, whoever is the first
    there of the others stands in.
    """
    there = (_reached(each, away) for each in (user, *others))
    return next((found for found in there if found), user)


def _reached(user: str, away: Mapping[str, Absence]) -> str:
    """Return who is there at the end of a chain of backups; nobody where it ends or goes round."""
    seen: set[str] = set()
    while user in away and user not in seen:
        seen.add(user)
        user = away[user].backup
    return "" if user in away else user
