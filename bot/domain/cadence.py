"""When a project's regular update is due, who is reminded before, and who hears when it is late.

A rhythm is kept as weekday, hour and zone; every occurrence is computed from them, so that a clock
change moves nothing. One occurrence, a slot, is named by its local day and exists once.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from bot.domain.calendars import Weekday, WorkCalendar
from bot.domain.errors import ConflictError, InvalidError
from bot.domain.terms import Dimension
from bot.domain.working_time import next_opening

_DAY: Final = timedelta(days=1)
SHORTLY: Final = timedelta(hours=2)
STALE: Final = timedelta(hours=2)
"""A reminder that is later than this is not sent any more (it would remind of the past)."""

PUNCTUAL: Final = timedelta(minutes=15)
"""What goes out within this is not called late: Slack allows one message a second a channel."""

SAME_DAY: Final = time(18)
"""Until this hour of its own day a late post still goes out; after that on a working morning."""

MOST_SNOOZES: Final = 2


class Beat(StrEnum):
    """How often an update is due."""

    WEEKLY = "weekly"
    DAILY = "daily"


_LENGTHS: Final = {Beat.WEEKLY: timedelta(days=7), Beat.DAILY: _DAY}

_DRAFTED: Final = {Beat.WEEKLY: timedelta(hours=24), Beat.DAILY: timedelta(hours=6)}
"""How long before its hour a draft is shown; a daily one must not come before the last is due."""


class Step(StrEnum):
    """What happens on the way to a slot's hour and after it, in this order."""

    DRAFT = "draft"
    REMIND = "remind"
    DUE = "due"
    LEAD = "lead"


class SlotState(StrEnum):
    """What became of one regular update."""

    OPEN = "open"
    MET = "met"
    LATE = "late"
    MISSED = "missed"
    HELD = "held"


@dataclass(frozen=True, slots=True, kw_only=True)
class Usual:
    """How often an update is due outside campaigns."""

    beat: Beat
    weekday: Weekday
    at: time


@dataclass(frozen=True, slots=True, kw_only=True)
class Cadence:
    """How often a project's client hears of it, and which internal dimensions they see.

    `slot` is the nominal day of the slot under way. Until the first update is out, or a person set
    the rhythm, nothing was `promised` to the client. Until `hold_until` nothing is due. While the
    campaign that is named runs, `usual` is what comes after it.
    """

    client: str
    project: str
    beat: Beat
    weekday: Weekday
    at: time
    zone: str
    slot: date
    automatic: bool = False
    promised: bool = False
    shown: tuple[Dimension, ...] = ()
    hold_reason: str = ""
    hold_until: date | None = None
    set_by: str = ""
    campaign: str = ""
    usual: Usual | None = None

    @property
    def length(self) -> timedelta:
        """Return the time between two slots."""
        return _LENGTHS[self.beat]

    def counts_early(self, due: datetime, at: datetime, *, percent: int) -> bool:
        """Return whether what is posted before a slot's hour is near enough to be its update."""
        return due - self.length * percent / 100 <= at < due

    def due(self, day: date) -> datetime:
        """Return the instant of a slot; an hour that the clocks skip moves forward by the gap."""
        return datetime.combine(day, self.at, ZoneInfo(self.zone)).astimezone(UTC)

    def local_day(self, at: datetime) -> date:
        """Return the date it is for the client."""
        return at.astimezone(ZoneInfo(self.zone)).date()

    def first_after(self, day: date, works: Callable[[date], bool]) -> date:
        """Return the nominal day of the next slot after a day, and after a hold."""
        found = max(day, self.hold_until) if self.hold_until else day
        while True:
            found += _DAY
            if self.beat is Beat.WEEKLY and Weekday.of(found) is self.weekday:
                return found
            if self.beat is Beat.DAILY and works(found):
                return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Snooze:
    """Somebody put a reminder off."""

    until: datetime
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One regular update: when it is due, what was done for it, what became of it.

    `promise` is the day that a person gave for a late one.
    """

    client: str
    project: str
    day: date
    due: datetime
    state: SlotState = SlotState.OPEN
    update: str = ""
    done: tuple[str, ...] = ()
    snoozes: tuple[Snooze, ...] = ()
    promise: date | None = None
    promised_by: str = ""
    reason: str = ""
    met_at: datetime | None = None
    version: int = 1

    @property
    def is_open(self) -> bool:
        """Return whether an update is still owed."""
        return self.state is SlotState.OPEN

    def mark(self, *done: str) -> "Slot":
        """Note what was done for it."""
        return replace(self, done=(*self.done, *(each for each in done if each not in self.done)))

    def meet(self, at: datetime) -> "Slot":
        """Note that an update was posted for it."""
        late = at > self.due + PUNCTUAL
        return replace(self, state=SlotState.LATE if late else SlotState.MET, met_at=at)

    def hold(self, reason: str, *, promise: date | None, by: str) -> "Slot":
        """Skip this one, with a reason; raise ConflictError once it is settled."""
        if not reason.strip():
            raise InvalidError("Say why there is no update this time; the reason goes on record.")
        self._require_open()
        return replace(
            self,
            state=SlotState.HELD,
            reason=reason.strip(),
            promise=promise or self.promise,
            promised_by=by,
        )

    def promise_on(self, day: date, *, by: str) -> "Slot":
        """Note the day that a person gave for it."""
        if self.state not in (SlotState.OPEN, SlotState.HELD):
            self._require_open()
        return replace(self, promise=day, promised_by=by)

    def snooze(self, until: datetime, *, by: str, at: datetime) -> "Slot":
        """Put the reminders off; at most twice, and never beyond the hour itself.

        Raises:
            ConflictError: it was put off twice, or is settled.
            InvalidError: the new time is past, or after the update is due.
        """
        self._require_open()
        if len(self.snoozes) >= MOST_SNOOZES:
            raise ConflictError(
                "This reminder was put off twice already. Post an update, press No change, or "
                "hold it with a reason."
            )
        if until <= at:
            raise InvalidError("That time has passed. Name a later one, like 15:30.")
        if at < self.due <= until:
            raise InvalidError("The update is due before that. Hold it with a reason instead.")
        snoozed = Snooze(until=until, by=by, at=at)
        return replace(self, snoozes=(*self.snoozes, snoozed))

    def _require_open(self) -> None:
        if not self.is_open:
            raise ConflictError(f"This update is {self.state.value} already. Nothing changed.")


@dataclass(frozen=True, slots=True, kw_only=True)
class CadenceStory:
    """A project's rhythm, the slot under way, and how often it was in time."""

    cadence: Cadence
    due: datetime
    state: SlotState
    site_zone: str
    punctual: int
    counted: int


