"""A published update at risk, for tests of what its readers see."""

from dataclasses import replace
from datetime import UTC, date, datetime

from bot.domain.health import UNKNOWN, Colour
from bot.domain.update_notices import UpdatePosted
from bot.domain.updates import DecisionNeeded, Update, UpdateState
from tests.updates import NOW, an_update

DUE = datetime(2026, 10, 23, 16, tzinfo=UTC)
BOSTON, SITE = "America/New_York", "Asia/Kolkata"
RISK = replace(
    UNKNOWN[0],
    colour=Colour.AT_RISK,
    was=Colour.ON_TRACK,
    line="A9 moves to 28 Oct.",
    owner="Lakshmi Reddy",
    action="air freight",
    by=date(2026, 10, 23),
    fresh=True,
)


def an_example(**differently: object) -> Update:
    """Return the update of week 42: published, with a risk and a decision needed."""
    plain = an_update(
        headline="Toluene delivery moves the engineering batch.",
        health=(RISK, *UNKNOWN[1:]),
        decisions=(
            DecisionNeeded(
                text="approve MBR v3", by=date(2026, 10, 23), otherwise="the start moves"
            ),
        ),
        slot=date(2026, 10, 16),
        published_at=NOW,
        published_by_name="Ravi Menon",
        state=UpdateState.PUBLISHED,
    )
    return replace(plain, **differently)  # type: ignore[arg-type]


def posted(**differently: object) -> UpdatePosted:
    """Return the message about it for a client in Boston."""
    plain = UpdatePosted(
        update=an_example().for_client(),
        client_name="Nonesuch",
        site_zone=SITE,
        reader_zone=BOSTON,
    )
    return replace(plain, **differently)  # type: ignore[arg-type]
