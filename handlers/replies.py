"""Write to clients: the window, the last look at the exact text, the second person's yes."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.approvals import DraftKind
from handlers import parsing
from handlers.context import Caller
from handlers.desk import Desk
from handlers.views import replies as views
from handlers.views.ids import Action, Modal, More, Shortcut


def register(app: AsyncApp, desk: Desk) -> None:
    """Register the listeners."""
    _register_openers(app, desk)
    _register_windows(app, desk)
    _register_second_person(app, desk)


def _register_openers(app: AsyncApp, desk: Desk) -> None:
    @app.action(Action.REPLY)
    async def on_reply(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await desk.callers.of_staff(body)
        story = await desk.threads.run(
            desk.queries.story, parsing.value_of(body), within=caller.within
        )
        view = views.reply_modal(story.query, client_name=story.client_name)
        await client.views_open(trigger_id=body["trigger_id"], view=view)
        await ack()

    @app.action(Action.MORE, matchers=[parsing.chooses(More.WAIT)])
    async def on_wait(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await desk.callers.of_staff(body)
        id_ = parsing.chosen(body).partition(":")[2]
        story = await desk.threads.run(desk.queries.story, id_, within=caller.within)
        view = views.question_modal(story.query, client_name=story.client_name)
        await client.views_open(trigger_id=body["trigger_id"], view=view)
        await ack()

    @app.shortcut(Shortcut.REPLY)
    async def on_shortcut(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await desk.callers.of_staff(body)
        caller.require_link()
        message = body["message"]
        thread = str(message.get("thread_ts") or message["ts"])
        query = await desk.threads.run(desk.queries.of_thread, str(caller.channel), thread)
        story = await desk.threads.run(desk.queries.story, query.id, within=caller.within)
        view = views.reply_modal(story.query, client_name=story.client_name)
        await client.views_open(trigger_id=body["trigger_id"], view=view)
        await ack()


def _register_windows(app: AsyncApp, desk: Desk) -> None:
    @app.view(Modal.REPLY)
    async def on_text(body: dict[str, Any], ack: AsyncAck) -> None:
        await _look(desk, body, ack, kind=DraftKind.REPLY)

    @app.view(Modal.WAIT)
    async def on_question(body: dict[str, Any], ack: AsyncAck) -> None:
        await _look(desk, body, ack, kind=DraftKind.QUESTION)

    @app.view(Modal.CONFIRM_TEXT)
    async def on_confirmed(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await desk.callers.of_staff(body)
        key = body["view"]["private_metadata"]
        await desk.threads.run(desk.replies.send, key, caller.actor, within=caller.within)
        desk.posted()
        await ack(response_action="clear")


def _register_second_person(app: AsyncApp, desk: Desk) -> None:
    @app.action(Action.APPROVE)
    async def on_approve(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await desk.callers.of_staff(body)
        key = parsing.value_of(body)
        await desk.threads.run(desk.replies.approve, key, caller.actor, within=caller.within)
        desk.posted()
        await ack()

    @app.action(Action.SEND_BACK)
    async def on_send_back(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await desk.callers.of_staff(body)
        draft = await desk.threads.run(
            desk.replies.get, parsing.value_of(body), within=caller.within
        )
        await client.views_open(trigger_id=body["trigger_id"], view=views.send_back_modal(draft))
        await ack()

    @app.view(Modal.SEND_BACK)
    async def on_reason(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await desk.callers.of_staff(body)
        await desk.threads.run(
            desk.replies.send_back,
            body["view"]["private_metadata"],
            caller.actor,
            within=caller.within,
            reason=parsing.typed(body, "reason"),
        )
        desk.posted()
        await ack()


async def _look(desk: Desk, body: dict[str, Any], ack: AsyncAck, *, kind: DraftKind) -> None:
    caller: Caller = await desk.callers.of_staff(body)
    looked = await desk.threads.run(
        desk.replies.write,
        body["view"]["private_metadata"],
        caller.actor,
        within=caller.within,
        text=parsing.typed(body, "text"),
        key=body["view"]["id"],
        kind=kind,
    )
    view = views.confirm_modal(
        looked.draft,
        looked.query,
        client_name=looked.client_name,
        second_person=looked.second_person,
    )
    await ack(response_action="push", view=view)
