"""The outbox as the relay sees it: whose turn it is, what is in doubt, what is shut for now."""

from collections.abc import Iterator
from datetime import datetime
from functools import cache

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Update,
    and_,
    bindparam,
    delete,
    exists,
    func,
    or_,
    text,
    update,
)
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from bot.domain.delivery import OPEN_STATES, Posted, Progress, State
from bot.domain.letters import Entry, Gate
from storage.outbox_rows import (
    OPEN,
    GateRow,
    LaneRow,
    OutboxRow,
    RelayRow,
    entry_of,
    progress_columns,
)


class Dispatch:
    """Hand out what may move and move it on; every change names the state it starts from."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def take_lead(self) -> int:
        """Return the number of the new leading relay; all earlier ones can move nothing more."""
        row = self._session.get(RelayRow, 1, with_for_update=True, populate_existing=True)
        if row is None:
            row = RelayRow(id=1, fence=0)
            self._session.add(row)
        row.fence += 1
        self._session.flush()
        # What an earlier relay left in doubt is looked for by this one.
        self._change(col(OutboxRow.state) == State.UNKNOWN, {"fence": row.fence})
        return row.fence

    def leads(self, fence: int) -> bool:
        """Return whether this relay still leads, and keep it so until the transaction ends."""
        return self._session.exec(_LEADER).first() == fence

    def stirs(self, now: datetime) -> bool:
        """Return whether any letter is due or to be looked for; mostly none is, and that is all."""
        return self._session.exec(_STIRS, params={"now": now}).one()

    def heads(self, now: datetime) -> Iterator[Entry]:
        """Yield the first due letter of each lane that is rested and has nothing under way.

        On PostgreSQL the lanes stay locked; one that a use case is just filling is passed over.
        """
        # A thousand lanes may be due, of which a few are served at a time: only those are read.
        for id_ in self._session.exec(_heads(), params={"now": now}).all():
            yield entry_of(self._session.get_one(OutboxRow, id_, populate_existing=True))

    def in_doubt(self, now: datetime) -> list[Entry]:
        """Return letters that may have been posted and are to be looked for now."""
        return self._read(_IN_DOUBT, {"now": now})

    def abandoned(self) -> list[Entry]:
        """Return what was being sent when its relay stopped."""
        return self._read(select(OutboxRow).where(col(OutboxRow.state) == State.SENDING))

    def save(
        self,
        entry: Entry,
        after: Progress,
        *,
        now: datetime,
        fence: int | None = None,
        shown: Posted | None = None,
    ) -> bool:
        """Move a letter on; return False if somebody else has moved it meanwhile."""
        values = progress_columns(after)
        values["fence"] = entry.fence if fence is None else fence
        values["closed_at"] = None if after.state in OPEN_STATES else now
        if shown:
            values["sent_text"] = _storable(shown.text)
            values["sent_blocks"] = _storable(shown.blocks)
        unmoved = {"of": entry.id, "from_state": entry.progress.state, "from_fence": entry.fence}
        moved = self._session.connection().execute(_move(tuple(values)), values | unmoved)
        return moved.rowcount == 1

    def requeue(self, entry: Entry, *, seq: int) -> bool:
        """Start a closed letter again from the given place in its lane."""
        closed = and_(col(OutboxRow.id) == entry.id, col(OutboxRow.state) == entry.progress.state)
        fresh = progress_columns(Progress(afresh=entry.progress.afresh))
        return self._change(closed, fresh | {"seq": seq, "closed_at": None}) == 1

    def postpone(self, entry: Entry, until: datetime) -> None:
        """Let a letter wait while the others of its lane go on."""
        self._change(col(OutboxRow.id) == entry.id, {"not_before": until})

    def rest(self, lane: str, until: datetime) -> None:
        """Let a lane rest."""
        self._session.connection().execute(_REST, {"of_lane": lane, "next_at": until})

    def gate(self, key: str) -> Gate | None:
        """Return a gate, if it is or was shut since it last was passed."""
        row = self._session.get(GateRow, key, populate_existing=True)
        return Gate(**row.model_dump()) if row else None

    def shut(self, gate: Gate) -> None:
        """Shut a gate."""
        self._session.merge(GateRow(**{name: getattr(gate, name) for name in GateRow.model_fields}))
        self._session.flush()

    def open(self, *keys: str) -> None:
        """Open gates: something has passed."""
        self._session.connection().execute(_OPEN_GATES, {"keys": keys})

    def shut_gates(self, now: datetime) -> set[str]:
        """Return the keys of the gates that are shut now."""
        return set(self._session.exec(_SHUT, params={"now": now}))

    def _read(
        self, statement: SelectOfScalar[OutboxRow], asked: dict[str, object] | None = None
    ) -> list[Entry]:
        # Changes go past the session's memory of rows, so what it remembers is read anew.
        fresh = {"populate_existing": True}
        rows = self._session.exec(statement, params=asked, execution_options=fresh)
        return [entry_of(row) for row in rows]

    def _change(self, which: ColumnElement[bool], values: dict[str, object]) -> int:
        changed = update(OutboxRow).where(which).values(**values)
        return self._session.connection().execute(changed).rowcount


# The relay asks these for every letter. Put together once: that takes longer than asking them.
_NOW: BindParameter[datetime] = bindparam("now")
_LEADER = select(RelayRow.fence).with_for_update(read=True)
_SHUT = select(GateRow.key).where(col(GateRow.shut_until) > _NOW)
_OPEN_GATES = delete(GateRow).where(col(GateRow.key).in_(bindparam("keys", expanding=True)))
_REST = update(LaneRow).where(col(LaneRow.lane) == bindparam("of_lane"))
_IN_DOUBT = (
    select(OutboxRow)
    .where(col(OutboxRow.state) == State.UNKNOWN, col(OutboxRow.look_at) <= _NOW)
    .order_by(col(OutboxRow.look_at))
)
_STIRS = select(
    or_(
        exists().where(col(OutboxRow.state) == State.PENDING, col(OutboxRow.not_before) <= _NOW),
        exists().where(col(OutboxRow.state) == State.UNKNOWN, col(OutboxRow.look_at) <= _NOW),
    )
)


@cache
def _move(columns: tuple[str, ...]) -> Update:
    """Return what writes these columns of a letter that nobody has moved since it was read."""
    row = OutboxRow
    unmoved = and_(
        col(row.id) == bindparam("of"),
        col(row.state) == bindparam("from_state"),
        col(row.fence) == bindparam("from_fence"),
    )
    return update(row).where(unmoved).values({name: bindparam(name) for name in columns})


@cache
def _heads() -> SelectOfScalar[str]:
    row, other = OutboxRow, aliased(OutboxRow)
    due = and_(col(row.state) == State.PENDING, col(row.not_before) <= _NOW)
    first = (
        select(row.lane, func.min(row.seq).label("seq"))
        .where(due)
        .group_by(col(row.lane))
        .subquery()
    )
    # The index is of open letters; in its own words, or each lane reads the whole history.
    under_way = select(other.id).where(
        col(other.lane) == first.c.lane, text(OPEN), col(other.state) != State.PENDING
    )
    heads = (
        select(row.id)
        .join(first, and_(col(row.lane) == first.c.lane, col(row.seq) == first.c.seq))
        .join(LaneRow, col(LaneRow.lane) == first.c.lane)
        .where(due, col(LaneRow.next_at) <= _NOW, ~under_way.exists())
        .order_by(col(row.not_before), col(row.lane))
    )
    return heads.with_for_update(of=LaneRow, skip_locked=True)


def _storable(text: str) -> str:
    """Return the text without what a database column cannot hold: NUL and lone surrogates."""
    return text.replace("\0", "").encode(errors="replace").decode()
