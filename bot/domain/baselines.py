"""A proposal to plan a project anew: old days beside new ones, for the client to acknowledge."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from bot.domain.errors import ConflictError, InvalidError
from bot.domain.milestones import Milestone

ON_BASELINE: Final = "Every forecast is on its baseline. There is nothing to plan anew."

MOST: Final = 25
"""Lines of one proposal: all stand in one message, so that a yes is to what was read."""


class ProposalState(StrEnum):
    """Where a proposal stands."""

    PROPOSED = "proposed"
    ACKNOWLEDGED = "acknowledged"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewDay:
    """One line of a proposal."""

    milestone: str
    label: str
    before: date
    after: date


@dataclass(frozen=True, slots=True, kw_only=True)
class BaselineProposal:
    """A new version of a project's baseline. The client's yes is an acknowledgement by button."""

    client: str
    project: str
    version: int
    lines: tuple[NewDay, ...]
    reason: str
    by: str
    by_name: str
    at: datetime
    state: ProposalState = ProposalState.PROPOSED
    decided_by: str = ""
    decided_by_name: str = ""
    decided_at: datetime | None = None
    remark: str = ""

    def __post_init__(self) -> None:
        if not self.reason.strip():
            raise InvalidError(
                "Say why: /milestone rebaseline because scope change, second site", field="reason"
            )
        if not self.lines:
            raise InvalidError(ON_BASELINE)
        if len(self.lines) > MOST:
            raise InvalidError(f"Choose at most {MOST}: the client reads every date before a yes.")

    @property
    def id(self) -> str:
        """Return what a button names it by."""
        return f"{self.project}:{self.version}"

    def decide(
        self, state: ProposalState, *, by: str, name: str, at: datetime, remark: str = ""
    ) -> "BaselineProposal":
        """Take the client's word, once."""
        if self.state is not ProposalState.PROPOSED:
            raise ConflictError(
                f"{self.decided_by_name} has said {self.state.value} already. Nothing changed."
            )
        if state is ProposalState.REFUSED and not remark.strip():
            raise InvalidError("Say what you do not agree with; it goes on record.")
        return replace(
            self,
            state=state,
            decided_by=by,
            decided_by_name=name,
            decided_at=at,
            remark=remark.strip(),
        )


def new_days(plan: Iterable[Milestone]) -> tuple[NewDay, ...]:
    """Return the open milestones whose forecast has left the baseline, old day beside new."""
    return tuple(
        NewDay(milestone=each.id, label=each.label, before=each.baseline, after=each.forecast)
        for each in plan
        if each.state.is_open and each.baseline and each.forecast and each.baseline != each.forecast
    )
