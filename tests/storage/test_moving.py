"""A channel that has a new id takes with it whatever any table knows of it."""

from collections.abc import Iterator, Mapping
from typing import Any

import sqlalchemy as sa
from sqlmodel import AutoString

from bot.domain.conversations import TextVersion
from bot.domain.letters import Address
from storage.engine import Database
from storage.migrate import tables
from tests.clocks import START
from tests.storage.letterbox import entries, put

OLD, NEW = (Address(team="T1", channel=each) for each in ("C0OLD", "C0NEW"))
SEALED = {"events", "chain_heads"}
VALID: Mapping[str, object] = {
    "outbox.state": "pending",
    "outbox.sent_ts": None,
    "inbox.state": "waiting",
    "actions.checked_by": None,
    "milestones.state": "achieved",
    "lanes.lane": OLD.lane,
    "outbox.lane": OLD.lane,
}
"""What a column may hold where it may not hold anything."""
SPELT = {
    "permalink": f"https://x.slack.com/archives/{OLD.channel}/p1?thread_ts=1&cid={OLD.channel}",
    "body": f'{{"event":{{"channel":"{OLD.channel}"}}}}',
    "payload": f'{{"place": {{"channel": "{OLD.channel}"}}}}',
    "dedupe_key": f"told:{OLD.channel}:1.1",
    "event_id": f"history:{OLD.channel}:1.1",
}
"""How a channel is named where its id does not stand by itself."""


def fill(database: Database) -> None:
    """Put one row in every table; whatever can name a channel names this one."""
    with database.engine.begin() as connection:
        for table in tables().sorted_tables:
            if table.name not in SEALED:
                row = {each.name: _value(table, each) for each in table.columns}
                connection.execute(sa.insert(table).values(row))


def _value(table: sa.Table, column: sa.Column[Any]) -> object:
    name = f"{table.name}.{column.name}"
    if name in VALID:
        return VALID[name]
    if isinstance(column.type, AutoString):
        return "X" if _is_referred_to(column) else SPELT.get(column.name, OLD.channel)
    if isinstance(column.type, sa.JSON):
        return [OLD.channel]
    plain = {sa.Boolean: False, sa.Integer: 1, sa.Float: 1.0, sa.Date: START.date()}
    return plain.get(type(column.type), START)


def _is_referred_to(column: sa.Column[Any]) -> bool:
    keys = [each for table in tables().sorted_tables for each in table.foreign_keys]
    return any(column in (each.column, each.parent) for each in keys)


def rows(database: Database) -> Iterator[tuple[str, dict[str, object]]]:
    with database.engine.connect() as connection:
        for table in tables().sorted_tables:
            for row in connection.execute(sa.select(table)).mappings():
                yield table.name, dict(row)


def take(database: Database) -> None:
    with database.unit_of_work() as unit:
        unit.moving.take(OLD, NEW, outbox=unit.outbox, now=START)


def test_no_table_is_forgotten(database: Database) -> None:
    fill(database)
    before = list(rows(database))

    take(database)

    after = list(rows(database))
    assert [name for name, _ in after] == [name for name, _ in before]
    assert [row for row in after if OLD.channel in str(row)] == []


def version(ts: str, text: str, *, channel: str = OLD.channel) -> TextVersion:
    return TextVersion(channel=channel, ts=ts, event_ts=ts, at=START, text=text)


def add(database: Database, *versions: TextVersion) -> None:
    with database.unit_of_work() as unit:
        for each in versions:
            unit.queries.add_text(each)


def last(database: Database, channel: str, ts: str) -> str | None:
    with database.unit_of_work() as unit:
        found = unit.queries.last_text(channel, ts)
    assert found is not None
    return found.text


def test_what_people_wrote_stays_as_they_wrote_it(database: Database) -> None:
    words = "See <#C0OLD>, C0OLD and https://x.slack.com/archives/C0OLD/p1"
    add(database, version("1", words))

    take(database)

    assert last(database, NEW.channel, "1") == words


def test_what_was_said_there_meanwhile_is_not_lost(database: Database) -> None:
    meanwhile = version("1", "lot 005", channel=NEW.channel)
    add(database, version("1", "lot 003"), meanwhile, version("2", "lot 009"))

    take(database)

    assert last(database, NEW.channel, "1") == "lot 005"
    assert last(database, NEW.channel, "2") == "lot 009"
    assert last(database, OLD.channel, "1") == "lot 003"


def test_letters_wait_in_their_order_behind_those_already_there(database: Database) -> None:
    put(database, "first", "second", to=OLD)
    put(database, "there", to=NEW)

    take(database)
    put(database, "later", to=NEW)

    waiting = sorted(entries(database), key=lambda each: each.seq)
    assert [each.dedupe_key for each in waiting] == ["there", "first", "second", "later"]
    assert {each.address for each in waiting} == {NEW}
