"""A window of the page without a browser: sends requests, collects frames."""

import asyncio
from collections.abc import Callable
from typing import Any, Self

import aiohttp

from sandbox.driver import Sandbox

Json = dict[str, Any]


class Window:
    """Speak the page's protocol as one person."""

    def __init__(self, slack: Sandbox, person: str) -> None:
        self._slack = slack
        self._person = slack.person(person).id
        self.frames: list[Json] = []
        self._arrived = asyncio.Event()
        self._number = 0

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession()
        address = f"{self._slack.url}/page/socket?as={self._person}"
        self._socket = await self._session.ws_connect(address)
        self._reader = asyncio.create_task(self._read())
        await self.until(lambda f: f["type"] == "hello")
        return self

    async def __aexit__(self, *_error: object) -> None:
        await self._socket.close()
        await self._reader
        await self._session.close()

    async def ask(self, do: str, **fields: Any) -> Json:
        """Send a request and return its reply."""
        self._number += 1
        number = self._number
        await self._socket.send_json({"id": number, "do": do, **fields})
        return await self.until(lambda f: f["type"] == "reply" and f["id"] == number)

    async def until(self, wanted: Callable[[Json], bool]) -> Json:
        """Return the newest frame that is wanted, waiting for it if need be."""
        async with asyncio.timeout(5):
            while True:
                for frame in reversed(self.frames):
                    if wanted(frame):
                        return frame
                self._arrived.clear()
                await self._arrived.wait()

    def of(self, kind: str) -> list[Json]:
        """Return all frames of a type so far."""
        return [frame for frame in self.frames if frame["type"] == kind]

    async def _read(self) -> None:
        async for message in self._socket:
            self.frames.append(message.json())
            self._arrived.set()
