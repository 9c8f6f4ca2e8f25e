"""What is told of the walls between clients, as data: to staff, and one sentence to a client."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.wrong_posts import WrongPost


@dataclass(frozen=True, slots=True, kw_only=True)
class WallTouched:
    """Tell staff that somebody named in a client's channel what would be another's.

    `people` are user ids of relationship managers.
    """

    label: str
    by_name: str
    channel: str
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignSeen:
    """Tell staff that what one of them posted may belong to another client.

    `words` are what it is recognised by, as written; `author` and `people` are user ids.
    """

    author: str
    people: tuple[str, ...]
    channel: str
    ts: str
    permalink: str
    words: tuple[str, ...]
    in_file: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class WrongPostCard:
    """Show staff what has to be done about a wrong post; one message, edited in place."""

    post: WrongPost
    client_name: str
    into_name: str
    people: tuple[str, ...]
    site_zone: str
    tell_by: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class WrongPostUrged:
    """Tell people that a wrong post still stands there, or that its owner was not told."""

    post_id: str
    permalink: str
    people: tuple[str, ...]
    stands: bool
    phone: bool
    tell_by: datetime
    site_zone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PostRemoved:
    """Tell a channel that a message is gone that did not belong there; nothing of what it said."""

    removed_at: datetime
    contact_name: str
    site_zone: str
    reader_zone: str


WallNotice = WallTouched | ForeignSeen | WrongPostCard | WrongPostUrged | PostRemoved
