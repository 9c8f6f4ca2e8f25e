"""Take reports of messages in a wrong client's channel, and what people did about them."""

import json
from collections.abc import Mapping
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.errors import ConflictError
from bot.domain.queries import Place
from bot.domain.records import SYSTEM
from bot.domain.terms import Side
from bot.domain.wrong_posts import Shown, WrongPost
from bot.services.wrong_posts import Misplaced
from handlers import messages, parsing
from handlers.desk import Desk
from handlers.steps import Step, Steps
from handlers.views import walls as views
from handlers.views.blocks import Block
from handlers.views.escaping import shorten, to_plain
from handlers.views.ids import Action, Modal, Shortcut

KEPT = 1200
"""Letters of the message that the window keeps: it may be deleted before the report is sent."""

FILE = 100
MOST_FILES = 5
"""Files that the window keeps, and letters of each name: it holds 3,000 in all."""

_GONE = "message_not_found"


def register(app: AsyncApp, desk: Desk) -> None:
    """Register the listeners."""
    steps = Steps(app, desk)

    @app.shortcut(Shortcut.WRONG_CHANNEL)
    async def on_shortcut(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await desk.callers.of_staff(body)
        caller.require_link()
        await _open(desk, client, str(caller.channel), body["message"], body["trigger_id"])
        await ack()

    @app.action(Action.WRONG_POST)
    async def on_report(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        await desk.callers.of_staff(body)
        channel, _, ts = parsing.value_of(body).partition(" ")
        found = await messages.fetch(client, channel=channel, ts=ts)
        gone = found is None or parsing.is_tombstone(found)
        message = await _as_it_was(desk, channel, ts) if gone or not found else found
        await _open(desk, client, channel, message, body["trigger_id"], gone=gone)
        await ack()

    @app.view(Modal.WRONG_POST)
    async def on_form(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await desk.callers.of_staff(body)
        kept = json.loads(body["view"]["private_metadata"])
        misplaced = await _misplaced(desk, kept)
        post = await desk.threads.run(
            desk.wrong_posts.report, misplaced, caller.actor, owner=parsing.typed(body, "owner")
        )
        if post.removed_at is None and kept["gone"]:
            post = await desk.threads.run(
                desk.wrong_posts.removed, post.id, caller.actor, within=None
            )
        elif post.removed_at is None and post.by_bot:
            post = await _delete(desk, client, post)
        await ack(response_action="update", view=views.reported(post))

    @steps.button(Action.WRONG_POST_REMOVED)
    def on_removed(step: Step) -> None:
        desk.wrong_posts.removed(step.about, step.actor, within=step.within)

    @steps.button(Action.WRONG_POST_TOLD)
    def on_told(step: Step) -> Block:
        return views.told_modal(step.about)

    @steps.window(Modal.WRONG_POST_TOLD)
    def on_told_how(step: Step) -> None:
        how = step.typed("how")
        desk.wrong_posts.told(step.about, step.actor, within=step.within, how=how)


async def _as_it_was(desk: Desk, channel: str, ts: str) -> Mapping[str, Any]:
    """Return a message that is gone as Slack delivered it; whoever posts in error deletes fast."""
    delivered = await desk.threads.run(desk.wrong_posts.delivered, channel, ts)
    if delivered is None:
        raise ConflictError(
            "That message is not there any more, and what Slack delivered of it is not kept any "
            "longer. Tell the relationship manager and legal yourself."
        )
    event: Mapping[str, Any] = json.loads(delivered)["event"]
    return event


async def _open(
    desk: Desk,
    client: AsyncWebClient,
    channel: str,
    message: Mapping[str, Any],
    trigger: str,
    *,
    gone: bool = False,
) -> None:
    clients = await desk.threads.run(desk.wrong_posts.others, channel)
    names = await messages.file_names(client, message)
    kept = json.dumps(
        {
            "channel": channel,
            "ts": message["ts"],
            "thread_ts": message.get("thread_ts"),
            "user": message.get("user") or "",
            "gone": gone,
            "by_bot": message.get("bot_id") == desk.installation.bot_id,
            "text": shorten(str(message.get("text") or ""), limit=KEPT),
            "files": [shorten(each, limit=FILE) for each in names[:MOST_FILES]],
        },
        ensure_ascii=False,
    )
    await client.views_open(trigger_id=trigger, view=views.report_modal(clients, kept))


async def _misplaced(desk: Desk, kept: Mapping[str, Any]) -> Misplaced:
    """Return the message with those of the other side who are in its channel now."""
    staff = await desk.directory.staff()
    members = [
        await desk.directory.person(user)
        for user in sorted(await desk.directory.members_of(kept["channel"]))
    ]
    author = await desk.directory.person(kept["user"]) if kept["user"] else None
    outside = [
        each.name
        for each in members
        if each and not each.is_bot and staff.side_of(each) is not Side.CMO
    ]
    ts, thread = str(kept["ts"]), kept["thread_ts"]
    text = str(kept["text"])
    return Misplaced(
        place=Place(
            team=desk.installation.team,
            channel=kept["channel"],
            ts=ts,
            thread_ts=str(thread) if thread and thread != ts else None,
        ),
        shown=Shown(text=to_plain(text), files=tuple(kept["files"])),
        posted_by=kept["user"],
        posted_by_name=author.name if author else kept["user"],
        posted_at=parsing.instant(ts),
        by_bot=bool(kept["by_bot"]),
        seen_by=tuple(outside),
    )


async def _delete(desk: Desk, client: AsyncWebClient, post: WrongPost) -> WrongPost:
    """Delete the bot's own message; where Slack will not, its card goes on asking people to."""
    try:
        await client.chat_delete(channel=post.place.channel, ts=post.place.ts)
    except SlackApiError as error:
        if error.response.get("error") != _GONE:
            return post
    return await desk.threads.run(desk.wrong_posts.removed, post.id, SYSTEM, within=None)
