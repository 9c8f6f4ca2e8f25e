"""What the app says through a response URL or an acknowledgement."""

from dataclasses import replace
from typing import Any

from aiohttp import web

from sandbox.errors import SlackError
from sandbox.response_urls import Answering
from sandbox.state.records import Json, Message
from sandbox.web.api import read_arguments
from sandbox.web.calls import Call
from sandbox.web.posts import read_content
from sandbox.world import World


async def serve(world: World, request: web.Request) -> web.Response:
    """Answer a POST to a response URL."""
    args = await read_arguments(request)
    error = None
    try:
        answering = world.response_urls.use(request.match_info["secret"])
        say(world, answering, args)
    except SlackError as refused:
        error = refused.code
    body: Json = {"ok": True} if error is None else {"ok": False, "error": error}
    world.journal.add(
        direction="in",
        kind="api",
        name="response_url",
        request=args,
        response=body,
        ms=0,
        error=error,
        channel=None,
    )
    status = 404 if error in ("invalid_url", "expired_url", "used_url") else 200
    return web.json_response(body, status=status)


def say(world: World, answering: Answering, args: dict[str, Any]) -> None:
    """Post, replace or delete what the app answers; visible to the person alone by default.

    `replace_original` and `delete_original` do nothing to a slash command, which has no original.
    """
    call = Call(world=world, method="response_url", args=args)
    source = answering.source
    if call.flag("delete_original") and source is not None:
        _take_back(world, source)
        return
    content = read_content(call)
    if call.flag("replace_original") and source is not None:
        _replace(world, content.put_in(_current(world, source)))
        return
    is_public = call.get("response_type") == "in_channel"
    message = content.put_in(
        Message(
            channel=answering.channel,
            ts="",
            user=world.workspace.bot.id,
            team=world.workspace.host.id,
            thread_ts=call.get("thread_ts"),
            metadata=content.metadata or None,
            by_app=True,
            seen_by=None if is_public else answering.user,
        )
    )
    if is_public:
        world.workspace.messages.post(message)
    else:
        world.workspace.messages.show(message)


def _current(world: World, source: Message) -> Message:
    return world.workspace.messages.get(source.channel, source.ts) or source


def _replace(world: World, message: Message) -> None:
    messages = world.workspace.messages
    if message.is_ephemeral:
        messages.show(message)
    elif messages.get(message.channel, message.ts) is not None:
        messages.change(replace(message, edited=None))


def _take_back(world: World, source: Message) -> None:
    if source.is_ephemeral:
        world.workspace.messages.take_back(source)
    elif current := world.workspace.messages.get(source.channel, source.ts):
        world.workspace.messages.delete(current)
