"""The states of an improvement action and the only ways from one to another."""

from enum import StrEnum


class ActionState(StrEnum):
    """Where an action stands."""

    RECEIVED = "received"
    ACKNOWLEDGED = "acknowledged"
    ANALYSED = "analysed"
    PROPOSED = "proposed"
    APPROVED = "approved"
    IN_PROGRESS = "in_progress"
    IMPLEMENTED = "implemented"
    CHECKING = "checking"
    EFFECTIVE = "effective"
    NOT_EFFECTIVE = "not_effective"
    REFERRED = "referred"
    CLOSED = "closed"
    CANCELLED = "cancelled"

    @property
    def words(self) -> str:
        """Return the state as staff say it."""
        return WORDS[self]

    @property
    def is_open(self) -> bool:
        """Return whether somebody still has something to do."""
        return self not in SETTLED


WORDS = {
    ActionState.RECEIVED: "Received",
    ActionState.ACKNOWLEDGED: "Acknowledged",
    ActionState.ANALYSED: "Analysed",
    ActionState.PROPOSED: "Proposed",
    ActionState.APPROVED: "Approved",
    ActionState.IN_PROGRESS: "In progress",
    ActionState.IMPLEMENTED: "Implemented, waiting window",
    ActionState.CHECKING: "To be checked",
    ActionState.EFFECTIVE: "Effective, client to be told",
    ActionState.NOT_EFFECTIVE: "Not effective",
    ActionState.REFERRED: "In the quality system",
    ActionState.CLOSED: "Closed",
    ActionState.CANCELLED: "Cancelled",
}

SETTLED = frozenset({ActionState.CLOSED, ActionState.CANCELLED})

_NO_WAY: frozenset[ActionState] = frozenset()

WAYS: dict[ActionState, frozenset[ActionState]] = {
    ActionState.RECEIVED: frozenset({ActionState.ACKNOWLEDGED, ActionState.CANCELLED}),
    ActionState.ACKNOWLEDGED: frozenset(
        {ActionState.ANALYSED, ActionState.REFERRED, ActionState.CANCELLED}
    ),
    ActionState.ANALYSED: frozenset(
        {ActionState.PROPOSED, ActionState.REFERRED, ActionState.CANCELLED}
    ),
    ActionState.PROPOSED: frozenset(
        {ActionState.ANALYSED, ActionState.APPROVED, ActionState.CANCELLED}
    ),
    ActionState.APPROVED: frozenset({ActionState.IN_PROGRESS, ActionState.CANCELLED}),
    ActionState.IN_PROGRESS: frozenset({ActionState.IMPLEMENTED, ActionState.CANCELLED}),
    ActionState.IMPLEMENTED: frozenset({ActionState.CHECKING, ActionState.CANCELLED}),
    ActionState.CHECKING: frozenset({ActionState.EFFECTIVE, ActionState.NOT_EFFECTIVE}),
    ActionState.EFFECTIVE: frozenset({ActionState.CLOSED}),
    ActionState.NOT_EFFECTIVE: frozenset(
        {ActionState.ANALYSED, ActionState.REFERRED, ActionState.CANCELLED}
    ),
    ActionState.REFERRED: frozenset({ActionState.CLOSED, ActionState.CANCELLED}),
    ActionState.CLOSED: _NO_WAY,
    ActionState.CANCELLED: _NO_WAY,
}
