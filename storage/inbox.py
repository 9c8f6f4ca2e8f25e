"""Keep every delivery raw and once, and say which is next in each channel."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from sqlalchemy import (
    CTE,
    ColumnElement,
    Insert,
    bindparam,
    func,
    text,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DataError, IntegrityError
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from bot.domain.inbox import InboxState, RawEvent
from bot.domain.redaction import as_stored
from storage.inbox_rows import Aside, InboxRow, aside_of, columns_of, event_of


@dataclass(frozen=True, slots=True, kw_only=True)
class InboxCounts:
    """How much lies in the inbox; `oldest` is when the oldest waiting event arrived."""

    waiting: int
    quarantined: int
    oldest: datetime | None


class RefusedRowError(Exception):
    """The database will not take this row in whatever state it is."""


class InboxRows:
    """Read and write the inbox."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def store(self, events: Sequence[RawEvent], *, received_at: datetime) -> None:
        """Insert what is new.

        Raises RefusedRowError, and the transaction is lost, where one of the rows is at fault;
        the database's own error where it is locked, full, read-only or gone.
        """
        rows = [columns_of(event, received_at) for event in events]
        try:
            connection = self._session.connection()
            connection.execute(_insertion(connection.dialect.name), rows)
        except (DataError, IntegrityError, UnicodeError) as error:
            raise RefusedRowError(type(error).__name__) from error

    def next_waiting(
        self, now: datetime, *, busy: Collection[str], limit: int
    ) -> tuple[RawEvent, ...]:
        """Return the oldest waiting event of each channel that is neither busy nor backing off."""
        asked = {"now": now, "busy": list(busy), "limit": limit}
        return tuple(map(event_of, self._session.exec(_heads(), params=asked)))

    def done(self, event_id: str) -> bool:
        """Mark an event applied, in the transaction that applies it.

        Returns False where it is not waiting any more: somebody else was first.
        """
        return self._settle(event_id, state=InboxState.DONE, not_before=None)

    def is_first(self, cause: str | None) -> bool:
        """Mark the event that caused a use case applied; False where another was first.

        Two replicas may begin one event; the second has nothing left to do. What a person did
        directly has no such cause.
        """
        return cause is None or self.done(cause)

    def attempts_for_update(self, event_id: str) -> int | None:
        """Return how often a waiting event has failed; None where it waits no longer."""
        found = select(InboxRow.attempts).where(
            col(InboxRow.event_id) == event_id, _is(InboxRow, InboxState.WAITING)
        )
        return self._session.exec(found.with_for_update()).first()

    def retry_later(self, event_id: str, *, not_before: datetime, error: str) -> None:
        """Count a failed attempt and let the event, and its channel, wait."""
        self._settle(
            event_id,
            attempts=col(InboxRow.attempts) + 1,
            not_before=not_before,
            error=error,
        )

    def quarantine(self, event_id: str, *, error: str) -> None:
        """Put an event aside, body and all, so that its channel moves on."""
        self._settle(
            event_id,
            state=InboxState.QUARANTINED,
            attempts=col(InboxRow.attempts) + 1,
            not_before=None,
            error=error,
        )

    def aside(self, *, limit: int) -> tuple[Aside, ...]:
        """Return what was put aside, oldest first."""
        found = select(InboxRow).where(_is(InboxRow, InboxState.QUARANTINED))
        oldest = found.order_by(col(InboxRow.received_at), col(InboxRow.event_id)).limit(limit)
        return tuple(map(aside_of, self._session.exec(oldest)))

    def aside_for_update(self, event_id: str) -> Aside | None:
        """Return one event that was put aside."""
        found = select(InboxRow).where(
            col(InboxRow.event_id) == event_id, _is(InboxRow, InboxState.QUARANTINED)
        )
        row = self._session.exec(found.with_for_update()).first()
        return aside_of(row) if row else None

    def take_back(self, event_id: str, state: InboxState) -> None:
        """Let an event that was put aside wait again, or be done; its attempts begin anew."""
        taken = update(InboxRow).where(
            col(InboxRow.event_id) == event_id, _is(InboxRow, InboxState.QUARANTINED)
        )
        self._session.exec(taken.values(state=state.value, attempts=0))

    def seen_until(self, channel: str, *, received_before: datetime | None = None) -> str:
        """Return the ts of the newest message delivered for a channel; empty where none was.

        Edits, deletions and reactions name older messages and do not count: only an event whose
        own time is its message's time brought the message itself. Gap repair passes the time of
        its connection as `received_before`: a message that arrived since would hide the gap.
        """
        seen = select(InboxRow.ts).where(col(InboxRow.channel) == channel, text("ts = event_ts"))
        if received_before:
            seen = seen.where(col(InboxRow.received_at) < received_before)
        newest = seen.order_by(col(InboxRow.ts).desc()).limit(1)
        return self._session.exec(newest).first() or ""

    def known(self, channel: str, *, since: str) -> set[str]:
        """Return which messages of a channel were delivered, of those after `since`."""
        known = select(InboxRow.ts).where(
            col(InboxRow.channel) == channel, col(InboxRow.ts) > since, _speaks()
        )
        return set(self._session.exec(known))

    def about(self, channel: str, timestamps: Collection[str]) -> tuple[RawEvent, ...]:
        """Return what was delivered about these messages, in order: all versions, reactions."""
        found = select(InboxRow).where(
            col(InboxRow.channel) == channel, col(InboxRow.ts).in_(timestamps)
        )
        return tuple(map(event_of, self._session.exec(found.order_by(col(InboxRow.event_ts)))))

    def counts(self) -> InboxCounts:
        """Return how many wait, since when, and how many are put aside."""
        waiting = select(func.count(), func.min(col(InboxRow.received_at)))
        count, oldest = self._session.exec(waiting.where(_is(InboxRow, InboxState.WAITING))).one()
        aside = select(func.count()).where(_is(InboxRow, InboxState.QUARANTINED))
        return InboxCounts(
            waiting=count, quarantined=self._session.exec(aside).one(), oldest=oldest
        )

    def forget_bodies(self, *, received_before: datetime, sparing: Collection[str]) -> int:
        """Empty the bodies of applied events that are old; the ids stay, against redelivery.

        `sparing` are channels of which nothing is forgotten.
        """
        return self._forget(col(InboxRow.received_at) < received_before, sparing)

    def forget_holding(self, texts: Iterable[str], *, sparing: Collection[str]) -> int:
        """Empty the bodies of applied events in which one of the texts stands, however new."""
        spelt = (spelling for each in texts for spelling in as_stored(each))
        held = (col(InboxRow.body).contains(each, autoescape=True) for each in spelt)
        return sum(self._forget(each, sparing) for each in held)

    def _forget(self, which: ColumnElement[bool], sparing: Collection[str]) -> int:
        forgotten = update(InboxRow).where(
            _is(InboxRow, InboxState.DONE),
            which,
            col(InboxRow.body) != "",
            col(InboxRow.channel).not_in(sparing),
        )
        return self._session.exec(forgotten.values(body="")).rowcount

    def _settle(self, event_id: str, **values: object) -> bool:
        waiting = update(InboxRow).where(
            col(InboxRow.event_id) == event_id, _is(InboxRow, InboxState.WAITING)
        )
        return self._session.exec(waiting.values(**values)).rowcount == 1


