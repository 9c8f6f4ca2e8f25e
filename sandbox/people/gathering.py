"""People come, go and change: Home, direct messages, membership, channels, accounts, groups."""

from collections.abc import Iterable
from dataclasses import replace

from sandbox.errors import RefusedError
from sandbox.state.records import Channel, Group, Message, User
from sandbox.world import World


def open_home(world: World, user: User) -> None:
    """Open the app's Home tab; the app hears of it and may publish."""
    if not world.manifest.has_home:
        raise RefusedError("This app has no Home.")
    workspace = world.workspace
    channel = workspace.open_dm(workspace.bot.id, user.id)
    view = world.modals.homes.get(user.id)
    workspace.open_home(user.id, tab="home", channel=channel.id, view=view)


def open_dm(world: World, user: User, other: User) -> Channel:
    """Open the direct conversation with somebody, the app among them."""
    channel = world.workspace.open_dm(user.id, other.id)
    if other.is_bot and world.manifest.has_messages_tab:
        world.workspace.open_home(user.id, tab="messages", channel=channel.id, view=None)
    return channel


def join(world: World, user: User, channel: Channel) -> Channel:
    """Join a public channel of one's own company."""
    if channel.is_private or channel.is_im or world.workspace.is_outsider(user):
        raise RefusedError("Only an invitation leads into this channel.")
    return _enter(world, channel, user, inviter=None)


def invite(world: World, user: User, channel: Channel, invited: User) -> Channel:
    """Bring somebody in; people of other companies only where their company is connected."""
    if user.id not in channel.members:
        raise RefusedError("You are not in this channel.")
    workspace = world.workspace
    if workspace.is_outsider(invited) and invited.team_id not in channel.team_ids:
        raise RefusedError("That company is not connected to this channel.")
    return _enter(world, channel, invited, inviter=user.id)


def leave(world: World, user: User, channel: Channel) -> Channel:
    """Leave a channel, or be taken out of it."""
    return world.workspace.leave(channel, user.id)


def create_channel(world: World, user: User, name: str, *, is_private: bool = False) -> Channel:
    """Make a channel with its creator in it."""
    if world.workspace.by_name(name) is not None:
        raise RefusedError("That name is taken.")
    return world.workspace.put_channel(
        Channel(
            id=world.workspace.ids.next("C"),
            name=name,
            creator=user.id,
            created=world.workspace.now,
            host_team_id=world.workspace.host.id,
            is_private=is_private,
            members=(user.id,),
        ),
        actor=user.id,
    )


def archive(world: World, user: User, channel: Channel) -> Channel:
    """Archive a channel: nobody posts in it any more."""
    changed = replace(channel, is_archived=True)
    return world.workspace.put_channel(changed, how="archive", actor=user.id)


def unarchive(world: World, user: User, channel: Channel) -> Channel:
    """Open an archived channel again."""
    changed = replace(channel, is_archived=False)
    return world.workspace.put_channel(changed, how="unarchive", actor=user.id)


def rename(world: World, user: User, channel: Channel, name: str) -> Channel:
    """Give a channel another name; its id stays."""
    return world.workspace.put_channel(replace(channel, name=name), how="rename", actor=user.id)


def offer_share(world: World, user: User, channel: Channel, team: str) -> Channel:
    """Invite another company: the channel is pending until it accepts."""
    changed = replace(channel, pending_team_ids=(*channel.pending_team_ids, team))
    return world.workspace.put_channel(changed, how="share_offered", actor=user.id)


def set_group(world: World, group: Group, users: Iterable[User]) -> Group:
    """Give a user group these members."""
    return world.workspace.set_group(group, [user.id for user in users])


def deactivate(world: World, user: User) -> User:
    """Close somebody's account."""
    return world.workspace.put_user(replace(user, deleted=True))


def _enter(world: World, channel: Channel, user: User, *, inviter: str | None) -> Channel:
    workspace = world.workspace
    if user.id in channel.members:
        return channel
    joined = workspace.join(channel, user.id, inviter=inviter)
    workspace.messages.post(
        Message(
            channel=channel.id,
            ts="",
            user=user.id,
            team=user.team_id,
            text=f"<@{user.id}> has joined the channel",
            subtype="channel_join",
        )
    )
    return joined
