"""Upload the pictures of a message, unseen, so that the message itself can show them.

An upload that is not shared shows nothing to anybody: one that is lost or made twice harms nobody.
The message shows it by its file id, and is posted and looked for like every other.
"""

import asyncio
import logging
from collections.abc import Callable, Sequence
from datetime import timedelta

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.delivery import NotYet
from bot.domain.pictures import Picture
from handlers.refusals import asked_to_wait, shown
from handlers.views import blocks
from handlers.views.blocks import Block, Shown
from handlers.views.escaping import escape

log = logging.getLogger(__name__)

PATIENCE = 5.0
"""Seconds for all pictures of a message; then it goes without those that are not there."""

WORTH_WAITING = timedelta(hours=1)
"""How long a message waits for its pictures where Slack takes no more uploads for the moment."""


class Gallery:
    """Draw and upload; of a picture that fails the message has the words, and nothing false.

    While Slack takes no more uploads nothing is drawn: many messages ask at once.
    """

    def __init__(self, client: AsyncWebClient, paint: Callable[[Picture], bytes]) -> None:
        self._client = client
        self._paint = paint
        self._shut_until = 0.0

    async def hung(self, pictures: Sequence[Shown], *, may_wait: bool) -> list[Block] | NotYet:
        """Return a block for each picture: itself, or its words where it could not be uploaded.

        A message that `may_wait` does so where Slack asks us to upload later.
        """
        files: list[str] = []
        shut_for = self._shut_until - asyncio.get_running_loop().time()
        if may_wait and shut_for > 0:
            return NotYet(retry_after=timedelta(seconds=shut_for))
        try:
            async with asyncio.timeout(PATIENCE):
                for each in pictures:
                    # One after the other: what is uploaded when time is up is shown.
                    files.append(await self._upload(each))  # noqa: PERF401
        except SlackApiError as error:
            if may_wait and (pause := asked_to_wait(error)) is not None:
                self._shut_until = asyncio.get_running_loop().time() + pause.total_seconds()
                return NotYet(retry_after=pause)
            log.warning("a picture is left out: %s", shown(error))
        except Exception as error:  # noqa: BLE001  # whatever it was, the message goes without
            log.warning("a picture is left out: %s", shown(error))
        said = [blocks.section(escape(each.alt_text)) for each in pictures[len(files) :]]
        hung = zip(files, pictures, strict=False)
        return [*(blocks.image(file, each.alt_text) for file, each in hung), *said]

    async def _upload(self, wanted: Shown) -> str:
        content = await asyncio.to_thread(self._paint, wanted.picture)
        ticket = await self._client.files_getUploadURLExternal(
            filename=wanted.name, length=len(content), alt_txt=wanted.alt_text[:1000]
        )
        async with (
            aiohttp.ClientSession() as session,
            session.post(str(ticket["upload_url"]), data=content) as answer,
        ):
            answer.raise_for_status()
        file = str(ticket["file_id"])
        await self._client.files_completeUploadExternal(files=[{"id": file, "title": wanted.name}])
        return file
