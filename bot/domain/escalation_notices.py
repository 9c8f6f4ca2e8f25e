"""What is told when a query runs out of time, as data: to staff, and honestly to its client."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.escalation import ClockName, Receiver


@dataclass(frozen=True, slots=True, kw_only=True)
class RungLine:
    """One clock of one query that people have to hear of.

    `people` are user ids. `unnamed` are receivers for whom the configuration names nobody; the
    project manager hears in their place. `absent` tells that none of the people is there, nor
    anybody in their place. `note_by` is when the client is told that it is late;
    `note_by_hand` that nothing may be posted to them, so that a person has to tell or ask them.
    `question` is what waits for the client, `asked_at` since when; `dated` tells that the client
    was told to expect the answer by the due time, and not only a date. For those in `instead` it
    takes the place of an older reminder, of `since`, that was held until they work.
    """

    query_id: str
    permalink: str
    client_name: str
    clock: ClockName
    due: datetime
    people: tuple[str, ...]
    owner_name: str
    taken: bool
    unnamed: tuple[Receiver, ...] = ()
    absent: bool = False
    urgent: bool = False
    phone: bool = False
    note_by: datetime | None = None
    note_by_hand: bool = False
    question: str = ""
    asked_at: datetime | None = None
    dated: bool = False
    instead: tuple[str, ...] = ()
    since: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RungsReached:
    """Tell staff, at an instant, which queries run out of time or are late."""

    at: datetime
    site_zone: str
    lines: tuple[RungLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RungAcknowledged:
    """Tell staff who acknowledged an escalation and why: its next message is left out."""

    query_id: str
    by: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LateNote:
    """Tell a client that something is late, and when it is expected or who will say so by when."""

    query_id: str
    clock: ClockName
    was_due: datetime
    owner_name: str
    site_zone: str
    reader_zone: str
    expected_at: datetime | None = None
    date_by: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WordAwaited:
    """Bring a question of ours to a client's mind, in the thread in which it was asked."""

    query_id: str
    question: str
    asked_at: datetime
    owner_name: str
    site_zone: str
    reader_zone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestLine:
    """One query of a morning digest."""

    query_id: str
    permalink: str
    client_name: str
    text: str
    asked_at: datetime
    due: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestList:
    """A heading of a morning digest with the first of its queries; `more` are left out."""

    title: str
    lines: tuple[DigestLine, ...]
    more: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class MorningDigest:
    """Tell an owner what their day holds at an instant; an empty one is never sent."""

    at: datetime
    zone: str
    lists: tuple[DigestList, ...]


EscalationNotice = RungsReached | RungAcknowledged | LateNote | WordAwaited | MorningDigest
