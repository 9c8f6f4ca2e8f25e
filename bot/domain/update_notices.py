"""What is told of status updates, as data."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.domain.cadence import CadenceStory
from bot.domain.health import Colour
from bot.domain.pictures import PlanPicture, StripPicture
from bot.domain.updates import Update


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdatePosted:
    """Tell the client how their project stands; edited when a correction takes its place.

    `update` is what `Update.for_client` left of it. Of a correction, `differs` names what changed;
    of what was corrected, `superseded_at` is when the next version came.
    """

    update: Update
    client_name: str
    site_zone: str
    reader_zone: str
    differs: str = ""
    superseded_by: int = 0
    superseded_by_name: str = ""
    superseded_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdateDetails:
    """Tell the rest of an update in the thread of its message."""

    update: Update
    site_zone: str
    reader_zone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdateCard:
    """Show staff one update as it stands; one message in triage, edited in place.

    `foreign` is what in its new words another client is known by.
    """

    update: Update
    client_name: str
    owner: str
    site_zone: str
    reader_zone: str
    snoozes: int = 0
    slot_closed: str = ""
    foreign: tuple[str, ...] = ()


class Urge(StrEnum):
    """Why somebody hears of an update that is owed."""

    DRAFTED = "drafted"
    SOON = "soon"
    SNOOZED = "snoozed"
    OVERDUE = "overdue"
    DAY_LATE = "day_late"


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdateReminder:
    """Tell people of ours that an update is owed, under its card."""

    update_id: str
    people: tuple[str, ...]
    project: str
    client_name: str
    due: datetime
    site_zone: str
    urge: Urge
    waits_for_second: bool = False
    client_told: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RhythmFollowed:
    """Tell a project's owner that a campaign began or ended, and when updates are due now."""

    owner: str
    client_name: str
    campaign: str
    story: CadenceStory


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdateOwed:
    """Tell the client that there is no update at its hour, and who owes it by when.

    `posted_at` is when it came after all.
    """

    project: str
    label: str
    due: datetime
    reader_zone: str
    owner_name: str
    promise: date | None = None
    promised_by: str = ""
    posted_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectLine:
    """One project in the summary for operations."""

    client_name: str
    project: str
    colour: Colour
    slot_words: str
    punctual: int
    counted: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WeeklySummary:
    """Tell operations where all projects stand: posted, held, overdue, off track.

    `since` is the day of the last summary where that is more than a week ago.
    """

    week: int
    posted: int
    late: int
    held: tuple[ProjectLine, ...]
    overdue: tuple[ProjectLine, ...]
    off_track: tuple[ProjectLine, ...]
    on_hold: tuple[str, ...] = ()
    since: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdatePictures:
    """Show the plan and the health over the last updates in an update's thread."""

    update_id: str
    version: int
    plan: PlanPicture | None = None
    strip: StripPicture | None = None


UpdateNotice = (
    UpdatePosted
    | UpdateDetails
    | UpdatePictures
    | UpdateCard
    | UpdateReminder
    | RhythmFollowed
    | UpdateOwed
    | WeeklySummary
)
