"""Take the windows of improvement actions: each is one step, with its words to the client."""

from datetime import date

from slack_bolt.async_app import AsyncApp

from bot.domain.action_cycles import Standing
from bot.domain.action_words import Words
from bot.domain.errors import InvalidError
from bot.domain.people import Person
from bot.services.action_checks import Judgement
from bot.services.actions import Agreed, NewAction
from handlers.desk import Desk
from handlers.milestone_dates import said_day
from handlers.steps import Step, Steps
from handlers.views import action_endings as endings
from handlers.views import action_fields as fields
from handlers.views.action_fields import YES
from handlers.views.action_forms import WHYS
from handlers.views.blocks import Block
from handlers.views.ids import Modal
from handlers.working_days import works_for


def register(app: AsyncApp, desk: Desk) -> None:
    """Register the listeners."""
    steps = Steps(app, desk)
    _register_beginnings(steps, desk)
    _register_plans(steps, desk)
    _register_endings(steps, desk)
    _register_referrals(steps, desk)


def _register_beginnings(steps: Steps, desk: Desk) -> None:
    @steps.window(Modal.ACTION_NEW)
    def on_new(step: Step) -> None:
        asked = NewAction(
            client=step.about,
            project=step.beside,
            subject=step.typed("subject"),
            words=step.typed("words"),
            key=step.key,
        )
        desk.actions.open(asked, step.actor)

    @steps.window(Modal.ACTION_ACKNOWLEDGE)
    def on_acknowledged(step: Step) -> Block | None:
        words = _words(step, "text")
        desk.actions.acknowledge(step.about, step.actor, words, within=step.within)
        return _where_it_waits(step, desk)

    @steps.window(Modal.ACTION_ANALYSE)
    async def on_analysed(step: Step) -> Block | None:
        run = desk.threads.run
        if step.typed("quality") == YES:
            # It stops here: nothing of the investigation is kept, so nothing of it is read.
            story = await run(desk.actions.story, step.about, within=step.within)
            staff = await desk.directory.staff_people()
            return endings.refer(story.action.id, story.client_name, staff)
        await run(
            desk.actions.analyse,
            step.about,
            step.actor,
            within=step.within,
            theme=step.typed("theme"),
            whys=tuple(step.typed(f"why_{number}") for number in range(1, WHYS + 1)),
        )
        return None


def _register_plans(steps: Steps, desk: Desk) -> None:
    @steps.window(Modal.ACTION_PROPOSE)
    def on_proposed(step: Step) -> None:
        desk.actions.propose(
            step.about,
            step.actor,
            within=step.within,
            correction=step.typed("correction"),
            measure=step.typed("measure"),
        )

    @steps.window(Modal.ACTION_APPROVE)
    async def on_approved(step: Step) -> Block | None:
        agreed = Agreed(
            owner=await _owner(desk, step),
            due=await desk.threads.run(_day, desk, step),
            criterion=step.typed("criterion"),
            days=_number(step, "days"),
            events=_number(step, "events"),
            words=_words(step, "words"),
        )
        await desk.threads.run(
            desk.actions.approve, step.about, step.actor, agreed, within=step.within
        )
        return await desk.threads.run(_where_it_waits, step, desk)

    @steps.window(Modal.ACTION_EXTEND)
    def on_extended(step: Step) -> None:
        desk.actions.extend(
            step.about,
            step.actor,
            within=step.within,
            to=_day(desk, step),
            reason=step.typed("reason"),
        )


def _register_endings(steps: Steps, desk: Desk) -> None:
    @steps.window(Modal.ACTION_IMPLEMENT)
    def on_implemented(step: Step) -> None:
        evidence = step.typed("evidence")
        desk.actions.implement(step.about, step.actor, within=step.within, evidence=evidence)

    @steps.window(Modal.ACTION_CHECK)
    def on_checked(step: Step) -> Block | None:
        judgement = Judgement(
            effective=step.typed("verdict") == YES,
            finding=step.typed("finding"),
            words=_words(step, "words"),
        )
        desk.action_checks.check(step.about, step.actor, judgement, within=step.within)
        return _where_it_waits(step, desk)

    @steps.window(Modal.ACTION_TELL)
    def on_told(step: Step) -> Block | None:
        words = _words(step, "text")
        desk.action_checks.close(step.about, step.actor, words, within=step.within)
        return _where_it_waits(step, desk)

    @steps.window(Modal.ACTION_CANCEL)
    def on_cancelled(step: Step) -> Block | None:
        desk.actions.cancel(
            step.about,
            step.actor,
            within=step.within,
            reason=step.typed("reason"),
            words=_words(step, "words"),
        )
        return _where_it_waits(step, desk)


def _register_referrals(steps: Steps, desk: Desk) -> None:
    @steps.window(Modal.ACTION_REFER)
    async def on_referred(step: Step) -> Block | None:
        await desk.threads.run(
            desk.actions.refer,
            step.about,
            step.actor,
            within=step.within,
            reference=step.typed("reference"),
            owner=await _owner(desk, step),
            due=await desk.threads.run(_day, desk, step),
            key=step.key,
        )
        return await desk.threads.run(_where_it_waits, step, desk)

    @steps.window(Modal.ACTION_FOLLOW)
    def on_followed(step: Step) -> Block | None:
        desk.actions.follow(
            step.about,
            step.actor,
            within=step.within,
            standing=Standing(step.typed("standing")),
            due=_day(desk, step),
            key=step.key,
        )
        return _where_it_waits(step, desk)


def _where_it_waits(step: Step, desk: Desk) -> Block | None:
    """Tell the author that the client reads nothing yet, where a second person has to agree."""
    waits = desk.action_words.waits(step.key, within=step.within)
    return fields.waits(step.about) if waits else None


async def _owner(desk: Desk, step: Step) -> Person:
    return await desk.directory.colleague(step.typed("owner"), role="owner", field="owner")


def _words(step: Step, field: str) -> Words:
    """Return what a person writes to the client in a window."""
    return Words(key=step.key, text=step.typed(field))


def _day(desk: Desk, step: Step) -> date:
    works, zone = works_for(desk, step.caller, near=step.about), step.caller.person.zone
    said = said_day(step.typed("due"), now=desk.clock(), zone=zone, works=works)
    return said.sure(field="due")


def _number(step: Step, field: str) -> int:
    """Return the number in a field, 0 where it was left empty."""
    text = step.typed(field) or "0"
    if not text.isascii() or not text.isdecimal():
        problem = f'I read "{text[:20]}" as no number. Write it in digits, like 90.'
        raise InvalidError(problem, field=field)
    return int(text)
