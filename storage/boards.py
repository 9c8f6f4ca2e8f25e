"""Keep what each project's list of obligations last showed, and find those that may be stale."""

from dataclasses import asdict, dataclass

import sqlalchemy as sa
from sqlalchemy import and_, func
from sqlmodel import Session, col

from storage.records import ChainHeadRow
from storage.update_rows import BoardRow, CadenceRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """One list: the record's entry up to which it was made, what it shows, how often it changed."""

    client: str
    project: str
    seq: int
    digest: str = ""
    number: int = 0


class Boards:
    """Read and write boards."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def stale(self, *, limit: int) -> list[Board]:
        """Return the boards of projects with updates whose client's record has grown since.

        Their `seq` is that of the record now.
        """
        board, cadence, head = BoardRow, CadenceRow, ChainHeadRow
        found = (
            sa.select(
                col(cadence.client),
                col(cadence.project),
                col(head.seq),
                col(board.digest),
                col(board.number),
            )
            .join(head, col(head.client) == col(cadence.client))
            .join(
                board,
                and_(
                    col(board.client) == col(cadence.client),
                    col(board.project) == col(cadence.project),
                ),
                isouter=True,
            )
            .where(col(cadence.promised), func.coalesce(col(board.seq), 0) < col(head.seq))
            .order_by(col(cadence.client), col(cadence.project))
            .limit(limit)
        )
        return [
            Board(client=client, project=project, seq=seq, digest=digest or "", number=number or 0)
            for client, project, seq, digest, number in self._session.execute(found)
        ]

    def put(self, board: Board) -> None:
        """Write a board as it was shown."""
        self._session.merge(BoardRow(**asdict(board)))
        self._session.flush()
