"""Link channels with `/liaison`, and watch what Slack says of channels and people."""

from typing import Any
from zoneinfo import ZoneInfo

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.clients import Template
from bot.domain.errors import InvalidError
from bot.domain.query_filters import QueryFilter
from bot.domain.terms import Function
from bot.services.clients import LinkRequest
from handlers import erasures, parsing
from handlers.context import Caller
from handlers.desk import Desk
from handlers.directory import to_person
from handlers.steps import Step, Steps
from handlers.views import clients as views
from handlers.views.blocks import Block
from handlers.views.escaping import to_plain
from handlers.views.ids import Command, Modal
from handlers.windows import Loading


def register(app: AsyncApp, desk: Desk) -> None:
    """Register the listeners."""
    _register_channels(app, desk)
    _register_people(app, desk)

    @app.command(Command.LIAISON)
    async def on_liaison(
        body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient, context: AsyncBoltContext
    ) -> None:
        caller = await desk.callers.of_command(body)
        caller.require_staff()
        text = str(body.get("text") or "").strip()
        match text.lower():
            case "" | "help":
                await ack(views.HELP)
            case "link":
                await _open_link(desk, caller, Loading(client, body, context))
                await ack()
            case "status":
                await ack(await _status(desk, caller))
            case "team":
                await ack(await _team(desk, caller))
            case "calendar":
                await ack(await _calendar(desk, caller))
            case asked if asked.partition(" ")[0] == "products":
                names = to_plain(text[len("products") :])
                await ack(await _products(desk, caller, names))
            case asked if asked.partition(" ")[0] == "close":
                await ack(await _close(desk, caller, to_plain(text[len("close") :])))
            case asked if asked.partition(" ")[0] == "hold":
                await ack(await erasures.hold(desk, caller, text[len("hold") :]))
            case asked if asked.partition(" ")[0] == "forget":
                told = text[len("forget") :]
                await erasures.forget(desk, client, caller, told, trigger=body["trigger_id"])
                await ack()
            case other:
                raise InvalidError(f'I know no "/liaison {other[:40]}". Write /liaison help.')

    @Steps(app, desk).window(Modal.LINK)
    async def on_link(step: Step) -> Block:
        asked = await _request(desk, step)
        link = await desk.threads.run(desk.clients.link, asked, step.actor)
        desk.directory.forget_channel(asked.channel)
        client, project = await desk.threads.run(desk.clients.linked, link)
        return views.linked(client, project, owner=asked.owner.name)


def _register_channels(app: AsyncApp, desk: Desk) -> None:
    @app.event("channel_shared")
    async def on_shared(event: dict[str, Any], body: dict[str, Any]) -> None:
        desk.directory.forget_channel(event["channel"])
        link = await desk.threads.run(desk.clients.link_of, event["channel"])
        team = event["connected_team_id"]
        if event["channel"] == desk.installation.ops_channel:
            name = await desk.directory.team_name(team)
            await desk.threads.run(desk.walls.overheard, team, name, cause=body["event_id"])
        if link and not link.admits(team, host=desk.installation.team):
            name = await desk.directory.team_name(team)
            await desk.threads.run(
                desk.clients.suspend,
                event["channel"],
                f"it is now shared with the unknown workspace {name} ({team})",
                cause=body["event_id"],
            )

    @app.event("channel_unshared")
    async def on_unshared(event: dict[str, Any]) -> None:
        desk.directory.forget_channel(event["channel"])
        if event["channel"] == desk.installation.ops_channel:
            await desk.threads.run(desk.clients.try_again, event["channel"])

    @app.event("member_joined_channel")
    async def on_joined(event: dict[str, Any]) -> None:
        if event["user"] == desk.installation.bot_user:
            await desk.threads.run(desk.clients.try_again, event["channel"])

    @app.event("channel_id_changed")
    async def on_id_changed(event: dict[str, Any], body: dict[str, Any]) -> None:
        old, new = event["old_channel_id"], event["new_channel_id"]
        await desk.threads.run(desk.clients.move, old, new, cause=body["event_id"])

    @app.event("channel_archive")
    @app.event("group_archive")
    async def on_archived(event: dict[str, Any], body: dict[str, Any]) -> None:
        await desk.threads.run(desk.clients.archive, event["channel"], cause=body["event_id"])


