"""What Slack did not deliver: where to look for it, and how it is counted."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256

LOOK_BACK = timedelta(days=1)
"""How long before the last delivery to begin: what was delivered then may be changed since."""

SHORTEST_RETENTION = timedelta(days=1)
"""No workspace's own rules take a message away sooner."""

OUTAGE = timedelta(minutes=2)
"""Without a sign of life for longer than this, Slack could not reach us."""


class Missed(StrEnum):
    """What can be missed."""

    MESSAGE = "message"
    EDIT = "edit"
    DELETION = "deletion"
    REACTION = "reaction"


@dataclass(frozen=True, slots=True, kw_only=True)
class Find:
    """Something missed: the event that would have told it, as Slack would have sent it."""

    client: str
    kind: Missed
    event_id: str
    body: Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Where to look in one channel: from `since` on, and in the threads of open queries.

    `heard_until` is the newest message delivered. `known` are the messages that were delivered
    before the look: one of them that is not there any more was deleted.
    """

    channel: str
    client: str
    since: str
    heard_until: str
    threads: frozenset[str]
    known: frozenset[str]


def begins(heard_until: str, *, linked_at: datetime, dropped_at: datetime | None) -> str:
    """Return from which message on a channel is read; the link is the earliest.

    What was written before the channel was linked was not written to us. `dropped_at` is when
    Slack said that it dropped events.
    """
    heard = float(heard_until or linked_at.timestamp()) - LOOK_BACK.total_seconds()
    dropped = dropped_at.timestamp() if dropped_at else heard
    return f"{max(linked_at.timestamp(), min(heard, dropped)):.6f}"


def counted(found: Sequence[Find]) -> str:
    """Say how much was recovered, of which clients: "3 messages and 1 edit recovered (NON 4)"."""
    kinds = Counter(find.kind for find in found)
    *others, last = (
        f"{kinds[kind]} {kind}{'' if kinds[kind] == 1 else 's'}" for kind in Missed if kinds[kind]
    )
    what = f"{', '.join(others)} and {last}" if others else last
    clients = Counter(find.client for find in found)
    whose = ", ".join(f"{client} {count}" for client, count in sorted(clients.items()))
    return f"{what} recovered ({whose})"


def fact_of(found: Sequence[Find]) -> str:
    """Return a key for what was found, so that two who find the same tell it once."""
    ids = " ".join(sorted(find.event_id for find in found))
    return f"gap:{sha256(ids.encode()).hexdigest()[:32]}"
