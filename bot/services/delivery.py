"""Hand out what is to be said, one errand at a time, and take in what became of it.

Each public method is one transaction. Between two of them, outside any transaction, the relay
talks to Slack; whatever happens to it there, the rows say where to go on.
"""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from itertools import chain, islice

from bot.clock import Clock
from bot.domain.codec import from_json
from bot.domain.delivery import (
    PATIENCE,
    Finding,
    Outcome,
    Patience,
    Poisoned,
    Posted,
    State,
    abandoned,
    claimed,
    looked,
    settled,
)
from bot.domain.errors import ConflictError, InvalidError, NotFoundError
from bot.domain.letters import Address, Entry, Errand, Parcel
from bot.domain.notices import Notice
from bot.services.aftermath import Aftermath, gates_before
from storage.engine import Database
from storage.relay_lock import RelayLock
from storage.unit import UnitOfWork

CLOSED_BY_HAND = (State.DEAD, State.CANCELLED)


class Delivery:
    """The outbox's use cases, for the relay and for operators."""

    def __init__(
        self, database: Database, clock: Clock, *, ops: Address, patience: Patience = PATIENCE
    ) -> None:
        self._database = database
        self._clock = clock
        self._ops = ops
        self._patience = patience
        self._lock = RelayLock(database)
        self._fence = 0

    def hold_relay(self) -> bool:
        """Become the one process that sends; on PostgreSQL return False while another is.

        Raises `ConflictError` on SQLite, where a second process is a mistake.
        """
        return self._lock.try_hold()

    def release_relay(self) -> None:
        """Let another process send."""
        self._lock.release()

    def recover(self) -> int:
        """Take the lead and what earlier senders left unfinished; return how many that were.

        To be called after `hold_relay` and before anything is sent.
        """
        now = self._clock()
        with self._database.unit_of_work() as unit:
            self._fence = unit.dispatch.take_lead()
            left = unit.dispatch.abandoned()
            for entry in left:
                after = abandoned(entry.progress, now=now)
                unit.dispatch.save(entry, after, now=now, fence=self._fence)
                if after.state is State.PENDING:
                    unit.dispatch.rest(entry.address.lane, now + self._patience.settle)
        return len(left)

    def next_parcels(self, limit: int) -> list[Parcel]:
        """Hand out up to `limit` errands that may be done now, durably marked as begun.

        Raises `ConflictError` when this process is no longer the one that sends.
        """
        if not self._lock.is_held():
            raise ConflictError("Another Liaison sends now; this one has lost its place.")
        now = self._clock()
        with self._database.unit_of_work() as unit:
            if not unit.dispatch.stirs(now):
                return []
            if not unit.dispatch.leads(self._fence):
                raise ConflictError("Another Liaison has taken over sending.")
            unit.outbox.expire(now)
            shut = unit.dispatch.shut_gates(now)
            parcels = chain(
                (self._look(unit, entry, shut, now=now) for entry in unit.dispatch.in_doubt(now)),
                (self._send(unit, entry, shut, now=now) for entry in unit.dispatch.heads(now)),
            )
            return list(islice(filter(None, parcels), limit))

    def settle(self, parcel: Parcel, outcome: Outcome) -> State | None:
        """Take in what came of an attempt; return where the letter stands now.

        None: somebody else has taken the letter over meanwhile, and nothing was changed.
        """
        now = self._clock()
        with self._database.unit_of_work() as unit:
            entry = _still(unit, parcel, State.SENDING)
            if entry is None:
                return None
            return self._settle(unit, entry, outcome, errand=parcel.errand, now=now)

    def scanned(self, parcel: Parcel, finding: Finding) -> State | None:
        """Take in what a look into the channel has shown; returns as `settle` does."""
        now = self._clock()
        with self._database.unit_of_work() as unit:
            entry = _still(unit, parcel, State.UNKNOWN)
            if entry is None:
                return None
            after = looked(
                entry.progress, finding, began=parcel.began, now=now, patience=self._patience
            )
            if after.state is State.DEAD and entry.valid_until and entry.valid_until <= now:
                after = replace(after, state=State.CANCELLED)
            shown = finding if isinstance(finding, Posted) else None
            if not unit.dispatch.save(entry, after, now=now, shown=shown):
                return None
            self._aftermath(unit, now=now).of_look(entry, after, finding)
            return after.state

    def message_of(self, key: str) -> tuple[str, str] | None:
        """Return channel and `ts` of the message a card or a dedupe key stands for, once sent."""
        with self._database.snapshot() as unit:
            return unit.outbox.message_of(key)

    def list(self, states: Collection[State] = tuple(State), *, limit: int = 200) -> list[Entry]:
        """Return letters in these states, oldest first."""
        with self._database.snapshot() as unit:
            return unit.outbox.entries(states, limit=limit)

    def counts(self) -> dict[State, int]:
        """Return how many letters are in each state."""
        with self._database.snapshot() as unit:
            return unit.outbox.counts()

    def retry(self, delivery_id: str) -> None:
        """Send a dead or cancelled letter again, last in its lane; try a waiting one at once.

        Raises `NotFoundError`, or `ConflictError` when it was sent or is under way.
        """
        now = self._clock()
        with self._database.unit_of_work() as unit:
            entry = unit.outbox.get(delivery_id)
            if entry is None:
                raise NotFoundError(f"letter {delivery_id}")
            if entry.progress.state in CLOSED_BY_HAND:
                seq = unit.outbox.next_seq(entry.address, now=now)
                unit.dispatch.requeue(entry, seq=seq)
            elif entry.progress.state is not State.PENDING:
                raise ConflictError(f"Letter {delivery_id} is {entry.progress.state} already.")
            unit.dispatch.open(entry.address.lane, entry.address.team)
            unit.dispatch.rest(entry.address.lane, now)

    def drop(self, delivery_id: str) -> None:
        """Never send a letter; raise as `retry` does."""
        with self._database.unit_of_work() as unit:
            entry = unit.outbox.get(delivery_id)
            if entry is None:
                raise NotFoundError(f"letter {delivery_id}")
            if entry.progress.state in (State.SENT, State.SENDING):
                raise ConflictError(f"Letter {delivery_id} is {entry.progress.state} already.")
            after = replace(entry.progress, state=State.CANCELLED, error="dropped by hand")
            unit.dispatch.save(entry, after, now=self._clock())

    def _send(
        self, unit: UnitOfWork, entry: Entry, shut: Collection[str], *, now: datetime
    ) -> Parcel | None:
        edits = None if entry.progress.afresh else _message(unit, entry, entry.card)
        errand = Errand.EDIT if edits else Errand.POST
        if not gates_before(entry, errand).isdisjoint(shut):
            return None
        begun = claimed(entry.progress, edits=edits, now=now)
        if not unit.dispatch.save(entry, begun, now=now, fence=self._fence):
            return None
        unit.dispatch.rest(entry.address.lane, now + self._patience.pace)
        entry = replace(entry, progress=begun, fence=self._fence)
        return self._parcel(unit, entry, errand, now=now)

    def _look(
        self, unit: UnitOfWork, entry: Entry, shut: Collection[str], *, now: datetime
    ) -> Parcel | None:
        if not gates_before(entry, Errand.LOOK).isdisjoint(shut):
            return None
        # Should this look never end, another may begin after that time.
        again = now + self._patience.settle + self._patience.timeout
        if not unit.dispatch.save(entry, replace(entry.progress, look_at=again), now=now):
            return None
        return self._parcel(unit, entry, Errand.LOOK, now=now)

    def _parcel(
        self, unit: UnitOfWork, entry: Entry, errand: Errand, *, now: datetime
    ) -> Parcel | None:
        try:
            notice: Notice = from_json(Notice, entry.payload)
        except InvalidError as error:
            # Written by a version that knew other notices: for this one it is poison.
            unreadable = Poisoned(error=str(error), plain_may_do=False)
            self._settle(unit, entry, unreadable, errand=errand, now=now)
            return None
        return Parcel(
            id=entry.id,
            fence=entry.fence,
            errand=errand,
            address=entry.address,
            notice=notice,
            plain=entry.plain,
            thread_ts=entry.thread_ts or _message(unit, entry, entry.thread_of),
            edits=entry.progress.edits,
            attempt=entry.progress.attempt,
            since=entry.progress.first_at or now,
            began=now,
        )

    def _settle(
        self, unit: UnitOfWork, entry: Entry, outcome: Outcome, *, errand: Errand, now: datetime
    ) -> State | None:
        after = settled(entry.progress, outcome, now=now)
        shown = outcome if isinstance(outcome, Posted) else None
        if not unit.dispatch.save(entry, after, now=now, shown=shown):
            return None
        self._aftermath(unit, now=now).of_attempt(entry, after, outcome, errand=errand)
        return after.state

    def _aftermath(self, unit: UnitOfWork, *, now: datetime) -> Aftermath:
        return Aftermath(unit=unit, ops=self._ops, patience=self._patience, now=now)


def _still(unit: UnitOfWork, parcel: Parcel, state: State) -> Entry | None:
    entry = unit.outbox.get(parcel.id)
    if entry and entry.fence == parcel.fence and entry.progress.state is state:
        return entry
    return None


def _message(unit: UnitOfWork, entry: Entry, key: str | None) -> str | None:
    found = unit.outbox.message_of(key) if key else None
    return found[1] if found and found[0] == entry.address.channel else None
