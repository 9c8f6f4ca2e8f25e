"""Take the buttons on milestones: some act at once, most open a window."""

from collections.abc import Mapping
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.errors import ForbiddenError
from handlers import parsing
from handlers.context import Caller
from handlers.desk import Desk
from handlers.milestone_places import caller_of, here_of, kept, staff_of
from handlers.views import milestone_answers as answers
from handlers.views import milestone_forms as forms
from handlers.views import milestone_lists as lists
from handlers.views.blocks import Block
from handlers.views.ids import Action, Modal


def register(app: AsyncApp, desk: Desk) -> None:
    """Register the listeners."""
    _register_list(app, desk)
    _register_steps(app, desk)
    _register_words(app, desk)
    _register_client(app, desk)


async def open_tell(
    desk: Desk, client: AsyncWebClient, body: Mapping[str, Any], caller: Caller, said: str
) -> None:
    """Open the window in which the owner writes to the client about a moved forecast."""
    slip = await desk.threads.run(desk.plans.telling.slip, said, here_of(caller))
    story = await desk.threads.run(desk.plans.views.story, said, here_of(caller))
    view = forms.tell(
        slip.milestone,
        kept(caller, slip.milestone.id),
        before=slip.before,
        variance=slip.variance,
        client_name=story.client_name,
    )
    await _open(client, body, view)


