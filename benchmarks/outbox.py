"""Measure the outbox on SQLite: `python -m benchmarks.outbox`.

Every figure is a whole transaction, as the bot does it, with `synchronous=FULL`. The last line is
a ratio within this run: what a long history costs an idle look at the queue.
"""

import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import text
from sqlmodel import SQLModel

from bot.domain.delivery import Patience, Posted
from bot.domain.letters import Address, Letter
from bot.domain.notices import OpsAlarm
from bot.services.delivery import Delivery
from storage.engine import Database

LETTERS = 2_000
LANES = 50
HISTORY = 200_000
NOW = datetime(2026, 10, 30, 20, 10, tzinfo=UTC)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{Path(folder) / 'bench.db'}")
        SQLModel.metadata.create_all(database.engine)
        delivery = Delivery(
            database,
            lambda: NOW,
            ops=Address(team="T1", channel="COPS"),
            patience=Patience(pace=timedelta(0)),
        )
        delivery.hold_relay()
        delivery.recover()
        idle = per_call(lambda: delivery.next_parcels(16))
        print(f"{'look at an empty queue':<44}{idle * 1e3:8.2f} ms")
        put(database)
        send(delivery)
        grow(database)
        later = per_call(lambda: delivery.next_parcels(16))
        print(f"{f'look at it above {HISTORY:,} sent letters':<44}{later * 1e3:8.2f} ms")
        print(f"{'ratio to an empty one':<44}{later / idle:8.2f}")
        delivery.release_relay()
        database.dispose()


def per_call(work: Callable[[], object], *, times: int = 200) -> float:
    best = float("inf")
    for _ in range(times):
        began = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - began)
    return best


def put(database: Database) -> None:
    began = time.perf_counter()
    for number in range(LETTERS):
        letter = Letter(
            notice=OpsAlarm(text="The reactor of lot 003 needs a person."),
            client="NON",
            team="T1",
            channel=f"C{number % LANES}",
            dedupe_key=f"bench:{number}",
        )
        with database.unit_of_work() as unit:
            unit.outbox.put(letter, now=NOW)
    each = (time.perf_counter() - began) / LETTERS
    print(f"{'put a letter down':<44}{each * 1e3:8.2f} ms")


def send(delivery: Delivery) -> None:
    began, sent = time.perf_counter(), 0
    while parcels := delivery.next_parcels(16):
        for parcel in parcels:
            sent += 1
            delivery.settle(parcel, Posted(ts=f"{sent}.0", text="shown"))
    each = (time.perf_counter() - began) / sent
    print(f"{'claim and settle a letter, 50 channels':<44}{each * 1e3:8.2f} ms")


def grow(database: Database) -> None:
    with database.engine.begin() as connection:
        columns = [row[1] for row in connection.execute(text("PRAGMA table_info(outbox)"))]
        same = ", ".join(c for c in columns if c not in ("id", "dedupe_key", "seq"))
        connection.execute(
            text(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :rows) "
                f"INSERT INTO outbox (id, dedupe_key, seq, {same}) "
                f"SELECT 'h' || i, 'h' || i, 1000000 + i, {same} FROM n, "
                "(SELECT * FROM outbox WHERE dedupe_key = 'bench:0')"
            ),
            {"rows": HISTORY},
        )


if __name__ == "__main__":
    main()
