"""A small Slack that posts, edits, reads back, and fails in every way the real one can.

The sandbox plays a workspace for people; this one plays bad luck for the relay, each fault at the
moment it is asked for. It is honest where it matters: `ts` come from its own clock, metadata is
given out only on request, replies are not in a channel's history, pages are short.
"""

import asyncio
import json
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from enum import Enum
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.clock import Clock, system_clock

BOT = "B0LIAISON"
STRANGER = "B0OTHER"
PAGE = 15

Message = dict[str, Any]


@dataclass(frozen=True)
class Luck:
    """Whether a request is done, and what is answered."""

    done: str
    answer: str


class Fault(Luck, Enum):
    """What may happen to one request."""

    NONE = "now", "ok"
    SLOW = "now", "slow"
    DROPPED_BEFORE = "never", "drop"
    DROPPED_AFTER = "now", "drop"
    RESET_AFTER = "now", "reset"
    LATE = "late", "drop"
    HUNG_BEFORE = "never", "hang"
    HUNG_AFTER = "now", "hang"
    ERROR_BEFORE = "never", "500"
    ERROR_AFTER = "now", "500"
    AWAY_BEFORE = "never", "503"
    AWAY_AFTER = "now", "503"
    HTML_BEFORE = "never", "html"
    HTML_AFTER = "now", "html"
    GARBLED_AFTER = "now", "garbled"
    INTERNAL_BEFORE = "never", "internal_error"
    INTERNAL_AFTER = "now", "internal_error"
    FATAL_AFTER = "now", "fatal_error"
    NEW_ERROR_BEFORE = "never", "brand_new_error"
    LIMITED = "never", "429"


class StandIn:
    """The channels of one workspace, and what is to go wrong with which request."""

    def __init__(self, clock: Clock = system_clock) -> None:
        self.messages: defaultdict[str, list[Message]] = defaultdict(list)
        self.calls: Counter[str] = Counter()
        self.asked: list[Message] = []
        self.called = asyncio.Event()
        self.under_way: Counter[str] = Counter()
        self.most_at_once = 0
        self.most_in_a_channel = 0
        self.struck: Counter[Fault] = Counter()
        self.luck: Callable[[str, str], Fault] = lambda method, channel: Fault.NONE
        self.refuse: dict[str, str] = {}
        self.slowness = 0.02
        self.lateness = 0.1
        self.hang = 30.0
        self.retry_after: str | None = "0.05"
        self._clock = clock
        self._last_ts = 0.0
        self._late: set[asyncio.Task[None]] = set()

    def say(self, channel: str, text: str, **extra: Any) -> str:
        """Post a message as somebody; return its ts."""
        self._last_ts = max(self._last_ts + 0.000001, self._clock().timestamp())
        ts = f"{self._last_ts:.6f}"
        self.messages[channel].append({"type": "message", "ts": ts, "text": text, **extra})
        return ts

    def texts(self, channel: str) -> list[str]:
        """Return what was said in a channel, threads included, in order."""
        return [message["text"] for message in self.messages[channel]]

    @asynccontextmanager
    async def serving(self) -> AsyncIterator[str]:
        """Yield the base URL of the Web API."""
        app = web.Application()
        app.router.add_route("*", "/api/{method}", self._serve)
        async with TestServer(app) as server:
            yield str(server.make_url("/api/"))
            for late in self._late:
                late.cancel()

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        given = dict(request.query)
        if request.content_type == "application/json":
            given |= await request.json()
        channel = str(given.get("channel", ""))
        self.calls[method] += 1
        self.asked.append(given)
        self.called.set()
        self.under_way[channel] += 1
        self.most_at_once = max(self.most_at_once, self.under_way.total())
        self.most_in_a_channel = max(self.most_in_a_channel, self.under_way[channel])
        try:
            return await self._meet(request, method, channel, given)
        finally:
            self.under_way[channel] -= 1

    async def _meet(
        self, request: web.Request, method: str, channel: str, given: Message
    ) -> web.StreamResponse:
        fault = self.luck(method, channel)
        self.struck[fault] += 1
        result: Message = {"ok": True}
        if fault.done == "now":
            result = self._do(method, channel, given)
        elif fault.done == "late":
            late = asyncio.create_task(self._do_later(method, channel, given))
            self._late.add(late)
            late.add_done_callback(self._late.discard)
        return await self._answer(request, fault.answer, result)

    async def _do_later(self, method: str, channel: str, given: Message) -> None:
        loop = asyncio.get_running_loop()
        asked = loop.time()
        await asyncio.sleep(self.lateness)
        # A machine too busy to be late as promised would break the promise, not the relay.
        if loop.time() - asked < 2 * self.lateness:
            self._do(method, channel, given)

    def _do(self, method: str, channel: str, given: Message) -> Message:
        if error := self.refuse.get(f"{method} {channel}") or self.refuse.get(method):
            return {"ok": False, "error": error}
        if method == "chat.postMessage":
            extra = {k: given[k] for k in ("thread_ts", "metadata", "blocks") if given.get(k)}
            return {"ok": True, "ts": self.say(channel, given["text"], bot_id=BOT, **extra)}
        if method == "chat.update":
            return self._edit(channel, given)
        if method == "conversations.open":
            return {"ok": True, "channel": {"id": f"D-{given['users']}"}}
        return self._page(method, channel, given)

    def _edit(self, channel: str, given: Message) -> Message:
        for message in self.messages[channel]:
            if message["ts"] == given["ts"]:
                message |= {"text": given["text"], "blocks": given.get("blocks", [])}
                return {"ok": True, "ts": given["ts"]}
        return {"ok": False, "error": "message_not_found"}

    def _page(self, method: str, channel: str, given: Message) -> Message:
        thread = given.get("ts") if method == "conversations.replies" else None
        shown = [m for m in self.messages[channel] if m.get("thread_ts") == thread]
        if thread is None:
            shown = [m for m in reversed(shown) if m["ts"] > given.get("oldest", "0")]
        else:
            parent = [m for m in self.messages[channel] if m["ts"] == thread]
            if not parent:
                return {"ok": False, "error": "thread_not_found"}
            shown = parent + [m for m in shown if m["ts"] > given.get("oldest", "0")]
        start = int(given.get("cursor") or 0)
        end = start + min(PAGE, int(given.get("limit", PAGE)))
        more = end < len(shown)
        if str(given.get("include_all_metadata")).lower() not in ("1", "true"):
            shown = [{k: v for k, v in m.items() if k != "metadata"} for m in shown]
        return {
            "ok": True,
            "messages": shown[start:end],
            "has_more": more,
            "response_metadata": {"next_cursor": str(end) if more else ""},
        }

    async def _answer(self, request: web.Request, how: str, result: Message) -> web.StreamResponse:
        if how in ("drop", "reset"):
            assert request.transport
            request.transport.abort() if how == "reset" else request.transport.close()
            return web.Response()
        if how == "hang":
            await asyncio.sleep(self.hang)
        if how == "slow":
            await asyncio.sleep(self.slowness)
        if how == "429":
            limited = {"ok": False, "error": "ratelimited"}
            headers = {} if self.retry_after is None else {"retry-after": self.retry_after}
            return web.json_response(limited, status=429, headers=headers)
        if how == "html":
            return web.Response(status=502, text="<html>Bad gateway", content_type="text/html")
        if how == "garbled":
            return web.Response(text=json.dumps(result)[:-5], content_type="application/json")
        if how in ("500", "503"):
            return web.json_response({"ok": False}, status=int(how))
        if how.endswith("_error"):
            return web.json_response({"ok": False, "error": how})
        return web.json_response(result)
