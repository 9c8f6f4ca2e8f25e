"""Fill the bot's Home when somebody opens it, and begin an update from there."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.terms import Side
from handlers.context import Caller
from handlers.desk import Desk
from handlers.steps import Step, Steps
from handlers.update_opening import open_form
from handlers.views import homes as views
from handlers.views import update_forms
from handlers.views.blocks import Block
from handlers.views.ids import Action, Modal
from handlers.windows import Loading


def register(app: AsyncApp, desk: Desk) -> None:
    """Register the listeners."""

    @app.event("app_home_opened")
    async def on_home(event: dict[str, Any], client: AsyncWebClient) -> None:
        if event.get("tab") != "home":
            return
        user = str(event["user"])
        caller = await desk.callers.of_event(event, user=user)
        view = await _home(desk, caller)
        await client.views_publish(user_id=user, view=view)

    @app.action(Action.HOME_UPDATE)
    async def on_update(
        body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient, context: AsyncBoltContext
    ) -> None:
        caller = await desk.callers.of_staff(body)
        targets = await desk.threads.run(desk.homes.targets, caller.person.user)
        if len(targets) == 1:
            await open_form(
                desk,
                Loading(client, body, context),
                caller.actor,
                code=targets[0].client,
                project=targets[0].project,
            )
        else:
            await client.views_open(
                trigger_id=body["trigger_id"], view=views.which_project(targets)
            )
        await ack()

    @Steps(app, desk).window(Modal.HOME_UPDATE)
    def on_project(step: Step) -> Block:
        code, _, project = step.typed("project").partition("|")
        form = desk.updates.form(code, project, step.actor)
        return update_forms.report(form.update, client_name=form.client_name)


async def _home(desk: Desk, caller: Caller) -> Block:
    if caller.side is Side.CMO:
        return views.of_staff(await desk.threads.run(desk.homes.of_staff, caller.person))
    expected = await desk.threads.run(desk.homes.channels_of, caller.person.team)
    # Who has left a channel sees nothing of it, so who is in it is asked each time.
    channels = [
        each for each in expected if caller.person.user in await desk.directory.members_of(each)
    ]
    lists = await desk.threads.run(desk.homes.of_client, channels)
    return views.of_client(lists, bot_name=desk.installation.bot_name)
