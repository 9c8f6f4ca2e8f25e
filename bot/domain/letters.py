"""Letters: notices with an address, and what of them is handed to whoever sends them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.delivery import Progress
from bot.domain.notices import Notice


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """A channel of a workspace; letters to it go out one by one, in order: its lane.

    Where it is `to_person`, `channel` is the user, who is written to in their conversation with
    the bot. Slack's ids do not tell the one from the other.
    """

    team: str
    channel: str
    to_person: bool = False

    @property
    def lane(self) -> str:
        """Return the lane's key."""
        return f"{self.team}:{self.channel}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A notice on its way to a channel; `dedupe_key` is the business fact it tells, once.

    `thread_of` names the `dedupe_key` of an earlier letter to the same channel under which this
    one hangs. Letters with one `card` share one message: the first posts it, later ones edit it.
    After `valid_until` it is not sent any more. Times are UTC.
    """

    notice: Notice
    client: str | None
    team: str
    channel: str
    dedupe_key: str
    to_person: bool = False
    thread_ts: str | None = None
    thread_of: str | None = None
    card: str | None = None
    valid_until: datetime | None = None
    not_before: datetime | None = None

    @property
    def address(self) -> Address:
        """Return where it goes."""
        return Address(team=self.team, channel=self.channel, to_person=self.to_person)


class Errand(StrEnum):
    """What is to be done with a parcel."""

    POST = "post"
    EDIT = "edit"
    LOOK = "look"


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """One errand in Slack: post a letter, edit its card, or look whether it is there.

    `id` is the delivery id, all that the message's metadata says. `since` is when the letter was
    first tried; `began` when this errand was handed out. `fence` names the relay it was handed to.
    """

    id: str
    fence: int
    errand: Errand
    address: Address
    notice: Notice
    plain: bool
    thread_ts: str | None
    edits: str | None
    attempt: int
    since: datetime
    began: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A letter as it lies in the outbox; `payload` is its notice as `codec` wrote it."""

    id: str
    fence: int
    address: Address
    seq: int
    client: str | None
    dedupe_key: str
    kind: str
    payload: str
    plain: bool
    thread_ts: str | None
    thread_of: str | None
    card: str | None
    valid_until: datetime | None
    not_before: datetime
    queued_at: datetime
    progress: Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """What may not be passed for now: a lane, a workspace, or one method of a workspace."""

    key: str
    shut_until: datetime
    reason: str
    refusals: int = 0
