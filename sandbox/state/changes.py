"""Every change of the workspace as a value, and the bell that tells those who listen."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from sandbox.state.records import Channel, Group, Json, Message, User


@dataclass(frozen=True, slots=True, kw_only=True)
class MessagePosted:
    """A message everybody in the channel sees."""

    message: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageChanged:
    """An edit, an update, or a parent that became a tombstone."""

    message: Message
    previous: Message
    is_silent: bool = False
    """Replies and reactions change what is drawn, but Slack sends no `message_changed`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageDeleted:
    """A message that is gone."""

    previous: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class EphemeralShown:
    """A message for one person, new or replaced."""

    message: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class EphemeralGone:
    """A message for one person was taken back."""

    message: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Reacted:
    """An emoji was added to a message or taken off it."""

    message: Message
    user: str
    name: str
    is_added: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberJoined:
    """Somebody is now in a channel."""

    channel: Channel
    user: str
    inviter: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberLeft:
    """Somebody is no longer in a channel."""

    channel: Channel
    user: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelChanged:
    """A channel is new, or `how` it changed: archive, unarchive, rename, id_changed and so on."""

    channel: Channel
    how: str
    actor: str = ""
    team: str = ""
    old_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class UserChanged:
    """A profile or an account changed."""

    user: User


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupChanged:
    """A user group has other members."""

    group: Group
    added: tuple[str, ...]
    removed: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeOpened:
    """Somebody opened the app's Home or Messages tab; `view` is what was published so far."""

    user: str
    tab: str
    channel: str
    view: Json | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewsChanged:
    """A person's modal stack (top last) is another one; `errors` belong to the top view."""

    user: str
    stack: tuple[Json, ...]
    errors: dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeChanged:
    """The app published another Home for this person."""

    user: str
    view: Json


@dataclass(frozen=True, slots=True, kw_only=True)
class Noticed:
    """Slack itself tells one person something, in its own grey words."""

    user: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Journaled:
    """A call or a delivery came to its end."""

    entry: Json


@dataclass(frozen=True, slots=True, kw_only=True)
class FaultsChanged:
    """Other faults are switched on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockMoved:
    """Somebody moved the workspace's clock."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AppRemoved:
    """The app was uninstalled: its tokens are dead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkspaceReset:
    """Everything is as the cast file says again."""


Change = (
    MessagePosted
    | MessageChanged
    | MessageDeleted
    | EphemeralShown
    | EphemeralGone
    | Reacted
    | MemberJoined
    | MemberLeft
    | ChannelChanged
    | UserChanged
    | GroupChanged
    | HomeOpened
    | ViewsChanged
    | HomeChanged
    | Noticed
    | Journaled
    | FaultsChanged
    | ClockMoved
    | AppRemoved
    | WorkspaceReset
)


class Bell:
    """Tell listeners of each change, in order, and wake whoever waits for the next one."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[Change], None]] = []
        self._waiting: list[asyncio.Future[None]] = []

    def listen(self, listener: Callable[[Change], None]) -> Callable[[], None]:
        """Call `listener` with each change from now on; return what stops that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def ring(self, change: Change) -> None:
        """Tell every listener, then wake those who wait."""
        for listener in list(self._listeners):
            listener(change)
        waiting, self._waiting = self._waiting, []
        for future in waiting:
            if not future.done():
                future.set_result(None)

    def next(self) -> asyncio.Future[None]:
        """Return what is done at the next change."""
        future = asyncio.get_running_loop().create_future()
        self._waiting.append(future)
        return future
