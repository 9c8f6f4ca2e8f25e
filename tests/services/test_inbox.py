"""Failures back off, then put the event aside and tell operations."""

import json
from datetime import timedelta

import pytest

from bot.domain.errors import InvalidError, NotFoundError
from bot.domain.inbox import RawEvent, quarantined, read
from bot.services.inbox import Inbox
from bot.services.retention import Retention
from storage.engine import Database
from tests.clocks import START, Moving
from tests.handlers.wire import OPS, alarms


def an_event(event_id: str, ts: str = "1793610000.000100") -> RawEvent:
    event = {"type": "message", "channel": "C1", "ts": ts, "event_ts": ts}
    return read({"event_id": event_id, "event": event})


@pytest.fixture
def inbox(database: Database, clock: Moving) -> Inbox:
    return Inbox(database, clock, ops=OPS)


def heads(inbox: Inbox) -> list[str]:
    return [event.event_id for event in inbox.next_waiting(busy=(), limit=10)]


def test_a_failed_event_is_tried_again_after_its_pause(inbox: Inbox, clock: Moving) -> None:
    inbox.store([an_event("Ev1")])

    assert inbox.failed("Ev1", error="Boom") == START + timedelta(seconds=1)
    assert heads(inbox) == []
    clock.advance(timedelta(seconds=1))
    assert heads(inbox) == ["Ev1"]


def test_an_event_that_keeps_failing_is_put_aside_and_operations_are_told_once(
    inbox: Inbox, database: Database
) -> None:
    inbox.store([an_event("Ev1"), an_event("Ev2", ts="1793610009.000100")])
    again = [inbox.failed("Ev1", error="Boom") for _ in range(6)]

    assert [moment is None for moment in again] == [False, False, False, False, True, True]
    (alarm,) = alarms(database)
    assert "Ev1" in alarm
    assert "5 attempts (Boom)" in alarm
    assert heads(inbox) == ["Ev2"]
    assert inbox.counts().quarantined == 1


def test_of_what_cannot_be_read_operations_are_told_once(inbox: Inbox, database: Database) -> None:
    for _ in range(3):
        inbox.store([read({"event_id": "Ev1"}), an_event("Ev2")])

    (alarm,) = alarms(database)
    assert "could not be read (no event with a type)" in alarm


def test_a_failure_after_the_event_was_applied_changes_nothing(inbox: Inbox) -> None:
    inbox.store([an_event("Ev1")])
    inbox.settle("Ev1")

    assert inbox.failed("Ev1", error="Boom") is None
    assert inbox.counts().waiting == 0


def test_what_was_put_aside_waits_again_after_a_fix(inbox: Inbox, database: Database) -> None:
    inbox.store([an_event("Ev1")])
    for _ in range(5):
        inbox.failed("Ev1", error="Boom")
    (aside,) = inbox.aside()
    assert (aside.event_id, aside.type, aside.error) == ("Ev1", "message", "Boom")

    inbox.retry("Ev1")

    assert (heads(inbox), inbox.aside()) == (["Ev1"], ())
    assert inbox.failed("Ev1", error="Boom") == START + timedelta(seconds=1)
    with pytest.raises(NotFoundError, match="no event Ev1 put aside"):
        inbox.retry("Ev1")


@pytest.mark.parametrize("words", ["plain", "schön"])
def test_what_could_not_be_read_is_read_again_by_the_mended_rules(inbox: Inbox, words: str) -> None:
    body = {"event_id": "Ev1", "event": {"type": "message", "channel": "C1", "text": words}}
    before_the_fix = quarantined(json.dumps(body, ensure_ascii=False), "no rule for it yet")
    hopeless = read({"event_id": "Ev2"})
    inbox.store([before_the_fix, hopeless])

    inbox.retry(before_the_fix.event_id)
    with pytest.raises(InvalidError, match=r"still cannot be read: no event with a type\."):
        inbox.retry(hopeless.event_id)

    (waiting,) = inbox.next_waiting(busy=(), limit=10)
    assert json.loads(waiting.body) == body
    assert [each.event_id for each in inbox.aside()] == [hopeless.event_id]


def test_settling_twice_is_settling_once(inbox: Inbox) -> None:
    inbox.store([an_event("Ev1")])
    inbox.settle("Ev1")
    inbox.settle("Ev1")

    assert inbox.counts().waiting == 0


@pytest.mark.parametrize("bad", ["lone \ud800 surrogate", "NUL \0 inside"])
def test_what_the_database_refuses_is_put_aside_and_harms_no_neighbour(
    inbox: Inbox, bad: str
) -> None:
    poison = RawEvent(
        event_id="EvBad", team="T1", channel="C9", ts="", event_ts="1", type=bad, body=bad
    )
    inbox.store([an_event("Ev1"), poison, an_event("Ev2", ts="1793610009.000100")])

    counts = inbox.counts()
    # SQLite takes a NUL as it is.
    assert counts.waiting + counts.quarantined == 3
    assert [event.event_id for event in inbox.next_waiting(busy=["C9"], limit=9)] == ["Ev1"]
    inbox.settle("Ev1")
    assert [event.event_id for event in inbox.next_waiting(busy=["C9"], limit=9)] == ["Ev2"]


def test_bodies_are_forgotten_after_thirty_days(
    inbox: Inbox, database: Database, clock: Moving
) -> None:
    inbox.store([an_event("Ev1")])
    inbox.settle("Ev1")
    retention = Retention(database, clock)
    clock.advance(timedelta(days=30))

    assert retention.forget_bodies() == 0
    clock.advance(timedelta(seconds=1))
    assert retention.forget_bodies() == 1
    with database.snapshot() as unit:
        assert unit.inbox.seen_until("C1") == "1793610000.000100"
