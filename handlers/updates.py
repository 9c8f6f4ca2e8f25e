"""Write updates: `/update`, its windows, and the shortcut that begins with a message."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.dates import said_dates
from bot.domain.errors import InvalidError
from bot.domain.time_words import day_words
from bot.domain.update_forms import Clash
from bot.domain.updates import DECISIONS, Update, UpdateKind, UpdateState
from bot.services.updates import UpdateForm
from handlers import cadences, parsing, update_forms
from handlers.context import Caller
from handlers.desk import Desk
from handlers.update_opening import open_form
from handlers.views import update_forms as views
from handlers.views import update_windows
from handlers.views.escaping import to_plain
from handlers.views.ids import Command, Modal, Shortcut
from handlers.views.times import local
from handlers.views.update_cards import SENSITIVE

HELP = (
    "`/update`: open the form, filled with the last values\n"
    "`/update Batch 3 crystallised; next sampling Friday`: post one line to the client at once\n"
    "`/update correct NON-U-3`: post a correction; what was posted stays on record\n"
    "`/update weekly fri 12:00` · `/update daily 17:00`: when an update is due, in the client's "
    "zone\n"
    "`/update automatic on`: post the weekly record without approval; the text says so\n"
    "`/update allow cost` · `/update keep cost`: show cost or capacity to this client, or not\n"
    "`/update hold until 30 Nov because plant shutdown` · `/update resume`\n"
    "`/update status`: what is due, and how often we were in time"
)


def register(app: AsyncApp, desk: Desk) -> None:
    """Register the listeners."""
    _register_windows(app, desk)

    @app.command(Command.UPDATE)
    async def on_update(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await desk.callers.of_command(body)
        caller.require_staff()
        text = str(body.get("text") or "").strip()
        if text.lower() == "help":
            await ack(HELP)
            return
        if caller.link is None and caller.internal:
            raise InvalidError("Write /update in the channel of the client it is for.")
        caller.require_link()
        if cadences.is_about_rhythm(text):
            await ack(await cadences.on_setting(desk, caller, text))
            return
        if text.lower().startswith("correct "):
            await _correct(desk, client, caller, text.split()[1], body["trigger_id"])
            await ack()
            return
        if text:
            await ack(await _short(desk, caller, text, key=body["trigger_id"]))
            return
        await _open(desk, client, caller, body["trigger_id"])
        await ack()

    @app.shortcut(Shortcut.UPDATE)
    async def on_shortcut(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        caller = await _staff(desk, body, channel=parsing.channel_of(body))
        caller.require_link()
        words = to_plain(str(body["message"].get("text") or ""))
        await _open(desk, client, caller, body["trigger_id"], headline=words)
        await ack()


def _register_windows(app: AsyncApp, desk: Desk) -> None:
    @app.view(Modal.UPDATE_REPORT)
    async def on_report(body: dict[str, Any], ack: AsyncAck) -> None:
        caller, opened, reader = await _submitted(desk, body)
        given = update_forms.report(body, reader)
        if reader.errors:
            await ack(response_action="errors", errors=reader.errors)
            return
        kept = await desk.threads.run(
            desk.updates.save_report, opened, given, caller.actor, within=opened.client
        )
        if isinstance(kept, Clash):
            await ack(response_action="errors", errors={"headline": _clash(kept, caller)})
            return
        desk.posted()
        await ack(response_action="update", view=views.actions(kept.update))

    @app.view(Modal.UPDATE_ACTIONS)
    async def on_actions(body: dict[str, Any], ack: AsyncAck) -> None:
        caller, opened, reader = await _submitted(desk, body)
        given = update_forms.details(body, reader)
        if reader.errors:
            await ack(response_action="errors", errors=reader.errors)
            return
        kept = await desk.threads.run(
            desk.updates.save_details, opened, given, caller.actor, within=opened.client
        )
        if isinstance(kept, Clash):
            field = f"decision_{DECISIONS - 1}_text"
            await ack(response_action="errors", errors={field: _clash(kept, caller)})
            return
        desk.posted()
        await ack(response_action="update", view=_preview(kept))

    @app.view(Modal.UPDATE_PREVIEW)
    async def on_preview(body: dict[str, Any], ack: AsyncAck) -> None:
        caller, opened, _ = await _submitted(desk, body)
        done = await desk.threads.run(
            desk.updates.finish,
            opened,
            caller.actor,
            within=opened.client,
            at_once=bool(parsing.ticked(body, update_windows.AT_ONCE)),
        )
        desk.posted()
        said = _clash(done, caller) if isinstance(done, Clash) else _done(done, caller)
        await ack(response_action="update", view=update_windows.done(said))


async def _open(
    desk: Desk, client: AsyncWebClient, caller: Caller, trigger: str, *, headline: str = ""
) -> None:
    link = caller.require_link()
    await open_form(
        desk,
        client,
        caller.actor,
        code=link.client,
        project=link.project,
        trigger=trigger,
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
    said = _with_days(to_plain(text), now=desk.clock(), zone=caller.person.zone or "UTC")
    update = await desk.threads.run(
        desk.updates.post_short,
        link.client,
        link.project,
        caller.actor,
        text=said,
        key=key,
    )
    desk.posted()
    if update.state is UpdateState.IN_REVIEW:
        return (
            f"{update.id} is not posted yet. {SENSITIVE}: somebody else has to press Approve on "
            "its card in triage."
        )
    return f"{update.id} is posted. To change it: /update correct {update.id}"


async def _submitted(
    desk: Desk, body: dict[str, Any]
) -> tuple[Caller, Update, update_forms.Reader]:
    caller = await _staff(desk, body, channel=None)
    client, project, id_, version, edition = body["view"]["private_metadata"].split("|")
    opened = Update(
        id=id_,
        version=int(version),
        client=client,
        project=project,
        kind=UpdateKind.FULL,
        author=caller.person.user,
        author_name=caller.person.name,
        written_at=desk.clock(),
        edition=int(edition),
    )
    reader = update_forms.Reader(body, now=desk.clock(), zone=caller.person.zone or "UTC")
    return caller, opened, reader


async def _staff(desk: Desk, body: dict[str, Any], *, channel: str | None) -> Caller:
    caller = await desk.callers.of_interaction(body, channel=channel)
    caller.require_staff()
    return caller


def _preview(form: UpdateForm) -> dict[str, Any]:
    return update_windows.preview(
        form.update, client_name=form.client_name, reader_zone=form.reader_zone
    )


def _clash(clash: Clash, caller: Caller) -> str:
    return update_windows.clash(clash, caller.person.zone or "UTC")


def _done(update: Update, caller: Caller) -> str:
    match update.state:
        case UpdateState.PUBLISHED:
            return f"{update.id} is posted."
        case UpdateState.IN_REVIEW:
            return f"{update.id} waits for a second person; its card is in triage."
        case _:
            when = local(update.due, caller.person.zone or "UTC") if update.due else "its hour"
            return f"{update.id} is approved and is posted {when}."


def _with_days(text: str, *, now: datetime, zone: str) -> str:
    """Return a line with the day that each of its dates means; raise InvalidError if unclear."""
    days = []
    for each in said_dates(text, now=now, zone=zone):
        if each.at is None:
            local_days = [at.astimezone(ZoneInfo(zone)).date() for at in each.alternatives]
            meant = " or ".join(day_words(day) for day in local_days)
            raise InvalidError(
                f'I read "{each.text}" as {meant}. Nothing was posted. Write the month as a word.'
            )
        days.append(f"{each.text}: {day_words(each.at.astimezone(ZoneInfo(zone)).date())}")
    return f"{text} ({'; '.join(days)})" if days else text
