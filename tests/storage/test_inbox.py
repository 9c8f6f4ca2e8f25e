"""The inbox keeps everything once and hands it out in order."""

import random
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import sqlalchemy
from sqlalchemy import text

from bot.domain.inbox import RawEvent, quarantined, read
from storage.engine import Database

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)


def an_event(number: int, channel: str = "C1", *, at: int | None = None) -> RawEvent:
    ts = f"1793610{number if at is None else at:03}.000100"
    event = {"type": "message", "channel": channel, "ts": ts, "event_ts": ts, "text": "hello"}
    return read({"event_id": f"Ev{number}", "team_id": "T1", "event": event})


def store(database: Database, *events: RawEvent, at: datetime = NOW) -> None:
    with database.unit_of_work() as unit:
        unit.inbox.store(events, received_at=at)


def waiting(
    database: Database, *, now: datetime = NOW, busy: tuple[str, ...] = (), limit: int = 10
) -> list[str]:
    with database.unit_of_work() as unit:
        return [event.event_id for event in unit.inbox.next_waiting(now, busy=busy, limit=limit)]


def done(database: Database, event_id: str) -> bool:
    with database.unit_of_work() as unit:
        return unit.inbox.done(event_id)


def test_an_event_comes_out_as_it_went_in(database: Database) -> None:
    event = an_event(1)
    store(database, event)

    with database.unit_of_work() as unit:
        assert unit.inbox.next_waiting(NOW, busy=(), limit=10) == (event,)


def test_a_redelivery_is_absorbed_even_within_one_batch(database: Database) -> None:
    store(database, an_event(1), an_event(1))
    store(database, an_event(1), an_event(2))

    with database.unit_of_work() as unit:
        assert unit.inbox.counts().waiting == 2


def test_a_redelivery_does_not_bring_back_what_is_done(database: Database) -> None:
    store(database, an_event(1))
    done(database, "Ev1")
    store(database, an_event(1))

    assert waiting(database) == []


def test_channels_are_emptied_in_the_order_of_event_ts_however_they_arrive(
    database: Database,
) -> None:
    events = [an_event(n, f"C{n % 3}") for n in range(60)]
    random.Random(7).shuffle(events)
    store(database, *events)

    handed_out: dict[int, list[int]] = {0: [], 1: [], 2: []}
    while heads := waiting(database):
        for event_id in heads:
            number = int(event_id.removeprefix("Ev"))
            handed_out[number % 3].append(number)
            done(database, event_id)

    assert handed_out == {lane: list(range(lane, 60, 3)) for lane in range(3)}


def test_only_the_head_of_each_channel_is_handed_out_oldest_first(database: Database) -> None:
    store(database, an_event(5, "C1"), an_event(2, "C2"), an_event(3, "C2"), an_event(9, ""))

    assert waiting(database) == ["Ev2", "Ev5", "Ev9"]
    assert waiting(database, limit=2) == ["Ev2", "Ev5"]
    assert waiting(database, busy=("C2", "")) == ["Ev5"]


def test_an_event_that_backs_off_holds_its_channel_and_no_other(database: Database) -> None:
    store(database, an_event(1, "C1"), an_event(2, "C1"), an_event(3, "C2"))
    with database.unit_of_work() as unit:
        unit.inbox.retry_later("Ev1", not_before=NOW + timedelta(seconds=4), error="Boom")
        assert unit.inbox.attempts_for_update("Ev1") == 1

    assert waiting(database) == ["Ev3"]
    assert waiting(database, now=NOW + timedelta(seconds=4)) == ["Ev1", "Ev3"]


def test_a_quarantined_event_keeps_its_body_and_frees_its_channel(database: Database) -> None:
    store(database, an_event(1), an_event(2))
    with database.unit_of_work() as unit:
        unit.inbox.quarantine("Ev1", error="Boom")

    assert waiting(database) == ["Ev2"]
    with database.unit_of_work() as unit:
        kept = unit.session.connection().execute(
            text("SELECT body, error, attempts FROM inbox WHERE event_id = 'Ev1'")
        )
        assert kept.one() == (an_event(1).body, "Boom", 1)


