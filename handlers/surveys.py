"""Take what clients answer: the private form, the one tap, the opt-out; let staff sort themes."""

import re
from collections.abc import Mapping
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.domain.surveys import Answer
from bot.domain.themes import Theme
from bot.services.surveys import Said
from handlers import parsing
from handlers.context import Callers
from handlers.desk import Desk
from handlers.steps import Step, Steps
from handlers.views import surveys as views
from handlers.views.blocks import Block
from handlers.views.ids import Action, Modal

TAPPED = "effort"
"""The one item of the one-tap question."""


def register(app: AsyncApp, desk: Desk) -> None:
    """Register the listeners."""
    steps = Steps(app, desk, Callers.of_place)

    @steps.button(Action.SURVEY_ANSWER)
    def on_answer(step: Step) -> Block:
        form = desk.surveys.form(step.about, step.caller.person.user, within=step.within)
        channel = str(step.caller.channel)
        return views.form(form.survey, form.asked, form.own, readers=form.readers, channel=channel)

    @steps.window(Modal.SURVEY_FORM)
    def on_form(step: Step) -> Block:
        said = _said(step.body)
        survey = desk.surveys.answer(step.about, step.caller.person, said, within=step.within)
        return views.thanks(survey)

    @steps.button(Action.SURVEY_OPT_OUT)
    def on_opt_out(step: Step) -> Block:
        desk.surveys.opt_out(step.about, step.caller.person, within=step.within)
        return views.opted_out()

    @steps.button(re.compile(rf"^{Action.SURVEY_TAP}:"))
    def on_tap(step: Step) -> None:
        id_, _, value = step.about.partition(":")
        said = Said(answers=(Answer(item=TAPPED, value=int(value)),))
        desk.surveys.answer(id_, step.caller.person, said, within=step.within)

    @steps.window(Modal.SURVEY_THEMES)
    def on_themes(step: Step) -> None:
        step.caller.require_staff()
        themes = {
            block: tuple(Theme(value) for value in parsing.selected(step.body, block))
            for block in step.body["view"]["state"]["values"]
        }
        desk.surveys.correct(step.about, themes, step.actor, within=step.within)


def _said(body: Mapping[str, Any]) -> Said:
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
