"""The things of a workspace as values; the workspace replaces them, nobody changes them."""

from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]
"""A JSON object as Slack's wire carries it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Team:
    """One company's workspace; the app is installed in the host's only."""

    id: str
    key: str
    name: str
    domain: str
    color: str
    is_host: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class User:
    """A person or a bot; `key` is the short name that tests and stories use."""

    id: str
    key: str
    team_id: str
    name: str
    real_name: str
    title: str = ""
    tz: str = "Etc/UTC"
    email: str = ""
    color: str = "#4a6572"
    is_bot: bool = False
    is_restricted: bool = False
    is_ultra_restricted: bool = False
    deleted: bool = False
    updated: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """A conversation; `team_ids` are the outside companies connected to it."""

    id: str
    name: str
    creator: str
    created: int
    host_team_id: str
    is_private: bool = False
    is_im: bool = False
    is_archived: bool = False
    topic: str = ""
    purpose: str = ""
    members: tuple[str, ...] = ()
    team_ids: tuple[str, ...] = ()
    pending_team_ids: tuple[str, ...] = ()

    @property
    def is_ext_shared(self) -> bool:
        """Whether another company is connected now."""
        return bool(self.team_ids)

    @property
    def payload_name(self) -> str:
        """What commands and clicks call it: Slack keeps the names of private channels back."""
        if self.is_im:
            return "directmessage"
        return "privategroup" if self.is_private else self.name

    @property
    def channel_type(self) -> str:
        """Slack's word in message events: `channel`, `group` or `im`."""
        if self.is_im:
            return "im"
        return "group" if self.is_private else "channel"


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A post; `edited` is the time of the last edit by a person, `by_app` marks the app's own.

    `pinned_by` is who pinned it to its channel, `pinned_at` when.
    """

    channel: str
    ts: str
    user: str
    team: str
    text: str = ""
    blocks: list[Json] = field(default_factory=list)
    attachments: list[Json] = field(default_factory=list)
    thread_ts: str | None = None
    broadcast: bool = False
    metadata: Json | None = None
    edited: str | None = None
    reactions: tuple[tuple[str, tuple[str, ...]], ...] = ()
    pinned_by: str | None = None
    pinned_at: int = 0
    files: tuple[str, ...] = ()
    subtype: str | None = None
    by_app: bool = False
    client_msg_id: str | None = None
    seen_by: str | None = None
    unfurl_links: bool = True
    unfurl_media: bool = True

    @property
    def is_ephemeral(self) -> bool:
        """Whether only one person sees it."""
        return self.seen_by is not None

    @property
    def is_reply(self) -> bool:
        """Whether it stands in another message's thread."""
        return self.thread_ts is not None and self.thread_ts != self.ts


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """An uploaded file; `shares` are the messages that carry it, as (channel, ts)."""

    id: str
    name: str
    title: str
    mimetype: str
    user: str
    team: str
    created: int
    content: bytes = b""
    is_complete: bool = False
    shares: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A user group, mentioned as `@handle`."""

    id: str
    handle: str
    name: str
    team_id: str
    users: tuple[str, ...]
    updated: int = 0
