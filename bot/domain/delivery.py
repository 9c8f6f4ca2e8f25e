"""Rules for sending a letter once: its states, and what each answer and each look do to it.

`pending → sending → sent | unknown | pending | dead`, `pending → cancelled`. *Unknown* is the
state that makes the difference: the request may have reached Slack. Slack knows no idempotency
key for chat.postMessage, so the letter is looked for in the channel by the delivery id in its
metadata, and only a look that began when no late request can arrive any more allows another try.

An edit of a message may be repeated blindly, so an uncertain one simply waits its turn again.
Every function here is pure; tests/domain/test_delivery.py explores all their interleavings.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum


class State(StrEnum):
    """Where a letter stands."""

    PENDING = "pending"
    SENDING = "sending"
    UNKNOWN = "unknown"
    SENT = "sent"
    DEAD = "dead"
    CANCELLED = "cancelled"


OPEN_STATES = (State.PENDING, State.SENDING, State.UNKNOWN)
"""A letter in one of these keeps its place in its lane."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long to wait for what. `settle` must outlast `timeout` and any delay inside Slack."""

    timeout: timedelta = timedelta(seconds=10)
    settle: timedelta = timedelta(seconds=30)
    look_gap: timedelta = timedelta(seconds=15)
    clean_looks: int = 2
    blind: timedelta = timedelta(minutes=15)
    # Slack: one message a second a channel.
    pace: timedelta = timedelta(seconds=1)
    first_pause: timedelta = timedelta(seconds=1)
    last_pause: timedelta = timedelta(minutes=1)
    first_probe: timedelta = timedelta(minutes=1)
    last_probe: timedelta = timedelta(hours=1)

    def pause(self, attempt: int) -> timedelta:
        """Return how long a lane rests after its `attempt`-th try in vain."""
        return min(self.last_pause, self.first_pause * (1 << min(max(0, attempt - 1), 20)))

    def probe(self, refusals: int) -> timedelta:
        """Return how long a refused channel or workspace is left alone before the next try."""
        return min(self.last_probe, self.first_probe * (1 << min(refusals, 20)))


PATIENCE = Patience()


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """Slack has it: its `ts`, and what was shown."""

    ts: str
    text: str
    blocks: str = "[]"


@dataclass(frozen=True, slots=True, kw_only=True)
class NotPosted:
    """It provably did not reach Slack; try again soon."""

    error: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RateLimited:
    """Slack asked to leave this method of this workspace alone for a while."""

    retry_after: timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class NotYet:
    """Nothing was sent: a part of it cannot be had for a while, and others need not wait for it."""

    retry_after: timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Uncertain:
    """It may have been posted, now or in a moment."""

    error: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Poisoned:
    """Slack will never take this message; `plain_may_do` when its blocks may be the reason."""

    error: str
    plain_may_do: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class LaneRefused:
    """The channel takes nothing from us now."""

    error: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamRefused:
    """The workspace takes nothing from us now."""

    error: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CardGone:
    """The message to edit can no longer be edited; post it anew."""

    error: str


Outcome = (
    Posted
    | NotPosted
    | RateLimited
    | NotYet
    | Uncertain
    | Poisoned
    | LaneRefused
    | TeamRefused
    | CardGone
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clean:
    """The whole time in question was read and the letter is not there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unseen:
    """The channel could not be read; `refused` when Slack does not let us."""

    error: str
    refused: bool = False


Finding = Posted | Clean | Unseen | RateLimited


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a letter has come. `edits` is the `ts` of the message it edits, if any."""

    state: State = State.PENDING
    attempt: int = 0
    first_at: datetime | None = None
    last_at: datetime | None = None
    look_at: datetime | None = None
    clean_looks: int = 0
    blind_since: datetime | None = None
    edits: str | None = None
    afresh: bool = False
    sent_ts: str | None = None
    error: str | None = None


def claimed(progress: Progress, *, edits: str | None, now: datetime) -> Progress:
    """Mark as being sent; this must be durable before the first byte leaves."""
    return replace(
        progress,
        state=State.SENDING,
        attempt=progress.attempt + 1,
        first_at=progress.first_at or now,
        last_at=now,
        edits=edits,
        clean_looks=0,
        blind_since=None,
    )


def settled(progress: Progress, outcome: Outcome, *, now: datetime) -> Progress:
    """Take in what came of the attempt that has just ended."""
    match outcome:
        case Posted(ts=ts):
            return replace(progress, state=State.SENT, sent_ts=ts, error=None)
        case RateLimited() | NotYet():
            # Being asked to wait is no failure of this letter.
            return replace(progress, state=State.PENDING, attempt=progress.attempt - 1)
        case NotPosted(error=error) | LaneRefused(error=error) | TeamRefused(error=error):
            return replace(progress, state=State.PENDING, error=error)
        case CardGone(error=error):
            return replace(progress, state=State.PENDING, afresh=True, error=error)
        case Uncertain(error=error):
            return replace(_in_doubt(progress, now=now), error=error)
        case Poisoned(error=error):
            return replace(progress, state=State.DEAD, error=error)


def abandoned(progress: Progress, *, now: datetime) -> Progress:
    """Take over a letter whose sender is gone: its request may still be under way."""
    return replace(_in_doubt(progress, now=now), error="the sender stopped before the answer")


def looked(
    progress: Progress, finding: Finding, *, began: datetime, now: datetime, patience: Patience
) -> Progress:
    """Take in what a look into the channel, begun at `began`, has shown."""
    match finding:
        case Posted(ts=ts):
            return replace(progress, state=State.SENT, sent_ts=ts, error=None)
        case RateLimited(retry_after=retry_after):
            return replace(progress, look_at=now + retry_after)
        case Unseen(error=error, refused=refused):
            return _still_blind(progress, error, refused=refused, now=now, patience=patience)
        case Clean():
            seen = replace(
                progress,
                clean_looks=progress.clean_looks + 1,
                blind_since=None,
                look_at=now + patience.look_gap,
            )
    assert seen.last_at
    # What counts is when the look began: a late request may land while its pages are read.
    if began >= seen.last_at + patience.settle and seen.clean_looks >= patience.clean_looks:
        return replace(seen, state=State.PENDING, look_at=None, clean_looks=0)
    return seen


def _in_doubt(progress: Progress, *, now: datetime) -> Progress:
    if progress.edits:
        return replace(progress, state=State.PENDING)
    # The time to settle runs from here, not from the claim: the request may have left late.
    return replace(progress, state=State.UNKNOWN, last_at=now, look_at=now, clean_looks=0)


def _still_blind(
    progress: Progress, error: str, *, refused: bool, now: datetime, patience: Patience
) -> Progress:
    if not refused:
        return replace(progress, blind_since=None, look_at=now + patience.look_gap)
    since = progress.blind_since or now
    if now - since < patience.blind:
        return replace(progress, blind_since=since, look_at=now + patience.look_gap)
    # Never post again on a guess: whoever can read the channel decides.
    return replace(progress, state=State.DEAD, error=f"unproven: {error}")
