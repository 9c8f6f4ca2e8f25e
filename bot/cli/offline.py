"""Open the database for a command, and close it when the command is done."""

from collections.abc import Iterator
from contextlib import contextmanager

from bot.cli.common import clock_of, local
from bot.clock import Clock
from bot.config import Config, load_config
from storage.engine import Database


@contextmanager
def offline() -> Iterator[tuple[Database, Config, Clock]]:
    """Yield database, configuration and clock, for a command that does not talk to Slack."""
    settings = local()
    with opened(settings.database_url) as database:
        yield database, load_config(settings.config), clock_of(settings)


@contextmanager
def opened(url: str) -> Iterator[Database]:
    """Yield a database."""
    database = Database(url)
    try:
        yield database
    finally:
        database.dispose()
