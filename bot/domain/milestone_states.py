"""The states of a milestone, the ways between them, and the reasons a date may move for."""

from enum import StrEnum


class MilestoneState(StrEnum):
    """Where a milestone stands."""

    PLANNED = "planned"
    IN_PROGRESS = "in_progress"
    ACHIEVED = "achieved"
    ACCEPTED = "accepted"
    CANCELLED = "cancelled"

    @property
    def words(self) -> str:
        """Return the state as people say it."""
        return _STATE_WORDS[self]

    @property
    def is_open(self) -> bool:
        """Return whether its date is still ahead of it."""
        return self in (MilestoneState.PLANNED, MilestoneState.IN_PROGRESS)


class SlipReason(StrEnum):
    """Why a forecast changed; the code beside the words."""

    MATERIALS = "materials"
    EQUIPMENT = "equipment"
    QUALITY_EVENT = "quality_event"
    CLIENT_DECISION = "client_decision"
    CLIENT_SUPPLY = "client_supply"
    CAPACITY = "capacity"
    REGULATORY = "regulatory"
    EHS = "ehs"
    SCOPE_CHANGE = "scope_change"
    OTHER = "other"

    @property
    def words(self) -> str:
        """Return the reason as people write it, in a command too."""
        return _REASON_WORDS[self]


_STATE_WORDS = {
    MilestoneState.PLANNED: "Planned",
    MilestoneState.IN_PROGRESS: "In progress",
    MilestoneState.ACHIEVED: "Achieved",
    MilestoneState.ACCEPTED: "Accepted",
    MilestoneState.CANCELLED: "Cancelled",
}

_REASON_WORDS = {
    SlipReason.MATERIALS: "materials",
    SlipReason.EQUIPMENT: "equipment",
    SlipReason.QUALITY_EVENT: "quality event",
    SlipReason.CLIENT_DECISION: "client decision pending",
    SlipReason.CLIENT_SUPPLY: "client supply",
    SlipReason.CAPACITY: "capacity",
    SlipReason.REGULATORY: "regulatory",
    SlipReason.EHS: "EHS",
    SlipReason.SCOPE_CHANGE: "scope change",
    SlipReason.OTHER: "other",
}

WAYS: dict[MilestoneState, frozenset[MilestoneState]] = {
    MilestoneState.PLANNED: frozenset({MilestoneState.IN_PROGRESS, MilestoneState.CANCELLED}),
    MilestoneState.IN_PROGRESS: frozenset(
        {MilestoneState.PLANNED, MilestoneState.ACHIEVED, MilestoneState.CANCELLED}
    ),
    MilestoneState.ACHIEVED: frozenset({MilestoneState.ACCEPTED, MilestoneState.IN_PROGRESS}),
    MilestoneState.ACCEPTED: frozenset(),
    MilestoneState.CANCELLED: frozenset(),
}
