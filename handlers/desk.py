"""What every listener works with, built once by the composition root."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.config import Config
from bot.domain.installation import Installation
from bot.services.clients import Clients
from bot.services.hearing import Hearing
from bot.services.queries import Queries
from bot.services.telling import Telling
from bot.threads import Threads
from handlers.context import Callers
from handlers.directory import Directory


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Services, who-is-who and the way off the event loop.

    `posted` is called after a use case that may have put a letter in the outbox.
    """

    installation: Installation
    config: Config
    threads: Threads
    directory: Directory
    callers: Callers
    clients: Clients
    queries: Queries
    hearing: Hearing
    telling: Telling
    posted: Callable[[], None]
