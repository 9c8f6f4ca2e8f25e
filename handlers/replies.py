"""Write to clients: the window, the last look at the exact text, the second person's yes."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.approvals import DraftKind
from handlers.desk import Desk
from handlers.steps import Step, Steps
from handlers.views import replies as views
from handlers.views.blocks import Block
from handlers.views.ids import Action, Modal, More, Shortcut


def register(app: AsyncApp, desk: Desk) -> None:
    """Register the listeners."""
    steps = Steps(app, desk)
    _register_openers(steps, desk)
    _register_windows(steps, desk)
    _register_second_person(steps, desk)

    @app.shortcut(Shortcut.REPLY)
    async def on_shortcut(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await desk.callers.of_staff(body)
        caller.require_link()
        message = body["message"]
        thread = str(message.get("thread_ts") or message["ts"])
        query = await desk.threads.run(desk.queries.of_thread, str(caller.channel), thread)
        begun = await desk.threads.run(desk.replies.begin, query.id, within=caller.within)
        query, client_name = begun
        view = views.reply_modal(query, client_name=client_name)
        await client.views_open(trigger_id=body["trigger_id"], view=view)
        await ack()


def _register_openers(steps: Steps, desk: Desk) -> None:
    @steps.button(Action.REPLY)
    def on_reply(step: Step) -> Block:
        query, client_name = desk.replies.begin(step.about, within=step.within)
        return views.reply_modal(query, client_name=client_name)

    @steps.menu(Action.MORE, More.WAIT)
    def on_wait(step: Step) -> Block:
        query, client_name = desk.replies.begin(step.about, within=step.within)
        return views.question_modal(query, client_name=client_name)


def _register_windows(steps: Steps, desk: Desk) -> None:
    @steps.window(Modal.REPLY, then="push")
    def on_text(step: Step) -> Block:
        return _look(desk, step, DraftKind.REPLY)

    @steps.window(Modal.WAIT, then="push")
    def on_question(step: Step) -> Block:
        return _look(desk, step, DraftKind.QUESTION)

    @steps.window(Modal.CONFIRM_TEXT, then="clear")
    def on_confirmed(step: Step) -> None:
        desk.replies.send(step.about, step.actor, within=step.within)


def _register_second_person(steps: Steps, desk: Desk) -> None:
    @steps.button(Action.APPROVE)
    def on_approve(step: Step) -> None:
        desk.replies.approve(step.about, step.actor, within=step.within)

    @steps.button(Action.SEND_BACK)
    def on_send_back(step: Step) -> Block:
        return views.send_back_modal(desk.replies.get(step.about, within=step.within))

    @steps.window(Modal.SEND_BACK)
    def on_reason(step: Step) -> None:
        reason = step.typed("reason")
        desk.replies.send_back(step.about, step.actor, within=step.within, reason=reason)


def _look(desk: Desk, step: Step, kind: DraftKind) -> Block:
    looked = desk.replies.write(
        step.about,
        step.actor,
        within=step.within,
        text=step.typed("text"),
        key=step.key,
        kind=kind,
    )
    return views.confirm_modal(
        looked.draft,
        looked.query,
        client_name=looked.client_name,
        second_person=looked.second_person,
        foreign=looked.foreign,
    )
