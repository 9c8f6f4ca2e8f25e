"""Take the windows on milestones when they are submitted; an unclear date is asked about there."""

from collections.abc import Mapping
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.domain.milestone_states import SlipReason
from bot.domain.obligations import ObligationKind
from bot.domain.terms import Side
from bot.services.milestone_moves import MoveAsked
from bot.services.milestone_telling import Telling
from bot.services.obligations import Owed
from handlers import parsing
from handlers.context import Caller
from handlers.desk import Desk
from handlers.milestone_dates import DaySaid, said_day
from handlers.milestone_places import caller_of, here_of, id_kept, staff_of
from handlers.views import milestone_answers as answers
from handlers.views import milestone_forms as forms
from handlers.views.ids import Modal


def register(app: AsyncApp, desk: Desk) -> None:
    """Register the listeners."""
    _register_dated(app, desk)
    _register_told(app, desk)
    _register_words(app, desk)
    _register_client(app, desk)


def _register_dated(app: AsyncApp, desk: Desk) -> None:
    @app.view(Modal.ADD_MILESTONE)
    async def on_add(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await staff_of(desk, body)
        said = _day(desk, caller, body)
        if said and said.problem:
            return await _ask_again(ack, said)
        after = parsing.typed(body, "after").replace(",", " ").split()
        milestone = await desk.threads.run(
            desk.plans.milestones.add,
            here_of(caller),
            caller.actor,
            name=parsing.typed(body, "name"),
            day=said.day if said else None,
            after=tuple(after),
        )
        return await _told(desk, ack, answers.added(milestone))

    @app.view(Modal.PLAN_MILESTONE)
    async def on_plan(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await staff_of(desk, body)
        said = _day(desk, caller, body)
        if said is None or said.day is None:
            return await _ask_again(ack, said)
        milestone = await desk.threads.run(
            desk.plans.milestones.plan, id_kept(body), here_of(caller), caller.actor, day=said.day
        )
        return await _told(desk, ack, answers.planned(milestone))

    @app.view(Modal.MOVE_MILESTONE)
    async def on_move(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await staff_of(desk, body)
        said = _day(desk, caller, body)
        if said is None or said.day is None:
            return await _ask_again(ack, said)
        asked = MoveAsked(
            to=said.day,
            reason=SlipReason(parsing.typed(body, "reason")),
            text=parsing.typed(body, "words"),
            request=parsing.typed(body, "request"),
            with_followers=bool(parsing.ticked(body, "follow")),
        )
        slip = await desk.threads.run(
            desk.plans.moves.move, id_kept(body), here_of(caller), caller.actor, asked
        )
        told = answers.moved(slip.milestone, variance=slip.variance, also=slip.also)
        return await _told(desk, ack, told)

    @app.view(Modal.DONE_MILESTONE)
    async def on_done(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await staff_of(desk, body)
        said = _day(desk, caller, body)
        if said and said.problem:
            return await _ask_again(ack, said)
        milestone = await desk.threads.run(
            desk.plans.milestones.done,
            id_kept(body),
            here_of(caller),
            caller.actor,
            evidence=parsing.typed(body, "evidence"),
            on=said.day if said else None,
        )
        return await _told(desk, ack, answers.done(milestone))

    @app.view(Modal.PUT_OFF)
    async def on_put_off(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await staff_of(desk, body)
        said = _day(desk, caller, body)
        if said is None or said.day is None:
            return await _ask_again(ack, said)
        owed = await desk.threads.run(
            desk.plans.obligations.put_off,
            id_kept(body),
            here_of(caller),
            caller.actor,
            to=said.day,
            reason=parsing.typed(body, "words"),
        )
        return await _told(desk, ack, answers.put_off(owed))


def _register_told(app: AsyncApp, desk: Desk) -> None:
    @app.view(Modal.TELL_SLIP)
    async def on_tell(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await staff_of(desk, body)
        said = _day(desk, caller, body)
        if said and said.problem:
            return await _ask_again(ack, said)
        words = Telling(
            options=parsing.typed(body, "options"),
            decision=parsing.typed(body, "decision"),
            needed_by=said.day if said else None,
            consequence=parsing.typed(body, "otherwise"),
        )
        milestone = await desk.threads.run(
            desk.plans.telling.tell, id_kept(body), here_of(caller), caller.actor, words
        )
        return await _told(desk, ack, answers.told(milestone))

    @app.view(Modal.OWE)
    async def on_owe(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await staff_of(desk, body)
        said = _day(desk, caller, body)
        if said is None or said.day is None:
            return await _ask_again(ack, said)
        owed = Owed(
            side=Side.CLIENT,
            text=parsing.typed(body, "name"),
            needed_by=said.day,
            consequence=parsing.typed(body, "otherwise"),
            kind=ObligationKind(parsing.typed(body, "kind")),
        )
        made = await desk.threads.run(
            desk.plans.obligations.owe, here_of(caller), caller.actor, owed
        )
        return await _told(desk, ack, answers.owed(made))

    @app.view(Modal.IMPORT_MILESTONES)
    async def on_import(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await staff_of(desk, body)
        added = await desk.threads.run(
            desk.plans.importing.paste,
            here_of(caller),
            caller.actor,
            text=parsing.typed(body, "table"),
        )
        return await _told(desk, ack, answers.imported(len(added)))


def _register_words(app: AsyncApp, desk: Desk) -> None:
    @app.view(Modal.REOPEN_MILESTONE)
    async def on_reopen(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await staff_of(desk, body)
        words, here = parsing.typed(body, "words"), here_of(caller)
        milestone = await desk.threads.run(
            desk.plans.milestones.take_back, id_kept(body), here, caller.actor, reason=words
        )
        await _told(desk, ack, answers.reopened(milestone))

    @app.view(Modal.CANCEL_MILESTONE)
    async def on_cancel(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await staff_of(desk, body)
        words, here = parsing.typed(body, "words"), here_of(caller)
        milestone = await desk.threads.run(
            desk.plans.milestones.cancel, id_kept(body), here, caller.actor, reason=words
        )
        await _told(desk, ack, answers.cancelled(milestone))

    @app.view(Modal.GIVEN)
    async def on_given(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await staff_of(desk, body)
        words, here = parsing.typed(body, "words"), here_of(caller)
        owed = await desk.threads.run(
            desk.plans.obligations.give, id_kept(body), here, caller.actor, outcome=words
        )
        await _told(desk, ack, answers.settled(owed))

    @app.view(Modal.NOT_HERE)
    async def on_not_here(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await staff_of(desk, body)
        words, here = parsing.typed(body, "words"), here_of(caller)
        owed = await desk.threads.run(
            desk.plans.obligations.miss, id_kept(body), here, caller.actor, reason=words
        )
        await _told(desk, ack, answers.missed(owed))


def _register_client(app: AsyncApp, desk: Desk) -> None:
    @app.view(Modal.DECIDE)
    async def on_decide(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await caller_of(desk, body)
        words, here = parsing.typed(body, "words"), here_of(caller)
        owed = await desk.threads.run(
            desk.plans.obligations.give, id_kept(body), here, caller.actor, outcome=words
        )
        await _told(desk, ack, answers.settled(owed))

    @app.view(Modal.REFUSE_MILESTONE)
    async def on_refuse(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await caller_of(desk, body)
        words, here = parsing.typed(body, "words"), here_of(caller)
        milestone = await desk.threads.run(
            desk.plans.milestones.refuse, id_kept(body), here, caller.actor, reason=words
        )
        await _told(desk, ack, answers.refused(milestone))

    @app.view(Modal.REFUSE_BASELINE)
    async def on_refuse_baseline(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await caller_of(desk, body)
        await desk.threads.run(
            desk.plans.baselines.decide,
            here_of(caller),
            caller.actor,
            version=int(id_kept(body)),
            agreed=False,
            remark=parsing.typed(body, "words"),
        )
        await _told(desk, ack, answers.not_agreed())


def _day(desk: Desk, caller: Caller, body: Mapping[str, Any]) -> DaySaid | None:
    """Return the day typed into a window, or None where the field was left empty."""
    typed = parsing.typed(body, "when")
    return said_day(typed, now=desk.clock(), zone=caller.person.zone) if typed else None


async def _ask_again(ack: AsyncAck, said: DaySaid | None) -> None:
    problem = said.problem if said else "Write a day, like 28 Oct."
    await ack(response_action="errors", errors={"when": problem})


async def _told(desk: Desk, ack: AsyncAck, text: str) -> None:
    desk.posted()
    await ack(response_action="update", view=forms.told(text))
