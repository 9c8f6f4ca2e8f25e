"""What a client is told for the asking, as data: their queries, their project, what to say."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.queries import Query
from bot.domain.terms import Side
from bot.domain.updates import Update


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientList:
    """Show a client their own queries at the instant at which they asked for them."""

    client_name: str
    queries: tuple[Query, ...]
    site_zone: str
    reader_zone: str
    at: datetime
    page: int = 1
    pages: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientStatus:
    """Tell a client what was last published of their project, and how many queries are open.

    `published` is that update as they may read it, `link` leads to its message.
    """

    project: str
    open_queries: int
    bot_name: str
    client_name: str = ""
    reader_zone: str = "UTC"
    published: Update | None = None
    link: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientHelp:
    """Tell a client what they can say to the bot."""

    bot_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketRefused:
    """Tell one person that their :ticket: logged nothing, since no client wrote the message."""

    side: Side
    channel: str
    link: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectAnswered:
    """Tell one person that nothing is logged of what they write to the bot alone.

    `channels` are surely theirs.
    """

    side: Side
    channels: tuple[str, ...] = ()


ClientNotice = ClientList | ClientStatus | ClientHelp | TicketRefused | DirectAnswered
