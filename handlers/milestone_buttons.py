"""Take the buttons on milestones: some act at once, most open a window."""

from collections.abc import Mapping

from slack_bolt.async_app import AsyncApp

from bot.domain.errors import ForbiddenError
from bot.services.plan_views import MilestoneStory
from handlers.context import Caller, Callers
from handlers.desk import Desk
from handlers.milestone_places import here_of, kept
from handlers.steps import Step, Steps
from handlers.views import milestone_answers as answers
from handlers.views import milestone_forms as forms
from handlers.views import milestone_lists as lists
from handlers.views.blocks import Block
from handlers.views.ids import Action, Modal


def register(app: AsyncApp, desk: Desk) -> None:
    """Register the listeners."""
    steps = Steps(app, desk, Callers.of_staff_place)
    _register_list(steps, desk)
    _register_steps(steps, desk)
    _register_words(steps)
    _register_client(Steps(app, desk, Callers.of_place), desk)


def tell_form(desk: Desk, caller: Caller, said: str) -> Block:
    """Return the window in which the owner writes to the client about a moved forecast."""
    slip = desk.plans.telling.slip(said, here_of(caller))
    story = desk.plans.views.story(said, here_of(caller))
    return forms.tell(
        slip.milestone,
        kept(caller, slip.milestone.id),
        before=slip.before,
        variance=slip.variance,
        client_name=story.client_name,
    )


def _register_list(steps: Steps, desk: Desk) -> None:
    @steps.button(Action.CHOOSE_MILESTONE)
    def on_choose(step: Step) -> Block:
        story = _story(desk, step)
        lines = lists.story(
            story.milestone,
            client_name=story.client_name,
            site=story.site,
            baselines=story.baselines,
            forecasts=story.forecasts,
            waits=story.waits,
        )
        return forms.detail(story.milestone, lines, kept(step.caller, step.about))

    @steps.button(Action.ADD_MILESTONE)
    def on_add(step: Step) -> Block:
        return forms.add(kept(step.caller))

    @steps.button(Action.OWE)
    def on_owe(step: Step) -> Block:
        return forms.owe(kept(step.caller))

    @steps.button(Action.IMPORT_MILESTONES)
    def on_import(step: Step) -> Block:
        return forms.paste(kept(step.caller))


def _register_steps(steps: Steps, desk: Desk) -> None:
    @steps.button(Action.START_MILESTONE)
    def on_start(step: Step) -> Block:
        milestone = desk.plans.milestones.start(step.about, here_of(step.caller), step.actor)
        return forms.told(answers.started(milestone))

    @steps.button(Action.PLAN_MILESTONE)
    def on_plan(step: Step) -> Block:
        return forms.plan(_story(desk, step).milestone, kept(step.caller, step.about))

    @steps.button(Action.MOVE_MILESTONE)
    def on_move(step: Step) -> Block:
        return forms.move(_story(desk, step).milestone, kept(step.caller, step.about))

    @steps.button(Action.DONE_MILESTONE)
    def on_done(step: Step) -> Block:
        return forms.done(_story(desk, step).milestone, kept(step.caller, step.about))

    @steps.button(Action.TELL_SLIP)
    def on_tell(step: Step) -> Block:
        return tell_form(desk, step.caller, step.about)

    @steps.button(Action.PUT_OFF)
    def on_put_off(step: Step) -> Block:
        owed = desk.plans.obligations.get(step.about, here_of(step.caller))
        return forms.put_off(owed, kept(step.caller, step.about))


def _register_words(steps: Steps) -> None:
    asked = {
        Action.REOPEN_MILESTONE: ("Take back", "Why is it not achieved?", Modal.REOPEN_MILESTONE),
        Action.CANCEL_MILESTONE: ("Cancel it", "Why will it not come?", Modal.CANCEL_MILESTONE),
        Action.GIVEN: ("It came", "What came, or what was decided by whom?", Modal.GIVEN),
        Action.NOT_HERE: ("Not here", "What is missing? The client reads it.", Modal.NOT_HERE),
    }

    @steps.button(*asked)
    def on_why(step: Step) -> Block:
        return _why(step, asked, submit="Save")


def _register_client(steps: Steps, desk: Desk) -> None:
    asked = {
        Action.REFUSE_MILESTONE: ("Not yet", "What is missing?", Modal.REFUSE_MILESTONE),
        Action.REFUSE_BASELINE: (
            "Not agreed",
            "What do you not agree with?",
            Modal.REFUSE_BASELINE,
        ),
        Action.DECIDE: ("Your decision", "What have you decided?", Modal.DECIDE),
    }

    @steps.button(Action.ACCEPT_MILESTONE)
    def on_accept(step: Step) -> None:
        desk.plans.milestones.accept(step.about, here_of(step.caller), step.actor)

    @steps.button(Action.SAY_SENT)
    def on_sent(step: Step) -> Block:
        owed = desk.plans.obligations.say_sent(step.about, here_of(step.caller), step.actor)
        return forms.told(answers.said_sent(owed), title="Noted")

    @steps.button(Action.AGREE_BASELINE)
    def on_agree(step: Step) -> None:
        version = int(step.about)
        desk.plans.baselines.decide(here_of(step.caller), step.actor, version=version, agreed=True)

    @steps.button(*asked)
    def on_words(step: Step) -> Block:
        _require_client(step.caller)
        return _why(step, asked, submit="Send")


def _story(desk: Desk, step: Step) -> MilestoneStory:
    return desk.plans.views.story(step.about, here_of(step.caller))


def _why(step: Step, asked: Mapping[Action, tuple[str, str, Modal]], *, submit: str) -> Block:
    title, question, modal = asked[Action(step.pressed)]
    metadata = kept(step.caller, step.about)
    return forms.why(title, question, modal=modal, submit=submit, metadata=metadata)


def _require_client(caller: Caller) -> None:
    if not caller.speaks_for_client:
        raise ForbiddenError("Only the client can say this. Your own words go in the thread.")
