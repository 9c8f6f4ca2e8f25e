"""Look whether what is internal stays inside: where triage is, and who counts as staff."""

from collections.abc import AsyncIterator

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.cli.checks import Level, Line, ok
from bot.domain.people import Person, StaffList
from bot.domain.terms import Side
from bot.settings import Settings
from handlers.directory import Directory


async def wall_lines(settings: Settings, client: AsyncWebClient, *, team: str) -> list[Line]:
    """Return what is found; `team` is the manufacturer's workspace."""
    directory = Directory(client, team=team, staff=settings.staff)
    triage = await _triage(settings.ops_channel, client, directory)
    staff = [line async for line in _staff(settings.staff, client, directory, team=team)]
    return [triage, *staff]


async def _triage(channel: str, client: AsyncWebClient, directory: Directory) -> Line:
    try:
        found = (await client.conversations_info(channel=channel))["channel"]
    except SlackApiError as error:
        return Line(
            level=Level.FAIL,
            what=f"triage: Slack shows Liaison no channel {channel} ({error.response['error']})",
            todo="Invite Liaison to the triage channel, or mend LIAISON_OPS_CHANNEL.",
        )
    name = f"triage: #{found.get('name', channel)}"
    if found.get("is_archived"):
        todo = "Unarchive it, or name another in LIAISON_OPS_CHANNEL."
        return Line(level=Level.FAIL, what=f"{name} is archived", todo=todo)
    if outside := sorted(await directory.teams_in(channel)):
        return Line(
            level=Level.FAIL,
            what=f"{name} is open to another workspace ({', '.join(outside)}); nothing is posted",
            todo="Disconnect it there, or name an internal channel in LIAISON_OPS_CHANNEL.",
        )
    if not found.get("is_member"):
        todo = "Write /invite @Liaison there, or mend LIAISON_OPS_CHANNEL."
        return Line(level=Level.FAIL, what=f"{name} does not have Liaison in it", todo=todo)
    return ok(f"{name}, internal, with Liaison in it")


async def _staff(
    named: tuple[str, ...], client: AsyncWebClient, directory: Directory, *, team: str
) -> AsyncIterator[Line]:
    found: set[str] = set()
    for id_ in named:
        try:
            if id_.startswith("S"):
                answer = await client.usergroups_users_list(usergroup=id_)
                found.update(answer["users"])
                continue
            person = await directory.person(id_)
        except SlackApiError as error:
            what = f"staff: Slack does not tell who {id_} is ({error.response['error']})"
            yield Line(level=Level.FAIL, what=what, todo="Mend LIAISON_STAFF.")
            continue
        if person is None:
            what = f"staff: Slack knows no user {id_}"
            yield Line(level=Level.FAIL, what=what, todo="Mend LIAISON_STAFF.")
        elif objection := _objection(person, team):
            yield Line(
                level=Level.WARN,
                what=f"staff: {person.name} ({id_}) is {objection}, so taken for a client",
                todo=f"Take {id_} out of LIAISON_STAFF.",
            )
        else:
            found.add(id_)
    if found:
        yield ok(f"staff: {len(found)} in all")
    else:
        todo = "Name them, or a user group that has them, in LIAISON_STAFF."
        yield Line(level=Level.FAIL, what="staff: nobody is staff", todo=todo)


def _objection(person: Person, team: str) -> str:
    """Return why somebody who is named is no staff all the same, or nothing."""
    named = StaffList(users=frozenset({person.user}), teams=frozenset({team}))
    if named.side_of(person) is Side.CMO:
        return ""
    if person.team != team:
        return f"of another workspace ({person.team})"
    return "deactivated" if person.is_deleted else "a bot" if person.is_bot else "a guest"
