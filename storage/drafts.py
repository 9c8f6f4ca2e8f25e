"""Keep texts that wait to be posted to a client."""

from dataclasses import asdict
from datetime import datetime

from sqlmodel import Field, Session, SQLModel, col, select

from bot.domain.approvals import Draft, DraftKind, DraftState


class DraftRow(SQLModel, table=True):
    """A text for a client and what was decided of it."""

    __tablename__ = "drafts"
    id: str = Field(primary_key=True)
    about: str = Field(index=True)
    client: str
    kind: str
    author: str
    author_name: str
    text: str
    written_at: datetime
    state: str = Field(index=True)
    decided_by: str
    decided_by_name: str
    decided_at: datetime | None
    reason: str


class Drafts:
    """Read and write drafts."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get_for_update(self, id_: str) -> Draft | None:
        """Return a draft and keep others from deciding on it meanwhile."""
        row = self._session.get(DraftRow, id_, with_for_update=True)
        return _draft(row) if row else None

    def waiting(self) -> list[Draft]:
        """Return what waits for a second person, of all clients, oldest first."""
        found = select(DraftRow).where(col(DraftRow.state) == DraftState.WAITING.value)
        ordered = found.order_by(col(DraftRow.written_at), col(DraftRow.id))
        return [_draft(row) for row in self._session.exec(ordered)]

    def put(self, draft: Draft) -> None:
        """Write a draft as it stands now."""
        self._session.merge(DraftRow(**asdict(draft)))
        self._session.flush()


def _draft(row: DraftRow) -> Draft:
    values = row.model_dump() | {"kind": DraftKind(row.kind), "state": DraftState(row.state)}
    return Draft(**values)
