"""`liaison inbox`: see what of Slack's deliveries was put aside, and try it again after a fix."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

import typer
from rich.table import Column, Table

from bot.cli.common import console
from bot.cli.offline import offline
from bot.domain.letters import Address
from bot.services.inbox import Inbox


def register(app: typer.Typer) -> None:
    """Add the commands."""
    group = typer.Typer(
        help="What Slack delivered and was put aside.\n\nExample: liaison inbox list",
        no_args_is_help=True,
    )
    group.command("list")(list_aside)
    group.command("retry")(retry)
    app.add_typer(group, name="inbox")


def list_aside() -> None:
    """List what could not be read or applied.

    Example: liaison inbox list
    """
    with _inbox() as inbox:
        aside = inbox.aside()
    if not aside:
        console.print("Nothing was put aside.")
        return
    # An id that is cut short cannot be given to `retry`.
    table = Table(Column("id", overflow="fold"), "what", "channel", "received", "tries", "error")
    for each in aside:
        received = f"{each.received_at:%Y-%m-%d %H:%M} UTC"
        table.add_row(
            each.event_id, each.type, each.channel, received, str(each.attempts), each.error
        )
    console.print(table)


def retry(event: Annotated[str, typer.Argument(help="Its id, as `inbox list` shows it.")]) -> None:
    """Try again what was put aside, after a fix.

    Example: liaison inbox retry Ev0123ABCD
    """
    with _inbox() as inbox:
        inbox.retry(event)
    console.print(f"{event} will be applied again by the running bot, within a minute.")


@contextmanager
def _inbox() -> Iterator[Inbox]:
    with offline() as (database, _, clock):
        yield Inbox(database, clock, ops=Address(team="", channel=""))
