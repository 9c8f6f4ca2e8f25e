"""The outbox as use cases and operators see it: letters put down with the change they tell of."""

import secrets
from collections.abc import Collection
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy import ColumnElement, Dialect, bindparam, func, or_, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import aliased
from sqlmodel import Session, SQLModel, col, select

from bot.domain.codec import to_json
from bot.domain.delivery import Progress, State
from bot.domain.letters import Address, Entry, Letter
from storage.outbox_rows import OutboxRow, entry_of, progress_columns

PLAIN = ":plain"


class Outbox:
    """Put letters in, take back what was not tried, and say what was sent where.

    Whoever fills several lanes in one transaction fills that of operations last, so that no two
    transactions wait for each other.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def put(self, letter: Letter, *, now: datetime) -> bool:
        """Add a letter at the end of its lane, in the caller's transaction.

        Return False, having changed nothing, when its `dedupe_key` was put before. A waiting edit
        of the same card is cancelled: this one says more. A letter waits for the one it hangs
        under, and goes into the channel by itself if that one was never sent.
        """
        seq = self.next_seq(letter.address, now=now)
        row = {
            "id": secrets.token_hex(16),
            "client": letter.client,
            "lane": letter.address.lane,
            "team": letter.team,
            "channel": letter.channel,
            "seq": seq,
            "dedupe_key": letter.dedupe_key,
            "kind": type(letter.notice).__name__,
            "payload": to_json(letter.notice),
            "plain": False,
            "thread_ts": letter.thread_ts,
            "thread_of": letter.thread_of,
            "card": letter.card,
            "valid_until": letter.valid_until,
            "not_before": self._due(letter, now=now),
            "queued_at": now,
            "fence": 0,
        }
        added = self._insert(row | progress_columns(Progress()))
        if added and letter.card:
            self._supersede(letter.address.lane, letter.card, before=seq, now=now)
        return added

    def put_plain(self, entry: Entry, *, now: datetime) -> bool:
        """Let a copy without blocks take the place of a letter that has just died of them."""
        row = self._session.get_one(OutboxRow, entry.id, populate_existing=True).model_dump()
        row |= progress_columns(Progress(afresh=entry.progress.afresh))
        row |= {"id": secrets.token_hex(16), "dedupe_key": entry.dedupe_key + PLAIN, "plain": True}
        return self._insert(row | {"queued_at": now, "closed_at": None})

    def withdraw(self, dedupe_key: str, *, reason: str, now: datetime) -> bool:
        """Cancel a letter that is not under way; return whether there was one."""
        return self._cancel(col(OutboxRow.dedupe_key) == dedupe_key, reason, now=now) == 1

    def expire(self, now: datetime) -> int:
        """Cancel what has waited beyond its time; return how many."""
        return self._cancel(col(OutboxRow.valid_until) <= now, "expired", now=now)

    def message_of(self, key: str) -> tuple[str, str] | None:
        """Return channel and `ts` of the message a card or a dedupe key stands for, once sent."""
        row, named = OutboxRow, aliased(OutboxRow)
        its_card = select(named.card).where(
            col(named.dedupe_key) == key, col(named.card).is_not(None)
        )
        meant = or_(
            col(row.dedupe_key).in_([key, key + PLAIN]),
            col(row.card) == key,
            col(row.card).in_(its_card),
        )
        newest = (
            select(row.channel, row.sent_ts)
            .where(meant, col(row.state) == State.SENT)
            .order_by(col(row.closed_at).desc(), col(row.seq).desc())
            .limit(1)
        )
        found = self._session.exec(newest).first()
        return (found[0], found[1]) if found and found[1] else None

    def get(self, delivery_id: str) -> Entry | None:
        """Return one letter by its delivery id."""
        row = self._session.get(OutboxRow, delivery_id, populate_existing=True)
        return entry_of(row) if row else None

    def entries(self, states: Collection[State], *, limit: int) -> list[Entry]:
        """Return letters in these states, oldest first."""
        found = select(OutboxRow).where(col(OutboxRow.state).in_(states))
        oldest = found.order_by(col(OutboxRow.queued_at), col(OutboxRow.lane), col(OutboxRow.seq))
        fresh = self._session.exec(
            oldest.limit(limit), execution_options={"populate_existing": True}
        )
        return [entry_of(row) for row in fresh]

    def counts(self) -> dict[State, int]:
        """Return how many letters are in each state."""
        state = col(OutboxRow.state)
        rows = self._session.exec(select(state, func.count()).group_by(state))
        return dict.fromkeys(State, 0) | {State(name): count for name, count in rows}

    def next_seq(self, address: Address, *, now: datetime) -> int:
        """Return the next place in a lane, and lock the lane until the transaction ends."""
        lane = {"lane": address.lane, "team": address.team, "channel": address.channel}
        taken = self._session.connection().execute(
            _TAKE_PLACE[self._dialect.name], lane | {"last_seq": 1, "next_at": now}
        )
        seq: int = taken.scalar_one()
        return seq

    def _insert(self, row: dict[str, object]) -> bool:
        added = self._session.connection().execute(_ADD[self._dialect.name], row)
        return added.first() is not None

    def _due(self, letter: Letter, *, now: datetime) -> datetime:
        due = letter.not_before or now
        if letter.thread_of:
            parent = select(OutboxRow.not_before).where(
                col(OutboxRow.dedupe_key) == letter.thread_of,
                col(OutboxRow.state) == State.PENDING,
            )
            for parents in self._session.exec(parent):
                due = max(due, parents)
        return due

    def _supersede(self, lane: str, card: str, *, before: int, now: datetime) -> None:
        place = {"of_lane": lane, "of_card": card, "before": before}
        self._session.connection().execute(_SUPERSEDE, place | {"closed": now})

    def _cancel(self, which: ColumnElement[bool], reason: str, *, now: datetime) -> int:
        waiting = update(OutboxRow).where(which, col(OutboxRow.state) == State.PENDING)
        closed = waiting.values(state=State.CANCELLED.value, error=reason, closed_at=now)
        return self._session.connection().execute(closed).rowcount

    @property
    def _dialect(self) -> Dialect:
        return self._session.get_bind().dialect


def insert(dialect: Dialect) -> type[sqlite.Insert | postgresql.Insert]:
    """Return the INSERT that knows ON CONFLICT; both kinds speak the same."""
    return sqlite.Insert if dialect.name == "sqlite" else postgresql.Insert


# What every letter passes is built once: building costs more than the database takes.
_LANES = SQLModel.metadata.tables["lanes"]
_LETTERS = SQLModel.metadata.tables["outbox"]
_KINDS: dict[str, type[sqlite.Insert | postgresql.Insert]] = {
    "sqlite": sqlite.Insert,
    "postgresql": postgresql.Insert,
}
_TAKE_PLACE = {
    name: kind(_LANES)
    .on_conflict_do_update(index_elements=["lane"], set_={"last_seq": _LANES.c.last_seq + 1})
    .returning(_LANES.c.last_seq)
    for name, kind in _KINDS.items()
}
_ADD = {
    name: kind(_LETTERS)
    .on_conflict_do_nothing(index_elements=["dedupe_key"])
    .returning(_LETTERS.c.id)
    for name, kind in _KINDS.items()
}
# The card's first letter stays even so: others may hang under it.
_ALIVE = tuple(state.value for state in (State.PENDING, State.SENDING, State.UNKNOWN, State.SENT))
_EARLIER = _LETTERS.alias()
_FIRST = sa.select(func.min(_EARLIER.c.seq)).where(
    _EARLIER.c.lane == bindparam("of_lane"),
    _EARLIER.c.card == bindparam("of_card"),
    _EARLIER.c.state.in_(_ALIVE),
)
_SUPERSEDE = (
    update(_LETTERS)
    .where(
        _LETTERS.c.lane == bindparam("of_lane"),
        _LETTERS.c.card == bindparam("of_card"),
        _LETTERS.c.seq < bindparam("before"),
        _LETTERS.c.seq > _FIRST.scalar_subquery(),
        _LETTERS.c.state == State.PENDING.value,
    )
    .values(state=State.CANCELLED.value, error="superseded", closed_at=bindparam("closed"))
)
