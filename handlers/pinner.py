"""Pin the lists of what each side owes; a pin is a convenience and holds up nothing."""

import asyncio
import logging

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.services.pins import Pin, Pins
from bot.threads import Threads

log = logging.getLogger(__name__)

EVERY = 60.0
"""Seconds between two looks."""


class Pinner:
    """Pin what is due; a message that is pinned already is as good."""

    def __init__(
        self,
        client: AsyncWebClient,
        pins: Pins,
        threads: Threads,
    ) -> None:
        self._client = client
        self._pins = pins
        self._threads = threads

    async def run(self) -> None:
        """Look every minute, until cancelled."""
        while True:
            try:
                await self.pin()
            except Exception:
                # Slack or the database fails: what is due stays due.
                log.exception("pinning failed and will be tried again")
            await asyncio.sleep(EVERY)

    async def pin(self) -> None:
        """Pin what is due now; raises SlackApiError when Slack asks us to wait."""
        for pin in await self._threads.run(self._pins.due):
            error = await self._add(pin)
            if error is None:
                await self._threads.run(self._pins.pinned, pin)
            else:
                log.warning("a list is not pinned: %s", error)
                await self._threads.run(self._pins.refused, pin, error)

    async def _add(self, pin: Pin) -> str | None:
        """Return why Slack does not pin it, or None where it is pinned now."""
        try:
            await self._client.pins_add(channel=pin.channel, timestamp=pin.ts)
        except SlackApiError as refused:
            if refused.response.status_code != 200:
                raise
            error = str(refused.response.get("error"))
            return None if error == "already_pinned" else error
        return None
