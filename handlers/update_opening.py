"""Open the form of an update for one project."""

from dataclasses import replace

from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.records import Actor
from handlers.desk import Desk
from handlers.views import update_forms as views


async def open_form(
    desk: Desk,
    client: AsyncWebClient,
    actor: Actor,
    *,
    code: str,
    project: str,
    trigger: str,
    headline: str = "",
) -> None:
    """Show the form with a project's last values, or with a headline that was said already."""
    # A trigger lives three seconds: the window opens first and is filled when all is known.
    opened = await client.views_open(trigger_id=trigger, view=views.loading())
    form = await desk.threads.run(desk.updates.form, code, project, actor)
    update = replace(form.update, headline=headline) if headline else form.update
    view = views.report(update, client_name=form.client_name)
    await client.views_update(view_id=opened["view"]["id"], view=view)
