"""Remember when Slack could last reach us: what came later may have been missed."""

from datetime import datetime

from sqlmodel import Field, Session, SQLModel

from storage.outbox import insert


class HeartbeatRow(SQLModel, table=True):
    """The one row: the last moment at which a connection stood."""

    __tablename__ = "heartbeat"
    id: int = Field(default=1, primary_key=True)
    at: datetime


class Heartbeats:
    """Read and write the last sign of life."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def last(self) -> datetime | None:
        """Return when Slack could last reach us, or None before the first time."""
        row = self._session.get(HeartbeatRow, 1)
        return row.at if row else None

    def beat(self, at: datetime) -> None:
        """Note that Slack can reach us now."""
        connection = self._session.connection()
        row = insert(connection.dialect)(HeartbeatRow).values(id=1, at=at)
        connection.execute(row.on_conflict_do_update(index_elements=["id"], set_={"at": at}))
