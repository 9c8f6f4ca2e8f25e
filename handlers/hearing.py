"""Listen to channels: messages, edits, deletions, the ticket reaction, the log shortcuts."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.conversations import Spoken
from bot.domain.errors import BotError
from bot.domain.terms import Side
from handlers import messages, parsing
from handlers.desk import Desk
from handlers.parsing import MEGA, TICKET
from handlers.views import hearing as views
from handlers.views.ids import Shortcut


def register(app: AsyncApp, desk: Desk) -> None:
    """Register the listeners; the hottest first, for each costs time before the match."""

    @app.event("message")
    async def on_message(
        event: dict[str, Any], body: dict[str, Any], client: AsyncWebClient
    ) -> None:
        match event.get("subtype"):
            case "message_changed" if not parsing.is_tombstone(event["message"]):
                await _edited(desk, event, client, cause=body["event_id"])
            case "message_changed" | "message_deleted":
                await _deleted(desk, event, cause=body["event_id"])
            case _ if parsing.is_direct(event):
                await _said_directly(desk, event, cause=body["event_id"])
            case _ if parsing.is_speech(event):
                await _said(desk, event, client, cause=body["event_id"])

    @app.event("reaction_added")
    async def on_reaction(
        event: dict[str, Any], body: dict[str, Any], client: AsyncWebClient
    ) -> None:
        if event["item"].get("type") != "message":
            return
        if event["reaction"] == TICKET:
            await _ticketed(desk, event, client, cause=body["event_id"])
        elif event["reaction"] == MEGA:
            await _announced(desk, event, cause=body["event_id"])

    @app.shortcut(Shortcut.LOG)
    async def on_log(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await desk.callers.of_interaction(body, channel=parsing.channel_of(body))
        caller.require_staff()
        spoken = await _speech(desk, body["message"], client, channel=str(caller.channel))
        reason = f"logged by {caller.person.name}"
        await desk.threads.run(desk.hearing.log, spoken, caller.actor, reason=reason)
        await ack()

    @app.shortcut(Shortcut.WHY)
    async def on_why(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await desk.callers.of_interaction(body, channel=parsing.channel_of(body))
        caller.require_staff()
        spoken = await _speech(desk, body["message"], client, channel=str(caller.channel))
        reading, query, origin = await desk.threads.run(desk.hearing.why, spoken)
        view = views.why(spoken, reading, query, origin)
        await client.views_open(trigger_id=body["trigger_id"], view=view)
        await ack()


async def _said(
    desk: Desk, event: Mapping[str, Any], client: AsyncWebClient, *, cause: str
) -> None:
    spoken = await _speech(desk, event, client, channel=event["channel"])
    await _watch(desk, spoken)
    in_thread = spoken.place.thread_ts is not None
    if in_thread and await desk.threads.run(desk.polls.heard, spoken, cause=cause):
        return
    word = parsing.asked_word(spoken)
    if word is not None:
        page = parsing.asked_page(spoken)
        await desk.threads.run(desk.telling.tell, word, spoken.place, page=page, cause=cause)
    else:
        await desk.threads.run(desk.hearing.hear, spoken, cause=cause)


async def _said_directly(desk: Desk, event: Mapping[str, Any], *, cause: str) -> None:
    """Answer what is written to the bot alone, naming channels only that the person is in."""
    caller = await desk.callers.of_event(event, user=event["user"])
    person = caller.person
    if person.is_bot:
        return
    channels = [
        channel
        for channel in await desk.threads.run(desk.private_words.channels_of, person)
        if person.user in await desk.directory.members_of(channel)
    ]
    place = parsing.place_of(event, team=desk.installation.team, channel=event["channel"])
    answer = desk.private_words.answer_directly
    await desk.threads.run(answer, place, person, caller.side, channels, cause=cause)


async def _watch(desk: Desk, spoken: Spoken) -> None:
    """See whether what staff post belongs to another client; clients write what they like."""
    if spoken.side is Side.CMO:
        await desk.threads.run(desk.walls.heard, spoken, spoken.files)


async def _edited(
    desk: Desk, event: Mapping[str, Any], client: AsyncWebClient, *, cause: str
) -> None:
    message = event["message"]
    version = parsing.edited(event, channel=event["channel"])
    if version is None or not parsing.is_speech(message):
        return
    spoken = await _speech(desk, message, client, channel=event["channel"])
    version = replace(version, text=spoken.raw)
    await _watch(desk, spoken)
    await desk.threads.run(desk.hearing.retell, version, spoken.actor, spoken=spoken, cause=cause)


async def _deleted(desk: Desk, event: Mapping[str, Any], *, cause: str) -> None:
    previous = event.get("previous_message") or {}
    if not parsing.is_speech(previous):
        return
    author = str(previous["user"])
    version = parsing.deleted(event, channel=event["channel"])
    caller = await desk.callers.of_event({**previous, "channel": version.channel}, user=author)
    await desk.threads.run(desk.wrong_posts.deleted, version.channel, version.ts, caller.actor)
    await desk.threads.run(desk.hearing.retell, version, caller.actor, cause=cause)


async def _ticketed(
    desk: Desk, event: Mapping[str, Any], client: AsyncWebClient, *, cause: str
) -> None:
    item = event["item"]
    caller = await desk.callers.of_event(event, user=event["user"])
    message = await messages.fetch(client, channel=item["channel"], ts=item["ts"])
    if message is None or not caller.has_a_say:
        return
    place = parsing.place_of(message, team=desk.installation.team, channel=item["channel"])
    is_speech = parsing.is_speech(message)
    spoken = await _speech(desk, message, client, channel=item["channel"]) if is_speech else None
    if spoken is None or not spoken.is_clients:
        refuse = desk.private_words.refuse_ticket
        await desk.threads.run(refuse, place, caller.person, caller.side, cause=cause)
        return
    reason = f"{caller.person.name} reacted with :{TICKET}:"
    await desk.threads.run(desk.hearing.log, spoken, caller.actor, reason=reason, cause=cause)


async def _announced(desk: Desk, event: Mapping[str, Any], *, cause: str) -> None:
    item = event["item"]
    caller = await desk.callers.of_event(event, user=event["user"])
    if not caller.has_a_say:
        return
    reason = f"{caller.person.name} reacted with :{MEGA}:"
    await desk.threads.run(
        desk.hearing.opt_out, item["channel"], item["ts"], caller.actor, reason=reason, cause=cause
    )


async def _speech(
    desk: Desk, message: Mapping[str, Any], client: AsyncWebClient, *, channel: str
) -> Spoken:
    if not parsing.is_speech(message):
        raise BotError(
            "No person wrote this message, so nothing was logged. Log what somebody of the client "
            "wrote."
        )
    user = str(message["user"])
    caller = await desk.callers.of_event({**message, "channel": channel}, user=user)
    text = await messages.with_names(desk.directory, str(message.get("text") or ""))
    return parsing.spoken(
        {**message, "text": text},
        team=desk.installation.team,
        channel=channel,
        author=caller.person,
        side=caller.side,
        bot=desk.installation.bot_user,
        files=await messages.file_names(client, message),
    )
