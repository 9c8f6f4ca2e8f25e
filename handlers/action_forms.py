"""Take the windows of improvement actions: each is one step, with its words to the client."""

from datetime import date
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.domain.action_cycles import Standing
from bot.domain.action_words import Words
from bot.domain.errors import InvalidError
from bot.domain.people import Person
from bot.services.action_checks import Judgement
from bot.services.actions import Agreed, NewAction
from handlers import parsing
from handlers.context import Caller
from handlers.desk import Desk
from handlers.milestone_dates import said_day
from handlers.views import action_endings as endings
from handlers.views.action_fields import YES
from handlers.views.action_forms import WHYS
from handlers.views.ids import Modal


def register(app: AsyncApp, desk: Desk) -> None:
    """Register the listeners."""
    _register_beginnings(app, desk)
    _register_plans(app, desk)
    _register_endings(app, desk)
    _register_referrals(app, desk)


def _register_beginnings(app: AsyncApp, desk: Desk) -> None:
    @app.view(Modal.ACTION_NEW)
    async def on_new(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await desk.callers.of_staff(body)
        client, _, project = _about(body).partition(" ")
        asked = NewAction(
            client=client,
            project=project,
            subject=parsing.typed(body, "subject"),
            words=parsing.typed(body, "words"),
            key=body["view"]["id"],
        )
        await desk.threads.run(desk.actions.open, asked, caller.actor)
        desk.posted()
        await ack()

    @app.view(Modal.ACTION_ACKNOWLEDGE)
    async def on_acknowledged(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await desk.callers.of_staff(body)
        await desk.threads.run(
            desk.actions.acknowledge,
            _about(body),
            caller.actor,
            _words(body, "text"),
            within=caller.within,
        )
        desk.posted()
        await ack()

    @app.view(Modal.ACTION_ANALYSE)
    async def on_analysed(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await desk.callers.of_staff(body)
        if parsing.typed(body, "quality") == YES:
            # It stops here: nothing of the investigation is kept, so nothing of it is read.
            view = await _refer_form(desk, caller, _about(body))
            await ack(response_action="update", view=view)
            return
        await desk.threads.run(
            desk.actions.analyse,
            _about(body),
            caller.actor,
            within=caller.within,
            theme=parsing.typed(body, "theme"),
            whys=tuple(parsing.typed(body, f"why_{number}") for number in range(1, WHYS + 1)),
        )
        desk.posted()
        await ack()


def _register_plans(app: AsyncApp, desk: Desk) -> None:
    @app.view(Modal.ACTION_PROPOSE)
    async def on_proposed(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await desk.callers.of_staff(body)
        await desk.threads.run(
            desk.actions.propose,
            _about(body),
            caller.actor,
            within=caller.within,
            correction=parsing.typed(body, "correction"),
            measure=parsing.typed(body, "measure"),
        )
        desk.posted()
        await ack()

    @app.view(Modal.ACTION_APPROVE)
    async def on_approved(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await desk.callers.of_staff(body)
        agreed = Agreed(
            owner=await _colleague(desk, parsing.typed(body, "owner")),
            due=_day(desk, caller, body),
            criterion=parsing.typed(body, "criterion"),
            days=_number(body, "days"),
            events=_number(body, "events"),
            words=_words(body, "words"),
        )
        await desk.threads.run(
            desk.actions.approve, _about(body), caller.actor, agreed, within=caller.within
        )
        desk.posted()
        await ack()

    @app.view(Modal.ACTION_EXTEND)
    async def on_extended(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await desk.callers.of_staff(body)
        await desk.threads.run(
            desk.actions.extend,
            _about(body),
            caller.actor,
            within=caller.within,
            to=_day(desk, caller, body),
            reason=parsing.typed(body, "reason"),
        )
        desk.posted()
        await ack()


def _register_endings(app: AsyncApp, desk: Desk) -> None:
    @app.view(Modal.ACTION_IMPLEMENT)
    async def on_implemented(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await desk.callers.of_staff(body)
        await desk.threads.run(
            desk.actions.implement,
            _about(body),
            caller.actor,
            within=caller.within,
            evidence=parsing.typed(body, "evidence"),
        )
        desk.posted()
        await ack()

    @app.view(Modal.ACTION_CHECK)
    async def on_checked(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await desk.callers.of_staff(body)
        judgement = Judgement(
            effective=parsing.typed(body, "verdict") == YES,
            finding=parsing.typed(body, "finding"),
            words=_words(body, "words"),
        )
        await desk.threads.run(
            desk.action_checks.check, _about(body), caller.actor, judgement, within=caller.within
        )
        desk.posted()
        await ack()

    @app.view(Modal.ACTION_TELL)
    async def on_told(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await desk.callers.of_staff(body)
        await desk.threads.run(
            desk.action_checks.close,
            _about(body),
            caller.actor,
            _words(body, "text"),
            within=caller.within,
        )
        desk.posted()
        await ack()

    @app.view(Modal.ACTION_CANCEL)
    async def on_cancelled(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await desk.callers.of_staff(body)
        await desk.threads.run(
            desk.actions.cancel,
            _about(body),
            caller.actor,
            within=caller.within,
            reason=parsing.typed(body, "reason"),
            words=_words(body, "words"),
        )
        desk.posted()
        await ack()


def _register_referrals(app: AsyncApp, desk: Desk) -> None:
    @app.view(Modal.ACTION_REFER)
    async def on_referred(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await desk.callers.of_staff(body)
        await desk.threads.run(
            desk.actions.refer,
            _about(body),
            caller.actor,
            within=caller.within,
            reference=parsing.typed(body, "reference"),
            owner=await _colleague(desk, parsing.typed(body, "owner")),
            due=_day(desk, caller, body),
            key=body["view"]["id"],
        )
        desk.posted()
        await ack()

    @app.view(Modal.ACTION_FOLLOW)
    async def on_followed(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await desk.callers.of_staff(body)
        await desk.threads.run(
            desk.actions.follow,
            _about(body),
            caller.actor,
            within=caller.within,
            standing=Standing(parsing.typed(body, "standing")),
            due=_day(desk, caller, body),
            key=body["view"]["id"],
        )
        desk.posted()
        await ack()


async def _refer_form(desk: Desk, caller: Caller, id_: str) -> dict[str, Any]:
    story = await desk.threads.run(desk.actions.story, id_, within=caller.within)
    return endings.refer(story.action.id, story.client_name, await desk.directory.staff_people())


def _about(body: dict[str, Any]) -> str:
    return str(body["view"]["private_metadata"])


def _words(body: dict[str, Any], field: str) -> Words:
    """Return what a person writes to the client in a window."""
    return Words(key=body["view"]["id"], text=parsing.typed(body, field))


def _day(desk: Desk, caller: Caller, body: dict[str, Any]) -> date:
    said = said_day(parsing.typed(body, "due"), now=desk.clock(), zone=caller.person.zone)
    if said.day is None:
        raise InvalidError(said.problem, field="due")
    return said.day


def _number(body: dict[str, Any], field: str) -> int:
    """Return the number in a field, 0 where it was left empty."""
    text = parsing.typed(body, field) or "0"
    if not text.isascii() or not text.isdecimal():
        problem = f'I read "{text[:20]}" as no number. Write it in digits, like 90.'
        raise InvalidError(problem, field=field)
    return int(text)


async def _colleague(desk: Desk, user: str) -> Person:
    person = await desk.directory.person(user)
    if person is None or user not in (await desk.directory.staff()).users:
        raise InvalidError(
            "The owner must be one of your staff. Choose from the list.", field="owner"
        )
    return person
