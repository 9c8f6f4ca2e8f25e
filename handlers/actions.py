"""Improvement actions: `/action`, and what can be pressed on their cards."""

from collections.abc import Callable
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.errors import InvalidError
from handlers import action_forms, parsing
from handlers.context import Caller
from handlers.desk import Desk
from handlers.views import action_endings as endings
from handlers.views import action_forms as forms
from handlers.views import action_lists as lists
from handlers.views import actions as views
from handlers.views import replies, triage
from handlers.views.blocks import Block, Post
from handlers.views.ids import Action, ActionMore, Command, Modal

PAGE = 15
HELP = (
    "`/action list`: open improvement actions here (in the triage channel: of all clients); "
    "`/action list all 2`: closed ones too, second page\n"
    "`/action show NON-A-3`: everything about one action\n"
    "`/action new`: open one, in the channel of the client who told you something\n"
    "What comes next is on its card in the triage channel: acknowledge, analyse, propose, approve, "
    "implemented, check, tell the client. Nobody checks their own work."
)


def register(app: AsyncApp, desk: Desk) -> None:
    """Register the listeners."""
    _register_forms(app, desk)
    _register_people_forms(app, desk)
    _register_steps(app, desk)
    _register_second_person(app, desk)
    action_forms.register(app, desk)

    @app.command(Command.ACTION)
    async def on_action(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await desk.callers.of_command(body)
        caller.require_staff()
        verb, _, rest = str(body.get("text") or "").strip().partition(" ")
        match verb.lower():
            case "" | "help":
                await ack(HELP)
            case "list":
                await ack(_ephemeral(await _listed(desk, caller, rest)))
            case "show":
                await ack(_ephemeral(await _shown(desk, caller, rest)))
            case "new":
                await _open_new(desk, caller, client, body["trigger_id"])
                await ack()
            case _:
                raise InvalidError(f'I know no "/action {verb[:40]}". Write /action help.')


def _register_forms(app: AsyncApp, desk: Desk) -> None:
    simple: dict[Action, Callable[..., Block]] = {
        Action.ACTION_ANALYSE: forms.analyse,
        Action.ACTION_PROPOSE: forms.propose,
        Action.ACTION_IMPLEMENT: endings.implement,
        Action.ACTION_FOLLOW: endings.follow,
    }
    named: dict[Action, Callable[..., Block]] = {
        Action.ACTION_ACKNOWLEDGE: forms.acknowledge,
        Action.ACTION_TELL: endings.tell,
    }

    async def on_press(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await desk.callers.of_staff(body)
        pressed = Action(body["actions"][0]["action_id"])
        story = await desk.threads.run(
            desk.actions.story, parsing.value_of(body), within=caller.within
        )
        if pressed in simple:
            view = simple[pressed](story.action)
        else:
            view = named[pressed](story.action, story.client_name)
        await client.views_open(trigger_id=body["trigger_id"], view=view)
        await ack()

    for press in (*simple, *named):
        app.action(press)(on_press)

    @app.action(Action.ACTION_MORE, matchers=[parsing.chooses(ActionMore.EXTEND)])
    async def on_extend(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await desk.callers.of_staff(body)
        id_ = parsing.chosen(body).partition(":")[2]
        story = await desk.threads.run(desk.actions.story, id_, within=caller.within)
        await client.views_open(trigger_id=body["trigger_id"], view=endings.extend(story.action))
        await ack()

    @app.action(Action.ACTION_MORE, matchers=[parsing.chooses(ActionMore.CANCEL)])
    async def on_cancel(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await desk.callers.of_staff(body)
        id_ = parsing.chosen(body).partition(":")[2]
        story = await desk.threads.run(desk.actions.story, id_, within=caller.within)
        view = endings.cancel(story.action, story.client_name)
        await client.views_open(trigger_id=body["trigger_id"], view=view)
        await ack()


def _register_people_forms(app: AsyncApp, desk: Desk) -> None:
    @app.action(Action.ACTION_APPROVE)
    async def on_approve(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await desk.callers.of_staff(body)
        # A click lives three seconds: the window opens first and is filled when staff are known.
        opened = await client.views_open(
            trigger_id=body["trigger_id"], view=triage.loading("Approve")
        )
        story = await desk.threads.run(
            desk.actions.story, parsing.value_of(body), within=caller.within
        )
        view = forms.approve(story.action, await desk.directory.staff_people())
        await client.views_update(view_id=opened["view"]["id"], view=view)
        await ack()

    @app.action(Action.ACTION_MORE, matchers=[parsing.chooses(ActionMore.REFER)])
    async def on_refer(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await desk.callers.of_staff(body)
        opened = await client.views_open(
            trigger_id=body["trigger_id"], view=triage.loading("In the quality system")
        )
        id_ = parsing.chosen(body).partition(":")[2]
        story = await desk.threads.run(desk.actions.story, id_, within=caller.within)
        staff = await desk.directory.staff_people()
        view = endings.refer(story.action.id, story.client_name, staff)
        await client.views_update(view_id=opened["view"]["id"], view=view)
        await ack()


def _register_steps(app: AsyncApp, desk: Desk) -> None:
    @app.action(Action.ACTION_START)
    async def on_start(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await desk.callers.of_staff(body)
        id_ = parsing.value_of(body)
        await desk.threads.run(desk.actions.start, id_, caller.actor, within=caller.within)
        desk.posted()
        await ack()

    @app.action(Action.ACTION_CHECK)
    async def on_check(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await desk.callers.of_staff(body)
        id_ = parsing.value_of(body)
        measured = await desk.threads.run(
            desk.action_checks.look, id_, caller.actor, within=caller.within
        )
        view = endings.check(measured.action, measured.lines)
        await client.views_open(trigger_id=body["trigger_id"], view=view)
        await ack()


def _register_second_person(app: AsyncApp, desk: Desk) -> None:
    @app.action(Action.ACTION_AGREE)
    async def on_agree(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await desk.callers.of_staff(body)
        key = parsing.value_of(body)
        await desk.threads.run(desk.action_words.agree, key, caller.actor, within=caller.within)
        desk.posted()
        await ack()

    @app.action(Action.ACTION_SEND_BACK)
    async def on_send_back(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await desk.callers.of_staff(body)
        key = parsing.value_of(body)
        draft = await desk.threads.run(desk.action_words.get, key, within=caller.within)
        view = replies.send_back_modal(draft)
        await client.views_open(trigger_id=body["trigger_id"], view=view)
        await ack()

    @app.view(Modal.ACTION_SEND_BACK)
    async def on_reason(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await desk.callers.of_staff(body)
        await desk.threads.run(
            desk.action_words.send_back,
            parsing.about(body),
            caller.actor,
            within=caller.within,
            reason=parsing.typed(body, "reason"),
        )
        desk.posted()
        await ack()


async def _open_new(desk: Desk, caller: Caller, client: AsyncWebClient, trigger: str) -> None:
    link = caller.require_link()
    known, project = await desk.threads.run(desk.clients.linked, link)
    view = forms.new(f"{known.code} {project.code}", known.name)
    await client.views_open(trigger_id=trigger, view=view)


async def _listed(desk: Desk, caller: Caller, asked: str) -> Post:
    words = asked.lower().split()
    numbers = [int(word[:4]) for word in words if word.isascii() and word.isdecimal()]
    number = max(1, numbers[0]) if numbers else 1
    everything = "all" in words
    page = await desk.threads.run(
        desk.actions.page, within=caller.within, only_open=not everything, page=number, size=PAGE
    )
    kind = "Actions" if everything else "Open actions"
    return lists.listing(
        page.actions,
        title=f"{kind}: {page.count}",
        page=number,
        pages=page.pages,
        on="/action list all" if everything else "/action list",
    )


async def _shown(desk: Desk, caller: Caller, id_: str) -> Post:
    story = await desk.threads.run(desk.actions.story, id_, within=caller.within)
    return views.whole(story.action, story.client_name, story.site_zone)


def _ephemeral(post: Post) -> dict[str, Any]:
    return {"text": post.text, "blocks": post.blocks}
