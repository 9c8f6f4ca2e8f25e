"""A list that changes while Slack pins it is neither lost nor told twice."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.domain.clients import Template
from bot.domain.delivery import State
from bot.domain.records import Actor, ActorRole
from bot.services.boards import Boards
from bot.services.milestone_finding import Here
from bot.services.pins import Pin, Pins
from bot.services.plans import Plans
from storage.boards import Board
from storage.engine import Database
from tests.clocks import Moving
from tests.configs import configured
from tests.services.office import HOST, Office
from tests.storage.letterbox import send, states

NON = Here(client="NON", project="NV-204")
RAVI = Actor(user="U0RAVI", team="T1", role=ActorRole.STAFF, name="Ravi Menon")
FIRST = "board:NON:NV-204:1"


class Listed:
    """A project's list of what each side owes, and whoever pins it."""

    def __init__(self, database: Database, clock: Moving) -> None:
        Office(database, clock).furnish()
        self.database, self.clock = database, clock
        self.pins = Pins(database, clock, HOST)
        self._plans = Plans.over(database, clock, HOST, configured())
        self._boards = Boards(database, clock, HOST, configured())
        self._plans.milestones.use_template(NON, RAVI, Template.API)

    def change(self, milestone: str, day: date) -> None:
        """Plan a date and bring the list up to date."""
        self._plans.milestones.plan(milestone, NON, RAVI, day=day)
        self._boards.keep()
        self.clock.advance(timedelta(minutes=1))

    def pin(self) -> Pin:
        """Return what is to be pinned now."""
        (pin,) = self.pins.due()
        return pin

    def board(self) -> Board | None:
        """Return what is kept of the list while its pin is to be seen to."""
        with self.database.snapshot() as unit:
            return next(iter(unit.boards.to_pin(self.clock() + timedelta(days=365), limit=9)), None)


@pytest.fixture
def listed(database: Database, clock: Moving) -> Listed:
    return Listed(database, clock)


ENDS: dict[str, Callable[[Pins, Pin], None]] = {
    "pinned": lambda pins, pin: pins.pinned(pin),
    "refused": lambda pins, pin: pins.refused(pin, "too_many_pins"),
}


@pytest.mark.parametrize("end", ENDS.values(), ids=ENDS.keys())
def test_what_changes_while_slack_pins_is_shown(
    listed: Listed, end: Callable[[Pins, Pin], None]
) -> None:
    listed.change("A9", date(2027, 2, 1))
    send(listed.database, FIRST, ts="7.0")
    pin = listed.pin()

    listed.change("A10", date(2027, 3, 1))
    end(listed.pins, pin)
    listed.change("A11", date(2027, 4, 1))

    board = listed.board()
    assert board is not None
    assert board.number == 3
    assert states(listed.database)["board:NON:NV-204:3"] is State.PENDING


def test_a_pin_is_seen_to_until_nothing_has_changed_since(listed: Listed) -> None:
    listed.change("A9", date(2027, 2, 1))
    send(listed.database, FIRST, ts="7.0")
    pin = listed.pin()
    listed.change("A10", date(2027, 3, 1))

    listed.pins.pinned(pin)
    again = listed.board()
    assert again is not None
    assert (again.pinned, again.pin_at) == (pin.ts, listed.clock() - timedelta(minutes=1))
    assert listed.pins.due() == []
    assert listed.board() is None


def test_who_read_a_list_before_it_was_pinned_leaves_the_pin_as_it_is(listed: Listed) -> None:
    listed.change("A9", date(2027, 2, 1))
    read = listed.board()
    assert read is not None
    with listed.database.unit_of_work() as unit:
        unit.boards.see_to(read, pinned="7.0", again_at=None)
        unit.boards.put(replace(read, number=2))

    kept = listed.board()
    assert kept is not None
    assert (kept.number, kept.pinned) == (2, "7.0")


def test_what_slack_refuses_is_asked_for_again_a_day_later(listed: Listed) -> None:
    listed.change("A9", date(2027, 2, 1))
    send(listed.database, FIRST, ts="7.0")
    listed.pins.refused(listed.pin(), "too_many_pins")

    assert listed.pins.due() == []
    listed.clock.advance(timedelta(days=1))
    assert listed.pin().board.pinned == ""
