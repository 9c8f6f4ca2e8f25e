"""What several commands need: settings, configuration, a console."""

import os
from pathlib import Path

from rich.console import Console

from bot.config import Config, load_config
from bot.settings import Settings, load

DOTENV = Path(".env")

console = Console(highlight=False, soft_wrap=True)


def online() -> tuple[Settings, Config]:
    """Return the settings of a command that talks to Slack."""
    settings = load(os.environ, dotenv=DOTENV)
    return settings, load_config(settings.config)
