"""How long may be taken: an amount and what it is counted in, such as "4bh" or "1BD"."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.domain.errors import InvalidError

MOST: Final = 9999
"""The largest amount of a target; beyond it lies a typing mistake."""

_TARGET: Final = re.compile(r"\s*([0-9]{1,9})\s*(bh|BD|h|CD)(\s+rolled)?\s*")


class Unit(StrEnum):
    """What a target is counted in."""

    BUSINESS_HOURS = "bh"
    BUSINESS_DAYS = "BD"
    HOURS = "h"
    CALENDAR_DAYS = "CD"


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A length of time that somebody is given.

    `rolled` moves calendar days that end on a day off to the next working day, where a contract
    says so; working hours and days never end on one.
    """

    amount: int
    unit: Unit
    rolled: bool = False

    @classmethod
    def parse(cls, text: str) -> "Target":
        """Read "4bh", "1BD", "2h", "10CD" or "30CD rolled"; raise InvalidError otherwise."""
        found = _TARGET.fullmatch(text)
        if found is None or not 1 <= int(found[1]) <= MOST:
            raise InvalidError(
                f'I cannot read "{text}" as a target. Write a whole number from 1 to {MOST} and '
                'its unit: "4bh" (working hours), "1BD" (working days), "2h" (hours) or "10CD" '
                "(calendar days)."
            )
        if found[3] and found[2] != Unit.CALENDAR_DAYS:
            raise InvalidError(f'Only calendar days can be rolled, "30CD rolled"; I read "{text}".')
        return cls(amount=int(found[1]), unit=Unit(found[2]), rolled=bool(found[3]))

    def __str__(self) -> str:
        return f"{self.amount}{self.unit}{' rolled' if self.rolled else ''}"

    @property
    def words(self) -> str:
        """Return the target as people say it: "1 working day"."""
        return f"{self.amount} {_WORDS[self.unit]}{'' if self.amount == 1 else 's'}"


_WORDS: Final = {
    Unit.BUSINESS_HOURS: "working hour",
    Unit.BUSINESS_DAYS: "working day",
    Unit.HOURS: "hour",
    Unit.CALENDAR_DAYS: "calendar day",
}
