"""Take what a client says by a button: it is answered, not yet, this date is meant."""

import re
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from handlers import parsing
from handlers.desk import Desk
from handlers.views.ids import Action


def register(app: AsyncApp, desk: Desk) -> None:
    """Register the listeners."""

    @app.action(Action.YES_ANSWERED)
    async def on_yes(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await desk.callers.of_client(body)
        id_ = parsing.value_of(body)
        await desk.threads.run(desk.confirmations.accept, id_, caller.actor, within=caller.within)
        desk.posted()
        await ack()

    @app.action(Action.NOT_YET)
    async def on_not_yet(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await desk.callers.of_client(body)
        id_ = parsing.value_of(body)
        await desk.threads.run(desk.confirmations.refuse, id_, caller.actor, within=caller.within)
        desk.posted()
        await ack()

    @app.action(re.compile(f"{Action.DATE}:.+"))
    async def on_date(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await desk.callers.of_client(body)
        id_, _, choice = parsing.value_of(body).partition(":")
        await desk.threads.run(
            desk.confirmations.choose_date,
            id_,
            caller.actor,
            within=caller.within,
            choice=int(choice) if choice.isdecimal() else None,
        )
        desk.posted()
        await ack()
