"""Keep how far the record was read for causes, and the questions staff put to clients."""

from datetime import datetime

from sqlalchemy import func
from sqlmodel import Field, Session, SQLModel, col, select

from storage.outbox import insert


class ActionCursorRow(SQLModel, table=True):
    """The last entry of a client's record that was looked at for a cause to improve."""

    __tablename__ = "action_cursors"
    client: str = Field(primary_key=True, foreign_key="clients.code")
    seq: int


class StaffQuestionRow(SQLModel, table=True):
    """A message of ours that asked the client something, outside a list."""

    __tablename__ = "staff_questions"
    channel: str = Field(primary_key=True)
    ts: str = Field(primary_key=True)
    client: str = Field(foreign_key="clients.code", index=True)
    author: str
    at: datetime


class ActionMeasures:
    """Read and write what triggers and checks count."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def cursor(self, client: str) -> int:
        """Return how far a client's record was read."""
        row = self._session.get(ActionCursorRow, client)
        return row.seq if row else 0

    def cursor_for_update(self, client: str) -> int:
        """Return how far a client's record was read, and keep other processes from going on."""
        fresh = insert(self._session.get_bind().dialect)(ActionCursorRow).values(
            client=client, seq=0
        )
        self._session.execute(fresh.on_conflict_do_nothing(index_elements=["client"]))
        found = select(ActionCursorRow).where(col(ActionCursorRow.client) == client)
        return self._session.exec(found.with_for_update()).one().seq

    def move_cursor(self, client: str, seq: int) -> None:
        """Note how far a client's record was read."""
        self._session.merge(ActionCursorRow(client=client, seq=seq))
        self._session.flush()

    def note_question(
        self, client: str, *, channel: str, ts: str, author: str, at: datetime
    ) -> None:
        """Keep once that somebody of ours asked the client something."""
        row = {"channel": channel, "ts": ts, "client": client, "author": author, "at": at}
        fresh = insert(self._session.get_bind().dialect)(StaffQuestionRow).values(**row)
        self._session.execute(fresh.on_conflict_do_nothing(index_elements=["channel", "ts"]))

    def count_questions(self, client: str, *, since: datetime, until: datetime) -> int:
        """Return how many such messages a client got; `until` is out."""
        found = (
            select(func.count())
            .select_from(StaffQuestionRow)
            .where(
                col(StaffQuestionRow.client) == client,
                col(StaffQuestionRow.at) >= since,
                col(StaffQuestionRow.at) < until,
            )
        )
        return self._session.exec(found).one()