def test_only_the_first_of_two_marks_an_event_done(database: Database) -> None:
    store(database, an_event(1))

    assert done(database, "Ev1") is True
    assert done(database, "Ev1") is False
    assert done(database, "EvNever") is False


def test_an_event_stays_waiting_when_the_transaction_that_applied_it_fails(
    database: Database,
) -> None:
    store(database, an_event(1))

    def apply_it() -> None:
        with database.unit_of_work() as unit:
            unit.inbox.done("Ev1")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        apply_it()

    assert waiting(database) == ["Ev1"]


def test_what_cannot_be_read_is_kept_once_and_never_handed_out(database: Database) -> None:
    store(database, quarantined("\0 nonsense \ud800", "not JSON"))
    store(database, quarantined("\0 nonsense \ud800", "not JSON"))

    assert waiting(database) == []
    with database.unit_of_work() as unit:
        assert unit.inbox.counts().quarantined == 1


def test_seen_until_counts_only_the_events_that_brought_a_message(database: Database) -> None:
    edit = {
        "type": "message",
        "subtype": "message_changed",
        "channel": "C1",
        "event_ts": "1793610900.000100",
        "message": {"ts": "1793610500.000100"},
    }
    store(database, an_event(3), an_event(7), an_event(9, "C2"))
    store(database, read({"event_id": "EvEdit", "event": edit}))
    done(database, "Ev7")

    with database.unit_of_work() as unit:
        assert unit.inbox.seen_until("C1") == an_event(7).ts
        assert unit.inbox.seen_until("C3") == ""


def test_a_message_after_the_reconnection_does_not_hide_the_gap(database: Database) -> None:
    store(database, an_event(1), at=NOW - timedelta(hours=1))
    store(database, an_event(2), at=NOW)

    with database.unit_of_work() as unit:
        assert unit.inbox.seen_until("C1", received_before=NOW) == an_event(1).ts


def test_counts_say_since_when_the_oldest_waits(database: Database) -> None:
    store(database, an_event(1), at=NOW)
    store(database, an_event(2), at=NOW + timedelta(minutes=1))
    done(database, "Ev1")

    with database.unit_of_work() as unit:
        counts = unit.inbox.counts()
    assert (counts.waiting, counts.oldest) == (1, NOW + timedelta(minutes=1))


def test_old_bodies_are_forgotten_only_where_the_event_is_applied(database: Database) -> None:
    store(database, an_event(1), an_event(2), at=NOW - timedelta(days=31))
    store(database, an_event(3, "C2"), at=NOW)
    done(database, "Ev1")
    done(database, "Ev3")

    with database.unit_of_work() as unit:
        old = NOW - timedelta(days=30)
        assert unit.inbox.forget_bodies(received_before=old, sparing=["C1"]) == 0
        assert unit.inbox.forget_bodies(received_before=old, sparing=()) == 1
        assert unit.inbox.next_waiting(NOW, busy=(), limit=1)[0].body == an_event(2).body
    store(database, an_event(1))
    assert waiting(database) == ["Ev2"]


def test_the_next_event_is_found_by_an_index_however_long_the_history(database: Database) -> None:
    store(database, *(an_event(n) for n in range(500)))
    with database.unit_of_work() as unit:
        for n in range(480):
            unit.inbox.done(f"Ev{n}")
    if not database.is_sqlite:
        with database.engine.connect() as connection:
            connection.execution_options(isolation_level="AUTOCOMMIT").execute(text("ANALYZE"))

    asked: list[tuple[str, Any]] = []

    @sqlalchemy.event.listens_for(database.engine, "before_cursor_execute")
    def _keep(_c: Any, _cursor: Any, sql: str, parameters: Any, *_more: Any) -> None:
        asked.append((sql, parameters))

    waiting(database)
    sql, parameters = next(query for query in asked if "RECURSIVE" in query[0])
    explain = "EXPLAIN QUERY PLAN " if database.is_sqlite else "EXPLAIN "
    with database.engine.connect() as connection:
        plan = str(connection.exec_driver_sql(explain + sql, parameters).all())

    assert plan.count("inbox_waiting") >= 2
