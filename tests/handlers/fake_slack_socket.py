"""Slack's side of Socket Mode with its real defects: tickets that burn, sockets that go dead."""

import asyncio
import itertools
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import WSMsgType, web


class FakeSlackSocket:
    """Give tickets, accept sockets, send envelopes, count what comes back."""

    def __init__(self) -> None:
        self.base = ""
        self.tickets_asked: list[float] = []
        self.refusals: list[dict[str, Any] | int] = []
        """Answers to the next requests for a ticket: an error body, or a status with HTML."""
        self.broken_handshakes = 0
        """How many more handshakes use up their ticket and then fail."""
        self.gives_tickets = asyncio.Event()
        self.gives_tickets.set()
        self.answers_pings = True
        self.acks: dict[str, dict[str, Any]] = {}
        self.sockets: list[web.WebSocketResponse] = []
        self._unused: set[str] = set()
        self._numbers = itertools.count(1)
        self._acked = asyncio.Event()

    def app(self) -> web.Application:
        """Return the application that plays Slack."""
        app = web.Application()
        app.router.add_post("/api/apps.connections.open", self._open)
        app.router.add_get("/link", self._link)
        return app

    @property
    def open_sockets(self) -> int:
        """How many sockets stand."""
        return sum(not socket.closed for socket in self.sockets)

    async def send(self, kind: str, payload: object, **more: object) -> str:
        """Send an envelope through the newest socket; return its id."""
        envelope = f"env-{next(self._numbers)}"
        frame = {"type": kind, "envelope_id": envelope, "payload": payload, **more}
        await self.sockets[-1].send_str(json.dumps(frame))
        return envelope

    async def disconnect(self, reason: str = "refresh_requested") -> None:
        """Ask the newest socket's owner to come back on another one."""
        await self.sockets[-1].send_str(json.dumps({"type": "disconnect", "reason": reason}))

    async def ack(self, envelope: str, *, limit: float = 5.0) -> dict[str, Any]:
        """Wait for an envelope's acknowledgement."""
        async with asyncio.timeout(limit):
            while envelope not in self.acks:
                self._acked.clear()
                await self._acked.wait()
        return self.acks[envelope]

    async def _open(self, _request: web.Request) -> web.Response:
        self.tickets_asked.append(asyncio.get_running_loop().time())
        await self.gives_tickets.wait()
        if self.refusals:
            refusal = self.refusals.pop(0)
            if isinstance(refusal, int):
                return web.Response(status=refusal, text="<html>no</html>")
            retry = {"Retry-After": str(refusal["retry"])} if "retry" in refusal else {}
            return web.json_response({"ok": False, **refusal}, headers=retry)
        ticket = f"t{next(self._numbers)}"
        self._unused.add(ticket)
        return web.json_response({"ok": True, "url": f"{self.base}/link?ticket={ticket}"})

    async def _link(self, request: web.Request) -> web.StreamResponse:
        ticket = request.query["ticket"]
        if ticket not in self._unused:
            return web.Response(status=403)
        self._unused.remove(ticket)
        if self.broken_handshakes:
            self.broken_handshakes -= 1
            return web.Response(status=500)
        socket = web.WebSocketResponse(autoping=False)
        await socket.prepare(request)
        self.sockets.append(socket)
        await socket.send_str(json.dumps({"type": "hello", "num_connections": 1}))
        async for message in socket:
            if message.type is WSMsgType.PING and self.answers_pings:
                await socket.pong(message.data)
            elif message.type is WSMsgType.TEXT:
                frame = json.loads(message.data)
                self.acks[frame["envelope_id"]] = frame
                self._acked.set()
        return socket


@asynccontextmanager
async def fake_slack_socket() -> AsyncIterator[FakeSlackSocket]:
    """Serve on a free port of this machine."""
    fake = FakeSlackSocket()
    runner = web.AppRunner(fake.app(), access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    fake.base = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield fake
    finally:
        await runner.cleanup()
