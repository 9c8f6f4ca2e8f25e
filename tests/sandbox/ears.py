"""A bare app: hears everything over Socket Mode and answers what the test tells it to."""

import asyncio
from collections.abc import Callable
from typing import Any, Self

import aiohttp

from sandbox.driver import Sandbox

Json = dict[str, Any]
Answering = Callable[[Json], Json | None]


class Ears:
    """Collect envelopes; `answer` gives the payload of an ack, `is_deaf` sends none at all."""

    def __init__(self, slack: Sandbox) -> None:
        self._slack = slack
        self.envelopes: list[Json] = []
        self.frames: list[Json] = []
        self.answer: Answering = lambda _payload: None
        self.is_deaf = False
        self._arrived = asyncio.Event()

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession()
        opened = await self.call("apps.connections.open", token=self._slack.app_token)
        self.url = opened["url"]
        self.socket = await self._session.ws_connect(self.url)
        hello = await self.socket.receive_json()
        assert hello["type"] == "hello"
        self._reader = asyncio.create_task(self._read())
        return self

    async def __aexit__(self, *_error: object) -> None:
        await self.socket.close()
        await self._reader
        await self._session.close()

    async def call(self, method: str, **args: Any) -> Json:
        """Call the Web API with the bot's token, or the one given."""
        args.setdefault("token", self._slack.bot_token)
        async with self._session.post(f"{self._slack.api_url}{method}", json=args) as response:
            answer: Json = await response.json()
            return answer

    def events(self, kind: str) -> list[Json]:
        """Return the payloads of events of a type so far."""
        return [
            envelope["payload"]
            for envelope in self.envelopes
            if envelope["type"] == "events_api" and envelope["payload"]["event"]["type"] == kind
        ]

    async def event(self, kind: str) -> Json:
        """Return the newest event's payload, once everything was delivered."""
        await self._slack.idle()
        found = self.events(kind)
        assert found, f"no {kind} among {[e['payload'] for e in self.envelopes]}"
        return found[-1]

    async def heard(self, count: int) -> None:
        """Wait until so many envelopes have come."""
        async with asyncio.timeout(5):
            while len(self.envelopes) < count:
                self._arrived.clear()
                await self._arrived.wait()

    def acts(self, kind: str) -> list[Json]:
        """Return the payloads of interactions of a type so far."""
        return [
            envelope["payload"]
            for envelope in self.envelopes
            if envelope["type"] == "interactive" and envelope["payload"]["type"] == kind
        ]

    async def _read(self) -> None:
        async for message in self.socket:
            frame = message.json()
            self.frames.append(frame)
            if "envelope_id" not in frame:
                continue
            self.envelopes.append(frame)
            self._arrived.set()
            if self.is_deaf:
                continue
            ack: Json = {"envelope_id": frame["envelope_id"]}
            payload = self.answer(frame["payload"])
            if payload is not None:
                ack["payload"] = payload
            await self.socket.send_json(ack)
