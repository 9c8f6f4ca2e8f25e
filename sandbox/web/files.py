"""files.*: the upload in three steps, and what is known of a file."""

import mimetypes
import secrets
from dataclasses import replace
from typing import Any

from aiohttp import BodyPartReader, web

from sandbox.errors import SlackError
from sandbox.shapes import file_json
from sandbox.state.records import File, Json, Message
from sandbox.web.calls import Call, Method
from sandbox.web.posts import with_block_ids
from sandbox.world import World

LARGEST = 20_000_000


async def get_upload_url(call: Call) -> Json:
    """Hand out an address for the bytes and the id of the file to be."""
    name = call.require("filename")
    if not call.require("length").isdigit() or int(call.require("length")) == 0:
        raise SlackError("invalid_arguments")
    file = File(
        id=call.workspace.ids.next("F"),
        name=name,
        title=name,
        mimetype=mimetypes.guess_type(name)[0] or "application/octet-stream",
        user=call.workspace.bot.id,
        team=call.workspace.host.id,
        created=call.workspace.now,
    )
    call.workspace.files[file.id] = file
    ticket = secrets.token_urlsafe(16)
    call.world.upload_tickets[ticket] = file.id
    return {"upload_url": f"{call.world.base_url}/upload/{ticket}", "file_id": file.id}


async def complete_upload(call: Call) -> Json:
    """Finish uploads and share them in a channel, if one is named."""
    wanted: Any = call.structure("files", error="invalid_arguments")
    if not isinstance(wanted, list) or not wanted:
        raise SlackError("invalid_arguments")
    files = [_finished(call, item) for item in wanted]
    names = call.get("channel_id") or call.get("channels") or ""
    for name in filter(None, names.split(",")):
        _share(call, name, files)
    shapes = [
        file_json(call.workspace, call.workspace.files[f.id], base_url=call.world.base_url)
        for f in files
    ]
    return {"files": shapes}


async def info(call: Call) -> Json:
    """Return one file."""
    file = call.workspace.files.get(call.require("file"))
    if file is None or not file.is_complete:
        raise SlackError("file_not_found")
    shape = file_json(call.workspace, file, base_url=call.world.base_url)
    return {"file": shape, "comments": [], "response_metadata": {"next_cursor": ""}}


async def receive(world: World, request: web.Request) -> web.Response:
    """Take the bytes at an upload address."""
    file_id = world.upload_tickets.pop(request.match_info["ticket"], None)
    if file_id is None:
        return web.Response(status=404, text="upload address unknown or used")
    content = await _bytes(request)
    if len(content) > LARGEST:
        return web.Response(status=413, text="too large for the sandbox")
    world.workspace.files[file_id] = replace(world.workspace.files[file_id], content=content)
    return web.Response(text=f"OK - {len(content)}")


async def download(world: World, request: web.Request) -> web.Response:
    """Return a file's bytes to the app's token, or to the page."""
    file = world.workspace.files.get(request.match_info["file"])
    if file is None:
        return web.Response(status=404)
    token = request.headers.get("Authorization", "").removeprefix("Bearer ")
    is_page = request.headers.get("Sec-Fetch-Site") == "same-origin"
    if token != world.install.bot_token and not is_page:
        # Slack answers 200 with its login page; a bot must look at the content type.
        return web.Response(text="<!DOCTYPE html><title>Sign in</title>", content_type="text/html")
    # Never rendered in the page's origin: an HTML file would run as the page itself.
    headers = {"Content-Disposition": "attachment"}
    if file.mimetype in ("image/png", "image/jpeg", "image/gif", "image/webp"):
        headers = {}
    return web.Response(body=file.content, content_type=file.mimetype, headers=headers)


def _finished(call: Call, item: Json) -> File:
    file = call.workspace.files.get(str(item.get("id")))
    if file is None or not file.content:
        raise SlackError("file_not_found")
    finished = replace(file, is_complete=True, title=item.get("title") or file.name)
    call.workspace.files[file.id] = finished
    return finished


def _share(call: Call, channel_id: str, files: list[File]) -> None:
    named = Call(world=call.world, method=call.method, args={**call.args, "channel": channel_id})
    channel = named.channel(is_member=True)
    if channel.is_archived:
        raise SlackError("is_archived")
    blocks = call.structure("blocks", error="invalid_blocks_format") or []
    posted = call.workspace.messages.post(
        Message(
            channel=channel.id,
            ts="",
            user=call.workspace.bot.id,
            team=call.workspace.host.id,
            text=call.get("initial_comment") or "",
            blocks=with_block_ids(call, blocks),
            thread_ts=call.get("thread_ts"),
            files=tuple(file.id for file in files),
            subtype="file_share",
            by_app=True,
        )
    )
    for file in files:
        known = call.workspace.files[file.id]
        shares = (*known.shares, (channel.id, posted.ts))
        call.workspace.files[file.id] = replace(known, shares=shares)


async def _bytes(request: web.Request) -> bytes:
    if not request.content_type.startswith("multipart/"):
        return await request.read()
    async for part in await request.multipart():
        if isinstance(part, BodyPartReader) and part.filename:
            return bytes(await part.read())
    return b""


METHODS = {
    "files.getUploadURLExternal": Method(handler=get_upload_url, tier=4, scopes=("files:write",)),
    "files.completeUploadExternal": Method(
        handler=complete_upload, tier=4, scopes=("files:write",)
    ),
    "files.info": Method(handler=info, tier=4, scopes=("files:read",)),
}
