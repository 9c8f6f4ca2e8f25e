"""Turn changes of the workspace into Slack's events, as far as the app hears of them."""

from collections.abc import Iterator
from dataclasses import dataclass

from sandbox.manifest import Manifest
from sandbox.message_shapes import MessageShapes
from sandbox.shapes import group_json, user_json
from sandbox.state.changes import (
    AppRemoved,
    Change,
    ChannelChanged,
    GroupChanged,
    HomeOpened,
    MemberJoined,
    MemberLeft,
    MessageChanged,
    MessageDeleted,
    MessagePosted,
    Reacted,
    UserChanged,
)
from sandbox.state.records import Channel, Json, Message
from sandbox.state.workspace import Workspace
from sandbox.text import mentions


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """An event before its envelope; `subscription` and `scope` decide whether the app gets it."""

    subscription: str
    scope: str | None
    body: Json
    channel: Channel | None = None
    source_team: str | None = None


class Events:
    """Know what the app subscribed to, and write it down in Slack's shapes."""

    def __init__(self, *, workspace: Workspace, manifest: Manifest, shapes: MessageShapes) -> None:
        self._workspace = workspace
        self._manifest = manifest
        self._shapes = shapes

    def of(self, change: Change) -> list[Event]:
        """Return the events this change means to the app, in the order Slack sends them."""
        return [event for event in self._all(change) if self._is_heard(event)]

    def _is_heard(self, event: Event) -> bool:
        if event.subscription not in self._manifest.events:
            return False
        if event.scope is not None and event.scope not in self._manifest.scopes:
            return False
        return event.channel is None or self._workspace.bot.id in event.channel.members

    def _all(self, change: Change) -> Iterator[Event]:
        match change:
            case MessagePosted():
                yield from self._posted(change.message)
            case MessageChanged() if not change.is_silent:
                yield self._message_event(change.message, self._changed(change))
            case MessageDeleted():
                yield self._message_event(change.previous, self._deleted(change.previous))
            case Reacted():
                yield self._reacted(change)
            case MemberJoined() | MemberLeft():
                yield self._membership(change)
            case ChannelChanged():
                yield from self._channel(change)
            case UserChanged():
                yield self._user(change)
            case GroupChanged():
                yield self._group(change)
            case HomeOpened():
                yield self._home(change)
            case AppRemoved():
                tokens = {"oauth": [], "bot": [self._workspace.bot.id]}
                yield Event(
                    subscription="tokens_revoked",
                    scope=None,
                    body={"type": "tokens_revoked", "tokens": tokens},
                )
                yield Event(
                    subscription="app_uninstalled", scope=None, body={"type": "app_uninstalled"}
                )
            case _:
                return

    def _posted(self, message: Message) -> Iterator[Event]:
        body = self._shapes.posted(message)
        channel = self._workspace.channels[message.channel]
        is_mention = mentions(message.text, self._workspace.bot.id)
        if is_mention and not channel.is_im and not message.by_app:
            mention = {k: v for k, v in body.items() if k not in ("subtype", "channel_type")}
            if message.team == self._workspace.host.id:
                # Slack names the author's team twice only for people of another company.
                mention.pop("user_team", None)
                mention.pop("source_team", None)
            mention |= {"type": "app_mention", "channel": channel.id, "event_ts": message.ts}
            yield Event(
                subscription="app_mention",
                scope="app_mentions:read",
                body=mention,
                channel=channel,
                source_team=message.team,
            )
        yield self._message_event(message, body | {"event_ts": message.ts})

    def _message_event(self, message: Message, body: Json) -> Event:
        channel = self._workspace.channels[message.channel]
        kind = channel.channel_type
        return Event(
            subscription={"channel": "message.channels", "group": "message.groups"}.get(
                kind, "message.im"
            ),
            scope={"channel": "channels:history", "group": "groups:history"}.get(
                kind, "im:history"
            ),
            body=body | {"channel": channel.id, "channel_type": kind},
            channel=channel,
            source_team=message.team,
        )

    def _changed(self, change: MessageChanged) -> Json:
        ts = self._workspace.messages.next_ts(change.message.channel)
        return {
            "type": "message",
            "subtype": "message_changed",
            "hidden": True,
            "message": self._nested(change.message),
            "previous_message": self._nested(change.previous),
            "ts": ts,
            "event_ts": ts,
        }

    def _deleted(self, previous: Message) -> Json:
        ts = self._workspace.messages.next_ts(previous.channel)
        return {
            "type": "message",
            "subtype": "message_deleted",
            "hidden": True,
            "deleted_ts": previous.ts,
            "previous_message": self._nested(previous),
            "ts": ts,
            "event_ts": ts,
        }

    def _nested(self, message: Message) -> Json:
        shape = self._shapes.message(message)
        channel = self._workspace.channels[message.channel]
        if channel.is_ext_shared:
            shape |= {"user_team": message.team, "source_team": message.team}
        return shape

    def _reacted(self, change: Reacted) -> Event:
        name = "reaction_added" if change.is_added else "reaction_removed"
        message = change.message
        return Event(
            subscription=name,
            scope="reactions:read",
            body={
                "type": name,
                "user": change.user,
                "reaction": change.name,
                "item_user": message.user,
                "item": {"type": "message", "channel": message.channel, "ts": message.ts},
                "event_ts": self._workspace.messages.next_ts(message.channel),
            },
            channel=self._workspace.channels[message.channel],
            source_team=self._workspace.users[change.user].team_id,
        )

    def _membership(self, change: MemberJoined | MemberLeft) -> Event:
        joined = isinstance(change, MemberJoined)
        name = "member_joined_channel" if joined else "member_left_channel"
        channel, user = change.channel, self._workspace.users[change.user]
        body = {
            "type": name,
            "user": user.id,
            "channel": channel.id,
            "channel_type": "G" if channel.is_private else "C",
            "team": user.team_id,
            "event_ts": self._workspace.messages.next_ts(channel.id),
        }
        if isinstance(change, MemberJoined) and change.inviter:
            body["inviter"] = change.inviter
        is_own_leave = not joined and user.id == self._workspace.bot.id
        return Event(
            subscription=name,
            scope="groups:read" if channel.is_private else "channels:read",
            body=body,
            # Thrown out, the bot is no longer a member, yet hears of it.
            channel=None if is_own_leave else channel,
            source_team=user.team_id,
        )

    def _channel(self, change: ChannelChanged) -> Iterator[Event]:
        channel = change.channel
        prefix = "group" if channel.is_private else "channel"
        base: Json = {"channel": channel.id, "event_ts": f"{self._workspace.now}.000100"}
        bodies: dict[str, tuple[str, Json]] = {
            "archive": (f"{prefix}_archive", {"user": change.actor}),
            "unarchive": (f"{prefix}_unarchive", {"user": change.actor}),
            "rename": (
                f"{prefix}_rename",
                {"channel": {"id": channel.id, "name": channel.name, "created": channel.created}},
            ),
            "shared": ("channel_shared", {"connected_team_id": change.team}),
            "unshared": (
                "channel_unshared",
                {
                    "previously_connected_team_id": change.team,
                    "is_ext_shared": channel.is_ext_shared,
                },
            ),
            "id_changed": (
                "channel_id_changed",
                {"old_channel_id": change.old_id, "new_channel_id": channel.id},
            ),
        }
        if change.how not in bodies or channel.is_im:
            return
        name, own = bodies[change.how]
        body = {"type": name, **base, **own}
        if change.how == "id_changed":
            del body["channel"]
        scope = "groups:read" if channel.is_private else "channels:read"
        yield Event(subscription=name, scope=scope, body=body, channel=channel)

    def _user(self, change: UserChanged) -> Event:
        with_email = "users:read.email" in self._manifest.scopes
        user = user_json(self._workspace, change.user, with_email=with_email, with_locale=True)
        now = self._workspace.now
        body = {"type": "user_change", "user": user, "cache_ts": now, "event_ts": f"{now}.000100"}
        return Event(subscription="user_change", scope="users:read", body=body)

    def _group(self, change: GroupChanged) -> Event:
        now = self._workspace.now
        body = {
            "type": "subteam_members_changed",
            "subteam_id": change.group.id,
            "team_id": change.group.team_id,
            "date_previous_update": change.group.updated,
            "date_update": now,
            "added_users": list(change.added),
            "added_users_count": len(change.added),
            "removed_users": list(change.removed),
            "removed_users_count": len(change.removed),
            "subteam": group_json(change.group),
            "event_ts": f"{now}.000100",
        }
        return Event(subscription="subteam_members_changed", scope="usergroups:read", body=body)

    def _home(self, change: HomeOpened) -> Event:
        body: Json = {
            "type": "app_home_opened",
            "user": change.user,
            "channel": change.channel,
            "tab": change.tab,
            "event_ts": f"{self._workspace.now}.000100",
        }
        if change.view is not None:
            body["view"] = change.view
        return Event(
            subscription="app_home_opened",
            scope=None,
            body=body,
            source_team=self._workspace.users[change.user].team_id,
        )
