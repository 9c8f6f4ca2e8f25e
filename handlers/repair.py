"""Read back what Slack did not deliver: on connecting, and every few minutes."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime
from functools import partial

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.clock import Clock
from bot.domain.gaps import Find, Gap
from bot.services.repairs import Repairs
from bot.threads import Threads
from handlers.missed import Message, Shown, missed

log = logging.getLogger(__name__)

EVERY = 300.0
"""Seconds between two looks when nothing else calls for one."""

PAGE = 200
NO_THREAD = "thread_not_found"
UNREADABLE = frozenset({"channel_not_found", "not_in_channel", "is_archived", NO_THREAD})

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
        self._dropped_at: datetime | None = None
        self.has_looked = False
        """Whether a look has come to its end since the start."""

    def look(self, *, dropped_at: datetime | None = None) -> None:
        """Ask for a look now: a connection has come about, or Slack dropped events since then."""
        if dropped_at:
            self._dropped_at = min(dropped_at, self._dropped_at or dropped_at)
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
        """Look once; return how many messages, edits and deletions were recovered."""
        since, now = await self._threads.run(self._repairs.last_beat), self._clock()
        dropped_at = self._dropped_at
        gaps = await self._threads.run(self._repairs.gaps, connected_at=now, dropped_at=dropped_at)
        found: list[Find] = []
        for gap in gaps:
            try:
                found += await self._missed(gap)
            except SlackApiError as error:
                # One channel that cannot be read must not keep the others from being read.
                log.warning(
                    "channel %s not read back: %s", gap.channel, error.response.get("error")
                )
        await self._threads.run(self._repairs.recover, found, since=since)
        if self._dropped_at == dropped_at:
            self._dropped_at = None
        self.has_looked = True
        if found:
            self._stored()
        return len(found)

    async def _missed(self, gap: Gap) -> list[Find]:
        shown = await self._shown(gap)
        delivered = await self._threads.run(
            self._repairs.delivered, gap.channel, gap.known | shown.messages.keys()
        )
        return missed(gap, shown, delivered, team=self._team, now=self._clock())

    async def _shown(self, gap: Gap) -> Shown:
        """Read the channel, and the threads that matter or in which something is new."""
        history, history_is_whole = await self._read(self._history(gap))
        messages = {str(message["ts"]): message for message in history}
        threads = gap.threads | {ts for ts, root in messages.items() if _has_news(root, gap)}
        whole_threads = set()
        for thread in sorted(threads):
            replies, is_whole = await self._read(self._replies(gap, thread))
            messages |= {str(message["ts"]): message for message in replies}
            if is_whole:
                whole_threads.add(thread)
        return Shown(
            messages=messages,
            history_is_whole=history_is_whole,
            whole_threads=frozenset(whole_threads),
        )

    def _history(self, gap: Gap) -> Page:
        return partial(
            self._client.conversations_history, channel=gap.channel, oldest=gap.since, limit=PAGE
        )

    def _replies(self, gap: Gap, thread: str) -> Page:
        return partial(
            self._client.conversations_replies, channel=gap.channel, ts=thread, limit=PAGE
        )

    async def _read(self, page: Page) -> tuple[list[Message], bool]:
        """Return what is shown, and whether that is all there is."""
        found: list[Message] = []
        cursor: str | None = ""
        while cursor is not None:
            try:
                answer = await page(cursor=cursor)
            except SlackApiError as error:
                code = error.response.get("error")
                if code in UNREADABLE:
                    return found, code == NO_THREAD
                if code != "ratelimited":
                    raise
                await asyncio.sleep(float(error.response.headers.get("Retry-After", 30)))
                continue
            found += answer.get("messages") or ()
            cursor = (answer.get("response_metadata") or {}).get("next_cursor") or None
        return found, not answer.get("has_more")


def _has_news(root: Message, gap: Gap) -> bool:
    """Return whether something was said in a message's thread since we last heard anything."""
    newest = str(root.get("latest_reply") or gap.heard_until)
    return bool(int(root.get("reply_count") or 0)) and newest >= gap.heard_until
