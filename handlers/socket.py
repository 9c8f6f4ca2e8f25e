"""Slack over Socket Mode: stay connected, whatever becomes of the socket."""

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.web.async_client import AsyncWebClient

from handlers.envelopes import Envelopes

log = logging.getLogger(__name__)

HOPELESS = frozenset({"invalid_auth", "account_inactive", "not_allowed_token_type"})
"""What no waiting cures: somebody has to change the token."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long to wait for what, in seconds."""

    ping: float = 5.0
    """Between two pings; without an answer to four of them the socket is dead."""
    check: float = 5.0
    """Between two looks at the socket."""
    disconnected: float = 30.0
    """How long the library may take to reconnect by itself."""
    connect: float = 20.0
    """How long a connection may take to come about."""
    close: float = 5.0
    """How long an old connection may take to end."""
    shortest_pause: float = 1.0
    longest_pause: float = 60.0
    """Before another attempt: doubled from one failure to the next, and a random part of that."""
    between_words: float = 60.0
    """How often to say that Slack cannot be reached."""


class RefusedBySlackError(Exception):
    """Slack will not take this token however often it is asked."""


class _Since:
    """Measure for how long something has held without a break, in seconds."""

    def __init__(self) -> None:
        self._start: float | None = None

    def lasts(self, *, now: float, holds: bool) -> float:
        """Note whether it holds now; return for how long it has."""
        if not holds:
            self._start = None
            return 0.0
        if self._start is None:
            self._start = now
        return now - self._start


