"""A clock that stands still until a test moves it."""

from datetime import UTC, datetime, timedelta

START = datetime(2026, 10, 30, 20, 10, tzinfo=UTC)
"""A Friday evening, five days after Europe put its clocks back and two before America does."""


class Moving:
    """A `Clock` whose hands are moved by hand."""

    def __init__(self, now: datetime = START) -> None:
        self._now = now

    def __call__(self) -> datetime:
        """Return the present instant, aware and in UTC."""
        return self._now

    def advance(self, by: timedelta) -> datetime:
        """Move on (or back) and return the new instant."""
        self._now += by
        return self._now

    def set(self, to: datetime) -> None:
        """Move to an instant given in any zone."""
        self._now = to.astimezone(UTC)
