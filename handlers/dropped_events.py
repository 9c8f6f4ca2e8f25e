"""Take Slack's word that it drops events, and read back what it dropped."""

from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.domain.inbox import DROPPED
from handlers import parsing
from handlers.desk import Desk


def register(app: AsyncApp, desk: Desk) -> None:
    """Register the listener."""

    @app.event(DROPPED)
    async def on_dropped(event: dict[str, Any], body: dict[str, Any]) -> None:
        minute = parsing.instant(event["event_ts"])
        await desk.threads.run(desk.repairs.dropped, minute=minute, cause=body["event_id"])
        desk.dropped(minute)
