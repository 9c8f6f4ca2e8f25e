"""`liaison surveys`: what clients answered, as a picture and in words."""

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.common import console
from bot.cli.offline import offline
from bot.domain.errors import BotError
from bot.services.survey_reading import Axis, SurveyReading


def register(app: typer.Typer) -> None:
    """Add the commands."""
    surveys = typer.Typer(
        help="What clients answered.\n\nExample: liaison surveys chart answers.png --client NON",
        no_args_is_help=True,
    )
    surveys.command("chart")(chart)
    # A group with one command would otherwise be that command.
    surveys.callback()(_surveys)
    app.add_typer(surveys, name="surveys")


def chart(
    file: Annotated[Path, typer.Argument(help="A new PNG file.")],
    client: Annotated[str, typer.Option(help="The client's code, like NON.")],
    survey: Annotated[str | None, typer.Option(help="One survey, like NON-S-3; else all.")] = None,
) -> None:
    """Draw the shares of favourable answers with their intervals, and print them in words.

    Example: liaison surveys chart answers.png --client NON
    """
    from bot.reports.survey_chart import chart_of, draw

    with offline() as (database, config, _):
        reading, within = SurveyReading(database, config), client.upper()
        found = (
            reading.one(survey, within=within, reader="")
            if survey
            else reading.together(Axis.STAGE, within=within, reader="")
        )
        picture = chart_of(f"{within} · {survey or 'all stages'}", found.groups)
        if not picture.bars:
            raise BotError("No question with a scale was answered yet, so nothing is drawn.")
        file.write_bytes(draw(picture))
        console.print(picture.alt_text, markup=False)


def _surveys() -> None:
    """Read what clients answered."""