@cache
def _insertion(dialect: str) -> Insert:
    insert = sqlite.insert if dialect == "sqlite" else postgresql.insert
    return insert(InboxRow).on_conflict_do_nothing()


@cache
def _heads() -> SelectOfScalar[InboxRow]:
    """Return the statement for the first event of each channel; to build it takes 2 ms."""
    lanes, first = _lanes(), aliased(InboxRow)
    head = (
        select(first.event_id)
        .where(_is(first, InboxState.WAITING), col(first.channel) == lanes.c.channel)
        .order_by(col(first.event_ts), col(first.event_id))
        .limit(1)
        .scalar_subquery()
    )
    not_before = col(InboxRow.not_before)
    return (
        select(InboxRow)
        .join(lanes, col(InboxRow.event_id) == head)
        .where(
            not_before.is_(None) | (not_before <= bindparam("now")),
            col(InboxRow.channel).not_in(bindparam("busy", expanding=True)),
        )
        .order_by(col(InboxRow.event_ts), col(InboxRow.event_id))
        .limit(bindparam("limit"))
    )


def _lanes() -> CTE:
    """Name the channels with waiting events: from one to the next, however many each holds."""
    first, after = aliased(InboxRow), aliased(InboxRow)
    lanes = (
        select(func.min(col(first.channel)).label("channel"))
        .where(_is(first, InboxState.WAITING))
        .cte(recursive=True)
    )
    following = (
        select(func.min(col(after.channel)))
        .where(_is(after, InboxState.WAITING), col(after.channel) > lanes.c.channel)
        .scalar_subquery()
    )
    return lanes.union_all(select(following).where(lanes.c.channel.is_not(None)))


def _speaks() -> ColumnElement[bool]:
    kind = col(InboxRow.type)
    return (kind == "message") | kind.startswith("message/")


def _is(row: type[InboxRow], state: InboxState) -> ColumnElement[bool]:
    # Written out, not bound: a plan that must serve any value cannot use a partial index.
    return col(row.state) == bindparam("state", state.value, literal_execute=True, unique=True)
