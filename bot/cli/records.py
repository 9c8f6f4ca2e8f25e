"""`liaison export`, `verify`, `backup`, `restore`: the record in one's hand."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.common import at_work, console
from bot.cli.offline import offline
from bot.domain.errors import InvalidError
from bot.domain.exports import Format, Scope
from bot.domain.record_checks import Verdict
from bot.domain.records import OPERATOR, Head, anchor_read
from bot.services.action_export import actions_section
from bot.services.erasure_export import erasures_section
from bot.services.exports import Exports, verify_export
from bot.services.milestone_export import milestones_section, obligations_section
from bot.services.query_export import queries_section
from bot.services.records import Records
from bot.services.restoring import doubt_open_letters
from bot.services.survey_export import surveys_section
from bot.services.update_export import updates_section


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command()(export)
    app.command()(verify)
    app.command()(backup)
    app.command()(restore)


def export(
    client: Annotated[str, typer.Option(help="The client's code, like NON.")],
    out: Annotated[Path, typer.Option(help="A new or empty folder.")],
    project: Annotated[str | None, typer.Option(help="Only this project.")] = None,
    since: Annotated[str | None, typer.Option("--from", help="From this day or instant.")] = None,
    until: Annotated[str | None, typer.Option("--to", help="Up to, not including.")] = None,
    as_format: Annotated[Format, typer.Option("--format", help="How.")] = Format.JSON,
) -> None:
    """Hand out all that is held for one client.

    Example: liaison export --client NON --format json --out non-2026
    """
    with offline() as (database, _, clock):
        scope = Scope(
            client=client.upper(), project=project, since=_instant(since), until=_instant(until)
        )
        exports = Exports(
            database,
            clock,
            {
                "queries": queries_section,
                "updates": updates_section,
                "milestones": milestones_section,
                "surveys": surveys_section,
                "actions": actions_section,
                "obligations": obligations_section,
                "erasures": erasures_section,
            },
        )
        with at_work("Writing the export"):
            paths = exports.export(scope, as_format=as_format, out=out, by=OPERATOR)
        for path in paths:
            console.print(str(path))


def verify(
    folder: Annotated[Path | None, typer.Argument(help="An export; else the database.")] = None,
    client: Annotated[str | None, typer.Option(help="Only this client's chain.")] = None,
    anchor: Annotated[
        list[str] | None, typer.Option(help="Posted by the hour in triage; may be given again.")
    ] = None,
) -> None:
    """Check that the record is as it was written.

    Only against an anchor kept elsewhere does a cut tail or a full rewrite show.

    Example: liaison verify --client NON --anchor 412:3f9a…
    """
    anchors = [anchor_read(text) for text in anchor or ()]
    if folder and anchors:
        raise InvalidError("An anchor is held against the database. Leave out the export.")
    with at_work("Checking"):
        verdicts = () if folder else _verdicts(client, anchors)
        problems = list(verify_export(folder)) if folder else _problems(verdicts)
    for verdict in verdicts:
        console.print(f"{verdict.head.client}: {verdict.checked} entries", markup=False)
    for problem in problems:
        console.print(problem, style="red", markup=False)
    if problems:
        raise typer.Exit(1)
    if folder or any(verdict.checked for verdict in verdicts):
        console.print("Everything is as it was written.")
    else:
        console.print("Nothing has been written yet, so there was nothing to check.")


def backup(file: Annotated[Path, typer.Argument(help="A new file.")]) -> None:
    """Copy the database while it is in use, and check the copy's record.

    Example: liaison backup liaison-2026-11-22.db
    """
    with offline() as (database, _, clock):
        with at_work("Copying and checking"):
            verdicts = Records(database, clock).backup(file)
        _report(verdicts)
        console.print(f"{file} is a sound copy.", markup=False)


def restore(file: Annotated[Path, typer.Argument(help="What `backup` wrote.")]) -> None:
    """Put a backup in the database's place; every open letter is looked for before it is sent.

    Example: liaison restore liaison-2026-11-22.db
    """
    with offline() as (database, _, clock):
        records = Records(database, clock)
        now = clock()
        with at_work("Restoring and checking"):
            verdicts = records.restore(
                file, by=OPERATOR, settle=lambda unit: doubt_open_letters(unit, now=now)
            )
        _report(verdicts)
        console.print(
            "Restored. Letters that were open are looked for in Slack before they are sent."
        )


def _verdicts(client: str | None, anchors: list[Head]) -> tuple[Verdict, ...]:
    with offline() as (database, _, clock):
        code = client.upper() if client else None
        return Records(database, clock).verify(code, anchors=anchors)


def _report(verdicts: tuple[Verdict, ...]) -> None:
    broken = _problems(verdicts)
    for problem in broken:
        console.print(problem, style="red", markup=False)
    if broken:
        raise typer.Exit(1)


def _problems(verdicts: tuple[Verdict, ...]) -> list[str]:
    return [f"{each.head.client}: {each.broken}" for each in verdicts if not each.holds]


def _instant(text: str | None) -> datetime | None:
    if text is None:
        return None
    try:
        read = datetime.fromisoformat(text)
    except ValueError as error:
        raise InvalidError(f'I read "{text}" as no date. Example: 2026-01-31') from error
    return read if read.tzinfo else read.replace(tzinfo=UTC)
