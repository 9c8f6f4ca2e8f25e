"""Tell the time: the one place that asks the machine."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

Clock = Callable[[], datetime]
"""Gives the present instant, always aware and in UTC."""


def system_clock() -> datetime:
    """Return the machine's time as aware UTC."""
    return datetime.now(UTC)  # noqa: TID251  # the one place


def shifted(clock: Clock, offset: timedelta) -> Clock:
    """Return a clock that runs `offset` ahead of `clock`, for rehearsals."""
    return lambda: clock() + offset
