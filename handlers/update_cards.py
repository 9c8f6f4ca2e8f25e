"""Act on an update's card in triage: approve, send back, edit, hold, put off, say when."""

from datetime import timedelta
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.services.updates import UpdateForm
from handlers import parsing
from handlers.context import Caller
from handlers.desk import Desk
from handlers.update_forms import Reader
from handlers.views import update_forms as views
from handlers.views import update_windows
from handlers.views.ids import Action, Modal, MoreUpdate


def register(app: AsyncApp, desk: Desk) -> None:
    """Register the listeners."""
    _register_decisions(app, desk)
    _register_windows(app, desk)

    @app.action(Action.UPDATE_EDIT)
    async def on_edit(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        _, form = await _of_card(desk, body)
        view = views.report(form.update, client_name=form.client_name)
        await client.views_open(trigger_id=body["trigger_id"], view=view)
        await ack()

    @app.action(Action.UPDATE_CORRECT)
    async def on_correct(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await _staff(desk, body)
        form = await desk.threads.run(
            desk.updates.correction, parsing.value_of(body), caller.actor, within=caller.within
        )
        view = views.report(form.update, client_name=form.client_name)
        await client.views_open(trigger_id=body["trigger_id"], view=view)
        await ack()

    @app.action(Action.UPDATE_MORE)
    async def on_more(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await _staff(desk, body)
        what, _, id_ = parsing.chosen(body).partition(":")
        form = await desk.threads.run(desk.updates.get, id_, within=caller.within)
        match MoreUpdate(what):
            case MoreUpdate.SNOOZE_HOUR:
                later = desk.clock() + timedelta(hours=1)
                await desk.threads.run(desk.cadences.snooze, form.update, caller.actor, until=later)
            case MoreUpdate.SNOOZE_MORNING:
                await desk.threads.run(desk.cadences.snooze, form.update, caller.actor, until=None)
            case window:
                view = _WINDOWS[window](form.update)
                await client.views_open(trigger_id=body["trigger_id"], view=view)
        desk.posted()
        await ack()


_WINDOWS = {
    MoreUpdate.HOLD: update_windows.hold,
    MoreUpdate.SAY_WHEN: update_windows.say_when,
    MoreUpdate.SNOOZE: update_windows.snooze,
}


def _register_decisions(app: AsyncApp, desk: Desk) -> None:
    @app.action(Action.UPDATE_RELEASE)
    async def on_release(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await _staff(desk, body)
        id_ = parsing.value_of(body)
        await desk.threads.run(desk.updates.release, id_, caller.actor, within=caller.within)
        desk.posted()
        await ack()

    @app.action(Action.UPDATE_APPROVE)
    async def on_approve(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await _staff(desk, body)
        id_ = parsing.value_of(body)
        await desk.threads.run(desk.updates.approve, id_, caller.actor, within=caller.within)
        desk.posted()
        await ack()

    @app.action(Action.UPDATE_WITHDRAW)
    async def on_withdraw(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await _staff(desk, body)
        id_ = parsing.value_of(body)
        await desk.threads.run(desk.updates.withdraw, id_, caller.actor, within=caller.within)
        desk.posted()
        await ack()

    @app.action(Action.UPDATE_SEND_BACK)
    async def on_send_back(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        _, form = await _of_card(desk, body)
        await client.views_open(
            trigger_id=body["trigger_id"], view=update_windows.send_back(form.update)
        )
        await ack()

    @app.action(Action.UPDATE_NO_CHANGE)
    async def on_no_change(body: dict[str, Any], ack: AsyncAck) -> None:
        caller, form = await _of_card(desk, body)
        await desk.threads.run(
            desk.updates.no_change,
            form.update.client,
            form.update.project,
            caller.actor,
            key=body["trigger_id"],
        )
        desk.posted()
        await ack()


def _register_windows(app: AsyncApp, desk: Desk) -> None:
    @app.view(Modal.UPDATE_SEND_BACK)
    async def on_reason(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await _staff(desk, body)
        await desk.threads.run(
            desk.updates.send_back,
            body["view"]["private_metadata"],
            caller.actor,
            within=caller.within,
            reason=parsing.typed(body, "reason"),
        )
        desk.posted()
        await ack()

    @app.view(Modal.UPDATE_HOLD)
    async def on_hold(body: dict[str, Any], ack: AsyncAck) -> None:
        caller, form, reader = await _of_window(desk, body)
        day = reader.day("day")
        if reader.errors:
            await ack(response_action="errors", errors=reader.errors)
            return
        await desk.threads.run(
            desk.cadences.hold_slot,
            form.update,
            caller.actor,
            reason=reader.text("reason"),
            promise=day,
        )
        desk.posted()
        await ack()

    @app.view(Modal.UPDATE_SAY_WHEN)
    async def on_say_when(body: dict[str, Any], ack: AsyncAck) -> None:
        caller, form, reader = await _of_window(desk, body)
        day = reader.day("day")
        if day is None:
            await ack(response_action="errors", errors=reader.errors)
            return
        await desk.threads.run(desk.cadences.say_when, form.update, caller.actor, day=day)
        desk.posted()
        await ack()

    @app.view(Modal.UPDATE_SNOOZE)
    async def on_snooze(body: dict[str, Any], ack: AsyncAck) -> None:
        caller, form, reader = await _of_window(desk, body)
        until = reader.instant("until")
        if until is None:
            await ack(response_action="errors", errors=reader.errors)
            return
        await desk.threads.run(desk.cadences.snooze, form.update, caller.actor, until=until)
        desk.posted()
        await ack()


async def _of_card(desk: Desk, body: dict[str, Any]) -> tuple[Caller, UpdateForm]:
    caller = await _staff(desk, body)
    form = await desk.threads.run(desk.updates.get, parsing.value_of(body), within=caller.within)
    return caller, form


async def _of_window(desk: Desk, body: dict[str, Any]) -> tuple[Caller, UpdateForm, Reader]:
    caller = await _staff(desk, body)
    id_ = body["view"]["private_metadata"]
    form = await desk.threads.run(desk.updates.get, id_, within=caller.within)
    reader = Reader(body, now=desk.clock(), zone=caller.person.zone or "UTC")
    return caller, form, reader


async def _staff(desk: Desk, body: dict[str, Any]) -> Caller:
    caller = await desk.callers.of_interaction(body, channel=parsing.channel_of(body))
    caller.require_staff()
    return caller
