"""Tell where somebody acts on milestones: a command, a button in a message, or a window."""

from collections.abc import Mapping
from typing import Any

from bot.services.milestone_finding import Here
from handlers import parsing
from handlers.context import Caller
from handlers.desk import Desk


def here_of(caller: Caller) -> Here:
    """Return where a caller acts, as the use cases take it."""
    return Here(client=caller.within, project=caller.link.project if caller.link else None)


def kept(caller: Caller, id_: str = "") -> str:
    """Return what a window keeps: the channel it was opened in, and an id."""
    return f"{caller.channel or ''} {id_}"


def id_kept(body: Mapping[str, Any]) -> str:
    """Return the id a window keeps."""
    return str(body["view"]["private_metadata"]).partition(" ")[2]


async def caller_of(desk: Desk, body: Mapping[str, Any]) -> Caller:
    """Return who clicked or submitted, in the channel the message or the window belongs to."""
    channel = parsing.channel_of(body)
    if channel is None and body.get("view"):
        channel = str(body["view"].get("private_metadata") or "").partition(" ")[0] or None
    return await desk.callers.of_interaction(body, channel=channel)


async def staff_of(desk: Desk, body: Mapping[str, Any]) -> Caller:
    """Return who acts; raise ForbiddenError unless they are staff."""
    caller = await caller_of(desk, body)
    caller.require_staff()
    return caller
