"""Act on a card: own, log, answer, dismiss, and what its menu holds."""

from collections.abc import Callable

from slack_bolt.async_app import AsyncApp

from bot.domain.errors import ConflictError
from bot.domain.terms import Priority
from handlers import parsing
from handlers.desk import Desk
from handlers.steps import Step, Steps
from handlers.views import triage as views
from handlers.views.blocks import Block
from handlers.views.ids import Action, Modal, More


def register(app: AsyncApp, desk: Desk) -> None:
    """Register the listeners."""
    steps = Steps(app, desk)
    _register_buttons(steps, desk)
    _register_modals(steps, desk)
    _register_tidying(steps, desk)
    _register_assigning(steps, desk)


def _register_buttons(steps: Steps, desk: Desk) -> None:
    @steps.button(Action.OWN)
    def on_own(step: Step) -> None:
        desk.queries.own(step.about, step.actor, within=step.within)

    @steps.button(Action.LOG_IT)
    def on_log_it(step: Step) -> None:
        desk.queries.confirm(step.about, step.actor, within=step.within)

    @steps.button(Action.ANSWERED)
    def on_answered(step: Step) -> Block | None:
        query = desk.queries.get(step.about, within=step.within)
        if len(query.open_parts) > 1:
            return views.parts_modal(query)
        desk.queries.answer(step.about, step.actor, within=step.within)
        return None

    @steps.button(Action.NOT_A_QUERY)
    def on_dismiss(step: Step) -> Block:
        return views.dismiss_modal(desk.queries.get(step.about, within=step.within))

    forms: dict[More, Callable[..., Block]] = {
        More.PRIORITY: views.priority_modal,
        More.DISMISS: views.dismiss_modal,
        More.TIDY: views.tidy_modal,
    }

    @steps.menu(Action.MORE, *forms)
    def on_more(step: Step) -> Block:
        form = forms[More(step.entry)]
        return form(desk.queries.get(step.about, within=step.within))


def _register_modals(steps: Steps, desk: Desk) -> None:
    @steps.window(Modal.PARTS)
    def on_parts(step: Step) -> None:
        parts = _numbers(step, "answered")
        declined = step.typed("declined")
        if not parts and not declined:
            raise ConflictError("Tick what is answered, or say why the rest will not be.")
        desk.queries.answer(
            step.about, step.actor, within=step.within, parts=parts, declined=declined
        )

    @steps.window(Modal.DISMISS)
    def on_reason(step: Step) -> None:
        desk.queries.dismiss(
            step.about, step.actor, within=step.within, reason=step.typed("reason")
        )

    @steps.window(Modal.PRIORITY)
    def on_priority(step: Step) -> None:
        desk.triage.prioritise(
            step.about,
            step.actor,
            within=step.within,
            priority=Priority(step.typed("priority")),
            reason=step.typed("reason"),
        )


def _register_tidying(steps: Steps, desk: Desk) -> None:
    @steps.button(Action.SPLIT, in_place=True)
    def on_split(step: Step) -> Block:
        return views.split_modal(desk.queries.get(step.about, within=step.within))

    @steps.button(Action.MERGE, in_place=True)
    def on_merge(step: Step) -> Block:
        query, others = desk.triage.others(step.about, within=step.within)
        return views.target_modal(query, others, merge=True)

    @steps.button(Action.LINK_QUERY, in_place=True)
    def on_link(step: Step) -> Block:
        query, others = desk.triage.others(step.about, within=step.within)
        return views.target_modal(query, others, merge=False)

    @steps.window(Modal.SPLIT)
    def on_split_parts(step: Step) -> None:
        numbers = _numbers(step, "parts")
        desk.triage.split(step.about, step.actor, within=step.within, numbers=numbers)

    @steps.window(Modal.MERGE)
    def on_merge_into(step: Step) -> None:
        desk.triage.merge(step.about, step.actor, within=step.within, into=step.typed("into"))

    @steps.window(Modal.LINK_QUERY)
    def on_link_to(step: Step) -> None:
        desk.triage.link(step.about, step.actor, within=step.within, to=step.typed("into"))


def _register_assigning(steps: Steps, desk: Desk) -> None:
    @steps.menu(Action.MORE, More.ASSIGN, loading="Assign")
    async def on_assign(step: Step) -> Block:
        query = await desk.threads.run(desk.queries.get, step.about, within=step.within)
        return views.assign_modal(query, await desk.directory.staff_people())

    @steps.window(Modal.ASSIGN)
    async def on_assigned(step: Step) -> None:
        to = await desk.directory.colleague(step.typed("to"), role="owner", field="to")
        await desk.threads.run(
            desk.triage.assign, step.about, step.actor, within=step.within, to=to
        )


def _numbers(step: Step, block: str) -> frozenset[int]:
    return frozenset(int(number) for number in parsing.ticked_in(step.body, block))
