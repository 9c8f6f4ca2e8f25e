"""Keep what each project's list of obligations last showed, and find those that may be stale."""

from dataclasses import asdict, dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy import and_, func
from sqlmodel import Session, col, select

from storage.clients import ProjectRow
from storage.records import ChainHeadRow
from storage.update_rows import BoardRow
from storage.upserts import put


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """One list: the record's entry up to which it was made, what it shows, how often it changed.

    `pinned` is the message that was pinned, `pin_at` when to see to that next.
    """

    client: str
    project: str
    seq: int
    digest: str = ""
    number: int = 0
    pinned: str = ""
    pin_at: datetime | None = None


class Boards:
    """Read and write boards."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def stale(self, *, limit: int) -> list[Board]:
        """Return the boards of projects whose client's record has grown since.

        Their `seq` is that of the record now.
        """
        board, project, head = BoardRow, ProjectRow, ChainHeadRow
        found = (
            sa.select(
                col(project.client),
                col(project.code),
                col(head.seq),
                col(board.digest),
                col(board.number),
                col(board.pinned),
                col(board.pin_at),
            )
            .join(head, col(head.client) == col(project.client))
            .join(
                board,
                and_(
                    col(board.client) == col(project.client),
                    col(board.project) == col(project.code),
                ),
                isouter=True,
            )
            .where(func.coalesce(col(board.seq), 0) < col(head.seq))
            .order_by(col(project.client), col(project.code))
            .limit(limit)
        )
        return [
            Board(
                client=client,
                project=project,
                seq=seq,
                digest=digest or "",
                number=number or 0,
                pinned=pinned or "",
                pin_at=pin_at,
            )
            for client, project, seq, digest, number, pinned, pin_at in self._session.execute(found)
        ]

    def to_pin(self, now: datetime, *, limit: int) -> list[Board]:
        """Return the boards whose pin is to be seen to, the longest due first."""
        due = select(BoardRow).where(col(BoardRow.pin_at) <= now)
        rows = self._session.exec(due.order_by(col(BoardRow.pin_at)).limit(limit))
        return [Board(**row.model_dump()) for row in rows]

    def put(self, board: Board) -> None:
        """Write a board as it was shown; what is pinned is for whoever pins to write."""
        put(self._session, BoardRow(**asdict(board)), keep=["pinned"])

    def see_to(self, board: Board, *, pinned: str, again_at: datetime | None) -> None:
        """Note which message of a board is pinned and when to look again, and nothing else.

        A board that was shown anew since it was read is looked at when that asked for it.
        """
        row = BoardRow
        this = sa.update(row).where(
            col(row.client) == board.client, col(row.project) == board.project
        )
        self._session.exec(this.values(pinned=pinned))
        self._session.exec(this.where(col(row.pin_at) == board.pin_at).values(pin_at=again_at))
