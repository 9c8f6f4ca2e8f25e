"""Who may send, and what a person can do about a letter."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import text

from bot.domain.delivery import (
    LaneRefused,
    NotPosted,
    Outcome,
    Poisoned,
    State,
    Uncertain,
)
from bot.domain.errors import ConflictError, NotFoundError
from bot.services.delivery import Delivery
from storage.engine import Database
from tests.letters import CHANNEL
from tests.services.desk import Desk


def test_whoever_lost_the_lead_gets_nothing_to_send(
    desk: Desk, open_database: Callable[[], Database]
) -> None:
    desk.put("a")
    with open_database().unit_of_work() as unit:
        unit.dispatch.take_lead()

    with pytest.raises(ConflictError, match="taken over"):
        desk.delivery.next_parcels(1)


def test_whoever_gave_the_place_away_gets_nothing_to_send(desk: Desk) -> None:
    desk.delivery.release_relay()

    with pytest.raises(ConflictError, match="lost its place"):
        desk.delivery.next_parcels(1)


@pytest.mark.parametrize("kind", ["sqlite"])
def test_a_second_process_on_one_file_is_told_that_it_is_a_mistake(
    desk: Desk, second: Delivery
) -> None:
    with pytest.raises(ConflictError, match="already running"):
        second.hold_relay()
    desk.delivery.release_relay()
    assert second.hold_relay()


@pytest.mark.parametrize("kind", ["postgresql"])
def test_a_second_replica_stands_by_until_the_first_is_gone(desk: Desk, second: Delivery) -> None:
    assert not second.hold_relay()
    desk.delivery.release_relay()
    assert second.hold_relay()


@pytest.mark.parametrize("kind", ["postgresql"])
def test_a_relay_whose_session_was_ended_knows_that_it_lost_its_place(
    desk: Desk, open_database: Callable[[], Database]
) -> None:
    with open_database().engine.begin() as connection:
        connection.execute(
            text("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'")
        )

    with pytest.raises(ConflictError, match="lost its place"):
        desk.delivery.next_parcels(1)


@pytest.mark.parametrize("state", [State.DEAD, State.CANCELLED])
def test_a_person_sends_a_closed_letter_again_last_in_its_lane(desk: Desk, state: State) -> None:
    desk.send("a", Poisoned(error="msg_too_long", plain_may_do=False))
    if state is State.CANCELLED:
        desk.delivery.drop(desk.letter("a").id)
    desk.put("b")
    desk.delivery.retry(desk.letter("a").id)

    assert desk.state("a") is State.PENDING
    assert desk.letter("a").seq > desk.letter("b").seq


def test_a_person_has_a_refusing_channel_tried_at_once(desk: Desk) -> None:
    desk.send("a", LaneRefused(error="not_in_channel"))
    desk.delivery.retry(desk.letter("a").id)

    assert CHANNEL in {parcel.address for parcel in desk.delivery.next_parcels(10)}


@pytest.mark.parametrize("outcome", [NotPosted(error="x"), Uncertain(error="x")])
def test_a_person_drops_a_letter(desk: Desk, outcome: Outcome) -> None:
    desk.send("a", outcome)
    desk.delivery.drop(desk.letter("a").id)

    assert desk.state("a") is State.CANCELLED
    assert desk.after(timedelta(hours=1)) == []


def test_a_letter_that_was_sent_is_neither_sent_again_nor_dropped(desk: Desk) -> None:
    desk.send("a")
    sent = desk.letter("a").id

    with pytest.raises(ConflictError):
        desk.delivery.retry(sent)
    with pytest.raises(ConflictError):
        desk.delivery.drop(sent)


def test_a_letter_nobody_knows_is_said_not_to_be_there(desk: Desk) -> None:
    with pytest.raises(NotFoundError):
        desk.delivery.retry("nothing")
    with pytest.raises(NotFoundError):
        desk.delivery.drop("nothing")


def test_the_letters_are_counted(desk: Desk) -> None:
    desk.send("a")
    desk.put("b")

    counts = desk.delivery.counts()
    assert (counts[State.SENT], counts[State.PENDING], counts[State.DEAD]) == (1, 1, 0)
