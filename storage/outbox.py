"""The outbox as use cases and operators see it: letters put down with the change they tell of."""

import secrets
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import count as count_from
from typing import Final

import sqlalchemy as sa
from sqlalchemy import ColumnElement, Dialect, and_, bindparam, func, or_, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, SQLModel, col, select

from bot.domain.codec import to_json
from bot.domain.delivery import Progress, State
from bot.domain.letters import Address, Entry, Letter
from storage.outbox_rows import OutboxRow, entry_of, progress_columns

PLAIN = ":plain"


class Outbox:
    """Put letters in, take back what was not tried, and say what was sent where.

    Letters are written when the unit of work ends, all lanes in one order everywhere: so no two
    transactions wait for each other, whatever each says first, and a lane is not held for long.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._put: list[tuple[Letter, datetime]] = []
        self.has_written = False
        """Whether any new letter was written; one told before is none."""

    def put(self, letter: Letter, *, now: datetime) -> None:
        """Add a letter at the end of its lane, with the caller's transaction.

        Nothing changes when its `dedupe_key` was put before. A waiting edit of the same card is
        cancelled: this one says more. A letter waits for the one it hangs under, and goes into the
        channel by itself if that one was never sent.
        """
        self._put.append((letter, now))

    def write(self) -> int:
        """Write what was put so far, and return how many letters were new.

        The unit of work does it at its end; earlier only whoever has to know.
        """
        letters, self._put = self._put, []
        if not letters:
            return 0
        rows = self._rows(letters)
        added = self._insert(rows)
        places = [
            {
                "of_lane": row["lane"],
                "of_card": row["card"],
                "before": row["seq"],
                "closed": row["queued_at"],
            }
            for row in rows
            if row["card"] and row["id"] in added
        ]
        if places:
            self._session.connection().execute(_SUPERSEDE, places)
        return len(added)

    def put_plain(self, entry: Entry, *, now: datetime) -> bool:
        """Let a copy without blocks take the place of a letter that has just died of them."""
        row = self._session.get_one(OutboxRow, entry.id, populate_existing=True).model_dump()
        row |= progress_columns(Progress(afresh=entry.progress.afresh))
        row |= {"id": secrets.token_hex(16), "dedupe_key": entry.dedupe_key + PLAIN, "plain": True}
        return bool(self._insert([row | {"queued_at": now, "closed_at": None}]))

    def withdraw(self, dedupe_key: str, *, reason: str, now: datetime) -> bool:
        """Cancel a letter that is not under way; return whether there was one."""
        return self._cancel(col(OutboxRow.dedupe_key) == dedupe_key, reason, now=now) == 1

    def withdraw_under(self, parent: str, kind: str, *, reason: str, now: datetime) -> None:
        """Cancel the waiting letters of a kind that hang under another letter."""
        under = and_(col(OutboxRow.thread_of) == parent, col(OutboxRow.kind) == kind)
        self._cancel(under, reason, now=now)

    def expire(self, now: datetime) -> int:
        """Cancel what has waited beyond its time; return how many."""
        self.write()
        return self._session.connection().execute(_EXPIRE, {"now": now}).rowcount

    def message_of(self, key: str) -> tuple[str, str] | None:
        """Return channel and `ts` of the message a card or a dedupe key stands for, once sent."""
        asked = {"key": key, "plain": key + PLAIN}
        found = self._session.connection().execute(_MESSAGE_OF, asked).first()
        return (found[0], found[1]) if found and found[1] else None

    def first_sent_at(self, card: str) -> datetime | None:
        """Return when a card could first be read; None while it was not posted."""
        row = OutboxRow
        found = select(func.min(row.closed_at)).where(
            col(row.card) == card, col(row.state) == State.SENT
        )
        return self._session.exec(found).one()

    def messages_of(self, cards: Collection[str]) -> dict[str, tuple[str, str]]:
        """Return channel and `ts` of the message that each of some cards is, of those sent."""
        row = OutboxRow
        found = (
            select(row.card, row.channel, row.sent_ts)
            .where(col(row.card).in_(cards), col(row.state) == State.SENT)
            .order_by(col(row.closed_at), col(row.seq))
        )
        sent = self._session.exec(found)
        return {card: (channel, ts) for card, channel, ts in sent if card and ts}

    def get(self, delivery_id: str) -> Entry | None:
        """Return one letter by its delivery id."""
        row = self._session.get(OutboxRow, delivery_id, populate_existing=True)
        return entry_of(row) if row else None

    def entries(self, states: Collection[State], *, limit: int) -> list[Entry]:
        """Return letters in these states, oldest first."""
        self.write()
        found = select(OutboxRow).where(col(OutboxRow.state).in_(states))
        oldest = found.order_by(col(OutboxRow.queued_at), col(OutboxRow.lane), col(OutboxRow.seq))
        fresh = self._session.exec(
            oldest.limit(limit), execution_options={"populate_existing": True}
        )
        return [entry_of(row) for row in fresh]

    def counts(self) -> dict[State, int]:
        """Return how many letters are in each state."""
        self.write()
        state = col(OutboxRow.state)
        rows = self._session.exec(select(state, func.count()).group_by(state))
        return dict.fromkeys(State, 0) | {State(name): count for name, count in rows}

    def next_seq(self, address: Address, *, now: datetime) -> int:
        """Return the next place in a lane, and lock the lane until the transaction ends."""
        return self.take_places(address, 1, now=now)

    def take_places(self, address: Address, count: int, *, now: datetime) -> int:
        """Return the first of the next places in a lane, and lock it as `next_seq` does."""
        lane = {"lane": address.lane, "team": address.team, "channel": address.channel}
        taken = self._session.connection().execute(
            _TAKE_PLACES[self._dialect.name], lane | {"last_seq": count, "next_at": now}
        )
        last: int = taken.scalar_one()
        return last - count + 1

    def _rows(self, letters: Sequence[tuple[Letter, datetime]]) -> list[dict[str, object]]:
        places = self._places(letters)
        due = self._parents_due(letter for letter, _ in letters)
        rows = []
        for letter, now in letters:
            not_before = letter.not_before or now
            if letter.thread_of:
                not_before = max(not_before, due.get(letter.thread_of, not_before))
            due.setdefault(letter.dedupe_key, not_before)
            rows.append(
                {
                    "id": secrets.token_hex(16),
                    "client": letter.client,
                    "lane": letter.address.lane,
                    "team": letter.team,
                    "channel": letter.channel,
                    "to_person": letter.to_person,
                    "seq": next(places[letter.address]),
                    "dedupe_key": letter.dedupe_key,
                    "kind": type(letter.notice).__name__,
                    "payload": to_json(letter.notice),
                    "plain": False,
                    "thread_ts": letter.thread_ts,
                    "thread_of": letter.thread_of,
                    "card": letter.card,
                    "valid_until": letter.valid_until,
                    "not_before": not_before,
                    "queued_at": now,
                    "fence": 0,
                }
                | progress_columns(Progress())
            )
        return rows

    def _places(self, letters: Sequence[tuple[Letter, datetime]]) -> dict[Address, Iterator[int]]:
        """Return the next places of each lane that is written to."""
        counts = Counter(letter.address for letter, _ in letters)
        now = letters[0][1]
        return {
            address: count_from(self.take_places(address, counts[address], now=now))
            for address in sorted(counts, key=lambda address: address.lane)
        }

    def _insert(self, rows: Sequence[dict[str, object]]) -> set[str]:
        added = self._session.connection().execute(_ADD[self._dialect.name], rows)
        ids = set(added.scalars())
        self.has_written |= bool(ids)
        return ids

    def _parents_due(self, letters: Iterable[Letter]) -> dict[str, datetime]:
        parents = {letter.thread_of for letter in letters if letter.thread_of}
        if not parents:
            return {}
        waiting = select(OutboxRow.dedupe_key, OutboxRow.not_before).where(
            col(OutboxRow.dedupe_key).in_(parents), col(OutboxRow.state) == State.PENDING
        )
        return dict(self._session.exec(waiting).all())

    def _cancel(self, which: ColumnElement[bool], reason: str, *, now: datetime) -> int:
        self.write()
        waiting = update(OutboxRow).where(which, col(OutboxRow.state) == State.PENDING)
        closed = waiting.values(state=State.CANCELLED.value, error=reason, closed_at=now)
        return self._session.connection().execute(closed).rowcount

    @property
    def _dialect(self) -> Dialect:
        return self._session.get_bind().dialect


def insert(dialect: Dialect) -> type[sqlite.Insert | postgresql.Insert]:
    """Return the INSERT that knows ON CONFLICT."""
    return KINDS[dialect.name]


KINDS: Final[Mapping[str, type[sqlite.Insert | postgresql.Insert]]] = {
    "sqlite": sqlite.Insert,
    "postgresql": postgresql.Insert,
}
"""The INSERT that knows ON CONFLICT, by dialect; both speak the same."""


# What every letter passes is built once: building costs more than the database takes.
_LANES = SQLModel.metadata.tables["lanes"]
_LETTERS = SQLModel.metadata.tables["outbox"]
_TAKE_PLACES = {
    name: (fresh := kind(_LANES))
    .on_conflict_do_update(
        index_elements=["lane"],
        set_={"last_seq": _LANES.c.last_seq + fresh.excluded.last_seq},
    )
    .returning(_LANES.c.last_seq)
    for name, kind in KINDS.items()
}
_ADD = {
    name: kind(_LETTERS)
    .on_conflict_do_nothing(index_elements=["dedupe_key"])
    .returning(_LETTERS.c.id)
    for name, kind in KINDS.items()
}
# The card's first letter stays even so: others may hang under it.
_ALIVE = tuple(state.value for state in (State.PENDING, State.SENDING, State.UNKNOWN, State.SENT))
_EARLIER = _LETTERS.alias()
_FIRST = sa.select(func.min(_EARLIER.c.seq)).where(
    _EARLIER.c.lane == bindparam("of_lane"),
    _EARLIER.c.card == bindparam("of_card"),
    or_(*(_EARLIER.c.state == state for state in _ALIVE)),
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
_EXPIRE = (
    update(_LETTERS)
    .where(_LETTERS.c.state == State.PENDING, _LETTERS.c.valid_until <= bindparam("now"))
    .values(state=State.CANCELLED.value, error="expired", closed_at=bindparam("now"))
)
_NAMED = _LETTERS.alias()
_MESSAGE_OF = (
    sa.select(_LETTERS.c.channel, _LETTERS.c.sent_ts)
    .where(
        or_(
            _LETTERS.c.dedupe_key.in_([bindparam("key"), bindparam("plain")]),
            _LETTERS.c.card == bindparam("key"),
            _LETTERS.c.card.in_(
                sa.select(_NAMED.c.card).where(
                    _NAMED.c.dedupe_key == bindparam("key"), _NAMED.c.card.is_not(None)
                )
            ),
        ),
        _LETTERS.c.state == State.SENT,
    )
    .order_by(_LETTERS.c.closed_at.desc(), _LETTERS.c.seq.desc())
    .limit(1)
)
