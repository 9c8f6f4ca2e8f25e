"""Write updates: `/update`, its windows, and the shortcut that begins with a message."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from bot.dates import Works, said_dates
from bot.domain.errors import InvalidError
from bot.domain.time_words import day_words
from bot.domain.update_forms import Clash
from bot.domain.updates import DECISIONS, Update, UpdateKind, UpdateState
from handlers import cadences, named_projects, parsing, update_forms
from handlers.context import Caller
from handlers.desk import Desk
from handlers.named_projects import at_named, require_named
from handlers.steps import Step, Steps
from handlers.update_opening import open_form
from handlers.views import update_forms as views
from handlers.views import update_windows
from handlers.views.blocks import Block
from handlers.views.escaping import to_plain
from handlers.views.ids import Command, Modal, Shortcut
from handlers.views.times import local
from handlers.views.update_cards import SENSITIVE
from handlers.views.updates import counted
from handlers.windows import Loading
from handlers.working_days import works_for

HELP = (
    "`/update`: open the form, filled with the last values\n"
    "`/update Batch 3 crystallised; next sampling Friday`: post one line to the client at once; "
    "what speaks of quality, safety or the like waits for a second person\n"
    "`/update correct NON-U-3`: post a correction; what was posted stays on record\n"
    "`/update weekly fri 12:00` · `/update daily 17:00`: when an update is due, in the client's "
    "zone\n"
    "`/update automatic on`: post the weekly record without approval; the text says so\n"
    "`/update allow cost` · `/update keep cost`: show cost or capacity to this client, or not\n"
    "`/update hold until 30 Nov because plant shutdown` · `/update resume`\n"
    "`/update status`: what is due, and how often we were in time\n"
    "In triage the project comes first: `/update NV-204 status`"
)

_NAMED = "/update NV-204 Batch 3 crystallised"


def register(app: AsyncApp, desk: Desk) -> None:
    """Register the listeners."""
    _register_windows(Steps(app, desk), desk)

    @app.command(Command.UPDATE)
    async def on_update(
        body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient, context: AsyncBoltContext
    ) -> None:
        caller = await desk.callers.of_command(body)
        caller.require_staff()
        text = str(body.get("text") or "").strip()
        if text.lower() == "help":
            await ack(HELP)
            return
        caller, text = await at_named(desk, caller, text, after=0)
        require_named(caller, text.partition(" ")[0], example=_NAMED)
        text = _without_own_name(text, caller.require_link().project)
        if cadences.is_about_rhythm(text):
            await ack(await cadences.on_setting(desk, caller, text))
            return
        if text.lower().startswith("correct "):
            await _correct(desk, client, caller, text.split()[1], body["trigger_id"])
            await ack()
            return
        if text:
            _refuse_a_word(text)
            done = await _short(desk, caller, text, key=body["trigger_id"])
            await ack(named_projects.told(caller, done))
            return
        await _open(desk, caller, Loading(client, body, context))
        await ack()

    @app.shortcut(Shortcut.UPDATE)
    async def on_shortcut(
        body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient, context: AsyncBoltContext
    ) -> None:
        caller = await desk.callers.of_staff(body)
        caller.require_link()
        words = to_plain(str(body["message"].get("text") or ""))
        await _open(desk, caller, Loading(client, body, context), headline=words)
        await ack()


def _register_windows(steps: Steps, desk: Desk) -> None:
    @steps.window(Modal.UPDATE_REPORT)
    def on_report(step: Step) -> Block:
        opened = _opened(desk, step)
        reader = update_forms.Reader(desk, step, opened)
        given = update_forms.report(step.body, reader)
        reader.require()
        kept = desk.updates.save_report(opened, given, step.actor, within=opened.client)
        if isinstance(kept, Clash):
            raise InvalidError(_clash(kept, step.caller), field="headline")
        return views.actions(kept.update)

    @steps.window(Modal.UPDATE_ACTIONS)
    def on_actions(step: Step) -> Block:
        opened = _opened(desk, step)
        reader = update_forms.Reader(desk, step, opened)
        given = update_forms.details(step.body, reader)
        reader.require()
        kept = desk.updates.save_details(opened, given, step.actor, within=opened.client)
        if isinstance(kept, Clash):
            raise InvalidError(_clash(kept, step.caller), field=f"decision_{DECISIONS - 1}_text")
        return update_windows.preview(
            kept.update, client_name=kept.client_name, reader_zone=kept.reader_zone
        )

    @steps.window(Modal.UPDATE_PREVIEW)
    def on_preview(step: Step) -> Block:
        opened = _opened(desk, step)
        at_once = bool(parsing.ticked(step.body, update_windows.AT_ONCE))
        done = desk.updates.finish(opened, step.actor, within=opened.client, at_once=at_once)
        if isinstance(done, Clash):
            return update_windows.done(_clash(done, step.caller))
        return update_windows.done(_done(done, step.caller))


async def _open(desk: Desk, caller: Caller, window: Loading, *, headline: str = "") -> None:
    link = caller.require_link()
    await open_form(
        desk,
        window,
        caller.actor,
        code=link.client,
        project=link.project,
        headline=headline,
    )


async def _correct(
    desk: Desk, client: AsyncWebClient, caller: Caller, id_: str, trigger: str
) -> None:
    form = await desk.threads.run(desk.updates.correction, id_, caller.actor, within=caller.within)
    view = views.report(form.update, client_name=form.client_name)
    await client.views_open(trigger_id=trigger, view=view)


async def _short(desk: Desk, caller: Caller, text: str, *, key: str) -> str:
    link = caller.require_link()
    works = await desk.threads.run(works_for, desk, caller)
    zone = caller.person.zone or "UTC"
    said = _with_days(to_plain(text), now=desk.clock(), zone=zone, works=works)
    update = await desk.threads.run(
        desk.updates.post_short,
        link.client,
        link.project,
        caller.actor,
        text=said,
        key=key,
    )
    if update.state is UpdateState.IN_REVIEW:
        return (
            f"{update.id} is not posted yet. {SENSITIVE}: somebody else has to press Approve on "
            "its card in triage."
        )
    return f"{_posted(update, caller)} To change it: /update correct {update.id}"


def _opened(desk: Desk, step: Step) -> Update:
    """Return the update as it was when the window was opened."""
    client, project, id_, version, edition = step.about.split("|")
    return Update(
        id=id_,
        version=int(version),
        client=client,
        project=project,
        kind=UpdateKind.FULL,
        author=step.caller.person.user,
        author_name=step.caller.person.name,
        written_at=desk.clock(),
        edition=int(edition),
    )


def _clash(clash: Clash, caller: Caller) -> str:
    return update_windows.clash(clash, caller.person.zone or "UTC")


def _done(update: Update, caller: Caller) -> str:
    match update.state:
        case UpdateState.PUBLISHED:
            return _posted(update, caller)
        case UpdateState.IN_REVIEW:
            return f"{update.id} waits for a second person; its card is in triage."
        case _:
            when = local(update.due, caller.person.zone or "UTC") if update.due else "its hour"
            return f"{update.id} is approved and is posted {when}."


def _posted(update: Update, caller: Caller) -> str:
    zone = caller.person.zone or "UTC"
    return " ".join(
        filter(None, [f"{update.id} is posted.", counted(update, site=zone, reader=zone)])
    )


def _without_own_name(text: str, project: str) -> str:
    """Return a setting without the project's own name: it is a name in triage, never an update."""
    name, _, rest = text.partition(" ")
    return rest if name.upper() == project and cadences.is_about_rhythm(rest) else text


def _refuse_a_word(text: str) -> None:
    """Raise InvalidError for a command half written or mistyped: what is posted is final."""
    if text.isascii() and text.isalpha():
        raise InvalidError(
            f'I know no "/update {text[:40]}", and one word tells a client too little. Nothing was '
            "posted. Write /update help, or for example: /update correct NON-U-3"
        )


def _with_days(text: str, *, now: datetime, zone: str, works: Works) -> str:
    """Return a line with the day that each of its dates means; raise InvalidError if unclear."""
    days = []
    for each in said_dates(text, now=now, zone=zone, works=works):
        if each.at is None:
            local_days = [at.astimezone(ZoneInfo(zone)).date() for at in each.alternatives]
            meant = " or ".join(day_words(day) for day in local_days)
            raise InvalidError(
                f'I read "{each.text}" as {meant}. Nothing was posted. Write the month as a word.'
            )
        days.append(f"{each.text}: {day_words(each.at.astimezone(ZoneInfo(zone)).date())}")
    return f"{text} ({'; '.join(days)})" if days else text
