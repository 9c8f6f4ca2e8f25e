"""Take a table of milestones, as a file or as pasted lines."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.errors import InvalidError
from bot.tables import MOST_BYTES
from handlers import parsing
from handlers.desk import Desk
from handlers.downloads import fetch
from handlers.milestone_places import here_of
from handlers.views import milestone_answers as answers
from handlers.views import milestone_forms as forms
from handlers.views.ids import Modal


def register(app: AsyncApp, desk: Desk) -> None:
    """Register the listener."""

    @app.view(Modal.IMPORT_MILESTONES)
    async def on_import(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await desk.callers.of_staff_place(body)
        importing, here = desk.plans.importing, here_of(caller)
        file, text = parsing.picked(body, "file"), parsing.typed(body, "table")
        if file and text:
            raise InvalidError("Pick a file or paste lines, not both.", field="table")
        if file:
            table = await fetch(client, file, most=MOST_BYTES)
            added = await desk.threads.run(
                importing.file, here, caller.actor, name=table.name, content=table.content
            )
        else:
            added = await desk.threads.run(importing.paste, here, caller.actor, text=text)
        await ack(response_action="update", view=forms.told(answers.imported(len(added))))
