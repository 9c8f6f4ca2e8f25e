"""An update for tests that only care for some of its fields."""

from dataclasses import replace
from datetime import UTC, datetime

from bot.domain.health import UNKNOWN, Colour
from bot.domain.updates import Update, UpdateKind

NOW = datetime(2026, 10, 16, 6, 30, tzinfo=UTC)


def an_update(**differently: object) -> Update:
    """Return a draft with a headline and the timeline on track."""
    plain = Update(
        id="NON-U-1",
        version=1,
        client="NON",
        project="NV-204",
        kind=UpdateKind.FULL,
        author="U1",
        author_name="Ravi Menon",
        written_at=NOW,
        headline="All is prepared.",
        health=(replace(UNKNOWN[0], colour=Colour.ON_TRACK, line="14 Oct"), *UNKNOWN[1:]),
    )
    return replace(plain, **differently)  # type: ignore[arg-type]
