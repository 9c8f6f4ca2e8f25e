"""Measure ticks over a million open queries and entries: `python -m benchmarks.ticks`.

Either database holds 10,000 open queries, then a million; a tick with nothing due and one with a
hundred due are timed at both sizes. Of the hundred, a quarter each has come to half of its time,
to most of it, to the breach, and to the day after: messages, cards and records included. Then the
tick that asks after a client's yes is timed with 10,000 entries on record, and with a million of
two years. The best of nine rounds counts: what the code needs, not what else the machine does.
"""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from time import perf_counter

from sqlalchemy import text

from bot.domain.codec import to_json
from bot.domain.query_clocks import Terms
from bot.services.effort import ACCEPTED, Effort
from storage.engine import Database
from storage.migrate import upgrade
from tests.clocks import Moving
from tests.domain.plants import ist
from tests.postgres import running_postgres
from tests.services.office import HOST, RAVI, Office

SMALL, LARGE = 10_000, 1_000_000
DUE, ROUNDS = 100, 9
NOW = ist("2026-11-09 14:00")
ASKED = tuple(ist(f"2026-11-0{day} 09:30") for day in (6, 5, 4, 3))
FAR = ist("2027-06-01 09:30")
TABLES = {
    "queries": {"id": "{id}", "ts": "'{i}'", "thread": "'{i}'"},
    "query_parts": {"query": "{id}"},
    "query_clocks": {"query": "{id}", "next_at": ":far"},
    "query_stretches": {"query": "{id}"},
}
"""What differs in the copies of a query, table by table."""


def main() -> None:
    print(f"{'':<12}{'open':>10}{'nothing due':>15}{f'{DUE} due':>13}")
    for opened in (sqlite, postgres):
        with opened() as database:
            measure(opened.__name__, database)


def measure(name: str, database: Database) -> None:
    office = furnished(database)
    held, figures = 0, []
    for size in (SMALL, LARGE):
        fill(database, begin=held, end=size)
        figures.append((idle(office), busy(office, first=held)))
        held = size
        print(f"{name:<12}{size:>10,}{figures[-1][0]:>12.2f} ms{figures[-1][1]:>10.1f} ms")
    few, many = figures
    print(f"{'':<12}{'ratio':>10}{many[0] / few[0]:>14.2f}x{many[1] / few[1]:>12.2f}x", flush=True)
    for size in (SMALL, LARGE):
        record(database, end=size)
        print(
            f"{name:<12}{size:>10,} entries{yes(office):>7.2f} ms, a yes to ask after", flush=True
        )


def furnished(database: Database) -> Office:
    """Log one query by the bot's own way and let Ravi take it: the pattern of all others."""
    upgrade(database)
    office = Office(database, Moving(ASKED[0]))
    office.furnish()
    query = office.asked()
    office.step(query, query.own(by=RAVI.user, name=RAVI.name, at=office.clock()))
    with database.engine.begin() as connection:
        far = {"far": stored(database, FAR)}
        connection.execute(text("UPDATE query_clocks SET next_at = :far"), far)
    return office


def idle(office: Office) -> float:
    office.clock.set(ASKED[0])
    return min(timed(office, expect=0) for _ in range(ROUNDS))


def busy(office: Office, *, first: int) -> float:
    office.clock.set(NOW)
    found = []
    for number in range(ROUNDS):
        make_due(office, first=first + number * DUE)
        found.append(timed(office, expect=DUE))
    return min(found)


def timed(office: Office, *, expect: int) -> float:
    began = perf_counter()
    looked_at = office.escalations.escalate()
    took = (perf_counter() - began) * 1000
    assert looked_at == expect, f"{looked_at} queries were looked at"
    return took


def yes(office: Office) -> float:
    """Return how long it takes to see that nobody has lately said yes."""
    office.clock.set(NOW)
    effort = Effort(office.database, office.clock, HOST, office.config)
    found = []
    for _ in range(ROUNDS):
        began = perf_counter()
        assert effort.ask() == 0
        found.append((perf_counter() - began) * 1000)
    return min(found)