def _register_list(app: AsyncApp, desk: Desk) -> None:
    @app.action(Action.CHOOSE_MILESTONE)
    async def on_choose(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await staff_of(desk, body)
        chosen = str(body["actions"][0]["selected_option"]["value"])
        story = await desk.threads.run(desk.plans.views.story, chosen, here_of(caller))
        lines = lists.story(
            story.milestone,
            client_name=story.client_name,
            site=story.site,
            baselines=story.baselines,
            forecasts=story.forecasts,
        )
        view = forms.detail(story.milestone, lines, kept(caller, chosen))
        await client.views_open(trigger_id=body["trigger_id"], view=view)
        await ack()

    @app.action(Action.ADD_MILESTONE)
    async def on_add(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await staff_of(desk, body)
        await _open(client, body, forms.add(kept(caller)))
        await ack()

    @app.action(Action.OWE)
    async def on_owe(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await staff_of(desk, body)
        await _open(client, body, forms.owe(kept(caller)))
        await ack()

    @app.action(Action.IMPORT_MILESTONES)
    async def on_import(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await staff_of(desk, body)
        await _open(client, body, forms.paste(kept(caller)))
        await ack()


def _register_steps(app: AsyncApp, desk: Desk) -> None:
    @app.action(Action.START_MILESTONE)
    async def on_start(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await staff_of(desk, body)
        id_ = parsing.value_of(body)
        milestone = await desk.threads.run(
            desk.plans.milestones.start, id_, here_of(caller), caller.actor
        )
        await _open(client, body, forms.told(answers.started(milestone)))
        await ack()

    @app.action(Action.PLAN_MILESTONE)
    async def on_plan(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await staff_of(desk, body)
        id_ = parsing.value_of(body)
        story = await desk.threads.run(desk.plans.views.story, id_, here_of(caller))
        await _open(client, body, forms.plan(story.milestone, kept(caller, id_)))
        await ack()

    @app.action(Action.MOVE_MILESTONE)
    async def on_move(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await staff_of(desk, body)
        id_ = parsing.value_of(body)
        story = await desk.threads.run(desk.plans.views.story, id_, here_of(caller))
        await _open(client, body, forms.move(story.milestone, kept(caller, id_)))
        await ack()

    @app.action(Action.DONE_MILESTONE)
    async def on_done(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await staff_of(desk, body)
        id_ = parsing.value_of(body)
        story = await desk.threads.run(desk.plans.views.story, id_, here_of(caller))
        await _open(client, body, forms.done(story.milestone, kept(caller, id_)))
        await ack()

    @app.action(Action.TELL_SLIP)
    async def on_tell(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await staff_of(desk, body)
        await open_tell(desk, client, body, caller, parsing.value_of(body))
        await ack()

    @app.action(Action.PUT_OFF)
    async def on_put_off(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await staff_of(desk, body)
        id_ = parsing.value_of(body)
        owed = await desk.threads.run(desk.plans.obligations.get, id_, here_of(caller))
        await _open(client, body, forms.put_off(owed, kept(caller, id_)))
        await ack()


def _register_words(app: AsyncApp, desk: Desk) -> None:
    asked = {
        Action.REOPEN_MILESTONE: ("Take back", "Why is it not achieved?", Modal.REOPEN_MILESTONE),
        Action.CANCEL_MILESTONE: ("Cancel it", "Why will it not come?", Modal.CANCEL_MILESTONE),
        Action.GIVEN: ("It came", "What came, or what was decided by whom?", Modal.GIVEN),
        Action.NOT_HERE: ("Not here", "What is missing? The client reads it.", Modal.NOT_HERE),
    }

    @app.action(Action.REOPEN_MILESTONE)
    @app.action(Action.CANCEL_MILESTONE)
    @app.action(Action.GIVEN)
    @app.action(Action.NOT_HERE)
    async def on_why(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await staff_of(desk, body)
        title, question, modal = asked[Action(body["actions"][0]["action_id"])]
        metadata = kept(caller, parsing.value_of(body))
        view = forms.why(title, question, modal=modal, submit="Save", metadata=metadata)
        await _open(client, body, view)
        await ack()


def _register_client(app: AsyncApp, desk: Desk) -> None:
    asked = {
        Action.REFUSE_MILESTONE: ("Not yet", "What is missing?", Modal.REFUSE_MILESTONE),
        Action.REFUSE_BASELINE: (
            "Not agreed",
            "What do you not agree with?",
            Modal.REFUSE_BASELINE,
        ),
        Action.DECIDE: ("Your decision", "What have you decided?", Modal.DECIDE),
    }

    @app.action(Action.ACCEPT_MILESTONE)
    async def on_accept(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await caller_of(desk, body)
        id_ = parsing.value_of(body)
        await desk.threads.run(desk.plans.milestones.accept, id_, here_of(caller), caller.actor)
        desk.posted()
        await ack()

    @app.action(Action.SAY_SENT)
    async def on_sent(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await caller_of(desk, body)
        id_ = parsing.value_of(body)
        owed = await desk.threads.run(
            desk.plans.obligations.say_sent, id_, here_of(caller), caller.actor
        )
        desk.posted()
        await _open(client, body, forms.told(answers.said_sent(owed), title="Noted"))
        await ack()

    @app.action(Action.AGREE_BASELINE)
    async def on_agree(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await caller_of(desk, body)
        await desk.threads.run(
            desk.plans.baselines.decide,
            here_of(caller),
            caller.actor,
            version=int(parsing.value_of(body)),
            agreed=True,
        )
        desk.posted()
        await ack()

    @app.action(Action.REFUSE_MILESTONE)
    @app.action(Action.REFUSE_BASELINE)
    @app.action(Action.DECIDE)
    async def on_words(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await caller_of(desk, body)
        _require_client(caller)
        title, question, modal = asked[Action(body["actions"][0]["action_id"])]
        metadata = kept(caller, parsing.value_of(body))
        view = forms.why(title, question, modal=modal, submit="Send", metadata=metadata)
        await _open(client, body, view)
        await ack()


async def _open(client: AsyncWebClient, body: Mapping[str, Any], view: Block) -> None:
    # From a window another is laid upon it; from a message it is the first.
    show = client.views_push if body.get("view") else client.views_open
    await show(trigger_id=body["trigger_id"], view=view)


def _require_client(caller: Caller) -> None:
    if caller.side.value != "client":
        raise ForbiddenError("Only the client can say this. Your own words go in the thread.")
