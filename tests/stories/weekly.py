"""A house whose weekly update is due on Friday: begin with a first one, and let the week go by."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from tests.stories.house import House
from tests.stories.updates import post, write

MONDAY = datetime(2026, 10, 12, 4, 0, tzinfo=UTC)
BOSTON, BERLIN = ZoneInfo("America/New_York"), ZoneInfo("Europe/Berlin")
REPORT = {
    "headline": "Toluene delivery moves the engineering batch.",
    "timeline": "▲ At risk",
    "timeline_line": "A9 moves from 19 to 28 Oct.",
}
ACTION = {
    "timeline_owner": "Lakshmi Reddy",
    "timeline_action": "toluene comes by air freight",
    "timeline_by": "Fri 23 Oct",
    "decision_0_text": "approve MBR v3",
    "decision_0_by": "Fri 23 Oct",
    "decision_0_otherwise": "batch start moves day for day",
}


async def move(house: House, to: datetime) -> None:
    """Move the clock and do what is due."""
    house.slack.clock.move_to(to)
    await house.bot.scheduler.run("cadence")
    await house.settled()


async def begun(house: House) -> None:
    """Let every project have its rhythm and the first update out, so that more is promised."""
    await house.bot.scheduler.run("cadence")
    await write(house, "ravi", REPORT, ACTION)
    await post(house, "anna", "Toluene delivery")
    await house.settled()
