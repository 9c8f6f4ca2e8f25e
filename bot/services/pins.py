"""Say which lists of what each side owes are to be pinned, and keep what became of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from types import MappingProxyType

from bot.clock import Clock
from bot.domain.installation import Installation
from bot.domain.notices import OpsAlarm
from bot.services.boards import card_of
from storage.boards import Board
from storage.engine import Database
from storage.unit import UnitOfWork

BATCH = 20
"""Pins at a time, and a minute: Slack's limit (tier 2)."""

AGAIN = timedelta(days=1)

_REMEDIES: Mapping[str, str] = MappingProxyType(
    {
        "missing_scope": "Add the scope pins:write to the app, as in manifest.yml, and install it",
        "too_many_pins": "Unpin something in the channel",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pin:
    """A message to be pinned in its channel."""

    board: Board
    channel: str
    ts: str


class Pins:
    """Use cases of whoever pins. A list that cannot be pinned is posted and kept all the same."""

    def __init__(self, database: Database, clock: Clock, installation: Installation) -> None:
        self._database = database
        self._clock = clock
        self._installation = installation

    def due(self) -> list[Pin]:
        """Return what is to be pinned now; a list that has not been sent yet waits."""
        with self._database.unit_of_work() as unit:
            boards = unit.boards.to_pin(self._clock(), limit=BATCH)
            sent = [(board, unit.outbox.message_of(card_of(board))) for board in boards]
            for board, message in sent:
                if message and message[1] == board.pinned:
                    unit.boards.see_to(board, pinned=board.pinned, again_at=None)
            return [
                Pin(board=board, channel=message[0], ts=message[1])
                for board, message in sent
                if message and message[1] != board.pinned
            ]

    def pinned(self, pin: Pin) -> None:
        """Note that a message is pinned."""
        with self._database.unit_of_work() as unit:
            unit.boards.see_to(pin.board, pinned=pin.ts, again_at=None)

    def refused(self, pin: Pin, error: str) -> None:
        """Note that Slack does not pin it; staff are told once what to do, and a day later we ask.

        What is missing for the whole app is told once, not once a channel.
        """
        with self._database.unit_of_work() as unit:
            again = self._clock() + AGAIN
            unit.boards.see_to(pin.board, pinned=pin.board.pinned, again_at=again)
            self._tell(unit, pin, error)

    def _tell(self, unit: UnitOfWork, pin: Pin, error: str) -> None:
        everywhere = error == "missing_scope"
        where = "" if everywhere else f" of {pin.board.client}, {pin.board.project},"
        remedy = _REMEDIES.get(error, "Pin it by hand if people miss it")
        text = (
            f"The list{where} of what each side owes is posted and kept current, but not pinned: "
            f"Slack says {error}. {remedy}; it is tried again each day."
        )
        letter = self._installation.to_triage(
            OpsAlarm(text=text),
            client=None if everywhere else pin.board.client,
            dedupe_key=f"pin:{error}" if everywhere else f"pin:{error}:{pin.channel}:{pin.ts}",
        )
        unit.outbox.put(letter, now=self._clock())
