"""One window's websocket: requests answered side by side, changes pushed in order."""

import asyncio
import json
from typing import Any

from aiohttp import WSMsgType, web

from sandbox.errors import RefusedError, SlackError
from sandbox.state.changes import Change
from sandbox.state.records import Json
from sandbox.window.frames import Frames
from sandbox.window.requests import VERBS, Request
from sandbox.world import World


async def serve_window(world: World, request: web.Request) -> web.StreamResponse:
    """Serve `/page/socket?as=U…`; without `as`, the window is the first of the cast."""
    people = world.workspace.users
    viewer = request.query.get("as") or next(iter(people))
    if viewer not in people:
        return web.Response(status=404, text="nobody has this id")
    socket = web.WebSocketResponse(heartbeat=30, max_msg_size=64 * 1024**2)
    await socket.prepare(request)
    await _Window(world, viewer, socket).run()
    return socket


class _Window:
    def __init__(self, world: World, viewer: str, socket: web.WebSocketResponse) -> None:
        self._world = world
        self._viewer = viewer
        self._socket = socket
        self._frames = Frames(world, viewer)
        self._queue: asyncio.Queue[Json] = asyncio.Queue()
        self._tasks: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        stop = self._world.bell.listen(self._hear)
        self._put(self._frames.opening())
        sender = asyncio.create_task(self._send())
        try:
            async for message in self._socket:
                if message.type == WSMsgType.TEXT:
                    task = asyncio.create_task(self._answer(message.data))
                    self._tasks.add(task)
                    task.add_done_callback(self._tasks.discard)
        finally:
            stop()
            sender.cancel()
            await asyncio.gather(sender, *self._tasks, return_exceptions=True)

    def _hear(self, change: Change) -> None:
        if self._viewer in self._world.workspace.users:
            self._put(self._frames.of(change))

    def _put(self, frames: Any) -> None:
        for frame in frames:
            self._queue.put_nowait(frame)

    async def _send(self) -> None:
        while True:
            frame = await self._queue.get()
            if self._socket.closed:
                return
            await self._socket.send_str(json.dumps(frame))

    async def _answer(self, data: str) -> None:
        fields: Any = {}
        try:
            fields = json.loads(data)
            result = await self._do(fields)
        except (RefusedError, SlackError) as refused:
            self._reply(fields, {"ok": False, "error": str(refused)})
        except (KeyError, TypeError, ValueError, AttributeError) as nonsense:
            # A window that talks nonsense is told so; it must not take the workspace down.
            known = fields if isinstance(fields, dict) else {}
            self._reply(known, {"ok": False, "error": f"bad request: {nonsense!r}"})
        else:
            self._reply(fields, {"ok": True, **result})

    async def _do(self, fields: Json) -> Json:
        verb = VERBS.get(str(fields.get("do")))
        if verb is None:
            raise RefusedError("unknown_request")
        user = self._world.workspace.users[self._viewer]
        request = Request(world=self._world, frames=self._frames, user=user, fields=fields)
        return await verb(request)

    def _reply(self, fields: Json, answer: Json) -> None:
        self._queue.put_nowait({"type": "reply", "id": fields.get("id"), **answer})
