"""Act on an update's card in triage: approve, send back, edit, hold, put off, say when."""

from datetime import timedelta

from slack_bolt.async_app import AsyncApp

from bot.services.updates import UpdateForm
from handlers.desk import Desk
from handlers.steps import Step, Steps
from handlers.update_forms import Reader
from handlers.views import update_forms as views
from handlers.views import update_windows
from handlers.views.blocks import Block
from handlers.views.ids import Action, Modal, MoreUpdate


def register(app: AsyncApp, desk: Desk) -> None:
    """Register the listeners."""
    steps = Steps(app, desk)
    _register_openers(steps, desk)
    _register_decisions(steps, desk)
    _register_windows(steps, desk)


def _register_openers(steps: Steps, desk: Desk) -> None:
    @steps.button(Action.UPDATE_EDIT)
    def on_edit(step: Step) -> Block:
        form = _form(desk, step)
        return views.report(form.update, client_name=form.client_name)

    @steps.button(Action.UPDATE_CORRECT)
    def on_correct(step: Step) -> Block:
        form = desk.updates.correction(step.about, step.actor, within=step.within)
        return views.report(form.update, client_name=form.client_name)

    @steps.button(Action.UPDATE_SEND_BACK)
    def on_send_back(step: Step) -> Block:
        return update_windows.send_back(_form(desk, step).update)

    windows = {
        MoreUpdate.HOLD: update_windows.hold,
        MoreUpdate.SAY_WHEN: update_windows.say_when,
        MoreUpdate.SNOOZE: update_windows.snooze,
    }

    @steps.menu(Action.UPDATE_MORE, *windows)
    def on_more(step: Step) -> Block:
        return windows[MoreUpdate(step.entry)](_form(desk, step).update)


def _register_decisions(steps: Steps, desk: Desk) -> None:
    @steps.button(Action.UPDATE_RELEASE)
    def on_release(step: Step) -> None:
        desk.updates.release(step.about, step.actor, within=step.within)

    @steps.button(Action.UPDATE_APPROVE)
    def on_approve(step: Step) -> None:
        desk.updates.approve(step.about, step.actor, within=step.within)

    @steps.button(Action.UPDATE_WITHDRAW)
    def on_withdraw(step: Step) -> None:
        desk.updates.withdraw(step.about, step.actor, within=step.within)

    @steps.button(Action.UPDATE_NO_CHANGE)
    def on_no_change(step: Step) -> None:
        last = _form(desk, step).update
        desk.updates.no_change(last.client, last.project, step.actor, key=step.key)

    @steps.menu(Action.UPDATE_MORE, MoreUpdate.SNOOZE_HOUR)
    def on_snooze_hour(step: Step) -> None:
        later = desk.clock() + timedelta(hours=1)
        desk.cadences.snooze(_form(desk, step).update, step.actor, until=later)

    @steps.menu(Action.UPDATE_MORE, MoreUpdate.SNOOZE_MORNING)
    def on_snooze_morning(step: Step) -> None:
        desk.cadences.snooze(_form(desk, step).update, step.actor, until=None)


def _register_windows(steps: Steps, desk: Desk) -> None:
    @steps.window(Modal.UPDATE_SEND_BACK)
    def on_reason(step: Step) -> None:
        reason = step.typed("reason")
        desk.updates.send_back(step.about, step.actor, within=step.within, reason=reason)

    @steps.window(Modal.UPDATE_HOLD)
    def on_hold(step: Step) -> None:
        update = _form(desk, step).update
        reader = Reader(desk, step, update)
        day = reader.day("day")
        reader.require()
        reason = reader.text("reason")
        desk.cadences.hold_slot(update, step.actor, reason=reason, promise=day)

    @steps.window(Modal.UPDATE_SAY_WHEN)
    def on_say_when(step: Step) -> None:
        update = _form(desk, step).update
        reader = Reader(desk, step, update)
        day = reader.day("day")
        reader.require()
        assert day is not None, "the window asks for it"
        desk.cadences.say_when(update, step.actor, day=day)

    @steps.window(Modal.UPDATE_SNOOZE)
    def on_snooze(step: Step) -> None:
        update = _form(desk, step).update
        reader = Reader(desk, step, update)
        until = reader.instant("until")
        reader.require()
        desk.cadences.snooze(update, step.actor, until=until)


def _form(desk: Desk, step: Step) -> UpdateForm:
    return desk.updates.get(step.about, within=step.within)
