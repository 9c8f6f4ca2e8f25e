"""Find how the replies to queries read after they were edited."""

from collections.abc import Sequence

from sqlmodel import Session, col, select

from bot.domain.conversations import TextVersion
from storage.query_rows import Edits, QueryTextRow, ReplyRow


def edits_of(session: Session, queries: Sequence[str]) -> Edits:
    """Return the last edit of each reply to some queries; of what was deleted, that before."""
    found = (
        select(QueryTextRow)
        .join(
            ReplyRow,
            (col(ReplyRow.channel) == col(QueryTextRow.channel))
            & (col(ReplyRow.ts) == col(QueryTextRow.ts)),
        )
        .where(col(ReplyRow.query).in_(queries), col(QueryTextRow.text).is_not(None))
        .order_by(col(QueryTextRow.event_ts))
    )
    return {(row.channel, row.ts): TextVersion(**row.model_dump()) for row in session.exec(found)}
