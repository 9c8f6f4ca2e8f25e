"""Deliver events as Slack would and take the time until each is acknowledged."""

import asyncio
import hashlib
import itertools
import json
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from aiohttp import WSMsgType, web
from slack_sdk.signature import SignatureVerifier

from benchmarks.parts.ingest_bots import SECRET

_numbers = itertools.count(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """Seconds from the moment each event was due to its acknowledgement, and for all of them."""

    each: Sequence[float]
    all: float

    @property
    def per_second(self) -> float:
        """How many were acknowledged a second."""
        return len(self.each) / self.all

    def percentile(self, share: float) -> float:
        """Return the time within which this share of them was acknowledged."""
        return sorted(self.each)[min(len(self.each) - 1, int(len(self.each) * share))]


def events(count: int) -> list[dict[str, Any]]:
    """Return new messages in 20 channels, as large as messages are."""
    return [_message(next(_numbers)) for _ in range(count)]


def _message(number: int) -> dict[str, Any]:
    ts = f"{1793610000 + number}.000100"
    text = "Is the 18 November ship date for lot 003 still safe? " * 3
    elements = [{"type": "rich_text_section", "elements": [{"type": "text", "text": text}]}]
    return {
        "token": "legacy",
        "team_id": "T0HOST",
        "context_team_id": "T0HOST",
        "api_app_id": "A0LIAISON",
        "type": "event_callback",
        # Slack's ids are in no order either.
        "event_id": f"Ev{hashlib.blake2b(str(number).encode(), digest_size=5).hexdigest()}",
        "event_time": 1793610000 + number,
        "authorizations": [{"team_id": "T0HOST", "user_id": "U0BOT", "is_bot": True}],
        "is_ext_shared_channel": True,
        "event": {
            "type": "message",
            "user": "U0CLIENT",
            "team": "T0CLIENT",
            "channel": f"C{number % 20:08}",
            "text": text,
            "blocks": [{"type": "rich_text", "block_id": "b1", "elements": elements}],
            "ts": ts,
            "event_ts": ts,
            "channel_type": "channel",
        },
    }


async def over_http(
    address: str, bodies: Sequence[dict[str, Any]], *, connections: int, rate: float | None
) -> Taken:
    """Deliver over this many kept-alive connections, all at once or so many a second."""
    requests = enumerate([_request(body) for body in bodies])
    took: list[float] = []
    host, port = address.split(":")
    start = time.perf_counter()

    async def one_connection() -> None:
        reader, writer = await asyncio.open_connection(host, int(port))
        for number, request in requests:
            due = start + (number / rate if rate else 0.0)
            await asyncio.sleep(max(0.0, due - time.perf_counter()))
            writer.write(request)
            head = await reader.readuntil(b"\r\n\r\n")
            assert head.startswith(b"HTTP/1.1 200 "), head
            length = head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0]
            await reader.readexactly(int(length))
            took.append(time.perf_counter() - due)
        writer.close()

    await asyncio.gather(*(one_connection() for _ in range(connections)))
    return Taken(each=took, all=time.perf_counter() - start)


def _request(body: dict[str, Any]) -> bytes:
    text = json.dumps(body)
    timestamp = str(int(time.time()))  # noqa: TID251  # the verifier asks the machine
    signature = SignatureVerifier(SECRET).generate_signature(timestamp=timestamp, body=text)
    head = (
        "POST /slack/events HTTP/1.1\r\nHost: bench\r\nContent-Type: application/json\r\n"
        f"X-Slack-Request-Timestamp: {timestamp}\r\nX-Slack-Signature: {signature}\r\n"
        f"Content-Length: {len(text)}\r\n\r\n"
    )
    return (head + text).encode()


class SlackSocket:
    """The other end of Socket Mode."""

    def __init__(self) -> None:
        self.base = ""
        self._socket: asyncio.Future[web.WebSocketResponse] = asyncio.Future()
        self._acked: dict[str, asyncio.Future[None]] = {}

    async def deliver(
        self, bodies: Sequence[dict[str, Any]], *, at_once: int, rate: float | None
    ) -> Taken:
        """Deliver with at most `at_once` unacknowledged, at once or so many a second."""
        socket = await self._socket
        took: list[float] = []
        envelopes = enumerate(bodies)
        start = time.perf_counter()

        async def one_slot() -> None:
            for number, body in envelopes:
                due = start + (number / rate if rate else 0.0)
                await asyncio.sleep(max(0.0, due - time.perf_counter()))
                acked = self._acked[body["event_id"]] = asyncio.Future()
                frame = {"type": "events_api", "envelope_id": body["event_id"], "payload": body}
                await socket.send_str(json.dumps(frame))
                await acked
                took.append(time.perf_counter() - due)

        await asyncio.gather(*(one_slot() for _ in range(at_once)))
        return Taken(each=took, all=time.perf_counter() - start)

    async def open(self, _request: web.Request) -> web.Response:
        """Answer apps.connections.open."""
        return web.json_response({"ok": True, "url": f"{self.base}/link"})

    async def link(self, request: web.Request) -> web.WebSocketResponse:
        """Be the socket."""
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_json({"type": "hello"})
        self._socket.set_result(socket)
        async for message in socket:
            if message.type is WSMsgType.TEXT:
                self._acked.pop(json.loads(message.data)["envelope_id"]).set_result(None)
        return socket


@asynccontextmanager
async def slack_socket() -> AsyncIterator[SlackSocket]:
    """Serve Socket Mode on a free port of this machine, for one bot."""
    slack = SlackSocket()
    app = web.Application()
    app.router.add_post("/api/apps.connections.open", slack.open)
    app.router.add_get("/link", slack.link)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    slack.base = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield slack
    await runner.cleanup()
