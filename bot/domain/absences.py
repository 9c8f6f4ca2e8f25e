"""Who is away until when, and who stands in for them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence:
    """Somebody is away until an instant; without a `backup` the project manager stands in."""

    user: str
    until: datetime
    backup: str = ""


def stand_in(user: str, away: Mapping[str, Absence], *, otherwise: str) -> str:
    """Return who is there in somebody's place; the person themselves where nobody is.

    A backup who is away as well hands over to their own.
    """
    seen: set[str] = set()
    found = user
    while found in away:
        seen.add(found)
        found = away[found].backup or otherwise
        if found in seen:
            found = otherwise
            break
    return user if found in away else found
