"""Open the form of an update for one project."""

from dataclasses import replace

from bot.domain.records import Actor
from handlers.desk import Desk
from handlers.views import update_forms as views
from handlers.windows import Loading


async def open_form(
    desk: Desk,
    window: Loading,
    actor: Actor,
    *,
    code: str,
    project: str,
    headline: str = "",
) -> None:
    """Show the form with a project's last values, or with a headline that was said already."""
    await window.open(views.loading())
    form = await desk.threads.run(desk.updates.form, code, project, actor)
    update = replace(form.update, headline=headline) if headline else form.update
    view = views.report(update, client_name=form.client_name)
    await window.fill(view)
