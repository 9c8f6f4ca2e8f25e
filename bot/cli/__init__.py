"""The command `liaison`."""

import sys
from typing import Final

import typer
from rich.console import Console

from bot.cli import later
from bot.domain.errors import BotError, InvalidError
from bot.settings import SettingsError

COMMANDS: Final = {
    "bot.cli.running": {
        "run": "Run the bot against Slack, until stopped.",
        "tick": "Do the scheduled work that is due, once.",
        "migrate": "Bring the database up to date.",
    },
    "bot.cli.demo": {
        "demo": "Start a Slack workspace on this machine with the bot in it.",
    },
    "bot.cli.set_up": {
        "check": "Check settings, tokens, scopes, triage, staff, database, clock and calendars.",
        "link": "Say which client a channel belongs to, as /liaison link does.",
    },
    "bot.cli.inbox": {"inbox": "What Slack delivered and was put aside."},
    "bot.cli.outbox": {"outbox": "What waits to be posted."},
    "bot.cli.records": {
        "export": "Hand out all that is held for one client.",
        "verify": "Check that the record is as it was written.",
        "backup": "Copy the database while it is in use, and check the copy's record.",
        "restore": (
            "Put a backup in the database's place; every open letter is looked for before it is "
            "sent."
        ),
    },
    "bot.cli.explain": {"explain": "Show how the bot would decide."},
    "bot.cli.milestones": {"milestones": "Milestones of a project."},
    "bot.cli.surveys": {"surveys": "What clients answered."},
}
"""Every command's module, name and first line of help; a test holds them against the real ones."""

REMEDY: Final = (
    "Look whether it is there, may be written and has room, and whether `liaison migrate` was run."
)

app = typer.Typer(
    name="liaison",
    help=(
        "Client questions answered on time, in Slack, and on record.\n\n"
        "Example: liaison demo --play"
    ),
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)
for module, summaries in COMMANDS.items():
    later.register(app, module, summaries)


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
    except Exception as error:
        # Only a failed command pays for the import.
        from sqlalchemy.exc import DBAPIError

        if not isinstance(error, DBAPIError):
            raise
        trouble = str(error.orig).partition("\n")[0]
        _say(f"The database of DATABASE_URL does not answer as it should: {trouble}. {REMEDY}")
        sys.exit(1)


def _say(error: object) -> None:
    console = Console(stderr=True, highlight=False, soft_wrap=True)
    console.print(str(error), style="red", markup=False)
