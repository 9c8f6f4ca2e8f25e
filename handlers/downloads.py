"""Fetch a file that somebody handed to the bot in a window."""

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.errors import InvalidError

log = logging.getLogger(__name__)

PATIENCE = 2.0
"""Seconds for both calls; a window has to be answered within three."""

_CHUNK = 65_536


@dataclass(frozen=True, slots=True, kw_only=True)
class Download:
    """A file's name and bytes."""

    name: str
    content: bytes


async def fetch(client: AsyncWebClient, file: str, *, most: int) -> Download:
    """Return a file of at most so many bytes; raises InvalidError that says what is wrong.

    It is asked for by its id: in shared channels Slack tells no more of a file (Slack: Slack
    Connect, files).
    """
    try:
        async with asyncio.timeout(PATIENCE):
            answer = await client.files_info(file=file)
            return await _read(answer["file"], token=client.token or "", most=most)
    except SlackApiError as refused:
        error = refused.response.get("error")
        log.warning("a file cannot be read: %s", error)
        raise InvalidError(
            f"Slack does not show me the file ({error}). Nothing was imported. Paste the lines "
            "instead.",
            field="file",
        ) from refused
    except (TimeoutError, aiohttp.ClientError) as error:
        raise InvalidError(
            "Slack did not hand over the file in time. Nothing was imported. Try again, or paste "
            "the lines.",
            field="file",
        ) from error


async def _read(file: Mapping[str, Any], *, token: str, most: int) -> Download:
    name = str(file.get("name") or "file")
    if int(file.get("size") or 0) > most:
        raise _too_large(name, most)
    content = bytearray()
    headers = {"Authorization": f"Bearer {token}"}
    async with (
        aiohttp.ClientSession(headers=headers) as session,
        session.get(str(file["url_private"]), allow_redirects=False) as answer,
    ):
        # Slack answers those it does not know with its sign-in page, and 200.
        if answer.status != 200 or answer.content_type == "text/html":
            raise InvalidError(
                f"Slack does not hand over {name}. Nothing was imported. Paste the lines instead.",
                field="file",
            )
        async for chunk in answer.content.iter_chunked(_CHUNK):
            content += chunk
            if len(content) > most:
                raise _too_large(name, most)
    return Download(name=name, content=bytes(content))


def _too_large(name: str, most: int) -> InvalidError:
    return InvalidError(
        f"{name} is larger than {most // 1_000_000} MB. Nothing was imported.", field="file"
    )
