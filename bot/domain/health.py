"""How a project stands in the six dimensions: a colour that is also a word, and why.

Nothing reported is grey, never green (domain: R10, "no green without data").
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final

from bot.domain.terms import Dimension


class Colour(StrEnum):
    """What a dimension is said to be."""

    ON_TRACK = "on_track"
    AT_RISK = "at_risk"
    OFF_TRACK = "off_track"
    NOT_REPORTED = "not_reported"

    @property
    def words(self) -> str:
        """Return the colour as people say it."""
        return self.value.replace("_", " ").capitalize()

    @property
    def needs_action(self) -> bool:
        """Return whether it asks for an owner, an action and a date."""
        return self in (Colour.AT_RISK, Colour.OFF_TRACK)


SENSITIVE: Final = frozenset({Dimension.QUALITY, Dimension.ENVIRONMENT, Dimension.SAFETY})
"""What is said of these is read by a second person before a client reads it."""

INTERNAL: Final = frozenset({Dimension.COST, Dimension.CAPACITY})
"""These stay among us unless the project allows them."""

NAMES: Final = {
    Dimension.TIMELINE: "Timeline",
    Dimension.COST: "Project cost",
    Dimension.CAPACITY: "Manpower and capacity",
    Dimension.QUALITY: "Quality assessment",
    Dimension.ENVIRONMENT: "Environmental impact",
    Dimension.SAFETY: "Personal safety",
}

_BADNESS: Final = (Colour.ON_TRACK, Colour.AT_RISK, Colour.OFF_TRACK)


@dataclass(frozen=True, slots=True, kw_only=True)
class DimensionReport:
    """What is said of one dimension.

    `was` is the colour last published. `since` is the day it was last said anew; what is `fresh`
    is said in this update for the first time. At risk or off track, `owner` does `action` by `by`.
    """

    dimension: Dimension
    colour: Colour = Colour.NOT_REPORTED
    was: Colour | None = None
    line: str = ""
    evidence: str = ""
    owner: str = ""
    action: str = ""
    by: date | None = None
    since: date | None = None
    fresh: bool = False

    @property
    def lacks_action(self) -> bool:
        """Return whether it is at risk or worse and nobody does anything about it by a day."""
        return self.colour.needs_action and not (self.owner and self.action and self.by)

    @property
    def needs_second_person(self) -> bool:
        """Return whether a second person has to read it before it is posted."""
        return self.fresh and self.dimension in SENSITIVE

    def carried(self) -> "DimensionReport":
        """Return it as the next update starts from it: unchanged until somebody says otherwise."""
        return replace(self, was=self.colour, fresh=False)


Health = tuple[DimensionReport, ...]
"""All six, in the order in which they are always shown."""

UNKNOWN: Final[Health] = tuple(DimensionReport(dimension=each) for each in Dimension)


@dataclass(frozen=True, slots=True, kw_only=True)
class Overall:
    """The worst of some dimensions, and why, in one sentence."""

    colour: Colour
    reason: str


def overall(health: Iterable[DimensionReport]) -> Overall:
    """Return the worst of what was reported; nothing reported is grey, whatever else is green."""
    reports = tuple(health)
    told = [each for each in reports if each.colour is not Colour.NOT_REPORTED]
    if not told:
        return Overall(colour=Colour.NOT_REPORTED, reason="Nothing reported.")
    worst = max(told, key=lambda each: _BADNESS.index(each.colour))
    missing = [NAMES[each.dimension] for each in reports if each not in told]
    if worst.colour.needs_action:
        line = f": {worst.line}" if worst.line else "."
        return Overall(colour=worst.colour, reason=f"{NAMES[worst.dimension]}{line}")
    if missing:
        silent = ", ".join(missing)
        reason = f"{len(told)} of {len(reports)} reported; not reported: {silent}."
        return Overall(colour=worst.colour, reason=reason)
    return Overall(colour=worst.colour, reason=f"All {len(reports)} on track.")


def shown_to_client(health: Health, allowed: Iterable[Dimension]) -> Health:
    """Return the dimensions a client sees: internal ones only where the project allows them."""
    hidden = INTERNAL - frozenset(allowed)
    return tuple(each for each in health if each.dimension not in hidden)
