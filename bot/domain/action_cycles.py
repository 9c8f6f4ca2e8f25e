"""One turn of an action: cause, plan with its criterion, evidence, waiting window and check."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from bot.domain.criteria import Criterion
from bot.domain.errors import InvalidError
from bot.domain.time_words import day_words

DEFAULT_WINDOW: Final = 90
LONGEST_WINDOW: Final = 180
"""Calendar days between the work and its check, unless agreed otherwise, and at the most."""
MOST_EVENTS: Final = 1000


class Standing(StrEnum):
    """What a client may know of an entry of the quality system."""

    RECORDED = "recorded"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"

    @property
    def words(self) -> str:
        """Return it as people say it."""
        return self.value.replace("_", " ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Referral:
    """A reference to the quality system, which alone holds the investigation.

    `told` is what the client last read of it.
    """

    reference: str
    owner: str
    owner_name: str
    due: date
    standing: Standing = Standing.RECORDED
    told: str = ""

    @property
    def words(self) -> str:
        """Return what a client may read of it, in the words agreed for that."""
        recorded = f"Recorded in our quality system as {self.reference}: {self.standing.words}."
        if self.standing is Standing.COMPLETED:
            return recorded
        return f"{recorded} {self.owner_name} follows it up, target {day_words(self.due)}."


@dataclass(frozen=True, slots=True, kw_only=True)
class Extension:
    """A due day that was moved: both days, why, and who agreed."""

    before: date
    after: date
    reason: str
    by: str
    by_name: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """How long to wait before the check: days, and where wanted so many of the client's queries.

    Whichever is later counts, but never more than `LONGEST_WINDOW` days.
    """

    days: int = DEFAULT_WINDOW
    events: int = 0

    @classmethod
    def agreed(cls, days: int, events: int) -> "Window":
        """Return a window; raise InvalidError for one that is none."""
        if not 1 <= days <= LONGEST_WINDOW:
            raise InvalidError(
                f"The waiting window is 1 to {LONGEST_WINDOW} days; usual are {DEFAULT_WINDOW}.",
                field="days",
            )
        if not 0 <= events <= MOST_EVENTS:
            raise InvalidError(
                f"Name how many queries to wait for as a number up to {MOST_EVENTS}, or none.",
                field="events",
            )
        return cls(days=days, events=events)

    def opens(self, implemented: date, criterion: Criterion) -> date:
        """Return the first day of the check by time alone; a measured period is waited out."""
        by_days = implemented + timedelta(days=self.days)
        measured = criterion.ends(implemented)
        return max(by_days, measured + timedelta(days=1)) if measured else by_days

    def is_over(self, implemented: date, criterion: Criterion, *, today: date, seen: int) -> bool:
        """Return whether the check is due, `seen` queries having come since the work was done."""
        first = self.opens(implemented, criterion)
        if today < first:
            return False
        return seen >= self.events or today >= max(
            first, implemented + timedelta(days=LONGEST_WINDOW)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What was approved before the work started, and by whom; `due` is a day at the site."""

    owner: str
    owner_name: str
    due: date
    criterion: Criterion
    window: Window
    approved_by: str
    approved_by_name: str
    approved_at: datetime
    extensions: tuple[Extension, ...] = ()

    def extended(self, extension: Extension) -> "Plan":
        """Return the plan with a later day, the old one kept."""
        if not extension.reason.strip():
            raise InvalidError(
                "Say why the day moves; the reason goes on record with both days.", field="reason"
            )
        if extension.after <= self.due:
            raise InvalidError(
                f"It is due {day_words(self.due)} already. Name a later day.", field="due"
            )
        return replace(self, due=extension.after, extensions=(*self.extensions, extension))


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """What somebody other than the owner found, and what the record showed them."""

    by: str
    by_name: str
    at: datetime
    effective: bool
    finding: str
    measured: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.finding.strip():
            raise InvalidError("Say what you looked at and what you found.", field="finding")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cycle:
    """One attempt: why it happened, what is done about it, whether that worked."""

    theme: str = ""
    whys: tuple[str, ...] = ()
    correction: str = ""
    measure: str = ""
    plan: Plan | None = None
    evidence: str = ""
    implemented_on: date | None = None
    implemented_at: datetime | None = None
    check: Check | None = None

    @property
    def check_from(self) -> date | None:
        """Return the first day on which time alone allows the check."""
        if self.plan is None or self.implemented_on is None:
            return None
        return self.plan.window.opens(self.implemented_on, self.plan.criterion)
