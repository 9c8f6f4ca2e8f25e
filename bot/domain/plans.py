"""The order of a plan: what follows what, and that nothing comes before what it follows."""

from collections.abc import Iterable, Mapping
from datetime import date

from bot.domain.errors import InvalidError
from bot.domain.milestone_states import MilestoneState
from bot.domain.milestones import Milestone
from bot.domain.time_words import day_words


def require_order(milestone: Milestone, others: Mapping[str, Milestone]) -> None:
    """Raise InvalidError where a milestone would come before one it follows, or after a follower.

    `others` are the milestones of its project by code.
    """
    require_after(milestone, others)
    day = milestone.expected
    for later in followers(milestone, others.values()) if day else ():
        if later.state.is_open and later.expected and day and later.expected < day:
            raise InvalidError(
                f"{later.label} follows {milestone.label} and is forecast for "
                f"{day_words(later.expected)}. Move it first, or move both: write "
                '"with followers" after the date.'
            )


def require_after(milestone: Milestone, others: Mapping[str, Milestone]) -> None:
    """Raise InvalidError where a milestone would come before one it follows."""
    day = milestone.expected
    for code in milestone.predecessors if day else ():
        earlier = others.get(code)
        if earlier is None or earlier.state is MilestoneState.CANCELLED:
            continue
        if earlier.expected and day and day < earlier.expected:
            raise InvalidError(
                f"{milestone.label} follows {earlier.label}, which is expected "
                f"{day_words(earlier.expected)}. {day_words(day)} would come before it."
            )


def require_ahead(day: date, current: date) -> None:
    """Raise InvalidError for a date that has passed: nothing can be expected of it."""
    if day < current:
        raise InvalidError(f"{day_words(day)} has passed. Name a day from {day_words(current)} on.")


def followers(milestone: Milestone, others: Iterable[Milestone]) -> list[Milestone]:
    """Return the milestones that name this one as a predecessor."""
    return [each for each in others if milestone.code in each.predecessors]


def all_followers(milestone: Milestone, others: Mapping[str, Milestone]) -> list[Milestone]:
    """Return everything that comes after a milestone, near or far, in the order of the plan."""
    found: set[str] = set()
    edge = [milestone]
    while edge:
        nearest = followers(edge.pop(), others.values())
        edge += [each for each in nearest if each.code not in found]
        found |= {each.code for each in nearest}
    return [each for each in others.values() if each.code in found - {milestone.code}]
