"""Open the database for a command, and close it when the command is done."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

from bot.cli.common import DOTENV
from bot.config import Config, load_config
from bot.settings import load_local
from storage.engine import Database


@contextmanager
def offline() -> Iterator[tuple[Database, Config]]:
    """Yield the database and configuration, for a command that does not talk to Slack."""
    url, config = load_local(os.environ, dotenv=DOTENV)
    with opened(url) as database:
        yield database, load_config(config)


@contextmanager
def opened(url: str) -> Iterator[Database]:
    """Yield a database."""
    database = Database(url)
    try:
        yield database
    finally:
        database.dispose()
