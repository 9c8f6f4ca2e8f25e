"""A milestone: what was planned, what is expected now, what came true, and how it moves.

Dates are days at the site. The baseline never moves: a new one is a new version that the client
acknowledged. The forecast is ours to change, with a reason; `told` is the forecast the client is
shown when they ask, `announced` the one last written to them by itself.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.domain.calendars import WorkCalendar
from bot.domain.errors import ConflictError, InvalidError
from bot.domain.milestone_states import WAYS, MilestoneState, SlipReason
from bot.domain.time_words import day_words
from bot.domain.working_dates import working_days_between


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipCause:
    """Why a forecast changed: a code and words.

    Where the client's decision is pending, `request` is the id of what they were asked and
    `asked_on` the day they were asked.
    """

    reason: SlipReason
    text: str
    request: str = ""
    asked_on: date | None = None

    def __post_init__(self) -> None:
        if not self.text.strip():
            raise InvalidError(
                "Say why in a few words, after the reason: because materials toluene delivered "
                "late."
            )
        if self.reason is SlipReason.CLIENT_DECISION and not (self.request and self.asked_on):
            raise InvalidError(
                '"Client decision pending" names what the client was asked: because client '
                "decision pending NON-M-8 MBR v3 not approved."
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class ForecastChange:
    """One step of a milestone's forecast, kept for good; `told_at` is when the client heard."""

    milestone: str
    number: int
    before: date
    after: date
    cause: SlipCause
    by: str
    by_name: str
    at: datetime
    told_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Baseline:
    """One version of a planned date; it is written once."""

    milestone: str
    version: int
    day: date
    set_by: str
    set_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone:
    """A dated step of a project. `code` is what people call it, like A9; `id` is for good."""

    id: str
    client: str
    project: str
    code: str
    name: str
    owner: str
    owner_name: str
    position: int
    state: MilestoneState = MilestoneState.PLANNED
    baseline: date | None = None
    baseline_version: int = 0
    forecast: date | None = None
    told: date | None = None
    announced: date | None = None
    actual: date | None = None
    achieved_at: datetime | None = None
    reason: SlipReason | None = None
    reason_text: str = ""
    predecessors: tuple[str, ...] = ()
    deliverables: str = ""
    client_must: str = ""
    evidence: tuple[str, ...] = ()
    poll: str = ""
    is_campaign: bool = False
    version: int = 1

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise InvalidError('A milestone needs a name: /milestone add "PPQ batch 1" 20 Nov')

    @property
    def label(self) -> str:
        """Return the milestone as people say it: `A9 Engineering batch`."""
        return f"{self.code} {self.name}"

    @property
    def expected(self) -> date | None:
        """Return the day it came true, or the one it is forecast for."""
        return self.actual or self.forecast

    @property
    def shown_to_client(self) -> date | None:
        """Return the day it came true, or the forecast the client was told."""
        return self.actual or self.told

    @property
    def is_untold(self) -> bool:
        """Return whether the client has not heard of the forecast yet."""
        return self.state.is_open and self.forecast != self.told

    @property
    def needs_acceptance(self) -> bool:
        """Return whether the client says when it is finished."""
        return bool(self.client_must)

    @property
    def is_done(self) -> bool:
        """Return whether nobody owes anything on it any more."""
        if self.state is MilestoneState.ACHIEVED:
            return not self.needs_acceptance
        return not self.state.is_open

    def is_late(self, today: date) -> bool:
        """Return whether its forecast has passed and it is not achieved."""
        return self.state.is_open and self.forecast is not None and self.forecast < today

    def variance(self, calendar: WorkCalendar) -> int | None:
        """Return working days from the baseline to what is expected; None without both dates."""
        if self.baseline is None or self.expected is None:
            return None
        return working_days_between(self.baseline, self.expected, calendar)

    def told_variance(self, calendar: WorkCalendar) -> int | None:
        """Return the variance as far as the client has heard of it."""
        if self.baseline is None or self.shown_to_client is None:
            return None
        return working_days_between(self.baseline, self.shown_to_client, calendar)

    def move(self, to: MilestoneState) -> "Milestone":
        """Take one allowed step; raise ConflictError that says where the milestone stands."""
        if to not in WAYS[self.state]:
            raise ConflictError(
                f"{self.label} is {self.state.words.lower()} already. Nothing changed."
            )
        return replace(self, state=to)

    def plan(self, day: date) -> "Milestone":
        """Give it its first date: baseline, forecast and what the client sees are one."""
        if self.baseline is not None:
            raise ConflictError(
                f"{self.label} has its baseline, {day_words(self.baseline)}. To change the "
                "forecast: /milestone move, with a date and because."
            )
        self.require_open()
        return replace(
            self, baseline=day, baseline_version=1, forecast=day, told=day, announced=day
        )

    def start(self) -> "Milestone":
        """Note that work on it has begun; what was achieved is opened again by `take_back` only."""
        if self.state is not MilestoneState.PLANNED:
            raise ConflictError(
                f"{self.label} is {self.state.words.lower()} already. Nothing changed."
            )
        return self.move(MilestoneState.IN_PROGRESS)

    def unstart(self, reason: str) -> "Milestone":
        """Correct a start that was said by mistake."""
        if not reason.strip():
            raise InvalidError(f"Say why: /milestone unstart {self.code} because it was A9")
        if self.state is not MilestoneState.IN_PROGRESS:
            raise ConflictError(f"{self.label} is {self.state.words.lower()}. Nothing changed.")
        return self.move(MilestoneState.PLANNED)

    def reforecast(self, to: date, cause: SlipCause) -> "Milestone":
        """Change what is expected, with a reason; the baseline stays."""
        self.require_open()
        if self.forecast is None:
            raise ConflictError(
                f"{self.label} has no date yet. Give it its first one: "
                f"/milestone plan {self.code} 19 Oct"
            )
        if to == self.forecast:
            raise ConflictError(
                f"{self.label} is forecast for {day_words(to)} already. Nothing changed."
            )
        return replace(self, forecast=to, reason=cause.reason, reason_text=cause.text.strip())

    def show(self) -> "Milestone":
        """Let the client see the forecast when they ask, without writing to them."""
        return replace(self, told=self.forecast)

    def tell(self) -> "Milestone":
        """Note that the forecast has been written to the client."""
        return replace(self, told=self.forecast, announced=self.forecast)

    def is_small_change(self, most: int, calendar: WorkCalendar) -> bool:
        """Return whether the forecast is within `most` working days of what was announced.

        Small steps add up: it is the announced day that counts, not the one before.
        """
        if self.forecast is None or self.announced is None:
            return True
        return abs(working_days_between(self.announced, self.forecast, calendar)) <= most

    def achieve(self, on: date, *, at: datetime, evidence: tuple[str, ...] = ()) -> "Milestone":
        """Say that it came true; what was only planned was begun as well.

        Raises:
            InvalidError: its template asks for evidence and there is none.
        """
        proof = (*self.evidence, *(text.strip() for text in evidence if text.strip()))
        if self.deliverables and not proof:
            raise InvalidError(
                f"{self.label} needs evidence: {self.deliverables}. Name it or link it: "
                f"/milestone done {self.code} report LR-114"
            )
        begun = self.start() if self.state is MilestoneState.PLANNED else self
        achieved = begun.move(MilestoneState.ACHIEVED)
        return replace(achieved, actual=on, achieved_at=at, evidence=proof)

    def accept(self) -> "Milestone":
        """Take the client's yes."""
        if not self.needs_acceptance:
            raise ConflictError(f"{self.label} needs no acceptance. Nothing changed.")
        if self.state.is_open:
            raise ConflictError(f"{self.label} is not achieved yet. Nothing changed.")
        return self.move(MilestoneState.ACCEPTED)

    def take_back(self, reason: str) -> "Milestone":
        """Open it again: the client refused it, or it was said too early."""
        if not reason.strip():
            raise InvalidError("Say what is missing; the reason goes on record.")
        if self.state is not MilestoneState.ACHIEVED:
            raise ConflictError(f"{self.label} is {self.state.words.lower()}. Nothing changed.")
        return replace(self.move(MilestoneState.IN_PROGRESS), actual=None, achieved_at=None)

    def cancel(self, reason: str) -> "Milestone":
        """End it without its having come true."""
        if not reason.strip():
            raise InvalidError(f"Say why: /milestone cancel {self.code} because scope reduced")
        return self.move(MilestoneState.CANCELLED)

    def rebase(self, day: date) -> "Milestone":
        """Take a new version of the baseline, which the client has acknowledged."""
        self.require_open()
        new = replace(self, baseline=day, baseline_version=self.baseline_version + 1)
        return new.tell() if self.forecast == day else new

    def require_open(self) -> None:
        """Raise ConflictError once it is achieved, accepted or cancelled."""
        if not self.state.is_open:
            raise ConflictError(f"{self.label} is {self.state.words.lower()}. Nothing changed.")
