"""What one person's window is told: frames of exactly what this person may see."""

from collections.abc import Iterator
from itertools import islice

from sandbox.people.commands import may_start_things
from sandbox.shapes import channel_json
from sandbox.state.changes import (
    Change,
    ChannelChanged,
    ClockMoved,
    EphemeralGone,
    EphemeralShown,
    FaultsChanged,
    GroupChanged,
    HomeChanged,
    Journaled,
    MemberJoined,
    MemberLeft,
    MessageChanged,
    MessageDeleted,
    MessagePosted,
    Noticed,
    UserChanged,
    ViewsChanged,
    WorkspaceReset,
)
from sandbox.state.records import Channel, Json, Message, User
from sandbox.text import mentions
from sandbox.world import World

SHOWN_JOURNAL = 200
MOST_UNREAD = 100


class Frames:
    """Write frames for one viewer."""

    def __init__(self, world: World, viewer: str) -> None:
        self._world = world
        self._workspace = world.workspace
        self._viewer = viewer

    def of(self, change: Change) -> Iterator[Json]:
        """Yield what a change means to this viewer: nothing, if it is none of their business."""
        yield from self._of_places(change)
        yield from self._of_viewer(change)

    def opening(self) -> Iterator[Json]:
        """Yield what a window needs before its first history."""
        workspace, manifest = self._workspace, self._world.manifest
        viewer = workspace.users[self._viewer]
        can_start = may_start_things(self._world, viewer)
        entries = list(self._world.journal.entries)[-SHOWN_JOURNAL:]
        yield {
            "type": "hello",
            "me": self._viewer,
            "people": [self._person(user) for user in workspace.users.values()],
            "teams": [
                {
                    "id": team.id,
                    "name": team.name,
                    "is_host": team.is_host,
                    "color": team.color,
                    "initials": _initials(team.name),
                }
                for team in workspace.teams.values()
            ],
            "channels": [
                self.channel(channel)
                for channel in workspace.channels.values()
                if self._may_know(channel)
            ],
            "usergroups": [
                {"id": group.id, "handle": group.handle, "name": group.name}
                for group in workspace.groups.values()
            ],
            "app": {
                "name": manifest.name,
                "description": manifest.description,
                "bot_user_id": workspace.bot.id,
                "has_home": manifest.has_home,
                "is_connected": self._world.sockets.count > 0,
            },
            # Commands are offered to those who have them; others may type and see what Slack says.
            "commands": [
                {"command": c.name, "description": c.description, "usage_hint": c.usage_hint}
                for c in manifest.commands.values()
                if can_start
            ],
            "shortcuts": [
                {
                    "callback_id": s.callback_id,
                    "name": s.name,
                    "type": s.kind,
                    "description": s.description,
                }
                for s in manifest.shortcuts.values()
                if can_start
            ],
            "clock": self._clock(),
            "faults": self._world.faults.as_json(),
            "stories": [story.as_json() for story in self._world.stories.values()],
            "journal": entries[::-1],
        }
        stack = self._world.modals.stacks.get(self._viewer)
        if stack:
            yield {"type": "view", "stack": stack, "errors": {}}
        home = self._world.modals.homes.get(self._viewer)
        if home is not None:
            yield {"type": "home", "view": home}

    def channel(self, channel: Channel) -> Json:
        """Return a conversation with its members, and what is unread in it."""
        unread, mentioned, latest = self._unread(channel)
        others = [member for member in channel.members if member != self._viewer]
        return {
            **channel_json(self._workspace, channel),
            "kind": "im" if channel.is_im else "channel",
            "members": list(channel.members),
            "is_member": self._viewer in channel.members,
            "other_teams": list(channel.team_ids),
            "with": others[0] if channel.is_im and others else None,
            "unread": unread,
            "mentions": mentioned,
            "latest": latest,
        }

    def message(self, message: Message) -> Json:
        """Return a message as the window draws it."""
        shape = self._world.shapes.message(message)
        return shape | {"is_ephemeral": True} if message.is_ephemeral else shape

    def _of_places(self, change: Change) -> Iterator[Json]:
        match change:
            case MessagePosted(message=message):
                yield from self._posted(message)
            case MessageChanged(message=message) if self._is_in(message.channel):
                yield self._message(message)
            case MessageDeleted(previous=message) if self._is_in(message.channel):
                yield {"type": "message_deleted", "channel": message.channel, "ts": message.ts}
            case EphemeralShown() | EphemeralGone():
                yield from self._ephemeral(change)
            case MemberJoined(channel=channel) | MemberLeft(channel=channel):
                yield self._channel_or_gone(channel)
            case ChannelChanged():
                yield from self._channel_changed(change)
            case _:
                return

    def _of_viewer(self, change: Change) -> Iterator[Json]:
        match change:
            case UserChanged() | GroupChanged() | WorkspaceReset():
                yield from self.opening()
            case ViewsChanged(user=self._viewer):
                yield {"type": "view", "stack": list(change.stack), "errors": change.errors}
            case HomeChanged(user=self._viewer):
                yield {"type": "home", "view": change.view}
            case Noticed(user=self._viewer):
                yield {"type": "notice", "text": change.text}
            case Journaled():
                yield {"type": "journal", "entry": change.entry}
            case FaultsChanged():
                yield {"type": "faults", "faults": self._world.faults.as_json()}
            case ClockMoved():
                yield {"type": "clock", **self._clock()}
            case _:
                return

    def _posted(self, message: Message) -> Iterator[Json]:
        if not self._is_in(message.channel):
            return
        yield self._message(message)
        if message.user != self._viewer:
            channel = self._workspace.channels[message.channel]
            yield {"type": "channel", "channel": self.channel(channel)}

    def _message(self, message: Message) -> Json:
        return {"type": "message", "channel": message.channel, "message": self.message(message)}

    def _ephemeral(self, change: EphemeralShown | EphemeralGone) -> Iterator[Json]:
        message = change.message
        if message.seen_by != self._viewer:
            return
        if isinstance(change, EphemeralGone):
            yield {"type": "ephemeral_gone", "channel": message.channel, "ts": message.ts}
        else:
            shape = self.message(message)
            yield {"type": "ephemeral", "channel": message.channel, "message": shape}

    def _channel_changed(self, change: ChannelChanged) -> Iterator[Json]:
        if change.old_id:
            yield {"type": "channel_gone", "channel": change.old_id}
        yield self._channel_or_gone(change.channel)

    def _channel_or_gone(self, channel: Channel) -> Json:
        if not self._may_know(channel):
            return {"type": "channel_gone", "channel": channel.id}
        return {"type": "channel", "channel": self.channel(channel)}

    def _is_in(self, channel_id: str) -> bool:
        channel = self._workspace.channels.get(channel_id)
        return channel is not None and self._viewer in channel.members

    def _may_know(self, channel: Channel) -> bool:
        viewer = self._workspace.users[self._viewer]
        if self._viewer in channel.members:
            return True
        is_own = not self._workspace.is_outsider(viewer) and not viewer.is_restricted
        return is_own and not channel.is_private

    def _unread(self, channel: Channel) -> tuple[int, int, str | None]:
        if self._viewer not in channel.members:
            return 0, 0, None
        read = self._workspace.read_up_to.get((self._viewer, channel.id), "")
        newest = list(islice(self._workspace.messages.history(channel.id), MOST_UNREAD))
        unread = [m for m in newest if m.ts > read and m.user != self._viewer]
        mentioned = [m for m in unread if mentions(m.text, self._viewer)]
        return len(unread), len(mentioned), newest[0].ts if newest else None

    def _person(self, user: User) -> Json:
        team = self._workspace.teams[user.team_id]
        return {
            "id": user.id,
            "name": user.name,
            "real_name": user.real_name,
            "title": user.title,
            "team_id": user.team_id,
            "company": team.name,
            "kind": self._kind(user),
            "tz": user.tz,
            "color": user.color,
            "initials": _initials(user.real_name),
            "is_bot": user.is_bot,
            "deleted": user.deleted,
        }

    def _kind(self, user: User) -> str:
        if user.is_bot:
            return "bot"
        if self._workspace.is_outsider(user):
            return "client"
        return "guest" if user.is_restricted else "staff"

    def _clock(self) -> Json:
        clock = self._world.clock
        return {"now": clock().isoformat(), "offset": clock.offset, "rate": clock.rate}


def _initials(name: str) -> str:
    words = [word for word in name.split() if word[0].isupper()]
    return "".join(word[0] for word in words[:2])
