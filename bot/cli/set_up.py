"""`liaison check` and `link`: is everything in place, and which channel is whose."""

import asyncio
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from typing import Annotated

import typer
from slack_sdk.errors import SlackApiError, SlackClientError

from bot.app import install, slack_client
from bot.cli import checks
from bot.cli.checks import Level, Line, ok
from bot.cli.common import at_work, clock_of, console, online
from bot.cli.offline import opened
from bot.cli.wall_checks import wall_lines
from bot.clock import system_clock
from bot.domain.clients import Template
from bot.domain.errors import BotError, InvalidError
from bot.domain.people import Person
from bot.domain.records import OPERATOR
from bot.domain.terms import Function
from bot.services.clients import Clients, LinkRequest
from bot.settings import Settings
from handlers.directory import Directory
from storage.engine import Database

CHANNEL_ID = re.compile(r"[CG][A-Z0-9]{4,}")
TEAM_ID = re.compile(r"[TE][A-Z0-9]{2,}")

_COLOURS = {Level.OK: "green", Level.WARN: "yellow", Level.FAIL: "red"}


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command()(check)
    app.command()(link)


def check() -> None:
    """Check settings, tokens, scopes, triage, staff, database, clock and calendars.

    Example: liaison check
    """
    settings, config = online()
    with at_work("Asking Slack and the database"):
        lines = [ok("settings: complete"), *asyncio.run(_slack(settings))]
        with opened(settings.database_url) as database:
            lines += checks.database_lines(database)
    lines += checks.calendar_lines(config, clock_of(settings))
    for line in lines:
        console.print(f"{line.level:4}", style=_COLOURS[line.level], end=" ")
        console.print(f"{line.what}{f' → {line.todo}' if line.todo else ''}", markup=False)
    if any(line.level is Level.FAIL for line in lines):
        raise typer.Exit(1)


def link(
    channel: Annotated[str, typer.Option(help="The channel's id.")],
    client: Annotated[str, typer.Option(help="The client's code, like NON.")],
    name: Annotated[str, typer.Option(help="The client's name.")],
    owner: Annotated[
        str, typer.Option(help="The project manager's user id; else the known or configured one.")
    ] = "",
    project: Annotated[str, typer.Option(help="The project's code.")] = "MAIN",
    site: Annotated[str, typer.Option(help="The site's code.")] = "HYD",
    zone: Annotated[str, typer.Option(help="The client's IANA time zone; else as before.")] = "",
    teams: Annotated[
        str,
        typer.Option(help="Outside team ids, comma separated; else as before, or who is in it."),
    ] = "",
    template: Annotated[Template, typer.Option(help="Milestones to start from.")] = Template.NONE,
) -> None:
    """Say which client a channel belongs to, as /liaison link does.

    Example: liaison link --channel C024BE91L --client NON --name "Nonesuch Biosciences" --owner U1
    """
    settings, config = online()
    code, of_project = client.upper(), project.upper()
    _require_ids("channel", [channel], CHANNEL_ID, "C024BE91L")
    named = [team.strip() for team in teams.split(",") if team.strip()]
    _require_ids("teams", named, TEAM_ID, "T024BE7LH,T0604QSJC")

    async def work(database: Database) -> Iterator[Line]:
        slack = slack_client(settings)
        try:
            installation = await install(settings, slack)
            directory = Directory(slack, team=installation.team, staff=settings.staff)
            clients = Clients(database, clock_of(settings), installation, config)
            known, its_project = clients.known(code, of_project)
            chosen = owner or (its_project.owner if its_project else None)
            manager = await _manager(
                chosen or config.person_for(Function.PM, of_project), directory, settings.staff
            )
            present = await _present(directory, channel)
        except (SlackApiError, SlackClientError, OSError) as error:
            raise BotError(f"Slack did not answer as it should: {error}") from error
        before = clients.link_of(channel)
        admitted = frozenset(named) or (before.teams if before else None) or present or frozenset()
        asked = LinkRequest(
            channel=channel,
            client=code,
            client_name=name,
            zone=zone or (known.zone if known else "UTC"),
            project=of_project,
            site=site,
            owner=manager,
            teams=admitted,
            template=template,
        )
        clients.link(asked, OPERATOR)
        return _linked(asked, present)

    with opened(settings.database_url) as database:
        for line in asyncio.run(work(database)):
            style = None if line.level is Level.OK else _COLOURS[line.level]
            console.print(f"{line.what} {line.todo}".rstrip(), style=style, markup=False)


def _linked(asked: LinkRequest, present: frozenset[str] | None) -> Iterator[Line]:
    """Say what was linked, and what stands in the way of speaking there; None: nobody knows."""
    yield ok(f"{asked.channel} belongs to {asked.client_name} ({asked.client}).")
    yield ok(f"{asked.owner.name} ({asked.owner.user}) is the project manager.")
    yield ok(f"Outside workspaces that belong there: {', '.join(sorted(asked.teams)) or 'none'}.")
    if present is None:
        yield Line(
            level=Level.WARN,
            what=f"Slack shows no channel {asked.channel} to Liaison.",
            todo="Invite it there and link again, or look at the id.",
        )
    elif strange := present - asked.teams:
        yield Line(
            level=Level.WARN,
            what=f"{', '.join(sorted(strange))} is in it too, which suspends the channel.",
            todo="Remove it from the channel, or name all that belong there in --teams.",
        )


def _require_ids(option: str, ids: Iterable[str], form: re.Pattern[str], example: str) -> None:
    wrong = next((each for each in ids if not form.fullmatch(each)), None)
    if wrong is not None:
        raise InvalidError(
            f'--{option} holds "{wrong}", which is no id of Slack\'s. Example: --{option} {example}'
        )


async def _present(directory: Directory, channel: str) -> frozenset[str] | None:
    """Return the outside workspaces in a channel, or None where Slack shows us no such channel."""
    try:
        return await directory.teams_in(channel)
    except SlackApiError:
        return None


async def _manager(user: str | None, directory: Directory, listed: Sequence[str]) -> Person:
    """Return who is to be the project manager: without a word about it, the first of the staff."""
    staff = (await directory.staff()).users
    if user is None:
        user = next((each for each in (*listed, *sorted(staff)) if each in staff), None)
    person = await directory.person(user) if user else None
    if person is None or person.user not in staff:
        raise InvalidError(
            f"{user or 'Nobody'} is none of the staff in LIAISON_STAFF. Example: --owner U024BE7LH"
        )
    return person


async def _slack(settings: Settings) -> list[Line]:
    client = slack_client(settings)
    try:
        # Slack's clock is held against the machine's own, whatever is rehearsed.
        lines = await checks.slack_lines(settings, client, system_clock)
        # Of a refused token that is all there is to say.
        with suppress(SlackApiError):
            installation = await install(settings, client)
            lines += await wall_lines(settings, client, team=installation.team)
    except (SlackClientError, OSError, TimeoutError) as error:
        what = f"Slack cannot be reached: {type(error).__name__}"
        return [Line(level=Level.FAIL, what=what, todo="Check the network and SLACK_API_URL.")]
    return lines
