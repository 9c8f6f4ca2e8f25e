"""`liaison milestones import`: take a plan from a spreadsheet."""

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.common import console, offline
from bot.clock import system_clock
from bot.domain.records import OPERATOR
from bot.services.milestone_finding import Here
from bot.services.milestone_import import MilestoneImport
from bot.services.plan_records import PlanRecords


def register(app: typer.Typer) -> None:
    """Add the commands."""
    milestones = typer.Typer(help="Milestones of a project.", no_args_is_help=True)
    milestones.command("import")(take)
    # A group of one command would lose its name.
    milestones.callback()(_group)
    app.add_typer(milestones, name="milestones")


def take(
    file: Annotated[Path, typer.Argument(help="CSV or XLSX: code, name, baseline, after, ….")],
    client: Annotated[str, typer.Option(help="The client's code, like NON.")],
    project: Annotated[str, typer.Option(help="The project's code, like NV-204.")],
) -> None:
    """Add milestones from a file; every line is right or nothing is kept.

    Example: liaison milestones import plan.xlsx --client NON --project NV-204
    """
    database, config = offline()
    importing = MilestoneImport(database, system_clock, PlanRecords(config))
    here = Here(client=client.upper(), project=project.upper())
    added = importing.file(here, OPERATOR, file)
    console.print(f"{len(added)} milestones are on record.")


def _group() -> None:
    """Milestones of a project."""
