"""Forget what is kept only for a while."""

from datetime import timedelta

from bot.clock import Clock
from storage.engine import Database

BODIES_KEPT = timedelta(days=30)


class Retention:
    """The use cases of forgetting; each says how much it forgot."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def forget_bodies(self) -> int:
        """Empty the bodies of deliveries applied more than 30 days ago; return how many.

        A legal hold keeps those of its channels.
        """
        with self._database.unit_of_work() as unit:
            return unit.inbox.forget_bodies(
                received_before=self._clock() - BODIES_KEPT,
                sparing=unit.erasures.held_channels(),
            )
