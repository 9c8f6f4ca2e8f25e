"""HTTP delivery is signed and retried as Slack's, and Bolt takes it, async and sync."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from http.server import ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import parse_qs

import pytest
from aiohttp import web
from slack_bolt import App
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.app.app import SlackAppDevelopmentServer
from slack_bolt.async_app import AsyncApp
from slack_sdk import WebClient
from slack_sdk.signature import SignatureVerifier

from sandbox.driver import Sandbox
from sandbox.errors import RefusedError

Handler = Callable[[web.Request], Awaitable[web.Response]]


@asynccontextmanager
async def listening(handler: Handler) -> AsyncIterator[str]:
    """Serve `/slack/events` on a free port."""
    app = web.Application()
    app.router.add_post("/slack/events", handler)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}/slack/events"
    await runner.cleanup()


class Inbox:
    """Keep every request; answer the challenge, then whatever `status` says."""

    def __init__(self) -> None:
        self.requests: list[tuple[dict[str, str], str]] = []
        self.status = 200
        self.headers: dict[str, str] = {}

    async def take(self, request: web.Request) -> web.Response:
        body = await request.text()
        if request.content_type == "application/json" and "challenge" in json.loads(body):
            return web.Response(text=json.loads(body)["challenge"])
        self.requests.append((dict(request.headers), body))
        return web.Response(status=self.status, headers=self.headers)


async def test_events_are_signed_json_and_acts_are_signed_forms(slack: Sandbox) -> None:
    inbox = Inbox()
    verifier = SignatureVerifier(slack.signing_secret)
    async with listening(inbox.take) as url:
        await slack.use_http(url)

        await slack.person("anna").say("nonesuch-nv204", "Hello")
        await slack.idle()
        await slack.person("ravi").command("ops-triage", "/liaison a b")
        await slack.person("ravi").shortcut("new")

    assert all(verifier.is_valid_request(body, headers) for headers, body in inbox.requests)
    event, command, shortcut = (body for _headers, body in inbox.requests)
    assert json.loads(event)["event"]["text"] == "Hello"
    assert parse_qs(command)["text"] == ["a b"]
    assert json.loads(parse_qs(shortcut)["payload"][0])["type"] == "shortcut"


@pytest.mark.parametrize(
    ("status", "headers", "retries", "reason"),
    [
        (500, {}, 3, "http_error"),
        (301, {}, 3, "http_error"),
        (500, {"X-Slack-No-Retry": "1"}, 0, None),
        (204, {}, 0, None),
    ],
)
async def test_what_is_not_accepted_is_retried_with_its_number_and_reason(
    status: int, headers: dict[str, str], retries: int, reason: str | None
) -> None:
    inbox = Inbox()
    async with Sandbox(retry_after=(0.0, 0.01, 0.01)) as slack, listening(inbox.take) as url:
        await slack.use_http(url)
        inbox.status, inbox.headers = status, headers

        await slack.person("anna").say("nonesuch-nv204", "Hello")
        await slack.until(lambda: len(slack.journal.entries) == retries + 1)

    numbers = [headers.get("x-slack-retry-num") for headers, _body in inbox.requests]
    assert numbers == [None, *(str(number + 1) for number in range(retries))]
    assert inbox.requests[-1][0].get("x-slack-retry-reason") == reason


async def test_a_slow_answer_is_a_timeout() -> None:
    late = asyncio.Event()

    async def sleepy(request: web.Request) -> web.Response:
        body = await request.json()
        if "challenge" not in body:
            await late.wait()
        return web.Response(text=body.get("challenge", ""))

    async with Sandbox(ack_within=0.05, retry_after=()) as slack, listening(sleepy) as url:
        await slack.use_http(url)

        await slack.person("anna").say("nonesuch-nv204", "Hello")
        await slack.idle()
        late.set()

        assert slack.journal.entries[-1]["error"] == "http_timeout"


async def test_an_address_that_fails_the_challenge_is_not_used(slack: Sandbox) -> None:
    async def wrong(_request: web.Request) -> web.Response:
        return web.Response(text="hello")

    async with listening(wrong) as url:
        with pytest.raises(RefusedError, match="challenge"):
            await slack.use_http(url)


async def test_async_bolt_answers_over_http(slack: Sandbox, client: Any) -> None:
    app = AsyncApp(client=client, signing_secret=slack.signing_secret)

    @app.event("app_mention")
    async def _answer(event: dict[str, Any], say: Any) -> None:
        await say(text="Noted.", thread_ts=event["ts"])

    @app.command("/liaison")
    async def _command(ack: Any) -> None:
        await ack("Only you.")

    async def serve(request: web.Request) -> web.Response:
        response: web.Response = await to_aiohttp_response(
            await app.async_dispatch(await to_bolt_request(request))
        )
        return response

    anna, ravi = slack.person("anna"), slack.person("ravi")
    async with listening(serve) as url:
        await slack.use_http(url)
        ts = await anna.say("nonesuch-nv204", "@Liaison hello")
        await slack.until(lambda: anna.sees("nonesuch-nv204", thread=ts)[1:])
        await ravi.command("ops-triage", "/liaison help")

    assert [m.text for m in ravi.sees("ops-triage")] == ["Only you."]


async def test_sync_bolt_answers_over_http(slack: Sandbox) -> None:
    sync_client = WebClient(token=slack.bot_token, base_url=slack.api_url)
    app = await asyncio.to_thread(App, client=sync_client, signing_secret=slack.signing_secret)

    @app.event("app_mention")
    def _answer(event: dict[str, Any], say: Any) -> None:
        say(text="Noted.", thread_ts=event["ts"])

    server = SlackAppDevelopmentServer(port=0, path="/slack/events", app=app)
    http: ThreadingHTTPServer = server._server  # type: ignore[assignment]
    thread = Thread(target=http.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    anna = slack.person("anna")
    try:
        await slack.use_http(f"http://127.0.0.1:{http.server_address[1]}/slack/events")
        ts = await anna.say("nonesuch-nv204", "@Liaison hello")
        thread_seen = await slack.until(lambda: anna.sees("nonesuch-nv204", thread=ts)[1:])
    finally:
        await asyncio.to_thread(http.shutdown)
        thread.join()
        http.server_close()

    assert thread_seen[0].text == "Noted."
