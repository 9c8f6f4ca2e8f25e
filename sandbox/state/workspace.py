"""The one class that changes who and where: teams, people, channels, groups, files."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from sandbox.ids import Counter
from sandbox.state.changes import (
    AppRemoved,
    Bell,
    ChannelChanged,
    GroupChanged,
    HomeOpened,
    MemberJoined,
    MemberLeft,
    Noticed,
    UserChanged,
)
from sandbox.state.messages import Messages
from sandbox.state.records import Channel, File, Group, Json, Team, User


class Workspace:
    """Hold everything Slack would store, and ring the bell at each change."""

    def __init__(self, *, clock: Callable[[], datetime], bell: Bell) -> None:
        self.clock = clock
        self.bell = bell
        self.messages = Messages(clock=clock, bell=bell)
        self.ids = Counter()
        self.teams: dict[str, Team] = {}
        self.users: dict[str, User] = {}
        self.channels: dict[str, Channel] = {}
        self.groups: dict[str, Group] = {}
        self.files: dict[str, File] = {}
        self.bookmarks: dict[str, list[Json]] = {}
        self.read_up_to: dict[tuple[str, str], str] = {}
        self.guests_may_use_commands = False

    @property
    def host(self) -> Team:
        """The team the app is installed in."""
        return next(team for team in self.teams.values() if team.is_host)

    @property
    def bot(self) -> User:
        """The app's own user."""
        host = self.host.id
        return next(user for user in self.users.values() if user.is_bot and user.team_id == host)

    @property
    def now(self) -> int:
        """The present in whole seconds since 1970."""
        return int(self.clock().timestamp())

    def is_outsider(self, user: User) -> bool:
        """Whether somebody belongs to another company."""
        return user.team_id != self.host.id

    def shares_a_channel(self, user: User) -> bool:
        """Whether an outsider is in any channel together with the host."""
        return any(user.id in channel.members for channel in self.channels.values())

    def channels_of(self, user_id: str) -> list[Channel]:
        """Return the conversations somebody is in."""
        return [channel for channel in self.channels.values() if user_id in channel.members]

    def by_name(self, name: str) -> Channel | None:
        """Find a channel by its name, with or without `#`."""
        wanted = name.removeprefix("#")
        return next((c for c in self.channels.values() if not c.is_im and c.name == wanted), None)

    def by_key(self, key: str) -> User | None:
        """Find a person by the short key of the cast file."""
        return next((user for user in self.users.values() if user.key == key), None)

    def put_channel(self, channel: Channel, *, how: str = "created", actor: str = "") -> Channel:
        """Store a new channel, or a changed one under the same id."""
        self.channels[channel.id] = channel
        self.bell.ring(ChannelChanged(channel=channel, how=how, actor=actor))
        return channel

    def open_dm(self, one: str, other: str) -> Channel:
        """Return the direct conversation of two people, making it if need be."""
        for channel in self.channels.values():
            if channel.is_im and set(channel.members) == {one, other}:
                return channel
        outside = {self.users[user].team_id for user in (one, other)} - {self.host.id}
        return self.put_channel(
            Channel(
                id=self.ids.next("D"),
                name="",
                creator=one,
                created=self.now,
                host_team_id=self.host.id,
                is_im=True,
                is_private=True,
                members=(one, other),
                team_ids=tuple(sorted(outside)),
            )
        )

    def join(self, channel: Channel, user: str, *, inviter: str | None = None) -> Channel:
        """Make somebody a member; a second time changes nothing."""
        if user in channel.members:
            return channel
        changed = replace(channel, members=(*channel.members, user))
        self.channels[channel.id] = changed
        self.bell.ring(MemberJoined(channel=changed, user=user, inviter=inviter))
        return changed

    def leave(self, channel: Channel, user: str) -> Channel:
        """Take somebody out of a channel."""
        changed = replace(channel, members=tuple(m for m in channel.members if m != user))
        self.channels[channel.id] = changed
        self.bell.ring(MemberLeft(channel=changed, user=user))
        return changed

    def connect(self, channel: Channel, team: str) -> Channel:
        """Let another company into a channel: it is external from now on."""
        changed = replace(
            channel,
            team_ids=(*channel.team_ids, team),
            pending_team_ids=tuple(t for t in channel.pending_team_ids if t != team),
        )
        self.channels[channel.id] = changed
        self.bell.ring(ChannelChanged(channel=changed, how="shared", team=team))
        return changed

    def disconnect(self, channel: Channel, team: str) -> Channel:
        """Sever a company from a channel; its people leave it."""
        gone = {user for user in channel.members if self.users[user].team_id == team}
        changed = replace(
            channel,
            team_ids=tuple(t for t in channel.team_ids if t != team),
            members=tuple(m for m in channel.members if m not in gone),
        )
        self.channels[channel.id] = changed
        self.bell.ring(ChannelChanged(channel=changed, how="unshared", team=team))
        return changed

    def give_new_id(self, channel: Channel) -> Channel:
        """Move a channel to a new id, as Slack does when sharing begins; the old one is dead."""
        changed = replace(channel, id=self.ids.next("C"))
        del self.channels[channel.id]
        self.channels[changed.id] = changed
        self.messages.move(channel.id, changed.id)
        self.bell.ring(ChannelChanged(channel=changed, how="id_changed", old_id=channel.id))
        return changed

    def put_user(self, user: User) -> User:
        """Store a new or changed person."""
        self.users[user.id] = replace(user, updated=self.now)
        self.bell.ring(UserChanged(user=self.users[user.id]))
        return self.users[user.id]

    def set_group(self, group: Group, users: Iterable[str]) -> Group:
        """Give a user group these members."""
        before, after = set(group.users), tuple(dict.fromkeys(users))
        changed = replace(group, users=after, updated=self.now)
        self.groups[group.id] = changed
        added = tuple(user for user in after if user not in before)
        removed = tuple(sorted(before - set(after)))
        self.bell.ring(GroupChanged(group=changed, added=added, removed=removed))
        return changed

    def notice(self, user: str, text: str) -> None:
        """Tell one person something in Slack's own words."""
        self.bell.ring(Noticed(user=user, text=text))

    def open_home(self, user: str, *, tab: str, channel: str, view: Json | None) -> None:
        """Tell that somebody looks at the app's Home or Messages tab."""
        self.bell.ring(HomeOpened(user=user, tab=tab, channel=channel, view=view))

    def uninstall(self) -> None:
        """Tell that the app is gone."""
        self.bell.ring(AppRemoved())

    def clear(self) -> None:
        """Forget everything; the cast is put in again after this."""
        self.messages.clear()
        for store in (
            self.teams,
            self.users,
            self.channels,
            self.groups,
            self.files,
            self.bookmarks,
            self.read_up_to,
        ):
            store.clear()