def fill(database: Database, *, begin: int, end: int) -> None:
    """Copy the pattern, in SQL, until so many queries are open."""
    with database.engine.begin() as connection:
        for table, own in TABLES.items():
            columns = list(connection.execute(text(f"SELECT * FROM {table} LIMIT 0")).keys())
            values = ", ".join(value_of(name, own) for name in columns)
            key = "id" if table == "queries" else "query"
            statement = (
                f"INSERT INTO {table} ({', '.join(map(quoted, columns))}) {numbers(database)} "
                f"SELECT {values} FROM {table} AS p, n WHERE p.{key} = 'NON-Q-1'"
            )
            bound = {"begin": begin, "end": end}
            connection.execute(
                text(statement),
                bound | ({"far": stored(database, FAR)} if own.get("next_at") else {}),
            )
    settle(database)


def settle(database: Database) -> None:
    if not database.is_sqlite:
        with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as bare:
            # What filling leaves to be written is not the tick's.
            bare.execute(text("CHECKPOINT"))
            bare.execute(text("ANALYZE"))


def record(database: Database, *, end: int) -> None:
    """Copy the record's first entry until there are so many, a yes among twenty; none is fresh."""
    with database.engine.begin() as connection:
        held = connection.execute(text("SELECT max(seq) FROM events")).scalar_one()
        age = "(:end - n.i) * 63 + 7200"
        values = {
            "seq": "n.i + 1",
            "at": f"datetime(:now, '-' || ({age}) || ' seconds') || '.000000'"
            if database.is_sqlite
            else f"CAST(:now AS timestamptz) - ({age}) * interval '1 second'",
            "action": f"CASE WHEN n.i % 20 = 0 THEN '{ACCEPTED}' ELSE p.action END",
            "prev": "'p' || CAST(n.i AS TEXT)",
        }
        columns = list(connection.execute(text("SELECT * FROM events LIMIT 0")).keys())
        copied = ", ".join(values.get(name, f"p.{quoted(name)}") for name in columns)
        connection.execute(
            text(
                f"INSERT INTO events ({', '.join(map(quoted, columns))}) {numbers(database)} "
                f"SELECT {copied} FROM events AS p, n WHERE p.client = 'NON' AND p.seq = 1"
            ),
            {"begin": held, "end": end, "now": stored(database, NOW)},
        )
    settle(database)


def numbers(database: Database) -> str:
    if database.is_sqlite:
        return (
            "WITH RECURSIVE n(i) AS "
            "(SELECT :begin UNION ALL SELECT i + 1 FROM n WHERE i + 1 < :end)"
        )
    return "WITH n AS (SELECT generate_series(:begin, :end - 1) AS i)"


def value_of(name: str, own: dict[str, str]) -> str:
    number = "' || CAST(n.i AS TEXT) || '"
    return own.get(name, f"p.{quoted(name)}").format(id=f"'NON-Q-9{number}'", i=number)


def quoted(name: str) -> str:
    return f'"{name}"'


def stored(database: Database, at: datetime) -> object:
    return f"{at:%Y-%m-%d %H:%M:%S}.000000" if database.is_sqlite else at


def make_due(office: Office, *, first: int) -> None:
    """Let a hundred of the copies have been asked days ago."""
    clocks = office.clocks(office.query())
    with office.database.engine.begin() as connection:
        for quarter, asked in enumerate(ASKED):
            answer = replace(clocks.terms.answer, received=asked)
            terms = Terms(first_response=clocks.terms.first_response, answer=answer)
            begin = first + quarter * DUE // len(ASKED)
            ids = [f"NON-Q-9{number}" for number in range(begin, begin + DUE // len(ASKED))]
            due = answer.deadline(office.config.calendars).at
            for id_ in ids:
                bound = {"id": id_, "terms": to_json(terms)}
                now, until = stored(office.database, NOW), stored(office.database, due)
                connection.execute(
                    text(
                        "UPDATE query_clocks SET terms = :terms, next_at = :now, done = '[]', "
                        "note = NULL WHERE query = :id"
                    ),
                    bound | {"now": now},
                )
                connection.execute(
                    text("UPDATE queries SET answer_due = :due WHERE id = :id"),
                    {"id": id_, "due": until},
                )


@contextmanager
def sqlite() -> Iterator[Database]:
    folder = Path(tempfile.mkdtemp(prefix="liaison-ticks-"))
    database = Database(f"sqlite:///{folder / 'liaison.db'}")
    try:
        yield database
    finally:
        database.dispose()
        shutil.rmtree(folder)


@contextmanager
def postgres() -> Iterator[Database]:
    with running_postgres() as url:
        database = Database(url)
        try:
            yield database
        finally:
            database.dispose()


if __name__ == "__main__":
    main()
