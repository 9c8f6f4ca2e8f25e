"""The Web API's door: arguments, token, scopes, limits and faults around every method."""

import asyncio
import json
import secrets
import time
from typing import Any

from aiohttp import web

from sandbox.errors import SlackError
from sandbox.state.records import Json
from sandbox.web import chat, conversations, files, marks, misc, people, views
from sandbox.web.calls import Call, Method
from sandbox.world import World

METHODS: dict[str, Method] = {
    **chat.METHODS,
    **conversations.METHODS,
    **people.METHODS,
    **views.METHODS,
    **marks.METHODS,
    **files.METHODS,
    **misc.METHODS,
}
_HTML = "<!DOCTYPE html><title>Server Error</title><h1>Server Error</h1>"


class Api:
    """Answer `/api/<method>`, by GET or POST, and write every call into the journal."""

    def __init__(self, world: World) -> None:
        self._world = world

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """Answer one call; faults strike before or after the method did its work."""
        begun = time.monotonic()
        name = request.match_info["method"]
        args = await read_arguments(request)
        faults = self._world.faults
        if faults.on.slow_ms:
            await asyncio.sleep(faults.on.slow_ms / 1000)
        refused = self._fault_before(name)
        if refused is not None:
            self._write_down(name, args, {}, begun, error=refused)
            return _broken(request, refused)
        status, answer, headers = await self._answer(name, args)
        broken = self._fault_after(name)
        self._write_down(name, args, answer, begun, error=broken or answer.get("error"))
        if broken is not None:
            return _broken(request, broken)
        return web.json_response(answer, status=status, headers=headers)

    def _fault_before(self, method: str) -> str | None:
        faults = self._world.faults
        if faults.on.is_down:
            return "http_503"
        if faults.strikes("fail_before", method=method):
            return "http_500"
        if faults.strikes("drop_before", method=method):
            return "connection_dropped"
        return None

    def _fault_after(self, method: str) -> str | None:
        faults = self._world.faults
        if faults.strikes("fail_after", method=method):
            return "http_500_after"
        if faults.strikes("lose_replies", method=method):
            return "reply_lost"
        return None

    async def _answer(self, name: str, args: Json) -> tuple[int, Json, dict[str, str]]:
        call = Call(world=self._world, method=name, args=args)
        headers = {"x-slack-req-id": secrets.token_hex(16)}
        try:
            method = _method(name)
            self._authorise(call, method)
            refusal = self._world.faults.refusal(name)
            if refusal is not None and refusal != "ratelimited":
                return 200, {"ok": False, "error": refusal}, headers
            wait = 1 if refusal else self._wait(call, method)
            if wait:
                headers["retry-after"] = str(wait)
                return 429, {"ok": False, "error": "ratelimited"}, headers
            headers["x-oauth-scopes"] = ",".join(sorted(self._world.manifest.scopes))
            headers["x-accepted-oauth-scopes"] = ",".join(method.scopes)
            return 200, {"ok": True, **await method.handler(call)}, headers
        except SlackError as refused:
            return 200, {"ok": False, "error": refused.code, **refused.details}, headers

    def _authorise(self, call: Call, method: Method) -> None:
        if method.caller == "anyone":
            return
        token, install = call.get("token"), self._world.install
        if not token:
            raise SlackError("not_authed")
        kinds = {install.bot_token: "bot", install.app_token: "app"}
        if token not in kinds:
            raise SlackError("invalid_auth")
        if not self._world.is_installed:
            raise SlackError("account_inactive")
        if kinds[token] != method.caller:
            raise SlackError("not_allowed_token_type")
        scopes = self._world.manifest.scopes
        if method.scopes and not scopes.intersection(method.scopes):
            provided = ",".join(sorted(scopes))
            raise SlackError("missing_scope", needed=",".join(method.scopes), provided=provided)

    def _wait(self, call: Call, method: Method) -> int:
        if not self._world.faults.on.rate_limits:
            return 0
        channel = call.get("channel")
        return self._world.limits.wait_for(call.method, tier=method.tier, channel=channel)

    def _write_down(
        self, name: str, args: Json, answer: Json, begun: float, *, error: str | None
    ) -> None:
        self._world.journal.add(
            direction="in",
            kind="api",
            name=name,
            request=args,
            response=answer,
            ms=(time.monotonic() - begun) * 1000,
            error=error,
            channel=args.get("channel") or args.get("channel_id"),
            message_ts=answer.get("ts") or args.get("ts"),
        )


def _method(name: str) -> Method:
    if name not in METHODS:
        raise SlackError("unknown_method", req_method=name)
    return METHODS[name]


async def read_arguments(request: web.Request) -> Json:
    """Merge query, form and JSON, as Slack does; the token may also stand in a header."""
    args: dict[str, Any] = dict(request.query)
    if request.content_type == "application/json":
        body = await request.text()
        parsed = _json_object(body) if body.strip() else {}
        args |= {key: value for key, value in parsed.items() if value is not None}
    elif request.can_read_body:
        args |= {key: str(value) for key, value in (await request.post()).items()}
    header = request.headers.get("Authorization", "")
    if header.startswith("Bearer "):
        args["token"] = header.removeprefix("Bearer ").strip()
    return args


def _json_object(body: str) -> Json:
    try:
        parsed = json.loads(body)
    except ValueError:
        return {}
    return parsed if isinstance(parsed, dict) else {}


def _broken(request: web.Request, how: str) -> web.StreamResponse:
    """Answer with Slack's HTML error page, or not at all."""
    if how.startswith("http_"):
        status = int(how.split("_")[1])
        return web.Response(status=status, text=_HTML, content_type="text/html")
    if request.transport is not None:
        request.transport.abort()
    return web.Response()
