"""Answer `/milestone`: read it, ask back where a date is unclear, do it, say what was done."""

from datetime import date
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.errors import NotFoundError
from bot.domain.terms import Side
from bot.domain.waits import waits_of
from handlers import (
    baselines,
    milestone_buttons,
    milestone_forms,
    milestone_import,
    milestone_verbs,
    named_projects,
)
from handlers.context import Caller, Callers
from handlers.desk import Desk
from handlers.milestone_dates import DaySaid, said_day
from handlers.milestone_places import here_of, kept
from handlers.milestone_words import EXAMPLES, Asked, Verb, read
from handlers.named_projects import at_named, require_named
from handlers.steps import Step, Steps, answer
from handlers.views import milestone_answers as answers
from handlers.views import milestone_forms as forms
from handlers.views import milestone_lists as lists
from handlers.views.blocks import Block
from handlers.views.escaping import to_plain
from handlers.views.ids import Command, Modal
from handlers.working_days import works_for

PAGE = 18
"""Milestones in one message; more lines would not fit."""


def register(app: AsyncApp, desk: Desk) -> None:
    """Register the listeners."""
    milestone_buttons.register(app, desk)
    milestone_forms.register(app, desk)
    milestone_import.register(app, desk)
    baselines.register(app, desk)

    @app.command(Command.MILESTONE)
    async def on_milestone(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await desk.callers.of_command(body)
        caller, typed = await at_named(desk, caller, str(body.get("text") or ""), after=1)
        text = to_plain(typed).strip()
        _require_project(caller, text)
        asked = read(text)
        if asked.verb is not Verb.ACCEPT:
            caller.require_staff()
        match asked.verb:
            case Verb.HELP:
                await ack(answers.help_text(EXAMPLES.values()))
            case Verb.LIST:
                await ack(await _listed(desk, caller, page=asked.item))
            case Verb.IMPORT:
                caller.require_link()
                await client.views_open(
                    trigger_id=body["trigger_id"], view=forms.paste(kept(caller))
                )
                await ack()
            case Verb.REBASELINE:
                view = await desk.threads.run(baselines.form, desk, caller, asked.why)
                await client.views_open(trigger_id=body["trigger_id"], view=view)
                await ack()
            case Verb.TELL:
                view = await desk.threads.run(milestone_buttons.tell_form, desk, caller, asked.item)
                await client.views_open(trigger_id=body["trigger_id"], view=view)
                await ack()
            case _ if (said := await desk.threads.run(_said, desk, caller, asked)) and said.choices:
                view = forms.which_date(
                    asked.when, said.choices, command=text, metadata=kept(caller)
                )
                await client.views_open(trigger_id=body["trigger_id"], view=view)
                await ack()
            case _:
                day = said.sure() if said else None
                told = await desk.threads.run(milestone_verbs.do, desk, caller, asked, day=day)
                await ack(named_projects.told(caller, told))

    @Steps(app, desk, Callers.of_staff_place).window(Modal.WHICH_DATE)
    def on_which_date(step: Step) -> Block:
        asked, day = read(step.typed("command")), date.fromisoformat(step.typed("day"))
        return forms.told(milestone_verbs.do(desk, step.caller, asked, day=day))


def _require_project(caller: Caller, text: str) -> None:
    """Raise InvalidError where staff in triage name neither a project nor an id."""
    verb, _, rest = text.partition(" ")
    if caller.side is Side.CMO and verb.lower() in set(Verb) - {Verb.HELP}:
        said = f"/milestone {verb.lower()}"
        example = EXAMPLES.get(Verb(verb.lower()), said).replace(said, f"{said} NV-204")
        require_named(caller, rest.strip().partition(" ")[0], example=example)


def _said(desk: Desk, caller: Caller, asked: Asked) -> DaySaid | None:
    """Return the day a command speaks of, or None where it speaks of none."""
    if asked.verb not in milestone_verbs.DATED or not asked.when:
        return None
    works = works_for(desk, caller, near=asked.item)
    return said_day(asked.when, now=desk.clock(), zone=caller.person.zone, works=works)


async def _listed(desk: Desk, caller: Caller, *, page: str) -> dict[str, Any]:
    if page and not page.isdigit():
        # Unknown, another client's, or not to be named here: all are told alike.
        raise NotFoundError(f"project {page[:40]}")
    shown = await desk.threads.run(desk.plans.views.shown, here_of(caller))
    owed = [each for each in shown.obligations if each.state.is_open]
    pages = max(1, -(-len(shown.milestones) // PAGE))
    number = min(int(page), pages) if page.isdigit() and int(page) else 1
    post = lists.plan(
        list(shown.milestones[(number - 1) * PAGE : number * PAGE]),
        owed[:5] if number == 1 else [],
        title=f"{shown.client_name} · {shown.project}",
        today=shown.today,
        site=shown.site,
        buffer=shown.buffer,
        waits=waits_of(owed),
        page=number,
        pages=pages,
    )
    return answer(post)
