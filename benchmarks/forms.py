"""How long a person waits for `/update`: `python -m benchmarks.forms`.

The real bot over a real socket in the sandbox, SQLite with `synchronous=FULL`: from the command
until the form is filled, and from each window's submission, committed, to its acknowledgement. The
sandbox's own time is in every figure, and beside each stands what both took of the processor, which
is what is left on a machine with nothing else to do. Wanted: a form in 1 s, a submission in 50 ms.
"""

import asyncio
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from storage.engine import Database
from storage.migrate import upgrade
from tests.stories.house import House, a_house
from tests.stories.updates import CHANNEL, open_form, window

ROUNDS = 30
WARM_UP = 3
WHO = "ravi"
WINDOWS = (
    (
        "first window",
        "Overall",
        {"timeline": "● On track", "timeline_line": "Toluene arrives on 14 Oct."},
    ),
    ("second window", "The client reads this", {}),
    ("last window, posted", "is posted", {}),
)

Waits = dict[str, list[tuple[float, float]]]
"""Seconds on the clock and on the processor, by what was waited for."""


async def main(rounds: int) -> None:
    """Write update after update and print what each step took."""
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{Path(folder) / 'bench.db'}")
        upgrade(database)
        waits: Waits = defaultdict(list)
        async with a_house(database) as house:
            for number in range(rounds + WARM_UP):
                if number == WARM_UP:
                    waits.clear()
                await _write(house, waits, number)
        database.dispose()
    for what, took in waits.items():
        walls, busy = zip(*took, strict=True)
        told = f"median {median(walls) * 1000:.0f} ms, slowest {max(walls) * 1000:.0f} ms"
        print(f"{what:<56} {told}; processor {median(busy) * 1000:.0f} ms")


@contextmanager
def _timed(waits: Waits, what: str) -> Iterator[None]:
    began, busy = time.perf_counter(), time.process_time()
    yield
    waits[what].append((time.perf_counter() - began, time.process_time() - busy))


async def _write(house: House, waits: Waits, number: int) -> None:
    person = house.slack.person(WHO)
    with _timed(waits, "/update, until the form is filled"):
        await open_form(house, WHO)
    for what, wanted, answers in WINDOWS:
        given = answers | {"headline": f"Step {number} is reached."} if answers else answers
        with _timed(waits, f"{what} submitted, committed, acknowledged"):
            errors = await person.submit(given)
        assert not errors, errors
        await window(house, WHO, wanted)
    await person.close(everything=True)
    with _timed(waits, "/update TEXT, committed, acknowledged"):
        await person.command(CHANNEL, f"/update Step {number} is behind us.")
    await house.settled()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS))
