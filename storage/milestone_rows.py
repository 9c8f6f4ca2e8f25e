"""Tables of milestones, their baselines and forecasts, and of what each side owes the other."""

from datetime import date, datetime

from sqlalchemy import JSON, CheckConstraint, Column, Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from bot.domain.milestone_states import MilestoneState, SlipReason
from bot.domain.milestones import ForecastChange, Milestone, SlipCause
from bot.domain.obligations import Obligation, ObligationKind, ObligationState
from bot.domain.terms import Side


class MilestoneRow(SQLModel, table=True):
    """A milestone as its events say it stands now."""

    __tablename__ = "milestones"
    __table_args__ = (
        UniqueConstraint("client", "project", "code"),
        CheckConstraint(
            "(baseline IS NULL) = (baseline_version = 0)", name="milestone_baseline_has_version"
        ),
        CheckConstraint(
            "(actual IS NULL) = (state NOT IN ('achieved', 'accepted'))",
            name="milestone_achieved_has_day",
        ),
    )
    id: str = Field(primary_key=True)
    client: str = Field(foreign_key="clients.code", index=True)
    project: str
    code: str
    name: str
    owner: str
    owner_name: str
    position: int
    state: str
    baseline: date | None
    baseline_version: int
    forecast: date | None
    told: date | None
    announced: date | None
    actual: date | None
    achieved_at: datetime | None = Field(index=True)
    reason: str | None
    reason_text: str
    predecessors: list[str] = Field(sa_column=Column(JSON, nullable=False))
    deliverables: str
    client_must: str
    evidence: list[str] = Field(sa_column=Column(JSON, nullable=False))
    poll: str
    is_campaign: bool
    version: int


class BaselineRow(SQLModel, table=True):
    """One version of a milestone's planned day; rows are added, never changed."""

    __tablename__ = "milestone_baselines"
    milestone: str = Field(primary_key=True, foreign_key="milestones.id")
    version: int = Field(primary_key=True)
    day: date
    set_by: str
    set_at: datetime


class ForecastRow(SQLModel, table=True):
    """One change of a milestone's forecast, with its reason."""

    __tablename__ = "milestone_forecasts"
    milestone: str = Field(primary_key=True, foreign_key="milestones.id")
    number: int = Field(primary_key=True)
    before: date
    after: date
    reason: str
    text: str
    request: str
    asked_on: date | None
    by: str
    by_name: str
    at: datetime
    told_at: datetime | None


class ProposalRow(SQLModel, table=True):
    """A new baseline of a project, proposed to the client; one at a time is undecided."""

    __tablename__ = "baseline_proposals"
    __table_args__ = (
        Index(
            "baseline_one_proposal",
            "client",
            "project",
            unique=True,
            sqlite_where=text("state = 'proposed'"),
            postgresql_where=text("state = 'proposed'"),
        ),
    )
    client: str = Field(primary_key=True, foreign_key="clients.code")
    project: str = Field(primary_key=True)
    version: int = Field(primary_key=True)
    state: str
    told: str


class ObligationRow(SQLModel, table=True):
    """Something one side owes the other by a day."""

    __tablename__ = "obligations"
    __table_args__ = (
        CheckConstraint(
            "(state = 'needed') = (settled_on IS NULL)", name="obligation_settled_has_day"
        ),
    )
    id: str = Field(primary_key=True)
    client: str = Field(foreign_key="clients.code", index=True)
    project: str
    side: str
    kind: str
    text: str
    needed_by: date
    asked_on: date
    owner: str
    owner_name: str
    options: str
    consequence: str
    milestone: str
    asked_in: str
    said_by: str
    said_at: datetime | None
    state: str
    outcome: str
    settled_by: str
    settled_on: date | None
    settled_at: datetime | None
    version: int


def milestone_row(milestone: Milestone) -> MilestoneRow:
    """Flatten a milestone into its row."""
    values = {name: getattr(milestone, name) for name in MilestoneRow.model_fields}
    values |= {name: list(values[name]) for name in ("predecessors", "evidence")}
    return MilestoneRow(**values)


def milestone_of(row: MilestoneRow) -> Milestone:
    """Build a milestone from its row."""
    values = {name: getattr(row, name) for name in MilestoneRow.model_fields}
    values |= {name: tuple(values[name]) for name in ("predecessors", "evidence")}
    values["state"] = MilestoneState(row.state)
    values["reason"] = SlipReason(row.reason) if row.reason else None
    return Milestone(**values)


def forecast_row(change: ForecastChange) -> ForecastRow:
    """Flatten a change of a forecast into its row."""
    cause = change.cause
    return ForecastRow(
        **{name: getattr(change, name) for name in _FORECAST},
        reason=cause.reason,
        text=cause.text,
        request=cause.request,
        asked_on=cause.asked_on,
    )


def forecast_of(row: ForecastRow) -> ForecastChange:
    """Build a change of a forecast from its row."""
    return ForecastChange(
        **{name: getattr(row, name) for name in _FORECAST},
        cause=SlipCause(
            reason=SlipReason(row.reason),
            text=row.text,
            request=row.request,
            asked_on=row.asked_on,
        ),
    )


def obligation_row(obligation: Obligation) -> ObligationRow:
    """Flatten an obligation into its row."""
    return ObligationRow(**{name: getattr(obligation, name) for name in ObligationRow.model_fields})


def obligation_of(row: ObligationRow) -> Obligation:
    """Build an obligation from its row."""
    values = {name: getattr(row, name) for name in ObligationRow.model_fields}
    values["side"] = Side(row.side)
    values["kind"] = ObligationKind(row.kind)
    values["state"] = ObligationState(row.state)
    return Obligation(**values)


_FORECAST = frozenset(ForecastRow.model_fields) & frozenset(ForecastChange.__dataclass_fields__)
"""The fields that a row and a change hold alike."""
