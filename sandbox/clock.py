"""The workspace's clock: runs at a rate from a chosen start, and can be moved forward."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

Elapsed = Callable[[], float]
"""Seconds on a steady scale; only differences mean anything."""


def machine_time() -> datetime:
    """Return the machine's time as aware UTC; signatures and addresses age by it."""
    return datetime.now(UTC)  # noqa: TID251  # the sandbox's one place


class Clock:
    """Tell the workspace's time; called, it returns aware UTC, as the bot's own clock does."""

    def __init__(
        self,
        start: datetime | None = None,
        *,
        rate: float = 1.0,
        elapsed: Elapsed = time.monotonic,
    ) -> None:
        if start is not None and start.tzinfo is None:
            raise ValueError("a clock starts at an aware time")
        self.rate = rate
        self._elapsed = elapsed
        self._origin = start.astimezone(UTC) if start else machine_time()
        self._begun = elapsed()
        self._moved = timedelta()
        self._listeners: list[Callable[[datetime], None]] = []

    def __call__(self) -> datetime:
        """Return the present instant, aware and in UTC."""
        run = timedelta(seconds=(self._elapsed() - self._begun) * self.rate)
        return self._origin + run + self._moved

    @property
    def offset(self) -> float:
        """Seconds by which this clock is ahead of the machine's."""
        return (self() - machine_time()).total_seconds()

    def advance(self, by: timedelta) -> datetime:
        """Move forward and return the new time; raise `ValueError` for a step back."""
        if by < timedelta():
            raise ValueError("time only moves forward: timestamps of messages hang on it")
        self._moved += by
        now = self()
        for listener in list(self._listeners):
            listener(now)
        return now

    def move_to(self, when: datetime) -> datetime:
        """Move forward to `when` (aware) and return it; raise `ValueError` if it is past."""
        return self.advance(when.astimezone(UTC) - self())

    def on_move(self, listener: Callable[[datetime], None]) -> None:
        """Call `listener` with the new time after each move."""
        self._listeners.append(listener)