class SocketTransport:
    """Keep one socket open, rebuild it when it has gone deaf, and answer what comes in.

    The library's client can try a used-up ticket for ever and hold its lock meanwhile, so what
    does not come back in time is thrown away with everything it holds, and a new one is built.
    """

    def __init__(
        self,
        *,
        app_token: str,
        base_url: str,
        envelopes: Envelopes,
        on_reconnect: Callable[[], Awaitable[None]],
        patience: Patience,
        proxy: str | None,
    ) -> None:
        """`on_reconnect` runs after every connection but the first; its failures are logged."""
        self._app_token = app_token
        self._base_url = base_url
        self._envelopes = envelopes
        self._on_reconnect = on_reconnect
        self._patience = patience
        self._proxy = proxy
        self._client: SocketModeClient | None = None
        self._tasks: set[asyncio.Task[Any]] = set()
        self._first_hello = asyncio.Event()
        self._failures = 0
        self._silent_until = 0.0

    @property
    def connected(self) -> bool:
        """Whether a socket is open, as far as anybody can tell."""
        client = self._client
        session = client.current_session if client else None
        return session is not None and not session.closed

    async def greeted(self) -> None:
        """Wait until Slack has said hello for the first time."""
        await self._first_hello.wait()

    async def run(self) -> None:
        """Stay connected until cancelled; then answer what is under way and close.

        Raises RefusedBySlackError when only another token can help.
        """
        while True:
            client = self._client = self._new_client()
            pause = 0.0
            try:
                await self._connect(client)
                log.warning("socket given up: %s", await self._watch(client))
            except SlackApiError as error:
                pause = self._judge(error)
            except Exception as error:  # noqa: BLE001  # whatever it is, Slack is not reached
                self._say(f"{type(error).__name__}: {error}")
            finally:
                await self._discard(client)
            await asyncio.sleep(max(pause, self._next_pause()))

    def _new_client(self) -> SocketModeClient:
        web = AsyncWebClient(token=self._app_token, base_url=self._base_url, retry_handlers=[])
        client = SocketModeClient(
            self._app_token, web_client=web, ping_interval=self._patience.ping
        )
        # Left to themselves both take a proxy from the environment, even for this machine.
        web.proxy = client.proxy = self._proxy
        # Raw frames, not the library's requests: it drops what it cannot read.
        client.message_listeners.append(self._on_frame)
        return client

    async def _connect(self, client: SocketModeClient) -> None:
        async with asyncio.timeout(self._patience.connect):
            # The client hides an error it meets when it asks for the ticket itself.
            answer = await client.web_client.apps_connections_open(app_token=self._app_token)
            client.wss_uri = answer["url"]
            await client.connect()  # type: ignore[no-untyped-call]

    async def _watch(self, client: SocketModeClient) -> str:
        """Return once the client will not come back by itself, with the reason."""
        lost, connecting = _Since(), _Since()
        while True:
            await asyncio.sleep(self._patience.check)
            now = asyncio.get_running_loop().time()
            if await client.is_ping_pong_failing():
                return "no pong"
            gone = not await client.is_connected()
            if lost.lasts(now=now, holds=gone) >= self._patience.disconnected:
                return "not connected"
            busy = client.connect_operation_lock.locked()
            if connecting.lasts(now=now, holds=busy) >= self._patience.connect:
                return "stuck connecting"

    def _judge(self, error: SlackApiError) -> float:
        """Return how long Slack asks us to wait; raise if waiting is no use."""
        data = getattr(error.response, "data", error.response)
        code = data.get("error") if isinstance(data, Mapping) else None
        if code in HOPELESS:
            raise RefusedBySlackError(
                f"Slack refuses SLACK_APP_TOKEN ({code}). Create an app-level token with "
                "connections:write under Basic Information of the app and set it, e.g. xapp-1-…"
            ) from error
        self._say(str(code or "an answer that is not Slack's"))
        if code != "ratelimited":
            return 0.0
        return float(error.response.headers.get("Retry-After", self._patience.longest_pause))

    def _say(self, reason: str) -> None:
        now = asyncio.get_running_loop().time()
        if now >= self._silent_until:
            log.warning("Slack cannot be reached, still trying: %s", reason)
            self._silent_until = now + self._patience.between_words

    def _next_pause(self) -> float:
        ceiling = self._patience.shortest_pause * 2 ** min(self._failures, 20)
        self._failures += 1
        return random.uniform(0, min(ceiling, self._patience.longest_pause))  # noqa: S311  # jitter

    async def _discard(self, client: SocketModeClient) -> None:
        """End a client and everything it started, whatever state it is in."""
        try:
            async with asyncio.timeout(self._patience.close):
                if client.message_receiver:
                    client.message_receiver.cancel()
                if self._tasks:
                    await asyncio.wait(self._tasks)
                await client.close()  # type: ignore[no-untyped-call]
        except Exception as error:  # noqa: BLE001  # it is thrown away in any case
            log.info("socket closed the hard way: %s", type(error).__name__)
        leftovers: list[asyncio.Future[None] | None] = [
            client.message_processor,
            client.current_session_monitor,
            client.message_receiver,
        ]
        tasks = [*filter(None, leftovers), *self._tasks]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await client.aiohttp_client_session.close()

    async def _on_frame(
        self, client: AsyncBaseSocketModeClient, frame: dict[str, object], _raw: str | None
    ) -> None:
        if frame.get("type") == "hello":
            self._greeted()
        elif isinstance(envelope := frame.get("envelope_id"), str):
            if task := asyncio.current_task():
                self._keep(task)
            if answer := await self._envelopes.answer(envelope, frame):
                try:
                    await client.send_socket_mode_response(answer)
                except ConnectionError:
                    # Slack delivers again what was stored; whoever clicked sees that it failed.
                    log.info("socket closed before the answer to %s", frame.get("type"))

    def _greeted(self) -> None:
        self._failures = 0
        self._silent_until = 0.0
        if self._first_hello.is_set():
            self._keep(asyncio.create_task(self._reconnected()))
        self._first_hello.set()

    async def _reconnected(self) -> None:
        try:
            await self._on_reconnect()
        except Exception:
            log.exception("what follows a reconnection failed")

    def _keep(self, task: asyncio.Task[Any]) -> None:
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
