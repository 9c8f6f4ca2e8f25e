"""Tables of polls; who voted and what was chosen lie in tables of their own."""

from datetime import datetime

from sqlalchemy import JSON, Column, Index
from sqlmodel import Field, SQLModel

from bot.domain.polls import Naming, Poll, PollState


class PollRow(SQLModel, table=True):
    """A poll as its events say it stands now."""

    __tablename__ = "polls"
    __table_args__ = (Index("polls_by_closing", "state", "closes_at"),)
    id: str = Field(primary_key=True)
    client: str = Field(foreign_key="clients.code", index=True)
    project: str
    channel: str = Field(index=True)
    question: str
    options: list[str] = Field(sa_column=Column(JSON, nullable=False))
    opened_by: str
    opened_by_name: str
    opened_at: datetime
    multi: bool
    naming: str
    hidden: bool
    with_staff: bool
    closes_at: datetime | None
    invited: int
    state: str
    closed_at: datetime | None
    times: list[str] = Field(sa_column=Column(JSON, nullable=False))
    minutes: int
    chosen: int
    version: int


class PollVoterRow(SQLModel, table=True):
    """Somebody who voted; one row a person and poll, so that nobody counts twice.

    `ballot` is where their choice lies; it is forgotten when a poll without names closes.
    """

    __tablename__ = "poll_voters"
    poll: str = Field(primary_key=True, foreign_key="polls.id")
    user: str = Field(primary_key=True)
    name: str
    ballot: str | None


class PollBallotRow(SQLModel, table=True):
    """What somebody chose, under a random key that says nothing of them."""

    __tablename__ = "poll_ballots"
    ballot: str = Field(primary_key=True)
    poll: str = Field(foreign_key="polls.id", index=True)
    choices: list[int] = Field(sa_column=Column(JSON, nullable=False))
    turn: int


class PollTurnRow(SQLModel, table=True):
    """What a ballot said before it was changed."""

    __tablename__ = "poll_turns"
    ballot: str = Field(primary_key=True, foreign_key="poll_ballots.ballot")
    turn: int = Field(primary_key=True)
    choices: list[int] = Field(sa_column=Column(JSON, nullable=False))


def poll_row(poll: Poll) -> PollRow:
    """Flatten a poll into its row."""
    values = {name: getattr(poll, name) for name in PollRow.model_fields}
    lists = {"options": list(poll.options), "times": [at.isoformat() for at in poll.times]}
    return PollRow(**values | lists)


def poll_of(row: PollRow) -> Poll:
    """Build a poll from its row."""
    read = {
        "options": tuple(row.options),
        "times": tuple(datetime.fromisoformat(at) for at in row.times),
        "naming": Naming(row.naming),
        "state": PollState(row.state),
    }
    return Poll(**row.model_dump() | read)
