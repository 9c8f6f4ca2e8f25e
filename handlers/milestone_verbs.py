"""Do what a `/milestone` command asks: one use case a verb, one line back."""

from collections.abc import Callable
from datetime import date

from bot.domain.clients import Template
from bot.domain.errors import InvalidError
from bot.domain.terms import Side
from bot.services.milestone_moves import MoveAsked
from bot.services.obligations import Owed
from handlers.context import Caller
from handlers.desk import Desk
from handlers.milestone_places import here_of
from handlers.milestone_words import EXAMPLES, Asked, Verb
from handlers.views import milestone_answers as answers
from handlers.views import milestone_lists as lists

DATED = frozenset({Verb.ADD, Verb.PLAN, Verb.MOVE, Verb.OWE, Verb.PROMISE})
"""The verbs that speak of a day."""


def do(desk: Desk, caller: Caller, asked: Asked, *, day: date | None = None) -> str:
    """Do it and return what to tell the person; `day` is the date they meant, read already."""
    return _ACTS[asked.verb](desk, caller, asked, day)


def _show(desk: Desk, caller: Caller, asked: Asked, _: date | None) -> str:
    story = desk.plans.views.story(asked.item, here_of(caller))
    return "\n".join(
        lists.story(
            story.milestone,
            client_name=story.client_name,
            site=story.site,
            baselines=story.baselines,
            forecasts=story.forecasts,
            waits=story.waits,
        )
    )


def _add(desk: Desk, caller: Caller, asked: Asked, day: date | None) -> str:
    milestone = desk.plans.milestones.add(
        here_of(caller),
        caller.actor,
        name=asked.item,
        day=day,
        after=asked.after,
    )
    return answers.added(milestone)


def _plan(desk: Desk, caller: Caller, asked: Asked, day: date | None) -> str:
    here = here_of(caller)
    milestone = desk.plans.milestones.plan(asked.item, here, caller.actor, day=_sure(day))
    return answers.planned(milestone)


def _start(desk: Desk, caller: Caller, asked: Asked, _: date | None) -> str:
    milestone = desk.plans.milestones.start(asked.item, here_of(caller), caller.actor)
    return answers.started(milestone)


def _unstart(desk: Desk, caller: Caller, asked: Asked, _: date | None) -> str:
    milestone = desk.plans.milestones.unstart(
        asked.item, here_of(caller), caller.actor, reason=asked.why
    )
    return answers.unstarted(milestone)


def _move(desk: Desk, caller: Caller, asked: Asked, day: date | None) -> str:
    here = here_of(caller)
    if asked.reason is None:
        owed = desk.plans.obligations.put_off(
            asked.item,
            here,
            caller.actor,
            to=_sure(day),
            reason=asked.why,
        )
        return answers.put_off(owed)
    wanted = MoveAsked(
        to=_sure(day),
        reason=asked.reason,
        text=asked.why,
        request=asked.request,
        with_followers=asked.with_followers,
    )
    slip = desk.plans.moves.move(asked.item, here, caller.actor, wanted)
    return answers.moved(slip.milestone, variance=slip.variance, also=slip.also)


def _done(desk: Desk, caller: Caller, asked: Asked, _: date | None) -> str:
    milestone = desk.plans.milestones.done(
        asked.item, here_of(caller), caller.actor, evidence=asked.why
    )
    return answers.done(milestone)


def _reopen(desk: Desk, caller: Caller, asked: Asked, _: date | None) -> str:
    milestone = desk.plans.milestones.take_back(
        asked.item, here_of(caller), caller.actor, reason=asked.why
    )
    return answers.reopened(milestone)


def _accept(desk: Desk, caller: Caller, asked: Asked, _: date | None) -> str:
    milestone = desk.plans.milestones.accept(asked.item, here_of(caller), caller.actor)
    return answers.accepted(milestone)


def _cancel(desk: Desk, caller: Caller, asked: Asked, _: date | None) -> str:
    milestone = desk.plans.milestones.cancel(
        asked.item, here_of(caller), caller.actor, reason=asked.why
    )
    return answers.cancelled(milestone)


def _template(desk: Desk, caller: Caller, asked: Asked, _: date | None) -> str:
    name = asked.item.lower()
    known = [each.value for each in Template if each is not Template.NONE]
    if name not in known:
        raise InvalidError(
            f'There is no template "{asked.item[:40]}". Known: {", ".join(known)}. '
            f"Example: {EXAMPLES[Verb.TEMPLATE]}"
        )
    count = desk.plans.milestones.use_template(here_of(caller), caller.actor, Template(name))
    return answers.planted(count, name)


def _owe(desk: Desk, caller: Caller, asked: Asked, day: date | None) -> str:
    owed = Owed(
        side=Side.CLIENT if asked.verb is Verb.OWE else Side.CMO,
        text=asked.item,
        needed_by=_sure(day),
        consequence=asked.why,
        milestone=asked.waiting,
    )
    made = desk.plans.obligations.owe(here_of(caller), caller.actor, owed)
    return answers.owed(made)


def _given(desk: Desk, caller: Caller, asked: Asked, _: date | None) -> str:
    owed = desk.plans.obligations.give(asked.item, here_of(caller), caller.actor, outcome=asked.why)
    return answers.settled(owed)


def _lapse(desk: Desk, caller: Caller, asked: Asked, _: date | None) -> str:
    owed = desk.plans.obligations.lapse(asked.item, here_of(caller), caller.actor, reason=asked.why)
    return answers.settled(owed)


def _withdraw(desk: Desk, caller: Caller, asked: Asked, _: date | None) -> str:
    owed = desk.plans.obligations.withdraw(
        asked.item, here_of(caller), caller.actor, reason=asked.why
    )
    return answers.settled(owed)


def _sure(day: date | None) -> date:
    if day is None:
        raise InvalidError("Say which day, like 28 Oct.")
    return day


Act = Callable[[Desk, Caller, Asked, date | None], str]

_ACTS: dict[Verb, Act] = {
    Verb.SHOW: _show,
    Verb.ADD: _add,
    Verb.PLAN: _plan,
    Verb.START: _start,
    Verb.UNSTART: _unstart,
    Verb.MOVE: _move,
    Verb.DONE: _done,
    Verb.REOPEN: _reopen,
    Verb.ACCEPT: _accept,
    Verb.CANCEL: _cancel,
    Verb.TEMPLATE: _template,
    Verb.OWE: _owe,
    Verb.PROMISE: _owe,
    Verb.GIVEN: _given,
    Verb.LAPSE: _lapse,
    Verb.WITHDRAW: _withdraw,
}
