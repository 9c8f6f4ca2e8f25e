"""Act on queries: the card's buttons, the client's yes and not yet, `/query`."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.errors import ConflictError, InvalidError
from handlers import parsing
from handlers.context import Caller
from handlers.desk import Desk
from handlers.views import queries as views
from handlers.views.ids import Action, Command, Modal, Shortcut

PAGE = 15
HELP = (
    "`/query list [page]`: open queries here (in the triage channel: of all clients)\n"
    "`/query mine [page]`: the open queries you own\n"
    "`/query show NON-Q-7`: everything about one query\n"
    "Example: `/query show NON-Q-7`"
)


def register(app: AsyncApp, desk: Desk) -> None:
    """Register the listeners."""
    _register_card(app, desk)
    _register_modals(app, desk)
    _register_client(app, desk)

    @app.command(Command.QUERY)
    async def on_query(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await desk.callers.of_command(body)
        caller.require_staff()
        verb, _, rest = str(body.get("text") or "").strip().partition(" ")
        match verb.lower():
            case "" | "help":
                await ack(HELP)
            case "list" | "mine":
                await ack(await _listed(desk, caller, mine=verb.lower() == "mine", page=rest))
            case "show":
                await ack(await _shown(desk, caller, rest))
            case _:
                raise InvalidError(f'I know no "/query {verb[:40]}". Write /query help.')


def _register_card(app: AsyncApp, desk: Desk) -> None:
    @app.action(Action.OWN)
    async def on_own(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await _staff(desk, body)
        id_ = parsing.value_of(body)
        await desk.threads.run(desk.queries.own, id_, caller.actor, within=caller.within)
        desk.posted()
        await ack()

    @app.action(Action.LOG_IT)
    async def on_log_it(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await _staff(desk, body)
        id_ = parsing.value_of(body)
        await desk.threads.run(desk.queries.confirm, id_, caller.actor, within=caller.within)
        desk.posted()
        await ack()

    @app.action(Action.ANSWERED)
    async def on_answered(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await _staff(desk, body)
        id_ = parsing.value_of(body)
        query = await desk.threads.run(desk.queries.get, id_, within=caller.within)
        if len(query.open_parts) > 1:
            await client.views_open(trigger_id=body["trigger_id"], view=views.parts_modal(query))
        else:
            await desk.threads.run(desk.queries.answer, id_, caller.actor, within=caller.within)
            desk.posted()
        await ack()

    @app.action(Action.REPLY)
    async def on_reply(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await _staff(desk, body)
        await _open_reply(desk, client, caller, parsing.value_of(body), body["trigger_id"])
        await ack()

    @app.action(Action.NOT_A_QUERY)
    async def on_dismiss(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await _staff(desk, body)
        id_ = parsing.value_of(body)
        query = await desk.threads.run(desk.queries.get, id_, within=caller.within)
        await client.views_open(trigger_id=body["trigger_id"], view=views.dismiss_modal(query))
        await ack()

    @app.shortcut(Shortcut.REPLY)
    async def on_reply_shortcut(
        body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient
    ) -> None:
        caller = await _staff(desk, body)
        caller.require_link()
        message = body["message"]
        thread = str(message.get("thread_ts") or message["ts"])
        query = await desk.threads.run(desk.queries.of_thread, str(caller.channel), thread)
        await _open_reply(desk, client, caller, query.id, body["trigger_id"])
        await ack()


def _register_modals(app: AsyncApp, desk: Desk) -> None:
    @app.view(Modal.PARTS)
    async def on_parts(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await _staff(desk, body)
        parts = frozenset(int(number) for number in parsing.ticked(body, "answered"))
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

    @app.view(Modal.REPLY)
    async def on_reply_text(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await _staff(desk, body)
        await desk.threads.run(
            desk.queries.reply,
            body["view"]["private_metadata"],
            caller.actor,
            within=caller.within,
            text=parsing.typed(body, "text"),
            key=body["view"]["id"],
        )
        desk.posted()
        await ack()

    @app.view(Modal.DISMISS)
    async def on_reason(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await _staff(desk, body)
        await desk.threads.run(
            desk.queries.dismiss,
            body["view"]["private_metadata"],
            caller.actor,
            within=caller.within,
            reason=parsing.typed(body, "reason"),
        )
        desk.posted()
        await ack()


def _register_client(app: AsyncApp, desk: Desk) -> None:
    @app.action(Action.YES_ANSWERED)
    async def on_yes(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await _client(desk, body)
        id_ = parsing.value_of(body)
        await desk.threads.run(desk.queries.accept, id_, caller.actor, within=caller.within)
        desk.posted()
        await ack()

    @app.action(Action.NOT_YET)
    async def on_not_yet(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await _client(desk, body)
        id_ = parsing.value_of(body)
        await desk.threads.run(desk.queries.refuse, id_, caller.actor, within=caller.within)
        desk.posted()
        await ack()


async def _staff(desk: Desk, body: dict[str, Any]) -> Caller:
    caller = await desk.callers.of_interaction(body, channel=parsing.channel_of(body))
    caller.require_staff()
    return caller


async def _client(desk: Desk, body: dict[str, Any]) -> Caller:
    caller = await desk.callers.of_interaction(body, channel=parsing.channel_of(body))
    caller.require_client()
    return caller


async def _open_reply(
    desk: Desk, client: AsyncWebClient, caller: Caller, id_: str, trigger: str
) -> None:
    story = await desk.threads.run(desk.queries.story, id_, within=caller.within)
    view = views.reply_modal(story.query, client_name=story.client_name)
    await client.views_open(trigger_id=trigger, view=view)


async def _listed(desk: Desk, caller: Caller, *, mine: bool, page: str) -> dict[str, Any]:
    queries = await desk.threads.run(desk.queries.list, within=caller.within)
    if mine:
        queries = [query for query in queries if query.owner == caller.person.user]
    number = int(page) if page.strip().isdigit() and int(page) else 1
    shown = queries[(number - 1) * PAGE : number * PAGE]
    zone = caller.person.zone or "UTC"
    title = f"Open queries{' you own' if mine else ''}, {len(queries)} in all"
    post = views.listing(
        shown, site_zone=zone, title=title, more=max(0, len(queries) - number * PAGE)
    )
    return {"text": post.text, "blocks": post.blocks}


async def _shown(desk: Desk, caller: Caller, id_: str) -> str:
    story = await desk.threads.run(desk.queries.story, id_, within=caller.within)
    return views.history(
        story.query, story.replies, site_zone=story.site_zone, client_name=story.client_name
    )
