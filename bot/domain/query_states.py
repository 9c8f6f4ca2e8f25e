"""The states of a query and the only ways from one to another."""

from enum import StrEnum


class QueryState(StrEnum):
    """Where a query stands."""

    DETECTED = "detected"
    OPEN = "open"
    ACKNOWLEDGED = "acknowledged"
    IN_PROGRESS = "in_progress"
    WAITING_ON_CLIENT = "waiting_on_client"
    ANSWERED = "answered"
    CLOSED = "closed"
    DISMISSED = "dismissed"
    DUPLICATE = "duplicate"
    WITHDRAWN = "withdrawn"

    @property
    def words(self) -> str:
        """Return the state as people say it."""
        return WORDS[self]

    @property
    def is_open(self) -> bool:
        """Return whether somebody still owes something."""
        return self not in SETTLED


WORDS = {
    QueryState.DETECTED: "Unconfirmed",
    QueryState.OPEN: "Open",
    QueryState.ACKNOWLEDGED: "Owned",
    QueryState.IN_PROGRESS: "In progress",
    QueryState.WAITING_ON_CLIENT: "Waiting on client",
    QueryState.ANSWERED: "Answered, to be confirmed",
    QueryState.CLOSED: "Closed",
    QueryState.DISMISSED: "Not a query",
    QueryState.DUPLICATE: "Linked to another query",
    QueryState.WITHDRAWN: "Taken back by the client",
}

SETTLED = frozenset(
    {
        QueryState.CLOSED,
        QueryState.DISMISSED,
        QueryState.DUPLICATE,
        QueryState.WITHDRAWN,
    }
)

UNTAKEN = frozenset({QueryState.DETECTED, QueryState.OPEN})
"""States in which no person of ours has taken it yet."""

CONFIRMABLE = frozenset({QueryState.DETECTED, QueryState.DISMISSED, QueryState.WITHDRAWN})
"""States from which a person can say that something is owed after all."""

NOT_COUNTED = frozenset(
    {QueryState.DETECTED, QueryState.DISMISSED, QueryState.DUPLICATE, QueryState.WITHDRAWN}
)
"""States of what no figure counts: nothing is owed for it, or another query counts."""

_ENDS = {QueryState.DUPLICATE, QueryState.WITHDRAWN}

WAYS: dict[QueryState, frozenset[QueryState]] = {
    QueryState.DETECTED: frozenset({QueryState.OPEN, QueryState.DISMISSED, *_ENDS}),
    QueryState.OPEN: frozenset({QueryState.ACKNOWLEDGED, QueryState.DISMISSED, *_ENDS}),
    QueryState.ACKNOWLEDGED: frozenset({QueryState.IN_PROGRESS, QueryState.DISMISSED, *_ENDS}),
    QueryState.IN_PROGRESS: frozenset(
        {QueryState.WAITING_ON_CLIENT, QueryState.ANSWERED, QueryState.DISMISSED, *_ENDS}
    ),
    QueryState.WAITING_ON_CLIENT: frozenset({QueryState.IN_PROGRESS, *_ENDS}),
    QueryState.ANSWERED: frozenset(
        {QueryState.CLOSED, QueryState.IN_PROGRESS, QueryState.DUPLICATE}
    ),
    QueryState.CLOSED: frozenset({QueryState.IN_PROGRESS}),
    QueryState.DISMISSED: frozenset({QueryState.OPEN}),
    QueryState.DUPLICATE: frozenset(),
    QueryState.WITHDRAWN: frozenset({QueryState.OPEN}),
}
