"""`liaison milestones`: take a plan from a spreadsheet, draw it as a picture."""

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.common import console
from bot.cli.offline import offline
from bot.domain.errors import BotError
from bot.domain.records import OPERATOR
from bot.services.milestone_finding import Here
from bot.services.milestone_import import MilestoneImport
from bot.services.plan_records import PlanRecords
from bot.services.plan_views import PlanViews


def register(app: typer.Typer) -> None:
    """Add the commands."""
    milestones = typer.Typer(
        help=(
            "Milestones of a project.\n\n"
            "Example: liaison milestones import plan.xlsx --client NON --project NV-204"
        ),
        no_args_is_help=True,
    )
    milestones.command("import")(take)
    milestones.command("chart")(chart)
    app.add_typer(milestones, name="milestones")


def take(
    file: Annotated[
        Path,
        typer.Argument(
            exists=True, dir_okay=False, help="CSV or XLSX: code, name, baseline, after, …."
        ),
    ],
    client: Annotated[str, typer.Option(help="The client's code, like NON.")],
    project: Annotated[str, typer.Option(help="The project's code, like NV-204.")],
) -> None:
    """Add milestones from a file; every line is right or nothing is kept.

    Example: liaison milestones import plan.xlsx --client NON --project NV-204
    """
    with offline() as (database, config, clock):
        importing = MilestoneImport(database, clock, PlanRecords(config))
        here = Here(client=client.upper(), project=project.upper())
        added = importing.file(here, OPERATOR, name=file.name, content=file.read_bytes())
        console.print(f"{len(added)} milestones are on record.")


def chart(
    file: Annotated[Path, typer.Argument(help="A new PNG file.")],
    client: Annotated[str, typer.Option(help="The client's code, like NON.")],
    project: Annotated[str, typer.Option(help="The project's code, like NV-204.")],
) -> None:
    """Draw what the client may see of a plan, and print the picture in words.

    Example: liaison milestones chart plan.png --client NON --project NV-204
    """
    from bot.reports.milestone_chart import chart_of, draw

    with offline() as (database, config, clock):
        here = Here(client=client.upper(), project=project.upper())
        shown = PlanViews(database, clock, PlanRecords(config)).shown(here)
        picture = chart_of(
            f"{shown.client_name} · {shown.project}",
            shown.milestones,
            today=shown.today,
            site=shown.site,
            buffer=shown.buffer_told,
        )
        if not picture.bars:
            raise BotError(f"No milestone of {shown.project} has a date yet, so nothing is drawn.")
        file.write_bytes(draw(picture))
        console.print(picture.alt_text, markup=False)
