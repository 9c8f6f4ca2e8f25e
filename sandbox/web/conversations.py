"""conversations.*: channels, their members, history and threads."""

from sandbox.errors import SlackError
from sandbox.shapes import channel_json
from sandbox.state.records import Channel, Json, Message
from sandbox.web.calls import Call, Method, page_of

READ = ("channels:read", "groups:read", "im:read", "mpim:read")
HISTORY = ("channels:history", "groups:history", "im:history", "mpim:history")
_PREFIX = {"channel": "channels", "group": "groups", "im": "im"}
_TYPES = {
    "public_channel": ("channels:read", "channel"),
    "private_channel": ("groups:read", "group"),
    "im": ("im:read", "im"),
    "mpim": ("mpim:read", "mpim"),
}


async def info(call: Call) -> Json:
    """Return one conversation."""
    channel = _readable(call, "read")
    shape = channel_json(call.workspace, channel)
    if call.flag("include_num_members"):
        shape["num_members"] = len(channel.members)
    if not call.flag("include_locale"):
        return {"channel": shape}
    return {"channel": {**shape, "locale": "en-US"}}


async def list_(call: Call) -> Json:
    """Return the conversations the bot may see, without the companies connected to them."""
    wanted = (call.get("types") or "public_channel").split(",")
    kinds = set()
    for name in wanted:
        if name not in _TYPES:
            raise SlackError("invalid_types")
        scope, kind = _TYPES[name]
        call.needs(scope)
        kinds.add(kind)
    bot = call.workspace.bot.id
    found = [
        channel_json(call.workspace, channel)
        for channel in call.workspace.channels.values()
        if channel.channel_type in kinds
        and (channel.channel_type == "channel" or bot in channel.members)
        and not (channel.is_archived and call.flag("exclude_archived"))
    ]
    for shape in found:
        shape.pop("connected_team_ids", None)
    channels, metadata = page_of(found, call)
    return {"channels": channels, "response_metadata": metadata}


async def members(call: Call) -> Json:
    """Return the members' ids, people of other companies included."""
    channel = _readable(call, "read")
    page, metadata = page_of(list(channel.members), call)
    return {"members": page, "response_metadata": metadata}


async def history(call: Call) -> Json:
    """Return messages, newest first; replies are not among them."""
    channel = _readable(call, "history")
    _refuse_non_member(call, channel)
    found = [m for m in call.workspace.messages.history(channel.id) if _is_within(call, m)]
    if call.has("oldest") and not call.has("latest"):
        # With only `oldest`, Slack begins there, though each page is newest first.
        found.reverse()
    page, metadata = page_of(found, call)
    page.sort(key=lambda message: float(message.ts), reverse=True)
    return _messages(call, page, metadata)


async def replies(call: Call) -> Json:
    """Return a thread, the parent first, then the replies, oldest first."""
    channel = _readable(call, "history")
    _refuse_non_member(call, channel)
    wanted = call.require("ts")
    parent = call.workspace.messages.get(channel.id, wanted)
    if parent is None:
        raise SlackError("thread_not_found")
    if parent.is_reply:
        return _messages(call, [parent], {"next_cursor": ""})
    thread = [m for m in call.workspace.messages.replies(channel.id, wanted) if _is_within(call, m)]
    page, metadata = page_of([parent, *thread], call)
    return _messages(call, page, metadata)


async def open_(call: Call) -> Json:
    """Open the direct conversation with one user, who must share a channel with the bot."""
    if call.has("channel"):
        channel = call.channel()
        return {"channel": {"id": channel.id}, "no_op": True, "already_open": True}
    ids = call.require("users").split(",")
    if len(ids) != 1:
        raise SlackError("method_not_supported_for_channel_type")
    user = call.workspace.users.get(ids[0])
    if user is None:
        raise SlackError("user_not_found")
    if user.deleted:
        raise SlackError("user_disabled")
    if user.is_bot:
        raise SlackError("cannot_dm_bot")
    if call.workspace.is_outsider(user) and not call.workspace.shares_a_channel(user):
        raise SlackError("user_not_visible")
    channel = call.workspace.open_dm(call.workspace.bot.id, user.id)
    if call.flag("return_im"):
        return {"channel": channel_json(call.workspace, channel)}
    return {"channel": {"id": channel.id}}


async def join(call: Call) -> Json:
    """Join a public channel."""
    channel = call.channel()
    if channel.is_im or channel.is_private:
        raise SlackError("method_not_supported_for_channel_type")
    if channel.is_archived:
        raise SlackError("is_archived")
    joined = call.workspace.join(channel, call.workspace.bot.id)
    return {"channel": channel_json(call.workspace, joined)}


def _readable(call: Call, right: str) -> Channel:
    channel = call.channel()
    call.needs(f"{_PREFIX[channel.channel_type]}:{right}")
    return channel


def _refuse_non_member(call: Call, channel: Channel) -> None:
    if call.workspace.bot.id not in channel.members:
        raise SlackError("not_in_channel")


def _is_within(call: Call, message: Message) -> bool:
    try:
        oldest, latest = float(call.get("oldest") or 0), float(call.get("latest") or "inf")
    except ValueError as error:
        raise SlackError("invalid_ts_latest") from error
    ts = float(message.ts)
    return oldest <= ts <= latest if call.flag("inclusive") else oldest < ts < latest


def _messages(call: Call, page: list[Message], metadata: Json) -> Json:
    everything = call.flag("include_all_metadata")
    shapes = [call.world.shapes.message(m, all_metadata=everything) for m in page]
    answer: Json = {"messages": shapes, "has_more": bool(metadata["next_cursor"])}
    if metadata["next_cursor"]:
        answer["response_metadata"] = metadata
    return answer


METHODS = {
    "conversations.info": Method(handler=info, tier=3, scopes=READ),
    "conversations.list": Method(handler=list_, tier=2, scopes=READ),
    "conversations.members": Method(handler=members, tier=4, scopes=READ),
    "conversations.history": Method(handler=history, tier=3, scopes=HISTORY),
    "conversations.replies": Method(handler=replies, tier=3, scopes=HISTORY),
    "conversations.open": Method(handler=open_, tier=3, scopes=("im:write",)),
    "conversations.join": Method(handler=join, tier=3, scopes=("channels:join",)),
}
