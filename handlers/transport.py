"""Slack over HTTP: only what is signed comes in, and events are stored before the answer."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.signature import SignatureVerifier

from bot.domain.errors import BotError
from handlers.intake import Intake, NotStoredError

PATH = "/slack/events"

LARGEST_REQUEST = 1_000_000
"""Bytes; what is larger is not from Slack."""

GRACE = 5.0
"""Seconds a request under way may take to end when we stop; Slack itself gives up after 3."""

FORM = "application/x-www-form-urlencoded"
"""How Slack sends commands and interactions; events come as JSON."""

Dispatch = Callable[[AsyncBoltRequest], Awaitable[BoltResponse]]
"""Bolt's answer to a command, a click or a submission."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Probes:
    """What monitoring asks for; `ready` is well when its `ok` is true."""

    health: Callable[[], Awaitable[Mapping[str, object]]]
    ready: Callable[[], Awaitable[Mapping[str, object]]]
    metrics: Callable[[], Awaitable[str]]


class _Door:
    """Decide what a request is, and who answers it."""

    def __init__(self, verifier: SignatureVerifier, *, intake: Intake, dispatch: Dispatch) -> None:
        self._verifier = verifier
        self._intake = intake
        self._dispatch = dispatch

    async def receive(self, request: web.Request) -> web.Response:
        """Answer one request of Slack's."""
        text = self._signed_text(await request.read(), request.headers)
        if text is None:
            return web.Response(status=401)
        if request.content_type == FORM:
            return await self._interaction(text, request)
        return await self._event(text)

    def _signed_text(self, sent: bytes, headers: Mapping[str, str]) -> str | None:
        try:
            text = sent.decode()
            signed = self._verifier.is_valid(
                text,
                headers.get("X-Slack-Request-Timestamp"),
                headers.get("X-Slack-Signature"),
            )
        except (ArithmeticError, TypeError, ValueError):
            # A timestamp that is no number, a signature that is no ASCII, a body that is no text.
            return None
        return text if signed else None

    async def _interaction(self, text: str, request: web.Request) -> web.Response:
        headers = {
            # Bolt obeys these, and only Bolt itself may set them.
            name: value
            for name, value in request.headers.items()
            if not name.lower().startswith("x-slack-bolt-")
        }
        answer = await self._dispatch(
            AsyncBoltRequest(body=text, query=request.query_string, headers=dict(headers))
        )
        return await to_aiohttp_response(answer)

    async def _event(self, text: str) -> web.Response:
        try:
            body = json.loads(text)
        except (ValueError, RecursionError):
            body, raw = text, None
        else:
            raw = text
        if isinstance(body, dict) and body.get("type") == "url_verification":
            return web.json_response({"challenge": body.get("challenge")})
        try:
            await self._intake.accept(body, raw=raw)
        except NotStoredError:
            return web.Response(status=503)
        return web.Response()


def http_app(
    *, signing_secret: str, intake: Intake, dispatch: Dispatch, probes: Probes
) -> web.Application:
    """Return the application that takes Slack's requests; raises ValueError without a secret."""
    door = _Door(SignatureVerifier(signing_secret), intake=intake, dispatch=dispatch)
    app = probes_app(probes)
    app.router.add_post(PATH, door.receive)
    return app


def probes_app(probes: Probes) -> web.Application:
    """Return an application that answers monitoring, and takes nothing from Slack."""

    async def health(_request: web.Request) -> web.Response:
        return web.json_response(await probes.health())

    async def ready(_request: web.Request) -> web.Response:
        state = await probes.ready()
        return web.json_response(state, status=200 if state.get("ok") else 503)

    async def metrics(_request: web.Request) -> web.Response:
        return web.Response(text=await probes.metrics(), content_type="text/plain")

    app = web.Application(client_max_size=LARGEST_REQUEST)
    app.router.add_get("/healthz", health)
    app.router.add_get("/readyz", ready)
    app.router.add_get("/metrics", metrics)
    return app


@asynccontextmanager
async def serving(app: web.Application, *, host: str, port: int) -> AsyncIterator[int]:
    """Serve until the block is left; yield the port, which matters where 0 was asked for.

    On leaving, no new request is taken and those under way may end within `GRACE`.
    """
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=GRACE)
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, host, port).start()
        except OSError as error:
            raise BotError(
                f"Port {port} cannot be had ({error.strerror}). Set PORT, or in Socket Mode "
                "LIAISON_HEALTH_PORT, to another."
            ) from error
        yield runner.addresses[0][1]
    finally:
        await runner.cleanup()
