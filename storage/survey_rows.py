"""Tables of surveys; who was asked and what was answered lie in tables of their own."""

from datetime import datetime

from sqlalchemy import JSON, Column, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from bot.domain.polls import Naming
from bot.domain.survey_triggers import Trigger, TriggerKind
from bot.domain.surveys import Answer, Survey, SurveyState


class SurveyRow(SQLModel, table=True):
    """A survey as its events say it stands now; one follows each subject, and no more."""

    __tablename__ = "surveys"
    __table_args__ = (UniqueConstraint("client", "set_code", "subject"),)
    id: str = Field(primary_key=True)
    client: str = Field(foreign_key="clients.code", index=True)
    project: str
    set_code: str
    subject: str
    about: str
    created_at: datetime
    next_at: datetime | None = Field(index=True)
    naming: str
    state: str
    channel: str
    thread_ts: str
    opened_at: datetime | None
    closes_at: datetime | None
    give_up_at: datetime | None
    closed_at: datetime | None
    invited: int
    defaulted: bool
    reason: str
    version: int


class SurveyContactRow(SQLModel, table=True):
    """Somebody of a client who is asked about a project."""

    __tablename__ = "survey_contacts"
    client: str = Field(primary_key=True, foreign_key="clients.code")
    project: str = Field(primary_key=True)
    user: str = Field(primary_key=True)
    name: str
    role: str


class SurveyOptOutRow(SQLModel, table=True):
    """Somebody who does not want to be asked any more."""

    __tablename__ = "survey_opt_outs"
    user: str = Field(primary_key=True)
    at: datetime


class SurveyInviteeRow(SQLModel, table=True):
    """Somebody who was asked; `ballot` is forgotten when a survey without names closes."""

    __tablename__ = "survey_invitees"
    __table_args__ = (Index("survey_invitees_by_person", "user", "asked_at"),)
    survey: str = Field(primary_key=True, foreign_key="surveys.id")
    user: str = Field(primary_key=True)
    name: str
    role: str
    asked_at: datetime
    answered: bool
    ballot: str | None


class SurveyResponseRow(SQLModel, table=True):
    """What somebody answered, under a random key; `at` is empty where names are kept apart."""

    __tablename__ = "survey_responses"
    ballot: str = Field(primary_key=True)
    survey: str = Field(foreign_key="surveys.id", index=True)
    answers: dict[str, int] = Field(sa_column=Column(JSON, nullable=False))
    comment: str
    may_call: bool
    may_quote: bool
    at: datetime | None
    version: int


class SurveyVersionRow(SQLModel, table=True):
    """What was answered before it was changed."""

    __tablename__ = "survey_versions"
    ballot: str = Field(primary_key=True, foreign_key="survey_responses.ballot")
    version: int = Field(primary_key=True)
    answers: dict[str, int] = Field(sa_column=Column(JSON, nullable=False))
    comment: str


class SurveyThemeRow(SQLModel, table=True):
    """What a comment is about; `by` is who said so, empty for the rules."""

    __tablename__ = "survey_themes"
    __table_args__ = (Index("survey_themes_by_quarter", "client", "quarter", "theme"),)
    ballot: str = Field(primary_key=True, foreign_key="survey_responses.ballot")
    theme: str = Field(primary_key=True)
    client: str
    quarter: str
    by: str


class SurveyQuietRow(SQLModel, table=True):
    """A time in which a client is asked nothing, and why."""

    __tablename__ = "survey_quiet"
    client: str = Field(primary_key=True, foreign_key="clients.code")
    subject: str = Field(primary_key=True)
    project: str
    until: datetime = Field(index=True)


class SurveyTriggerRow(SQLModel, table=True):
    """Improvement wanted; the key names the fact, so that it is there once."""

    __tablename__ = "survey_triggers"
    key: str = Field(primary_key=True)
    kind: str
    client: str = Field(foreign_key="clients.code")
    project: str
    survey: str
    set_code: str
    at: datetime = Field(index=True)
    detail: str
    words: str
    user: str
    theme: str


def survey_row(survey: Survey) -> SurveyRow:
    """Flatten a survey into its row."""
    return SurveyRow(**{name: getattr(survey, name) for name in SurveyRow.model_fields})


def survey_of(row: SurveyRow) -> Survey:
    """Build a survey from its row."""
    read = {"naming": Naming(row.naming), "state": SurveyState(row.state)}
    return Survey(**row.model_dump() | read)


def answers_of(kept: dict[str, int]) -> tuple[Answer, ...]:
    """Build answers from what a row keeps."""
    return tuple(Answer(item=item, value=value) for item, value in kept.items())


def trigger_of(row: SurveyTriggerRow) -> Trigger:
    """Build a trigger from its row."""
    return Trigger(**row.model_dump() | {"kind": TriggerKind(row.kind)})
