"""The questions of each kind of survey, and the rules by which people are asked."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.domain.polls import Naming
from bot.domain.survey_statistics import Measure
from bot.domain.targets import Target
from bot.domain.terms import Function

EFFORT_SET: Final = "F12"
"""Asked in one tap after a query was closed."""

TRUST_SET: Final = "F11"
"""Asked after something critical was closed."""

QUARTERLY_SET: Final = "F9"
"""Asked of every client once a quarter, whatever its projects do."""


class Scale(StrEnum):
    """How an item is answered."""

    SATISFACTION = "satisfaction"
    EFFORT = "effort"
    RECOMMEND = "recommend"
    YES_NO = "yes_no"

    @property
    def measure(self) -> Measure | None:
        """Return what is scored with it; yes and no are counted, not scored."""
        return _MEASURES.get(self)

    @property
    def values(self) -> tuple[int, ...]:
        """Return what can be answered, lowest first; no is 0 and yes is 1."""
        if self.measure is None:
            return (0, 1)
        return tuple(range(self.measure.lowest, self.measure.highest + 1))

    def words(self, value: int) -> str:
        """Return an answer as people read it."""
        if self is Scale.YES_NO:
            return "Yes" if value else "No"
        return str(value)


_MEASURES = {
    Scale.SATISFACTION: Measure.CSAT,
    Scale.EFFORT: Measure.CES,
    Scale.RECOMMEND: Measure.NPS,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One question; `function` is who on the team its answers concern most."""

    key: str
    text: str
    scale: Scale
    low: str
    high: str
    function: Function | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveySet:
    """What is asked at one stage; `about` names it in an invitation.

    What takes long enough is asked about `midway` as well.
    """

    code: str
    name: str
    about: str
    items: tuple[Item, ...]
    naming: Naming = Naming.NAMED
    midway: bool = False

    def item(self, key: str) -> Item | None:
        """Return an item by its key."""
        return next((item for item in self.items if item.key == key), None)

    @property
    def seconds(self) -> int:
        """Return about how long it takes, rounded up to ten seconds: ten an item, ten to write."""
        return 10 * (len(self.items) + 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyPolicy:
    """When people are asked and when they are left alone; counted at the site."""

    sets: Mapping[str, SurveySet]
    opens_after: Target
    closes_after: Target
    remind_after: Target
    quiet_after_rejection: Target
    give_up_after: Target
    quiet_days: int
    effort_one_in: int
    asked_within_days: int
