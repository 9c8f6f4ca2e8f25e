"""Take the windows on milestones when they are submitted; an unclear date is asked about there."""

from datetime import date

from slack_bolt.async_app import AsyncApp

from bot.domain.errors import InvalidError
from bot.domain.milestone_states import SlipReason
from bot.domain.obligations import ObligationKind
from bot.domain.terms import Side
from bot.services.milestone_moves import MoveAsked
from bot.services.milestone_telling import Telling
from bot.services.obligations import Owed
from handlers import parsing
from handlers.context import Callers
from handlers.desk import Desk
from handlers.milestone_dates import said_day
from handlers.milestone_places import here_of
from handlers.steps import Step, Steps
from handlers.views import milestone_answers as answers
from handlers.views import milestone_forms as forms
from handlers.views.blocks import Block
from handlers.views.ids import Modal
from handlers.working_days import works_for


def register(app: AsyncApp, desk: Desk) -> None:
    """Register the listeners."""
    steps = Steps(app, desk, Callers.of_staff_place)
    _register_dated(steps, desk)
    _register_said(steps, desk)
    _register_owed(steps, desk)
    _register_client(Steps(app, desk, Callers.of_place), desk)


def _register_dated(steps: Steps, desk: Desk) -> None:
    @steps.window(Modal.ADD_MILESTONE)
    def on_add(step: Step) -> Block:
        milestone = desk.plans.milestones.add(
            here_of(step.caller),
            step.actor,
            name=step.typed("name"),
            day=_day_if_any(desk, step),
            after=tuple(step.typed("after").replace(",", " ").split()),
        )
        return forms.told(answers.added(milestone))

    @steps.window(Modal.PLAN_MILESTONE)
    def on_plan(step: Step) -> Block:
        day = _day(desk, step)
        milestone = desk.plans.milestones.plan(
            step.about, here_of(step.caller), step.actor, day=day
        )
        return forms.told(answers.planned(milestone))

    @steps.window(Modal.MOVE_MILESTONE)
    def on_move(step: Step) -> Block:
        asked = MoveAsked(
            to=_day(desk, step),
            reason=SlipReason(step.typed("reason")),
            text=step.typed("words"),
            request=step.typed("request"),
            with_followers=bool(parsing.ticked(step.body, "follow")),
        )
        slip = desk.plans.moves.move(step.about, here_of(step.caller), step.actor, asked)
        return forms.told(answers.moved(slip.milestone, variance=slip.variance, also=slip.also))

    @steps.window(Modal.DONE_MILESTONE)
    def on_done(step: Step) -> Block:
        milestone = desk.plans.milestones.done(
            step.about,
            here_of(step.caller),
            step.actor,
            evidence=step.typed("evidence"),
            on=_day_if_any(desk, step),
        )
        return forms.told(answers.done(milestone))


def _register_said(steps: Steps, desk: Desk) -> None:
    @steps.window(Modal.TELL_SLIP)
    def on_tell(step: Step) -> Block:
        words = Telling(
            options=step.typed("options"),
            decision=step.typed("decision"),
            needed_by=_day_if_any(desk, step),
            consequence=step.typed("otherwise"),
        )
        milestone = desk.plans.telling.tell(step.about, here_of(step.caller), step.actor, words)
        return forms.told(answers.told(milestone))

    @steps.window(Modal.REOPEN_MILESTONE)
    def on_reopen(step: Step) -> Block:
        here, words = here_of(step.caller), step.typed("words")
        milestone = desk.plans.milestones.take_back(step.about, here, step.actor, reason=words)
        return forms.told(answers.reopened(milestone))

    @steps.window(Modal.CANCEL_MILESTONE)
    def on_cancel(step: Step) -> Block:
        here, words = here_of(step.caller), step.typed("words")
        milestone = desk.plans.milestones.cancel(step.about, here, step.actor, reason=words)
        return forms.told(answers.cancelled(milestone))


def _register_owed(steps: Steps, desk: Desk) -> None:
    @steps.window(Modal.OWE)
    def on_owe(step: Step) -> Block:
        owed = Owed(
            side=Side.CLIENT,
            text=step.typed("name"),
            needed_by=_day(desk, step),
            consequence=step.typed("otherwise"),
            kind=ObligationKind(step.typed("kind")),
            milestone=step.typed("waiting"),
        )
        made = desk.plans.obligations.owe(here_of(step.caller), step.actor, owed)
        return forms.told(answers.owed(made))

    @steps.window(Modal.PUT_OFF)
    def on_put_off(step: Step) -> Block:
        owed = desk.plans.obligations.put_off(
            step.about,
            here_of(step.caller),
            step.actor,
            to=_day(desk, step),
            reason=step.typed("words"),
        )
        return forms.told(answers.put_off(owed))

    @steps.window(Modal.GIVEN)
    def on_given(step: Step) -> Block:
        here, words = here_of(step.caller), step.typed("words")
        owed = desk.plans.obligations.give(step.about, here, step.actor, outcome=words)
        return forms.told(answers.settled(owed))

    @steps.window(Modal.NOT_HERE)
    def on_not_here(step: Step) -> Block:
        here, words = here_of(step.caller), step.typed("words")
        owed = desk.plans.obligations.miss(step.about, here, step.actor, reason=words)
        return forms.told(answers.missed(owed))


def _register_client(steps: Steps, desk: Desk) -> None:
    @steps.window(Modal.DECIDE)
    def on_decide(step: Step) -> Block:
        here, words = here_of(step.caller), step.typed("words")
        owed = desk.plans.obligations.give(step.about, here, step.actor, outcome=words)
        return forms.told(answers.settled(owed))

    @steps.window(Modal.REFUSE_MILESTONE)
    def on_refuse(step: Step) -> Block:
        here, words = here_of(step.caller), step.typed("words")
        milestone = desk.plans.milestones.refuse(step.about, here, step.actor, reason=words)
        return forms.told(answers.refused(milestone))

    @steps.window(Modal.REFUSE_BASELINE)
    def on_refuse_baseline(step: Step) -> Block:
        desk.plans.baselines.decide(
            here_of(step.caller),
            step.actor,
            version=int(step.about),
            agreed=False,
            remark=step.typed("words"),
        )
        return forms.told(answers.not_agreed())


def _day(desk: Desk, step: Step) -> date:
    day = _day_if_any(desk, step)
    if day is None:
        raise InvalidError("Write a day, like 28 Oct.", field="when")
    return day


def _day_if_any(desk: Desk, step: Step) -> date | None:
    """Return the day typed into a window, or None where the field was left empty."""
    typed = step.typed("when")
    if not typed:
        return None
    works = works_for(desk, step.caller, near=step.about)
    said = said_day(typed, now=desk.clock(), zone=step.caller.person.zone, works=works)
    return said.sure(field="when")