def _register_people(app: AsyncApp, desk: Desk) -> None:
    @app.event("user_change")
    async def on_user(event: dict[str, Any], body: dict[str, Any]) -> None:
        desk.directory.forget_person(event["user"]["id"])
        desk.directory.forget_staff()
        person = to_person(event["user"])
        if person.is_deleted:
            await desk.threads.run(desk.departures.depart, person, cause=body["event_id"])

    @app.event("subteam_members_changed")
    async def on_group() -> None:
        desk.directory.forget_staff()
        staff = await desk.directory.staff()
        await desk.threads.run(desk.departures.review, staff.users)


async def _open_link(desk: Desk, caller: Caller, window: Loading) -> None:
    await window.open(views.loading())
    channel = str(caller.channel)
    # Whoever left a moment ago must not be offered as belonging here.
    desk.directory.forget_channel(channel)
    teams = await desk.directory.teams_in(channel)
    known = await desk.threads.run(desk.clients.linked, caller.link) if caller.link else None
    view = views.link_form(
        channel=channel,
        known=known,
        admitted=caller.link.teams if caller.link else frozenset(),
        sites=[(code, site.name) for code, site in sorted(desk.config.sites.items())],
        owners=await desk.directory.staff_people(),
        teams=[(team, await desk.directory.team_name(team)) for team in sorted(teams)],
        templates=[template.value for template in Template],
    )
    await window.fill(view)


async def _request(desk: Desk, step: Step) -> LinkRequest:
    owner = step.typed("owner")
    return LinkRequest(
        channel=step.about,
        client=step.typed("client").upper(),
        client_name=step.typed("client_name"),
        zone=step.typed("zone"),
        project=step.typed("project").upper(),
        site=step.typed("site"),
        owner=await desk.directory.colleague(owner, role="project manager", field="owner"),
        teams=frozenset(parsing.ticked(step.body, "teams")),
        template=Template(step.typed("template") or Template.NONE),
    )


async def _products(desk: Desk, caller: Caller, names: str) -> str:
    link = caller.require_link()
    kept = await desk.threads.run(desk.walls.watch_for, link.channel, caller.actor, names)
    return views.products(kept)


async def _close(desk: Desk, caller: Caller, said: str) -> str:
    channel = caller.require_link().channel
    because, _, reason = said.strip().partition(" ")
    if because.lower() != "because" or not reason.strip():
        raise InvalidError(
            "Say why, like: /liaison close because the contract ended. Nothing changed."
        )
    link = await desk.threads.run(desk.clients.close, channel, reason.strip(), caller.actor)
    return views.closed(link)


async def _status(desk: Desk, caller: Caller) -> str:
    link = caller.require_link()
    client, project = await desk.threads.run(desk.clients.linked, link)
    listed = await desk.threads.run(
        desk.queries.page, QueryFilter(), within=client.code, user=caller.person.user, size=1
    )
    names = [await desk.directory.team_name(team) for team in sorted(link.teams)]
    return views.status(
        link,
        client=client,
        project=project,
        open_queries=listed.count,
        team_names=names,
        holds=await desk.threads.run(desk.holds.all, within=client.code),
    )


async def _team(desk: Desk, caller: Caller) -> str:
    _, project = await desk.threads.run(desk.clients.linked, caller.require_link())
    named = {each: desk.config.person_for(each, project.code) for each in Function}
    return views.team(project, {each: user for each, user in named.items() if user})


async def _calendar(desk: Desk, caller: Caller) -> str:
    _, project = await desk.threads.run(desk.clients.linked, caller.require_link())
    calendar = desk.config.sites[project.site].calendar
    today = desk.clock().astimezone(ZoneInfo(calendar.zone)).date()
    return views.calendar(calendar, today=today)
