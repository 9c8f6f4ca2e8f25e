"""Each lane offers one letter at a time, and nobody waits long for a lane."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from bot.domain.delivery import State
from bot.domain.letters import Address
from storage.engine import Database
from tests.clocks import START
from tests.letters import CHANNEL, OPS, letter
from tests.storage.letterbox import entries, force, heads, put

MINUTE = timedelta(minutes=1)


def test_each_lane_offers_its_first_letter(database: Database) -> None:
    other = Address(team="T1", channel="C2")
    put(database, "a1", "a2")
    put(database, "b1", to=other)

    assert heads(database) == ["a1", "b1"]


def test_letters_put_down_at_once_get_places_of_their_own(database: Database) -> None:
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda number: put(database, f"l{number}"), range(12)))

    assert sorted(entry.seq for entry in entries(database)) == list(range(1, 13))


def test_a_letter_that_is_not_due_lets_others_pass(database: Database) -> None:
    put(database, "later", not_before=START + MINUTE)
    put(database, "now")

    assert heads(database) == ["now"]
    assert heads(database, now=START + MINUTE) == ["later"]


def test_a_reply_waits_for_the_letter_it_hangs_under(database: Database) -> None:
    put(database, "card", not_before=START + MINUTE)
    put(database, "note", thread_of="card")

    assert heads(database) == []


@pytest.mark.parametrize("state", [State.SENDING, State.UNKNOWN])
def test_a_lane_with_a_letter_under_way_offers_none(database: Database, state: State) -> None:
    put(database, "first", "second")
    force(database, "first", state)

    assert heads(database) == []


def test_a_resting_lane_offers_none_until_it_has_rested(database: Database) -> None:
    put(database, "first")
    with database.unit_of_work() as unit:
        unit.dispatch.rest(CHANNEL.lane, START + MINUTE)

    assert heads(database, now=START + MINUTE - timedelta(microseconds=1)) == []
    assert heads(database, now=START + MINUTE) == ["first"]


@pytest.mark.parametrize("kind", ["postgresql"])
def test_a_lane_that_is_being_filled_is_passed_over_not_waited_for(
    open_database: Callable[[], Database],
) -> None:
    ours, theirs = open_database(), open_database()
    put(ours, "mine")
    put(ours, "other", to=OPS)
    with theirs.unit_of_work() as unit:
        unit.outbox.put(letter("theirs"), now=START)
        unit.outbox.write()

        assert heads(ours) == ["other"]


@pytest.mark.parametrize("kind", ["postgresql"])
def test_those_who_say_the_same_in_another_order_do_not_wait_for_each_other(
    database: Database,
) -> None:
    def both(number: int) -> None:
        lanes = [CHANNEL, OPS] if number % 2 else [OPS, CHANNEL]
        with database.unit_of_work() as unit:
            for to in lanes:
                unit.outbox.put(letter(f"{number}:{to.channel}", to=to), now=START)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(both, range(80)))

    assert len(entries(database)) == 160


def test_only_one_open_letter_has_a_place(database: Database) -> None:
    put(database, "first", "second")

    with pytest.raises(IntegrityError), database.engine.begin() as connection:
        connection.execute(text("UPDATE outbox SET seq = 1"))


def test_a_new_lead_ends_the_old_one(database: Database) -> None:
    with database.unit_of_work() as unit:
        old = unit.dispatch.take_lead()
    with database.unit_of_work() as unit:
        new = unit.dispatch.take_lead()

        assert unit.dispatch.leads(new)
        assert not unit.dispatch.leads(old)
