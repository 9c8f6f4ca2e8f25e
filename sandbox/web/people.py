"""auth.test, users.*, usergroups.*, team.info: who is who."""

from sandbox.errors import SlackError
from sandbox.shapes import group_json, user_json
from sandbox.state.records import Json, User
from sandbox.web.calls import Call, Method, page_of


async def auth_test(call: Call) -> Json:
    """Say whose token this is."""
    workspace = call.workspace
    return {
        "url": f"https://{workspace.host.domain}.slack.com/",
        "team": workspace.host.name,
        "user": workspace.bot.name,
        "team_id": workspace.host.id,
        "user_id": workspace.bot.id,
        "bot_id": call.world.install.bot_id,
        "is_enterprise_install": False,
    }


async def info(call: Call) -> Json:
    """Return one person, also of another company."""
    return {"user": _shape(call, call.user())}


async def list_(call: Call) -> Json:
    """Return the host's own people; outsiders are found through channels only."""
    host = call.workspace.host.id
    own = [user for user in call.workspace.users.values() if user.team_id == host]
    page, metadata = page_of([_shape(call, user) for user in own], call, default=200)
    now = call.workspace.now
    return {"members": page, "cache_ts": now, "response_metadata": metadata}


async def lookup_by_email(call: Call) -> Json:
    """Find one of the host's people by e-mail."""
    wanted = call.require("email")
    for user in call.workspace.users.values():
        if user.email == wanted and not call.workspace.is_outsider(user):
            return {"user": _shape(call, user)}
    raise SlackError("users_not_found")


async def groups_list(call: Call) -> Json:
    """Return the user groups."""
    groups = []
    for group in call.workspace.groups.values():
        shape = group_json(group)
        if call.flag("include_users"):
            shape["users"] = list(group.users)
        groups.append(shape)
    return {"usergroups": groups}


async def group_users(call: Call) -> Json:
    """Return the members of one user group."""
    group = call.workspace.groups.get(call.require("usergroup"))
    if group is None:
        raise SlackError("no_such_subteam")
    return {"users": list(group.users)}


async def team_info(call: Call) -> Json:
    """Return the host's team, or one connected to it."""
    team = call.workspace.teams.get(call.get("team") or call.workspace.host.id)
    if team is None:
        raise SlackError("team_not_found")
    address = f"https://{team.domain}.slack.com/"
    shape = {"id": team.id, "name": team.name, "domain": team.domain, "url": address, "icon": {}}
    return {"team": shape}


def _shape(call: Call, user: User) -> Json:
    return user_json(
        call.workspace,
        user,
        with_email="users:read.email" in call.world.manifest.scopes,
        with_locale=call.flag("include_locale"),
    )


METHODS = {
    "auth.test": Method(handler=auth_test, tier=0),
    "users.info": Method(handler=info, tier=4, scopes=("users:read",)),
    "users.list": Method(handler=list_, tier=2, scopes=("users:read",)),
    "users.lookupByEmail": Method(handler=lookup_by_email, tier=3, scopes=("users:read.email",)),
    "usergroups.list": Method(handler=groups_list, tier=2, scopes=("usergroups:read",)),
    "usergroups.users.list": Method(handler=group_users, tier=2, scopes=("usergroups:read",)),
    "team.info": Method(handler=team_info, tier=3, scopes=("team:read",)),
}
