"""What several commands need: settings, database, configuration, a console."""

import os
from pathlib import Path

from rich.console import Console

from bot.config import Config, load_config
from bot.settings import Settings, load, load_local
from storage.engine import Database

DOTENV = Path(".env")

console = Console(highlight=False, soft_wrap=True)


def online() -> tuple[Settings, Config]:
    """Return the settings of a command that talks to Slack."""
    settings = load(os.environ, dotenv=DOTENV)
    return settings, load_config(settings.config)


def offline() -> tuple[Database, Config]:
    """Return the database and configuration of a command that does not."""
    url, config = load_local(os.environ, dotenv=DOTENV)
    return Database(url), load_config(config)
