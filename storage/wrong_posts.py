"""Keep what was posted in a wrong client's channel, until everything about it is done."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Index, UniqueConstraint, text
from sqlmodel import Field, Session, SQLModel, col, select

from bot.domain.codec import from_json, to_json
from bot.domain.wrong_posts import WrongPost

_DUE = text("next_at IS NOT NULL")


class WrongPostRow(SQLModel, table=True):
    """One wrong post; what it showed belongs to `client` and is told nowhere else."""

    __tablename__ = "wrong_posts"
    __table_args__ = (
        UniqueConstraint("channel", "ts", name="uq_wrong_posts_message"),
        Index("wrong_posts_due", "next_at", sqlite_where=_DUE, postgresql_where=_DUE),
    )
    id: str = Field(primary_key=True)
    client: str = Field(foreign_key="clients.code", index=True)
    channel: str
    ts: str
    next_at: datetime | None
    body: str


class WrongPosts:
    """Read and write wrong posts."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def put(self, post: WrongPost, *, next_at: datetime | None) -> None:
        """Write a wrong post as it stands, and when to look at it again."""
        self._session.merge(
            WrongPostRow(
                id=post.id,
                client=post.client,
                channel=post.place.channel,
                ts=post.place.ts,
                next_at=next_at,
                body=to_json(post),
            )
        )
        self._session.flush()

    def get_for_update(self, id_: str) -> WrongPost | None:
        """Return a wrong post and keep others from changing it meanwhile."""
        return _one(self._session.exec(_FOUND.where(col(WrongPostRow.id) == id_)))

    def at_message_for_update(self, channel: str, ts: str) -> WrongPost | None:
        """Return what was reported of a message."""
        here = _FOUND.where(col(WrongPostRow.channel) == channel, col(WrongPostRow.ts) == ts)
        return _one(self._session.exec(here))

    def due_for_update(self, now: datetime, *, limit: int) -> list[WrongPost]:
        """Return what is to be looked at, each by one process at a time."""
        due = select(WrongPostRow).where(col(WrongPostRow.next_at) <= now)
        taken = due.order_by(col(WrongPostRow.next_at)).limit(limit)
        return [_value(row) for row in self._session.exec(taken.with_for_update(skip_locked=True))]


_FOUND = select(WrongPostRow).with_for_update()


def _one(rows: Iterable[WrongPostRow]) -> WrongPost | None:
    return next((_value(row) for row in rows), None)


def _value(row: WrongPostRow) -> WrongPost:
    post: WrongPost = from_json(WrongPost, row.body)
    return post
