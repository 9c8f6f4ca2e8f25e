"""Plan anew: let the owner choose which moved milestones get a new baseline, and why."""

from slack_bolt.async_app import AsyncApp

from handlers import parsing
from handlers.context import Caller, Callers
from handlers.desk import Desk
from handlers.milestone_places import here_of, kept
from handlers.steps import Step, Steps
from handlers.views import baselines as views
from handlers.views import milestone_answers as answers
from handlers.views import milestone_forms as forms
from handlers.views.blocks import Block
from handlers.views.ids import Modal


def register(app: AsyncApp, desk: Desk) -> None:
    """Register the listener."""
    steps = Steps(app, desk, Callers.of_staff_place)

    @steps.window(Modal.REBASELINE)
    def on_chosen(step: Step) -> Block:
        proposal = desk.plans.baselines.propose(
            here_of(step.caller),
            step.actor,
            reason=step.typed("reason"),
            chosen=parsing.selected(step.body, views.CHOSEN),
        )
        return forms.told(answers.proposed(proposal))


def form(desk: Desk, caller: Caller, reason: str) -> Block:
    """Return the window in which the owner chooses, with everything that moved chosen."""
    slipped = desk.plans.baselines.slipped(here_of(caller))
    return views.choose(slipped, reason=reason, metadata=kept(caller))
