"""Act on a card: own, log, answer, dismiss, and what its menu holds."""

from collections.abc import Callable
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.errors import ConflictError, InvalidError
from bot.domain.terms import Priority
from handlers import parsing
from handlers.desk import Desk
from handlers.views import triage as views
from handlers.views.blocks import Block
from handlers.views.ids import Action, Modal, More


def register(app: AsyncApp, desk: Desk) -> None:
    """Register the listeners."""
    _register_buttons(app, desk)
    _register_menu(app, desk)
    _register_modals(app, desk)
    _register_tidying(app, desk)


def _register_buttons(app: AsyncApp, desk: Desk) -> None:
    @app.action(Action.OWN)
    async def on_own(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await desk.callers.of_staff(body)
        id_ = parsing.value_of(body)
        await desk.threads.run(desk.queries.own, id_, caller.actor, within=caller.within)
        desk.posted()
        await ack()

    @app.action(Action.LOG_IT)
    async def on_log_it(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await desk.callers.of_staff(body)
        id_ = parsing.value_of(body)
        await desk.threads.run(desk.queries.confirm, id_, caller.actor, within=caller.within)
        desk.posted()
        await ack()

    @app.action(Action.ANSWERED)
    async def on_answered(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await desk.callers.of_staff(body)
        id_ = parsing.value_of(body)
        query = await desk.threads.run(desk.queries.get, id_, within=caller.within)
        if len(query.open_parts) > 1:
            await client.views_open(trigger_id=body["trigger_id"], view=views.parts_modal(query))
        else:
            await desk.threads.run(desk.queries.answer, id_, caller.actor, within=caller.within)
            desk.posted()
        await ack()

    @app.action(Action.NOT_A_QUERY)
    async def on_dismiss(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await desk.callers.of_staff(body)
        query = await desk.threads.run(
            desk.queries.get, parsing.value_of(body), within=caller.within
        )
        await client.views_open(trigger_id=body["trigger_id"], view=views.dismiss_modal(query))
        await ack()


def _register_menu(app: AsyncApp, desk: Desk) -> None:
    forms: dict[More, Callable[..., Block]] = {
        More.PRIORITY: views.priority_modal,
        More.DISMISS: views.dismiss_modal,
        More.TIDY: views.tidy_modal,
    }

    @app.action(Action.MORE, matchers=[parsing.chooses(*forms)])
    async def on_more(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await desk.callers.of_staff(body)
        what, _, id_ = parsing.chosen(body).partition(":")
        query = await desk.threads.run(desk.queries.get, id_, within=caller.within)
        await client.views_open(trigger_id=body["trigger_id"], view=forms[More(what)](query))
        await ack()

    @app.action(Action.MORE, matchers=[parsing.chooses(More.ASSIGN)])
    async def on_assign(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await desk.callers.of_staff(body)
        opened = await client.views_open(
            trigger_id=body["trigger_id"], view=views.loading("Assign")
        )
        id_ = parsing.chosen(body).partition(":")[2]
        query = await desk.threads.run(desk.queries.get, id_, within=caller.within)
        staff = await desk.directory.staff_people()
        view = views.assign_modal(query, staff)
        await client.views_update(view_id=opened["view"]["id"], view=view)
        await ack()


def _register_modals(app: AsyncApp, desk: Desk) -> None:
    @app.view(Modal.PARTS)
    async def on_parts(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await desk.callers.of_staff(body)
        parts = _numbers(body, "answered")
        declined = parsing.typed(body, "declined")
        if not parts and not declined:
            raise ConflictError("Tick what is answered, or say why the rest will not be.")
        await desk.threads.run(
            desk.queries.answer,
            body["view"]["private_metadata"],
            caller.actor,
            within=caller.within,
            parts=parts,
            declined=declined,
        )
        desk.posted()
        await ack()

    @app.view(Modal.DISMISS)
    async def on_reason(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await desk.callers.of_staff(body)
        await desk.threads.run(
            desk.queries.dismiss,
            body["view"]["private_metadata"],
            caller.actor,
            within=caller.within,
            reason=parsing.typed(body, "reason"),
        )
        desk.posted()
        await ack()

    @app.view(Modal.ASSIGN)
    async def on_assigned(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await desk.callers.of_staff(body)
        person = await desk.directory.person(parsing.typed(body, "to"))
        if person is None or person.user not in (await desk.directory.staff()).users:
            raise InvalidError("The owner must be one of your staff. Choose from the list.")
        await desk.threads.run(
            desk.triage.assign,
            body["view"]["private_metadata"],
            caller.actor,
            within=caller.within,
            to=person,
        )
        desk.posted()
        await ack()

    @app.view(Modal.PRIORITY)
    async def on_priority(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await desk.callers.of_staff(body)
        await desk.threads.run(
            desk.triage.prioritise,
            body["view"]["private_metadata"],
            caller.actor,
            within=caller.within,
            priority=Priority(parsing.typed(body, "priority")),
            reason=parsing.typed(body, "reason"),
        )
        desk.posted()
        await ack()


def _register_tidying(app: AsyncApp, desk: Desk) -> None:
    async def show(body: dict[str, Any], client: AsyncWebClient, *, merge: bool) -> None:
        caller = await desk.callers.of_staff(body)
        query, others = await desk.threads.run(
            desk.triage.others, parsing.value_of(body), within=caller.within
        )
        view = views.target_modal(query, others, merge=merge)
        await client.views_update(view_id=body["view"]["id"], view=view)

    @app.action(Action.SPLIT)
    async def on_split(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await desk.callers.of_staff(body)
        query = await desk.threads.run(
            desk.queries.get, parsing.value_of(body), within=caller.within
        )
        await client.views_update(view_id=body["view"]["id"], view=views.split_modal(query))
        await ack()

    @app.action(Action.MERGE)
    async def on_merge(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        await show(body, client, merge=True)
        await ack()

    @app.action(Action.LINK_QUERY)
    async def on_link(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        await show(body, client, merge=False)
        await ack()

    @app.view(Modal.SPLIT)
    async def on_split_parts(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await desk.callers.of_staff(body)
        await desk.threads.run(
            desk.triage.split,
            body["view"]["private_metadata"],
            caller.actor,
            within=caller.within,
            numbers=_numbers(body, "parts"),
        )
        desk.posted()
        await ack()

    @app.view(Modal.MERGE)
    async def on_merge_into(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await desk.callers.of_staff(body)
        into = parsing.typed(body, "into")
        await desk.threads.run(
            desk.triage.merge,
            body["view"]["private_metadata"],
            caller.actor,
            within=caller.within,
            into=into,
        )
        desk.posted()
        await ack()

    @app.view(Modal.LINK_QUERY)
    async def on_link_to(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await desk.callers.of_staff(body)
        to = parsing.typed(body, "into")
        await desk.threads.run(
            desk.triage.link,
            body["view"]["private_metadata"],
            caller.actor,
            within=caller.within,
            to=to,
        )
        desk.posted()
        await ack()


def _numbers(body: dict[str, Any], block: str) -> frozenset[int]:
    return frozenset(int(number) for number in parsing.ticked_in(body, block))
