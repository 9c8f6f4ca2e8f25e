"""chat.*: the app posts, updates, deletes, whispers and links."""

from dataclasses import replace

from sandbox.errors import SlackError
from sandbox.shapes import permalink
from sandbox.state.records import Channel, Json, Message
from sandbox.web.calls import Call, Method
from sandbox.web.posts import read_content


async def post_message(call: Call) -> Json:
    """Post as the bot, in a channel it is in, or in the direct messages of a user id."""
    channel = _target(call)
    content = read_content(call)
    message = content.put_in(
        Message(
            channel=channel.id,
            ts="",
            user=call.workspace.bot.id,
            team=call.workspace.host.id,
            thread_ts=_thread(call, channel),
            broadcast=call.flag("reply_broadcast"),
            metadata=content.metadata or None,
            subtype="thread_broadcast" if call.flag("reply_broadcast") else None,
            by_app=True,
            unfurl_links=call.flag("unfurl_links", default=True),
            unfurl_media=call.flag("unfurl_media", default=True),
        )
    )
    posted = call.workspace.messages.post(message)
    shape = call.world.shapes.bare(posted)
    return {"channel": channel.id, "ts": posted.ts, "message": shape}


async def update(call: Call) -> Json:
    """Change one of the bot's own posts; text without blocks takes the blocks away."""
    channel = call.channel(is_member=True)
    if channel.is_archived:
        raise SlackError("is_inactive")
    message = call.message(channel)
    if not message.by_app:
        raise SlackError("cant_update_message")
    content = read_content(call, update=True)
    changed = content.put_in(message)
    if content.metadata is not None:
        changed = replace(changed, metadata=content.metadata or None)
    if not content.blocks:
        # Only a text update is marked as edited; one with blocks is not.
        ts = f"{call.workspace.now}.000000"
        changed = replace(changed, edited=ts)
    call.workspace.messages.change(changed)
    shape = call.world.shapes.bare(changed)
    return {"channel": channel.id, "ts": changed.ts, "text": changed.text, "message": shape}


async def delete(call: Call) -> Json:
    """Delete one of the bot's own posts."""
    channel = call.channel(is_member=True)
    message = call.message(channel)
    if not message.by_app:
        raise SlackError("cant_delete_message")
    call.workspace.messages.delete(message)
    return {"channel": channel.id, "ts": message.ts}


async def post_ephemeral(call: Call) -> Json:
    """Show something to one member of a channel; it is in nobody's history."""
    channel = call.channel(is_member=True)
    _refuse_archived(channel)
    user = call.user()
    if user.id not in channel.members or user.deleted:
        raise SlackError("user_not_in_channel")
    content = read_content(call, update=True)
    message = content.put_in(
        Message(
            channel=channel.id,
            ts="",
            user=call.workspace.bot.id,
            team=call.workspace.host.id,
            thread_ts=_thread(call, channel),
            by_app=True,
            seen_by=user.id,
        )
    )
    return {"message_ts": call.workspace.messages.show(message).ts}


async def get_permalink(call: Call) -> Json:
    """Return the address of a message."""
    channel = call.channel()
    message = call.message(channel, name="message_ts")
    thread_ts = message.thread_ts if message.is_reply else None
    address = permalink(call.workspace, channel.id, message.ts, thread_ts)
    return {"channel": channel.id, "permalink": address}


def _target(call: Call) -> Channel:
    workspace = call.workspace
    name = call.require("channel")
    if name in workspace.users:
        return workspace.open_dm(workspace.bot.id, name)
    channel = workspace.channels.get(name) or workspace.by_name(name)
    bot = workspace.bot.id
    if channel is None or (channel.is_private and bot not in channel.members):
        raise SlackError("channel_not_found")
    if bot not in channel.members and "chat:write.public" not in call.world.manifest.scopes:
        raise SlackError("not_in_channel")
    _refuse_archived(channel)
    return channel


def _refuse_archived(channel: Channel) -> None:
    if channel.is_archived:
        raise SlackError("is_archived")


def _thread(call: Call, channel: Channel) -> str | None:
    """Return the parent's ts; where it was deleted, Slack posts into the channel itself."""
    wanted = call.get("thread_ts")
    if not wanted:
        return None
    parent = call.workspace.messages.get(channel.id, wanted)
    if parent is None:
        return None
    return parent.thread_ts or parent.ts


METHODS = {
    "chat.postMessage": Method(handler=post_message, tier=0, scopes=("chat:write",)),
    "chat.update": Method(handler=update, tier=3, scopes=("chat:write",)),
    "chat.delete": Method(handler=delete, tier=3, scopes=("chat:write",)),
    "chat.postEphemeral": Method(handler=post_ephemeral, tier=4, scopes=("chat:write",)),
    "chat.getPermalink": Method(handler=get_permalink, tier=0),
}
