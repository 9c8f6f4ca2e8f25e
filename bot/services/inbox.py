"""Keep what Slack delivers until it is applied, and put aside what cannot be."""

from collections.abc import Collection, Sequence
from datetime import datetime

from bot.clock import Clock
from bot.domain.errors import InvalidError, NotFoundError
from bot.domain.inbox import InboxState, RawEvent, quarantined, read_again, retry_after
from bot.domain.letters import Address, Letter
from bot.domain.notices import OpsAlarm
from storage.engine import Database
from storage.inbox import InboxCounts, RefusedRowError
from storage.inbox_rows import Aside
from storage.unit import UnitOfWork

SHOWN = 200
"""Of more than these put aside, something common to all is at fault."""


class Inbox:
    """The use cases between an event's arrival and the use case that applies it.

    That use case marks the event done in its own transaction, by `unit.inbox.done(event_id)`, so
    that an event is applied exactly once however often it is delivered or begun.
    """

    def __init__(self, database: Database, clock: Clock, *, ops: Address) -> None:
        """`ops` is where operations are told what was put aside."""
        self._database = database
        self._clock = clock
        self._ops = ops

    def store(self, events: Sequence[RawEvent]) -> None:
        """Keep all of these durably, each once; raises if the database cannot.

        What it refuses for its own sake is put aside and harms no neighbour.
        """
        try:
            self._store(events)
        except RefusedRowError:
            for event in events:
                self._store_alone(event)

    def next_waiting(self, *, busy: Collection[str], limit: int) -> tuple[RawEvent, ...]:
        """Return the first event of each channel that may be worked on now, oldest first."""
        with self._database.snapshot() as unit:
            return unit.inbox.next_waiting(self._clock(), busy=busy, limit=limit)

    def settle(self, event_id: str) -> None:
        """Mark an event done unless its use case already did."""
        with self._database.unit_of_work() as unit:
            unit.inbox.done(event_id)

    def failed(self, event_id: str, *, error: str) -> datetime | None:
        """Count a failure; return when to try again, or None where there is nothing to try.

        After the last attempt the event is put aside, body and all, and operations are told. An
        event that was applied before the failure waits no longer and is left alone.
        """
        with self._database.unit_of_work() as unit:
            before = unit.inbox.attempts_for_update(event_id)
            if before is None:
                return None
            attempts = before + 1
            pause = retry_after(attempts)
            if pause is None:
                unit.inbox.quarantine(event_id, error=error)
                what = f"could not be applied in {attempts} attempts ({error})"
                self._tell_ops(unit, event_id, what=what)
                return None
            not_before = self._clock() + pause
            unit.inbox.retry_later(event_id, not_before=not_before, error=error)
            return not_before

    def counts(self) -> InboxCounts:
        """Return how many events wait, since when, and how many are put aside."""
        with self._database.snapshot() as unit:
            return unit.inbox.counts()

    def aside(self) -> tuple[Aside, ...]:
        """Return what was put aside, oldest first."""
        with self._database.snapshot() as unit:
            return unit.inbox.aside(limit=SHOWN)

    def retry(self, event_id: str) -> None:
        """Let an event that was put aside wait again, after what hindered it was mended.

        Raises:
            NotFoundError: nothing of that id was put aside.
            InvalidError: it still cannot be read.
        """
        with self._database.unit_of_work() as unit:
            aside = unit.inbox.aside_for_update(event_id)
            if aside is None:
                raise NotFoundError(f"event {event_id} put aside")
            event = read_again(aside.body)
            if event.fault:
                raise InvalidError(f"{event_id} still cannot be read: {event.fault}.")
            if event.event_id == event_id:
                unit.inbox.take_back(event_id, InboxState.WAITING)
            else:
                unit.inbox.store([event], received_at=aside.received_at)
                unit.inbox.take_back(event_id, InboxState.DONE)

    def _store_alone(self, event: RawEvent) -> None:
        try:
            self._store([event])
        except RefusedRowError as error:
            self._store([quarantined(ascii(event.body), f"refused by the database: {error}")])

    def _store(self, events: Sequence[RawEvent]) -> None:
        with self._database.unit_of_work() as unit:
            unit.inbox.store(events, received_at=self._clock())
            for event in events:
                if event.fault:
                    what = f"could not be read ({event.fault})"
                    self._tell_ops(unit, event.event_id, what=what)

    def _tell_ops(self, unit: UnitOfWork, event_id: str, *, what: str) -> None:
        letter = Letter(
            notice=OpsAlarm(
                text=f"A delivery from Slack {what} and was put aside: {event_id}. Nothing of it "
                "is lost and later events go on. Look for the id in the log; if it was a message, "
                "read it in its channel and act on it by hand, or let what is wrong be mended and "
                "run `liaison inbox retry` with the id."
            ),
            client=None,
            team=self._ops.team,
            channel=self._ops.channel,
            dedupe_key=f"put-aside:{event_id}",
        )
        unit.outbox.put(letter, now=self._clock())
