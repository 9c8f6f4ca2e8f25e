"""What is told of milestones and of what each side owes the other, as data."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.baselines import BaselineProposal
from bot.domain.buffers import Buffer
from bot.domain.milestone_reminders import Kind
from bot.domain.milestones import Milestone
from bot.domain.obligations import Obligation, ObligationKind
from bot.domain.terms import Side


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """One milestone whose forecast moved: from what the client knew to what is expected now."""

    label: str
    before: date
    after: date


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipCard:
    """Ask the owner to tell the client of a moved forecast; edited once that has happened."""

    milestone: Milestone
    client_name: str
    variance: int
    buffer: Buffer | None
    also: tuple[Moved, ...] = ()
    told_by: str = ""
    told_at: datetime | None = None
    site_zone: str = "UTC"


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipTold:
    """Tell the client that a forecast moved, why, and what they can choose.

    `options` are the owner's own words. `decision` is what the client is asked to decide.
    """

    milestone: Milestone
    before: date
    variance: int
    buffer: Buffer | None
    author_name: str
    options: str
    also: tuple[Moved, ...] = ()
    decision: Obligation | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MilestoneReached:
    """Tell the client that a milestone is achieved; edited when they accept or refuse it."""

    milestone: Milestone
    achieved_on: date
    variance: int | None
    said_by: str = ""
    said_at: datetime | None = None
    refused_because: str = ""
    reader_zone: str = "UTC"


@dataclass(frozen=True, slots=True, kw_only=True)
class ObligationCard:
    """Show the client what they are asked for and what became of it; edited in place.

    `missed` is why what they said they sent is asked for again.
    """

    obligation: Obligation
    reader_zone: str
    missed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SentSaid:
    """Ask our owner to confirm what the client says is sent or done; edited once they have."""

    obligation: Obligation
    client_name: str
    said_by: str
    said_at: datetime
    site_zone: str
    missed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwedReminder:
    """Remind the client of something they owe."""

    obligation: Obligation
    days_left: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DueReminder:
    """Remind a person of ours: a date comes near, has passed, or is not told yet."""

    item: str
    label: str
    is_milestone: bool
    owner: str
    client_name: str
    kind: Kind
    day: date
    days_left: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BaselineCard:
    """Ask the client to acknowledge a new baseline; edited once they have said so."""

    proposal: BaselineProposal
    reader_zone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MilestoneNote:
    """Tell a person of ours what the client said or what became of a milestone."""

    item: str
    owner: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OwedRow:
    """One line of what the two sides owe each other, in the words the client may read.

    `asks` is what kind of thing the client is yet to send, do or decide, for the button beside it.
    """

    side: Side
    id: str
    label: str
    state: str
    day: date | None = None
    baseline: date | None = None
    variance: int | None = None
    reason: str = ""
    asks: ObligationKind | None = None
    is_settled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OwedList:
    """Show a client, page by page, their milestones and what each side owes the other."""

    client_name: str
    project: str
    as_of: datetime
    reader_zone: str
    rows: tuple[OwedRow, ...]
    buffer: Buffer | None
    bot_name: str
    page: int = 1
    pages: int = 1


MilestoneNotice = (
    SlipCard
    | SlipTold
    | MilestoneReached
    | ObligationCard
    | SentSaid
    | OwedReminder
    | DueReminder
    | BaselineCard
    | MilestoneNote
    | OwedList
)