def steps(slot: Slot, site: WorkCalendar, beat: Beat) -> tuple[tuple[str, datetime], ...]:
    """Return what happens when for a slot, in order; drafts and reminders come in working hours."""
    draft = working_before(slot.due - _DRAFTED[beat], site)
    planned = (
        (Step.DRAFT.value, draft),
        (Step.REMIND.value, max(draft, working_before(slot.due - SHORTLY, site))),
        *((f"snooze:{n}", each.until) for n, each in enumerate(slot.snoozes)),
        (Step.DUE.value, slot.due),
        (Step.LEAD.value, next_opening(slot.due + _DAY, site)),
    )
    return tuple(sorted(planned, key=lambda step: step[1]))


def next_step(slot: Slot, site: WorkCalendar, beat: Beat) -> datetime | None:
    """Return when something is to be done for a slot next; None when nothing is left."""
    left = [at for name, at in steps(slot, site, beat) if name not in slot.done]
    return min(left, default=None)


def working_before(at: datetime, site: WorkCalendar) -> datetime:
    """Return the instant itself in working hours, else the beginning of the last hour before."""
    day = at.astimezone(site.tz).date()
    for back in range(60):
        for start, end in reversed(site.intervals_on(day - back * _DAY)):
            if start <= at < end:
                return at
            if end <= at:
                return max(start, end - timedelta(hours=1))
    return at


def slot_day(nominal: date, site: WorkCalendar, client: WorkCalendar) -> date:
    """Return the day on which a slot's update goes out: one on which both sides work.

    It is the last such day before a holiday, at most four days earlier: a client is told early
    rather than late. Where there is none it stays on its day.
    """
    for back in range(5):
        day = nominal - back * _DAY
        if site.works_on(day) and client.works_on(day):
            return day
    return nominal


def post_at(due: datetime, now: datetime, client: WorkCalendar) -> datetime:
    """Return when an approved update goes out whose hour has come, or was slept through.

    On its own day until 18:00; afterwards when the client's next working day begins.
    """
    if now <= due + PUNCTUAL:
        return now
    here, meant = now.astimezone(client.tz), due.astimezone(client.tz)
    if here.date() == meant.date() and here.time() <= SAME_DAY:
        return now
    return next_opening(now, client)
