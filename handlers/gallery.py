"""Upload the pictures of a message, unseen, so that the message itself can show them.

An upload that is not shared shows nothing to anybody: one that is lost or made twice harms nobody.
The message shows it by its file id, and is posted and looked for like every other.
"""

import asyncio
import logging
from collections.abc import Callable, Sequence

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.pictures import Picture
from handlers.views import blocks
from handlers.views.blocks import Block, Shown
from handlers.views.escaping import escape

log = logging.getLogger(__name__)

PATIENCE = 5.0
"""Seconds for all pictures of a message; then it goes without those that are not there."""


class Gallery:
    """Draw and upload; of a picture that fails the message has the words, and nothing false."""

    def __init__(self, client: AsyncWebClient, paint: Callable[[Picture], bytes]) -> None:
        self._client = client
        self._paint = paint

    async def hung(self, pictures: Sequence[Shown]) -> list[Block]:
        """Return a block for each picture: itself, or its words where it could not be uploaded."""
        files: list[str] = []
        try:
            async with asyncio.timeout(PATIENCE):
                for each in pictures:
                    # One after the other: what is uploaded when time is up is shown.
                    files.append(await self._upload(each))  # noqa: PERF401
        except Exception as error:  # noqa: BLE001  # whatever it was, the message goes without
            log.warning("a picture is left out: %s", type(error).__name__)
        said = [blocks.section(escape(each.alt_text)) for each in pictures[len(files) :]]
        hung = zip(files, pictures, strict=False)
        return [*(blocks.image(file, each.alt_text) for file, each in hung), *said]

    async def _upload(self, shown: Shown) -> str:
        content = await asyncio.to_thread(self._paint, shown.picture)
        ticket = await self._client.files_getUploadURLExternal(
            filename=shown.name, length=len(content), alt_txt=shown.alt_text[:1000]
        )
        async with (
            aiohttp.ClientSession() as session,
            session.post(str(ticket["upload_url"]), data=content) as answer,
        ):
            answer.raise_for_status()
        file = str(ticket["file_id"])
        await self._client.files_completeUploadExternal(files=[{"id": file, "title": shown.name}])
        return file
