"""Write people, teams and channels as the app sees them in Slack's JSON."""

from zoneinfo import ZoneInfo

from sandbox.state.records import Channel, File, Group, Json, User
from sandbox.state.workspace import Workspace


def user_json(workspace: Workspace, user: User, *, with_email: bool, with_locale: bool) -> Json:
    """Return a user object; somebody from outside comes without e-mail and locale."""
    outside = workspace.is_outsider(user)
    zone = ZoneInfo(user.tz)
    offset = workspace.clock().astimezone(zone).utcoffset()
    shape: Json = {
        "id": user.id,
        "team_id": user.team_id,
        "name": user.name,
        "deleted": user.deleted,
        "color": user.color.removeprefix("#"),
        "profile": {
            "title": user.title,
            "real_name": user.real_name,
            "real_name_normalized": user.real_name,
            "display_name": user.real_name,
            "display_name_normalized": user.real_name,
            "status_text": "",
            "status_emoji": "",
            "team": user.team_id,
        },
        "is_admin": False,
        "is_owner": False,
        "is_primary_owner": False,
        "is_bot": user.is_bot,
        "is_app_user": False,
        "is_restricted": user.is_restricted,
        "is_ultra_restricted": user.is_ultra_restricted,
        "updated": user.updated,
    }
    if with_email and not outside and user.email:
        shape["profile"]["email"] = user.email
    if outside:
        shape["is_stranger"] = not workspace.shares_a_channel(user)
    if not user.deleted:
        shape |= {
            "real_name": user.real_name,
            "tz": user.tz,
            "tz_label": workspace.clock().astimezone(zone).tzname(),
            "tz_offset": int(offset.total_seconds()) if offset else 0,
        }
    if with_locale and not outside:
        shape["locale"] = "en-US"
    return shape


def channel_json(workspace: Workspace, channel: Channel) -> Json:
    """Return a conversation object with the flags that tell who else is in it."""
    if channel.is_im:
        return _im_json(workspace, channel)
    shared = [workspace.host.id, *channel.team_ids]
    return {
        "id": channel.id,
        "name": channel.name,
        "name_normalized": channel.name,
        "is_channel": not channel.is_private,
        "is_group": channel.is_private,
        "is_im": False,
        "is_mpim": False,
        "is_private": channel.is_private,
        "created": channel.created,
        "creator": channel.creator,
        "is_archived": channel.is_archived,
        "is_general": channel.name == "general",
        "unlinked": 0,
        "is_shared": channel.is_ext_shared,
        "is_org_shared": False,
        "is_ext_shared": channel.is_ext_shared,
        "is_pending_ext_shared": bool(channel.pending_team_ids),
        "pending_shared": list(channel.pending_team_ids),
        "pending_connected_team_ids": list(channel.pending_team_ids),
        "context_team_id": workspace.host.id,
        "conversation_host_id": channel.host_team_id,
        "shared_team_ids": shared,
        "internal_team_ids": [workspace.host.id] if channel.is_ext_shared else [],
        "connected_team_ids": list(channel.team_ids),
        "is_member": workspace.bot.id in channel.members,
        "topic": _described(channel.topic, channel),
        "purpose": _described(channel.purpose, channel),
        "previous_names": [],
        "updated": channel.created * 1000,
    }


def group_json(group: Group) -> Json:
    """Return a user group object without its members."""
    return {
        "id": group.id,
        "team_id": group.team_id,
        "is_usergroup": True,
        "is_subteam": True,
        "name": group.name,
        "handle": group.handle,
        "description": "",
        "is_external": False,
        "date_create": group.updated,
        "date_update": group.updated,
        "date_delete": 0,
        "user_count": len(group.users),
    }


def file_json(workspace: Workspace, file: File, *, base_url: str) -> Json:
    """Return a file object; its private address wants the bot token."""
    address = f"{base_url}/files/{file.id}/{file.name}"
    shares: dict[str, dict[str, list[Json]]] = {}
    for channel, ts in file.shares:
        record = workspace.channels.get(channel)
        kind = "private" if record is None or record.is_private else "public"
        shares.setdefault(kind, {}).setdefault(channel, []).append({"ts": ts})
    return {
        "id": file.id,
        "name": file.name,
        "title": file.title,
        "mimetype": file.mimetype,
        "filetype": file.name.rpartition(".")[2],
        "size": len(file.content),
        "user": file.user,
        "user_team": file.team,
        "created": file.created,
        "timestamp": file.created,
        "mode": "hosted",
        "url_private": address,
        "url_private_download": f"{address}?download=1",
        "permalink": address,
        "shares": shares,
        "channels": [channel for channel, _ in file.shares],
    }


def permalink(workspace: Workspace, channel: str, ts: str, thread_ts: str | None) -> str:
    """Return the address a person would copy from the message's menu."""
    address = f"https://{workspace.host.domain}.slack.com/archives/{channel}/p{ts.replace('.', '')}"
    return f"{address}?thread_ts={thread_ts}&cid={channel}" if thread_ts else address


def _described(value: str, channel: Channel) -> Json:
    return {"value": value, "creator": channel.creator if value else "", "last_set": 0}


def _im_json(workspace: Workspace, channel: Channel) -> Json:
    others = [member for member in channel.members if member != workspace.bot.id]
    return {
        "id": channel.id,
        "created": channel.created,
        "is_archived": channel.is_archived,
        "is_im": True,
        "is_private": True,
        "is_org_shared": False,
        "is_ext_shared": channel.is_ext_shared,
        "is_shared": channel.is_ext_shared,
        "connected_team_ids": list(channel.team_ids),
        "context_team_id": workspace.host.id,
        "user": others[0],
        "is_user_deleted": workspace.users[others[0]].deleted,
        "priority": 0,
    }
