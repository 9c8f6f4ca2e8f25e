"""People write: say, reply, edit, delete, react."""

import mimetypes
import re
from collections.abc import Mapping
from dataclasses import replace

from sandbox.errors import RefusedError
from sandbox.ids import stable_id
from sandbox.state.records import Channel, File, Message, User
from sandbox.text import as_sent, rich_text
from sandbox.world import World

_EMOJI = re.compile(r"^[a-z0-9_+'-]+$")


def say(
    world: World,
    user: User,
    channel: Channel,
    typed: str,
    *,
    thread_ts: str | None = None,
    broadcast: bool = False,
    files: Mapping[str, bytes] | None = None,
) -> Message:
    """Post what a person typed; `thread_ts` may be any message of the thread."""
    _refuse_unless_open_to(user, channel)
    if not typed.strip() and not files:
        raise RefusedError("Slack sends nothing that is empty.")
    workspace = world.workspace
    text = as_sent(workspace, typed)
    uploaded = tuple(upload(world, user, name, data) for name, data in (files or {}).items())
    number = workspace.ids.next("b")
    posted = workspace.messages.post(
        Message(
            channel=channel.id,
            ts="",
            user=user.id,
            team=user.team_id,
            text=text,
            blocks=[rich_text(text, block_id=number[-5:])] if text else [],
            thread_ts=_parent(world, channel, thread_ts),
            broadcast=broadcast,
            files=uploaded,
            subtype=_subtype(files=bool(uploaded), broadcast=broadcast),
            client_msg_id=stable_id("", number).lower(),
        )
    )
    for file_id in uploaded:
        shared = replace(workspace.files[file_id], shares=((channel.id, posted.ts),))
        workspace.files[file_id] = shared
    return posted


def edit(world: World, user: User, channel: Channel, ts: str, typed: str) -> Message:
    """Change one's own message; Slack marks it as edited."""
    message = _own(world, user, channel, ts)
    text = as_sent(world.workspace, typed)
    block_id = world.workspace.ids.next("b")[-5:]
    edited = world.workspace.messages.next_ts(channel.id)
    return world.workspace.messages.change(
        replace(message, text=text, blocks=[rich_text(text, block_id=block_id)], edited=edited)
    )


def delete(world: World, user: User, channel: Channel, ts: str) -> None:
    """Delete one's own message."""
    world.workspace.messages.delete(_own(world, user, channel, ts))


def react(world: World, user: User, channel: Channel, ts: str, name: str, *, add: bool) -> None:
    """Add or take off one's own emoji; doing it twice changes nothing."""
    _refuse_unless_open_to(user, channel)
    name = name.strip(":")
    if not _EMOJI.match(name):
        raise RefusedError(f"{name!r} is not the name of an emoji.")
    message = _existing(world, channel, ts)
    has_it = user.id in dict(message.reactions).get(name, ())
    if has_it != add:
        world.workspace.messages.react(message, user=user.id, name=name, add=add)


def mark_read(world: World, user: User, channel: Channel, ts: str) -> None:
    """Remember how far a person has read."""
    key = (user.id, channel.id)
    marks = world.workspace.read_up_to
    marks[key] = max(ts, marks.get(key, ""))


def _refuse_unless_open_to(user: User, channel: Channel) -> None:
    if user.deleted:
        raise RefusedError("This account is deactivated.")
    if user.id not in channel.members:
        raise RefusedError("You are not in this channel.")
    if channel.is_archived:
        raise RefusedError("This channel is archived.")


def _existing(world: World, channel: Channel, ts: str) -> Message:
    message = world.workspace.messages.get(channel.id, ts)
    if message is None:
        raise RefusedError("This message is gone.")
    return message


def _own(world: World, user: User, channel: Channel, ts: str) -> Message:
    _refuse_unless_open_to(user, channel)
    message = _existing(world, channel, ts)
    if message.user != user.id:
        raise RefusedError("Only the author may do that.")
    return message


def _parent(world: World, channel: Channel, thread_ts: str | None) -> str | None:
    if thread_ts is None:
        return None
    message = _existing(world, channel, thread_ts)
    return message.thread_ts or message.ts


def upload(world: World, user: User, name: str, content: bytes) -> str:
    """Keep a person's file, shared nowhere yet; return its id."""
    file = File(
        id=world.workspace.ids.next("F"),
        name=name,
        title=name,
        mimetype=mimetypes.guess_type(name)[0] or "application/octet-stream",
        user=user.id,
        team=user.team_id,
        created=world.workspace.now,
        content=content,
        is_complete=True,
    )
    world.workspace.files[file.id] = file
    return file.id


def _subtype(*, files: bool, broadcast: bool) -> str | None:
    if broadcast:
        return "thread_broadcast"
    return "file_share" if files else None
