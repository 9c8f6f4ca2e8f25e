"""When and where tests read dates: Thursday 15 October 2026, 11:00 in Berlin."""

from datetime import UTC, datetime

NOW = datetime(2026, 10, 15, 9, tzinfo=UTC)
BERLIN = "Europe/Berlin"
