"""Take legal holds, requests to be forgotten, and the second person's decision on them."""

import re
from typing import Final

from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.erasures import Ground
from bot.domain.errors import InvalidError
from bot.domain.terms import Side
from handlers.context import Caller
from handlers.desk import Desk
from handlers.steps import Step, Steps
from handlers.views import erasures as views
from handlers.views.blocks import Block
from handlers.views.escaping import to_plain
from handlers.views.ids import Action, Modal

_HOLD: Final = re.compile(r"(\S+)(\s+ends)?\s+because\s+(\S.*)", re.IGNORECASE | re.DOTALL)
_FORGET: Final = re.compile(
    r"(?:<@)?([UW][A-Z0-9]{5,})(?:\|[^>]*)?>?(?:\s+(?i:because)\b\s*(.*))?", re.DOTALL
)
"""Slack turns no name of a closed account into a mention, so its id does as well."""


def register(app: AsyncApp, desk: Desk) -> None:
    """Register the listeners."""
    steps = Steps(app, desk)

    @steps.window(Modal.ERASURE_ASK)
    def on_asked(step: Step) -> Block:
        erasure = desk.erasures.ask(
            step.about, step.beside, step.actor, request=step.typed("request")
        )
        return views.asked(erasure)

    @steps.button(Action.ERASURE_CARRY_OUT)
    def on_carry_out(step: Step) -> Block:
        return views.carry_out_modal(*desk.erasures.of(step.about, within=step.within))

    @steps.window(Modal.ERASURE_CARRY_OUT)
    def on_carried_out(step: Step) -> None:
        desk.erasures.carry_out(
            step.about,
            step.actor,
            within=step.within,
            ground=Ground(step.typed("ground")),
            reason=step.typed("reason"),
        )

    @steps.button(Action.ERASURE_REFUSE)
    def on_refuse(step: Step) -> Block:
        return views.refuse_modal(step.about)

    @steps.window(Modal.ERASURE_REFUSE)
    def on_refused(step: Step) -> None:
        desk.erasures.refuse(
            step.about, step.actor, within=step.within, reason=step.typed("reason")
        )


async def hold(desk: Desk, caller: Caller, asked: str) -> str:
    """Put a legal hold, end one, or list those that stand."""
    if not asked.strip():
        return views.holds(await desk.threads.run(desk.holds.all, within=caller.within))
    read = _HOLD.fullmatch(to_plain(asked).strip())
    if read is None:
        raise InvalidError(
            "Say what is held and why, like: /liaison hold NV-204 because a claim is expected. "
            "To end it: /liaison hold NV-204 ends because the claim is settled."
        )
    label, ends, reason = read.groups()
    if ends:
        over, kept = await desk.threads.run(
            desk.holds.end, label, caller.actor, within=caller.within, reason=reason
        )
        return views.released(over, kept)
    return views.held(
        await desk.threads.run(
            desk.holds.put, label, caller.actor, within=caller.within, reason=reason
        )
    )


async def forget(
    desk: Desk, client: AsyncWebClient, caller: Caller, asked: str, *, trigger: str
) -> None:
    """Open the window in which a person's request is put on record."""
    read = _FORGET.fullmatch(asked.strip())
    if read is None:
        raise InvalidError(
            "Say who, like: /liaison forget @person because they asked by e-mail on 3 Nov. Of a "
            "closed account write the id instead, as an export tells it: U024BE7LH."
        )
    user, request = read.groups()
    person = await desk.directory.person(user)
    if (await desk.directory.staff()).side_of(person) is Side.CMO:
        raise InvalidError(
            "That is one of your staff. Only people of a client are forgotten here: what staff "
            "did is the house's own record."
        )
    outlook = await desk.threads.run(desk.erasures.outlook, user, within=caller.within)
    view = views.ask_modal(outlook, request=to_plain(request or "").strip())
    await client.views_open(trigger_id=trigger, view=view)
