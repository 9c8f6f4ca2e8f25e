"""How much of a project's buffer is used up, by thirds, and what a slip means for the timeline."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.calendars import WorkCalendar
from bot.domain.milestone_states import MilestoneState
from bot.domain.milestones import Milestone


class Third(StrEnum):
    """Which third of the buffer is being used: no action, assess, act."""

    FIRST = "first"
    SECOND = "second"
    LAST = "last"

    @property
    def words(self) -> str:
        """Return what the third asks for."""
        return {"first": "no action", "second": "assess", "last": "act"}[self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class Buffer:
    """Working days kept free at the end of a project, and how many of them are gone."""

    days: int
    used: int

    @property
    def percent(self) -> int:
        """Return the share used; above 100 once the buffer is not enough."""
        return round(100 * self.used / self.days)

    @property
    def third(self) -> Third:
        """Return which third is being used."""
        if 3 * self.used <= self.days:
            return Third.FIRST
        return Third.SECOND if 3 * self.used <= 2 * self.days else Third.LAST

    @property
    def words(self) -> str:
        """Return e.g. `Buffer 38 % used (9 of 24 BD)`."""
        return f"Buffer {self.percent} % used ({self.used} of {self.days} BD)"


def buffer_of(
    milestones: Iterable[Milestone], days: int, calendar: WorkCalendar, *, told: bool = False
) -> Buffer | None:
    """Return the buffer of a project, by its last milestone; None where none has a date.

    The last is the one with the latest baseline. With `told` it is what the client knows.
    """
    dated = [
        each
        for each in milestones
        if each.baseline and each.expected and each.state is not MilestoneState.CANCELLED
    ]
    if not dated:
        return None
    last = max(dated, key=lambda each: (each.baseline or each.expected, each.position))
    slip = last.told_variance(calendar) if told else last.variance(calendar)
    return Buffer(days=days, used=max(0, slip or 0))
