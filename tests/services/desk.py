"""A relay's place at the outbox, with Slack's answers given by hand."""

from datetime import timedelta

from bot.domain.delivery import (
    PATIENCE,
    Outcome,
    Posted,
    State,
)
from bot.domain.letters import Address, Entry, Letter, Parcel
from bot.services.delivery import Delivery
from storage.engine import Database
from tests.clocks import Moving
from tests.letters import CHANNEL, OPS, letter

SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)
ELSEWHERE = Address(team="T1", channel="C2")
OTHER_TEAM = Address(team="T2", channel="C3")
POSTED = Posted(ts="7.0", text="shown", blocks="[]")


class Desk:
    """A relay's place at the outbox, with Slack's answers given by hand."""

    def __init__(self, database: Database, clock: Moving) -> None:
        self.database = database
        self.clock = clock
        self.delivery = Delivery(database, clock, ops=OPS)
        assert self.delivery.hold_relay()
        self.delivery.recover()

    def put(self, key: str, **differently: object) -> Letter:
        wanted = letter(key, **differently)  # type: ignore[arg-type]
        with self.database.unit_of_work() as unit:
            unit.outbox.put(wanted, now=self.clock())
        return wanted

    def take(self) -> Parcel:
        (parcel,) = self.delivery.next_parcels(10)
        return parcel

    def after(self, wait: timedelta) -> list[Parcel]:
        self.clock.advance(wait)
        return self.delivery.next_parcels(10)

    def send(self, key: str, outcome: Outcome = POSTED, **differently: object) -> State | None:
        self.put(key, **differently)
        done = self.delivery.settle(self.take(), outcome)
        self.clock.advance(PATIENCE.pace)
        return done

    def letter(self, key: str) -> Entry:
        return next(entry for entry in self.delivery.list() if entry.dedupe_key == key)

    def state(self, key: str) -> State:
        return self.letter(key).progress.state

    def alarms(self) -> list[Entry]:
        return [entry for entry in self.delivery.list() if entry.dedupe_key.startswith("alarm:")]


def next_try(desk: Desk, *, step: timedelta) -> tuple[int, Parcel]:
    """Return after how many steps the channel is tried again, and the errand."""
    steps = 0
    while True:
        steps += 1
        for parcel in desk.after(step):
            if parcel.address == CHANNEL:
                return steps, parcel
