"""reactions.*, pins.add, bookmarks.add: small marks on messages and channels."""

import re

from sandbox.errors import SlackError
from sandbox.state.records import Json, Message
from sandbox.web.calls import Call, Method

MOST_PINS = 100
_NAME = re.compile(r"^[a-z0-9_+'-]+(::skin-tone-[2-6])?$")


async def add_reaction(call: Call) -> Json:
    """Put the bot's emoji on a message."""
    message, name = _marked(call)
    bot = call.workspace.bot.id
    if bot in dict(message.reactions).get(name, ()):
        raise SlackError("already_reacted")
    call.workspace.messages.react(message, user=bot, name=name, add=True)
    return {}


async def remove_reaction(call: Call) -> Json:
    """Take the bot's emoji off a message."""
    message, name = _marked(call)
    bot = call.workspace.bot.id
    if bot not in dict(message.reactions).get(name, ()):
        raise SlackError("no_reaction")
    call.workspace.messages.react(message, user=bot, name=name, add=False)
    return {}


async def get_reactions(call: Call) -> Json:
    """Return a message with its reactions."""
    channel = call.channel(is_member=True)
    message = call.message(channel, name="timestamp")
    shape = call.world.shapes.message(message)
    return {"type": "message", "channel": channel.id, "message": shape}


async def add_pin(call: Call) -> Json:
    """Pin a message to its channel."""
    channel = call.channel(is_member=True)
    message = call.message(channel, name="timestamp")
    if message.pinned_by:
        raise SlackError("already_pinned")
    messages = call.workspace.messages
    if sum(bool(each.pinned_by) for each in messages.history(channel.id)) >= MOST_PINS:
        raise SlackError("too_many_pins")
    messages.pin(message, user=call.workspace.bot.id, at=call.workspace.now)
    return {}


async def add_bookmark(call: Call) -> Json:
    """Add a link to the bar above a channel."""
    channel = call.channel(name="channel_id", is_member=True)
    if call.require("type") != "link":
        raise SlackError("invalid_bookmark_type")
    bookmark = {
        "id": call.workspace.ids.next("Bk"),
        "channel_id": channel.id,
        "title": call.require("title"),
        "link": call.require("link"),
        "emoji": call.get("emoji") or "",
        "type": "link",
        "date_created": call.workspace.now,
    }
    call.workspace.bookmarks.setdefault(channel.id, []).append(bookmark)
    return {"bookmark": bookmark}


def _marked(call: Call) -> tuple[Message, str]:
    name = call.require("name").strip(":")
    if not _NAME.match(name):
        raise SlackError("invalid_name")
    channel = call.channel()
    if call.workspace.bot.id not in channel.members:
        raise SlackError("not_in_channel")
    if channel.is_archived:
        raise SlackError("is_archived")
    return call.message(channel, name="timestamp"), name


METHODS = {
    "reactions.add": Method(handler=add_reaction, tier=3, scopes=("reactions:write",)),
    "reactions.remove": Method(handler=remove_reaction, tier=2, scopes=("reactions:write",)),
    "reactions.get": Method(handler=get_reactions, tier=3, scopes=("reactions:read",)),
    "pins.add": Method(handler=add_pin, tier=2, scopes=("pins:write",)),
    "bookmarks.add": Method(handler=add_bookmark, tier=2, scopes=("bookmarks:write",)),
}
