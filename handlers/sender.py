"""Say a letter in Slack, or look whether it is there; the only caller of chat.postMessage.

The client must come without retry handlers: Slack's own would post again after a dropped
connection, when the first message is already there.
"""

import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from aiohttp import ClientConnectorError
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.delivery import (
    Clean,
    Finding,
    LaneRefused,
    NotPosted,
    NotYet,
    Outcome,
    Poisoned,
    Posted,
    RateLimited,
    TeamRefused,
    Uncertain,
    Unseen,
)
from bot.domain.letters import Address, Errand, Parcel
from bot.domain.notices import Notice
from bot.domain.slack_answers import closes_the_channel, outcome_of
from handlers.gallery import WORTH_WAITING, Gallery
from handlers.refusals import asked_to_wait, code_of, shown
from handlers.views.blocks import MESSAGE_TEXT, Post
from handlers.views.escaping import shorten

EVENT_TYPE = "liaison_delivery"
"""What our messages' metadata is called; besides, it holds the delivery id and nothing else."""

PAGE = 200
CLOCKS_DIFFER = timedelta(minutes=10)
"""How far apart this machine's clock and Slack's may be without a message being overlooked."""

MayPost = Callable[[str], Awaitable[str | None]]
"""Asked with a channel before each post: None, or why nothing may be said there now."""


class Sender:
    """Talk to Slack for the relay; every way it can end is an outcome, nothing is raised."""

    def __init__(
        self,
        client: AsyncWebClient,
        render: Callable[[Notice], Post],
        *,
        bot_id: str,
        may_post: MayPost,
        gallery: Gallery | None = None,
    ) -> None:
        if client.retry_handlers:
            raise ValueError("a client that retries by itself doubles messages")
        self._client = client
        self._render = render
        self._bot_id = bot_id
        self._may_post = may_post
        self._conversations: dict[str, str] = {}
        self._gallery = gallery

    async def send(self, parcel: Parcel) -> Outcome:
        """Post or edit, once, and say what came of it."""
        if objection := await self._objection(parcel.address):
            return objection
        try:
            parcel = await self._addressed(parcel)
        except SlackApiError as error:
            return _unopened(error)
        except Exception as error:  # noqa: BLE001  # whatever it was, nothing was sent
            return NotPosted(error=shown(error))
        try:
            post = self._render(parcel.notice)
        except Exception as error:  # noqa: BLE001  # a bug in one view must not stop the lane
            return Poisoned(error=f"not rendered: {shown(error)}", plain_may_do=False)
        if parcel.plain:
            post = Post(text=shorten(post.text, limit=MESSAGE_TEXT))
        if post.pictures and self._gallery:
            waited = parcel.began - parcel.since
            hung = await self._gallery.hung(post.pictures, may_wait=waited < WORTH_WAITING)
            if isinstance(hung, NotYet):
                return hung
            post = replace(post, blocks=[*post.blocks, *hung])
        try:
            ts = await self._say(parcel, post)
        except ClientConnectorError as error:
            # No connection, so no byte of the request has left.
            return NotPosted(error=shown(error))
        except SlackApiError as error:
            return _refusal(error, parcel)
        except Exception as error:  # noqa: BLE001  # timeouts, resets, bodies that are no JSON
            return Uncertain(error=shown(error))
        return Posted(ts=ts, text=post.text, blocks=json.dumps(post.blocks))

    async def scan(self, parcel: Parcel) -> Finding:
        """Read the channel, or the thread, since the letter's first try, and look for it."""
        cursor: str | None = None
        try:
            parcel = await self._addressed(parcel)
            while True:
                page = await self._page(parcel, cursor)
                for message in page["messages"]:
                    if self._is_it(message, parcel):
                        return Posted(
                            ts=message["ts"],
                            text=message.get("text", ""),
                            blocks=json.dumps(message.get("blocks", [])),
                        )
                cursor = (page.get("response_metadata") or {}).get("next_cursor")
                if not cursor:
                    return Unseen(error="a page is missing") if page.get("has_more") else Clean()
        except SlackApiError as error:
            return _unseen(error)
        except Exception as error:  # noqa: BLE001  # an unreadable page proves nothing
            return Unseen(error=shown(error))

    async def _objection(self, address: Address) -> Outcome | None:
        """Return what comes of a letter that may not be said there now; of others None."""
        if address.to_person:
            return None
        try:
            reason = await self._may_post(address.channel)
        except SlackApiError as error:
            return _unasked(error)
        except Exception as error:  # noqa: BLE001  # whatever it was, nothing was sent
            return NotPosted(error=shown(error))
        return LaneRefused(error=reason) if reason else None

    async def _addressed(self, parcel: Parcel) -> Parcel:
        """Return a parcel for a person with the conversation in which the bot writes to them."""
        if not parcel.address.to_person:
            return parcel
        user = parcel.address.channel
        if user not in self._conversations:
            answer = await self._client.conversations_open(users=user)
            self._conversations[user] = str(answer["channel"]["id"])
        return replace(parcel, address=replace(parcel.address, channel=self._conversations[user]))

    async def _say(self, parcel: Parcel, post: Post) -> str:
        if parcel.errand is Errand.EDIT:
            answer = await self._client.chat_update(
                channel=parcel.address.channel,
                ts=parcel.edits or "",
                text=post.text,
                blocks=post.blocks,
            )
        else:
            answer = await self._client.chat_postMessage(
                channel=parcel.address.channel,
                thread_ts=parcel.thread_ts,
                text=post.text,
                blocks=post.blocks or None,
                metadata={"event_type": EVENT_TYPE, "event_payload": {"d": parcel.id}},
                unfurl_links=False,
                unfurl_media=False,
            )
        return str(answer["ts"])

    async def _page(self, parcel: Parcel, cursor: str | None) -> Mapping[str, Any]:
        oldest = f"{(parcel.since - CLOCKS_DIFFER).timestamp():.6f}"
        channel = parcel.address.channel
        # Replies are not in a channel's history.
        if parcel.thread_ts:
            answer = await self._client.conversations_replies(
                channel=channel,
                ts=parcel.thread_ts,
                oldest=oldest,
                include_all_metadata=True,
                limit=PAGE,
                cursor=cursor,
            )
        else:
            answer = await self._client.conversations_history(
                channel=channel,
                oldest=oldest,
                include_all_metadata=True,
                limit=PAGE,
                cursor=cursor,
            )
        if not isinstance(answer.data, dict):
            raise TypeError("the page is no JSON object")
        return answer.data

    def _is_it(self, message: Mapping[str, Any], parcel: Parcel) -> bool:
        metadata = message.get("metadata") or {}
        payload = metadata.get("event_payload") or {}
        # Anybody may copy our metadata; nobody can post in our name.
        return (
            message.get("bot_id") == self._bot_id
            and metadata.get("event_type") == EVENT_TYPE
            and payload.get("d") == parcel.id
        )


