"""Letters are put down with the change they tell of, once, and keep their place."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import IntegrityError

from bot.domain.codec import to_json
from bot.domain.delivery import State, claimed
from storage.engine import Database
from storage.unit import UnitOfWork
from tests.clocks import START
from tests.letters import CHANNEL, letter
from tests.storage.letterbox import entries, force, heads, put, send, states

MINUTE = timedelta(minutes=1)


def test_a_letter_put_down_waits_in_its_lane(database: Database) -> None:
    wanted = letter("q1:logged", thread_ts="1.0")
    with database.unit_of_work() as unit:
        unit.outbox.put(wanted, now=START)

    (entry,) = entries(database)
    assert entry.progress.state is State.PENDING
    assert entry.payload == to_json(wanted.notice)
    assert (entry.address, entry.client, entry.kind) == (CHANNEL, "NON", "StaffNote")
    assert (entry.thread_ts, entry.not_before) == ("1.0", START)


def test_the_same_fact_is_put_down_once(database: Database) -> None:
    put(database, "q1:logged")

    assert put(database, "q1:logged") is False
    assert len(entries(database)) == 1


def test_two_who_tell_the_same_fact_at_once_put_it_down_once(database: Database) -> None:
    with ThreadPoolExecutor(4) as pool:
        added = list(pool.map(lambda _: put(database, "q1:overdue"), range(8)))

    assert added.count(True) == 1
    assert len(entries(database)) == 1


def test_a_change_that_fails_takes_its_letter_along(database: Database) -> None:
    with pytest.raises(ZeroDivisionError), database.unit_of_work() as unit:
        put_and_fail(unit)

    assert entries(database) == []


def test_what_was_put_and_is_withdrawn_at_once_is_not_sent(database: Database) -> None:
    with database.unit_of_work() as unit:
        unit.outbox.put(letter("reminder"), now=START)
        assert unit.outbox.withdraw("reminder", reason="closed", now=START)

    assert heads(database) == []


def test_a_newer_state_of_a_card_cancels_the_edit_that_waits(database: Database) -> None:
    for number in range(1, 5):
        put(database, f"card:{number}", card="card")

    # The first stays: it is the post, and replies may hang under it.
    assert states(database) == {
        "card:1": State.PENDING,
        "card:2": State.CANCELLED,
        "card:3": State.CANCELLED,
        "card:4": State.PENDING,
    }


def test_a_card_whose_first_letter_was_cancelled_starts_with_the_next(database: Database) -> None:
    put(database, "card:1", card="card")
    with database.unit_of_work() as unit:
        unit.outbox.withdraw("card:1", reason="expired", now=START)
    put(database, "card:2", card="card")
    put(database, "card:3", card="card")

    assert states(database)["card:2"] is State.PENDING


def test_a_card_leaves_another_card_alone(database: Database) -> None:
    put(database, "a:1", "a:2", card="a")
    put(database, "b:1", "b:2", card="b")

    assert states(database)["a:2"] is State.PENDING


def test_a_fact_told_before_does_not_disturb_its_card(database: Database) -> None:
    put(database, "card:1", "card:2", card="card")
    put(database, "card:1", card="card")

    assert states(database)["card:2"] is State.PENDING


def test_what_waited_beyond_its_time_is_cancelled(database: Database) -> None:
    put(database, "reminder", valid_until=START + MINUTE)
    put(database, "reply")
    with database.unit_of_work() as unit:
        assert unit.outbox.expire(START + MINUTE - timedelta(microseconds=1)) == 0
        assert unit.outbox.expire(START + MINUTE) == 1

    assert states(database) == {"reminder": State.CANCELLED, "reply": State.PENDING}


def test_a_letter_under_way_is_not_withdrawn(database: Database) -> None:
    put(database, "reminder")
    force(database, "reminder", State.SENDING)

    with database.unit_of_work() as unit:
        assert unit.outbox.withdraw("reminder", reason="closed", now=START) is False


def test_a_letter_moves_only_from_where_it_was_seen(database: Database) -> None:
    put(database, "first")
    with database.unit_of_work() as unit:
        (seen,) = unit.dispatch.heads(START)
        begun = claimed(seen.progress, edits=None, now=START)
        assert unit.dispatch.save(seen, begun, now=START, fence=1)

        assert unit.dispatch.save(seen, begun, now=START, fence=2) is False


def test_a_message_is_found_by_its_fact_and_by_its_card(database: Database) -> None:
    put(database, "card:1", card="card")
    send(database, "card:1", ts="7.0")

    with database.unit_of_work() as unit:
        assert unit.outbox.message_of("card:1") == ("C1", "7.0")
        assert unit.outbox.message_of("card") == ("C1", "7.0")
        assert unit.outbox.message_of("nothing") is None


def test_a_fact_told_by_a_superseded_edit_is_found_in_its_card(database: Database) -> None:
    put(database, "card:1", card="card")
    send(database, "card:1", ts="7.0")
    put(database, "card:2", card="card")
    put(database, "card:3", card="card")

    with database.unit_of_work() as unit:
        assert unit.outbox.message_of("card:2") == ("C1", "7.0")


def test_what_was_shown_is_kept_even_if_no_column_could_hold_it(database: Database) -> None:
    put(database, "first")
    send(database, "first", ts="7.0", shown="NUL \0 and half a pair \ud83d")

    with database.engine.connect() as connection:
        shown = connection.execute(text("SELECT sent_text FROM outbox")).scalar_one()
    assert shown == "NUL  and half a pair ?"


def test_letters_are_counted_by_state(database: Database) -> None:
    put(database, "a", "b", "c")
    force(database, "a", State.DEAD)

    with database.unit_of_work() as unit:
        counts = unit.outbox.counts()
    assert (counts[State.PENDING], counts[State.DEAD], counts[State.SENT]) == (2, 1, 0)


def test_an_invented_state_is_refused_by_the_database(database: Database) -> None:
    put(database, "first")

    with pytest.raises(IntegrityError), database.engine.begin() as connection:
        connection.execute(text("UPDATE outbox SET state = 'maybe'"))


def put_and_fail(unit: UnitOfWork) -> None:
    unit.outbox.put(letter("q1:logged"), now=START)
    _ = unit.outbox.write() / 0


# PostgreSQL plans by the size of tables, and these are small.
@pytest.mark.parametrize("kind", ["sqlite"])
def test_whose_turn_it_is_is_found_without_reading_the_history(database: Database) -> None:
    put(database, "a")
    asked: list[tuple[str, Any]] = []

    @event.listens_for(database.engine, "before_cursor_execute")
    def _keep(_c: Any, _cursor: Any, sql: str, parameters: Any, *_more: Any) -> None:
        asked.append((sql, parameters))

    assert heads(database) == ["a"]
    sql, parameters = next(query for query in asked if "GROUP BY" in query[0])
    with database.engine.connect() as connection:
        plan = str(connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", parameters).all())

    assert "outbox_place" in plan
    assert "SCAN outbox" not in plan
