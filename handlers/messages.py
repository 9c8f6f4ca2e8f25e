"""Ask Slack for a message, and for the names of what was shared with one."""

import logging
import re
from collections.abc import Mapping
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from handlers.directory import Directory

log = logging.getLogger(__name__)

_USER = re.compile(r"<@([UW][A-Z0-9]+)>")
_MARKUP = re.compile(r"[<>&|]")
_GONE = frozenset({"thread_not_found", "message_not_found"})


async def fetch(client: AsyncWebClient, *, channel: str, ts: str) -> Mapping[str, Any] | None:
    """Return a message as it stands now; None where there is none."""
    try:
        # `replies` finds a message by its ts whether it stands in the channel or in a thread.
        answer = await client.conversations_replies(channel=channel, ts=ts, limit=1, inclusive=True)
    except SlackApiError as error:
        if error.response.get("error") in _GONE:
            return None
        raise
    found: list[dict[str, Any]] = answer.get("messages") or []
    return next((message for message in found if message.get("ts") == ts), None)


async def with_names(directory: Directory, raw: str) -> str:
    """Return Slack's text with the names of people beside their ids, which nobody can read."""
    for user in sorted(set(_USER.findall(raw))):
        person = await directory.person(user)
        if person is not None:
            name = _MARKUP.sub("", person.name)
            raw = raw.replace(f"<@{user}>", f"<@{user}|{name}>")
    return raw


async def file_names(client: AsyncWebClient, message: Mapping[str, Any]) -> tuple[str, ...]:
    """Return what the files of a message are called, as far as Slack shows them to the bot.

    In shared channels a message only tells their ids (Slack: Slack Connect, files).
    """
    return tuple([await _name(client, each) for each in message.get("files") or ()])


async def _name(client: AsyncWebClient, file: Mapping[str, Any]) -> str:
    if file.get("name"):
        return str(file["name"])
    try:
        answer = await client.files_info(file=str(file["id"]))
    except SlackApiError as error:
        log.warning("a file's name cannot be read: %s", error.response.get("error"))
        return str(file["id"])
    return str(answer["file"].get("name") or file["id"])
