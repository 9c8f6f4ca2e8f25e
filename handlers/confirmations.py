"""Take what a client says by a button: it is answered, not yet, no longer needed, this date."""

import re

from slack_bolt.async_app import AsyncApp

from handlers.context import Callers
from handlers.desk import Desk
from handlers.steps import Step, Steps
from handlers.views.ids import Action


def register(app: AsyncApp, desk: Desk) -> None:
    """Register the listeners."""
    steps = Steps(app, desk, Callers.of_client)

    @steps.button(Action.YES_ANSWERED)
    def on_yes(step: Step) -> None:
        desk.confirmations.accept(step.about, step.actor, within=step.within)

    @steps.button(Action.NOT_YET)
    def on_not_yet(step: Step) -> None:
        desk.confirmations.refuse(step.about, step.actor, within=step.within)

    @steps.button(Action.WITHDRAW)
    def on_withdraw(step: Step) -> None:
        desk.confirmations.withdraw(step.about, step.actor, within=step.within)

    @steps.button(re.compile(f"{Action.DATE}:.+"))
    def on_date(step: Step) -> None:
        id_, _, choice = step.about.partition(":")
        desk.confirmations.choose_date(
            id_,
            step.actor,
            within=step.within,
            choice=int(choice) if choice.isdecimal() else None,
        )
