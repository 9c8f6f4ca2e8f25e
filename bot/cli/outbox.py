"""`liaison outbox`: see what waits to be said, and settle by hand what could not be."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

import typer
from rich.table import Column, Table

from bot.cli.common import console
from bot.cli.offline import offline
from bot.domain.delivery import OPEN_STATES, State
from bot.domain.letters import Address
from bot.services.delivery import Delivery

Id = Annotated[str, typer.Argument(help="The letter's id, as `outbox list` shows it.")]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    group = typer.Typer(
        help="What waits to be posted.\n\nExample: liaison outbox list",
        no_args_is_help=True,
    )
    group.command("list")(list_letters)
    group.command("retry")(retry)
    group.command("drop")(drop)
    app.add_typer(group, name="outbox")


def list_letters(
    everything: Annotated[bool, typer.Option("--all", help="Sent ones too.")] = False,
) -> None:
    """List letters that are waiting, in doubt or dead.

    Example: liaison outbox list
    """
    states = tuple(State) if everything else (*OPEN_STATES, State.DEAD)
    with _delivery() as delivery:
        entries = delivery.list(states)
    if not entries:
        console.print("Nothing waits.")
        return
    # An id that is cut short cannot be given to `retry`.
    table = Table(
        Column("id", overflow="fold"), "state", "client", "channel", "what", "tries", "error"
    )
    for entry in entries:
        progress = entry.progress
        table.add_row(
            entry.id,
            progress.state.value,
            entry.client or "",
            entry.address.channel,
            entry.dedupe_key,
            str(progress.attempt),
            progress.error or "",
        )
    console.print(table)


def retry(letter: Id) -> None:
    """Send a dead or dropped letter again, last in its channel.

    Example: liaison outbox retry 0f3a…
    """
    with _delivery() as delivery:
        delivery.retry(letter)
    console.print(f"{letter} will be tried again.")


def drop(letter: Id) -> None:
    """Never send a letter.

    Example: liaison outbox drop 0f3a…
    """
    with _delivery() as delivery:
        delivery.drop(letter)
    console.print(f"{letter} will not be sent.")


@contextmanager
def _delivery() -> Iterator[Delivery]:
    with offline() as (database, _, clock):
        yield Delivery(database, clock, ops=Address(team="", channel=""))
