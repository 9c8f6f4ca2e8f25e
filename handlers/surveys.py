"""Take what clients answer: the private form, the one tap, the opt-out; let staff sort themes."""

import re
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.surveys import Answer
from bot.domain.themes import Theme
from bot.services.surveys import Said
from handlers import parsing
from handlers.desk import Desk
from handlers.views import surveys as views
from handlers.views.ids import Action, Modal

TAPPED = "effort"
"""The one item of the one-tap question."""


def register(app: AsyncApp, desk: Desk) -> None:
    """Register the listeners."""
    _register_form(app, desk)
    _register_taps(app, desk)

    @app.view(Modal.SURVEY_THEMES)
    async def on_themes(body: dict[str, Any], ack: AsyncAck) -> None:
        id_, _, channel = body["view"]["private_metadata"].partition(" ")
        caller = await desk.callers.of_interaction(body, channel=channel)
        caller.require_staff()
        themes = {
            block: tuple(Theme(value) for value in parsing.selected(body, block))
            for block in body["view"]["state"]["values"]
        }
        await desk.threads.run(
            desk.surveys.correct, id_, themes, caller.actor, within=caller.within
        )
        await ack()


def _register_form(app: AsyncApp, desk: Desk) -> None:
    @app.action(Action.SURVEY_ANSWER)
    async def on_answer(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await desk.callers.of_interaction(body, channel=parsing.channel_of(body))
        form = await desk.threads.run(
            desk.surveys.form,
            parsing.value_of(body),
            caller.person.user,
            within=caller.within,
        )
        view = views.form(
            form.survey, form.asked, form.own, readers=form.readers, channel=str(caller.channel)
        )
        await client.views_open(trigger_id=body["trigger_id"], view=view)
        await ack()

    @app.view(Modal.SURVEY_FORM)
    async def on_form(body: dict[str, Any], ack: AsyncAck) -> None:
        id_, _, channel = body["view"]["private_metadata"].partition(" ")
        caller = await desk.callers.of_interaction(body, channel=channel)
        survey = await desk.threads.run(
            desk.surveys.answer, id_, caller.person, _said(body), within=caller.within
        )
        desk.posted()
        await ack(response_action="update", view=views.thanks(survey))

    @app.action(Action.SURVEY_OPT_OUT)
    async def on_opt_out(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await desk.callers.of_interaction(body, channel=parsing.channel_of(body))
        id_ = parsing.value_of(body)
        await desk.threads.run(desk.surveys.opt_out, id_, caller.person, within=caller.within)
        await client.views_open(trigger_id=body["trigger_id"], view=views.opted_out())
        await ack()


def _register_taps(app: AsyncApp, desk: Desk) -> None:
    @app.action(re.compile(rf"^{Action.SURVEY_TAP}:"))
    async def on_tap(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await desk.callers.of_interaction(body, channel=parsing.channel_of(body))
        id_, _, value = parsing.value_of(body).partition(":")
        said = Said(answers=(Answer(item=TAPPED, value=int(value)),))
        await desk.threads.run(desk.surveys.answer, id_, caller.person, said, within=caller.within)
        desk.posted()
        await ack()


def _said(body: dict[str, Any]) -> Said:
    given = {
        block: chosen
        for block in body["view"]["state"]["values"]
        if block not in (views.COMMENT, views.MAY)
        for chosen in parsing.selected(body, block)
    }
    may = parsing.ticked(body, views.MAY)
    return Said(
        answers=tuple(Answer(item=item, value=int(value)) for item, value in given.items()),
        comment=parsing.typed(body, views.COMMENT),
        may_call=views.CALL in may,
        may_quote=views.QUOTE in may,
    )
