"""Measure how fast a burst of one author's messages is heard: joined, asked again, or each its own.

One SQLite file with `synchronous=FULL`, no Slack. Run `python -m benchmarks.bursts [messages]`.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.config import load_config
from bot.domain.conversations import Spoken
from bot.domain.installation import Installation
from bot.domain.people import Person
from bot.domain.queries import Place
from bot.domain.records import SYSTEM
from bot.domain.terms import Side
from bot.services.clients import Clients, LinkRequest
from bot.services.hearing import Hearing
from bot.services.query_changes import QueryChanges
from storage.engine import Database
from storage.migrate import upgrade

FIRST = datetime(2026, 10, 30, 20, 10, tzinfo=UTC)
ANNA = Person(user="U1", team="T2", name="Anna Keller", zone="America/New_York")
RAVI = Person(user="U9", team="T1", name="Ravi Menon", zone="Asia/Kolkata")
TEXTS: dict[str, Callable[[int], str]] = {
    "thanks": lambda _: "Thanks!",
    "the same again": lambda _: "When does it ship?",
    "any news": lambda number: "Any news?" if number else "When does it ship?",
    "each something else": lambda number: f"Who signs form {number}?",
    "each another lot": lambda number: f"When does lot {number} ship?",
}


def measure(kind: str, count: int) -> None:
    """Hear so many messages within half an hour, and print what became of them."""
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{Path(folder) / 'bench.db'}")
        upgrade(database)
        hearing = _hearing(database)
        begun = time.process_time()
        for number in range(count):
            at = FIRST + timedelta(minutes=29) * number / count
            hearing.hear(_spoken(TEXTS[kind](number), at))
        took = time.process_time() - begun
        with database.unit_of_work() as unit:
            queries = unit.queries.of_client("NON")
            kept = len(queries) + sum(len(unit.queries.replies(each.id)) for each in queries)
        database.dispose()
    each = took / count * 1000
    cost = f"{each:6.1f} ms of CPU a message"
    print(f"{kind:>20}: {cost}, {len(queries)} queries, {kept} messages kept")


def _hearing(database: Database) -> Hearing:
    host = Installation(
        team="T1",
        url="https://nowhere.example/",
        ops_channel="COPS",
        bot_user="UBOT",
        bot_id="BBOT",
        bot_name="liaison",
    )
    config = load_config()
    request = LinkRequest(
        channel="C1",
        client="NON",
        client_name="Nonesuch Biosciences",
        zone="America/New_York",
        project="NV-204",
        site="HYD",
        owner=RAVI,
        teams=frozenset({"T2"}),
    )
    Clients(database, lambda: FIRST, host, config).link(request, SYSTEM)
    return Hearing(database, lambda: FIRST, QueryChanges(host, config))


def _spoken(text: str, at: datetime) -> Spoken:
    return Spoken(
        place=Place(team="T1", channel="C1", ts=f"{at.timestamp():.6f}"),
        author=ANNA,
        side=Side.CLIENT,
        at=at,
        raw=text,
        text=text,
    )


if __name__ == "__main__":
    asked = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000
    for name in TEXTS:
        measure(name, asked)
