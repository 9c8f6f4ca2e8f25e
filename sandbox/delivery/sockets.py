"""Socket Mode: single-use tickets, at most ten sockets, envelopes to any one of them."""

import asyncio
import itertools
import json
import secrets
from typing import Any

from aiohttp import WSCloseCode, WSMsgType, web

from sandbox.clock import Elapsed
from sandbox.delivery.envelopes import Answer, Delivery
from sandbox.errors import SlackError
from sandbox.state.records import Json

MOST_SOCKETS = 10
TICKET_LIFE = 30.0


class Sockets:
    """Hold the app's sockets and match acknowledgements to envelopes."""

    def __init__(self, *, app_id: str, elapsed: Elapsed) -> None:
        self._app_id = app_id
        self._elapsed = elapsed
        self._tickets: dict[str, float] = {}
        self._open: dict[web.WebSocketResponse, asyncio.Transport | None] = {}
        self._waiting: dict[str, tuple[web.WebSocketResponse, asyncio.Future[Json | None]]] = {}
        self._turns = itertools.count()
        self._refreshing: set[asyncio.Task[None]] = set()
        self.is_mute = False

    @property
    def count(self) -> int:
        """How many sockets the app holds."""
        return len(self._open)

    def new_address(self, base_url: str) -> str:
        """Return a websocket address that opens once, soon."""
        if len(self._open) >= MOST_SOCKETS:
            raise SlackError("too_many_websockets")
        ticket = secrets.token_urlsafe(24)
        self._tickets[ticket] = self._elapsed()
        address = base_url.replace("http", "ws", 1)
        return f"{address}/link/?ticket={ticket}&app_id={self._app_id}"

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """Take a socket of the app and read it to its end."""
        made = self._tickets.pop(request.query.get("ticket", ""), None)
        if made is None or self._elapsed() - made > TICKET_LIFE:
            return web.Response(status=403, text="invalid_ticket")
        socket = web.WebSocketResponse(heartbeat=30, autoping=False)
        await socket.prepare(request)
        self._open[socket] = request.transport
        try:
            await socket.send_json(self._hello())
            async for message in socket:
                if self.is_mute:
                    continue
                if message.type == WSMsgType.PING:
                    await socket.pong(message.data)
                elif message.type == WSMsgType.TEXT:
                    self._receive(message.data)
        finally:
            self._forget(socket)
        return socket

    async def send(self, delivery: Delivery, *, within: float) -> Answer:
        """Send an envelope down one socket and wait for its acknowledgement."""
        open_sockets = [socket for socket in self._open if not socket.closed]
        if not open_sockets:
            return Answer(error="connection_failed")
        socket = open_sockets[next(self._turns) % len(open_sockets)]
        envelope_id = secrets.token_hex(16)
        future: asyncio.Future[Json | None] = asyncio.get_running_loop().create_future()
        self._waiting[envelope_id] = (socket, future)
        try:
            if not self.is_mute:
                await socket.send_json(_envelope(envelope_id, delivery))
            body = await asyncio.wait_for(future, within)
        except TimeoutError:
            return Answer(error="timeout")
        except (ConnectionError, RuntimeError):
            return Answer(error="connection_failed")
        finally:
            self._waiting.pop(envelope_id, None)
        return Answer(body=body)

    async def disconnect(self, reason: str) -> None:
        """Tell every socket to go; a `warning` leaves it open, `refresh_requested` closes it."""
        frame = {"type": "disconnect", "reason": reason, "debug_info": {"host": "sandbox"}}
        for socket in list(self._open):
            if not socket.closed:
                await socket.send_json(frame)
            if reason != "warning":
                await socket.close()

    def refresh(self) -> None:
        """Ask for new sockets and close the old ones, in the background."""
        task = asyncio.get_running_loop().create_task(self.disconnect("refresh_requested"))
        self._refreshing.add(task)
        task.add_done_callback(self._refreshing.discard)

    def cut(self) -> None:
        """Cut every connection without a word."""
        for transport in list(self._open.values()):
            if transport is not None:
                transport.abort()

    async def close(self) -> None:
        """Close every socket in good order."""
        for socket in list(self._open):
            await socket.close(code=WSCloseCode.GOING_AWAY)

    def _receive(self, data: str) -> None:
        try:
            frame: Any = json.loads(data)
        except ValueError:
            return
        if not isinstance(frame, dict):
            return
        waiting = self._waiting.get(frame.get("envelope_id", ""))
        if waiting is not None and not waiting[1].done():
            waiting[1].set_result(frame.get("payload"))

    def _forget(self, socket: web.WebSocketResponse) -> None:
        del self._open[socket]
        for owner, future in self._waiting.values():
            if owner is socket and not future.done():
                future.set_exception(ConnectionError("the socket closed before the ack"))

    def _hello(self) -> Json:
        return {
            "type": "hello",
            "num_connections": len(self._open),
            "debug_info": {"host": "sandbox", "approximate_connection_time": 18060},
            "connection_info": {"app_id": self._app_id},
        }


def _envelope(envelope_id: str, delivery: Delivery) -> Json:
    frame: Json = {
        "envelope_id": envelope_id,
        "type": delivery.kind,
        "payload": delivery.payload,
        "accepts_response_payload": delivery.takes_answer,
    }
    if delivery.kind == "events_api":
        frame["retry_attempt"] = delivery.retry_num
        frame["retry_reason"] = delivery.retry_reason or ""
    return frame
