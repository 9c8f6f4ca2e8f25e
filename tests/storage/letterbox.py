"""Put letters in the outbox and see what became of them."""

from sqlalchemy import text

from bot.domain.delivery import Posted, State, claimed, settled
from storage.engine import Database
from tests.clocks import START
from tests.letters import letter


def put(database: Database, *keys: str, **differently: object) -> bool:
    added = False
    for key in keys:
        with database.unit_of_work() as unit:
            unit.outbox.put(letter(key, **differently), now=START)  # type: ignore[arg-type]
            added = unit.outbox.write() == 1
    return added


def entries(database: Database) -> list:
    with database.unit_of_work() as unit:
        return unit.outbox.entries(tuple(State), limit=200)


def states(database: Database) -> dict[str, State]:
    return {entry.dedupe_key: entry.progress.state for entry in entries(database)}


def heads(database: Database, *, now=START) -> list[str]:
    with database.unit_of_work() as unit:
        return [entry.dedupe_key for entry in unit.dispatch.heads(now)]


def force(database: Database, key: str, state: State) -> None:
    with database.engine.begin() as connection:
        change = text(
            "UPDATE outbox SET state = :state, last_at = queued_at WHERE dedupe_key = :key"
        )
        connection.execute(change, {"state": state.value, "key": key})


def send(database: Database, key: str, *, ts: str, shown: str = "shown") -> None:
    outcome = Posted(ts=ts, text=shown)
    with database.unit_of_work() as unit:
        entry = next(e for e in unit.dispatch.heads(START) if e.dedupe_key == key)
        after = settled(claimed(entry.progress, edits=None, now=START), outcome, now=START)
        assert unit.dispatch.save(entry, after, now=START, shown=outcome)