def _unasked(error: SlackApiError) -> Outcome:
    """Say what it means that Slack does not tell who is in a channel: nothing was sent."""
    meant = outcome_of(code_of(error) or "", editing=False, attempt=1)
    shut = isinstance(meant, LaneRefused | TeamRefused)
    return meant if shut else NotPosted(error=shown(error))


def _unopened(error: SlackApiError) -> Outcome:
    """Say what it means that a conversation with a person cannot be opened: nothing was sent."""
    if pause := asked_to_wait(error):
        return RateLimited(retry_after=pause)
    code = code_of(error)
    return LaneRefused(error=code) if code else NotPosted(error=shown(error))


def _refusal(error: SlackApiError, parcel: Parcel) -> Outcome:
    pause = asked_to_wait(error)
    if pause is not None:
        return RateLimited(retry_after=pause)
    code = code_of(error)
    if code is None:
        return Uncertain(error=shown(error))
    return outcome_of(code, editing=parcel.errand is Errand.EDIT, attempt=parcel.attempt)


def _unseen(error: SlackApiError) -> Finding:
    pause = asked_to_wait(error)
    if pause is not None:
        return RateLimited(retry_after=pause)
    code = code_of(error)
    if code is None:
        return Unseen(error=shown(error))
    return Unseen(error=code, refused=closes_the_channel(code))
