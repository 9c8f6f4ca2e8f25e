"""Deliver to the app: events with Slack's retries, acts of people once and within three seconds."""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import replace

from sandbox.delivery.envelopes import Answer, Delivery, Transport
from sandbox.faults import Faults
from sandbox.journal import Journal
from sandbox.state.records import Json

ACK_WITHIN = 3.0
RETRY_AFTER = (0.0, 60.0, 300.0)
"""Seconds before each retry: almost at once, a minute, five minutes (Slack: Events API)."""


class Dispatcher:
    """Carry deliveries over whichever transport the app uses now."""

    def __init__(
        self,
        transport: Transport,
        *,
        faults: Faults,
        journal: Journal,
        ack_within: float = ACK_WITHIN,
        retry_after: Sequence[float] = RETRY_AFTER,
    ) -> None:
        self._transport = transport
        self._faults = faults
        self._journal = journal
        self._ack_within = ack_within
        self._retry_after = tuple(retry_after)
        self._tasks: set[asyncio.Task[None]] = set()
        self._asking = 0
        self._sleeping = 0
        self._idle = asyncio.Event()
        self._idle.set()
        self._held: Json | None = None
        self._limited_minute = 0

    def use(self, transport: Transport) -> None:
        """Deliver over another transport from now on."""
        self._transport = transport

    async def idle(self) -> None:
        """Wait until nothing is on its way; events waiting for a retry do not count."""
        await self._idle.wait()

    def notify(self, payload: Json) -> None:
        """Deliver an event in the background, again and again as Slack does."""
        if self._faults.strikes("drop_events"):
            self._limit(payload)
        elif self._held is not None:
            held, self._held = self._held, None
            self._start(payload)
            self._start(held)
        elif self._faults.strikes("swap_events"):
            self._held = payload
        else:
            self._start(payload)

    async def ask(self, kind: str, payload: Json, *, takes_answer: bool = False) -> Answer:
        """Deliver what a person did, once, and return the app's answer."""
        self._asking += 1
        self._settle()
        try:
            return await self._attempt(
                Delivery(kind=kind, payload=payload, takes_answer=takes_answer)
            )
        finally:
            self._asking -= 1
            self._settle()

    async def close(self) -> None:
        """Drop what is still to be retried."""
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def forget(self) -> None:
        """Stop retrying; used when the workspace is reset."""
        self._held = None
        for task in list(self._tasks):
            task.cancel()

    def _limit(self, dropped: Json) -> None:
        minute = dropped["event_time"] // 60 * 60
        if minute != self._limited_minute:
            self._limited_minute = minute
            self._start(
                {
                    "token": dropped["token"],
                    "type": "app_rate_limited",
                    "team_id": dropped["context_team_id"],
                    "minute_rate_limited": minute,
                    "api_app_id": dropped["api_app_id"],
                }
            )

    def _start(self, payload: Json) -> None:
        copies = 2 if self._faults.strikes("duplicate_events") else 1
        for _ in range(copies):
            task = asyncio.get_running_loop().create_task(self._deliver(payload))
            self._tasks.add(task)
            task.add_done_callback(self._end)
        self._settle()

    def _end(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self._settle()

    def _settle(self) -> None:
        if len(self._tasks) - self._sleeping + self._asking == 0:
            self._idle.set()
        else:
            self._idle.clear()

    async def _deliver(self, payload: Json) -> None:
        delivery = Delivery(kind="events_api", payload=payload)
        answer = await self._attempt(delivery)
        for number, wait in enumerate(self._retry_after, start=1):
            if answer.error is None or answer.no_retry:
                return
            if wait:
                await self._sleep(wait)
            delivery = replace(delivery, retry_num=number, retry_reason=answer.error)
            answer = await self._attempt(delivery)

    async def _sleep(self, seconds: float) -> None:
        self._sleeping += 1
        self._settle()
        try:
            await asyncio.sleep(seconds)
        finally:
            self._sleeping -= 1
            self._settle()

    async def _attempt(self, delivery: Delivery) -> Answer:
        begun = time.monotonic()
        answer = Answer(error="connection_failed")
        if not self._faults.on.is_down:
            answer = await self._transport.send(delivery, within=self._ack_within)
        kind, name, channel, ts = _described(delivery)
        self._journal.add(
            direction="out",
            kind=kind,
            name=name,
            request=delivery.payload,
            response=answer.body,
            ms=(time.monotonic() - begun) * 1000,
            error=answer.error,
            retry=delivery.retry_num,
            channel=channel,
            message_ts=ts,
        )
        return answer


_KINDS = {
    "block_actions": "action",
    "shortcut": "action",
    "message_action": "action",
    "view_submission": "submission",
    "view_closed": "submission",
    "block_suggestion": "options",
}


def _described(delivery: Delivery) -> tuple[str, str, str | None, str | None]:
    """Return the journal's kind and name, and the channel and message it is about."""
    payload = delivery.payload
    if "event" not in payload and delivery.kind == "events_api":
        return "event", payload["type"], None, None
    if delivery.kind == "events_api":
        return "event", payload["event"]["type"], *_place_of_event(payload["event"])
    if delivery.kind == "slash_commands":
        return "command", payload["command"], payload["channel_id"], None
    container = payload.get("container", {})
    channel = payload.get("channel", {}).get("id") or container.get("channel_id")
    ts = container.get("message_ts") or payload.get("message_ts")
    name = payload.get("callback_id") or payload.get("view", {}).get("callback_id") or ""
    if payload.get("actions"):
        name = payload["actions"][0]["action_id"]
    return _KINDS[payload["type"]], name or payload["type"], channel, ts


def _place_of_event(event: Json) -> tuple[str | None, str | None]:
    item = event.get("item", event)
    channel = item.get("channel")
    if isinstance(channel, dict):
        channel = channel.get("id")
    inner = event.get("message") or event.get("previous_message") or item
    return channel, inner.get("ts")
