"""Open the database for a command that does not talk to Slack."""

import os

from bot.cli.common import DOTENV
from bot.config import Config, load_config
from bot.settings import load_local
from storage.engine import Database


def offline() -> tuple[Database, Config]:
    """Return the database and configuration."""
    url, config = load_local(os.environ, dotenv=DOTENV)
    return Database(url), load_config(config)
