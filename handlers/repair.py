"""Read back what Slack did not deliver: on connecting, and every few minutes."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from functools import partial
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.clock import Clock
from bot.services.repairs import Gap, Repairs
from bot.threads import Threads
from handlers import parsing

log = logging.getLogger(__name__)

EVERY = 300.0
"""Seconds between two looks when nothing else calls for one."""

PAGE = 200
GONE = frozenset({"channel_not_found", "not_in_channel", "is_archived", "thread_not_found"})

Page = Callable[..., Awaitable[AsyncSlackResponse]]
"""Fetches one page of messages by its cursor."""


class Repairer:
    """Compare Slack's history with the inbox and store what is missing."""

    def __init__(
        self,
        client: AsyncWebClient,
        repairs: Repairs,
        threads: Threads,
        clock: Clock,
        *,
        team: str,
        stored: Callable[[], None],
    ) -> None:
        self._client = client
        self._repairs = repairs
        self._threads = threads
        self._clock = clock
        self._team = team
        self._stored = stored
        self._wanted = asyncio.Event()

    def look(self) -> None:
        """Ask for a look now: a connection has come about."""
        self._wanted.set()

    async def run(self) -> None:
        """Look whenever asked and every few minutes, until cancelled."""
        while True:
            try:
                async with asyncio.timeout(EVERY):
                    await self._wanted.wait()
            except TimeoutError:
                log.debug("nobody asked for a look; looking all the same")
            self._wanted.clear()
            try:
                await self.repair()
            except Exception:
                # Slack or the database fails: the next look begins where this one did.
                log.exception("gap repair failed and will be tried again")

    async def repair(self) -> int:
        """Look once; return how many messages were recovered."""
        since, now = await self._threads.run(self._repairs.last_beat), self._clock()
        found: dict[str, int] = {}
        for gap in await self._threads.run(self._repairs.gaps, connected_at=now):
            bodies = await self._missing(gap)
            if bodies:
                await self._threads.run(self._repairs.recover, bodies)
                found[gap.client] = found.get(gap.client, 0) + len(bodies)
        await self._threads.run(self._repairs.beat)
        if found:
            await self._threads.run(self._repairs.tell, found, since=since)
            self._stored()
        return sum(found.values())

    async def _missing(self, gap: Gap) -> list[dict[str, Any]]:
        messages = {message["ts"]: message async for message in self._written(gap)}
        unknown = await self._threads.run(self._repairs.missing, gap.channel, list(messages))
        return [self._as_event(gap.channel, messages[ts]) for ts in sorted(unknown)]

    async def _written(self, gap: Gap) -> AsyncIterator[dict[str, Any]]:
        """Yield what people wrote since, in the channel and in the threads that matter."""
        threads = set(gap.threads)
        async for message in self._pages(self._history(gap)):
            if int(message.get("reply_count") or 0):
                threads.add(str(message["ts"]))
            if parsing.is_speech(message):
                yield message
        for thread in sorted(threads):
            async for message in self._pages(self._replies(gap, thread)):
                if parsing.is_speech(message) and str(message["ts"]) > gap.since:
                    yield message

    def _history(self, gap: Gap) -> Page:
        return partial(
            self._client.conversations_history, channel=gap.channel, oldest=gap.since, limit=PAGE
        )

    def _replies(self, gap: Gap, thread: str) -> Page:
        return partial(
            self._client.conversations_replies,
            channel=gap.channel,
            ts=thread,
            oldest=gap.since,
            limit=PAGE,
        )

    async def _pages(self, page: Page) -> AsyncIterator[dict[str, Any]]:
        cursor: str | None = ""
        while cursor is not None:
            try:
                answer = await page(cursor=cursor)
            except SlackApiError as error:
                if error.response.get("error") in GONE:
                    return
                if error.response.get("error") != "ratelimited":
                    raise
                await asyncio.sleep(float(error.response.headers.get("Retry-After", 30)))
                continue
            for message in answer.get("messages") or ():
                yield dict(message)
            cursor = (answer.get("response_metadata") or {}).get("next_cursor") or None

    def _as_event(self, channel: str, message: Mapping[str, Any]) -> dict[str, Any]:
        ts = str(message["ts"])
        return {
            "type": "event_callback",
            "event_id": f"history:{channel}:{ts}",
            "team_id": self._team,
            "authorizations": [{"team_id": self._team}],
            "event": {**message, "type": "message", "channel": channel, "event_ts": ts},
        }
