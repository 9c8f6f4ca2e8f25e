"""The command `liaison`."""

import sys

import typer
from rich.console import Console

from bot.cli import demo, explain, inbox, milestones, outbox, records, running, set_up, surveys
from bot.domain.errors import BotError, InvalidError
from bot.settings import SettingsError

app = typer.Typer(
    name="liaison",
    help="Client questions answered on time, in Slack, and on record.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)
for feature in (running, demo, set_up, inbox, outbox, records, explain, milestones, surveys):
    feature.register(app)


def main() -> None:
    """Run the command; 0 done, 1 it found something wrong, 2 wrong usage or settings."""
    try:
        app()
    except (SettingsError, InvalidError) as error:
        _say(error)
        sys.exit(2)
    except BotError as error:
        _say(error)
        sys.exit(1)


def _say(error: BotError) -> None:
    console = Console(stderr=True, highlight=False, soft_wrap=True)
    console.print(str(error), style="red", markup=False)
