"""Manifests of apps that tests install: one that may do everything, and ways to take away."""

import copy

from sandbox.state.records import Json

WIDE: Json = {
    "display_information": {"name": "Liaison"},
    "features": {
        "bot_user": {"display_name": "Liaison"},
        "app_home": {"home_tab_enabled": True, "messages_tab_enabled": True},
        "slash_commands": [
            {"command": "/liaison", "description": "Link", "should_escape": True},
            {"command": "/plain", "description": "No escaping", "should_escape": False},
        ],
        "shortcuts": [
            {"name": "Log", "type": "message", "callback_id": "log", "description": "Log it"},
            {"name": "New", "type": "global", "callback_id": "new", "description": "New one"},
        ],
    },
    "oauth_config": {
        "scopes": {
            "bot": [
                "app_mentions:read",
                "bookmarks:write",
                "channels:history",
                "channels:join",
                "channels:read",
                "chat:write",
                "commands",
                "files:read",
                "files:write",
                "groups:history",
                "groups:read",
                "im:history",
                "im:read",
                "im:write",
                "pins:write",
                "reactions:read",
                "reactions:write",
                "team:read",
                "usergroups:read",
                "users:read",
                "users:read.email",
            ]
        }
    },
    "settings": {
        "event_subscriptions": {
            "bot_events": [
                "app_home_opened",
                "app_mention",
                "app_uninstalled",
                "channel_archive",
                "channel_id_changed",
                "channel_rename",
                "channel_shared",
                "channel_unshared",
                "group_archive",
                "group_rename",
                "member_joined_channel",
                "member_left_channel",
                "message.channels",
                "message.groups",
                "message.im",
                "reaction_added",
                "reaction_removed",
                "subteam_members_changed",
                "tokens_revoked",
                "user_change",
            ]
        },
        "interactivity": {"is_enabled": True},
        "socket_mode_enabled": True,
    },
}


def without(*, scope: str = "", event: str = "") -> Json:
    """Return the wide manifest less one scope or one event."""
    manifest = copy.deepcopy(WIDE)
    scopes = manifest["oauth_config"]["scopes"]
    scopes["bot"] = [name for name in scopes["bot"] if name != scope]
    events = manifest["settings"]["event_subscriptions"]
    events["bot_events"] = [name for name in events["bot_events"] if name != event]
    return manifest
