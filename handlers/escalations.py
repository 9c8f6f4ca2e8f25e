"""Act on queries that run out of time: acknowledge, give a new date, be away, ask why."""

import re
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any, Final

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.dates import read_date
from bot.domain.errors import InvalidError
from bot.domain.escalation import ClockName
from bot.domain.people import Person
from bot.domain.terms import Side
from handlers.context import Caller
from handlers.desk import Desk
from handlers.steps import Step, Steps
from handlers.views import escalations as views
from handlers.views.blocks import Block
from handlers.views.ids import Action, Command, Modal
from handlers.working_days import works_for

AWAY: Final = re.compile(
    r"(?:away\s+)(?:until\s+)?(?P<until>.+?)(?:\s+backup\s+<@(?P<backup>[UW][A-Z0-9]+)[^>]*>)?\s*"
)
_AWAY_EXAMPLE: Final = (
    "Write it like: /query away until Fri 6 Nov backup @colleague, with the colleague picked from "
    "the list that @ opens."
)


def register(app: AsyncApp, desk: Desk) -> None:
    """Register the listeners."""
    _register_steps(Steps(app, desk), desk)

    @app.command(Command.QUERY, matchers=[_verb("why")])
    async def on_why(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await desk.callers.of_command(body)
        caller.require_staff()
        id_ = str(body["text"]).split(maxsplit=1)[1:]
        if not id_:
            raise InvalidError("Name the query: /query why NON-Q-7")
        account = await desk.threads.run(desk.lateness.account, id_[0], within=caller.within)
        await ack(views.why(id_[0].strip().upper(), account))

    @app.command(Command.QUERY, matchers=[_verb("away")])
    async def on_away(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await desk.callers.of_command(body)
        caller.require_staff()
        await ack(await _leave(desk, caller, str(body["text"])))

    @app.command(Command.QUERY, matchers=[_verb("back")])
    async def on_back(body: dict[str, Any], ack: AsyncAck) -> None:
        caller = await desk.callers.of_command(body)
        caller.require_staff()
        was_away = await desk.threads.run(desk.absences.come_back, caller.person)
        await ack("You are back." if was_away else "You were not noted as away.")


def _register_steps(steps: Steps, desk: Desk) -> None:
    @steps.button(Action.ACKNOWLEDGE)
    def on_acknowledge(step: Step) -> Block:
        id_, _, clock = step.about.partition(" ")
        return views.acknowledge_modal(id_, ClockName(clock))

    @steps.button(Action.NEW_DATE)
    def on_new_date(step: Step) -> Block:
        return views.new_date_modal(step.about, step.caller.person.zone or "UTC")

    @steps.window(Modal.ACKNOWLEDGE)
    def on_reason(step: Step) -> None:
        desk.lateness.acknowledge(
            step.about,
            ClockName(step.beside),
            step.actor,
            within=step.within,
            reason=step.typed("reason"),
        )

    @steps.window(Modal.NEW_DATE)
    def on_date(step: Step) -> None:
        at = _instant(desk, step.caller, step.typed("date"), near=step.about)
        desk.lateness.give_date(step.about, step.actor, within=step.within, at=at)


async def _leave(desk: Desk, caller: Caller, text: str) -> str:
    asked = AWAY.fullmatch(text.strip())
    if asked is None or "backup" in asked["until"].lower():
        raise InvalidError(_AWAY_EXAMPLE)
    until = await desk.threads.run(_instant, desk, caller, asked["until"])
    backup = await _colleague(desk, asked["backup"]) if asked["backup"] else None
    covers = await desk.threads.run(desk.absences.leave, caller.person, until=until, backup=backup)
    return views.away(
        caller.person, until, covers, backup.name if backup else "", seen=desk.clock()
    )


async def _colleague(desk: Desk, user: str) -> Person:
    person = await desk.directory.person(user)
    staff = await desk.directory.staff()
    if person is None or staff.side_of(person) is not Side.CMO:
        raise InvalidError(f"Name one of the staff as backup. {_AWAY_EXAMPLE}")
    return person


def _instant(desk: Desk, caller: Caller, text: str, *, near: str = "") -> datetime:
    zone = caller.person.zone or "UTC"
    works = works_for(desk, caller, near=near)
    now = desk.clock()
    read = read_date(text, now=now, zone=zone, works=works)
    if read.at is None:
        choices = " or ".join(views.day(each, zone, seen=now) for each in read.alternatives)
        meant = f'I read "{text}" as {choices}. ' if choices else f'I cannot read "{text}". '
        raise InvalidError(f"{meant}Write it like: Thu 5 Nov 12:00.")
    return read.at


def _verb(word: str) -> Callable[..., Awaitable[bool]]:
    async def is_it(body: dict[str, Any]) -> bool:
        return str(body.get("text") or "").strip().lower().partition(" ")[0] == word

    return is_it
