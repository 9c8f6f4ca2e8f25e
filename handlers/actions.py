"""Improvement actions: `/action`, and what can be pressed on their cards."""

from collections.abc import Callable
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.errors import InvalidError
from bot.services.actions import ActionStory
from handlers import action_forms
from handlers.context import Caller
from handlers.desk import Desk
from handlers.steps import Step, Steps, answer
from handlers.views import action_endings as endings
from handlers.views import action_forms as forms
from handlers.views import action_lists as lists
from handlers.views import actions as views
from handlers.views import replies
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
    steps = Steps(app, desk)
    _register_forms(steps, desk)
    _register_steps(steps, desk)
    _register_second_person(steps, desk)
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
                await ack(answer(await _listed(desk, caller, rest)))
            case "show":
                await ack(answer(await _shown(desk, caller, rest)))
            case "new":
                await _open_new(desk, caller, client, body["trigger_id"])
                await ack()
            case _:
                raise InvalidError(f'I know no "/action {verb[:40]}". Write /action help.')


def _register_forms(steps: Steps, desk: Desk) -> None:
    pressed: dict[str, Callable[[ActionStory], Block]] = {
        Action.ACTION_ANALYSE: lambda story: forms.analyse(story.action),
        Action.ACTION_PROPOSE: lambda story: forms.propose(story.action),
        Action.ACTION_IMPLEMENT: lambda story: endings.implement(story.action),
        Action.ACTION_FOLLOW: lambda story: endings.follow(story.action),
        Action.ACTION_ACKNOWLEDGE: lambda story: forms.acknowledge(story.action, story.client_name),
        Action.ACTION_TELL: lambda story: endings.tell(story.action, story.client_name),
    }

    @steps.button(*pressed)
    def on_press(step: Step) -> Block:
        return pressed[step.pressed](desk.actions.story(step.about, within=step.within))

    @steps.menu(Action.ACTION_MORE, ActionMore.EXTEND)
    def on_extend(step: Step) -> Block:
        return endings.extend(desk.actions.story(step.about, within=step.within).action)

    @steps.menu(Action.ACTION_MORE, ActionMore.CANCEL)
    def on_cancel(step: Step) -> Block:
        story = desk.actions.story(step.about, within=step.within)
        return endings.cancel(story.action, story.client_name)

    @steps.button(Action.ACTION_APPROVE, loading="Approve")
    async def on_approve(step: Step) -> Block:
        story = await desk.threads.run(desk.actions.story, step.about, within=step.within)
        return forms.approve(story.action, await desk.directory.staff_people())

    @steps.menu(Action.ACTION_MORE, ActionMore.REFER, loading="In the quality system")
    async def on_refer(step: Step) -> Block:
        story = await desk.threads.run(desk.actions.story, step.about, within=step.within)
        staff = await desk.directory.staff_people()
        return endings.refer(story.action.id, story.client_name, staff)


def _register_steps(steps: Steps, desk: Desk) -> None:
    @steps.button(Action.ACTION_START)
    def on_start(step: Step) -> None:
        desk.actions.start(step.about, step.actor, within=step.within)

    @steps.button(Action.ACTION_CHECK)
    def on_check(step: Step) -> Block:
        measured = desk.action_checks.look(step.about, step.actor, within=step.within)
        return endings.check(measured.action, measured.lines)


def _register_second_person(steps: Steps, desk: Desk) -> None:
    @steps.button(Action.ACTION_AGREE)
    def on_agree(step: Step) -> None:
        desk.action_words.agree(step.about, step.actor, within=step.within)

    @steps.button(Action.ACTION_SEND_BACK)
    def on_send_back(step: Step) -> Block:
        return replies.send_back_modal(desk.action_words.get(step.about, within=step.within))

    @steps.window(Modal.ACTION_SEND_BACK)
    def on_reason(step: Step) -> None:
        reason = step.typed("reason")
        desk.action_words.send_back(step.about, step.actor, within=step.within, reason=reason)


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
