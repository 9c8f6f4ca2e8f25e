"""What several commands need: settings, configuration, a console."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console

from bot.clock import Clock, shifted, system_clock
from bot.config import Config, load_config
from bot.settings import LocalSettings, Settings, load, load_local

DOTENV = Path(".env")

console = Console(highlight=False, soft_wrap=True)


@contextmanager
def at_work(what: str) -> Iterator[None]:
    """Show on a terminal, by a bar that moves, that something takes its time; in a pipe nothing."""
    # Slow to import, and most commands are over before it could be drawn.
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    bar = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with Progress(*bar, console=console, transient=True, disable=not console.is_terminal) as shown:
        shown.add_task(what, total=None)
        yield


def local() -> LocalSettings:
    """Return the settings of a command that does not talk to Slack."""
    return load_local(os.environ, dotenv=DOTENV)


def clock_of(settings: Settings | LocalSettings) -> Clock:
    """Return the time a command goes by: the machine's, or that of a rehearsal."""
    return shifted(system_clock, settings.clock_offset)


def online() -> tuple[Settings, Config]:
    """Return the settings of a command that talks to Slack."""
    settings = load(os.environ, dotenv=DOTENV)
    return settings, load_config(settings.config)
