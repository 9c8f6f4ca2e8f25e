"""Remember what each author is in the middle of asking, one row a channel and author."""

from datetime import datetime

from sqlalchemy import JSON, Column, ColumnElement, delete
from sqlmodel import Field, Session, SQLModel, col

from bot.domain.bursts import Burst


class BurstRow(SQLModel, table=True):
    """The query that an author's next message may belong to."""

    __tablename__ = "bursts"
    channel: str = Field(primary_key=True)
    author: str = Field(primary_key=True)
    query: str = Field(foreign_key="queries.id", index=True)
    first_at: datetime
    last_at: datetime
    numbers: list[str] = Field(sa_column=Column(JSON, nullable=False))


class Bursts:
    """Read and write bursts."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get_for_update(self, channel: str, author: str) -> Burst | None:
        """Return what somebody is in the middle of asking in a channel."""
        row = self._session.get(BurstRow, (channel, author), with_for_update=True)
        if row is None:
            return None
        return Burst(
            channel=row.channel,
            author=row.author,
            query=row.query,
            first_at=row.first_at,
            last_at=row.last_at,
            numbers=frozenset(row.numbers),
        )

    def put(self, burst: Burst) -> None:
        """Begin a burst, or lengthen it."""
        self._session.merge(
            BurstRow(
                channel=burst.channel,
                author=burst.author,
                query=burst.query,
                first_at=burst.first_at,
                last_at=burst.last_at,
                numbers=sorted(burst.numbers),
            )
        )
        self._session.flush()

    def end_in(self, channel: str) -> None:
        """End every burst of a channel: staff have spoken."""
        self._end(col(BurstRow.channel) == channel)

    def end_of(self, query: str) -> None:
        """End the bursts of a query: a thread began."""
        self._end(col(BurstRow.query) == query)

    def _end(self, which: ColumnElement[bool]) -> None:
        ended = delete(BurstRow).where(which)
        self._session.exec(ended, execution_options={"synchronize_session": "fetch"})
