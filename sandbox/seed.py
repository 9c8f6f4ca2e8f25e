"""Fill a workspace with the people and places of a TOML file."""

import tomllib
from pathlib import Path

from sandbox.ids import stable_id
from sandbox.state.records import Channel, Group, Json, Team, User
from sandbox.state.workspace import Workspace

CAST = Path(__file__).with_name("cast.toml")
PALETTE = ("#4a6572", "#8e4585", "#2e7d6b", "#b5651d", "#3f51b5", "#a23e48", "#5d7a1f", "#00738a")


def load_cast(path: Path = CAST) -> Json:
    """Read a cast file; raise `tomllib.TOMLDecodeError` where it is not TOML."""
    return tomllib.loads(path.read_text(encoding="utf-8"))


def plant(workspace: Workspace, cast: Json) -> None:
    """Put the cast into an empty workspace, without telling anybody."""
    workspace.guests_may_use_commands = bool(cast.get("guests_may_use_commands", False))
    for key, team in cast["teams"].items():
        workspace.teams[_team(key)] = Team(id=_team(key), key=key, **team)
    for number, (key, user) in enumerate(cast["users"].items()):
        workspace.users[_user(key)] = _person(key, user, color=PALETTE[number % len(PALETTE)])
    for name, channel in cast["channels"].items():
        record = _channel(workspace, name, channel)
        workspace.channels[record.id] = record
    for handle, group in cast.get("groups", {}).items():
        record_id = stable_id("S", handle)
        workspace.groups[record_id] = Group(
            id=record_id,
            handle=handle,
            name=group["name"],
            team_id=workspace.host.id,
            users=tuple(_user(key) for key in group["members"]),
            updated=workspace.now,
        )


def _person(key: str, user: Json, *, color: str) -> User:
    handle = user["real_name"].lower().replace(" ", ".")
    return User(
        id=_user(key),
        key=key,
        team_id=_team(user["team"]),
        name=handle,
        email="" if user.get("is_bot") else f"{handle}@{user['team']}.example",
        color=color,
        **{name: value for name, value in user.items() if name != "team"},
    )


def _channel(workspace: Workspace, name: str, channel: Json) -> Channel:
    members = tuple(_user(key) for key in channel["members"])
    return Channel(
        id=stable_id("C", name),
        name=name,
        creator=members[0],
        created=workspace.now,
        host_team_id=workspace.host.id,
        is_private=channel.get("is_private", False),
        purpose=channel.get("purpose", ""),
        members=members,
        team_ids=tuple(_team(key) for key in channel.get("teams", [])),
    )


def _team(key: str) -> str:
    return stable_id("T", key)


def _user(key: str) -> str:
    return stable_id("U", key)
